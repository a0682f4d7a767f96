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
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from tests.__main__ import find_chromium
from tests.e2e.browsing import ARGUMENTS, sign_in
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
THEMES = ("light", "dark")
README = ("home-1280-light", "project-1280-light", "project-360-light", "admin-form-1280-light")
MOST_BYTES = 250_000
TALLEST = {360: 1200, 1280: 1600}  # of a README picture: the rest of the page adds weight and no news

ALL = ROOT / "var" / "photos"
CHOSEN = ROOT / "docs" / "screenshots"


def photographs(browser: Browser, site: Portal, names: list[str]) -> Iterator[tuple[str, bytes]]:
    cookies = sign_in(browser, site)
    for theme in THEMES:
        visitor = browser.new_context(color_scheme=theme, reduced_motion="reduce", locale="nl-BE")
        staff = browser.new_context(color_scheme=theme, reduced_motion="reduce", locale="nl-BE", storage_state=cookies)
        for name in names:
            page = (staff if name in STAFF else visitor).new_page()
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 800})
                page.goto(site.url + PAGES[name])
                page.evaluate("for (const image of document.images) image.loading = 'eager'")
                page.wait_for_load_state("networkidle")
                yield f"{name}-{width}-{theme}", page.screenshot(full_page=True)
            page.close()
        visitor.close()
        staff.close()


def for_readme(name: str, photo: bytes) -> bytes:
    """Cut to a sensible height and reduced to as many colours as the limit allows."""
    picture = Image.open(io.BytesIO(photo)).convert("RGB")
    picture = picture.crop((0, 0, picture.width, min(picture.height, TALLEST[picture.width])))
    for colours in (256, 128, 64, 32):
        target = io.BytesIO()
        picture.quantize(colours, dither=Image.Dither.NONE).save(target, "PNG", optimize=True)
        if target.tell() <= MOST_BYTES:
            return target.getvalue()
    raise RuntimeError(f"{name} stays above {MOST_BYTES} bytes")


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
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        for name, photo in photographs(browser, site, names):
            (ALL / f"{name}.png").write_bytes(photo)
            if name in README:
                (CHOSEN / f"{name.removesuffix('-light')}.png").write_bytes(for_readme(name, photo))
        browser.close()
    sys.stdout.write(f"Photographs: {ALL.relative_to(ROOT)}, and for the README: {CHOSEN.relative_to(ROOT)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
