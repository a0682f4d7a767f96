"""Who may look at a draft; nobody else can make himself a way in."""

import pytest
from django.core import signing
from django.urls import reverse

from pom_site.publishing import previews
from pom_site.publishing.previews import preview_url
from tests.factories.people import colleague
from tests.reading import read

pytestmark = pytest.mark.django_db


def test_who_is_not_signed_in_is_asked_to(client, draft):
    assert client.get(preview_url(draft))["Location"].startswith("/admin/login/")


def test_without_the_right_to_view_it_there_is_nothing_to_see(client, draft):
    client.force_login(colleague())
    response = client.get(preview_url(draft))

    assert (response.status_code, "preview" in client.cookies) == (403, False)


def test_rights_taken_away_count_at_the_next_page(client, draft):
    user = colleague("redacteur")
    client.force_login(user)
    client.get(preview_url(draft))
    user.groups.clear()

    assert client.get("/projecten/anderland/").status_code == 403
    assert client.get("/projecten/anderland/").status_code == 404


def test_signing_out_ends_a_preview(staff):
    staff.post(reverse("admin:logout"))
    response = staff.get("/projecten/anderland/")

    assert (response.status_code, staff.cookies["preview"].value) == (403, "")


def test_the_cookie_of_a_colleague_is_of_no_use_to_another(client, draft):
    client.force_login(colleague("redacteur"))
    client.get(preview_url(draft))
    client.force_login(colleague("redacteur"))

    assert client.get("/projecten/anderland/").status_code == 403


OWN_MAKING = {
    "a word": "x",
    "three parts": "a:b:c",
    "an accent": "é",
    "very long": "x" * 5000,
    "signed for something else": signing.dumps({"revisions": [1]}),
    "a list": signing.dumps([], salt=previews.COOKIE_SALT),
    "no keys": signing.dumps({"revisions": "x"}, salt=previews.COOKIE_SALT),
    "a number for a link": signing.dumps({"link": 3}, salt=previews.COOKIE_SALT),
    "a word for a link": signing.dumps({"link": "x"}, salt=previews.COOKIE_SALT),
    "nothing": signing.dumps({}, salt=previews.COOKIE_SALT),
}


@pytest.mark.parametrize("value", OWN_MAKING.values(), ids=OWN_MAKING)  # a signature holds the time: no name of a test
def test_a_cookie_of_somebodys_own_making_shows_nothing(client, draft, value):
    client.cookies["preview"] = value
    response = client.get("/projecten/anderland/")

    assert (response.status_code in {403, 404}, client.cookies["preview"].value) == (True, "")


@pytest.mark.parametrize("query", ["", "?revision=999999", "?revision=x", "?revision=-1", "?package=9"])
def test_a_preview_of_nothing_is_a_page_with_words(admin_client, query):
    response = admin_client.get(reverse("preview-start") + query)

    assert (response.status_code, len(read(response).all("h1"))) == (404, 1)


def test_a_nul_is_a_bad_request(admin_client, draft):
    response = admin_client.get(reverse("preview-start") + f"?revision={draft.pk}%00")

    assert (response.status_code, "Anderland" in response.text) == (400, False)
