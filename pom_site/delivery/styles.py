"""The style sheet of a public page, written into it, and its hash for the content policy."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from pathlib import Path
from typing import Final

import rcssmin
from django.conf import settings
from django.templatetags.static import static

# The whole site; with what only the pages of places need (maps, plots), and what a plot needs on paper; the card that
# other sites place in a frame.
SHEETS: Final = {
    "site": ("main.css",),
    "places": ("main.css", "places.css"),
    "sheet": ("main.css", "places.css", "sheet.css"),
    "card": ("card-frame.css",),
}
FOLDER: Final = settings.BASE_DIR / "static" / "css"
IMPORT: Final = re.compile(r"@import url\((?P<path>[^)]+)\) layer\((?P<layer>\w+)\);")
ADDRESS: Final = re.compile(r"url\(\.\./(?P<path>[^)]+)\)")


def bundle(main: Path) -> str:
    """Imports replaced by what they import, each in its layer; pictures and fonts by their public address."""

    def inline(match: re.Match[str]) -> str:
        css = (main.parent / match["path"]).read_text(encoding="utf-8").replace("url(../../", "url(../")
        return f"@layer {match['layer']}{{{rcssmin.cssmin(css)}}}"

    layers = IMPORT.sub(inline, main.read_text(encoding="utf-8")).replace("\n", "")
    return ADDRESS.sub(lambda match: f"url({static(match['path'])})", layers)


@cache
def _built(name: str, _changed: float) -> tuple[str, str]:
    css = "".join(bundle(FOLDER / each) for each in SHEETS[name])
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    return css, f"'sha256-{digest}'"


def _changed() -> float:
    """In development a saved file counts at once; in production files do not change while the process runs."""
    if not settings.DEBUG:
        return 0.0
    return max(path.stat().st_mtime for path in FOLDER.rglob("*.css"))


def style_sheet(name: str = "site") -> str:
    return _built(name, _changed())[0]


def style_hash(name: str = "site") -> str:
    """The source expression for `style-src`."""
    return _built(name, _changed())[1]
