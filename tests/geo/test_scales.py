"""A bar that tells how long something is."""

import pytest
from django.utils import translation

from pom_site.geo.scales import SHORTEST, scale_bar


@pytest.mark.parametrize(
    ("metre", "label"), [(10, "20 m"), (1, "200 m"), (0.14, "1 km"), (0.05, "5 km"), (0.014, "10 km")]
)
def test_a_round_length_that_can_be_read(metre, label):
    bar = scale_bar(metre, 20, 300)

    assert (bar.label, bar.length) == (label, round(bar.metres * metre))
    assert SHORTEST <= bar.length <= 2.5 * SHORTEST


def test_numbers_are_written_as_the_language_does():
    with translation.override("nl"):
        assert scale_bar(0.5, 0, 0).label == "500 m"
