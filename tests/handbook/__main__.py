"""
Takes the pictures of the handbook anew: `make handbook`, or `python -m tests.handbook klaar talen` for some of them.

Says what could not be photographed, and fails then: the rest is there all the same.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PIL import Image, ImageChops
from playwright.sync_api import Browser, Error, Page, sync_playwright

from tests.__main__ import find_chromium
from tests.e2e.browsing import launch, sign_in
from tests.e2e.portal import ROOT, Portal, portal
from tests.handbook.shots import SHOTS, Shot
from tests.handbook.state import KEPT
from tests.photos import lightened

PICTURES = ROOT / "docs" / "handleiding" / "beelden"
MOST_BYTES = 60_000  # a picture
MOST_BYTES_TOGETHER = 2_000_000
WIDTH = 1280
MARGIN = 16
CONFLICT = "tegelijk"
DUTCH_DATES = "--enable-blink-features=LangAttributeAwareFormControlUI"  # as the page's language writes them


class Camera:
    def __init__(self, browser: Browser, site: Portal, addresses: dict[str, str]) -> None:
        self.browser, self.site, self.addresses = browser, site, addresses
        self._cookies: dict[str, Any] = {"": None}

    @contextmanager
    def opened(self, who: str, address: str, height: int = 900) -> Iterator[Page]:
        if who not in self._cookies:
            self._cookies[who] = sign_in(self.browser, self.site, who)
        context = self.browser.new_context(
            viewport={"width": WIDTH, "height": height},
            color_scheme="light",
            locale="nl-BE",
            reduced_motion="reduce",
            storage_state=self._cookies[who],
        )
        page = context.new_page()
        page.set_default_timeout(8000)
        page.goto(self.site.url + address.format(**self.addresses))
        settle(page)
        try:
            yield page
        finally:
            context.close()

    def take(self, shot: Shot) -> bytes:
        with self.opened(shot.who, shot.address, shot.height) as page:
            if shot.act:
                shot.act(page)
                settle(page)
            if not shot.element:
                return page.screenshot()
            return cut(page.locator(shot.element).first.screenshot(), shot.tall)

    def conflict(self) -> bytes:
        """An opens a form, Els saves meanwhile, An saves: the screen that joins both."""
        with self.opened("An", "{both}") as mine, self.opened("Els", "{both}") as theirs:
            for page, title in ((theirs, "Buren vergaderen op maandag"), (mine, "Buren vergaderen over hun terrein")):
                page.fill("[name=title_nl]", title)
                page.click("[name=_continue]")
                settle(page)
            return cut(mine.locator("#content").screenshot(), 900)


def settle(page: Page) -> None:
    page.evaluate("for (const image of document.images) image.loading = 'eager'")
    page.wait_for_load_state("networkidle")


def cut(photo: bytes, tall: int) -> bytes:
    """Without what is empty below, and not higher than that."""
    picture = Image.open(io.BytesIO(photo)).convert("RGB")
    last_row = picture.crop((0, picture.height - 1, picture.width, picture.height)).resize(picture.size)
    filled = ImageChops.difference(picture, last_row).getbbox()
    bottom = min(picture.height, tall, filled[3] + MARGIN if filled else tall)
    target = io.BytesIO()
    picture.crop((0, 0, picture.width, bottom)).save(target, "PNG")
    return target.getvalue()


def photograph(camera: Camera, names: list[str]) -> list[str]:
    """What went wrong, in sentences."""
    takes = {shot.name: lambda shot=shot: camera.take(shot) for shot in SHOTS} | {CONFLICT: camera.conflict}
    wrong = []
    for name in names:
        try:
            (PICTURES / f"{name}.png").write_bytes(lightened(takes[name](), MOST_BYTES))
        except (Error, KeyError) as error:
            wrong.append(f"{name}: {str(error).splitlines()[0]}")
    return wrong


def too_heavy() -> list[str]:
    size = sum(path.stat().st_size for path in PICTURES.glob("*.png"))
    return [f"together {size} bytes, at most {MOST_BYTES_TOGETHER}"] if size > MOST_BYTES_TOGETHER else []


def main() -> int:
    known = [*(shot.name for shot in SHOTS), CONFLICT]
    parser = argparse.ArgumentParser(prog="python -m tests.handbook", description=__doc__)
    parser.add_argument("only", nargs="*", metavar="picture", help=", ".join(known))
    names = parser.parse_args().only or known
    if unknown := set(names) - set(known):
        parser.error(f"no such picture: {', '.join(sorted(unknown))}")
    if not (chromium := find_chromium()):
        parser.error("Chromium is not here. Debian: apt install chromium")
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name, portal(Path(name), "--handbook") as site:
        addresses = json.loads((Path(name) / KEPT).read_text(encoding="utf-8"))
        with sync_playwright() as playwright:
            browser = launch(playwright, chromium, DUTCH_DATES)
            wrong = photograph(Camera(browser, site, addresses), names) + too_heavy()
            browser.close()
    sys.stdout.write("\n".join([*wrong, f"Pictures: {PICTURES.relative_to(ROOT)}", ""]))
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
