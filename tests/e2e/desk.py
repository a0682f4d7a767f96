"""Somebody at work in a window: what an editor does again and again, and how each screen is looked at."""

import re

from playwright.sync_api import expect

from tests.e2e.kinds import WIDTHS
from tests.e2e.measures import layout_problems, open_everything, violations

NEWS = "/admin/pages/newsitem/"
# The browser says this of a page that is not there (yet), of the screen for two versions and of a form with mistakes.
EXPECTED = r"^Failed to load resource: the server responded with a status of (404 .*/|409 .*|400 .*)$"


class Desk:
    def __init__(self, context, url):
        self.page = context.new_page()
        self.url = url
        self.complaints = []
        context.on("console", self._hear)
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))

    def _hear(self, message):
        said = f"{message.text} {message.location['url']}"
        if not re.match(EXPECTED, said):
            self.complaints.append(said)

    def open(self, path):
        """Gives the status of the answer."""
        return self.page.goto(self.url + path).status

    def open_form(self, title):
        """Of a news item, in Dutch; gives the address."""
        self.open(f"{NEWS}?q={title}")
        self.page.locator("#result_list a", has_text=title).click()
        self.page.click("[data-show=nl]")
        return self.page.url

    def press(self, button):
        """One of the buttons of a form: the page that comes says that it is done."""
        self.page.locator(f"[name={button}]").last.click()
        self.is_told()

    def is_told(self):
        expect(self.page.locator(".messagelist .success")).to_be_visible()

    def sees(self, heading):
        expect(self.page.locator("h1")).to_have_text(heading)

    def finds(self, title):
        """In the form."""
        expect(self.page.locator("[name=title_nl]")).to_have_value(title)

    def add(self, prefix):
        """A row of this kind, at the end."""
        self.page.click(f"[data-add={prefix}]")
        return self.page.locator(f"[data-row={prefix}]:not([hidden])").last

    def write(self, row, text):
        """In the rich text of a row."""
        row.locator("[contenteditable=true]:visible").first.click()
        self.page.keyboard.type(text)

    def choose(self, row, term):
        """By keyboard, from the list that opens."""
        row.get_by_role("combobox").first.press_sequentially(term)
        expect(row.locator("[role=option]").first).to_contain_text(term)
        self.page.keyboard.press("ArrowDown")
        self.page.keyboard.press("Enter")

    def look(self):
        """Nothing to find on this screen, whatever the theme and the width; everything that unfolds is open."""
        found = []
        expect(self.page.locator("h1").first).to_be_visible()
        self.page.wait_for_load_state()
        open_everything(self.page)
        for width in WIDTHS:
            self.page.set_viewport_size({"width": width, "height": 800})
            found += [f"{width} wide: {each}" for each in layout_problems(self.page)]
            for theme in ("light", "dark"):
                self.page.emulate_media(color_scheme=theme)
                found += [f"{width} wide, {theme}: {each}" for each in violations(self.page, preload=False)]
        assert not found, "\n".join([self.page.url, *found])
