from decimal import Decimal

import pytest

from domains.models.codes import BASE
from tests.domains.opendata.files import brownfield, fetch, park, parsed, plot, rows, space
from tests.factories.domains import (
    CovenantPartyFactory,
    ParkOrganisationFactory,
    ParkPhaseFactory,
    PlotFactory,
    PlotFunctionFactory,
    RemediationPhaseFactory,
    SpaceFactory,
)
from tests.factories.geo import MunicipalityFactory
from tests.factories.pages import OrganisationFactory

pytestmark = pytest.mark.django_db


def test_codes_are_addresses_of_concepts_too(client):
    plot(restrictions=["waterproblematiek", "reservegrond"], built="onbebouwd")

    (row,) = rows(client, "percelen/data.csv")

    lists = "BedrijventerreinperceelBeperking"
    assert row["availability_uri"] == f"{BASE}BedrijventerreinperceelBeschikbaarheid/aangeboden"
    assert row["built_uri"] == f"{BASE}BedrijventerreinperceelBebouwing/onbebouwd"
    assert row["restrictions"] == "waterproblematiek|reservegrond"
    assert row["restrictions_uri"] == f"{BASE}{lists}/waterproblematiek|{BASE}{lists}/reservegrond"
    assert row["in_use_uri"] == ""


def test_lists_are_lists_in_json(client):
    park(utilities=["gas", "fibre"], municipality=MunicipalityFactory(slug="zwalm-1"))

    ((found,),) = [parsed(client, "bedrijventerreinen/data.json")["parks"]]

    assert (found["utilities"], found["municipalities"]) == (["gas", "fibre"], ["zwalm-1"])


def test_areas_are_square_metres(client):
    park(area_gross=Decimal("123456.50"))

    (row,) = rows(client, "bedrijventerreinen/data.csv")

    assert row["area_gross"] == "123456.5"


def test_a_park_counts_the_public_plots_that_are_offered(client):
    kouter = park()
    PlotFactory(park=kouter, offered=True, area=Decimal(1_000))
    PlotFactory(park=kouter, area=Decimal(5_000))
    PlotFactory(park=kouter, offered=True, area=Decimal(9_000), state="draft")

    (row,) = rows(client, "bedrijventerreinen/data.csv")

    assert (row["plots_offered"], row["area_offered"]) == ("1", "1000")


@pytest.mark.parametrize(("offered", "price"), [(True, "95"), (False, "")])
def test_the_price_of_a_plot_goes_with_its_offer(client, offered, price):
    PlotFactory(offered=offered, price=Decimal(95), price_on_request=False)

    assert [row["price"] for row in rows(client, "percelen/data.csv")] == [price]


@pytest.mark.parametrize(("offered", "price"), [(True, "400"), (False, "")])
def test_the_price_of_a_space_goes_with_its_offer(client, offered, price):
    SpaceFactory(offered=offered, price=Decimal(400), price_basis="month", price_on_request=False)

    assert [row["price"] for row in rows(client, "ruimten/data.csv")] == [price]


def test_people_are_in_no_file(client):
    person = OrganisationFactory(name_nl="Jan Peeters", is_person=True)
    ParkOrganisationFactory(park=park(), organisation=person)
    CovenantPartyFactory(brownfield=brownfield(), organisation=person)

    found = [fetch(client, f"{code}/data.json").decode() for code in ("bedrijventerreinen", "brownfields")]

    assert ["Peeters" in text for text in found] == [False, False]


def test_rows_name_the_object_that_they_belong_to(client):
    phase = ParkPhaseFactory(park=park(), kind="issue")
    function = PlotFunctionFactory(plot=plot(), kind="economie")
    step = RemediationPhaseFactory(brownfield=brownfield(), kind="bsw")

    found = [
        rows(client, "bedrijventerreinen/data.csv?tabel=fasen")[0]["park_id"],
        rows(client, "percelen/data.csv?tabel=functies")[0]["plot_id"],
        rows(client, "brownfields/data.csv?tabel=sanering")[0]["brownfield_id"],
    ]
    assert found == [str(phase.park_id), str(function.plot_id), str(step.brownfield_id)]


def test_a_space_tells_of_its_building(client):
    space(building__title_nl="De Punt", building__street="Kerkstraat 108", building__slug_nl="de-punt")

    (row,) = rows(client, "ruimten/data.csv")

    told = (row["building"], row["building_title_nl"], row["building_street"], row["building_longitude"])
    assert told == ("de-punt", "De Punt", "Kerkstraat 108", "3.72")


def test_the_deadline_is_a_moment(client):
    plot(deadline="2027-03-01T11:00:00Z")

    assert [row["deadline"] for row in rows(client, "percelen/data.csv")] == ["2027-03-01T11:00:00Z"]
