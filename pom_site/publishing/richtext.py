"""The only place that decides which HTML an editor may store and a visitor gets to see."""

import json
import re
from typing import Any, Final

import nh3
from django.utils.safestring import SafeString, mark_safe

EXTENSIONS: Final = {
    "Bold": True,
    "Italic": True,
    "BulletList": True,
    "OrderedList": True,
    "ListItem": True,
    "Heading": {"levels": [2, 3]},
    "Link": {"protocols": ["https", "mailto", "tel"]},
    "HardBreak": True,
    "History": True,
}
TAGS: Final = {"p", "br", "strong", "em", "ul", "ol", "li", "h2", "h3", "a"}
EMPTY: Final = re.compile(r"(?:\s|&nbsp;|<[^>]*>)*\Z")
# Browsers read a backslash as a slash and pass over tabs and line ends: "/\\host" and "/\t/host" lead to another site.
OWN_PATH: Final = re.compile(r"/(?!/)[^\\\x00-\x20]*\Z")
LINK: Final = re.compile(r"(?:#|https://|mailto:|tel:)[^\\\x00-\x20]*\Z")


def _only_safe_links(_tag: str, attribute: str, value: str) -> str | None:
    """nh3 keeps protocol-relative addresses: allow own paths, https, mail and telephone only."""
    if attribute == "href" and not (OWN_PATH.match(value) or LINK.match(value)):
        return None
    return value


_cleaner = nh3.Cleaner(
    tags=TAGS,
    attributes={"a": {"href", "lang", "hreflang"}, "p": {"lang"}, "em": {"lang"}},
    url_schemes={"https", "mailto", "tel"},
    attribute_filter=_only_safe_links,
    link_rel="noopener",
)


def sanitise(html: str) -> str:
    """Allowed HTML only; what looks empty to a reader (`<p></p>`) becomes an empty string."""
    clean = _cleaner.clean(html.replace("\x00", ""))
    return "" if EMPTY.match(clean) else clean


def render(html: str | None) -> SafeString:
    """Sanitised once more when shown: rows that came in past the forms are no hole."""
    return mark_safe(sanitise(html or ""))


def json_data(data: Any) -> SafeString:
    """JSON for inside a <script> data block: no text in it can close the element."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return mark_safe(text.replace("&", "\\u0026").replace("<", "\\u003C").replace(">", "\\u003E"))
