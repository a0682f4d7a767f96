"""Things with a point: a shape for each kind, the number of the lists."""

from pom_site.geo.marks import SYMBOLS, Thing, label_marks, legend_of, marked, symbol_path


def thing(name="Loods", point=(100, 100), **values):
    return Thing(name, point, **values)


def marks_of(*things):
    return marked(things, lambda point: point)


def test_each_kind_has_a_shape_of_its_own():
    assert len({symbol_path(symbol, 0, 0) for symbol in SYMBOLS}) == len(SYMBOLS) == 5


def test_things_on_one_spot_share_a_mark_that_leads_nowhere():
    [mark] = marks_of(thing("a", url="/a/"), thing("b", (105, 95), url="/b/", kind="gebouw"))

    assert (mark.text, mark.name, mark.url) == ("1, 2", "1. a; 2. b (gebouw)", "")


def test_a_mark_of_one_thing_leads_to_it():
    [first, second] = marks_of(thing("a", url="/a/"), thing("b", (300, 100), url="/b/"))

    assert [(mark.text, mark.url) for mark in (first, second)] == [("1", "/a/"), ("2", "/b/")]


def test_numbers_stand_beside_their_marks_and_cover_none():
    marks = marks_of(thing("a"), thing("b", (160, 100)), thing("c", (500, 500)))

    label_marks(marks, [], majors=3)

    boxes = [mark.label.box(46) for mark in marks]
    assert not [box for box in boxes for mark in marks if box.meets(mark.dot.box)]


def test_the_legend_names_each_kind_once_in_their_order():
    park, hall = {"symbol": "square", "kind": "terrein"}, {"symbol": "diamond", "kind": "gebouw"}

    legend = legend_of([thing("a", **park), thing("b", **hall), thing("c", **park)])

    assert [each.kind for each in legend] == ["terrein", "gebouw"]
