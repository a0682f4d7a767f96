"""Where one place lies: from near by where a contour is known, else in its municipality."""

import pytest

from domains.context.maps import plot_whereabouts, whereabouts
from pom_site.geo.models import Municipality
from tests.factories.domains import BuildingFactory, ParkFactory, PlotFactory

pytestmark = pytest.mark.django_db


def contour(west=3.70, size=0.01):
    ring = [[west, 51.0], [west + size, 51.0], [west + size, 51.0 + size], [west, 51.0]]
    return {"type": "Polygon", "coordinates": [ring]}


@pytest.fixture
def gent():
    return Municipality.objects.get(slug="gent")


def test_a_plot_is_marked_in_the_contour_of_its_park(gent):
    park = ParkFactory(outline=contour(size=0.05))
    plot = PlotFactory(park=park, code="A1", outline=contour(), offered=True)

    drawing = plot_whereabouts(plot, [gent]).drawing

    assert drawing.outline
    assert [(area.shape.label, area.shape.active, area.shape.words) for area in drawing.areas] == [
        ("A1", True, "Beschikbaar")
    ]


def test_without_contours_the_point_of_the_plot_or_else_of_its_park_is_shown(gent):
    park = ParkFactory(title_nl="Kouter", longitude="3.66", latitude="51.03")
    bare, pointed = PlotFactory(park=park), PlotFactory(park=park, longitude="3.70", latitude="51.05")

    shown = [plot_whereabouts(each, [gent]) for each in (bare, pointed)]

    assert [(where.drawing, where.things[0].point) for where in shown] == [
        (None, (3.66, 51.03)),
        (None, (3.70, 51.05)),
    ]


@pytest.mark.parametrize("known", ["point", "municipality"])
def test_a_place_without_a_point_or_a_municipality_has_no_map(gent, known):
    values = {} if known == "municipality" else {"longitude": "3.7", "latitude": "51.0"}
    building = BuildingFactory(**{"longitude": None, "latitude": None, **values})

    assert whereabouts(building, [gent] if known == "municipality" else []) is None
