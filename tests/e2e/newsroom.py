"""The colleagues of the editors' tests and what they find on their desks; prepare.py `--newsroom` brings it about."""

from typing import NamedTuple

AN, ELS, BEA = "an", "els", "bea"
ROLES = {AN: "redacteur", ELS: "eindredacteur", BEA: "beheerder"}
MOVED = "/oude-haven/"


class Item(NamedTuple):
    title: str
    slug: str

    @property
    def url(self):
        return f"/nieuws/{self.slug}/"


# One for each story, so that none of them waits for another.
LIVE = Item("Fietspad langs de ringvaart is open", "fietspad")
TOGETHER = Item("Haven krijgt walstroom", "walstroom")
AGAIN = Item("Loods wordt bedrijvencentrum", "loods")
BOTH = Item("Sluis is hersteld", "sluis")
LEFT = Item("Infoavond over de Schelde", "infoavond")
PLANNED = Item("Kaaimuur wordt vernieuwd", "kaaimuur")
GONE = Item("Terugblik op de havendag", "havendag")


def furnish(password):
    from pom_site.publishing.models import Redirect
    from tests.factories.people import colleague

    for name, role in ROLES.items():
        person = colleague(role, username=name, first_name=name.title())
        person.set_password(password)
        person.save()
    for item in (LIVE, TOGETHER, AGAIN, BOTH, LEFT, PLANNED):
        place(item, "published")
    place(GONE, "offline")
    Redirect.objects.create(old_path=MOVED, target="/nieuws/")


def place(item, state):
    """With what publishing would have left behind."""
    from pom_site.publishing import completeness
    from pom_site.publishing.drafts import first_version
    from pom_site.publishing.examining import look_again
    from tests.factories.pages import NewsItemFactory

    made = NewsItemFactory(title_nl=item.title, slug_nl=item.slug, state=state, with_blocks=["text"])
    completeness.recompute(made)
    first_version(made)
    look_again(made)
