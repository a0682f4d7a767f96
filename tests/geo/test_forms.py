import json

import pytest
from django import forms
from django.core.files.uploadedfile import SimpleUploadedFile

from domains.models import Park
from pom_site.geo.contours import MOST_BYTES
from pom_site.geo.forms import GeometryFormField
from tests.factories.people import colleague
from tests.reading import read

RING = [[3.7, 51.0], [3.71, 51.0], [3.71, 51.01], [3.7, 51.01], [3.7, 51.0]]
SQUARE = {"type": "Polygon", "coordinates": [RING]}
CROSSED = {"type": "Polygon", "coordinates": [[RING[0], RING[2], RING[1], RING[3], RING[0]]]}


class ContourForm(forms.Form):
    outline = GeometryFormField(required=False)


def upload(content):
    return {"outline_file": SimpleUploadedFile("kouter.geojson", content)}


def test_what_was_pasted_is_read():
    form = ContourForm({"outline": json.dumps(SQUARE)})

    assert (form.is_valid(), form.cleaned_data["outline"]) == (True, SQUARE)


def test_a_file_goes_before_the_text():
    form = ContourForm({"outline": "{"}, upload(b"\xef\xbb\xbf" + json.dumps(SQUARE).encode()))

    assert (form.is_valid(), form.cleaned_data["outline"]) == (True, SQUARE)


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"", b"x" * (MOST_BYTES + 1)])
def test_a_damaged_file_is_an_error_at_the_field_or_nothing(content):
    form = ContourForm({"outline": ""}, upload(content))

    assert form.is_valid() is (content == b"")


def test_what_is_wrong_stays_in_the_box():
    form = ContourForm({"outline": json.dumps(CROSSED)})

    assert list(form.errors) == ["outline"]
    assert json.loads(read(form["outline"].as_widget()).one("textarea").text) == CROSSED


def test_what_is_stored_is_drawn_beside_the_box():
    form = ContourForm(initial={"outline": SQUARE})

    assert len(read(form["outline"].as_widget()).all("svg")) >= 1


@pytest.mark.parametrize(
    ("data", "changed"), [(json.dumps(SQUARE, indent=4), False), (json.dumps(CROSSED), True), ("", True)]
)
def test_only_another_contour_is_a_change(data, changed):
    assert GeometryFormField(required=False).has_changed(SQUARE, data) is changed


@pytest.mark.django_db
def test_the_model_refuses_and_converts_too():
    field = Park._meta.get_field("outline")
    lambert = [[104500, 194000], [104600, 194000], [104600, 194100], [104500, 194000]]

    assert field.clean(SQUARE, None) == SQUARE
    assert field.clean({"type": "Polygon", "coordinates": [lambert]}, None)["coordinates"][0][0][0] < 4
    with pytest.raises(forms.ValidationError):
        field.clean(CROSSED, None)


@pytest.fixture
def editor(client, db):
    client.force_login(colleague("redacteur"))
    return client


def test_a_contour_is_looked_at_before_it_is_saved(editor):
    seen = read(editor.post("/admin/contour/", {"text": json.dumps(SQUARE)}))

    assert ("WGS84" in seen.text, "78,09 ha" in seen.text, len(seen.all("svg")) >= 1) == (True, True, True)


@pytest.mark.parametrize("text", ["", "{", json.dumps(CROSSED), "\x00"])
def test_looking_at_what_is_wrong_says_what(editor, text):
    response = editor.post("/admin/contour/", {"text": text})

    assert (response.status_code, response["Content-Type"]) == (400, "text/plain; charset=utf-8")
    assert len(response.text) > 15
