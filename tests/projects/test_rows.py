"""What the rows of a project refuse: partners, indicators, milestones, locations."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from projects.models import Indicator, IndicatorDefinition, Location, Milestone, Partner
from tests.factories.projects import IndicatorFactory, PartnerFactory, ProjectFactory

TOMORROW = timezone.localdate() + timedelta(days=1)
LOWER = IndicatorDefinition(pk=2, direction="lower")
HIGHER = IndicatorDefinition(pk=1, direction="higher")
DAY = date(2025, 6, 30)


def wrong(row):
    """The fields that clean() names."""
    with pytest.raises(ValidationError) as error:
        row.clean()
    return sorted(error.value.message_dict)


def test_a_partner_gets_no_more_from_europe_than_its_budget():
    assert wrong(Partner(budget=Decimal(100), eu_contribution=Decimal(101))) == ["eu_contribution"]


def test_a_partner_leaves_after_it_joined():
    assert wrong(Partner(active_from=DAY, active_until=date(2025, 6, 29))) == ["active_until"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "values", [{"budget": 1, "eu_contribution": 2}, {"active_from": DAY, "active_until": date(2020, 1, 1)}]
)
def test_the_database_refuses_such_a_partner_too(values):
    project = ProjectFactory()

    with pytest.raises(IntegrityError), transaction.atomic():
        PartnerFactory(project=project, **values)


@pytest.mark.parametrize(
    ("definition", "baseline", "target", "expected"),
    [(HIGHER, 10, 9, ["target"]), (LOWER, 10, 11, ["target"])],
)
def test_a_target_lies_on_the_better_side_of_the_start(definition, baseline, target, expected):
    row = Indicator(definition=definition, baseline=baseline, baseline_year=2020, target=target, target_on=DAY)

    assert wrong(row) == expected


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({}, "target"),
        ({"target": 5}, "target_on"),
        ({"target": 5, "target_on": DAY, "baseline": 1}, "baseline_year"),
        ({"target": 5, "target_on": DAY, "achieved_on": DAY}, "achieved"),
        ({"achieved": 5}, "achieved_on"),
        ({"achieved": 5, "achieved_on": TOMORROW, "source_nl": "Verslag"}, "achieved_on"),
        ({"achieved": 0, "achieved_on": DAY}, "source_nl"),
    ],
)
def test_a_figure_has_its_date_and_its_source(values, field):
    assert wrong(Indicator(**values)) == [field]


def test_nothing_achieved_is_a_figure_too():
    Indicator(achieved=0, achieved_on=DAY, source_nl="Verslag").clean()


@pytest.mark.parametrize(
    ("values", "progress"),
    [
        ({"target": 10, "achieved": 4}, 40),
        ({"baseline": 20, "target": 10, "achieved": 15}, 50),
        ({"target": 10}, None),
        ({"baseline": 10, "target": 10, "achieved": 10}, None),
    ],
)
def test_progress_is_the_way_from_the_start_to_the_target(values, progress):
    assert Indicator(**{name: Decimal(value) for name, value in values.items()}).progress == progress


@pytest.mark.django_db
def test_an_indicator_stands_once_in_a_project_for_each_part():
    first = IndicatorFactory()
    IndicatorFactory(project=first.project, definition=first.definition, disaggregation="klein")

    with pytest.raises(IntegrityError), transaction.atomic():
        IndicatorFactory(project=first.project, definition=first.definition)


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"state": "reached"}, "reached_on"),
        ({"state": "reached", "reached_on": TOMORROW}, "reached_on"),
        ({"state": "planned", "reached_on": DAY}, "state"),
    ],
)
def test_a_milestone_is_reached_on_a_day_that_has_been(values, field):
    assert wrong(Milestone(**values)) == [field]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"longitude": Decimal("3.7")}, "latitude"),
        ({"latitude": Decimal("51.0")}, "longitude"),
        ({"longitude": Decimal("51.05"), "latitude": Decimal("3.72")}, "longitude"),
        ({"country": "België"}, "country"),
    ],
)
def test_a_point_is_whole_and_a_belgian_one_lies_in_belgium(values, field):
    assert wrong(Location(place_nl="Gent", **values)) == [field]


def test_a_place_abroad_may_lie_abroad():
    Location(place_nl="Terneuzen", country="NL", longitude=Decimal("3.83"), latitude=Decimal("51.33")).clean()
