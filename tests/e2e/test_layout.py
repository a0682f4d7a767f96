"""Pages fit every width, also with the reader's own text spacing, and nothing is too small to hit."""

import pytest

from tests.e2e.kinds import PUBLIC
from tests.e2e.measures import layout_problems, open_everything, spacing_problems


@pytest.mark.parametrize("path", [*PUBLIC.values(), "/fr/", "/de/", "/de/projekte/", "/de/bereiche/"])
def test_page_fits(visit, path):
    """With everything open, which is the widest and longest it gets."""
    page = visit(path, 320).page
    problems = []
    open_everything(page)
    for width in (320, 360, 768, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        problems += [f"{width} px: {problem}" for problem in layout_problems(page)]
        if width in (320, 1280):
            problems += [f"{width} px, spaced: {problem}" for problem in spacing_problems(page)]
    assert not problems, "\n".join(problems)


def test_a_wide_thing_is_found(visit):
    """The control, inside the hero, which cuts what sticks out."""
    page = visit("/", 320).page
    page.evaluate("document.querySelector('h1').style.whiteSpace = 'nowrap'")
    assert any("<h1" in problem for problem in layout_problems(page))
