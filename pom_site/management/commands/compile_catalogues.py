"""Compile the translations without the gettext programs, so that running the site never needs them."""

import os
from pathlib import Path
from typing import Any

import polib
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError


class Command(BaseCommand):
    help = "Writes every .mo file that is older than its .po file (pure Python, no gettext needed)."

    def handle(self, *args: Any, **options: Any) -> None:
        for folder in settings.LOCALE_PATHS:
            for source in sorted(Path(folder).glob("*/LC_MESSAGES/*.po")):
                target = source.with_suffix(".mo")
                if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
                    compile_catalogue(source, target)


def compile_catalogue(source: Path, target: Path) -> None:
    """Written aside and renamed: a running site never reads half a catalogue."""
    try:
        catalogue = polib.pofile(str(source), check_for_duplicates=True)
    except (OSError, ValueError) as error:
        raise CommandError(f"{source} cannot be read: {error}") from error
    aside = target.with_suffix(f".{os.getpid()}.tmp")
    catalogue.save_as_mofile(str(aside))
    aside.replace(target)
