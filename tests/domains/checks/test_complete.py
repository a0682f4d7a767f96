"""Nothing goes live without what a visitor needs of it."""

import datetime

import pytest
from django.utils import timezone

from pom_site.publishing.gate import examine
from tests.domains.checks.findings import found
from tests.factories.domains import (
    AssociationFactory,
    BrownfieldFactory,
    BrownfieldPlanningStepFactory,
    BuildingFactory,
    CovenantPartyFactory,
    InitiativeFactory,
    ParkFactory,
    ParkOrganisationFactory,
    ParkPlanningStepFactory,
    ParkServiceFactory,
    ThemeFactory,
)
from tests.factories.pages import ContactPersonFactory

pytestmark = pytest.mark.django_db

DAY = datetime.timedelta(days=1)


@pytest.mark.parametrize("factory", [ParkFactory, BrownfieldFactory, BuildingFactory, InitiativeFactory])
def test_somebody_answers_questions(factory):
    assert found(factory(contact=None), "no_contact") == [("no_contact", "error")]
    assert found(factory(), "no_contact") == []


def test_an_association_without_park_manager_is_only_warned_of():
    assert found(AssociationFactory(), "no_contact") == [("no_contact", "warning")]
    assert found(AssociationFactory(contact=ContactPersonFactory()), "no_contact") == []


@pytest.mark.parametrize("factory", [ParkFactory, BrownfieldFactory, BuildingFactory])
def test_a_place_lies_somewhere(factory):
    assert found(factory(longitude=None, latitude=None), "no_point") == [("no_point", "error")]
    assert found(factory(), "no_point") == []


@pytest.mark.parametrize(("role", "expected"), [("developer", []), ("owner", [("no_developer", "warning")])])
def test_a_park_names_its_developer(role, expected):
    assert found(ParkOrganisationFactory(role=role).park, "no_developer") == expected


def test_a_service_is_described_and_the_finding_leads_to_its_row():
    told = ParkServiceFactory()
    untold = ParkServiceFactory(association=told.association, description_nl="")

    findings = [each for each in examine(told.association) if each.code == "no_description"]

    assert [(each.level, each.row, each.field) for each in findings] == [("error", str(untold.pk), "description_nl")]


def test_a_theme_introduces_itself():
    assert found(ThemeFactory(summary_nl=""), "no_introduction") == [("no_introduction", "error")]
    assert found(ThemeFactory(), "no_introduction") == []


def test_an_initiative_says_what_it_is():
    assert found(InitiativeFactory(offer_nl=""), "no_offer") == [("no_offer", "error")]
    assert found(InitiativeFactory(), "no_offer") == []


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, [("no_form", "warning")]),
        ({"form_url": "https://example.org/formulier"}, []),
        ({"joining_nl": "<p>Schrijf ons.</p>"}, []),
    ],
)
def test_a_call_that_is_open_says_where_to_apply(values, expected):
    call = InitiativeFactory(closes_at=timezone.now() + DAY, **values)

    assert found(call, "no_form") == expected


def test_a_call_that_has_closed_may_forget_where_to_apply():
    assert found(InitiativeFactory(closes_at=timezone.now() - DAY), "no_form") == []


@pytest.mark.parametrize(
    ("ends", "url", "expected"),
    [
        (0, "", [("inquiry_without_url", "warning")]),
        (9, "", [("inquiry_without_url", "warning")]),
        (-1, "", []),
        (9, "https://example.org/stukken", []),
    ],
)
@pytest.mark.parametrize("make", [BrownfieldPlanningStepFactory, ParkPlanningStepFactory])
def test_an_inquiry_leads_to_its_papers_until_its_last_day(make, ends, url, expected):
    today = timezone.localdate()
    step = make(starts_on=today - 30 * DAY, ends_on=today + ends * DAY, url=url)

    assert found(getattr(step, "park", None) or step.brownfield, "inquiry_without_url") == expected


@pytest.mark.parametrize(
    ("covenant", "role", "expected"),
    [
        ("concluded", "director", [("covenant_without_actor", "warning")]),
        ("concluded", "actor", []),
        ("requested", "director", []),
    ],
)
def test_a_covenant_that_was_concluded_names_an_actor(covenant, role, expected):
    party = CovenantPartyFactory(role=role, brownfield=BrownfieldFactory(covenant=covenant))

    assert found(party.brownfield, "covenant_without_actor") == expected
