"""What was exported comes back without a difference, whatever it holds."""

from decimal import Decimal

import pytest
from django.test import Client

from pom_site.opendata.importing.admin import plan_of
from pom_site.opendata.importing.plans import What
from pom_site.publishing.models import Revision
from projects.importing.importer import ProjectImporter
from projects.models import Project
from tests.factories.domains import DomainFactory
from tests.factories.pages import OrganisationFactory
from tests.factories.people import colleague
from tests.factories.projects import (
    FundingLineFactory,
    IndicatorFactory,
    PartnerFactory,
    ProgrammeFactory,
    ProjectFactory,
)
from tests.projects.importing.desk import lines, upload
from tests.projects.opendata.files import fetch

pytestmark = pytest.mark.django_db
HOSTILE = ["=1+1", "'=1", "+32", "-5", "@x", "\ttab", "a;b,c\"d'e", "regel 1\r\nregel 2", "  é €  ", "_x0041_", "'"]


@pytest.fixture
def everything():
    """Hostile texts, hidden amounts, a person, an offline domain, a text longer than a cell of a workbook."""
    for number, text in enumerate(HOSTILE):
        ProjectFactory(title_nl=f"Project {number}", acronym=text, challenge_nl=f"<p>{text}</p>", sdgs=[7, 9])
    offline = DomainFactory(code="vastgoed", published=False)
    project = ProjectFactory(
        title_nl="Alles",
        budget_total=Decimal("1000000.10"),
        domain=offline,
        domains=[DomainFactory(code="brownfields")],
    )
    Project.objects.filter(pk=project.pk).update(results_nl="<p>" + "lang " * 8000 + "</p>")
    programme = ProgrammeFactory(european=True, cci="2021TC16RFCB001")
    FundingLineFactory(project=project, kind="eu", programme=programme, amount=Decimal("400000.04"), note_nl="=som")
    FundingLineFactory(project=project, amount=Decimal(5), show_amount=False, note_nl="geheim")
    PartnerFactory(project=project, role="lead", budget=Decimal(9), eu_contribution=Decimal(3))
    PartnerFactory(project=project, organisation=OrganisationFactory(name_nl="Jan", is_person=True))
    IndicatorFactory(project=project, measured=Decimal("4.1250"), baseline=Decimal(0), baseline_year=2020)
    return project


PATHS = ["data.xlsx", *(f"data.csv?tabel={name}" for name in ("projecten", "partners", "financiering", "indicatoren"))]


@pytest.mark.parametrize("path", [*PATHS, *(f"{path}&bom=1&scheiding=puntkomma" for path in PATHS[1:])])
def test_an_export_comes_back_without_a_difference(desk, everything, path):
    content = fetch(Client(), path)

    plan = plan_of(content, colleague("eindredacteur"), ProjectImporter())

    told = [(line.number, line.what, line.changes, line.errors, line.ignored) for line in plan.lines]
    assert [line for line in told if line[1] != What.UNCHANGED or line[4]] == []
    assert len(told) >= (12 if "projecten" in path or "xlsx" in path else 1)


def test_an_unchanged_file_asks_for_no_yes_and_stores_nothing(desk, everything):
    response = upload(desk, fetch(Client(), "data.xlsx"), "data.xlsx")

    assert (response.status_code, response.context["confirm"], lines(response)) == (200, None, [])
    assert not Revision.objects.exists()
