"""
Fills an empty database with the starter site and an editor; `--untranslated` adds what the starter site has none of,
`--handbook` a working day for the pictures of the handbook, `--newsroom` colleagues and what they work on.
"""

import os
import sys
from pathlib import Path

import django
from django.conf import settings
from django.core.management import call_command
from django.utils import translation

from tests.e2e import newsroom
from tests.e2e.portal import EDITOR
from tests.handbook import state


def prepare(*, untranslated: bool, handbook: bool, furnished: bool) -> None:
    for command in ("compile_catalogues", "migrate", "collectstatic"):
        options = {} if command == "compile_catalogues" else {"interactive": False}
        call_command(command, verbosity=0, **options)
    with translation.override("nl"):
        call_command("seed_site", verbosity=0)
        if untranslated:
            only_in_dutch()
            room_for_business()
        if furnished:
            newsroom.furnish(os.environ["DJANGO_SUPERUSER_PASSWORD"])
    call_command("createsuperuser", username=EDITOR, email="", interactive=False, verbosity=0)
    if handbook:
        with translation.override("nl"):
            state.make(Path(settings.MEDIA_ROOT).parent)


def only_in_dutch() -> None:
    """A page, a news item and a project that nobody has translated yet."""
    from domains.models import Domain
    from pages.models import NewsItem, Page
    from projects.models import Project

    text = {"title_nl": "Enkel in het Nederlands", "slug_nl": "enkel-nederlands", "state": "published"}
    summary = {"summary_nl": "Deze tekst bestaat nog niet in een andere taal."}
    Page.objects.create(**text, **summary)
    NewsItem.objects.create(**text, **summary, date="2026-01-15")
    Project.objects.create(**text, **summary, primary_domain=Domain.objects.first())


def room_for_business() -> None:
    """What the starter site has no source for: plots with contours, a building with rooms, an association."""
    from domains.models import Association, Building, Park, Space
    from tests.factories.domains import ParkServiceFactory, PlotFactory, SpaceFactory

    park = Park.objects.get(slug_nl="eiland-zwijnaarde")
    for number, values in enumerate(({"offered": True}, {"availability": "optie", "trade": "option"}, {})):
        west = 3.75 + number * 0.002
        ring = [[west, 51.0], [west + 0.0018, 51.0], [west + 0.0018, 51.002], [west, 51.002], [west, 51.0]]
        outline = {"type": "Polygon", "coordinates": [ring]}
        PlotFactory(park=park, code=f"A{number + 1}", area=12_500 + number, outline=outline, **values)
    building = Building.objects.get(slug_nl="bedrijvencentrum-dendermonde")
    SpaceFactory(building=building, code="2.14", offered=True)
    SpaceFactory(building=building, code="2.15", kind=Space.Kind.WORKSHOP)
    association = Association.objects.create(
        title_nl="Vereniging Zwijnaarde",
        slug_nl="vereniging-zwijnaarde",
        summary_nl="De bedrijven van het terrein regelen samen het groen en de bewaking.",
        state="published",
    )
    association.parks.add(park)
    ParkServiceFactory(association=association)


if __name__ == "__main__":
    django.setup()
    prepare(
        untranslated="--untranslated" in sys.argv,
        handbook="--handbook" in sys.argv,
        furnished="--newsroom" in sys.argv,
    )
