"""Looking at drafts by a link, without an account: exactly those versions, for as long as the link holds."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone

from pom_site.publishing import previews
from pom_site.publishing.models import Package, PreviewLink, Revision
from pom_site.publishing.previews import make_link, revoke
from tests.factories.pages import NewsItemFactory
from tests.publishing.previews.drafting import draft_of, path_of
from tests.reading import read

pytestmark = pytest.mark.django_db

DAY = datetime.timedelta(days=1)


def test_a_link_shows_the_draft_to_somebody_without_an_account(client, draft):
    start = client.get(path_of(make_link([draft], None)))

    assert (start.status_code, start["Location"]) == (302, "/projecten/anderland/")
    assert "Anderland" in client.get("/projecten/anderland/").text


def test_a_link_begins_in_its_language(client, draft):
    assert client.get(path_of(make_link([draft], None), "en"))["Location"] == "/en/projects/old/"


def test_a_link_is_no_way_into_the_admin(guest):
    bar = read(guest.get("/projecten/anderland/")).one("aside", class_="look")

    assert bar.all("a") == [] and guest.get("/admin/").status_code == 302


def test_a_link_itself_is_kept_by_nobody(client, draft):
    response = client.get(path_of(make_link([draft], None)))

    assert (response["Cache-Control"], response["Referrer-Policy"]) == ("private, no-store", "no-referrer")


def test_a_link_goes_on_showing_what_it_was_made_for(guest, project):
    draft_of(project, title_nl="Nog nieuwer")

    assert "Nog nieuwer" not in guest.get("/projecten/anderland/").text


def test_stopping_leads_a_guest_to_the_home_page(guest):
    assert guest.post(reverse("preview-stop"))["Location"] == "/"
    assert guest.get("/projecten/anderland/").status_code == 404


@pytest.mark.parametrize("change", [{"revoked_at": timezone.now()}, {"expires_at": timezone.now() - DAY}])
def test_a_link_that_ended_says_so(client, draft, change):
    link = make_link([draft], None)
    PreviewLink.objects.update(**change)
    response = client.get(path_of(link))

    assert (response.status_code, "Anderland" in response.text, "preview" in client.cookies) == (410, False, True)
    assert response.cookies["preview"].value == ""


def test_withdrawing_counts_at_the_next_page(guest):
    revoke(PreviewLink.objects.get())
    response = guest.get("/projecten/anderland/")

    assert (response.status_code, guest.cookies["preview"].value) == (410, "")
    assert guest.get("/projecten/anderland/").status_code == 404


def test_expiring_counts_at_the_next_page(guest):
    PreviewLink.objects.update(expires_at=timezone.now())

    assert guest.get("/projecten/").status_code == 410


@pytest.mark.parametrize(
    "spoil", [lambda token: token[:-1], lambda token: "g" + token[1:], lambda token: "x", str.upper]
)
def test_a_link_that_was_changed_shows_nothing(client, draft, spoil):
    token = path_of(make_link([draft], None)).removeprefix("/voorbeeld/").removesuffix("/")
    response = client.get(f"/voorbeeld/{spoil(token)}/")

    assert (response.status_code, "Anderland" in response.text) == (403, False)


def test_a_link_whose_versions_were_deleted_says_so(guest):
    Revision.objects.all().delete()

    assert guest.get("/projecten/anderland/").status_code == 410


@pytest.mark.parametrize(("days", "kept"), [(3, 3), (0, 1), (10_000, previews.MOST_DAYS)])
def test_a_link_ends(draft, days, kept):
    link = make_link([draft], None, days=days)

    assert (link.expires_at - timezone.now()).days in {kept, kept - 1}


def test_a_link_of_a_package_does_not_show_what_it_gets_later(client, project, draft):
    package = Package.objects.create(title="Lente")
    Revision.objects.update(package=package)
    link = make_link(package, None)
    Revision.objects.filter(pk=draft_of(NewsItemFactory(published=False, title_nl="Later")).pk).update(package=package)
    client.get(path_of(link))

    assert "Anderland" in client.get("/projecten/").text and "Later" not in client.get("/nieuws/").text
