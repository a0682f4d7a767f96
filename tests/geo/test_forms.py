"""A contour in a form: pasted, or in a file."""

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile

from domains.models import Park
from pom_site.geo.coordinates import System
from pom_site.geo.forms import GeometryFormField, LookForm
from pom_site.geo.geojson import LARGEST

from .contours import LAMBERT_72, WGS84, text


def file(content):
    return {"contour-file": SimpleUploadedFile("kavel.geojson", content)}


def test_pasted_text_is_read():
    form = LookForm({"contour": f"\n {text(LAMBERT_72)} "})

    assert form.is_valid(), form.errors
    assert (form.cleaned_data["contour"].geometry, form.cleaned_data["contour"].system) == (WGS84, System.LAMBERT_72)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "with a byte order mark"])
def test_a_file_wins_over_the_text(mark):
    form = LookForm({"contour": "oude tekst"}, file(mark + text(LAMBERT_72).encode()))

    assert form.is_valid(), form.errors
    assert form.cleaned_data["contour"].geometry == WGS84


def test_what_the_file_held_stays_when_the_form_comes_back():
    form = LookForm({"contour": ""}, file(text(LAMBERT_72).encode()))
    form.is_valid()

    assert form["contour"].value() == text(LAMBERT_72)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"\xff\xfe\x00bad", "bevat geen tekst"), (b" " * (4 * LARGEST + 1), "te groot"), (b"{}", "geen GeoJSON")],
)
def test_a_file_that_cannot_be_used_is_refused(content, sentence):
    form = LookForm({"contour": ""}, file(content))

    assert sentence in str(form.errors["contour"])
    assert len(form["contour"].value() or "") < 10


@pytest.mark.parametrize("data", [{}, {"contour": "  "}])
def test_a_required_contour_is_asked_for(data):
    assert list(LookForm(data).errors) == ["contour"]


@pytest.mark.parametrize(
    ("initial", "data", "changed"),
    [
        (WGS84, GeometryFormField().prepare_value(WGS84), False),
        (WGS84, text(LAMBERT_72), False),
        (WGS84, text({"type": "Point", "coordinates": [3.7, 51.0]}), True),
        (WGS84, "", True),
        (WGS84, "onzin", True),
        (None, "", False),
        (None, text(), True),
    ],
)
def test_changed_means_another_place(initial, data, changed):
    assert GeometryFormField(required=False).has_changed(initial, data) is changed


def test_what_a_form_cleans_is_what_is_stored():
    assert GeometryFormField().clean(text(LAMBERT_72)) == WGS84


@pytest.mark.django_db
def test_the_model_refuses_and_converts_too():
    """Seeds and imports clean their objects: they may hand in Lambert as well."""
    field = Park._meta.get_field("outline")
    bow = {"type": "Polygon", "coordinates": [[[3.7, 51.0], [3.8, 51.1], [3.8, 51.0], [3.7, 51.1]]]}

    assert field.clean(LAMBERT_72, None) == WGS84
    with pytest.raises(ValidationError, match="kruist of raakt zichzelf"):
        field.clean(bow, None)


def test_a_disabled_contour_never_changes():
    assert not GeometryFormField(disabled=True).has_changed(WGS84, "")
