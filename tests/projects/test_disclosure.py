"""An amount that is not for everybody is in no file, and cannot be computed from one."""

from decimal import Decimal

import pytest
from django.test import Client

from tests.factories.pages import OrganisationFactory
from tests.factories.projects import FundingLineFactory, PartnerFactory, ProgrammeFactory, ProjectFactory
from tests.projects.opendata.files import fetch, parsed, rows, sheets

pytestmark = pytest.mark.django_db
SECRETS = ("765432", "987654", "222222", "111111", "77.5", "22.5")


@pytest.fixture
def project():
    """A total of 987,654 of which 765,432 is hidden and 222,222 shown, at a rate that would give the total away."""
    made = ProjectFactory(title_nl="Kaaien", budget_total=Decimal(987_654))
    programme = ProgrammeFactory(european=True, kind="interreg_a")
    FundingLineFactory(
        project=made, amount=Decimal(765_432), show_amount=False, note_nl="765432 euro", rate=Decimal("77.5")
    )
    FundingLineFactory(project=made, kind="eu", programme=programme, amount=Decimal(222_000), rate=Decimal("22.5"))
    PartnerFactory(project=made, role="lead", budget=Decimal(222_222), eu_contribution=Decimal(111_111))
    return made


@pytest.mark.parametrize(
    "path",
    [
        *("data.json", "data.jsonld", "data.geojson", "kohesio.csv", "data.csv"),
        *("data.csv?tabel=partners", "data.csv?tabel=financiering", "data.xlsx", "keep.xlsx"),
    ],
)
def test_a_hidden_amount_is_nowhere(client, project, path):
    told = str(sheets(client, path)) if "xlsx" in path else fetch(client, path).decode()

    assert [secret for secret in SECRETS if secret in told] == []


def test_the_amounts_that_are_shown_stay(client, project):
    (found,) = parsed(client)["projects"]

    assert ([line["amount"] for line in found["funding"]], found["budget_total"]) == ([None, 222_000], None)


def test_without_hidden_amounts_everything_is_told():
    project = ProjectFactory(budget_total=Decimal(1_000))
    FundingLineFactory(project=project, amount=Decimal(100), rate=10, note_nl="afgerond")
    PartnerFactory(project=project, organisation=OrganisationFactory(), budget=Decimal(300))

    (line,), (partner,) = (rows(Client(), f"data.csv?tabel={name}") for name in ("financiering", "partners"))

    assert (line["amount"], line["rate"], line["note_nl"], partner["budget"]) == ("100", "10", "afgerond", "300")
