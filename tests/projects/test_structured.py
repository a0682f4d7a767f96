from decimal import Decimal

import pytest

from pom_site.geo.models import Municipality
from projects.structured import project_data
from tests.factories.pages import OrganisationFactory
from tests.factories.projects import FundingLineFactory, LocationFactory, PartnerFactory, ProjectFactory

pytestmark = pytest.mark.django_db


def test_money_is_a_grant_with_its_funder():
    funder = OrganisationFactory(name_nl="Europese Unie", kind="eu", website="https://europa.eu")
    project = ProjectFactory()
    FundingLineFactory(project=project, funder=funder, kind="eu", amount=Decimal("400000.50"), grant_reference="1047")

    assert project_data(project)["funding"] == [
        {
            "@type": "MonetaryGrant",
            "identifier": "1047",
            "amount": {"@type": "MonetaryAmount", "value": 400000.5, "currency": "EUR"},
            "funder": {"@type": "GovernmentOrganization", "name": "Europese Unie", "url": "https://europa.eu"},
        }
    ]


def test_an_amount_that_is_not_shown_and_a_person_are_not_told():
    person = OrganisationFactory(name_nl="Jan Peeters", is_person=True)
    project = ProjectFactory()
    FundingLineFactory(project=project, funder=person, kind="private", amount=Decimal(5), show_amount=False)
    PartnerFactory(project=project, organisation=person)

    data = project_data(project)

    assert (data["funding"], "member" in data) == ([{"@type": "MonetaryGrant"}], False)


def test_a_place_has_its_address_and_its_point():
    project = ProjectFactory(municipality=Municipality.objects.get(slug="gent"))
    LocationFactory(project=project, municipality=None, place_nl="Terneuzen", country="NL")

    first, second = project_data(project)["location"]

    assert (first["name"], first["address"]["addressCountry"]) == ("Gent", "BE")
    assert 3.6 < first["geo"]["longitude"] < 3.9
    assert second == {
        "@type": "Place",
        "name": "Terneuzen",
        "address": {"@type": "PostalAddress", "addressLocality": "Terneuzen", "addressCountry": "NL"},
    }


def test_an_enterprise_number_is_a_property_with_its_register():
    project = ProjectFactory()
    PartnerFactory(project=project, organisation=OrganisationFactory(enterprise_number="0123.456.749"))

    (role,) = project_data(project)["member"]

    assert role["member"]["identifier"] == {"@type": "PropertyValue", "propertyID": "KBO", "value": "0123.456.749"}
