"""On paper, in forced colours, and in the language that a text is really in."""

from tests.e2e.kinds import PUBLIC


def test_paper_keeps_the_union_and_drops_the_menu(visit):
    page = visit(PUBLIC["European project"]).page
    page.emulate_media(media="print")
    assert page.locator(".eu svg, .eu img").first.is_visible()
    assert page.locator("h1").is_visible()
    assert not page.locator("header .nav").is_visible()
    assert not page.locator("details.menu").is_visible()


def test_buttons_keep_their_edge_in_forced_colours(visit):
    page = visit("/").page
    page.emulate_media(forced_colors="active")
    edges = "[...document.querySelectorAll('main .btn')].map(b => getComputedStyle(b).borderTopStyle)"
    assert page.evaluate("matchMedia('(forced-colors: active)').matches")
    assert set(page.evaluate(edges)) == {"solid"}


def test_dutch_text_under_english_says_so(visit):
    page = visit("/en/enkel-nederlands/").page
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator("h1").get_attribute("lang") == "nl"
    assert page.locator("main .lead").first.get_attribute("lang") == "nl"
    assert page.locator(".crumbs [aria-current]").get_attribute("lang") == "nl"
    assert page.locator(".untranslated a[hreflang=nl]").get_attribute("href") == "/enkel-nederlands/"


def test_dutch_title_in_an_english_list_says_so(visit):
    page = visit("/en/projects/?q=Enkel").page
    title = page.get_by_role("link", name="Enkel in het Nederlands")
    assert title.count() == 1
    assert title.evaluate("link => link.closest('[lang]').lang || link.querySelector('[lang]').lang") == "nl"
