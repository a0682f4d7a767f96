"""Two colleagues at work: An writes, Els publishes. Every screen on their way is looked at by axe."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.browsing import sign_in
from tests.e2e.desk import NEWS, Desk
from tests.e2e.newsroom import AGAIN, AN, BEA, BOTH, ELS, GONE, LEFT, LIVE, PLANNED, TOGETHER
from tests.e2e.portal import portal
from tests.smtp import listening

PROJECTS = "/admin/projects/project/"
KADE, QUAY = "/projecten/kade-van-de-toekomst/", "/en/projects/quay-of-the-future/"
FEAST = "/nieuws/feest-voor-de-walstroom/"


@pytest.fixture(scope="module")
def post():
    with listening() as server:
        yield server


@pytest.fixture(scope="module")
def site(tmp_path_factory, post):
    with portal(tmp_path_factory.mktemp("newsroom"), "--newsroom", mail=f"smtp://127.0.0.1:{post.port}") as served:
        yield served


@pytest.fixture(scope="module")
def signed_in(browser, site):
    return {name: sign_in(browser, site, name) for name in (AN, ELS, BEA)}


@pytest.fixture
def desk(browser, site, signed_in):
    """A window of a colleague, or of a visitor; the browser has nothing to complain about in any of them."""
    contexts, desks = [], []

    def sit_down(name=None):
        state = signed_in[name] if name else None
        context = browser.new_context(locale="nl-BE", reduced_motion="reduce", storage_state=state)
        context.set_default_timeout(10_000)
        contexts.append(context)
        desks.append(Desk(context, site.url))
        return desks[-1]

    yield sit_down
    for context in contexts:
        context.close()
    print(*[c for d in desks for c in d.complaints], sep="\n")
    assert [complaint for each in desks for complaint in each.complaints] == []


def write_project(an):
    page = an.page
    an.open(f"{PROJECTS}add/")
    an.look()
    page.click("[data-show=nl]")
    page.fill("[name=title_nl]", "Kade van de toekomst")
    page.fill("[name=summary_nl]", "De kade krijgt walstroom en een steiger.")
    page.select_option("[name=primary_domain]", index=1)
    an.write("projects_projecttextblock_set", "De kade wordt vernieuwd.")
    an.add("projects_projectfigureblock_set").locator("select[name$=drawing]").select_option("binnenvaart")
    for organisation in ("Stad Gent", "Stad Ninove"):
        an.choose(an.add("partners"), organisation)
    page.click("[data-show=en]")
    page.fill("[name=title_en]", "Quay of the future")
    page.fill("[name=summary_en]", "The quay gets shore power and a jetty.")
    an.press("_continue")


def test_project_goes_from_the_first_word_to_its_page(desk, post):
    an, els, visitor = desk(AN), desk(ELS), desk()
    write_project(an)
    an.look()
    sees_it_at_three_widths(an)
    an.page.fill("[name=_note]", "Kloppen de partners?")
    an.press("_review")
    an.look()
    assert {mail["to"]: "Kloppen de partners?" in mail.get_content() for mail in post.mails} == {
        "bea@example.org": True,
        "els@example.org": True,
    }
    assert visitor.open(KADE) == 404

    publishes_what_waits(els)
    assert visitor.open(KADE) == 200
    expect(visitor.page.locator("main")).to_contain_text("Stad Ninove")
    assert visitor.open(QUAY) == 200
    expect(visitor.page.locator("h1")).to_have_text("Quay of the future")


def sees_it_at_three_widths(an):
    an.page.click("a[href*='/preview/breedtes/']")
    for width in ("phone", "tablet", "desktop"):
        frame = an.page.frame_locator(f".frame--{width} iframe")
        expect(frame.locator("h1")).to_have_text("Kade van de toekomst")
    an.look()
    an.page.click(".widths__ways a >> nth=0")
    expect(an.page.locator(".look")).to_contain_text("Kade van de toekomst")
    an.look()
    an.page.click(".look button")
    expect(an.page.locator("[name=_based_on]")).to_be_attached()


def publishes_what_waits(els):
    els.open("/admin/")
    els.look()
    asked = els.page.locator("#reviews .line", has_text="Kade van de toekomst")
    expect(asked).to_contain_text("Kloppen de partners?")
    asked.locator("a[href$='/change/']").click()
    els.look()
    els.page.click("[name=outcome][value=approved]")
    expect(els.page.locator(".messagelist .success")).to_be_visible()
    els.press("_publish")
    els.look()


def test_change_of_what_is_live_waits(desk):
    an, visitor = desk(AN), desk()
    an.open_form(LIVE[0])
    an.page.click("[data-show=nl]")
    an.page.fill("[name=title_nl]", "Fietspad is weer dicht")
    an.press("_continue")
    an.look()
    visitor.open(f"/nieuws/{LIVE[1]}/")
    expect(visitor.page.locator("h1")).to_have_text(LIVE[0])


def test_package_makes_two_things_public_at_once(desk):
    an, els, visitor = desk(AN), desk(ELS), desk()
    an.open_form(TOGETHER[0])
    an.page.click("[data-show=nl]")
    an.page.fill("[name=title_nl]", "Haven heeft walstroom")
    an.press("_continue")
    an.open(f"{NEWS}add/")
    an.page.fill("[name=title_nl]", "Feest voor de walstroom")
    an.page.fill("[name=summary_nl]", "Iedereen is welkom op de kaai.")
    an.press("_continue")

    els.open("/admin/publishing/package/add/")
    els.look()
    els.page.fill("[name=title]", "Walstroom")
    for title in ("Haven heeft walstroom", "Feest voor de walstroom"):
        els.page.get_by_label(title).check()
    els.page.click("#package_form [type=submit]")
    els.look()
    sees_it_as_a_whole(els)
    assert visitor.open(FEAST) == 404
    els.page.click("form[action$='/publiceren/'] button")
    expect(els.page.locator(".messagelist .success")).to_be_visible()
    els.look()
    assert visitor.open(FEAST) == 200
    visitor.open(f"/nieuws/{TOGETHER[1]}/")
    expect(visitor.page.locator("h1")).to_have_text("Haven heeft walstroom")
    els.open("/admin/publishing/package/")
    els.look()


def sees_it_as_a_whole(els):
    package = els.page.url
    els.page.click("a[href*='/preview/start/?package=']")
    els.look()
    els.page.locator(".look__more a", has_text="Feest").click()
    expect(els.page.locator("h1")).to_have_text("Feest voor de walstroom")
    expect(els.page.locator(".look")).to_contain_text("Walstroom")
    els.page.locator(".look__more summary").first.click()
    els.page.locator(".look__more a", has_text="Haven").click()
    expect(els.page.locator("h1")).to_have_text("Haven heeft walstroom")
    els.page.goto(package)
