"""Looking at drafts over the whole site: what staff see, and that nothing of it stays anywhere."""

import pytest
from django.test import Client
from django.urls import reverse

from pom_site.publishing.models import Package, Revision
from pom_site.publishing.previews import preview_url
from pom_site.publishing.snapshots import capture
from pom_site.search.models import SearchEntry
from projects.models import Project
from tests.factories.pages import NewsItemFactory
from tests.publishing.previews.drafting import draft_of
from tests.reading import read

pytestmark = pytest.mark.django_db


def test_a_preview_begins_at_the_address_of_the_draft(admin_client, draft):
    response = admin_client.get(preview_url(draft))

    assert (response.status_code, response["Location"]) == (302, "/projecten/anderland/")


def test_a_preview_begins_in_the_language_that_was_asked(admin_client, draft):
    assert admin_client.get(preview_url(draft, "en"))["Location"] == "/en/projects/old/"


def test_the_draft_is_on_every_page_of_the_site(staff):
    addresses = ["/projecten/anderland/", "/projecten/", "/projecten/?sort=titel"]

    assert ["Anderland" in staff.get(address).text for address in addresses] == [True] * 3


def test_a_draft_is_seen_in_every_language(staff):
    assert "New" in staff.get("/en/projects/old/").text


def test_an_object_that_was_never_live_is_seen_with_its_blocks(admin_client):
    item = NewsItemFactory(title_nl="Later", published=False, with_blocks=["quote"])
    start = admin_client.get(preview_url(draft_of(item)))

    assert "Dit werkt" in admin_client.get(start["Location"]).text


def test_others_see_nothing_of_it(staff):
    staff.get("/projecten/anderland/")

    assert (Client().get("/projecten/anderland/").status_code, "Anderland" in Client().get("/projecten/").text) == (
        404,
        False,
    )


def test_nothing_is_kept_of_a_preview(staff, project):
    before = capture(project)
    for address in ("/projecten/anderland/", "/projecten/", "/zoeken/?q=anderland", "/sitemap-projects.xml"):
        staff.get(address)

    assert capture(Project.objects.get()) == before
    assert not SearchEntry.objects.filter(title="Anderland").exists()


@pytest.mark.parametrize("address", ["/projecten/anderland/", "/nergens/", "/sitemap-projects.xml", "/projecten/oud/"])
def test_no_cache_and_no_search_engine_keeps_a_preview(staff, address):
    response = staff.get(address)
    names = ("Cache-Control", "X-Robots-Tag", "Referrer-Policy")

    assert [response[name] for name in names] == ["private, no-store", "noindex, nofollow", "no-referrer"]
    assert not response.has_header("ETag")


def test_a_preview_may_be_framed_by_our_own_pages_only(staff):
    response = staff.get("/projecten/anderland/")

    assert "frame-ancestors 'self'" in response["Content-Security-Policy"]
    assert response["X-Frame-Options"] == "SAMEORIGIN"


def test_without_a_preview_a_page_may_not_be_framed(client):
    response = client.get("/")

    assert "frame-ancestors 'none'" in response["Content-Security-Policy"]
    assert (response["X-Frame-Options"], response.has_header("X-Robots-Tag")) == ("DENY", False)


def test_a_bar_says_what_is_looked_at(staff, project):
    bar = read(staff.get("/")).one("aside", class_="look")

    assert "Anderland" in bar.text and "Oud" not in bar.text
    assert reverse("admin:projects_project_change", args=[project.pk]) in [link["href"] for link in bar.all("a")]


def test_an_error_page_carries_the_bar_too(staff):
    response = staff.get("/nergens/")

    assert (response.status_code, len(read(response).all("aside", class_="look"))) == (404, 1)


def test_a_frame_of_the_page_of_widths_has_no_bar(staff):
    response = staff.get("/projecten/anderland/", headers={"sec-fetch-dest": "iframe"})

    assert read(response).all("aside", class_="look") == []


def test_the_bar_says_that_there_is_a_newer_draft(staff, project):
    newer = draft_of(project, title_nl="Nog nieuwer")
    page = read(staff.get("/projecten/anderland/"))

    assert preview_url(newer) in [link["href"] for link in page.one("aside", class_="look").all("a")]
    assert page.one("h1").text == "Anderland"


def test_stopping_removes_the_cookie_and_leads_to_the_form(staff, project):
    response = staff.post(reverse("preview-stop"))

    assert response["Location"] == reverse("admin:projects_project_change", args=[project.pk])
    assert staff.get("/projecten/anderland/").status_code == 404


@pytest.mark.parametrize("method", ["post", "options"])
def test_nothing_is_sent_in_a_preview(staff, method):
    response = getattr(staff, method)("/projecten/anderland/")

    assert (response.status_code, response["Allow"]) == (405, "GET, HEAD")
    assert len(read(response).all("h1")) == 1


def test_head_tells_no_more_than_get(staff):
    response = staff.head("/projecten/anderland/")

    assert (response.status_code, response["Cache-Control"]) == (200, "private, no-store")


def test_the_admin_is_never_overlaid(staff, project):
    page = staff.get(reverse("admin:projects_project_changelist")).text

    assert ("look__what" in page, "Anderland" in page, "Oud" in page) == (False, False, True)


@pytest.mark.parametrize("address", ["/health/", "/robots.txt"])
def test_what_shows_no_content_is_never_overlaid(staff, address):
    assert not staff.get(address).has_header("X-Robots-Tag")


def test_a_package_shows_all_its_drafts(admin_client, project):
    package = Package.objects.create(title="Lente")
    item = NewsItemFactory(title_nl="Bericht", published=False)
    for each, title in ((project, "Samen een"), (item, "Samen twee")):
        Revision.objects.filter(pk=draft_of(each, title_nl=title).pk).update(package=package)
    admin_client.get(preview_url(package))

    assert "Samen een" in admin_client.get("/projecten/").text
    assert "Samen twee" in admin_client.get("/nieuws/").text
    assert "Lente (2" in read(admin_client.get("/")).one("aside", class_="look").text


def test_the_cookie_is_for_us_alone(admin_client, draft):
    admin_client.get(preview_url(draft))
    cookie = admin_client.cookies["preview"]

    assert (cookie["httponly"], cookie["samesite"], cookie["path"], cookie["max-age"]) == (True, "Lax", "/", "")


def test_in_production_the_cookie_is_bound_to_the_host(admin_client, draft, settings):
    settings.SESSION_COOKIE_SECURE = True
    admin_client.get(preview_url(draft))

    assert admin_client.cookies["__Host-preview"]["secure"]
