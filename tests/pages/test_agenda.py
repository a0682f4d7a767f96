import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone
from django.utils.translation import override

from pages import agenda
from pom_site.geo.models import Municipality
from tests.factories.pages import EventFactory

START = datetime.datetime(2026, 6, 27, 19, 30, tzinfo=ZoneInfo("Europe/Brussels"))
HOUR, DAY = datetime.timedelta(hours=1), datetime.timedelta(days=1)


@pytest.mark.parametrize(
    ("values", "when", "hours"),
    [
        ({}, "zaterdag 27 juni 2026, 19.30 uur", "Om 19.30 uur"),
        ({"ends_at": START + 2 * HOUR}, "zaterdag 27 juni 2026, van 19.30 tot 21.30 uur", "Van 19.30 tot 21.30 uur"),
        (
            {"ends_at": START + DAY},
            "van zaterdag 27 juni 2026, 19.30 uur tot zondag 28 juni 2026, 19.30 uur",
            "Tot en met zondag 28 juni 2026",
        ),
        ({"all_day": True}, "zaterdag 27 juni 2026", ""),
        (
            {"all_day": True, "ends_at": START + DAY},
            "zaterdag 27 juni 2026 tot en met zondag 28 juni 2026",
            "Tot en met zondag 28 juni 2026",
        ),
    ],
    ids=["a moment", "hours", "over midnight", "a day", "days"],
)
def test_when_it_is_in_words(values, when, hours):
    event = EventFactory.build(**{"starts_at": START, "ends_at": None, **values})

    said = [words.replace("\u00a0", " ") for words in (agenda.when(event), agenda.hours(event))]

    assert said == [when, hours]


def test_each_language_writes_moments_its_own_way():
    said = {}
    for language in ("en", "fr", "de"):
        with override(language):
            said[language] = agenda.moment_of(START).replace("\u00a0", " ")

    assert said == {
        "en": "Saturday 27 June 2026, 19:30",
        "fr": "samedi 27 juin 2026 à 19:30",
        "de": "Samstag, 27. Juni 2026, 19:30 Uhr",
    }


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("place", "slug", "online", "words"),
    [
        ("Provinciehuis", "gent", "", "Provinciehuis, Gent"),
        ("Provinciehuis, Gent", "gent", "", "Provinciehuis, Gent"),
        ("Gemeentehuis", "nevele", "https://example.org/", "Gemeentehuis, Deinze, ook online"),
        ("", "gent", "https://example.org/", "Online"),
    ],
)
def test_where_it_is_in_words(place, slug, online, words):
    event = EventFactory.build(place=place, municipality=Municipality.objects.get(slug=slug), online_url=online)

    assert agenda.where(event) == words


def test_whether_it_takes_place_in_words():
    def said(status, days):
        return agenda.state(EventFactory.build(status=status, starts_at=timezone.now() + days * DAY))

    statuses = ("planned", "changed", "cancelled")
    assert [said(status, 1) for status in statuses] == ["", "Gewijzigd", "Geannuleerd"]
    assert [said(status, -2) for status in statuses] == ["Voorbij", "Voorbij", "Geannuleerd"]


def test_what_it_costs_in_words():
    costs = (None, Decimal(0), Decimal(12))

    said = [agenda.price(EventFactory.build(cost=cost)).replace("\u00a0", " ") for cost in costs]

    assert said == ["", "Gratis", "€ 12"]
