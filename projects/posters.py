"""The poster of a project, A3 or A4: for the wall of every partner (Regulation (EU) 2021/1060, article 50)."""

from __future__ import annotations

import base64
import html
import io
from typing import Any, Final

import segno
from django.core.files.storage import default_storage
from django.utils.html import strip_tags
from django.utils.text import Truncator
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from pom_site.media.models import Image
from pom_site.media.pictures import FOLDER
from pom_site.publishing.fallback import fallback_language
from pom_site.publishing.languages import DEFAULT
from pom_site.publishing.seo import ORGANISATION
from projects import emblem
from projects.facts import period_of
from projects.models import Project
from projects.permanent import permanent_address
from projects.publicity import Publicity, publicity_of
from projects.typesetting import typeset

SIZES: Final = ("a4", "a3")
AIM_LENGTH: Final = 420
PARTNERS: Final = 8
# The colours that carry white text in static/css/tokens.css, by the class of the domain; a test compares them.
COLOURS: Final = {
    "d-terrein": "#7d5200",
    "d-brown": "#9a381c",
    "d-beheer": "#1d5f4b",
    "d-vastgoed": "#7a2f56",
    "d-bedrijf": "#14586f",
    "d-euro": "#3c4796",
}
LOGO_WIDTH: Final = 640  # pixels, sharp on 27 millimetres


def poster(project: Project, size: str) -> bytes:
    return typeset("poster.typ", poster_data(project, size))


def poster_data(project: Project, size: str) -> dict[str, Any]:
    """Everything on it, in the active language. The gate keeps titles and summaries short enough for a page."""
    address = permanent_address(project)
    publicity = publicity_of(project)
    aim = "objectives" if project.objectives else "challenge"
    return {
        "size": size,
        "lang": get_language() or DEFAULT,
        "colour": COLOURS.get(project.hue, COLOURS["d-brown"]),
        "title": project.title,
        "title_part": _part(project, "title"),
        "domain": str(project.domain or ""),
        "summary": _part(project, "summary"),
        "aim": _part(project, aim, AIM_LENGTH),
        "aim_heading": _("Objectives") if aim == "objectives" else _("Challenge"),
        "facts": [{"term": term, "value": value} for term, value in _facts(project) if value],
        "union": _union(publicity) if publicity else None,
        "emblem": emblem.svg(),
        "code": code_of(address),
        "address": address,
        "address_shown": address.partition("//")[2],
        "publisher": ORGANISATION,
        "note": _("sample data") if project.sample else "",
        "words": {
            "emblem": _("Flag of the European Union"),
            "code": _("QR code of %(address)s") % {"address": address},
            "more": _("More about this project"),
        },
    }


def code_of(address: str) -> str:
    """The address as a QR code, in an SVG with the quiet zone that scanners need."""
    out = io.BytesIO()
    segno.make(address, error="m", micro=False).save(out, kind="svg", border=2, light="#fff", xmldecl=False, scale=4)
    return out.getvalue().decode()


def plain(text: str) -> str:
    return " ".join(html.unescape(strip_tags(text.replace("</", " </"))).split())


def _part(project: Project, field: str, most: int = 400) -> dict[str, str]:
    text = Truncator(plain(getattr(project, field) or "")).chars(most)
    return {"text": text, "lang": fallback_language(project, field)}


def _facts(project: Project) -> list[tuple[str, str]]:
    names = list(dict.fromkeys(str(partner.organisation) for partner in project.partners.all()))
    more = [_("and %(number)s more") % {"number": len(names) - PARTNERS}] if len(names) > PARTNERS else []
    return [(_("Period"), plain(period_of(project))), (_("Partners"), ", ".join([*names[:PARTNERS], *more]))]


def _union(publicity: Publicity) -> dict[str, Any]:
    return {
        "mentions": [
            {
                "strong": [words for words in (mention.mark, mention.statement) if words],
                "lines": [plain(line) for line in mention.lines],
            }
            for mention in publicity.mentions
        ],
        "small": [{"text": plain(text), "lang": language} for text, language in publicity.small],
        "logos": [drawn for logo in publicity.logos if (drawn := _logo(logo))],
    }


def _logo(image: Image) -> dict[str, str] | None:
    """Within an SVG, because typst may open no file; none when the file is lost, which must not cost the poster."""
    known = [each for each in image.of_kind(image.fallback_kind) if each["width"] <= LOGO_WIDTH]
    chosen = known[-1] if known else None
    name = f"{FOLDER}/{chosen['name']}" if chosen else ""
    if chosen is None or not default_storage.exists(name):
        return None
    with default_storage.open(name) as file:
        data = base64.b64encode(file.read()).decode()
    width, height = chosen["width"], chosen["height"]
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
        f'<image width="{width}" height="{height}" href="data:image/{image.fallback_kind};base64,{data}"/></svg>'
    )
    return {"svg": svg, "alt": image.alt_text or image.title}
