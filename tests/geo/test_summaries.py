"""What an editor is told of a contour."""

import pytest

from pom_site.geo.contours import read
from pom_site.geo.fields import GeometryField
from pom_site.geo.summaries import summary_of

from .contours import LAMBERT_72, WGS84, square

pytestmark = pytest.mark.django_db

POINT = {"type": "Point", "coordinates": [3.7174, 51.0543]}


def facts(drawing):
    return dict(summary_of(read(drawing)).facts)


def test_system_corners_area_and_nearest_town_hall():
    assert facts(LAMBERT_72) == {
        "Coördinaten": "Lambert 72",
        "Punten": "4",
        "Oppervlakte": "10.000 m² (1,00 ha)",
        "Dichtstbijzijnde gemeentehuis": "Gent, op 0,5 km",
    }


def test_a_point_has_no_area():
    assert list(facts(POINT)) == ["Coördinaten", "Punten", "Dichtstbijzijnde gemeentehuis"]


def test_the_drawing_and_its_place_in_the_province():
    summary = summary_of(read(WGS84))

    assert len(summary.map.areas) == 1
    assert summary.province.startswith("M") and all(0 < number < 1_000 for number in summary.spot)


def test_versions_are_compared_in_words():
    assert GeometryField().in_words(WGS84) == "4 punten, 10.000 m² (1,00 ha), 3.72052 51.05482"


def test_another_place_reads_otherwise():
    field = GeometryField()

    assert field.in_words(WGS84) != field.in_words(read(square(104_510)).geometry)
