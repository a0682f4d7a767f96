import pytest

from domains.models import codes

BASE = "https://data.vlaanderen.be/id/concept/"


@pytest.mark.parametrize(
    ("kind", "value", "uri"),
    [
        (codes.Development, "inOntwikkeling", "OntwikkelbareBedrijvenzoneOntwikkelingsstatus/inOntwikkeling"),
        (codes.Availability, "aangeboden", "BedrijventerreinperceelBeschikbaarheid/aangeboden"),
        (codes.Building, "onbebouwd", "BedrijventerreinperceelBebouwing/onbebouwd"),
        (codes.Use, "nietInGebruik", "BedrijventerreinperceelInGebruik/nietInGebruik"),
        (codes.Function, "braakliggendeGrond", "BedrijventerreinperceelFunctie/braakliggendeGrond"),
        (codes.Restriction, "teSaneren", "BedrijventerreinperceelBeperking/teSaneren"),
        (codes.AreaKind, "opgementenOppervlakte", "RuimtelijkeEenheidOppervlaktetype/opgementenOppervlakte"),
    ],
)
def test_a_code_has_the_address_that_flanders_gave_it(kind, value, uri):
    assert (value in kind.values, codes.concept_uri(kind, value)) == (True, BASE + uri)


def test_nothing_chosen_has_no_address():
    assert codes.concept_uri(codes.Availability, "") == ""
