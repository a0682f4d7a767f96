"""The map of a site, drawn by the server: its outline, the shapes in it by state, a scale, a legend."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from .contours import Geometry
from .labels import LETTER, SIZE, SIZE_NARROW, Box, Label
from .outlines import frame_around, path_of, positions_of, widest_place
from .scales import Scale, scale_bar

OFFERED, OPTION, TAKEN, PLAIN = "offered", "option", "taken", "plain"
STATES: Final = (OFFERED, OPTION, TAKEN, PLAIN)  # each has a colour and a pattern of its own
FOOT: Final = 90


@dataclass(frozen=True)
class Shape:
    """
    Something with a contour or a point: a plot in a park, a brownfield.

    label: short, for on the map ("12"); name: in full, for who hears the map ("Kavel 12"); state: one of STATES;
    words: the state in words ("aangeboden"); active: the one that the page is about.
    """

    geometry: Geometry
    label: str
    name: str = ""
    state: str = PLAIN
    words: str = ""
    url: str = ""
    active: bool = False

    @property
    def title(self) -> str:
        """The name with the state, as it is heard."""
        name = self.name or self.label
        return f"{name}: {self.words}" if self.words else name


@dataclass(frozen=True, slots=True)
class Area:
    shape: Shape
    path: str
    text: Label | None


@dataclass(frozen=True, slots=True)
class SiteMap:
    """`legend` holds a shape of each state that is drawn."""

    view_box: str
    outline: str
    areas: list[Area]
    scale: Scale
    legend: list[Shape]

    @property
    def links(self) -> bool:
        return any(area.shape.url for area in self.areas)


def site_map(shapes: Iterable[Shape], outline: Geometry | None = None) -> SiteMap | None:
    """None when there is nothing to draw: then the page says what it has to say in words."""
    shapes = list(shapes)
    geometries = [geometry for geometry in (outline, *(shape.geometry for shape in shapes)) if geometry]
    positions = [position for geometry in geometries for position in positions_of(geometry)]
    if not positions:
        return None
    frame = frame_around(positions, FOOT)
    texts = _texts(shapes, [widest_place(shape.geometry, frame) for shape in shapes])
    return SiteMap(
        view_box=f"-20 0 1040 {frame.height}",
        outline=path_of(outline, frame.spot) if outline else "",
        areas=[Area(each, path_of(each.geometry, frame.spot), texts.get(n)) for n, each in enumerate(shapes)],
        scale=scale_bar(frame.metre, 20, frame.height - 25),
        legend=_legend(shapes),
    )


def _texts(shapes: Sequence[Shape], places: Sequence[tuple[tuple[int, int], int]]) -> dict[int, Label]:
    """By the number of the shape; the widest get theirs first, so that a crowd keeps the clearest ones."""
    texts: dict[int, Label] = {}
    boxes: list[Box] = []
    for number in sorted(range(len(shapes)), key=lambda each: -places[each][1]):
        label = _inside(shapes[number].label, *places[number])
        if label and not any(label.box(_size(label)).meets(box) for box in boxes):
            texts[number] = label
            boxes.append(label.box(_size(label)))
    return texts


def _inside(text: str, spot: tuple[int, int], width: int) -> Label | None:
    """Centred in its shape when it fits in letters of a wide map; major when it fits in those of a narrow one."""
    if not text or len(text) * SIZE * LETTER > width:
        return None
    major = len(text) * SIZE_NARROW * LETTER <= width
    return Label(spot[0], spot[1] + SIZE // 3, "middle", 0, (text,), major)


def _size(label: Label) -> int:
    return SIZE_NARROW if label.major else SIZE


def _legend(shapes: Iterable[Shape]) -> list[Shape]:
    found = {(shape.state, shape.words): shape for shape in shapes if shape.words}
    return sorted(found.values(), key=lambda shape: STATES.index(shape.state))
