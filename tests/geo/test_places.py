"""Things on the map of one municipality or of the province."""

import pytest

from pom_site.geo.geometry import geometry
from pom_site.geo.marks import Thing
from pom_site.geo.models import Municipality
from pom_site.geo.places import SIZE, corners, place_map

pytestmark = pytest.mark.django_db

HALL = Thing("Stadhuis", (3.7174, 51.0543), symbol="diamond", kind="gebouw")


def named(slug):
    return Municipality.objects.get(slug=slug)


def bounds(path):
    xs, ys = zip(*corners(path), strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def test_a_cell_is_read_as_its_corners():
    assert corners("M308 452l50 70 65-22-15-80-75 3z") == [(308, 452), (358, 522), (423, 500), (408, 420), (333, 423)]


@pytest.mark.parametrize("slug", ["gent", "kluisbergen", "sint-niklaas", "horebeke"])
def test_a_municipality_is_whole_and_fills_its_map(slug):
    [here] = [path for path, active in place_map([], named(slug)).cells if active]
    west, north, east, south = bounds(here)

    assert min(west, north) >= 0 and max(east, south) <= SIZE
    assert max(east - west, south - north) >= SIZE / 2


def test_the_neighbours_lie_around_it_below_the_lines_of_the_municipality():
    cells = place_map([], named("gent")).cells

    assert 5 <= len(cells) < 20
    assert [active for _path, active in cells] == [False] * (len(cells) - 1) + [True]


def test_neighbours_are_named_and_the_municipality_is_not():
    names = [name for name, _label in place_map([], named("gent")).names]

    assert sorted(names) == ["Destelbergen", "Lievegem", "Merelbeke-Melle", "Sint-Martens-Latem"]


def test_a_thing_outside_the_cell_is_in_view():
    [mark] = place_map([Thing("Loods", (3.9, 51.2))], named("gent")).marks

    assert 0 <= mark.spot[0] <= SIZE and 0 <= mark.spot[1] <= SIZE


def test_a_former_municipality_is_drawn_as_where_it_went():
    assert place_map([], named("moerbeke")).cells == place_map([], named("lokeren")).cells


@pytest.mark.parametrize("place", [None, Municipality(name="Antwerpen", refnis="11002")])
def test_without_a_municipality_of_the_province_the_whole_of_it_is_shown(place):
    drawing = place_map([HALL], place)

    assert (drawing.outline, drawing.cells) == (geometry().outline, [])
    assert drawing.label == "Kaart van Oost-Vlaanderen"


def test_on_the_province_a_thing_lies_beside_its_town_hall():
    [mark] = place_map([HALL]).marks
    gent = geometry().places["44021"]

    assert mark.spot == pytest.approx((gent.x, gent.y), abs=10)


def test_a_town_hall_under_a_mark_is_not_drawn():
    gent = geometry().places["44021"]

    assert (gent.x, gent.y) in place_map([]).seats
    assert (gent.x, gent.y) not in place_map([HALL]).seats


def test_the_map_of_a_municipality_has_its_name():
    assert place_map([], named("gent")).label == "Kaart van Gent"


def test_a_warm_map_asks_the_database_nothing(django_assert_num_queries):
    gent = named("gent")
    place_map([HALL], gent)

    with django_assert_num_queries(0):
        place_map([HALL], gent)
