"""The map of a site: what is drawn, what is named, what the legend says."""

from itertools import combinations

import pytest

from pom_site.geo.contours import read
from pom_site.geo.drawings import OFFERED, TAKEN, Shape, site_map
from pom_site.geo.labels import SIZE, SIZE_NARROW

from .contours import square


def plot(label, west=104_500, side=100, **values):
    return Shape(read(square(west, side=side)).geometry, label, **values)


ROW = [plot("1"), plot("2", 104_600), plot("3", 104_700)]


def test_each_shape_is_one_area_in_the_order_of_the_list():
    assert [area.shape.label for area in site_map(ROW).areas] == ["1", "2", "3"]


def test_nothing_to_draw_is_no_map():
    assert site_map([]) is None


def test_the_outline_is_drawn_and_in_view():
    drawing = site_map(ROW, outline=read(square(104_000, side=1_000)).geometry)

    assert drawing.outline.startswith("M")
    assert drawing.scale.metres > site_map(ROW).scale.metres


def test_no_name_covers_another():
    boxes = [area.text.box(SIZE) for area in site_map(ROW).areas]

    assert len(boxes) == 3 and not [pair for pair in combinations(boxes, 2) if pair[0].meets(pair[1])]


def test_of_shapes_on_top_of_each_other_one_is_named():
    assert [bool(area.text) for area in site_map([plot("1"), plot("2")]).areas] == [True, False]


def test_a_name_wider_than_its_shape_is_left_out():
    drawing = site_map([plot("Een heel lange naam van een kavel", side=10), plot("1", 104_600, side=500)])

    assert [bool(area.text) for area in drawing.areas] == [False, True]


def test_a_name_shows_on_a_narrow_map_when_it_fits_there():
    width = 0.6 * (SIZE + SIZE_NARROW) / 2  # between the two sizes of a letter; a unit is a metre here
    drawing = site_map([plot("1", side=width), plot("2", 104_920, side=500)])

    assert [area.text.major for area in drawing.areas] == [False, True]


def test_the_legend_has_each_state_that_is_drawn_in_a_fixed_order():
    shapes = [
        plot("1", state=TAKEN, words="niet aangeboden"),
        plot("2", 104_600, state=OFFERED, words="aangeboden"),
        plot("3", 104_700, state=OFFERED, words="aangeboden"),
    ]

    assert [shape.words for shape in site_map(shapes).legend] == ["aangeboden", "niet aangeboden"]


@pytest.mark.parametrize(
    ("values", "title"),
    [({}, "1"), ({"name": "Kavel 1"}, "Kavel 1"), ({"name": "Kavel 1", "words": "optie"}, "Kavel 1: optie")],
)
def test_a_shape_is_heard_with_its_state(values, title):
    assert plot("1", **values).title == title


@pytest.mark.parametrize(("url", "links"), [("", False), ("/kavel/", True)])
def test_a_map_knows_whether_it_leads_anywhere(url, links):
    assert site_map([plot("1", url=url)]).links is links
