"""The recycle bin in the admin."""

import datetime

import pytest
from django.utils import timezone

from pom_site.publishing import bin
from pom_site.publishing.models import Revision
from projects.models import Project
from tests.factories.people import colleague
from tests.factories.projects import ProjectFactory

pytestmark = pytest.mark.django_db
LIST = "/admin/publishing/deletedobject/"


@pytest.fixture
def kept():
    return bin.delete_instance(ProjectFactory(title_nl="Kaai"), colleague(username="an"))


@pytest.fixture
def chief(client):
    client.force_login(colleague("eindredacteur"))


def test_the_list_names_what_was_deleted_and_by_whom(client, chief, kept):
    text = client.get(LIST).text

    assert "Kaai" in text
    assert "an" in text


def test_the_button_puts_it_back_and_opens_it(client, chief, kept):
    response = client.post(f"{LIST}{kept.pk}/put-back/")

    assert response.url == f"/admin/projects/project/{Project.objects.get().pk}/change/"


def test_putting_back_needs_a_button_not_a_link(client, chief, kept):
    assert client.get(f"{LIST}{kept.pk}/put-back/").status_code == 405


def test_an_editor_without_the_right_does_not_see_it(client, kept):
    client.force_login(colleague("redacteur"))

    assert (client.get(LIST).status_code, client.post(f"{LIST}{kept.pk}/put-back/").status_code) == (403, 403)


def test_somebody_for_another_domain_sees_it_without_a_button(client, kept):
    client.force_login(colleague("eindredacteur", scopes=["vastgoed"]))
    text = client.get(LIST).text

    assert "Kaai" in text
    assert "put-back" not in text


def test_somebody_for_another_domain_cannot_put_it_back(client, kept):
    client.force_login(colleague("eindredacteur", scopes=["vastgoed"]))

    assert (client.post(f"{LIST}{kept.pk}/put-back/").status_code, Project.objects.count()) == (403, 0)


def test_what_cannot_come_back_is_said(client, chief, kept):
    Revision.objects.filter(pk=kept.pk).update(data={})
    response = client.post(f"{LIST}{kept.pk}/put-back/", follow=True)

    assert (response.status_code, "Kaai" in str(next(iter(response.context["messages"])))) == (200, True)


def test_opening_the_bin_empties_it_of_what_is_too_old(client, chief, kept):
    Revision.objects.filter(pk=kept.pk).update(created_at=timezone.now() - datetime.timedelta(days=91))
    text = client.get(LIST).text

    assert ("Kaai" in text, Revision.objects.filter(pk=kept.pk).exists()) == (False, False)


@pytest.mark.parametrize("number", [1, 30])
def test_the_list_costs_at_most_twelve_queries(client, chief, django_assert_max_num_queries, number):
    for _each in range(number):
        ProjectFactory()
    Project.objects.all().delete()

    with django_assert_max_num_queries(12):
        client.get(LIST)
