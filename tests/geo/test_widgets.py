"""A box to paste in, and a file beside it."""

import pytest
from django.forms import Form

from pom_site.geo.forms import GeometryFormField, LookForm

from .contours import WGS84


def test_the_form_sends_files():
    assert LookForm().is_multipart()


def test_box_and_file_have_their_own_names_and_labels():
    html = str(LookForm(prefix="rij-0")["contour"])

    assert 'name="rij-0-contour"' in html
    assert 'name="rij-0-contour-file" id="id_rij-0-contour_file"' in html
    assert '<label for="id_rij-0-contour_file">' in html


@pytest.mark.django_db
def test_what_is_stored_stands_in_the_box_on_one_line():
    form = LookForm(initial={"contour": {"type": "Point", "coordinates": [3.7, 51.0]}})

    assert "{&quot;type&quot;:&quot;Point&quot;,&quot;coordinates&quot;:[3.7,51.0]}" in str(form["contour"])


def test_a_form_without_the_box_left_it_out():
    class Other(Form):
        contour = GeometryFormField(required=False)

    widget = Other().fields["contour"].widget

    assert widget.value_omitted_from_data({}, {}, "contour")
    assert not widget.value_omitted_from_data({"contour": ""}, {}, "contour")
    assert not widget.value_omitted_from_data({}, {"contour-file": "x"}, "contour")


@pytest.mark.django_db
def test_what_is_stored_is_drawn_below_the_box():
    html = str(LookForm(initial={"contour": WGS84})["contour"])

    assert 'class="geometry__area"' in html and "1,00 ha" in html


def test_what_cannot_be_read_is_not_drawn():
    assert "<svg" not in str(LookForm({"contour": "onzin"})["contour"])


def test_without_script_there_is_no_button_that_does_nothing():
    assert "data-geometry-look hidden>" in str(LookForm()["contour"])
    assert "js/admin-geometry.js" in str(LookForm().media)
