"""What a browser would send for a form of the admin: its fields as they are filled in."""

from html.parser import HTMLParser


class Form(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.data, self.inside, self.area, self.select = {}, False, None, None
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        name = given.get("name")
        if tag == "form":
            self.inside = "adm__form" in (given.get("class") or "")
        if not self.inside:
            return
        if tag == "input" and name and given.get("type") in ("checkbox", "radio"):
            if "checked" in given:
                self.data.setdefault(name, []).append(given.get("value", "on"))
        elif tag == "input" and name and given.get("type") not in ("submit", "file"):
            self.data[name] = given.get("value") or ""
        elif tag == "textarea":
            self.area = name
            self.data[name] = ""
        elif tag == "select":
            self.select = name
        elif tag == "option" and self.select and "selected" in given:
            self.data.setdefault(self.select, []).append(given.get("value", ""))

    def handle_endtag(self, tag):
        if tag == "form":
            self.inside = False
        elif tag == "textarea":
            self.area = None
        elif tag == "select":
            self.select = None

    def handle_data(self, data):
        if self.area:
            self.data[self.area] += data.removeprefix("\n") if not self.data[self.area] else data


def filled(response):
    """The form's data without its templates for new rows."""
    data = Form(response.text).data
    return {name: value for name, value in data.items() if "__prefix__" not in name and name != "csrfmiddlewaretoken"}
