"""An editor's walk through the admin, from the list to the public page."""

import pytest
from playwright.sync_api import expect

from tests.e2e.kinds import ADMIN


@pytest.fixture
def desk(visit):
    return lambda path, width=1280: visit(path, width, signed_in=True)


def publish(page):
    page.click("[name=_publish]")
    expect(page.locator(".messagelist .success")).to_be_visible()


def test_title_changes_in_two_languages(desk, visit):
    page = desk("/admin/projects/project/").page
    page.get_by_role("link", name="Burchtdam").click()
    page.click("[data-show=nl]")
    page.fill("[name=title_nl]", "Burchtdam vernieuwd")
    page.click("[data-show=en]")
    page.fill("[name=title_en]", "Burchtdam renewed")
    assert not page.is_visible("[name=title_nl]")
    publish(page)

    assert visit("/projecten/burchtdam/").page.inner_text("h1") == "Burchtdam vernieuwd"
    assert visit("/en/projects/burchtdam/").page.inner_text("h1") == "Burchtdam renewed"


def test_error_opens_its_language(desk):
    page = desk("/admin/projects/project/").page
    page.get_by_role("link", name="Ruien Centraal").click()
    page.click("[data-show=nl]")
    page.fill("[name=title_nl]", "")
    page.click("[data-show=en]")
    page.click("[name=_continue]")

    expect(page.locator("[data-error-summary] a")).to_have_count(1)
    expect(page.locator("[name=title_nl]")).to_be_visible()


def test_block_is_added_and_moved(desk, visit):
    page = desk("/admin/pages/page/").page
    page.get_by_role("link", name="Zo werken we: in projecten").click()
    page.click("[data-show=nl]")
    page.click("[data-add=pages_pagetextblock_set]")
    row = page.locator("[data-row]:not([hidden])").last
    row.locator("[contenteditable=true]:visible").click()
    page.keyboard.type("Zo werken we voortaan.")
    row.locator("[data-move=up]").click()
    publish(page)

    public = visit("/over-de-pom/werkwijze/").page
    blocks = public.locator("main .blocks").inner_text()
    assert "Zo werken we voortaan." in blocks
    assert not blocks.endswith("Zo werken we voortaan.")


@pytest.mark.parametrize("path", ADMIN)
def test_policy_lets_the_admin_work(desk, site, path):
    """Nothing is stopped by the content policy, and nothing comes from elsewhere."""
    seen = desk(path)
    assert seen.page.url == site.url + path
    assert seen.messages == []
    assert seen.failures == []
    assert [url for url in seen.requests if not url.startswith((f"{site.url}/", "data:"))] == []
