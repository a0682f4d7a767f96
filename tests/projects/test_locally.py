"""The projects of one municipality, for its page."""

import pytest

from pom_site.geo.models import Municipality
from projects.locally import local_projects
from tests.counting import committed
from tests.factories.pages import OrganisationFactory
from tests.factories.projects import LocationFactory, PartnerFactory, ProjectFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def gent():
    return Municipality.objects.get(slug="gent")


def test_the_newest_six_are_shown_and_all_are_counted(gent):
    made = [ProjectFactory(municipality=gent, starts_on=f"{2010 + year}-01-01") for year in range(8)]
    ProjectFactory(municipality=gent, published=False)
    ProjectFactory(municipality=Municipality.objects.get(slug="aalst"))

    local = local_projects(gent)

    assert ([project for project, _number in local.rows], local.count) == (made[:1:-1], 8)


def test_running_ones_are_those_at_that_stage(gent):
    for stage in ("running", "running", "completed", ""):
        ProjectFactory(municipality=gent, stage=stage)

    assert local_projects(gent).running == 2


def test_projects_of_a_former_municipality_are_shown_where_it_merged():
    project = ProjectFactory(municipality=Municipality.objects.get(slug="nevele"))

    assert local_projects(Municipality.objects.get(slug="deinze")).rows == [(project, 0)]


def test_partners_come_by_name_each_once_and_without_those_of_drafts(gent):
    shared = OrganisationFactory(name_nl="Zeehaven")
    for _time in range(2):
        PartnerFactory(project=ProjectFactory(municipality=gent), organisation=shared)
    PartnerFactory(project=ProjectFactory(municipality=gent), organisation=OrganisationFactory(name_nl="Atelier"))
    secret = OrganisationFactory(name_nl="Geheim")
    PartnerFactory(project=ProjectFactory(municipality=gent, published=False), organisation=secret)
    PartnerFactory(project=ProjectFactory(), organisation=OrganisationFactory(name_nl="Elders"))

    assert [partner.name for partner in local_projects(gent).partners] == ["Atelier", "Zeehaven"]


def test_what_has_a_point_here_is_numbered_after_the_others(gent):
    ProjectFactory(municipality=gent, starts_on="2026-03-01")
    shown = ProjectFactory(municipality=gent, starts_on="2026-02-01", title_nl="Kaaien")
    LocationFactory(project=shown, municipality=Municipality.objects.get(slug="aalst"), longitude=4.04, latitude=50.94)
    shown.locations.filter(municipality=gent).update(longitude="3.72", latitude="51.05")

    local = local_projects(gent, after=7)

    assert [number for _project, number in local.rows] == [0, 8]
    assert [(thing.name, thing.point, thing.url) for thing in local.things] == [
        ("Kaaien", (3.72, 51.05), shown.get_absolute_url())
    ]


def test_nothing_there_costs_no_query(gent, settings, django_assert_num_queries):
    settings.CONTENT_VERSION_SECONDS = 3600
    committed()
    local_projects(gent)

    with django_assert_num_queries(0):
        assert local_projects(gent).count == 0
