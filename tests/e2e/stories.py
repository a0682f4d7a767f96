"""Parts of what the colleagues in test_publishing.py do, each as long as one sitting."""

from playwright.sync_api import expect

from tests.e2e.desk import NEWS
from tests.e2e.newsroom import TOGETHER


def writes_project(an):
    page = an.page
    an.open("/admin/projects/project/add/")
    page.click("[data-show=nl]")
    page.fill("[name=title_nl]", "Kade van de toekomst")
    page.fill("[name=summary_nl]", "De kade krijgt walstroom en een steiger.")
    page.locator("[name=domains]").first.check()
    page.select_option("[name=primary_domain]", index=1)
    an.write(an.add("projects_projecttextblock_set"), "De kade wordt vernieuwd.")
    an.add("projects_projectfigureblock_set").locator("select[name$=drawing]").select_option("binnenvaart")
    for organisation in ("Stad Gent", "Stad Ninove"):
        an.choose(an.add("partners"), organisation)
    page.click("[data-show=en]")
    page.fill("[name=title_en]", "Quay of the future")
    page.fill("[name=summary_en]", "The quay gets shore power and a jetty.")
    an.press("_continue")


def sees_it_at_three_widths(an):
    an.page.click("a[href*='/preview/breedtes/']")
    for width in ("phone", "tablet", "desktop"):
        frame = an.page.frame_locator(f".frame--{width} iframe")
        expect(frame.locator("h1")).to_have_text("Kade van de toekomst")
    an.look()
    an.page.locator(".widths__ways a").first.click()
    expect(an.page.locator(".look__what")).to_contain_text("Kade van de toekomst")
    an.look()
    an.page.click(".look button")
    an.finds("Kade van de toekomst")


def publishes_what_waits(els):
    els.open("/admin/")
    els.look()
    asked = els.page.locator("#reviews .line", has_text="Kade van de toekomst")
    expect(asked).to_contain_text("Kloppen de partners?")
    asked.locator("a[href$='/change/']").click()
    els.look()
    els.page.click("[name=outcome][value=approved]")
    els.is_told()
    els.press("_publish")


def writes_two_things(an):
    an.open_form(TOGETHER.title)
    an.page.fill("[name=title_nl]", "Haven heeft walstroom")
    an.press("_continue")
    an.open(f"{NEWS}add/")
    an.page.fill("[name=title_nl]", "Feest voor de walstroom")
    an.page.fill("[name=summary_nl]", "Iedereen is welkom op de kaai.")
    an.press("_continue")


def sees_it_as_a_whole(els):
    package = els.page.url
    els.page.click("a[href*='/preview/start/?package=']")
    els.look()
    for title in ("Feest voor de walstroom", "Haven heeft walstroom"):
        els.page.locator(".look__more").first.evaluate("menu => menu.open = true")
        els.page.locator(".look__more a", has_text=title).click()
        els.sees(title)
        expect(els.page.locator(".look__what")).to_contain_text("Walstroom")
    els.page.goto(package)


def asks_a_partner(an):
    """Gives the path of the link, without the host that the site has in production."""
    an.open("/admin/projects/invitation/add/")
    an.choose(an.page.locator(".field-project"), "Burchtdam")
    an.choose(an.page.locator(".field-organisation"), "Stad Ninove")
    an.page.fill("[name=email]", "partner@example.org")
    an.press("_save")
    an.look()
    return "/" + an.page.locator(".adm__copy").inner_text().split("/", 3)[3]


def sends_news(partner, link):
    """After a first try with nothing in it."""
    page = partner.page
    partner.open(link)
    partner.look()
    page.get_by_role("button", name="Verstuur naar de POM").click()
    expect(page.locator(".note--bad")).to_be_visible()
    partner.look()
    page.fill("[name=progress]", "De gevel is hersteld.")
    page.fill("[name=quote]", "Iedereen mag weer binnen.")
    page.get_by_role("button", name="Verstuur naar de POM").click()
    page.fill("[name=quote_source]", "Stad Ninove")
    page.locator("[name=quote_consent]").check()
    page.get_by_role("button", name="Verstuur naar de POM").click()
    expect(page.get_by_role("status")).to_contain_text("Bedankt")
