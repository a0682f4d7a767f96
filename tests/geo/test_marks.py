"""Things with a point: a shape for each kind, the number of the list."""

import pytest

from pom_site.geo.marks import MOST_NUMBERS, SYMBOLS, Thing, legend_of, listed, marked, number, symbol_path


def thing(name="Loods", point=(100, 100), **values):
    return Thing(name, point, **values)


def marks_of(*things):
    return marked(listed(things), lambda point: point)


def test_the_list_keeps_its_order_and_numbers_what_is_on_the_map():
    entries = listed([thing("b"), thing("zonder punt", None), thing("a")])

    assert [(entry.thing.name, entry.number) for entry in entries] == [("b", 1), ("zonder punt", 0), ("a", 2)]


def test_each_kind_has_a_shape_of_its_own():
    assert len({symbol_path(symbol, 0, 0) for symbol in SYMBOLS}) == len(SYMBOLS) == 4


def test_an_unknown_shape_is_a_circle():
    assert symbol_path("ster", 5, 5) == symbol_path("circle", 5, 5)


def test_things_on_one_spot_share_a_mark_that_leads_nowhere():
    [mark] = marks_of(thing("a", url="/a/"), thing("b", (105, 95), url="/b/", kind="gebouw"))

    assert (mark.text, mark.name, mark.url) == ("1, 2", "1. a; 2. b (gebouw)", "")


def test_a_mark_of_one_thing_leads_to_it():
    [first, second] = marks_of(thing("a", url="/a/"), thing("b", (300, 100), url="/b/"))

    assert (first.url, second.url) == ("/a/", "/b/")


def test_what_has_no_point_has_no_mark():
    assert marks_of(thing(point=None)) == []


def test_numbers_get_a_place():
    marks = marks_of(thing(), thing("b", (500, 500)))

    number(marks)

    assert [mark.label.lines for mark in marks] == [("1",), ("2",)]


def test_a_crowd_gets_no_numbers():
    marks = marks_of(*[thing(str(row), (row * 22, 500)) for row in range(MOST_NUMBERS + 1)])

    number(marks)

    assert {mark.label for mark in marks} == {None}


def test_the_legend_names_each_kind_once():
    park, hall = {"symbol": "square", "kind": "terrein"}, {"symbol": "diamond", "kind": "gebouw"}
    entries = listed(
        [thing(**park), thing(**park), thing(**hall), thing(point=None, symbol="triangle", kind="brownfield")]
    )

    assert [entry.thing.kind for entry in legend_of(entries)] == ["terrein", "gebouw"]


@pytest.mark.parametrize("kind", ["", "terrein"])
def test_one_kind_needs_no_legend(kind):
    assert legend_of(listed([thing(kind=kind)])) == []
