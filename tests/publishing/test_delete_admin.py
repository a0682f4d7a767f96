"""Deleting a public object in the admin: it goes to the bin, and what is published is taken offline first."""

import pytest

from pages.models import NewsItem, Page
from pom_site.publishing.models import Revision
from tests.factories.pages import NewsItemFactory, OrganisationFactory, PageFactory
from tests.factories.people import colleague
from tests.factories.projects import PartnerFactory, ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db
LIST = "/admin/pages/newsitem/"


@pytest.fixture
def chief(client):
    client.force_login(colleague("eindredacteur"))


def sentences(response):
    return read(response).one("section", aria_labelledby="h-delete").text


def delete(client, instance):
    meta = instance._meta
    return client.post(f"/admin/{meta.app_label}/{meta.model_name}/{instance.pk}/delete/", {"post": "yes"})


def delete_selected(client, *items, **values):
    keys = [item.pk for item in items]
    return client.post(LIST, {"action": "delete_selected", "_selected_action": keys, **values})


@pytest.mark.parametrize("state", ["draft", "review", "offline"])
def test_what_is_not_published_goes_to_the_bin(client, chief, state):
    delete(client, NewsItemFactory(state=state))

    assert (NewsItem.objects.count(), Revision.objects.filter(kind="deleted").count()) == (0, 1)


def test_the_question_says_that_it_can_be_put_back(client, chief):
    item = NewsItemFactory(state="draft")

    assert "90 dagen" in sentences(client.get(f"{LIST}{item.pk}/delete/"))


def test_the_question_about_several_says_so_too(client, chief):
    items = NewsItemFactory.create_batch(2, state="draft")

    assert "90 dagen" in sentences(delete_selected(client, *items))


def test_what_has_no_bin_promises_none(client, chief):
    organisation = OrganisationFactory()

    assert "90 dagen" not in sentences(client.get(f"/admin/pages/organisation/{organisation.pk}/delete/"))


def test_what_is_published_is_not_deleted_and_the_page_says_why(client, chief):
    item = NewsItemFactory(title_nl="Op de site")
    response = delete(client, item)

    assert (response.status_code, NewsItem.objects.count()) == (200, 1)
    assert "“Op de site”" in sentences(response)
    assert read(response).all("input", name="post") == []


def test_among_several_one_that_is_published_stops_all(client, chief):
    items = [NewsItemFactory(state="draft"), NewsItemFactory(title_nl="Op de site")]
    response = delete_selected(client, *items, post="yes")

    assert (NewsItem.objects.count(), "“Op de site”" in sentences(response)) == (2, True)


def test_several_that_are_not_published_are_deleted(client, chief):
    delete_selected(client, *NewsItemFactory.create_batch(2, state="draft"), post="yes")

    assert (NewsItem.objects.count(), Revision.objects.filter(kind="deleted").count()) == (0, 2)


def test_a_published_page_below_is_not_deleted_along(client, chief):
    above = PageFactory(state="draft")
    PageFactory(title_nl="Eronder", parent=above)
    response = delete(client, above)

    assert (Page.objects.count(), "“Eronder”" in sentences(response)) == (2, True)


def test_what_still_points_at_it_is_named(client, chief):
    partner = PartnerFactory(project__title_nl="Kaai")
    response = delete(client, partner.organisation)

    assert (response.status_code, read(response).all("input", name="post")) == (200, [])


def test_what_belongs_to_another_domain_is_not_deleted(client):
    client.force_login(colleague("eindredacteur", scopes=["vastgoed"]))
    project = ProjectFactory(state="offline")

    assert (delete(client, project).status_code, type(project).objects.count()) == (403, 1)


def test_of_several_one_from_another_domain_stops_all(client):
    client.force_login(colleague("eindredacteur", scopes=["vastgoed"]))
    project = ProjectFactory(state="offline")
    posted = {"action": "delete_selected", "_selected_action": [project.pk]}
    address = "/admin/projects/project/"

    assert read(client.post(address, posted)).all("input", name="post") == []
    assert (client.post(address, posted | {"post": "yes"}).status_code, type(project).objects.count()) == (403, 1)
