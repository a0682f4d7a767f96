"""
Photographs the starter site: `make photos`, or `python -m tests.photos home project` for some kinds of page only.

Every kind of page at three widths in both themes goes into var/photos/; the few that the README shows go into
docs/screenshots/, reduced to few colours so that they stay light.
"""

import argparse
import io
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from tests.__main__ import find_chromium
from tests.e2e.browsing import launch, sign_in
from tests.e2e.portal import ROOT, Portal, portal

PAGES = {
    "home": "/",
    "domain": "/domeinen/brownfields/",
    "projects": "/projecten/",
    "project": "/projecten/smart-energy-link/",
    "news": "/nieuws/eiland-zwijnaarde-open/",
    "page": "/over-de-pom/",
    "contact": "/contact/",
    "search": "/zoeken/?q=haven",
    "not-found": "/bestaat-niet/",
    "styleguide": "/styleguide/",
    "admin": "/admin/",
    "admin-list": "/admin/projects/project/",
    "admin-form": "/admin/projects/project/1/change/",
}
STAFF = ("styleguide", "admin", "admin-list", "admin-form")
WIDTHS = (360, 768, 1280)
Theme = Literal["light", "dark"]
THEMES: tuple[Theme, ...] = ("light", "dark")
README = {  # name of the file: kind of page, width and height of the window
    "home-1280": ("home", 1280, 1400),
    "project-1280": ("project", 1280, 1400),
    "project-360": ("project", 360, 1100),
    "admin-form-1280": ("admin-form", 1280, 1000),
}
MOST_BYTES = 250_000

ALL = ROOT / "var" / "photos"
CHOSEN = ROOT / "docs" / "screenshots"


class Camera:
    """Opens pages as a visitor, or signed in where only staff may look."""

    def __init__(self, browser: Browser, site: Portal) -> None:
        self.browser, self.site = browser, site
        self.cookies = sign_in(browser, site)

    @contextmanager
    def page(self, name: str, theme: Theme = "light") -> Iterator[Page]:
        context = self.browser.new_context(
            color_scheme=theme, reduced_motion="reduce", storage_state=self.cookies if name in STAFF else None
        )
        page = context.new_page()
        page.goto(self.site.url + PAGES[name])
        page.evaluate("for (const image of document.images) image.loading = 'eager'")
        page.wait_for_load_state("networkidle")
        yield page
        context.close()

    def every_width(self, name: str, theme: Theme) -> Iterator[tuple[int, bytes]]:
        with self.page(name, theme) as page:
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 800})
                # A window as high as the page: what sticks to its edge is then at the page's end.
                height = int(page.evaluate("document.documentElement.scrollHeight"))
                page.set_viewport_size({"width": width, "height": height})
                yield width, page.screenshot()

    def window(self, name: str, width: int, height: int) -> bytes:
        with self.page(name) as page:
            page.set_viewport_size({"width": width, "height": height})
            return page.screenshot()


def lightened(photo: bytes, most: int = MOST_BYTES) -> bytes:
    """Reduced to as many colours as the limit allows."""
    picture = Image.open(io.BytesIO(photo)).convert("RGB")
    for colours in (256, 128, 64, 32):
        target = io.BytesIO()
        picture.quantize(colours, dither=Image.Dither.NONE).save(target, "PNG", optimize=True)
        if target.tell() <= most:
            break
    return target.getvalue()


def photograph(camera: Camera, names: list[str]) -> None:
    for name in names:
        for theme in THEMES:
            for width, photo in camera.every_width(name, theme):
                (ALL / f"{name}-{width}-{theme}.png").write_bytes(photo)
    for file, (name, width, height) in README.items():
        if name in names:
            (CHOSEN / f"{file}.png").write_bytes(lightened(camera.window(name, width, height)))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.photos", description=__doc__)
    parser.add_argument("only", nargs="*", metavar="kind", help=", ".join(PAGES))
    names = parser.parse_args().only or list(PAGES)
    if unknown := set(names) - set(PAGES):
        parser.error(f"no such kind of page: {', '.join(sorted(unknown))}")
    if not (chromium := find_chromium()):
        parser.error("Chromium is not here. Debian: apt install chromium")
    for folder in (ALL, CHOSEN):
        folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, portal(Path(folder)) as site, sync_playwright() as playwright:
        browser = launch(playwright, chromium)
        photograph(Camera(browser, site), names)
        browser.close()
    sys.stdout.write(f"Photographs: {ALL.relative_to(ROOT)}, and for the README: {CHOSEN.relative_to(ROOT)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
