import datetime

import pytest
from django.utils import timezone

from domains.models import RemediationPhase
from tests.domains.models.refusals import database_refuses, refused_at
from tests.factories.domains import BrownfieldFactory, CovenantPartyFactory, RemediationPhaseFactory
from tests.factories.media import ImageFactory

pytestmark = pytest.mark.django_db

YESTERDAY, TOMORROW = (timezone.localdate() + datetime.timedelta(days=days) for days in (-1, 1))


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"area": 100, "area_remediated": 101}, "area_remediated"),
        ({"covenant_number": "57"}, "covenant"),
        ({"covenant": "concluded", "covenant_on": TOMORROW}, "covenant_on"),
        ({"latitude": 51.0}, "longitude"),
    ],
)
def test_a_brownfield_that_contradicts_itself_is_refused_at_the_field(values, field):
    brownfield = BrownfieldFactory(longitude=None, latitude=None)
    for name, value in values.items():
        setattr(brownfield, name, value)

    assert refused_at(brownfield) == [field]


def test_a_picture_from_after_comes_with_one_from_before():
    assert refused_at(BrownfieldFactory(after=ImageFactory())) == ["before"]
    BrownfieldFactory(before=ImageFactory(), after=ImageFactory()).clean()


def test_the_database_refuses_more_remediated_than_there_is():
    database_refuses(lambda: BrownfieldFactory(area=100, area_remediated=101))


def test_an_organisation_has_a_role_once_in_a_covenant():
    party = CovenantPartyFactory()

    database_refuses(
        lambda: CovenantPartyFactory(brownfield=party.brownfield, organisation=party.organisation, role=party.role)
    )


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"planned_start": TOMORROW, "planned_end": YESTERDAY}, "planned_end"),
        ({"status": "completed", "started_on": YESTERDAY, "ended_on": datetime.date(2020, 1, 1)}, "ended_on"),
        ({"status": "running", "started_on": TOMORROW}, "started_on"),
        ({"status": "completed", "ended_on": TOMORROW}, "ended_on"),
        ({"conforming_on": TOMORROW}, "conforming_on"),
        ({"status": "planned", "started_on": YESTERDAY}, "status"),
        ({"status": "running", "ended_on": YESTERDAY}, "status"),
        ({"quantity": 12}, "unit"),
        ({"unit": "m3"}, "unit"),
    ],
)
def test_a_phase_that_contradicts_itself_is_refused_at_the_field(values, field):
    phase = RemediationPhaseFactory()
    for name, value in values.items():
        setattr(phase, name, value)

    assert refused_at(phase) == [field]


def test_a_second_part_of_a_phase_has_its_own_number():
    phase = RemediationPhaseFactory(kind="bsw", sequence=1)
    RemediationPhaseFactory(brownfield=phase.brownfield, kind="bsw", sequence=2)

    database_refuses(lambda: RemediationPhaseFactory(brownfield=phase.brownfield, kind="bsw", sequence=1))


def test_phases_stand_in_the_order_of_the_procedure():
    made = [
        RemediationPhase(kind=kind, sequence=number)
        for kind, number in [("eeo", 1), ("bsw", 2), ("obo", 1), ("bsw", 1)]
    ]

    in_order = [(each.kind, each.sequence) for each in sorted(made, key=lambda each: each.place)]

    assert in_order == [("obo", 1), ("bsw", 1), ("bsw", 2), ("eeo", 1)]
