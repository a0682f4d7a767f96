"""Reports that nobody owns go to the address of the site settings."""

import pytest

from pages.mailbox import address_of_the_pom
from pages.models import SiteSettings

pytestmark = pytest.mark.django_db


def test_it_is_the_address_that_visitors_know():
    SiteSettings(email="post@example.org").save()

    assert address_of_the_pom() == "post@example.org"


def test_before_it_is_filled_in_there_is_none():
    assert address_of_the_pom() == ""
