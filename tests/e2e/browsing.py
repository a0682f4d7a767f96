"""How the browser is started and how it signs in."""

from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, Page, Playwright

from tests.e2e.portal import EDITOR, Portal

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


def launch(playwright: Playwright, chromium: str) -> Browser:
    return playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)


@dataclass
class Visit:
    """A page that is open, with what the browser saw while it came."""

    page: Page
    status: int = 0
    requests: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)

    @classmethod
    def to(cls, page: Page, url: str) -> "Visit":
        visit = cls(page)
        page.on("request", lambda request: visit.requests.append(request.url))
        page.on("requestfailed", lambda request: visit.failures.append(request.url))
        page.on("console", lambda message: visit.messages.append(message.text))
        page.on("pageerror", lambda error: visit.messages.append(str(error)))
        answer = page.goto(url, wait_until="load")
        visit.status = answer.status if answer else 0
        return visit


def sign_in(browser: Browser, site: Portal, name: str = EDITOR) -> Any:
    """The cookies of somebody who signed in through the form."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{site.url}/admin/login/?next=/admin/")
    page.fill("[name=username]", name)
    page.fill("[name=password]", site.password)
    page.click("[type=submit]")
    page.wait_for_url(f"{site.url}/admin/")
    state = context.storage_state()
    context.close()
    return state
