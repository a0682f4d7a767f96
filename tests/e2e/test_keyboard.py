"""With the keyboard alone: every stop is seen, and the skip link comes first and works."""

import pytest

from tests.e2e.kinds import PUBLIC, WIDTHS
from tests.e2e.measures import tab_stops

SKIP = {"nl": "Naar de inhoud", "en": "Skip to content"}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", PUBLIC)
def test_every_stop_is_seen(visit, kind, width):
    page = visit(PUBLIC[kind], width).page
    stops = tab_stops(page)
    assert stops[0]["name"] == SKIP[page.locator("html").get_attribute("lang")]
    assert [stop for stop in stops if stop["problems"]] == []


@pytest.mark.parametrize("kind", ["home", "project list", "not found"])
def test_skip_link_leads_to_the_content(visit, kind):
    page = visit(PUBLIC[kind]).page
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_function("document.activeElement.tagName === 'MAIN'")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")
