"""Two colleagues at work: An writes, Els publishes. axe looks at every screen on their way."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.browsing import sign_in
from tests.e2e.desk import NEWS, Desk
from tests.e2e.newsroom import AGAIN, AN, BEA, BOTH, ELS, GONE, LEFT, LIVE, MOVED, PLANNED, TOGETHER
from tests.e2e.portal import portal
from tests.e2e.stories import (
    asks_a_partner,
    publishes_what_waits,
    sees_it_as_a_whole,
    sees_it_at_three_widths,
    sends_news,
    writes_project,
    writes_two_things,
)
from tests.smtp import listening

KADE, QUAY = "/projecten/kade-van-de-toekomst/", "/en/projects/quay-of-the-future/"
FEAST = "/nieuws/feest-voor-de-walstroom/"
PACKAGES = "/admin/publishing/package/"
LISTS = {
    "/admin/publishing/auditentry/": AN,
    "/admin/publishing/redirect/": MOVED,
    "/admin/vertalingen/": LIVE.title,
}


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
    """The window of a colleague, or of a visitor. In none of them has the browser anything to complain about."""
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
    assert [complaint for each in desks for complaint in each.complaints] == []


# --- From the first word to the page ------------------------------------------------------------------


def test_project_is_written_looked_over_and_published(desk, post):
    an, els, visitor = desk(AN), desk(ELS), desk()
    writes_project(an)
    an.look()
    sees_it_at_three_widths(an)
    an.page.fill("[name=_note]", "Kloppen de partners?")
    an.press("_review")
    assert {mail["to"]: "Kloppen de partners?" in mail.get_content() for mail in post.mails} == {
        "bea@example.org": True,
        "els@example.org": True,
    }
    assert visitor.open(KADE) == 404

    publishes_what_waits(els)
    assert visitor.open(KADE) == 200
    expect(visitor.page.locator("main")).to_contain_text("Stad Ninove")
    visitor.open(QUAY)
    visitor.sees("Quay of the future")


# --- Changing what is there -------------------------------------------------------------------------------


def test_change_of_what_is_live_waits_and_can_be_shown(desk):
    an, visitor = desk(AN), desk()
    an.open_form(LIVE.title)
    an.page.fill("[name=title_nl]", "Fietspad is weer dicht")
    an.page.keyboard.press("Control+s")
    an.is_told()
    visitor.open(LIVE.url)
    visitor.sees(LIVE.title)

    an.page.click(".links__make button")
    an.is_told()
    an.look()
    an.open("/admin/publishing/previewlink/")
    expect(an.page.locator("#result_list")).to_contain_text("Fietspad is weer dicht")
    an.look()


def test_first_version_comes_back(desk):
    els, visitor = desk(ELS), desk()
    els.open_form(AGAIN.title)
    els.page.fill("[name=title_nl]", "Loods wordt iets anders")
    els.press("_publish")
    visitor.open(AGAIN.url)
    visitor.sees("Loods wordt iets anders")

    els.page.click("a[href$='/history/'] >> visible=true")
    els.look()
    els.page.locator("form[action*='/versie/'] button").last.click()
    els.finds(AGAIN.title)
    els.press("_publish")
    visitor.page.reload()
    visitor.sees(AGAIN.title)


def test_two_who_save_lose_nothing(desk):
    an, els = desk(AN), desk(ELS)
    an.open_form(BOTH.title)
    els.open_form(BOTH.title)
    an.page.fill("[name=title_nl]", "Sluis is weer open")
    an.page.fill("[name=summary_nl]", "Schepen varen opnieuw door.")
    an.press("_continue")
    els.page.fill("[name=title_nl]", "Sluis is helemaal hersteld")
    els.page.click("[name=_continue]")
    expect(els.page.locator(".clash--both")).to_contain_text("Sluis is weer open")
    els.look()
    els.page.click("form[action$='/samenvoegen/'] button")
    els.finds("Sluis is helemaal hersteld")
    expect(els.page.locator("[name=summary_nl]")).to_have_value("Schepen varen opnieuw door.")


def test_unsaved_work_is_kept_and_comes_back(desk):
    an = desk(AN)
    an.page.clock.install()
    form = an.open_form(LEFT.title)
    an.page.fill("[name=title_nl]", "Infoavond gaat door")
    an.page.clock.run_for(11_000)
    expect(an.page.locator("[data-autosave-status]")).not_to_be_empty()
    with an.page.expect_event("dialog") as asked:
        an.page.once("dialog", lambda dialog: dialog.accept())
        an.open("/admin/")
    assert asked.value.type == "beforeunload"

    an.page.goto(form)
    an.finds(LEFT.title)
    an.look()
    an.page.click("a[href='?bewaard=1']")
    an.finds("Infoavond gaat door")


# --- Together, later, and away ------------------------------------------------------------------------------


def test_package_makes_two_things_public_at_once(desk):
    an, els, visitor = desk(AN), desk(ELS), desk()
    writes_two_things(an)
    els.open(f"{PACKAGES}add/")
    els.page.fill("[name=title]", "Walstroom")
    for title in ("Haven heeft walstroom", "Feest voor de walstroom"):
        els.page.get_by_label(title).check()
    els.look()
    els.page.click("#package_form [type=submit]")
    els.is_told()
    els.look()
    sees_it_as_a_whole(els)
    assert visitor.open(FEAST) == 404

    els.page.click("form[action$='/publiceren/'] button")
    els.is_told()
    els.look()
    assert visitor.open(FEAST) == 200
    visitor.open(TOGETHER.url)
    visitor.sees("Haven heeft walstroom")
    els.open(PACKAGES)
    els.look()


def test_plan_is_made_and_stopped(desk):
    els = desk(ELS)
    form = els.open_form(PLANNED.title)
    els.page.locator("details:has([name=_publish_at]) summary").click()
    els.page.fill("[name=_publish_at]", "2090-06-01T09:00")
    els.press("_schedule")
    els.look()
    els.open("/admin/")
    expect(els.page.locator("#scheduled")).to_contain_text(PLANNED.title)
    els.look()

    els.page.goto(form)
    els.page.click("[form=f-plan]")
    els.is_told()
    els.open("/admin/")
    expect(els.page.locator("#scheduled")).not_to_contain_text(PLANNED.title)


def test_deleted_item_comes_back_from_the_bin(desk):
    els = desk(ELS)
    els.open_form(GONE.title)
    els.page.click("a.deletelink")
    expect(els.page.locator("#content-main")).to_contain_text(re.compile("prullenbak|recycle bin"))
    els.look()
    els.page.click("#content-main [type=submit]")
    els.open("/admin/publishing/deletedobject/")
    els.look()
    els.page.locator("tr", has_text=GONE.title).locator("button").click()
    els.finds(GONE.title)


# --- The other screens --------------------------------------------------------------------------------------


def test_form_says_what_is_wrong_and_what_is_not_ready(desk):
    an = desk(AN)
    an.open(f"{NEWS}add/")
    expect(an.page.locator("body")).to_be_focused()  # not a button that nobody sees
    an.page.click("[name=_continue]")
    expect(an.page.locator("[data-error-summary]")).to_be_focused()
    an.look()
    an.page.fill("[name=title_nl]", "Nog zonder samenvatting")
    an.press("_continue")
    expect(an.page.locator(".finding--error")).to_be_visible()
    an.look()


@pytest.mark.parametrize("path", LISTS)
def test_list(desk, path):
    bea = desk(BEA)
    bea.open(path)
    expect(bea.page.locator("#content")).to_contain_text(LISTS[path])
    bea.look()


def test_what_the_policy_stops_is_heard(desk):
    """The control."""
    an = desk(AN)
    an.page.route("**/admin/", tampered)
    an.open("/admin/")
    assert len(an.complaints) == 1
    an.complaints.clear()


def tampered(route):
    answer = route.fetch()
    route.fulfill(response=answer, body=answer.text().replace("</main>", '<p style="color: red">!</p></main>'))


# --- News from outside ------------------------------------------------------------------------------------


def test_partner_without_an_account_sends_news_and_part_of_it_is_taken_over(desk):
    an, partner = desk(AN), desk()
    sends_news(partner, asks_a_partner(an))

    an.open("/admin/")
    an.page.locator("#proposals a").first.click()
    an.look()
    an.page.locator("[name=part][value=progress]").uncheck()
    an.page.get_by_role("button", name="Neem over in een concept").click()
    an.is_told()

    expect(an.page.locator("[name=quote_nl]")).to_have_value("Iedereen mag weer binnen.")
    partner.open("/projecten/burchtdam/")
    expect(partner.page.locator("main")).not_to_contain_text("Iedereen mag weer binnen.")
