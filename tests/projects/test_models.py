import datetime
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from pom_site.geo.models import Municipality
from projects.models import FundingLine, Location, Partner, Programme, Project
from projects.models.projects import LONG_AGO
from tests.factories.domains import DomainFactory
from tests.factories.pages import OrganisationFactory
from tests.factories.projects import (
    FundingLineFactory,
    LocationFactory,
    PartnerFactory,
    ProgrammeFactory,
    ProjectFactory,
)

pytestmark = pytest.mark.django_db

TODAY = timezone.localdate()
DAY = datetime.timedelta(days=1)


def refused(instance):
    """The fields that clean() names."""
    with pytest.raises(ValidationError) as error:
        instance.clean()
    return list(error.value.message_dict)


@pytest.fixture
def broken():
    """A context in which the database must refuse."""

    def attempt(make, **values):
        with pytest.raises(IntegrityError), transaction.atomic():
            make(**values)

    return attempt


# --- What the database refuses -------------------------------------------------------------------


def test_a_project_has_one_lead_partner(broken):
    lead = PartnerFactory(role="lead")

    broken(PartnerFactory, project=lead.project, role="lead")


def test_every_project_may_have_a_lead_partner():
    PartnerFactory.create_batch(2, role="lead")


def test_an_organisation_has_each_role_once(broken):
    partner = PartnerFactory(role="partner")

    broken(PartnerFactory, project=partner.project, organisation=partner.organisation, role="partner")


def test_an_organisation_may_have_two_roles():
    partner = PartnerFactory(role="partner")

    PartnerFactory(project=partner.project, organisation=partner.organisation, role="funder")


@pytest.mark.parametrize("amount", [Decimal("-0.01"), Decimal(-100)])
def test_an_amount_is_not_negative(broken, amount):
    broken(FundingLineFactory, amount=amount)


@pytest.mark.parametrize("amount", [None, Decimal(0), Decimal("0.01")])
def test_an_amount_may_be_unknown_or_nothing(amount):
    FundingLineFactory(amount=amount)


@pytest.mark.parametrize("rate", [Decimal("-0.01"), Decimal("100.01")])
def test_a_rate_is_a_percentage(broken, rate):
    broken(FundingLineFactory, rate=rate)


@pytest.mark.parametrize("budget", [Decimal(0), Decimal(-1)])
def test_a_budget_is_above_zero(broken, budget):
    broken(ProjectFactory, budget_total=budget)


@pytest.mark.parametrize("place", ["", None])
def test_a_location_is_somewhere(broken, place):
    broken(LocationFactory, municipality=None, place_nl=place)


def test_a_location_may_be_a_place_elsewhere():
    LocationFactory(municipality=None, place_nl="Vlissingen", country="NL")


def test_a_location_that_is_nowhere_is_refused_with_a_sentence():
    with pytest.raises(ValidationError):
        Location(project=ProjectFactory()).full_clean()


def test_two_projects_cannot_have_one_address(broken):
    ProjectFactory(title_nl="Kaaien")

    broken(ProjectFactory, title_nl="Andere kaaien", slug_nl="kaaien")


@pytest.mark.parametrize("protected", ["organisation", "programme", "municipality", "domain"])
def test_what_a_project_points_at_cannot_be_deleted(protected):
    line = FundingLineFactory(european=True)
    municipality = LocationFactory(project=line.project).municipality
    found = {
        "organisation": line.funder,
        "programme": line.programme,
        "municipality": municipality,
        "domain": line.project.primary_domain,
    }

    with pytest.raises(IntegrityError):
        found[protected].delete()


# --- What clean() refuses ------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["planned_end", "ended_on"])
def test_a_project_does_not_end_before_it_starts(end):
    assert refused(Project(starts_on=TODAY, **{end: TODAY - DAY})) == [end]


@pytest.mark.parametrize("end", ["planned_end", "ended_on"])
def test_a_project_may_end_on_the_day_it_starts(end):
    Project(starts_on=TODAY, **{end: TODAY}).clean()


def test_a_project_that_starts_later_is_not_running():
    assert refused(Project(stage="running", starts_on=TODAY + DAY)) == ["stage"]


@pytest.mark.parametrize("starts_on", [None, TODAY])
def test_a_project_may_run_from_today_or_from_an_unknown_day(starts_on):
    Project(stage="running", starts_on=starts_on).clean()


def test_a_completed_project_does_not_end_later():
    assert refused(Project(stage="completed", ended_on=TODAY + DAY)) == ["ended_on"]


def test_the_part_of_the_pom_is_not_larger_than_the_budget():
    assert refused(Project(budget_total=Decimal(100), budget_pom=Decimal(101))) == ["budget_pom"]


def test_a_figure_names_its_source():
    assert refused(Project(figure_value_nl="35 ha")) == ["figure_source_nl"]
    Project(figure_value_nl="35 ha", figure_source_nl="Jaarverslag 2020").clean()


