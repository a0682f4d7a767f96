"""Rows that come through JSON are the rows that the database holds."""

import datetime
from decimal import Decimal

import pytest
from django.utils import timezone

from pom_site.geo.models import Municipality
from projects.gathering import gather
from projects.models import Project
from tests.factories.domains import (
    AssociationFactory,
    BrownfieldFactory,
    BuildingFactory,
    DomainFactory,
    InitiativeFactory,
    ParkFactory,
)
from tests.factories.media import DocumentFactory
from tests.factories.pages import NewsItemFactory
from tests.factories.projects import (
    FundingLineFactory,
    IndicatorFactory,
    LocationFactory,
    MilestoneFactory,
    PartnerFactory,
    ProjectFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def project():
    return ProjectFactory(title_nl="Kaaien")


def values(rows):
    return [{field.attname: getattr(row, field.attname) for field in row._meta.concrete_fields} for row in rows]


def same(project, name):
    """What was gathered, and what the database says when asked for this kind alone."""
    gather(project)
    return values(getattr(project, name).all()) == values(getattr(Project.objects.get(pk=project.pk), name).all())


def test_partners_keep_their_amounts_and_dates(project):
    PartnerFactory(project=project, budget=Decimal("1234567.89"), active_from=datetime.date(2024, 2, 29), note_nl="É")
    PartnerFactory(project=project, budget=None)

    assert same(project, "partners")


def test_funding_lines_keep_their_amounts_and_what_is_hidden(project):
    FundingLineFactory(project=project, amount=Decimal("0.10"), show_amount=False, european=True)
    FundingLineFactory(project=project, amount=None, rate=Decimal("33.33"))

    assert same(project, "funding_lines")


def test_locations_keep_their_points(project):
    LocationFactory(project=project, longitude=Decimal("3.724123"), latitude=Decimal("51.054321"))
    LocationFactory(project=project, municipality=None, place_nl="Vlissingen", country="NL")

    assert same(project, "locations")


def test_indicators_tell_nothing_measured_from_nothing_achieved(project):
    IndicatorFactory(project=project, measured=Decimal(0))
    IndicatorFactory(project=project, measured=None, baseline=Decimal("123456789012.3456"), baseline_year=2020)

    assert same(project, "indicators")
    assert [row.achieved for row in project.indicators.all()] == [0, None]


def test_milestones_keep_their_order(project):
    for position in (3, 1, 2):
        MilestoneFactory(project=project, position=position)

    assert same(project, "milestones")
    assert [row.position for row in project.milestones.all()] == [1, 2, 3]


def test_rows_of_another_project_stay_there(project):
    PartnerFactory()
    MilestoneFactory()

    gather(project)

    assert [list(project.partners.all()), list(project.milestones.all())] == [[], []]


def test_rows_know_their_project_and_whom_they_name_without_asking(project, django_assert_num_queries):
    line = FundingLineFactory(project=project, european=True)
    IndicatorFactory(project=project)
    gather(project)

    with django_assert_num_queries(0):
        found = project.funding_lines.all()[0]
        names = (found.project.title_nl, found.funder, found.programme, project.indicators.all()[0].definition.unit_nl)

    assert names == ("Kaaien", line.funder, line.programme, "ha")


def test_only_public_things_are_linked(project):
    project.domains.add(DomainFactory(code="vastgoed", published=False))
    shown = NewsItemFactory()
    project.news.set([shown, NewsItemFactory(published=False)])
    document = DocumentFactory()
    project.documents.set([document])

    links = gather(project)

    assert (links.domains, links.news, links.documents) == ([project.primary_domain], [shown], [document])


def test_only_public_projects_come_before_and_after(project):
    before, after = ProjectFactory(), ProjectFactory()
    project.predecessor = before
    project.successors.set([after, ProjectFactory(published=False)])

    links = gather(project)

    assert (links.before, links.after) == ([before], [after])


def test_a_predecessor_that_is_a_draft_is_not_linked(project):
    project.predecessor = ProjectFactory(published=False, municipality=Municipality.objects.get(slug="gent"))

    assert gather(project).before == []


@pytest.mark.parametrize(
    ("name", "factory"),
    [
        ("parks", ParkFactory),
        ("brownfields", BrownfieldFactory),
        ("buildings", BuildingFactory),
        ("associations", AssociationFactory),
        ("initiatives", InitiativeFactory),
    ],
)
def test_only_public_places_belong_to_a_project_and_they_know_their_address(project, name, factory):
    shown = factory(title_nl="Aan de kaai", title_fr="Au quai")
    getattr(project, name).set([shown, factory(published=False), factory(publish_until=timezone.now())])
    factory()

    (found,) = gather(project).places

    assert (type(found), found.pk, found.title_fr) == (type(shown), shown.pk, "Au quai")
    assert found.get_absolute_url() == shown.get_absolute_url()
