"""A contour is looked at before it is saved: by the staff only, and nothing is kept."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from tests.factories.people import colleague

from .contours import LAMBERT_72, text

pytestmark = pytest.mark.django_db

ADDRESS = "/admin/contour/"


@pytest.fixture
def staff(client):
    client.force_login(colleague("redacteur"))
    return client


def test_the_answer_is_a_drawing_with_its_facts(staff):
    response = staff.post(ADDRESS, {"contour": text(LAMBERT_72)})

    assert response.status_code == 200
    assert "<svg" in response.text and "Lambert 72" in response.text and "1,00 ha" in response.text


def test_a_file_is_looked_at_too(staff):
    file = SimpleUploadedFile("kavel.geojson", text(LAMBERT_72).encode())

    assert "Lambert 72" in staff.post(ADDRESS, {"contour": "", "contour-file": file}).text


def test_what_is_wrong_is_said(staff):
    response = staff.post(ADDRESS, {"contour": '{"type": "Point", "coordinates": [51, 3.7]}'})

    assert response.status_code == 400
    assert "Lengte en breedte zijn verwisseld" in response.text


@pytest.mark.parametrize("contour", ["", "onzin", "\x00", "[" * 5_000, '{"type": "<script>"}'])
def test_nonsense_is_refused_in_words(staff, contour):
    response = staff.post(ADDRESS, {"contour": contour})

    assert response.status_code == 400
    assert "errorlist" in response.text and "<script>" not in response.text


def test_text_of_the_editor_is_never_markup(staff):
    crs = {"properties": {"name": "<b>EPSG</b>"}}

    assert "<b>" not in staff.post(ADDRESS, {"contour": text({**LAMBERT_72, "crs": crs})}).text


def test_nobody_else_gets_in(client):
    response = client.post(ADDRESS, {"contour": text()})

    assert (response.status_code, response["Location"]) == (302, f"/admin/login/?next={ADDRESS}")


def test_another_site_cannot_post():
    client = Client(enforce_csrf_checks=True)
    client.force_login(colleague("redacteur"))

    assert client.post(ADDRESS, {"contour": text()}).status_code == 403


def test_it_is_not_fetched(staff):
    assert staff.get(ADDRESS).status_code == 405


def test_the_answer_is_not_stored(staff):
    assert "no-store" in staff.post(ADDRESS, {"contour": text()})["Cache-Control"]
