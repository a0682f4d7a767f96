"""What a first visit weighs on the wire, compressed, with everything it fetches."""

import gzip

import pytest

from tests.e2e.kinds import PUBLIC

KIB = 1024
HOME, PROJECT, TEXT = (80, 16, 12), (120, 14, 12), (45, 14, 6)  # KiB in all, KiB of the page itself, requests


def budget(kind):
    return HOME if "home" in kind else PROJECT if kind in ("project", "European project") else TEXT


@pytest.fixture
def weigh(browser, site):
    """Bytes of the page, bytes in all and number of requests for somebody who was never here."""
    context = browser.new_context(viewport={"width": 412, "height": 823}, device_scale_factor=2)
    page = context.new_page()
    network, sizes = context.new_cdp_session(page), []
    network.send("Network.enable")
    network.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))

    def go(path):
        page.goto(site.url + path, wait_until="networkidle")
        return sizes[0], sum(sizes), len(sizes)

    yield go
    context.close()


@pytest.mark.parametrize("kind", PUBLIC)
def test_first_visit_stays_within_its_budget(weigh, kind):
    most, most_page, most_requests = budget(kind)
    of_page, in_all, requests = weigh(PUBLIC[kind])
    figures = f"{of_page / KIB:.1f} KiB, {in_all / KIB:.1f} KiB in {requests} requests"
    assert of_page <= most_page * KIB, figures
    assert in_all <= most * KIB, figures
    assert requests <= most_requests, figures


def test_style_sheet_is_small(visit):
    css = visit("/").page.locator("style").first.text_content()
    assert len(gzip.compress(css.encode(), 6)) <= 8 * KIB
