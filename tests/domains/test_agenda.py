"""What has a day in a municipality, soonest first, as long as somebody can still do something."""

import datetime

import pytest
from django.utils import timezone

from domains.context.agenda import agenda_of
from pom_site.geo.models import Municipality
from tests.factories.domains import (
    BrownfieldFactory,
    BrownfieldPlanningStepFactory,
    InitiativeFactory,
    ParkFactory,
    PlotFactory,
)
from tests.factories.pages import EventFactory

pytestmark = pytest.mark.django_db

DAY = datetime.timedelta(days=1)


@pytest.fixture
def gent():
    return Municipality.objects.get(slug="gent")


def agenda(place):
    return agenda_of(place.pk)


def call(place, opens, closes, **values):
    now = timezone.now()
    made = InitiativeFactory(kind="call", opens_at=now + opens * DAY, closes_at=closes and now + closes * DAY, **values)
    made.municipalities.add(place)
    return made


def test_the_soonest_comes_first(gent):
    today = timezone.localdate()
    brownfield = BrownfieldFactory(municipality=gent)
    BrownfieldPlanningStepFactory(brownfield=brownfield, starts_on=today, ends_on=today + 20 * DAY)
    closing = call(gent, -1, 10)
    plot = PlotFactory(park=ParkFactory(municipality=gent), offered=True, deadline=timezone.now() + 15 * DAY)

    found = agenda(gent)

    assert [each.item for each in found] == [closing, plot, brownfield]
    assert [each.what for each in found] == ["Oproep", "Perceel", "Openbaar onderzoek"]


@pytest.mark.parametrize(
    ("first", "last", "note"),
    [(-3, 4, "U kunt reageren tot en met"), (2, 4, "Van ")],
)
def test_an_inquiry_says_until_when_or_from_when_people_can_react(gent, first, last, note):
    today = timezone.localdate()
    brownfield = BrownfieldFactory(municipality=gent)
    BrownfieldPlanningStepFactory(brownfield=brownfield, starts_on=today + first * DAY, ends_on=today + last * DAY)

    (entry,) = agenda(gent)

    assert (entry.day, entry.note.startswith(note)) == (today + (last if first < 0 else first) * DAY, True)


def test_an_inquiry_of_elsewhere_of_a_draft_or_of_yesterday_is_not_shown(gent):
    today = timezone.localdate()
    aalst = Municipality.objects.get(slug="aalst")
    places = [BrownfieldFactory(municipality=aalst), BrownfieldFactory(municipality=gent, published=False)]
    for brownfield in places:
        BrownfieldPlanningStepFactory(brownfield=brownfield, starts_on=today, ends_on=today)
    over = BrownfieldFactory(municipality=gent)
    BrownfieldPlanningStepFactory(brownfield=over, starts_on=today - 9 * DAY, ends_on=today - DAY)

    assert agenda(gent) == []


@pytest.mark.parametrize(
    ("opens", "closes", "shown"),
    [(-5, 5, ["Sluit"]), (2, 5, ["Opent"]), (-5, -1, []), (-5, None, [])],
)
def test_a_call_is_shown_while_it_opens_or_closes(gent, opens, closes, shown):
    call(gent, opens, closes)

    assert [entry.note.split()[0] for entry in agenda(gent)] == shown


def test_neither_a_passed_deadline_nor_that_of_a_sold_or_hidden_plot_is_shown(gent):
    park, tomorrow = ParkFactory(municipality=gent), timezone.now() + DAY
    PlotFactory(park=park, offered=True, deadline=timezone.now() - DAY)
    PlotFactory(park=park, deadline=tomorrow)
    PlotFactory(park=park, offered=True, deadline=tomorrow, published=False)
    PlotFactory(park=ParkFactory(municipality=gent, published=False), offered=True, deadline=tomorrow)

    assert agenda(gent) == []


def event(place, days=2, **values):
    starts_at = timezone.now() + days * DAY
    return EventFactory(municipality=place, **{"starts_at": starts_at, "ends_at": None, **values})


def test_events_to_come_are_listed_and_neither_what_is_over_nor_a_draft_nor_what_is_elsewhere(gent):
    shown = event(gent)
    event(gent, days=-2)
    event(gent, published=False)
    event(Municipality.objects.get(slug="aalst"))
    event(None)

    assert [(each.item, each.day) for each in agenda(gent)] == [(shown, shown.first_day)]


def test_what_takes_place_in_a_former_municipality_takes_place_in_its_successor():
    shown = event(Municipality.objects.get(slug="nevele"))

    assert [each.item for each in agenda(Municipality.objects.get(slug="deinze"))] == [shown]


def test_a_cancelled_event_says_so_before_anything_else(gent):
    event(gent, status="cancelled", kind="training", all_day=True)

    (found,) = agenda(gent)

    assert (found.what, found.note) == ("Opleiding", "Geannuleerd. De zaal.")


def test_an_event_that_goes_on_stands_at_today(gent):
    event(gent, days=-2, ends_at=timezone.now() + 3 * DAY)

    assert [each.day for each in agenda(gent)] == [timezone.localdate()]
