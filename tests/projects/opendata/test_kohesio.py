import datetime
from decimal import Decimal

import pytest

from pom_site.geo.models import Municipality
from projects.models import FundingLine, Location, Partner, Programme, Project
from projects.opendata.operations import counted
from tests.factories.pages import OrganisationFactory
from tests.factories.projects import (
    FundingLineFactory,
    LocationFactory,
    PartnerFactory,
    ProgrammeFactory,
    ProjectFactory,
)
from tests.projects.opendata import schema
from tests.projects.opendata.files import rows, sheets

pytestmark = pytest.mark.django_db


def operation(**values):
    """A project that Kohesio takes: ERDF, 2014–2020, 40 %."""
    told = {"title_nl": "Kaaien", "title_en": "Quays", "summary_nl": "Nieuwe kaaien.", "intervention_code": "043"}
    period = {"starts_on": datetime.date(2016, 2, 1), "ended_on": datetime.date(2019, 1, 31)}
    project = ProjectFactory(**{**told, **period, "budget_total": Decimal(1_000_000), **values})
    programme = ProgrammeFactory(
        european=True,
        period="2014-2020",
        name_nl=f"EFRO {project.pk}",
        fund_en="European Regional Development Fund",
        cci=f"2014BE16RFOP{project.pk % 1000:03}",
    )
    FundingLineFactory(project=project, kind="eu", programme=programme, amount=Decimal(400_000), grant_reference="1047")
    lead = OrganisationFactory(name_nl=f"POM {project.pk}", enterprise_number="0123.456.749")
    PartnerFactory(project=project, role="lead", organisation=lead)
    LocationFactory(project=project, municipality=Municipality.objects.get(slug="gent"), nuts3="BE234")
    return project


def test_the_list_has_the_33_columns_of_the_schema_in_order(client):
    operation()

    (row,) = rows(client, "kohesio.csv")

    assert (list(row), len(row)) == (schema.COLUMNS, 33)
    assert schema.offences(row) == []


def test_a_row_says_what_the_schema_asks_for(client):
    project = operation()

    (row,) = rows(client, "kohesio.csv")

    gent, programme = Municipality.objects.get(slug="gent"), Programme.objects.get()
    told = {
        "Operation_Unique_Identifier": f"pom-oost-vlaanderen-{project.pk}-{programme.slug}",
        "CountryID": "1047",
        "Operation_Name_Programme_Language": "Kaaien",
        "Country": "Belgium",
        "Location_Indicator_Postcode": gent.postcodes[0],
        "Operation_Start_Date": "01/02/2016",
        "Operation_End_Date": "31/01/2019",
        "CoFinancing_Rate": "40",
        "Total_Eligible_Expenditure_amount": "1000000",
        "Location_Indicator_NUTS_code": "BE234",
        "Location_Indicator_latitude_longitude": f"{gent.lon}, {gent.lat}",
        "Category_Of_Intervention": "43",
        "Fund_Code": "ERDF",
        "Beneficiary_Unique_Identifier": "0123.456.749",
    }
    assert {name: row[name] for name in told} == told


def test_the_rate_is_a_percentage_and_the_longitude_comes_first(client):
    """The explanation says 0.5, the sample 50; the column says latitude, the sample has longitude first."""
    operation()

    (row,) = rows(client, "kohesio.csv")

    longitude, latitude = map(float, row["Location_Indicator_latitude_longitude"].split(", "))
    assert (row["CoFinancing_Rate"], 2.5 < longitude < 6.5, 49.4 < latitude < 51.6) == ("40", True, True)


def test_a_point_west_of_greenwich_stays_a_point(client):
    project = operation()
    project.locations.update(
        municipality=None, place_nl="Galway", country="IE", longitude="-9.0491", latitude="53.2744"
    )

    (row,) = rows(client, "kohesio.csv")

    assert (row["Location_Indicator_latitude_longitude"], row["Country"]) == ("-9.0491, 53.2744", "Ireland")


def test_a_project_in_two_programmes_is_two_rows_and_one_without_is_none(client):
    project = operation()
    second = ProgrammeFactory(european=True, name_nl="Tweede")
    FundingLineFactory(project=project, kind="eu", programme=second, amount=Decimal(100_000))
    FundingLineFactory(project=project, kind="eu", programme=second, amount=Decimal(50_000))
    FundingLineFactory(project=ProjectFactory(), programme=ProgrammeFactory(), amount=Decimal(5))

    assert [row["CoFinancing_Rate"] for row in rows(client, "kohesio.csv")] == ["40", "15"]


