import datetime
from decimal import Decimal

import pytest
from django.utils import translation

from domains.structured import building_data, park_data
from pom_site.geo.models import Municipality
from tests.factories.domains import BuildingFactory, BuildingServiceFactory, OpeningHoursFactory, ParkFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def gent():
    return Municipality.objects.get(slug="gent")


def test_a_park_tells_its_place_and_its_areas_in_hectares(gent):
    park = ParkFactory(
        title_nl="Kanaalzone", municipality=gent, area_net=75_000, vlaio_id="BT-7", longitude="3.7", latitude="51.1"
    )

    data = park_data(park)

    assert (data["@type"], data["name"]) == ("Place", "Kanaalzone")
    assert data["containedInPlace"] == [{"@type": "AdministrativeArea", "name": "Gent"}]
    assert data["geo"] == {"@type": "GeoCoordinates", "longitude": 3.7, "latitude": 51.1}
    assert [(each["value"], each["unitCode"]) for each in data["additionalProperty"]] == [(10.0, "HAR"), (7.5, "HAR")]
    assert data["identifier"]["value"] == "BT-7"


def test_what_is_not_known_is_left_out():
    park = ParkFactory(area_gross=None, longitude=None, latitude=None)

    assert sorted(park_data(park)) == ["@id", "@type", "description", "name", "url"]


def test_a_building_tells_its_address_hours_and_what_it_has(gent):
    building = BuildingFactory(municipality=gent, street="Kaai 12", postcode="9050", parking_spaces=8, docks=0)
    building.accessibility = ["lift"]
    BuildingServiceFactory(building=building, kind="reception")
    OpeningHoursFactory(building=building, day=7, opens=datetime.time(8, 30), closes=datetime.time(12))

    with translation.override("nl"):
        data = building_data(building)

    assert data["address"] == {
        "@type": "PostalAddress",
        "streetAddress": "Kaai 12",
        "postalCode": "9050",
        "addressLocality": "Gent",
        "addressCountry": "BE",
    }
    hours = data["openingHoursSpecification"][0]
    assert (hours["dayOfWeek"], hours["opens"], hours["closes"]) == ("https://schema.org/Sunday", "08:30", "12:00")
    features = [(each["name"], each["value"]) for each in data["amenityFeature"]]
    assert features == [("Onthaal", True), ("Lift", True), ("Parkeerplaatsen", 8)]


def test_an_area_is_a_number_and_no_text():
    data = park_data(ParkFactory(area_gross=Decimal("123456.78")))

    assert data["additionalProperty"][0]["value"] == pytest.approx(12.345678)
