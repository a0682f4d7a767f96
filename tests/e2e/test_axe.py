"""axe finds nothing, on any kind of page, in both themes, on a phone and on a desk."""

import pytest

from tests.e2e.kinds import ADMIN, PUBLIC, WIDTHS
from tests.e2e.measures import open_everything, violations


def passes_in_both_themes(page):
    found = violations(page)
    page.emulate_media(color_scheme="dark")
    found += [f"dark: {violation}" for violation in violations(page)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", PUBLIC)
def test_public_page(visit, kind, width):
    page = visit(PUBLIC[kind], width).page
    if width == 360:
        open_everything(page)
    passes_in_both_themes(page)


@pytest.mark.parametrize("width", WIDTHS)
def test_sign_in(visit, width):
    passes_in_both_themes(visit("/admin/login/", width).page)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", ADMIN)
def test_admin(visit, path, width):
    page = visit(path, width, signed_in=True).page
    assert page.url.endswith(path)
    passes_in_both_themes(page)


def test_a_defect_is_found(visit):
    """The control: a picture without a text alternative does not pass."""
    page = visit("/").page
    page.evaluate("document.querySelector('main img').removeAttribute('alt')")
    assert any(violation.startswith("image-alt") for violation in violations(page))
