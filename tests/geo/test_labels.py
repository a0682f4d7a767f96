"""Names on the map keep out of each other's way."""

from itertools import combinations

from pom_site.geo.geometry import geometry
from pom_site.geo.labels import MAJOR_NAMES, SIZE, SIZE_NARROW, Dot, around, place_labels

EVERYWHERE = [Dot(f"Gemeente {code}", place.x, place.y) for code, place in geometry().places.items()]


def test_no_name_covers_another_on_a_wide_map():
    boxes = [label.box(SIZE) for label in place_labels(EVERYWHERE).values()]

    assert not [pair for pair in combinations(boxes, 2) if pair[0].meets(pair[1])]


def test_no_major_name_covers_another_on_a_narrow_map():
    labels = place_labels(EVERYWHERE).values()
    boxes = [label.box(SIZE_NARROW) for label in labels if label.major]

    assert 0 < len(boxes) <= MAJOR_NAMES
    assert not [pair for pair in combinations(boxes, 2) if pair[0].meets(pair[1])]


def test_no_name_covers_another_dot():
    for dot, label in place_labels(EVERYWHERE).items():
        assert not [other for other in EVERYWHERE if other != dot and label.box(SIZE).meets(other.box)]


def test_every_name_stays_on_the_drawing():
    for label in place_labels(EVERYWHERE).values():
        box = label.box(SIZE)
        assert box.left >= -20 and box.right <= 1020 and box.top >= -10 and box.bottom <= 990


def test_the_heaviest_get_the_major_names():
    light = [Dot(f"Licht {row}", 200, 100 * row) for row in range(1, 9)]
    heavy = Dot("Zwaar", 700, 500, weight=3)

    labels = place_labels([*light, heavy])

    assert labels[heavy].major
    assert sum(label.major for label in labels.values()) == MAJOR_NAMES


def test_a_name_without_room_is_left_out():
    crowd = [Dot(f"Dorp {row}-{column}", 400 + 40 * row, 400 + 40 * column) for row in range(5) for column in range(5)]

    assert len(place_labels(crowd)) < len(crowd)


def test_a_spot_that_covers_no_small_point_is_preferred():
    dot = Dot("Gent", 300, 500)

    assert place_labels([dot])[dot].anchor == "start"
    assert place_labels([dot], [around(360, 500, 8)])[dot].anchor == "end"


def test_a_very_long_name_breaks_after_a_hyphen():
    assert Dot("Beveren-Kruibeke-Zwijndrecht", 893, 227).lines == ("Beveren-Kruibeke-", "Zwijndrecht")
    assert Dot("Sint-Martens-Latem", 300, 520).lines == ("Sint-Martens-Latem",)


def test_more_names_may_be_major_when_asked():
    dots = [Dot(f"D{row}", 200, 100 * row) for row in range(1, 9)]

    assert sum(label.major for label in place_labels(dots, majors=8).values()) == 8
