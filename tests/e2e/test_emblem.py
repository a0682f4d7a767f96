"""The Union's emblem as a browser draws it: form, colours, letters, size and place, on screens and on paper."""

import math
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from tests.e2e.kinds import PUBLIC

PROJECT, KIT, CARD = PUBLIC["European project"], PUBLIC["partner's kit"], "/projecten/smart-energy-link/kaart/"
LONGEST = (
    "Grensoverschrijdende samenwerking voor klimaatneutrale bedrijventerreinen in Vlaanderen, Nederland en verder "
)
BOX = "element => { const b = element.getBoundingClientRect(); return [b.x, b.y, b.width, b.height]; }"
# Every star on its own, in the units of the flag: its upper point and its width.
STARS = """svg => svg.lastElementChild.getAttribute('d').split('z').filter(Boolean).map(part => {
  const star = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  star.setAttribute('d', part + 'z');
  svg.append(star);
  const box = star.getBBox();
  star.remove();
  return [box.x + box.width / 2, box.y, box.width];
})"""
LETTERS = """block => [...block.querySelectorAll('p, b, span')].map(one => {
  const style = getComputedStyle(one);
  return [style.fontFamily, style.fontStyle, style.textDecorationLine, style.color].join(' | ');
})"""


def box(locator):
    return locator.evaluate(BOX)


def paper(page):
    page.emulate_media(media="print")
    return page


@pytest.mark.parametrize("path", [PROJECT, KIT, CARD])
@pytest.mark.parametrize("width", [360, 1280, "print"])
def test_the_flag_is_half_as_wide_again_as_high_and_a_centimetre_at_least(visit, path, width):
    page = visit(path, 794 if width == "print" else width).page
    _x, _y, wide, high = box((paper(page) if width == "print" else page).locator(".eu svg"))

    assert wide / high == pytest.approx(1.5, abs=0.01)
    assert high >= 38


def test_twelve_stars_stand_on_their_circle_one_point_up(visit):
    stars = visit(PROJECT).page.locator(".eu svg").evaluate(STARS)
    radii = [wide / (2 * math.sin(math.radians(72))) for _x, _top, wide in stars]
    turns = [(x - 27, 18 - (top + radius)) for (x, top, _wide), radius in zip(stars, radii, strict=True)]
    hours = [(12 * math.sin(math.pi / 6 * hour), 12 * math.cos(math.pi / 6 * hour)) for hour in range(12)]

    assert radii == [pytest.approx(2, abs=0.02)] * 12
    assert turns == [pytest.approx(hour, abs=0.03) for hour in hours]


@pytest.mark.parametrize("media", [{}, {"color_scheme": "dark"}, {"forced_colors": "active"}, {"media": "print"}])
def test_colours_are_the_unions_in_every_theme(visit, media):
    page = visit(PROJECT).page
    page.emulate_media(**media)
    fills = page.locator(".eu svg").evaluate("svg => [...svg.children].map(one => getComputedStyle(one).fill)")
    ground = page.locator(".eu").evaluate("block => getComputedStyle(block).backgroundColor")

    assert fills == ["rgb(0, 51, 153)", "rgb(255, 204, 0)"]
    assert ground == "rgb(255, 255, 255)"


def test_letters_are_those_the_rules_name_without_ornament(visit):
    letters = visit(PROJECT).page.locator(".eu").evaluate(LETTERS)

    assert set(letters) == {"Arial, Verdana, sans-serif | normal | none | rgb(0, 51, 153)"}


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_nothing_touches_the_emblem(visit, width):
    page = visit(PROJECT, width).page
    x, _y, wide, high = box(page.locator(".eu svg"))
    words = box(page.locator(".eu svg + div"))

    assert words[0] - (x + wide) >= high / 4


@pytest.mark.parametrize("path", [PROJECT, "/en/projects/smart-energy-link/", "/de/projekte/smart-energy-link/"])
def test_emblem_and_statement_are_seen_without_scrolling(visit, path):
    """The Union's rule: inside the window of a phone, when the page opens."""
    block = visit(path, 360, 640).page.locator(".eu")
    _x, y, _wide, high = box(block)

    assert y + high <= 640


def test_also_below_the_longest_title(visit):
    page = visit(PROJECT, 360, 640).page
    page.locator("h1").evaluate("(h1, text) => { h1.textContent = text; h1.className = 'long'; }", (LONGEST * 2)[:200])
    _x, y, _wide, high = box(page.locator(".eu svg"))

    assert y + high <= 640


def test_no_other_logo_is_larger(visit):
    """With pictures as wide and as high as one could upload, where logos stand."""
    page = visit(PROJECT).page
    page.evaluate("""() => {
      const logo = size => `<svg xmlns='http://www.w3.org/2000/svg' width='${size[0]}' height='${size[1]}'/>`;
      for (const [place, name] of [['.eu', ''], ['.rows li', 'logo']]) for (const size of [[900, 90], [90, 900]]) {
        const image = Object.assign(new Image(...size), {className: name, src: ''});
        image.setAttribute('src', 'data:image/svg+xml,' + encodeURIComponent(logo(size)));
        document.querySelector(place).append(image);
      }
    }""")
    _x, _y, wide, high = box(page.locator(".eu svg"))
    others = [box(image) for image in page.locator(".eu img, .rows .logo").all()]

    assert len(others) == 4
    assert [(w, h) for _left, _top, w, h in others if w > wide or h > high] == []


@pytest.fixture
def partner(tmp_path):
    """The address of another site, served from this folder."""
    handler = partial(SimpleHTTPRequestHandler, directory=tmp_path)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_a_card_in_a_frame_of_another_site_shows_the_emblem(browser, site, partner, tmp_path):
    lines = f'<!doctype html><iframe src="{site.url}{CARD}" width="360" height="420"></iframe>'
    (tmp_path / "index.html").write_text(lines, encoding="utf-8")
    page = browser.new_page()
    page.goto(partner)
    emblem = page.frame_locator("iframe").locator(".eu svg")
    emblem.wait_for(timeout=5_000)

    assert emblem.bounding_box()["height"] >= 38
    page.close()
