"""The logo pack of a project: the emblem with the statement that its programmes want, in four languages."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import override

from pom_site.publishing.languages import CODES
from projects import emblem
from projects.models import Project
from projects.publicity import publicity_of
from projects.typesetting import Format, typeset

LAYOUTS: Final = {"horizontal": True, "vertical": False}
FORMATS: Final[tuple[Format, ...]] = ("svg", "png")
KEPT: Final = 32
LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)  # the same pack is the same bytes
Lines = tuple[tuple[str, str, tuple[str, ...]], ...]  # language, description of the emblem, words beside it


def logo_pack(project: Project) -> bytes | None:
    """None without European money. The words decide it all, so most projects of a programme share one pack."""
    lines = tuple(_lines(project))
    return _packed(lines, _("Read me"), _advice()) if lines else None


def _lines(project: Project) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    for code in CODES:
        with override(code):
            publicity = publicity_of(project)
            if publicity is None:
                return
            words = [word for mention in publicity.mentions for word in (mention.mark, mention.statement) if word]
            yield code, _("Flag of the European Union"), tuple(dict.fromkeys(words))


def _advice() -> str:
    return "\n\n".join(
        [
            _("Place the emblem with its statement on all that the public or participants see of this project."),
            _("Do not change, recolour or crop it, and put nothing on it."),
            _("Make it at least as tall and as wide as the largest other logo, and at least 1 cm high on paper."),
            _("Use no other logo or sign to show the Union’s support."),
            _("The words are set in Ubuntu, one of the letters that the Union’s rules allow."),
        ]
    )


@lru_cache(maxsize=KEPT)
def _packed(lines: Lines, read_me: str, advice: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, content in _files(lines, read_me, advice):
            pack.writestr(zipfile.ZipInfo(name, LONG_AGO), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _files(lines: Lines, read_me: str, advice: str) -> Iterator[tuple[str, bytes]]:
    yield f"{read_me}.txt", advice.encode()
    yield "emblem.svg", emblem.svg().encode()
    for code, alt, words in lines:
        for layout, beside in LAYOUTS.items():
            data = {"emblem": emblem.svg(), "alt": alt, "lines": words, "lang": code, "beside": beside}
            for kind in FORMATS:
                yield f"{code}/eu-{code}-{layout}.{kind}", typeset("logo.typ", data, kind)
