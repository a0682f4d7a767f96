"""Rules for templates: they compile, what they name exists, nothing is inline, nothing is unescaped."""

import re
from pathlib import Path

from django.contrib.staticfiles import finders
from django.template import TemplateDoesNotExist, TemplateSyntaxError, engines
from django.template.loader import get_template

from tests.house import ROOT, template_files

TEMPLATE_SYNTAX = re.compile(r"{%.*?%}|{{.*?}}|{#.*?#}", re.DOTALL)
COMMENT = re.compile(r"{#.*?#}|{% comment.*?endcomment %}|<!--.*?-->", re.DOTALL)
NAMED = re.compile(r"{%\s*(?:include|extends)\s+\"([^\"]+)\"")
STATIC = re.compile(r"{%\s*static\s+\"([^\"]+)\"")
INLINE_ATTRIBUTE = re.compile(r"<[a-z][^<>]*?\s(style|on[a-z]+)\s*=", re.IGNORECASE)
INLINE_ELEMENT = re.compile(
    r"<style[\s>]|<script(?![^>]*\s(?:src=|type=\"application/(?:ld\+)?json\"))[\s>]", re.IGNORECASE
)
UNESCAPED = re.compile(r"\|\s*(?:safe|safeseq)\b|{%\s*autoescape\s+off")


def broken(root: Path = ROOT) -> list[str]:
    found = []
    for path in template_files(root):
        name, text = path.relative_to(root), path.read_text(encoding="utf-8")
        try:
            engines["django"].from_string(text)
        except TemplateSyntaxError as error:
            found.append(f"{name}: {error}")
        found += [f"{name}: no template {other}" for other in NAMED.findall(text) if not _exists(other)]
        found += [f"{name}: no static file {other}" for other in STATIC.findall(text) if not finders.find(other)]
    return found


def _exists(template: str) -> bool:
    try:
        get_template(template)
    except TemplateDoesNotExist:
        return False
    except TemplateSyntaxError:
        return True  # reported under its own name
    return True


def inline(root: Path = ROOT) -> list[str]:
    """The content policy drops style elements, scripts without an address, style and on… attributes."""
    found = []
    for path in template_files(root):
        if path.suffix not in {".html", ".svg"}:
            continue
        text = TEMPLATE_SYNTAX.sub(" ", COMMENT.sub(" ", path.read_text(encoding="utf-8")))
        for pattern in (INLINE_ATTRIBUTE, INLINE_ELEMENT):
            found += [f"{path.relative_to(root)}: {match.group(0)[-60:]}" for match in pattern.finditer(text)]
    return found


def unescaped(root: Path = ROOT) -> list[str]:
    return [
        f"{path.relative_to(root)}: {match.group(0)}"
        for path in template_files(root)
        for match in UNESCAPED.finditer(COMMENT.sub(" ", path.read_text(encoding="utf-8")))
    ]
