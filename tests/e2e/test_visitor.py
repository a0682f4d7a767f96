"""A visitor is left alone: no third party, no cookie, nothing that the content policy must stop, nothing that moves."""

import pytest

from tests.e2e.kinds import PUBLIC
from tests.e2e.measures import broken_pictures


@pytest.mark.parametrize("kind", PUBLIC)
def test_visitor_is_left_alone(visit, context, site, kind):
    context().clear_cookies()  # another test may have opened the sign-in page in this window
    seen = visit(PUBLIC[kind], 360)
    assert broken_pictures(seen.page) == []
    expected = {"not found": 404}
    assert seen.status == expected.get(kind, 200)
    assert [url for url in seen.requests if not url.startswith(f"{site.url}/")] == []
    assert seen.page.context.cookies() == []
    assert seen.failures == []
    assert [text for text in seen.messages if "404" not in text or kind != "not found"] == []
    assert seen.page.evaluate("document.getAnimations().length") == 0


def test_own_letters_are_used(visit):
    page = visit("/").page
    page.evaluate("document.fonts.ready")
    assert page.evaluate("[...document.fonts].some(face => face.family.includes('Aleo') && face.status === 'loaded')")


@pytest.mark.parametrize("kind", PUBLIC)
def test_page_has_no_script(visit, kind):
    page = visit(PUBLIC[kind], 360).page
    assert page.locator("script:not([type='application/ld+json'])").count() == 0
