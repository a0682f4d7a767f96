"""A box to paste in, and a file beside it."""

from django.forms import Form

from pom_site.geo.forms import GeometryForm, GeometryFormField


def test_the_form_sends_files():
    assert GeometryForm().is_multipart()


def test_box_and_file_have_their_own_names_and_labels():
    html = str(GeometryForm(prefix="rij-0")["contour"])

    assert 'name="rij-0-contour"' in html
    assert 'name="rij-0-contour-file" id="id_rij-0-contour_file"' in html
    assert '<label for="id_rij-0-contour_file">' in html


def test_what_is_stored_stands_in_the_box_on_one_line():
    form = GeometryForm(initial={"contour": {"type": "Point", "coordinates": [3.7, 51.0]}})

    assert "{&quot;type&quot;:&quot;Point&quot;,&quot;coordinates&quot;:[3.7,51.0]}" in str(form["contour"])


def test_a_form_without_the_box_left_it_out():
    class Other(Form):
        contour = GeometryFormField(required=False)

    widget = Other().fields["contour"].widget

    assert widget.value_omitted_from_data({}, {}, "contour")
    assert not widget.value_omitted_from_data({"contour": ""}, {}, "contour")
    assert not widget.value_omitted_from_data({}, {"contour-file": "x"}, "contour")
