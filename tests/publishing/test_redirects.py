"""Redirects that staff make by hand: to where they may lead, and never round in circles."""

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from pom_site.publishing.models import PathHistory, Redirect
from tests.counting import committed
from tests.factories.pages import NewsItemFactory, PageFactory

pytestmark = pytest.mark.django_db


def redirect(old_path="/open-dag/", target="/nieuws/"):
    made = Redirect(old_path=old_path, target=target)
    made.full_clean()
    made.save()
    return made


def refused(**values):
    with pytest.raises(ValidationError) as error:
        redirect(**values)
    return list(error.value.message_dict)


def moved_to(response):
    return response.status_code, response.get("Location")


def test_an_address_on_a_poster_leads_to_a_page(client):
    redirect()

    assert moved_to(client.get("/open-dag/?bron=poster")) == (301, "/nieuws/?bron=poster")
    assert moved_to(client.get("/open-dag")) == (301, "/nieuws/")


def test_a_page_goes_before_a_redirect(client):
    redirect()
    PageFactory(slug_nl="open-dag")

    assert client.get("/open-dag/").status_code == 200


def test_a_redirect_goes_before_history(client):
    item = NewsItemFactory(slug_nl="oud")
    item.slug_nl = "nieuw"
    item.save()
    redirect("/nieuws/oud/", "/projecten/")

    assert moved_to(client.get("/nieuws/oud/")) == (301, "/projecten/")


def test_a_redirect_follows_a_page_that_moved(client):
    item = NewsItemFactory(slug_nl="dag")
    redirect(target="/nieuws/dag/")
    item.slug_nl = "verhuisd"
    item.save()

    assert moved_to(client.get("/open-dag/")) == (301, "/nieuws/verhuisd/")


@pytest.mark.parametrize(
    "path", ["open-dag/", "/open-dag", "//host/", "/a b/", "/a/?b=/", "/a/#b/", "/\\host/", "/\t/x/"]
)
def test_an_address_is_a_path_between_slashes(path):
    assert refused(old_path=path) == ["old_path"]


@pytest.mark.parametrize("path", ["/admin/x/", "/static/x/", "/media/x/", "/api/x/", "/voorbeeld/x/"])
def test_what_never_reaches_the_pages_cannot_lead_on(path):
    assert refused(old_path=path) == ["old_path"]


@pytest.mark.parametrize("path", ["/", "/nieuws/", "/en/projects/", "/nieuws/bericht/", "/over/"])
def test_an_address_where_a_page_lives_cannot_lead_on(path):
    PageFactory(slug_nl="over")
    NewsItemFactory(slug_nl="bericht")

    assert refused(old_path=path, target="/zoeken/") == ["old_path"]


@pytest.mark.parametrize(
    "target",
    [
        "https://elders.example/",
        "http://goed.example/",
        "https://goed.example.elders.example/",
        "https://goed.example@elders.example/",
        "https://goed.example:444/",
        "//goed.example/",
        "/\\goed.example/",
        "mailto:a@goed.example",
        "javascript:alert(1)",
        "https://[",
        "nieuws/",
        "",
    ],
)
def test_other_targets_are_refused(settings, target):
    settings.REDIRECT_HOSTS = ["goed.example"]

    assert refused(target=target) == ["target"]


def test_a_listed_host_is_allowed(client, settings):
    settings.REDIRECT_HOSTS = ["goed.example"]
    redirect(target="https://goed.example/dag")

    assert moved_to(client.get("/open-dag/?a=1")) == (301, "https://goed.example/dag")


def test_a_host_taken_off_the_list_is_no_longer_followed(client, settings):
    settings.REDIRECT_HOSTS = ["goed.example"]
    redirect(target="https://goed.example/dag")
    settings.REDIRECT_HOSTS = []

    assert client.get("/open-dag/").status_code == 404


def test_our_own_site_is_written_without_its_name(settings):
    settings.SITE_URL, settings.REDIRECT_HOSTS = "https://goed.example", ["goed.example"]

    assert refused(target="https://goed.example/nieuws/") == ["target"]


@pytest.mark.parametrize("target", ["/open-dag/", "/open-dag", "/open-dag/?a=1", "/open-dag/#b"])
def test_a_loop_is_refused(target):
    assert refused(target=target) == ["target"]


def test_a_chain_is_refused():
    redirect("/een/", "/nieuws/")

    assert refused(old_path="/twee/", target="/een/") == ["target"]


def test_a_chain_from_its_other_end_is_refused():
    redirect("/een/", "/twee/")

    assert refused(old_path="/twee/", target="/nieuws/") == ["old_path"]


def test_an_old_address_is_no_target():
    PathHistory.objects.create(path="/oud/", language="nl", target=NewsItemFactory())

    assert refused(target="/oud/") == ["target"]


def test_a_redirect_can_be_saved_again():
    made = redirect()
    made.note = "Poster"
    made.full_clean()


def test_redirects_are_kept_in_memory(client, settings):
    settings.CONTENT_VERSION_SECONDS = 3600
    redirect()
    committed()
    client.get("/open-dag/")

    with CaptureQueriesContext(connection) as asked:
        client.get("/open-dag/")
    assert not [query for query in asked if "publishing_redirect" in query["sql"]]


def test_a_change_counts_at_once(client):
    made = redirect()
    client.get("/open-dag/")
    made.delete()

    assert client.get("/open-dag/").status_code == 404


def test_the_form_says_what_is_wrong(admin_client):
    response = admin_client.post(reverse("admin:publishing_redirect_add"), {"old_path": "x", "target": "/nieuws/"})

    assert list(response.context["adminform"].errors) == ["old_path"]


def test_the_form_keeps_who_made_it(admin_client, admin_user):
    admin_client.post(reverse("admin:publishing_redirect_add"), {"old_path": "/x/", "target": "/nieuws/"})

    assert Redirect.objects.get().created_by == admin_user
