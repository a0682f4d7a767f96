from pathlib import Path

import pytest
from django.conf import settings
from django.utils.functional import Promise

from pom_site.media import drawings

FOLDER = Path(settings.BASE_DIR) / "static" / "img" / "drawings"


def test_drawings_are_the_files_in_order(tmp_path):
    for name in ("sloop.svg", "energie.svg", "leesmij.txt"):
        (tmp_path / name).touch()

    assert drawings.names(tmp_path) == ("energie", "sloop")


def test_every_drawing_of_the_site_has_a_translated_name():
    assert [name for name in drawings.names() if not isinstance(drawings.Drawing(name).label, Promise)] == []


def test_drawing_without_a_name_is_called_after_its_file():
    assert drawings.Drawing("groene-daken").label == "Groene daken"


@pytest.mark.parametrize("name", drawings.names())
def test_drawing_has_the_measures_it_is_shown_in(name):
    head = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")[:400]

    assert 'viewBox="0 0 960 600"' in head


@pytest.mark.parametrize("name", ["", "verdwenen", "../schelde"])
def test_unknown_drawing_is_none(name):
    assert drawings.get(name) is None
