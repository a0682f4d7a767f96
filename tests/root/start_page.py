"""Reading the start page of the admin: its panels, and the lines in them."""

from tests.reading import read


def panel(client, key):
    found = read(client.get("/admin/")).all("section", id=key)
    return found[0] if found else None


def titles(client, key):
    section = panel(client, key)
    return [line.text for name in ("a", "b") for line in section.all(name, class_="line__title")] if section else None
