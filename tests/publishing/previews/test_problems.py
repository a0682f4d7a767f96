"""A draft that cannot be shown is a page with a sentence and a way out."""

import pytest
from django.urls import path, reverse

from pom_site import urls
from pom_site.publishing.models import Revision
from pom_site.publishing.previews import make_link, preview_url
from projects.models import Project
from tests.factories.pages import NewsItemFactory
from tests.factories.projects import ProjectFactory
from tests.publishing.previews.drafting import draft_of, path_of
from tests.reading import read

pytestmark = pytest.mark.django_db


def broken(request):
    if getattr(request, "preview", None):
        raise RuntimeError("geheim detail")


urlpatterns = [path("stuk/", broken), *urls.urlpatterns]
handler404, handler500 = urls.handler404, urls.handler500


DAMAGES = {
    "no snapshot": {"fields": 3},
    "empty": {},
    "a list": [],
    "no date": {"fields": {"starts_on": "gisteren"}, "m2m": {}, "children": {}},
    "too long": {"pk": 1, "fields": {"acronym": "x" * 5000, "stage": "y" * 300}, "m2m": {}, "children": {}},
    "no key": {"fields": {}, "m2m": {}, "children": {}},
    "children without keys": {"fields": {}, "m2m": {}, "children": {"partners": [{}]}},
}


@pytest.mark.parametrize("data", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_version_is_a_page_with_words(admin_client, draft, data):
    Revision.objects.update(data=data)
    admin_client.raise_request_exception = False
    response = admin_client.get(preview_url(draft))

    assert response.status_code in {302, 409}  # SQLite keeps texts that are too long
    assert response.status_code == 302 or len(read(response).all("h1")) == 1


def test_an_object_deleted_meanwhile_is_a_page_with_words(admin_client, draft):
    admin_client.get(preview_url(draft))
    Project.objects.all().delete()

    assert [admin_client.get(address).status_code for address in ("/", preview_url(draft))] == [409, 409]


def test_an_address_taken_meanwhile_is_said_to_staff(admin_client, draft):
    ProjectFactory(title_nl="Bezet", slug_nl="anderland")
    start = admin_client.get(preview_url(draft))

    assert start["Location"] == "/projecten/oud/"
    assert "“anderland”" in read(admin_client.get("/")).one("aside", class_="look").text


def test_an_address_taken_meanwhile_is_not_said_to_guests(client, draft):
    client.get(path_of(make_link([draft], None)))
    ProjectFactory(title_nl="Bezet", slug_nl="anderland")

    assert "“anderland”" not in client.get("/").text


def test_a_draft_without_a_title_has_no_address_yet(admin_client):
    item = NewsItemFactory(title_nl="", slug_nl=None, published=False)

    assert admin_client.get(preview_url(draft_of(item))).status_code == 409


def test_a_draft_that_breaks_a_page_is_a_page_with_words(admin_client, draft, settings):
    settings.ROOT_URLCONF = __name__
    admin_client.get(preview_url(draft))
    admin_client.raise_request_exception = False
    response = admin_client.get("/stuk/")

    assert (response.status_code, "geheim detail" in response.text) == (409, False)
    assert len(read(response).all("form", action=reverse("preview-stop"))) == 1
