"""What a first visit weighs on the wire, compressed, with everything it fetches."""

import gzip
from dataclasses import dataclass, field

import pytest

from tests.e2e.kinds import PUBLIC

KIB = 1024
PHONE, DESK = {"width": 412, "height": 823}, {"width": 1280, "height": 800}
# KiB of the page itself, KiB in all, requests. On a phone, where it counts most; a desk may show more drawings.
HOME, PROJECT, TEXT = (16, 80, 12), (14, 120, 12), (14, 45, 6)
ON_A_DESK = (16, 80, 14)


def budget(kind):
    return HOME if "home" in kind else PROJECT if kind in ("project", "European project") else TEXT


@dataclass
class Scales:
    """Bytes of the answers on the wire, headers included, by request."""

    kinds: dict[str, str] = field(default_factory=dict)
    sizes: dict[str, int] = field(default_factory=dict)

    def asked(self, event):
        self.kinds[event["requestId"]] = event["type"]

    def came(self, event):
        self.sizes[event["requestId"]] = event["encodedDataLength"]

    def figures(self):
        page = next(self.sizes[one] for one, kind in self.kinds.items() if kind == "Document")
        return page / KIB, sum(self.sizes.values()) / KIB, len(self.sizes)


@pytest.fixture
def weigh(browser, site):
    """The figures of a first visit: nothing is in the browser's cache."""
    contexts = []

    def go(path, window):
        context = browser.new_context(viewport=window, device_scale_factor=2)
        contexts.append(context)
        page, scales = context.new_page(), Scales()
        network = context.new_cdp_session(page)
        network.send("Network.enable")
        network.on("Network.requestWillBeSent", scales.asked)
        network.on("Network.loadingFinished", scales.came)
        page.goto(site.url + path, wait_until="networkidle")
        return scales.figures()

    yield go
    for context in contexts:
        context.close()


@pytest.mark.parametrize("kind", PUBLIC)
def test_first_visit_on_a_phone(weigh, kind):
    figures = weigh(PUBLIC[kind], PHONE)
    assert all(figure <= most for figure, most in zip(figures, budget(kind), strict=True)), figures


@pytest.mark.parametrize("kind", ["home", "page", "domain list", "news list"])
def test_first_visit_on_a_desk(weigh, kind):
    """The kinds of page that show most drawings."""
    figures = weigh(PUBLIC[kind], DESK)
    assert all(figure <= most for figure, most in zip(figures, ON_A_DESK, strict=True)), figures


def test_style_sheet_is_small(visit):
    css = visit("/").page.locator("style").first.text_content()
    assert len(gzip.compress(css.encode(), 6)) <= 8 * KIB
