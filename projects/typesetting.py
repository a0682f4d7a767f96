"""
Pages for paper, and words as drawings: typst lays them out (decision 0014).

Templates stand in templates/print and take one JSON text. What comes out depends on that text alone, so it is kept by
it: whatever a visitor asks, the same poster is made once in a process, and a changed project is another text.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any, Final, Literal

import typst
from django.conf import settings

FOLDER: Final = settings.BASE_DIR / "templates" / "print"
FONTS: Final = settings.BASE_DIR / "static" / "fonts"
KEPT: Final = 256  # some 60 kB each
Format = Literal["pdf", "png", "svg"]


def typeset(template: str, data: dict[str, Any], output: Format = "pdf") -> bytes:
    """A PDF is tagged for readers who do not see it, and refused by typst where a picture says nothing to them."""
    return _typeset(template, json.dumps(data, sort_keys=True), output)


@lru_cache(maxsize=KEPT)
def _typeset(template: str, data: str, output: Format) -> bytes:
    made: bytes = typst.compile(  # type: ignore[misc]  # of the stubs: the output of one page is bytes
        (FOLDER / template).read_bytes(),
        root=FOLDER,
        font_paths=[FONTS],
        ignore_system_fonts=True,
        format=output,
        ppi=200 if output == "png" else None,
        sys_inputs={"data": data},
        pdf_standards=["ua-1"] if output == "pdf" else [],
    )
    return made
