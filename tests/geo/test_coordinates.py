import pytest
from django.core.exceptions import ValidationError

from pom_site.geo.coordinates import LAMBERT_72, LAMBERT_2008, WGS84, recognise, to_wgs84

# The same places in Lambert 72, Lambert 2008 and degrees (NGI, Geopunt).
PLACES = [
    ((104500, 194000), (604497.192, 693994.798), (3.7198104, 51.0543696)),
    ((126000, 169500), (625999.939, 669497.556), (4.0280486, 50.8354235)),
]


@pytest.mark.parametrize(("lambert_72", "lambert_2008", "degrees"), PLACES)
def test_both_lamberts_give_the_same_place(lambert_72, lambert_2008, degrees):
    assert to_wgs84(lambert_72, LAMBERT_72) == pytest.approx(degrees, abs=1e-7)
    assert to_wgs84(lambert_2008, LAMBERT_2008) == pytest.approx(degrees, abs=1e-7)


def test_a_third_place_in_lambert_72():
    assert to_wgs84((134000, 205000), LAMBERT_72) == pytest.approx((4.1400681, 51.1548094), abs=1e-7)


def test_degrees_stay_and_lose_what_nobody_measured():
    assert to_wgs84((3.71981041234, 51.05436961234), WGS84) == (3.7198104, 51.0543696)


@pytest.mark.parametrize(
    ("position", "system"),
    [((3.72, 51.05), WGS84), ((104500, 194000), LAMBERT_72), ((604497, 693994), LAMBERT_2008)],
)
def test_the_numbers_say_which_system_it_is(position, system):
    assert recognise([position]) is system
    assert recognise([position], stated=system.epsg) is system


@pytest.mark.parametrize(
    ("positions", "words"),
    [
        ([(51.05, 3.72)], "verwisseld"),
        ([(194000, 904500)], "buiten België"),
        ([(13.4, 52.5)], "buiten België"),
        ([(3.72, 51.05), (104500, 194000)], "Niet al deze punten"),
        ([(3.72, 51.05), (13.4, 52.5)], "Niet al deze punten"),
        ([], None),
    ],
)
def test_what_fits_nowhere_is_refused_with_the_reason(positions, words):
    if words is None:
        assert recognise(positions) is WGS84
        return
    with pytest.raises(ValidationError) as error:
        recognise(positions)
    assert words in error.value.message


def test_a_file_that_contradicts_its_own_numbers_is_refused():
    with pytest.raises(ValidationError) as error:
        recognise([(104500, 194000)], stated=3812)

    assert "EPSG:3812" in error.value.message
