"""The emblem follows its geometry: Annex II of the graphics guide, as Implementing Regulation (EU) 763/2014 has it."""

import math
import re

import pytest

from projects import emblem

RELATIVE = re.compile(r"(-?[\d.]+) (-?[\d.]+)")


def stars():
    """The corners of each star, as the drawn path has them."""
    found = []
    for part in emblem.stars_path().split("z")[:-1]:
        x, y = 0.0, 0.0
        corners = []
        for step in RELATIVE.findall(part):
            x, y = x + float(step[0]), y + float(step[1])
            corners.append((x, y))
        found.append(corners)
    return found


def centre(corners):
    return tuple(sum(corner[axis] for corner in corners[::2]) / 5 for axis in (0, 1))


def test_the_flag_is_half_as_wide_again_as_it_is_high():
    assert emblem.WIDTH / emblem.HEIGHT == 1.5


def test_twelve_stars_stand_as_the_hours_on_a_circle_of_a_third_of_the_height():
    middles = [centre(corners) for corners in stars()]
    wanted = [(27 + 12 * math.sin(math.pi / 6 * hour), 18 - 12 * math.cos(math.pi / 6 * hour)) for hour in range(12)]

    assert middles == [pytest.approx(point, abs=0.01) for point in wanted]


@pytest.mark.parametrize("hour", range(12))
def test_a_star_fills_a_circle_of_an_eighteenth_of_the_height_with_one_point_up(hour):
    corners = stars()[hour]
    x, y = centre(corners)
    radii = [math.dist((x, y), corner) for corner in corners[::2]]

    assert radii == [pytest.approx(2, abs=0.01)] * 5
    assert corners[0] == pytest.approx((x, y - 2), abs=0.01)


@pytest.mark.parametrize("hour", range(12))
def test_the_sides_of_a_star_are_straight_from_point_to_point(hour):
    corners = stars()[hour]
    start, first, second, end = corners[0], corners[1], corners[3], corners[4]
    span = math.dist(start, end)

    assert math.dist(start, first) + math.dist(first, second) + math.dist(second, end) == pytest.approx(span, abs=0.02)


def test_the_colours_are_reflex_blue_and_yellow():
    assert re.findall(r'fill="(#\w+)"', emblem.svg()) == ["#003399", "#FFCC00"]
