"""Names of countries, for partners and places abroad."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Final

from django.utils.translation import get_language

from pom_site.publishing.languages import DEFAULT

FILE: Final = Path(__file__).parent / "data" / "countries.json"
HOME: Final = "BE"


@cache
def names() -> dict[str, dict[str, str]]:
    """By code (ISO 3166-1) and language."""
    found: dict[str, dict[str, str]] = json.loads(FILE.read_text(encoding="utf-8"))
    return found


def country_name(code: str) -> str:
    """In the active language; "" for a code that is no country of ours."""
    return names().get(code, {}).get(get_language() or DEFAULT, "")


def abroad(code: str) -> str:
    """The name of a foreign country; "" at home."""
    return "" if code == HOME else country_name(code)
