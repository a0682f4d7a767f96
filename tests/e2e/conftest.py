"""One server, one browser and one context per way of looking; what a page did on the way is kept with it."""

import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Page, sync_playwright

from tests.e2e.portal import EDITOR, portal

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
]


@dataclass
class Visit:
    """A page that is open, with what the browser saw while it came."""

    page: Page
    status: int = 0
    requests: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)

    @classmethod
    def to(cls, page, url):
        visit = cls(page)
        page.on("request", lambda request: visit.requests.append(request.url))
        page.on("requestfailed", lambda request: visit.failures.append(request.url))
        page.on("console", lambda message: visit.messages.append(message.text))
        page.on("pageerror", lambda error: visit.messages.append(str(error)))
        visit.status = page.goto(url, wait_until="load").status
        return visit


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    with portal(tmp_path_factory.mktemp("portal")) as served:
        yield served


@pytest.fixture(scope="session")
def browser():
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if not path:
        pytest.skip("Chromium is not here. Debian: apt install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(Path(path)), args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def contexts(browser):
    """A context for each set of options, kept for the whole session."""
    made = {}

    def context(**options):
        key = tuple(sorted(options.items()))
        if key not in made:
            made[key] = browser.new_context(locale="nl-BE", **options)
        return made[key]

    yield context
    for one in made.values():
        one.close()


@pytest.fixture
def visit(contexts, site):
    """Opens a page of the site, as a visitor with this width and these options."""
    pages = []

    def go(path, width=1280, height=800, **options):
        page = contexts(reduced_motion="reduce", **options).new_page()
        pages.append(page)
        page.set_viewport_size({"width": width, "height": height})
        return Visit.to(page, site.url + path)

    yield go
    for page in pages:
        page.close()


@pytest.fixture(scope="session")
def editor_state(browser, site, tmp_path_factory):
    """The cookies of somebody who signed in through the form."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{site.url}/admin/login/?next=/admin/")
    page.fill("[name=username]", EDITOR)
    page.fill("[name=password]", site.password)
    page.click("[type=submit]")
    page.wait_for_url(f"{site.url}/admin/")
    path = tmp_path_factory.mktemp("editor") / "cookies.json"
    context.storage_state(path=path)
    context.close()
    return str(path)


@pytest.fixture
def edit(visit, editor_state):
    """Like visit, signed in."""

    def go(path, width=1280, **options):
        return visit(path, width, storage_state=editor_state, **options)

    return go
