import datetime
from zoneinfo import ZoneInfo

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from pages.models import Event
from tests.factories.pages import EventFactory

BRUSSELS = ZoneInfo("Europe/Brussels")
START = datetime.datetime(2026, 6, 27, 19, 30, tzinfo=BRUSSELS)
HOUR, DAY = datetime.timedelta(hours=1), datetime.timedelta(days=1)


@pytest.fixture
def at(monkeypatch):
    return lambda moment: monkeypatch.setattr(timezone, "now", lambda: moment)


@pytest.mark.parametrize(
    ("values", "errors"),
    [
        ({"ends_at": START - HOUR}, {"ends_at": ["Het einde ligt vóór het begin. Verbeter een van de twee."]}),
        (
            {"register_before": START + HOUR},
            {"register_before": ["Inschrijven kan alleen vóór het begin. Kies een vroeger moment."]},
        ),
        (
            {"place": ""},
            {"place": ["Waar is het? Vul de plaats in, of het adres waarop mensen het online kunnen volgen."]},
        ),
    ],
    ids=["ends before its start", "register after its start", "nowhere"],
)
@pytest.mark.django_db
def test_what_cannot_be_is_refused_at_its_field(values, errors):
    event = EventFactory.build(**{"starts_at": START, "ends_at": None, **values})

    with pytest.raises(ValidationError) as refused:
        event.full_clean(validate_constraints=False)

    assert refused.value.message_dict == errors


@pytest.mark.django_db
@pytest.mark.parametrize(
    "values",
    [
        {"ends_at": START, "register_before": START},
        {"place": "", "online_url": "https://example.org/"},
        {"all_day": True, "ends_at": START - HOUR},
    ],
    ids=["no time in between", "online", "one whole day"],
)
def test_what_can_just_be_is_taken(values):
    EventFactory.build(**{"starts_at": START, "ends_at": None, **values}).full_clean()


@pytest.mark.django_db
def test_what_lasts_all_day_begins_at_midnight_in_brussels():
    event = EventFactory(all_day=True, starts_at=START, ends_at=START + DAY)

    assert [moment.isoformat() for moment in (event.starts_at, event.ends_at)] == [
        "2026-06-27T00:00:00+02:00",
        "2026-06-28T00:00:00+02:00",
    ]


MIDNIGHT = datetime.datetime(2026, 6, 28, tzinfo=BRUSSELS)
LAST = {
    "with an end": ({"ends_at": START + HOUR}, START + HOUR),
    "without an end": ({"ends_at": None}, MIDNIGHT),
    "a whole day": ({"all_day": True, "ends_at": None}, MIDNIGHT),
    "two whole days": ({"all_day": True, "ends_at": START + DAY}, MIDNIGHT + DAY),
}


@pytest.mark.django_db
@pytest.mark.parametrize("case", LAST)
def test_an_event_comes_until_its_last_moment_in_python_and_in_sql_alike(at, case):
    values, moment = LAST[case]
    event = EventFactory(starts_at=START, **values)
    seen = []

    for now in (moment - datetime.timedelta(seconds=1), moment):
        at(now)
        seen.append((event.is_over, event in Event.objects.coming(), event in Event.objects.past()))

    assert seen == [(False, True, False), (True, False, True)]


@pytest.mark.parametrize(
    ("values", "open_until"),
    [
        ({}, START),
        ({"register_before": START - DAY}, START - DAY),
        ({"status": "cancelled"}, None),
        ({"registration_url": ""}, None),
    ],
)
def test_people_can_register_until_the_last_moment_or_the_start(at, values, open_until):
    event = EventFactory.build(**{"starts_at": START, "registration_url": "https://example.org/", **values})
    seen = []

    for now in (START - 2 * DAY, (open_until or START) - HOUR, open_until or START):
        at(now)
        seen.append(event.takes_registrations)

    assert seen == [open_until is not None, open_until is not None, False]
