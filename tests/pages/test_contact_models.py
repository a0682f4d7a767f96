import datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from pages.models import ContactPerson, Organisation, SiteSettings
from tests.factories.pages import OrganisationFactory

pytestmark = pytest.mark.django_db


def refused(instance):
    """The fields that clean() names."""
    with pytest.raises(ValidationError) as error:
        instance.clean()
    return list(error.value.message_dict)


def test_a_contact_cannot_leave_before_it_came():
    contact = ContactPerson(active_from=datetime.date(2025, 2, 1), active_until=datetime.date(2025, 1, 1))

    assert refused(contact) == ["active_until"]


@pytest.mark.parametrize("owner", [ContactPerson, SiteSettings])
@pytest.mark.parametrize(("phone", "link"), [("+32 9 267.86-10", "tel:+3292678610"), ("", ""), ("nog onbekend", "")])
def test_a_phone_link_keeps_digits_and_the_plus_and_is_nothing_without_a_number(owner, phone, link):
    assert owner(phone=phone).phone_link == link


@pytest.mark.parametrize("number", ["0206.460.639", "0206460639", "0403.170.701", "1000.000.021", ""])
def test_a_belgian_enterprise_number_has_a_right_check(number):
    Organisation(enterprise_number=number).clean()


@pytest.mark.parametrize("number", ["0206.460.638", "206460639", "02064606390", "geen nummer", "2206.460.681"])
def test_a_wrong_belgian_enterprise_number_is_refused(number):
    assert refused(Organisation(enterprise_number=number)) == ["enterprise_number"]


def test_foreign_enterprise_numbers_follow_other_rules():
    Organisation(enterprise_number="12345678", country="NL").clean()


def test_a_country_is_kept_in_capitals():
    organisation = Organisation(country="nl")

    organisation.clean()

    assert organisation.country == "NL"


@pytest.mark.parametrize("country", ["", "B", "BEL", "B1", "ÉÉ"])
def test_a_country_is_two_letters(country):
    assert refused(Organisation(country=country)) == ["country"]


def test_an_organisation_has_one_row():
    OrganisationFactory(name_nl="Provincie Oost-Vlaanderen")

    with pytest.raises(IntegrityError), transaction.atomic():
        OrganisationFactory(name_nl="Provincie Oost-Vlaanderen")
