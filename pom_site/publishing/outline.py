"""Headings, links and sentences of rich text, for the checks at the gate."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

LINE_TAGS: Final = {"p", "li", "h2", "h3", "br", "ul", "ol"}
SENTENCE_END: Final = re.compile(r"(?<=[.!?…])[\s”\"’)]+(?=[A-Z0-9ÀÉÈËÏÖÜ“\"‘(])")


@dataclass
class Heading:
    level: int
    text: str = ""


@dataclass
class Link:
    href: str
    text: str = ""
    hreflang: str = ""


@dataclass
class Outline:
    headings: list[Heading] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    @property
    def sentences(self) -> list[str]:
        """A paragraph or an item of a list ends a sentence, whatever stands there."""
        return [part.strip() for line in self.lines for part in SENTENCE_END.split(line) if part.strip()]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.outline = Outline()
        self.heading: Heading | None = None
        self.link: Link | None = None
        self.line = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in LINE_TAGS:
            self.end_line()
        if tag in {"h2", "h3"}:
            self.heading = Heading(int(tag[1]))
            self.outline.headings.append(self.heading)
        elif tag == "a":
            values = dict(attrs)
            self.link = Link(values.get("href") or "", hreflang=values.get("hreflang") or "")
            self.outline.links.append(self.link)

    def handle_endtag(self, tag: str) -> None:
        if tag in LINE_TAGS:
            self.end_line()
        if tag in {"h2", "h3"}:
            self.heading = None
        elif tag == "a":
            self.link = None

    def handle_data(self, data: str) -> None:
        if self.heading is not None:
            self.heading.text += data
        else:
            self.line += data
        if self.link is not None:
            self.link.text += data

    def end_line(self) -> None:
        if line := " ".join(self.line.split()):
            self.outline.lines.append(line)
        self.line = ""


def read(html: str) -> Outline:
    """Headings are no sentences; everything else is."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end_line()
    return reader.outline
