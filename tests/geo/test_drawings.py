import re

import pytest

from pom_site.geo.drawings import MARGIN, SHEET, Shape, site_map


def square(west=3.7, south=51.0, size=0.01):
    east, north = west + size, south + size
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def numbers(path):
    return [int(each) for each in re.findall(r"\d+", path)]


def test_nothing_to_draw_is_no_map():
    assert site_map(None) is None


def test_north_is_up_and_the_longest_side_fills_the_sheet():
    drawn = site_map(square())

    assert (drawn.height, drawn.width < drawn.height) == (SHEET + 2 * MARGIN, True)
    assert numbers(drawn.outline)[:2] == [MARGIN, SHEET + MARGIN]  # the south-west corner, below


def test_a_ring_is_closed_and_repeats_no_point():
    assert site_map(square()).outline.count("L") == 3


def test_a_hole_is_a_ring_of_the_same_path():
    geometry = square()
    geometry["coordinates"].append([list(point) for point in square(3.703, 51.003, 0.002)["coordinates"][0]][::-1])

    assert site_map(geometry).outline.count("Z") == 2


@pytest.mark.parametrize(("size", "metres"), [(0.001, 20), (0.01, 200), (0.05, 1000)])
def test_the_bar_tells_a_round_number_of_metres(size, metres):
    """A degree of latitude is 111 km: the bar is that many units of the sheet."""
    drawn = site_map(square(size=size))

    assert (drawn.metres, drawn.bar) == (metres, round(metres / (size * 111_320) * SHEET))


def test_a_plot_shows_its_code_only_where_it_fits():
    large, small = square(size=0.005), square(3.708, 51.008, 0.0003)

    shapes = site_map(square(), [Shape(large, "free", "A1"), Shape(small, "gone", "A2")]).shapes

    assert [each.label for each in shapes] == ["A1", ""]


def test_a_point_stands_in_the_middle_of_some_land():
    drawn = site_map(None, [Shape({"type": "Point", "coordinates": [3.7, 51.0]}, "free", "A1")])

    assert (drawn.shapes[0].path, drawn.states) == ("", {"free"})
