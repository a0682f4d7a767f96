"""What stands in two places of a project says the same."""

import pytest

from pages.models import SiteSettings
from pom_site.publishing import gate
from tests.factories.pages import OrganisationFactory
from tests.factories.projects import FundingLineFactory, PartnerFactory, ProgrammeFactory, ProjectFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def pom():
    pom = OrganisationFactory(name_nl="POM")
    SiteSettings.objects.update_or_create(pk=1, defaults={"organisation": pom})
    return pom


def found(project, *codes):
    return [finding.code for finding in gate.examine(project) if finding.code in codes]


def test_a_project_without_partners_is_warned_of():
    assert found(ProjectFactory(), "no_partner", "without_pom") == ["no_partner"]


def test_a_project_without_the_pom_is_warned_of(pom):
    project = PartnerFactory().project

    assert found(project, "no_partner", "without_pom") == ["without_pom"]


def test_who_the_pom_is_need_not_be_known():
    assert found(PartnerFactory().project, "no_partner", "without_pom", "pom_role") == []


@pytest.mark.parametrize(
    ("role", "row", "expected"),
    [
        ("lead", "partner", ["pom_role"]),
        ("lead", "lead", []),
        ("partner", "lead", ["pom_role"]),
        ("shareholder", "funder", []),
        ("coordinator", "partner", []),
        ("", "lead", []),
    ],
)
def test_the_role_of_the_pom_is_that_of_its_row(pom, role, row, expected):
    project = ProjectFactory(pom_role=role)
    PartnerFactory(project=project, organisation=pom, role=row)
    PartnerFactory(project=project, role="subpartner")

    assert found(project, "pom_role") == expected


@pytest.mark.parametrize(("field", "code"), [("acronym", "taken_acronym"), ("project_number", "taken_project_number")])
def test_a_name_stands_for_one_project_of_a_programme(field, code):
    programme, another = ProgrammeFactory.create_batch(2)
    here, there, elsewhere = (ProjectFactory(**{field: value}) for value in ("SEL", "sel", "SEL"))
    for project, of in ((here, programme), (there, programme), (elsewhere, another)):
        FundingLineFactory(project=project, programme=of)

    assert (found(here, code), found(elsewhere, code)) == ([code], [])


def test_nothing_is_taken_by_what_has_no_name():
    programme = ProgrammeFactory()
    first, second = ProjectFactory.create_batch(2)
    for project in (first, second):
        FundingLineFactory(project=project, programme=programme)

    assert found(first, "taken_acronym", "taken_project_number") == []
