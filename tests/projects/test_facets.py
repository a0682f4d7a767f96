"""What is kept of the public projects to count and join filters; nothing of a draft is among it."""

import datetime

import pytest

from pom_site.geo.models import Municipality
from projects.facets import FACETS, facets
from projects.models import Project
from tests.factories.domains import DomainFactory
from tests.factories.projects import FundingLineFactory, LocationFactory, PartnerFactory, ProjectFactory

pytestmark = pytest.mark.django_db


def complete(**values):
    """A project that has a value of every facet."""
    project = ProjectFactory(stage="running", pom_role="lead", municipality=place("gent"), **values)
    PartnerFactory(project=project)
    FundingLineFactory(project=project, european=True)
    return project


def place(slug):
    return Municipality.objects.get(slug=slug)


def test_every_facet_of_a_public_project_is_known():
    complete()

    assert {name: len(values) for name, values in facets().values.items()} == dict.fromkeys(
        [*FACETS, "internationaal"], 1
    )


@pytest.mark.parametrize("hidden", [{"published": False}, {"state": "offline"}, {"publish_until": "2020-01-01T00:00Z"}])
def test_nothing_of_a_project_that_is_not_public_is_known(hidden):
    complete(**hidden)

    assert {name: values for name, values in facets().values.items() if values} == {}


@pytest.mark.parametrize("count", [1, 9])
def test_sets_give_their_projects_newest_first(count):
    projects = [ProjectFactory(starts_on=datetime.date(2000 + year, 1, 1), stage="running") for year in range(count)]
    ProjectFactory(stage="idea")
    known = facets()

    assert known.in_order(known.with_value("status", "running")) == [project.pk for project in projects[::-1]]


def test_a_value_that_nothing_has_is_the_empty_set():
    ProjectFactory()

    assert facets().with_value("status", "running") == 0


def test_a_project_counts_once_however_often_it_has_a_value():
    project = ProjectFactory()
    for name in ("Dok Noord", "Dok Zuid"):
        LocationFactory(project=project, place_nl=name)

    assert facets().count("gemeente", facets().everything) == {"gent": 1}


def test_values_are_counted_within_a_set():
    ProjectFactory(stage="running", municipality=place("gent"))
    ProjectFactory(stage="idea", municipality=place("gent"))
    known = facets()

    assert known.count("gemeente", known.with_value("status", "idea")) == {"gent": 1}
    assert known.without("gemeente", known.everything) == 0


def test_a_former_municipality_counts_where_it_merged():
    ProjectFactory(municipality=place("nevele"))

    assert list(facets().values["gemeente"]) == ["deinze"]


def test_a_country_is_that_of_a_partner_or_a_place():
    PartnerFactory(organisation__country="FR")
    LocationFactory(municipality=None, place_nl="Vlissingen", country="NL")

    assert sorted(facets().values["land"]) == ["FR", "NL"]


def test_a_person_is_no_partner_to_choose():
    PartnerFactory(organisation__is_person=True)

    assert facets().values["partner"] == {}


def test_keys_that_are_not_public_are_left_out_of_a_set():
    shown, draft = ProjectFactory(), ProjectFactory(published=False)
    known = facets()

    assert known.in_order(known.among([draft.pk, shown.pk, 0])) == [shown.pk]


# --- Projects that are alike -----------------------------------------------------------------------------


def alike(project):
    titles = dict(Project.objects.values_list("pk", "title_nl"))
    return [titles[key] for key in facets().most_alike(project.pk, 3)]


def test_what_few_projects_have_makes_more_alike_than_what_many_have():
    project, partner = ProjectFactory(), PartnerFactory(project=ProjectFactory(title_nl="Partner"))
    PartnerFactory(project=project, organisation=partner.organisation)
    ProjectFactory.create_batch(3, title_nl="Domein", domain=DomainFactory(code="brownfields"))

    assert alike(project)[0] == "Partner"


def test_who_shares_more_is_more_alike():
    project = complete()
    ProjectFactory(title_nl="Plaats", municipality=place("gent"), domain=DomainFactory(code="vastgoed"))
    ProjectFactory(title_nl="Plaats en domein", municipality=place("gent"))

    assert alike(project) == ["Plaats en domein", "Plaats"]


def test_who_shares_nothing_is_not_alike():
    project = ProjectFactory(stage="running", pom_role="lead")
    ProjectFactory(stage="running", pom_role="lead", domain=DomainFactory(code="vastgoed"))

    assert alike(project) == []


def test_the_newest_is_first_among_equals_and_three_are_enough():
    project = ProjectFactory()
    for year in (2001, 2003, 2002, 2000):
        ProjectFactory(title_nl=str(year), starts_on=datetime.date(year, 1, 1))

    assert alike(project) == ["2003", "2002", "2001"]


def test_a_project_that_is_not_public_is_like_none():
    ProjectFactory()

    assert alike(ProjectFactory(published=False)) == []
