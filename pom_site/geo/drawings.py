"""The map of a site, drawn by the server: its outline, the shapes in it by state, points, a scale, a legend."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from .contours import Geometry
from .labels import LETTER, SIZE, SIZE_NARROW, Box, Label
from .marks import Entry, Mark, Thing, legend_of, listed, marked, number
from .outlines import Frame, frame_around, path_of, positions_of, widest_place
from .scales import Scale, scale_bar

OFFERED, OPTION, TAKEN, PLAIN = "offered", "option", "taken", "plain"
STATES: Final = (OFFERED, OPTION, TAKEN, PLAIN)  # each has a pattern of its own
FOOT: Final = 90


@dataclass(frozen=True, slots=True)
class Shape:
    """
    Something with a contour: a plot in a park, a park, a brownfield. Without a contour it stands in the list only.

    label: short, for on the map ("12"); name: in full, for the list and for who hears the map ("Kavel 12");
    state: one of STATES; words: the state in words ("aangeboden"); note: what the list adds ("1,2 ha");
    active: the one that the page is about.
    """

    geometry: Geometry | None
    label: str
    name: str = ""
    state: str = PLAIN
    words: str = ""
    url: str = ""
    note: str = ""
    active: bool = False

    @property
    def title(self) -> str:
        """The name with the state, as it is heard."""
        name = self.name or self.label
        return f"{name}: {self.words}" if self.words else name

    @property
    def pattern(self) -> str:
        return self.state if self.state in STATES else PLAIN


@dataclass(frozen=True, slots=True)
class Area:
    shape: Shape
    path: str
    text: Label | None


@dataclass(frozen=True, slots=True)
class SiteMap:
    """`shapes` and `entries` are for the list beside the map; `legend` holds a shape of each state that is drawn."""

    view_box: str
    outline: str
    areas: list[Area]
    marks: list[Mark]
    scale: Scale
    legend: list[Shape]
    mark_legend: list[Entry]
    shapes: list[Shape]
    entries: list[Entry]

    @property
    def links(self) -> bool:
        return any(area.shape.url for area in self.areas) or any(mark.url for mark in self.marks)


def site_map(shapes: Iterable[Shape], outline: Geometry | None = None, things: Iterable[Thing] = ()) -> SiteMap | None:
    """None when nothing of it has a place: then there is no map, and the page says what it has to say in words."""
    shapes, entries = list(shapes), listed(things)
    geometries = [geometry for geometry in (outline, *(shape.geometry for shape in shapes)) if geometry]
    positions = [position for geometry in geometries for position in positions_of(geometry)]
    positions += [entry.thing.point for entry in entries if entry.thing.point]
    if not positions:
        return None
    frame = frame_around(positions, FOOT)
    areas = _areas(shapes, frame)
    marks = marked(entries, frame.spot)
    number(marks, taken=[area.text.box(SIZE) for area in areas if area.text])
    return SiteMap(
        view_box=f"-20 0 1040 {frame.height}",
        outline=path_of(outline, frame) if outline else "",
        areas=areas,
        marks=marks,
        scale=scale_bar(frame.metre, 20, frame.height - 25),
        legend=_legend(area.shape for area in areas),
        mark_legend=legend_of(entries),
        shapes=shapes,
        entries=entries,
    )


def _areas(shapes: Sequence[Shape], frame: Frame) -> list[Area]:
    """In the order of the list; names are given out to the widest first, so that a crowd keeps the clearest ones."""
    spots = {place: widest_place(shape.geometry, frame) for place, shape in enumerate(shapes) if shape.geometry}
    texts: dict[int, Label] = {}
    boxes: list[Box] = []
    for place in sorted(spots, key=lambda each: -spots[each][1]):
        label = _inside(shapes[place].label, *spots[place])
        if label and not any(label.box(_size(label)).meets(box) for box in boxes):
            texts[place] = label
            boxes.append(label.box(_size(label)))
    return [
        Area(shape, path_of(shape.geometry, frame), texts.get(place))
        for place, shape in enumerate(shapes)
        if shape.geometry
    ]


def _inside(text: str, spot: tuple[int, int], width: int) -> Label | None:
    """Centred in its shape when it fits in letters of a wide map; major when it fits in those of a narrow one."""
    if not text or len(text) * SIZE * LETTER > width:
        return None
    major = len(text) * SIZE_NARROW * LETTER <= width
    return Label(spot[0], spot[1] + SIZE // 3, "middle", 0, (text,), major)


def _size(label: Label) -> int:
    return SIZE_NARROW if label.major else SIZE


def _legend(shapes: Iterable[Shape]) -> list[Shape]:
    found = {(shape.pattern, shape.words): shape for shape in shapes if shape.words}
    return sorted(found.values(), key=lambda shape: STATES.index(shape.pattern))
