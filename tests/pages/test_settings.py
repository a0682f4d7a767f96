import pytest

from pages.checks import identity_is_filled_in
from pages.models import SiteSettings
from pages.models.settings import site_settings

pytestmark = pytest.mark.django_db

COMPLETE = {
    "street": "Straat 1",
    "postcode": "9000",
    "city": "Gent",
    "enterprise_number": "0123.456.749",
    "phone": "+32 9 000 00 00",
    "email": "post@example.org",
}


def test_there_is_one_row_whatever_is_saved():
    for city in ("Gent", "Aalst"):
        SiteSettings(city=city).save()

    assert [(row.pk, row.city) for row in SiteSettings.objects.all()] == [(1, "Aalst")]


def test_what_the_law_and_visitors_expect_is_missing_until_filled_in():
    assert SiteSettings().missing == list(COMPLETE)
    assert SiteSettings(**COMPLETE).missing == []


def test_nothing_is_invented_before_the_first_row():
    found = site_settings()

    assert (found.pk, found.missing, found.show_gaps) == (1, list(COMPLETE), True)


def test_a_change_of_the_settings_shows_at_once():
    assert site_settings().city == ""

    SiteSettings(city="Gent").save()

    assert site_settings().city == "Gent"


def test_the_system_check_names_what_is_missing():
    SiteSettings(**COMPLETE | {"phone": ""}).save()

    warnings = identity_is_filled_in(databases=["default"])

    assert [(warning.id, warning.msg) for warning in warnings] == [("pages.W001", "The site settings miss: phone.")]


def test_the_system_check_is_silent_when_all_is_there():
    SiteSettings(**COMPLETE).save()

    assert identity_is_filled_in(databases=["default"]) == []


def test_the_system_check_asks_no_database_that_it_was_not_given():
    assert identity_is_filled_in() == []
