"""What axe cannot see, measured inside the page. Each returns a list of findings; empty is good."""

from importlib.resources import files

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# WCAG 1.4.12
SPACING = """*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}
p{margin-bottom:2em!important}"""
ADD_STYLE = """css => {
  const sheet = new CSSStyleSheet(); sheet.replaceSync(css); document.adoptedStyleSheets = [sheet];
}"""

# What ends beyond the window, whether it makes the page scroll or is cut off. Text may only hide in a box that scrolls;
# pictures may be cut by the box they stand in.
OVERFLOW = """() => {
  const width = document.documentElement.clientWidth;
  const beyond = box => box.width && (box.right > width + 1 || box.left < -1);
  const kept = (e, ways) => {
    for (; e && e !== document.body; e = e.parentElement)
      if (e.matches('.vh, .skip') || ways.includes(getComputedStyle(e).overflowX)) return true;
    return false;
  };
  const range = document.createRange(), found = [];
  for (const e of [...document.querySelectorAll('body *')].filter(e => e.checkVisibility())) {
    const text = [...e.childNodes].filter(n => n.nodeType === 3 && n.data.trim());
    const cut = text.some(n => (range.selectNodeContents(n), [...range.getClientRects()].some(beyond)));
    if (cut && !kept(e, ['auto', 'scroll']) || beyond(e.getBoundingClientRect())
        && !kept(e.parentElement, ['auto', 'scroll', 'hidden', 'clip']))
      found.push(`${e.outerHTML.slice(0, 90)} ends at ${e.getBoundingClientRect().right | 0}`);
  }
  return found;
}"""

CLIPPED = """() => [...document.querySelectorAll('body *')].filter(e => {
  const style = getComputedStyle(e);
  return !e.children.length && e.textContent.trim() && ['hidden', 'clip'].includes(style.overflowX)
    && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1) && !e.matches('.vh, .skip');
}).map(e => e.outerHTML.slice(0, 80))"""

# WCAG 2.5.8: 24 px, or no other target within 24 px of the centre; links in running text are excepted.
SMALL_TARGETS = """() => {
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=button]')]
    .filter(e => e.checkVisibility() && !e.matches('.skip') && !e.closest('[data-equivalent]'))
    .map(e => {
      const box = (e.querySelector('circle') || e).getBoundingClientRect();
      return {e, x: box.x + box.width / 2, y: box.y + box.height / 2, w: box.width, h: box.height};
    });
  const inText = e => {
    const parent = e.closest('p, dd, td, li');
    return parent && getComputedStyle(e).display === 'inline'
      && parent.textContent.trim().length > e.textContent.trim().length;
  };
  return all.filter(a => (a.w < 24 || a.h < 24) && !inText(a.e)
      && all.some(b => b !== a && Math.hypot(a.x - b.x, a.y - b.y) < 24))
    .map(a => `${a.e.textContent.trim() || a.e.outerHTML.slice(0, 60)} ${a.w | 0}x${a.h | 0}`);
}"""

FOCUSED = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const box = e.getBoundingClientRect(), style = getComputedStyle(e), card = e.closest('.card');
  const ring = s => s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;
  const seen = [.1, .5, .9].map(part => document.elementFromPoint(box.x + box.width * part, box.y + box.height / 2));
  const same = p => p && (e.contains(p) || p.contains(e) || p.closest('a, button, label') === e.closest('a, label'));
  return {
    name: (e.getAttribute('aria-label') || e.textContent || e.name || e.tagName).trim().slice(0, 40),
    problems: [
      box.bottom > 0 && box.top < innerHeight ? '' : 'outside the window',
      seen.some(same) ? '' : 'covered',
      ring(style) || card && ring(getComputedStyle(card)) ? '' : 'no focus ring',
    ].filter(Boolean),
  };
}"""


PICTURES = """async () => {
  const all = [...document.images];
  all.forEach(image => image.loading = 'eager');
  await Promise.all(all.map(image => image.complete || new Promise(done => image.onload = image.onerror = done)));
  return all.filter(image => !image.naturalWidth).map(image => image.currentSrc);
}"""


# All but the filters of a list in the admin: they open over what stands below.
OPEN = "document.querySelectorAll('details:not([name=filter])').forEach(one => one.open = true)"


def open_everything(page):
    """Menus and answers that a visitor may open."""
    page.evaluate(OPEN)


def broken_pictures(page):
    """After fetching those that would only come later, too."""
    return page.evaluate(PICTURES)


RUN_AXE = """async ([tags, preload]) => {
  // While a colour is on its way to another it has no contrast to measure. What is folded away stands still.
  const moving = document.getAnimations().filter(animation => animation.effect.target.checkVisibility());
  await Promise.all(moving.map(animation => animation.finished));
  return (await axe.run(document, {runOnly: tags, preload, resultTypes: ['violations']})).violations;
}"""


def violations(page, *, preload=True):
    """
    Of WCAG 2.2 AA and axe's best practices. Without preload axe does not fetch the style sheets once more, which the
    content policy stops in part: then the browser has nothing to say about axe.
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    return [
        f"{rule['id']} x {len(rule['nodes'])}: {rule['nodes'][0]['target']} {rule['nodes'][0]['failureSummary']}"
        for rule in page.evaluate(RUN_AXE, [TAGS, preload])
    ]


def layout_problems(page):
    """With the page as wide as it is now."""
    return page.evaluate(OVERFLOW) + page.evaluate(SMALL_TARGETS)


def spacing_problems(page):
    """With the text spacing that a reader may set."""
    page.evaluate(ADD_STYLE, SPACING)
    found = page.evaluate(OVERFLOW) + page.evaluate(CLIPPED)
    page.evaluate("document.adoptedStyleSheets = []")
    return found


def tab_stops(page, most=300):
    """What the Tab key visits, in order, from the top of the page to its end."""
    stops = []
    while len(stops) < most:
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop is None:
            break
        stops.append(stop)
    return stops
