"""The colleagues of the editors' tests and what they find on their desks; prepare.py `--newsroom` brings it about."""

AN, ELS, BEA = "an", "els", "bea"
ROLES = {AN: "redacteur", ELS: "eindredacteur", BEA: "beheerder"}

# A news item for each story, so that none of them waits for another.
LIVE = "Fietspad langs de ringvaart is open", "fietspad"
TOGETHER = "Haven krijgt walstroom", "walstroom"
AGAIN = "Loods wordt bedrijvencentrum", "loods"
BOTH = "Sluis is hersteld", "sluis"
LEFT = "Infoavond over de Schelde", "infoavond"
PLANNED = "Kaaimuur wordt vernieuwd", "kaaimuur"
GONE = "Terugblik op de havendag", "havendag"
ONLINE = (LIVE, TOGETHER, AGAIN, BOTH, LEFT, PLANNED)


def furnish(password):
    from tests.factories.pages import NewsItemFactory
    from tests.factories.people import colleague

    for name, role in ROLES.items():
        person = colleague(role, username=name, first_name=name.title())
        person.set_password(password)
        person.save()
    for title, slug in ONLINE:
        keep_version(NewsItemFactory(title_nl=title, slug_nl=slug, with_blocks=["text"]))
    keep_version(NewsItemFactory(title_nl=GONE[0], slug_nl=GONE[1], state="offline"))


def keep_version(item):
    from pom_site.publishing import completeness
    from pom_site.publishing.drafts import first_version
    from pom_site.publishing.examining import look_again

    completeness.recompute(item)
    first_version(item)
    look_again(item)
