"""A column that holds where something lies."""

import pytest
from django.core.exceptions import ValidationError
from django.db import connection, models
from django.forms import modelform_factory
from django.test.utils import isolate_apps

from pom_site.geo.coordinates import System
from pom_site.geo.fields import GeometryField
from pom_site.publishing.compare import Words

from .contours import LAMBERT_72, WGS84, text


@pytest.fixture
def place():
    with isolate_apps("pom_site.geo"):

        class Place(models.Model):
            contour = GeometryField(source_field="source")
            source = models.IntegerField(null=True, blank=True)

            class Meta:
                app_label = "geo"

        yield Place


@pytest.fixture
def form_of(place):
    form_class = modelform_factory(place, fields=["contour"])

    def form_of(drawing, **stored):
        return form_class({"contour": drawing}, instance=place(**stored))

    return form_of


def test_migrations_do_not_depend_on_this_class():
    deconstructed = GeometryField(source_field="source").deconstruct()[1:]

    assert deconstructed == ("django.db.models.JSONField", [], {"null": True, "blank": True})


def test_cleaning_an_object_leaves_its_drawing_as_it_is_stored(place):
    here = place(contour=LAMBERT_72)

    here.full_clean()

    assert here.contour == WGS84


def test_a_wrong_drawing_is_an_error_of_its_field(place):
    with pytest.raises(ValidationError) as error:
        place(contour={"type": "Point", "coordinates": [51.0, 3.7]}).full_clean()

    assert list(error.value.message_dict) == ["contour"]


@pytest.mark.parametrize("empty", [None, "", {}])
def test_no_drawing_is_fine(place, empty):
    place(contour=empty).clean_fields()


def test_a_form_stores_the_geometry_and_the_system_it_came_in(form_of):
    form = form_of(text(LAMBERT_72))

    assert form.is_valid(), form.errors
    assert (form.instance.contour, form.instance.source) == (WGS84, System.LAMBERT_72)


def test_a_form_that_changes_nothing_keeps_the_system(form_of):
    form = form_of(text(), contour=WGS84, source=System.LAMBERT_72)

    assert form.is_valid() and not form.has_changed()
    assert form.instance.source == System.LAMBERT_72


def test_a_form_that_empties_it_forgets_the_system(form_of):
    form = form_of("", contour=WGS84, source=System.LAMBERT_72)

    assert form.is_valid(), form.errors
    assert (form.instance.contour, form.instance.source) == (None, None)


@pytest.mark.django_db
def test_no_drawing_is_stored_as_null(place):
    with connection.cursor() as cursor:
        stored = place._meta.get_field("contour").get_db_prep_save(None, connection)
        cursor.execute("SELECT %s IS NULL", [stored])

        assert cursor.fetchone()[0]


def test_the_form_says_what_to_do_unless_the_model_does():
    assert "Lambert" in str(GeometryField().formfield().help_text)
    assert GeometryField(help_text="Eigen uitleg").formfield().help_text == "Eigen uitleg"


def test_two_versions_are_compared_in_words_not_coordinates(place):
    assert Words(place).value(("fields", "contour"), WGS84).startswith("4 punten, 10.000 m²")
