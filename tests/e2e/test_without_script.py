"""Everything a visitor does works with JavaScript switched off."""

import re

import pytest
from playwright.sync_api import expect


@pytest.fixture
def plain(visit):
    return lambda path, width=1280: visit(path, width, java_script_enabled=False).page


def test_filter_form_narrows_the_list(plain):
    page = plain("/projecten/")
    before = page.locator("#results .stack > li").count()
    page.check("[name=domein][value=brownfields]")
    page.click("form.filt button")
    expect(page).to_have_url(re.compile("domein=brownfields"))
    assert 0 < page.locator("#results .stack > li").count() < before
    assert page.is_checked("[name=domein][value=brownfields]")


def test_filters_open_on_a_phone(plain):
    page = plain("/projecten/", 360)
    assert not page.is_visible("form.filt button")
    page.click(".filt__open")
    assert page.is_visible("form.filt button")


def test_menu_opens_on_a_phone(plain):
    page = plain("/", 360)
    link = page.locator("details.menu a[href='/projecten/']")
    assert not link.is_visible()
    page.click("details.menu summary")
    link.click()
    expect(page).to_have_url(re.compile("/projecten/$"))


def test_language_switch_keeps_the_page(plain):
    page = plain("/projecten/eiland-zwijnaarde/")
    page.locator("header a[hreflang=en]:visible").click()
    expect(page).to_have_url(re.compile("/en/projects/eiland-zwijnaarde/$"))
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_search_finds_a_project(plain):
    page = plain("/zoeken/")
    page.fill("main [name=q]", "Zwijnaarde")
    page.press("main [name=q]", "Enter")
    expect(page.locator("main a[href='/projecten/eiland-zwijnaarde/']")).to_have_count(1)


def test_the_guide_to_room_filters_compares_and_leads_to_a_sheet(plain):
    page = plain("/ik-zoek-ruimte/")
    page.check("[name=soort][value=plot]")
    page.fill("[name=van]", "1000")
    page.click("form.filt button")
    expect(page).to_have_url(re.compile("soort=plot.*van=1000"))
    for box in page.locator("#results [name=wat]").all()[:2]:
        box.check()
    page.click("#results form button")
    expect(page.locator("thead th")).to_have_count(2)
    page.locator("thead th a").first.click()
    expect(page.locator("#h-facts")).to_be_visible()
    expect(page).to_have_url(re.compile("/percelen/"))
