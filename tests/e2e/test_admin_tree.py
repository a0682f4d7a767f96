"""Rearranging pages by keyboard and by mouse, and choosing related objects, in a browser."""

import pytest
from playwright.sync_api import expect

LIST = "/admin/pages/page/"


@pytest.fixture
def tree(visit):
    return visit(LIST, 1280, signed_in=True).page


def names(page):
    return [leaf.inner_text() for leaf in page.locator(".leaf").all()]


def test_a_page_goes_down_by_keyboard_and_the_button_keeps_the_focus(tree):
    before = names(tree)
    button = tree.locator("button[id$=-down]:enabled").last
    moved = button.get_attribute("id")
    button.focus()
    tree.keyboard.press("Enter")

    expect(tree.locator(".messagelist .success")).to_be_visible()
    assert names(tree) == [*before[:-2], before[-1], before[-2]]
    expect(tree.locator(f".movers:has(#{moved}) :focus")).to_have_count(1)


def test_a_page_is_dragged_into_another(tree):
    before = names(tree)
    rows = tree.locator("#result_list tbody tr")
    rows.last.drag_to(rows.nth(len(before) - 2))

    expect(tree.locator(".messagelist .success")).to_be_visible()
    expect(tree.locator(".leaf").last).to_have_attribute("data-depth", "1")
    assert names(tree)[-1].endswith(before[-1])


def test_a_partner_is_found_and_chosen_by_keyboard(visit):
    page = visit("/admin/projects/project/add/", 1280, signed_in=True).page
    page.click("[data-add=partners]")
    box = page.locator("#id_partners-0-organisation_search")
    box.fill("provincie")
    option = page.locator(".choose__list [role=option]").first
    expect(option).to_be_visible()
    name = option.inner_text()
    box.press("ArrowDown")
    box.press("Enter")

    assert box.input_value() == name
    assert page.locator("#id_partners-0-organisation").input_value()


def test_dutch_stands_beside_the_language_that_is_chosen(visit):
    page = visit("/admin/projects/project/1/change/", 1280, signed_in=True).page
    page.click("[data-show=fr]")
    page.click("[data-pair]")

    dutch, french = (page.locator(f"[name=title_{code}]").bounding_box() for code in ("nl", "fr"))
    assert dutch["y"] == french["y"]
    assert dutch["x"] < french["x"]
    assert not page.is_visible("[name=title_de]")
    page.click("[data-pair]")  # the choice is remembered: other tests look at one language
