"""From degrees to whole numbers on a drawing 1,000 units wide."""

import re
from itertools import accumulate

import pytest

from pom_site.geo.contours import read
from pom_site.geo.outlines import (
    HIGHEST,
    LOWEST,
    MARGIN,
    WIDTH,
    clipped,
    frame_around,
    path_of,
    positions_of,
    simplified,
    widest_place,
    written,
)

from .contours import square

POINT = {"type": "Point", "coordinates": [3.72, 51.05]}
LYING = {
    "type": "Polygon",
    "coordinates": [[[3.70, 51.05], [3.74, 51.05], [3.74, 51.06], [3.70, 51.06], [3.70, 51.05]]],
}
STANDING = {"type": "Polygon", "coordinates": [[[3.70, 51.0], [3.71, 51.0], [3.71, 51.1], [3.70, 51.1], [3.70, 51.0]]]}


def frame(geometry, foot=0):
    return frame_around(positions_of(geometry), foot)


def corners(path):
    """The spots of a path with one ring."""
    numbers = [int(number) for number in re.findall(r"-?\d+", path)]
    return list(zip(accumulate(numbers[::2]), accumulate(numbers[1::2]), strict=True))


@pytest.mark.parametrize("geometry", [LYING, STANDING])
def test_a_drawing_fills_its_frame_and_no_more(geometry):
    around = frame(geometry)
    spots = corners(path_of(geometry, around.spot))
    xs, ys = zip(*spots, strict=True)

    assert min(xs) >= MARGIN and max(xs) <= WIDTH - MARGIN
    assert min(ys) >= MARGIN and max(ys) <= around.height - MARGIN
    assert max(xs) - min(xs) >= WIDTH - 2 * MARGIN - 1 or max(ys) - min(ys) >= HIGHEST - 2 * MARGIN - 1
    assert LOWEST <= around.height <= HIGHEST


def test_a_square_on_the_ground_is_square_on_the_map():
    """Degrees of longitude are shorter than degrees of latitude."""
    geometry = read(square(side=1_000)).geometry
    xs, ys = zip(*corners(path_of(geometry, frame(geometry).spot)), strict=True)

    assert max(xs) - min(xs) == pytest.approx(max(ys) - min(ys), abs=2)


def test_metres_are_true():
    geometry = read(square(side=1_000)).geometry
    around = frame(geometry)
    (x1, y1), (x2, y2) = (around.spot(position) for position in geometry["coordinates"][0][:2])

    assert ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5 / around.metre == pytest.approx(1_000, rel=0.002)


def test_a_foot_leaves_room_below():
    assert frame(LYING, foot=90).height == frame(LYING).height + 90


def test_a_point_lies_in_the_middle_and_is_drawn_as_a_disc():
    around = frame(POINT)

    assert around.spot(POINT["coordinates"]) == (500, around.height // 2)
    assert path_of(POINT, around.spot).startswith("M484 ")


def test_a_shed_does_not_fill_the_drawing():
    assert frame(read(square(side=10)).geometry).metre <= WIDTH / 100


def test_steps_are_relative_and_short():
    assert written([(10, 10), (30, 10), (30, 5), (10, 10)]) == "M10 10l20 0 0-5z"


def test_a_ring_too_small_to_see_is_a_speck():
    assert written([(10, 10), (10, 10)]) == "M10 10l2 0 0 2z"


def test_corners_that_nobody_sees_are_left_out():
    ring = [(0, 0), (100, 0), (200, 0), (200, 100), (101, 100), (0, 100), (0, 0)]

    assert simplified(ring) == [(0, 0), (200, 0), (200, 100), (0, 100), (0, 0)]


def test_corners_that_count_stay():
    ring = [(0, 0), (100, 5), (200, 0), (200, 100), (0, 100), (0, 0)]

    assert simplified(ring) == ring


def test_what_lies_outside_a_square_runs_along_its_sides():
    diamond = [(50, -50), (150, 50), (50, 150), (-50, 50)]

    assert set(clipped(diamond, 0, 100)) == {(0, 0), (100, 0), (100, 100), (0, 100)}
    assert clipped([(10, 10), (20, 10), (10, 20)], 0, 100) == [(10, 10), (20, 10), (10, 20)]


def test_holes_and_parts_are_drawn():
    holed = read(
        {"type": "Polygon", "coordinates": square(side=300)["coordinates"] + square(104_600, 194_100)["coordinates"]}
    )

    assert path_of(holed.geometry, frame(holed.geometry).spot).count("z") == 2


def test_a_name_stands_where_its_shape_is_widest():
    """A triangle on its base: below the middle."""
    triangle = {"type": "Polygon", "coordinates": [[[3.70, 51.05], [3.74, 51.05], [3.72, 51.07], [3.70, 51.05]]]}
    around = frame(triangle)
    (x, y), width = widest_place(triangle, around)

    assert (x, width > 400) == (500, True)
    assert y > around.height / 2


def test_in_an_even_shape_a_name_stands_in_the_middle():
    around = frame(LYING)

    assert widest_place(LYING, around)[0] == (500, around.height // 2)


def test_a_name_avoids_a_hole():
    ring = [[3.71, 51.053], [3.73, 51.053], [3.73, 51.057], [3.71, 51.057], [3.71, 51.053]]
    around = frame(LYING)
    (x, y), _width = widest_place({"type": "Polygon", "coordinates": [*LYING["coordinates"], ring]}, around)
    hole = corners(written([around.spot(position) for position in ring]))

    assert not (min(hole)[0] < x < max(hole)[0] and min(y for _x, y in hole) < y < max(y for _x, y in hole))


def test_a_point_has_no_room_for_a_name():
    assert widest_place(POINT, frame(POINT))[1] == 0
