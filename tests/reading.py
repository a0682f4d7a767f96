"""Reading a page as a browser does: elements by name and attributes, and the words in them."""

from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Element:
    def __init__(self, name, attributes=()):
        self.name = name
        self.attributes = {name: value or "" for name, value in attributes}
        self.children = []

    def __repr__(self):
        return f"<{self.name} {self.attributes}> {self.text}"

    def __getitem__(self, attribute):
        return self.attributes.get(attribute)

    @property
    def text(self):
        return " ".join(self._words().split())

    def _words(self):
        parts = (child if isinstance(child, str) else child._words() for child in self.children)
        return "".join(parts)

    def _matches(self, name, attributes):
        """A class matches when it is one of the element's classes; other attributes by their whole value."""
        classes = (self["class"] or "").split()
        wanted = dict(attributes)
        return (
            self.name == name
            and ("class_" not in wanted or wanted.pop("class_") in classes)
            and all(self[key.rstrip("_").replace("_", "-")] == value for key, value in wanted.items())
        )

    def all(self, name, /, **attributes):
        """Every element below this one with this name and these attributes (`class_=`, `aria_current=`), in order."""
        found = []
        for child in self.children:
            if isinstance(child, Element):
                found += [child] if child._matches(name, attributes) else []
                found += child.all(name, **attributes)
        return found

    def one(self, name, /, **attributes):
        found = self.all(name, **attributes)
        assert len(found) == 1, f"{len(found)} elements {name} {attributes}"
        return found[0]

    def texts(self, name, /, **attributes):
        return [element.text for element in self.all(name, **attributes)]


class _Builder(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open = [Element("document")]

    def handle_starttag(self, tag, attrs):
        element = Element(tag, attrs)
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag, attrs):
        self.open[-1].children.append(Element(tag, attrs))

    def handle_endtag(self, tag):
        if tag not in VOID:
            closed = self.open.pop()
            assert closed.name == tag, f"</{tag}> closes <{closed.name}>"

    def handle_data(self, data):
        self.open[-1].children.append(data)


def read(page):
    """The whole document of a response or of a text."""
    builder = _Builder()
    builder.feed(page if isinstance(page, str) else page.content.decode())
    builder.close()
    assert len(builder.open) == 1, f"never closed: {builder.open[1:]}"
    return builder.open[0]
