"""What lies in one municipality, on its map."""

import pytest

from pom_site.geo.contours import read
from pom_site.geo.marks import Thing
from pom_site.geo.models import Municipality
from pom_site.geo.places import SIZE, corners, place_map

from .contours import square

pytestmark = pytest.mark.django_db

LOODS = Thing("Loods", (3.70, 51.06), symbol="diamond", kind="gebouw")


def named(slug):
    return Municipality.objects.get(slug=slug)


def drawn(*things, slug="gent"):
    return place_map(things or [LOODS], named(slug))


def test_a_cell_is_read_as_its_corners():
    assert corners("M308 452l50 70 65-22-15-80-75 3z") == [(308, 452), (358, 522), (423, 500), (408, 420), (333, 423)]


def test_a_thing_lies_where_its_town_hall_says():
    """The town hall of Gent lies east and south of this point."""
    drawing = drawn()
    [hall] = [hall for hall in drawing.halls if hall.here]
    [mark] = drawing.marks

    assert (hall.name, mark.spot[0] < hall.spot[0], mark.spot[1] < hall.spot[1]) == ("Gent", True, True)


def test_neighbours_are_named_to_find_the_way_by():
    names = {hall.name for hall in drawn().halls if hall.label}

    assert names == {"Gent", "Lievegem", "Merelbeke-Melle", "Sint-Martens-Latem"}


@pytest.mark.parametrize("point", [(3.9, 51.2), (3.3, 50.9)])
def test_a_thing_far_out_is_in_view(point):
    [mark] = drawn(Thing("Loods", point)).marks

    assert all(0 <= each <= SIZE for each in mark.spot)


def test_a_contour_lies_beneath_its_mark_and_is_in_view():
    outline = read(square(106_000, 205_000, side=4_000)).geometry

    [ground] = drawn(Thing("Terrein", (3.76, 51.17), outline=outline, tone="d-terrein")).grounds

    assert ground.tone == "d-terrein"
    assert all(0 <= each <= SIZE for spot in corners(ground.path) for each in spot)


def test_the_border_of_the_province_shows_where_it_is_in_view():
    """Elsewhere the land fills the map, and its sides lie out of view."""
    sides = {(-50, -50), (-50, 1050), (1050, -50), (1050, 1050)}

    assert [set(corners(drawn(slug=slug).land)) == sides for slug in ("gent", "kluisbergen")] == [True, False]


def test_a_town_hall_under_a_mark_is_not_drawn():
    gent = named("gent")

    halls = drawn(Thing("Stadhuis", (gent.lon, gent.lat))).halls

    assert [hall for hall in halls if hall.here] == []


def test_a_former_municipality_is_drawn_as_where_it_went():
    assert drawn(slug="moerbeke").marks == drawn(slug="lokeren").marks


@pytest.mark.parametrize("place", [None, "11002"])
def test_nothing_to_show_or_outside_the_province_is_no_map(place):
    if place is None:
        assert place_map([], named("gent")) is None
    else:
        assert place_map([LOODS], Municipality(name="Antwerpen", refnis=place)) is None


def test_a_warm_map_asks_the_database_nothing(django_assert_num_queries):
    gent = named("gent")
    place_map([LOODS], gent)

    with django_assert_num_queries(0):
        place_map([LOODS], gent)
