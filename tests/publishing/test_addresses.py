"""Old addresses lead to present ones, in each language, without chains and loops; what is gone says so."""

import datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from pages.models import Page
from pom_site.publishing.addresses import address_exists, addresses_of, object_at
from pom_site.publishing.drafts import overlay, publish, store_draft
from pom_site.publishing.models import PathHistory, State
from pom_site.publishing.snapshots import capture
from projects.models import Project
from tests.factories.domains import DomainFactory
from tests.factories.pages import NewsItemFactory, PageFactory
from tests.factories.projects import ProjectFactory

pytestmark = pytest.mark.django_db

FACTORIES = [NewsItemFactory, PageFactory, ProjectFactory, DomainFactory]


def rename(instance, **values):
    """As publishing a draft does it."""
    data = capture(instance)
    data["fields"] |= values
    publish(store_draft(instance, data, None), None)
    return type(instance)._base_manager.get(pk=instance.pk)


def moved_to(response):
    return response.status_code, response.get("Location")


@pytest.mark.parametrize("factory", FACTORIES)
def test_an_address_that_changed_leads_to_the_present_one(client, factory):
    instance = factory(slug_nl="oud")
    old = instance.get_absolute_url()

    new = rename(instance, slug_nl="nieuw").get_absolute_url()

    assert (moved_to(client.get(old)), client.get(new).status_code) == ((301, new), 200)


def test_each_language_has_its_own_history(client):
    item = NewsItemFactory(title_nl="Oud", title_en="Old", summary_en="Summary")
    rename(item, slug_en="new")

    assert moved_to(client.get("/en/news/old/")) == (301, "/en/news/new/")
    assert client.get("/nieuws/oud/").status_code == 200


def test_an_old_fallback_address_leads_to_the_dutch_one(client):
    rename(NewsItemFactory(slug_nl="oud"), slug_nl="nieuw")

    assert moved_to(client.get("/en/news/oud/")) == (301, "/nieuws/nieuw/")


def test_after_many_changes_each_old_address_leads_there_at_once(client):
    item = NewsItemFactory(slug_nl="een")
    for slug in ("twee", "drie", "vier"):
        item = rename(item, slug_nl=slug)

    answers = [moved_to(client.get(f"/nieuws/{slug}/")) for slug in ("een", "twee", "drie")]

    assert answers == [(301, "/nieuws/vier/")] * 3


def test_going_back_to_an_old_address_makes_no_loop(client):
    item = rename(rename(NewsItemFactory(slug_nl="een"), slug_nl="twee"), slug_nl="een")

    assert client.get("/nieuws/een/").status_code == 200
    assert moved_to(client.get("/nieuws/twee/")) == (301, item.get_absolute_url())


def test_an_address_in_use_again_leaves_the_history(client):
    rename(NewsItemFactory(slug_nl="oud"), slug_nl="nieuw")
    NewsItemFactory(slug_nl="oud", title_nl="De opvolger")

    assert "De opvolger" in client.get("/nieuws/oud/").text
    assert not PathHistory.objects.filter(path="/nieuws/oud/").exists()


def test_the_question_is_kept(client):
    rename(NewsItemFactory(slug_nl="oud"), slug_nl="nieuw")

    assert moved_to(client.get("/nieuws/oud/?a=1&b=%20")) == (301, "/nieuws/nieuw/?a=1&b=%20")


def test_a_missing_slash_does_not_matter(client):
    page = rename(PageFactory(slug_nl="oud"), slug_nl="nieuw")

    assert moved_to(client.get("/oud")) == (301, page.get_absolute_url())


def test_a_page_that_is_renamed_takes_the_pages_below_along(client):
    above = PageFactory(slug_nl="boven")
    PageFactory(slug_nl="midden", parent=above)
    PageFactory(slug_nl="onder", parent=Page.objects.get(slug_nl="midden"))
    rename(above, slug_nl="top")

    assert moved_to(client.get("/boven/midden/onder/")) == (301, "/top/midden/onder/")


def test_a_page_that_is_moved_in_the_tree_leads_on(client):
    page, elsewhere = PageFactory(slug_nl="blad"), PageFactory(slug_nl="tak")
    page.parent = elsewhere
    page.save()

    assert moved_to(client.get("/blad/")) == (301, "/tak/blad/")


@pytest.mark.parametrize(
    "values",
    [{"state": "draft"}, {"state": "offline"}, {"publish_until": timezone.now() - datetime.timedelta(hours=1)}],
)
def test_an_old_address_of_what_is_not_public_tells_nothing(client, values):
    item = rename(NewsItemFactory(slug_nl="oud"), slug_nl="geheim")
    type(item).objects.filter(pk=item.pk).update(**values)
    response = client.get("/nieuws/oud/")

    assert (response.status_code, "geheim" in response.text) == (404, False)


def test_what_was_never_live_has_no_history():
    project = ProjectFactory(slug_nl="oud", published=False)
    project.slug_nl = "nieuw"
    project.save()

    assert not PathHistory.objects.exists()


def test_a_preview_leaves_no_history(client):
    project = ProjectFactory(slug_nl="oud")
    data = capture(project)
    data["fields"]["slug_nl"] = "nieuw"

    with overlay(store_draft(project, data, None)):
        assert Project.objects.get().slug_nl == "nieuw"
    assert not PathHistory.objects.exists()


def test_what_was_deleted_is_not_found(client):
    rename(NewsItemFactory(slug_nl="oud"), slug_nl="nieuw").delete()

    assert client.get("/nieuws/oud/").status_code == 404


def asked_elsewhere(client, path):
    """How often the tables of old addresses are asked, once menu and settings are remembered."""
    client.get(path)
    with CaptureQueriesContext(connection) as asked:
        client.get(path)
    tables = ("publishing_pathhistory", "publishing_ending", "publishing_redirect")
    return sum(any(table in query["sql"] for table in tables) for query in asked)


def test_a_page_that_exists_asks_nothing_of_the_history(client):
    NewsItemFactory(slug_nl="bericht")

    assert asked_elsewhere(client, "/nieuws/bericht/") == 0


def test_what_is_not_found_asks_one_query_more(client, settings):
    settings.CONTENT_VERSION_SECONDS = 3600

    assert asked_elsewhere(client, "/nergens/") == 1


@pytest.mark.parametrize("path", ["/nieuws/%00/", "/%00", "/" + "x" * 9_000 + "/", "/%ED%A0%80/"])
def test_nonsense_is_not_found(client, path):
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("factory", FACTORIES)
def test_what_lives_at_an_address_is_found_by_it(factory):
    instance = factory(title_en="English")

    assert {object_at(path) for path in addresses_of(instance).values()} == {instance}


@pytest.mark.parametrize(
    ("path", "exists"), [("/nieuws/", True), ("/en/news/", True), ("/nieuws/x/", False), ("/x/", False), ("/", True)]
)
def test_whether_an_address_exists(path, exists):
    assert address_exists(path) is exists


def test_an_unpublished_object_does_not_exist_for_visitors():
    assert not address_exists(NewsItemFactory(state=State.DRAFT).get_absolute_url())
