"""A code is known by itself, by its address in the list of OSLO, or by its name."""

import pytest
from django.core.exceptions import ValidationError

from domains.models import Plot
from domains.models.codes import Availability, concept_uri
from pom_site.opendata.importing.codes import coded, written

AVAILABILITY = Plot._meta.get_field("availability")
RESTRICTIONS = Plot._meta.get_field("restrictions")


@pytest.mark.parametrize("text", ["aangeboden", "Beschikbaar", "beschikbaar", concept_uri(Availability, "aangeboden")])
def test_a_code_is_known_by_its_notation_its_address_and_its_name(text):
    assert coded(AVAILABILITY, text) == "aangeboden"


def test_several_codes_are_kept_in_the_order_of_the_list():
    assert written(RESTRICTIONS, coded(RESTRICTIONS, "Reservegrond van een bedrijf|waterproblematiek")) == [
        "waterproblematiek",
        "reservegrond",
    ]


def test_an_unknown_code_is_refused_with_those_that_there_are():
    with pytest.raises(ValidationError) as refused:
        written(AVAILABILITY, coded(AVAILABILITY, "weg"))

    assert refused.value.messages == ["“weg” staat niet in de lijst. Kies uit: aangeboden, optie, nietAangeboden."]
