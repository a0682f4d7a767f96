import pytest
from django.utils import translation

from pom_site.geo.countries import abroad, names
from pom_site.publishing.languages import CODES


def test_every_country_has_a_name_in_every_language():
    assert [code for code, named in names().items() if list(named) != list(CODES) or not all(named.values())] == []


@pytest.mark.parametrize(("language", "name"), [("nl", "Duitsland"), ("en", "Germany"), ("fr", "Allemagne")])
def test_a_foreign_country_is_named_in_the_active_language(language, name):
    with translation.override(language):
        assert abroad("DE") == name


@pytest.mark.parametrize("code", ["BE", "EU", "XX", ""])
def test_home_and_what_is_no_country_are_not_named(code):
    assert abroad(code) == ""