def test_a_project_becomes_visible_before_it_disappears():
    now = timezone.now()

    assert refused(Project(publish_from=now, publish_until=now)) == ["publish_until"]


def test_european_money_comes_from_a_programme():
    assert refused(FundingLine(project=Project(), kind="eu")) == ["programme"]


@pytest.mark.parametrize("rate", [Decimal("40"), Decimal("40.05"), Decimal("39.90"), None])
def test_a_rate_may_be_the_one_that_the_amounts_give(rate):
    project = ProjectFactory(budget_total=Decimal(1_000_000))

    FundingLine(project=project, kind="own", amount=Decimal(400_000), rate=rate).clean()


@pytest.mark.parametrize("rate", [Decimal("50"), Decimal("40.11"), Decimal("39.89")])
def test_a_rate_that_contradicts_the_amounts_is_refused(rate):
    project = ProjectFactory(budget_total=Decimal(1_000_000))

    assert refused(FundingLine(project=project, kind="own", amount=Decimal(400_000), rate=rate)) == ["rate"]


@pytest.mark.parametrize(("budget", "amount"), [(None, Decimal(1)), (Decimal(1), None)])
def test_a_rate_stands_when_the_amounts_are_unknown(budget, amount):
    FundingLine(project=ProjectFactory(budget_total=budget), kind="own", amount=amount, rate=Decimal(50)).clean()


def test_a_code_of_a_programme_has_its_form():
    programme = ProgrammeFactory.build(cci="geen code", slug="x")

    with pytest.raises(ValidationError) as error:
        programme.full_clean()

    assert list(error.value.message_dict) == ["cci"]


# --- What a project knows ------------------------------------------------------------------------


def test_the_rate_follows_from_the_amounts():
    line = FundingLineFactory(project=ProjectFactory(budget_total=Decimal(300)), amount=Decimal(100))

    assert line.computed_rate == Decimal("33.33")


@pytest.mark.parametrize(("budget", "amount"), [(None, Decimal(1)), (Decimal(1), None)])
def test_the_rate_is_unknown_where_an_amount_is(budget, amount):
    assert FundingLineFactory(project=ProjectFactory(budget_total=budget), amount=amount).computed_rate is None


def test_a_project_is_listed_by_its_start():
    project = ProjectFactory(starts_on=datetime.date(2020, 5, 1))
    assert project.listed_on == datetime.date(2020, 5, 1)

    project.starts_on = None
    project.save()

    assert Project.objects.get(pk=project.pk).listed_on == LONG_AGO


def test_the_end_is_the_real_one_and_the_planned_one_before_that():
    planned, real = datetime.date(2025, 1, 1), datetime.date(2025, 6, 1)

    ends = [Project(planned_end=planned, ended_on=ended).ends_on for ended in (None, real)]

    assert ends == [planned, real]


def test_colour_and_icon_come_from_the_main_domain():
    project = ProjectFactory(domain=DomainFactory(code="vastgoed"))

    assert (project.hue, project.icon) == ("d-vastgoed", "vastgoed")


def test_without_a_published_main_domain_there_is_no_colour():
    project = ProjectFactory(domain=DomainFactory(code="vastgoed", published=False))

    assert (project.domain, project.hue, project.icon) == (None, "", "")


def test_a_programme_makes_its_own_slug():
    programme = Programme.objects.create(name_nl="Interreg VI", short_name="Interreg VI", period="2021-2027")

    assert programme.slug == "interreg-vi-2021-2027"


def test_a_programme_is_european_unless_its_rules_say_otherwise():
    assert [Programme(publicity_regime=regime).is_european for regime in ("none", "interreg2127")] == [False, True]


def test_texts_are_sanitised_when_they_are_saved():
    project = ProjectFactory(challenge_nl="<p>Goed</p><script>alert(1)</script>")

    assert Project.objects.get(pk=project.pk).challenge_nl == "<p>Goed</p>"


def test_rows_of_a_project_say_what_they_are():
    gent = Municipality.objects.get(slug="gent")
    partner = Partner(organisation=OrganisationFactory(name_nl="Stad Gent"), role="lead")

    assert [str(partner), str(Location(municipality=gent)), str(Location(municipality=gent, place_nl="Dok"))] == [
        f"Stad Gent ({partner.get_role_display()})",
        "Gent",
        "Dok",
    ]


@pytest.mark.parametrize(
    ("cci", "period"), [("2021BE16RFPR001", "2014-2020"), ("2014NL16RFOP001", "2014-2020"), ("2014XX16RFOP001", "")]
)
def test_a_cci_code_is_of_its_own_period_and_country(cci, period):
    with pytest.raises(ValidationError) as error:
        Programme(cci=cci, period=period).clean()

    assert list(error.value.message_dict) == ["cci"]


@pytest.mark.parametrize(("cci", "period"), [("2014TC16RFCB009", "2014-2020"), ("2021BE16RFPR001", "2021-2027")])
def test_a_cci_code_of_flanders_or_across_borders_is_taken(cci, period):
    Programme(cci=cci, period=period).clean()
