"""Somebody at work in a window: what an editor does again and again, and how each screen is looked at."""

from playwright.sync_api import expect

from tests.e2e.kinds import WIDTHS
from tests.e2e.measures import open_everything, violations

NEWS = "/admin/pages/newsitem/"
# The browser says this of every answer that is not 200; the screen of two versions is one on purpose.
OF_A_CONFLICT = "the server responded with a status of 409"


class Desk:
    def __init__(self, context, url):
        self.page = context.new_page()
        self.url = url
        self.complaints = []
        context.on("console", self._hear)
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))

    def _hear(self, message):
        """What axe tries comes from no address, and is stopped by the policy as anything else would be."""
        if message.location["url"] and OF_A_CONFLICT not in message.text:
            self.complaints.append(message.text)

    def open(self, path):
        """Gives the status of the answer."""
        return self.page.goto(self.url + path).status

    def open_form(self, title, *, of=NEWS):
        self.open(f"{of}?q={title}")
        self.page.locator("#result_list a", has_text=title).click()
        expect(self.page.locator("[name=_based_on]")).to_be_attached()

    def press(self, button):
        """One of the buttons of a form: the page that comes says that it is done."""
        self.page.click(f"[name={button}]:visible >> nth=-1")
        expect(self.page.locator(".messagelist .success")).to_be_visible()

    def write(self, block, text):
        """A new block of this kind at the end, with a rich text."""
        row = self.add(block)
        row.locator("[contenteditable=true]:visible").first.click()
        self.page.keyboard.type(text)

    def add(self, prefix):
        self.page.click(f"[data-add={prefix}]")
        return self.page.locator(f"[data-row={prefix}]:not([hidden])").last

    def choose(self, row, term):
        """By keyboard, from the list that opens."""
        row.get_by_role("combobox").first.press_sequentially(term)
        expect(row.locator("[role=option]").first).to_contain_text(term)
        self.page.keyboard.press("ArrowDown")
        self.page.keyboard.press("Enter")

    def look(self):
        """axe finds nothing on this screen, whatever the theme and the width; everything that unfolds is open."""
        found = []
        open_everything(self.page)
        for width in WIDTHS:
            self.page.set_viewport_size({"width": width, "height": 800})
            for theme in ("light", "dark"):
                self.page.emulate_media(color_scheme=theme)
                found += [f"{self.page.url} {width} {theme}: {each}" for each in violations(self.page)]
        import os
        if os.environ.get("WALK_KEEP"):
            open(os.environ["WALK_KEEP"], "a").write("\n".join([self.page.url, *found]) + "\n")
            return
        assert not found, "\n".join(found)
