"""
The handbook for colleagues: the chapters of docs/handleiding, shown in the administration. They are written in Markdown
without HTML, in Dutch, and can be read as well where the code is kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from django.conf import settings
from django.contrib import admin
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from markdown_it import MarkdownIt
from markdown_it.token import Token
from PIL import Image

FOLDER: Final[Path] = settings.BASE_DIR / "docs" / "handleiding"
PICTURES: Final[Path] = FOLDER / "beelden"
FILE: Final = re.compile(r"^(?P<number>\d\d)-(?P<slug>[a-z0-9-]+)\.md$")
MARKDOWN: Final = MarkdownIt("commonmark", {"html": False}).enable("table")


@dataclass(frozen=True)
class Chapter:
    """`slug` is its part of the address; the number in the file's name says its place."""

    slug: str
    number: int
    title: str
    text: str

    @property
    def url(self) -> str:
        return reverse("handbook", args=[self.slug])


def chapters() -> list[Chapter]:
    files = ((FILE.match(path.name), path) for path in sorted(FOLDER.glob("*.md")))
    return [_read(path, name) for name, path in files if name]


def _read(path: Path, name: re.Match[str]) -> Chapter:
    title, _break, text = path.read_text(encoding="utf-8").partition("\n")
    return Chapter(name["slug"], int(name["number"]), title.removeprefix("# ").strip(), text)


def html_of(chapter: Chapter) -> SafeString:
    """Safe because Markdown escapes what it does not know, and knows no HTML here."""
    tokens = MARKDOWN.parse(chapter.text)
    for token, after in zip(tokens, [*tokens[1:], None], strict=True):
        if token.type == "heading_open" and after:
            token.attrs["id"] = slugify(after.content)
        if token.children:
            token.children = [each for child in token.children for each in _placed(child)]
    return mark_safe(MARKDOWN.renderer.render(tokens, MARKDOWN.options, {}))


def _placed(token: Token) -> list[Token]:
    """Links and pictures as they are found here; a picture opens at its full size."""
    if token.type == "link_open":
        token.attrs["href"] = _address(str(token.attrs["href"]))
    if token.type != "image":
        return [token]
    name = str(token.attrs["src"]).removeprefix(f"{PICTURES.name}/")
    source = reverse("handbook-picture", args=[name])
    token.attrs |= {"src": source, "loading": "lazy", **_size(name)}
    return [Token("link_open", "a", 1, attrs={"href": source}), token, Token("link_close", "a", -1)]


def _size(name: str) -> dict[str, int]:
    """So that nothing jumps while pictures come in."""
    if name not in _pictures():
        return {}
    with Image.open(PICTURES / name) as picture:
        return {"width": picture.width, "height": picture.height}


def _address(link: str) -> str:
    """`04-talen.md#kleine-wijziging` leads to that chapter here."""
    file, mark, place = link.partition("#")
    name = FILE.match(file)
    return reverse("handbook", args=[name["slug"]]) + mark + place if name else link


def _pictures() -> set[str]:
    return {path.name for path in PICTURES.glob("*.png")}


# --- The pages: mounted by the root with `admin.site.admin_view` around them ---


@require_safe
def contents(request: HttpRequest) -> HttpResponse:
    context = {**_frame(request), "title": _("Handbook"), "chapters": chapters()}
    return TemplateResponse(request, "admin/handbook/contents.html", context)


@require_safe
def read(request: HttpRequest, slug: str) -> HttpResponse:
    known = chapters()
    place = next((place for place, each in enumerate(known) if each.slug == slug), None)
    if place is None:
        raise Http404
    chapter = known[place]
    context = {
        **_frame(request),
        "title": chapter.title,
        "chapter": chapter,
        "body": html_of(chapter),
        "previous": known[place - 1] if place else None,
        "next": known[place + 1] if place + 1 < len(known) else None,
    }
    return TemplateResponse(request, "admin/handbook/chapter.html", context)


@require_safe
def picture(request: HttpRequest, name: str) -> FileResponse:
    """Only what lies in the folder: a name that is not on its list is nowhere."""
    if name not in _pictures():
        raise Http404
    return FileResponse((PICTURES / name).open("rb"), content_type="image/png")


def _frame(request: HttpRequest) -> dict[str, Any]:
    return admin.site.each_context(request)
