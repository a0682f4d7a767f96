"""One server, one browser and one context per way of looking, for the whole session."""

import os
import shutil

import pytest
from playwright.sync_api import sync_playwright

from tests.e2e.browsing import Visit, launch, sign_in
from tests.e2e.portal import portal


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    with portal(tmp_path_factory.mktemp("portal"), "--untranslated") as served:
        yield served


@pytest.fixture(scope="session")
def browser():
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if not path:
        pytest.skip("Chromium is not here. Debian: apt install chromium")
    with sync_playwright() as playwright:
        browser = launch(playwright, path)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def context(browser, site):
    """A context for each way of looking; `signed_in` brings the cookies of an editor."""
    made, cookies = {}, []

    def find(*, signed_in=False, **options):
        key = (signed_in, *sorted(options.items()))
        if key not in made:
            if signed_in and not cookies:
                cookies.append(sign_in(browser, site))
            state = cookies[0] if signed_in else None
            made[key] = browser.new_context(locale="nl-BE", reduced_motion="reduce", storage_state=state, **options)
            made[key].set_default_timeout(10_000)
        return made[key]

    yield find
    for one in made.values():
        one.close()


@pytest.fixture
def visit(context, site):
    """Opens a page of the site, in a window of this width and with these options."""
    pages = []

    def go(path, width=1280, height=800, **options):
        page = context(**options).new_page()
        pages.append(page)
        page.set_viewport_size({"width": width, "height": height})
        return Visit.to(page, site.url + path)

    yield go
    for page in pages:
        page.close()
