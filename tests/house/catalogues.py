"""Rules for the catalogues: Dutch has every text, French and German have what visitors see."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import polib
from django.apps import apps
from django.utils import translation

from tests.house import CODE, ROOT

PUBLIC = re.compile(
    r"^templates/(?!admin/)|(?:^|/)(?:urls|views|feeds|context|labels|seo)\.py$|^(?:pages|domains|projects)/forms\.py$"
    r"|(?:^|/)templatetags/|(?:^|/)opendata(?:/(?!importing/)|\.py$)"
)
PUBLIC_APPS = ("geo", "pages", "domains", "projects")
NOT_PUBLIC_CHOICES = {"state", "drawing"}
LANGUAGES = ("nl", "fr", "de")


def collected(target: Path, root: Path = ROOT) -> Path:
    """The catalogues as makemessages would leave them, made in a copy; without gettext, as they are."""
    shutil.copytree(root / "locale", target / "locale", dirs_exist_ok=True)
    if not shutil.which("xgettext"):
        return target / "locale"
    for name in (*CODE, "templates"):
        shutil.copytree(root / name, target / name, ignore=shutil.ignore_patterns("__pycache__", "data", "*.mo"))
    shutil.copy(root / "manage.py", target)
    for language in LANGUAGES:
        (target / "locale" / language / "LC_MESSAGES").mkdir(parents=True, exist_ok=True)
    languages = [argument for language in LANGUAGES for argument in ("-l", language)]
    command = [sys.executable, "manage.py", "makemessages", *languages, "--add-location", "file", "--no-obsolete"]
    done = subprocess.run(command, cwd=target, capture_output=True, text=True, check=False)
    if done.returncode:
        raise AssertionError(f"makemessages failed: {done.stderr}")
    return target / "locale"


def untranslated(locale: Path, language: str) -> list[polib.POEntry]:
    path = locale / language / "LC_MESSAGES" / "django.po"
    catalogue = polib.pofile(str(path))
    return [entry for entry in catalogue if not entry.obsolete and not entry.translated()]


def seen_by_visitors(entry: polib.POEntry, choices: set[str]) -> bool:
    return entry.msgid in choices or any(PUBLIC.search(file) for file, _line in entry.occurrences)


def public_choices() -> set[str]:
    """The msgids of choices that pages show, like the stages of a project."""
    with translation.override(None):
        return {
            str(label)
            for app in PUBLIC_APPS
            if apps.is_installed(app) or apps.is_installed(f"pom_site.{app}")
            for model in apps.get_app_config(app).get_models()
            for field in model._meta.get_fields()
            if getattr(field, "choices", None) and field.name not in NOT_PUBLIC_CHOICES
            for _value, label in field.flatchoices
        }


def describe(entries: list[polib.POEntry]) -> list[str]:
    return [f"{entry.msgid!r} ({', '.join(file for file, _line in entry.occurrences)})" for entry in entries]
