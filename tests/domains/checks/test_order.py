"""A phase that ended before an earlier one began is probably a slip of the pen: a warning beside its end."""

import datetime

import pytest

from domains.models.planning import last_day
from pom_site.publishing.gate import examine
from tests.factories.domains import BrownfieldFactory, ParkFactory, ParkPhaseFactory, RemediationPhaseFactory

pytestmark = pytest.mark.django_db

EARLY, LATE = datetime.date(2020, 3, 1), datetime.date(2021, 3, 1)


@pytest.fixture
def site():
    return BrownfieldFactory()


def phase(site, kind, **values):
    return RemediationPhaseFactory(brownfield=site, kind=kind, **{"sequence": 1, **values})


def found(item):
    """Field and row of what is out of order."""
    return [(each.level, each.field, each.row) for each in examine(item) if each.code == "phases_out_of_order"]


@pytest.mark.parametrize(
    ("start", "end", "field"), [("started_on", "ended_on", "ended_on"), ("planned_start", "planned_end", "planned_end")]
)
def test_works_that_ended_before_their_plan_began_are_warned_of(site, start, end, field):
    phase(site, "bsp", **{start: LATE})
    works = phase(site, "bsw", **{end: EARLY})

    assert found(site) == [("warning", field, str(works.pk))]


def test_phases_in_order_or_at_the_same_time_are_fine(site):
    phase(site, "obo", started_on=EARLY, ended_on=LATE)
    phase(site, "bbo", started_on=EARLY, ended_on=LATE)

    assert found(site) == []


@pytest.mark.parametrize("kind", ["sloop", "asbest"])
def test_demolition_and_asbestos_may_come_at_any_moment(site, kind):
    phase(site, "obo", started_on=LATE)
    phase(site, kind, ended_on=EARLY)

    assert found(site) == []


def test_a_second_part_may_come_after_what_followed_the_first(site):
    phase(site, "bbo", started_on=EARLY, ended_on=EARLY)
    phase(site, "obo", started_on=LATE, sequence=2)

    assert found(site) == []


@pytest.mark.parametrize(("precision", "expected"), [("day", 1), ("month", 1), ("year", 0)])
def test_a_year_ends_on_its_last_day(site, precision, expected):
    phase(site, "bsp", started_on=datetime.date(2020, 6, 1))
    phase(site, "bsw", ended_on=EARLY, precision=precision)

    assert len(found(site)) == expected


@pytest.mark.parametrize(
    ("precision", "last"), [("day", (2024, 2, 1)), ("month", (2024, 2, 29)), ("year", (2024, 12, 31))]
)
def test_the_last_day_that_is_meant(precision, last):
    assert last_day(datetime.date(2024, 2, 1), precision) == datetime.date(*last)


def test_the_phases_of_a_park_follow_each_other_too():
    park = ParkFactory()
    ParkPhaseFactory(park=park, kind="acquisition", starts_on=LATE)
    building = ParkPhaseFactory(park=park, kind="construction", ends_on=EARLY)

    assert found(park) == [("warning", "ends_on", str(building.pk))]