def test_the_other_codes_of_a_later_period_are_its_own(client):
    """Up to 123 in 2014–2020; later ones run higher, and other numbers are left out."""
    for code, period in (("124", "2014-2020"), ("073", "2021-2027"), ("150", "2021-2027"), ("200", "2021-2027")):
        operation(title_nl=f"{period} {code}", intervention_code=code)
        Programme.objects.filter(pk=Programme.objects.latest("pk").pk).update(period=period)

    found = {
        row["Operation_Name_Programme_Language"]: row["Category_Of_Intervention"] for row in rows(client, "kohesio.csv")
    }

    assert found == {"2014-2020 124": "", "2021-2027 073": "73", "2021-2027 150": "150", "2021-2027 200": ""}


LACKS = {
    "nothing": lambda project: None,
    "start": lambda project: Project.objects.filter(pk=project.pk).update(starts_on=None),
    "end": lambda project: Project.objects.filter(pk=project.pk).update(ended_on=None),
    "budget": lambda project: Project.objects.filter(pk=project.pk).update(budget_total=None),
    "summary": lambda project: Project.objects.filter(pk=project.pk).update(summary_nl=""),
    "category": lambda project: Project.objects.filter(pk=project.pk).update(intervention_code=""),
    "a category of that period": lambda project: Project.objects.filter(pk=project.pk).update(intervention_code="124"),
    "amount": lambda project: FundingLine.objects.update(amount=None),
    "amount, but a rate is known": lambda project: FundingLine.objects.update(amount=None, rate=40),
    "an amount for everybody": lambda project: FundingLineFactory(project=project, amount=5, show_amount=False),
    "period": lambda project: Programme.objects.update(period="2007-2013"),
    "partners": lambda project: Partner.objects.all().delete(),
    "places": lambda project: Location.objects.all().delete(),
    "a place that is known": lambda project: Location.objects.update(municipality=None, place_nl="Ergens", nuts3=""),
}


@pytest.mark.parametrize("what", LACKS)
def test_what_is_missing_stays_empty_and_the_page_counts_the_row(client, what):
    """What the page counts in SQL is what the rows of the file lack."""
    LACKS[what](operation())
    operation(title_nl="Volledig")

    incomplete = [row for row in rows(client, "kohesio.csv") if schema.offences(row)]

    assert counted(Project.objects.published()) == (2, len(incomplete))
    assert len(incomplete) == (0 if what in {"nothing", "amount, but a rate is known"} else 1)


def test_a_person_is_a_beneficiary_without_a_name(client):
    operation()
    Partner.objects.get().organisation.__class__.objects.update(is_person=True)

    (row,) = rows(client, "kohesio.csv")

    assert (row["Beneficiary_Name"], row["Beneficiary_Unique_Identifier"]) == ("natuurlijke persoon", "")


def test_in_the_workbook_of_keep_rich_text_is_plain_text(client):
    operation(results_nl="<p>R&amp;D groeide.</p><p>Nu &lt;5%.</p>")
    Programme.objects.update(kind="interreg_a")

    names, row = sheets(client, "keep.xlsx")["operations"]

    assert dict(zip(names, row, strict=True))["results_nl"].split() == ["R&D", "groeide.", "Nu", "<5%."]


def test_the_day_of_the_last_change_is_that_of_brussels(client):
    project = operation()
    Project.objects.filter(pk=project.pk).update(updated_at=datetime.datetime(2026, 7, 1, 22, 30, tzinfo=datetime.UTC))

    (row,) = rows(client, "kohesio.csv")

    assert row["Date_Of_Last_Update"] == "02/07/2026"


def test_the_workbook_of_keep_has_operations_and_partners_of_interreg(client):
    project = operation()
    Programme.objects.update(kind="interreg_a")
    PartnerFactory(project=project, organisation=OrganisationFactory(name_nl="Zeeland", country="NL"))
    operation(title_nl="Geen Interreg")

    found = sheets(client, "keep.xlsx")

    operations = [dict(zip(found["operations"][0], row, strict=True)) for row in found["operations"][1:]]
    partners = [dict(zip(found["partners"][0], row, strict=True)) for row in found["partners"][1:]]
    assert list(found) == ["operations", "partners"]
    assert [(row["name_nl"], row["status"], row["cofinancing_rate"]) for row in operations] == [
        ("Kaaien", "closed", 40)
    ]
    assert [(row["partner"], row["country"]) for row in partners] == [(f"POM {project.pk}", "BE"), ("Zeeland", "NL")]
    assert {row["operation_id"] for row in partners} == {operations[0]["operation_id"]}
