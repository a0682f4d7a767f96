from datetime import date

import pytest

from pom_site.geo.models import Municipality
from tests.factories.geo import MunicipalityFactory

pytestmark = pytest.mark.django_db

SENSELESS = ["", " ", "\x00", "\x00\x00", "%", "_", "'", "𝟡𝟘𝟘𝟘 𝟡", "99999", "9" * 10_000, "a" * 10_000, '"', "\ud7ff"]


def found(text):
    return [str(municipality) for municipality in Municipality.objects.by_name_or_postcode(text)]


@pytest.mark.parametrize(
    ("day", "exists"),
    [("2018-12-31", False), ("2019-01-01", True), ("2024-12-31", True), ("2025-01-01", False)],
)
def test_current_counts_the_first_day_and_not_the_last(day, exists):
    municipality = MunicipalityFactory(valid_from=date(2019, 1, 1), valid_to=date(2025, 1, 1))

    current = Municipality.objects.current(on=date.fromisoformat(day))

    assert current.filter(pk=municipality.pk).exists() is exists


def test_current_means_today_unless_said_otherwise():
    former = MunicipalityFactory(merged=True)

    assert former not in Municipality.objects.current()
    assert former.successor in Municipality.objects.current()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Gent", ["Gent"]),
        ("  gENT ", ["Gent"]),
        ("sint niklaas", ["Sint-Niklaas"]),
        ("waas", ["Sint-Gillis-Waas", "Waasmunster"]),
        ("Melle", ["Melle", "Merelbeke-Melle"]),
        ("De Pinte", ["De Pinte", "Nazareth-De Pinte"]),
    ],
)
def test_a_name_is_found_in_part_and_the_exact_one_comes_first(text, names):
    assert found(text) == names


@pytest.mark.parametrize(("text", "names"), [("9000", ["Gent"]), (" 9850 ", ["Deinze", "Nevele"]), ("0009", [])])
def test_a_post_code_finds_present_before_former(text, names):
    assert found(text) == names


def test_a_post_code_is_matched_as_a_whole():
    MunicipalityFactory(postcodes=["19000"])

    assert found("9000") == ["Gent"]


def test_a_question_can_be_limited_to_the_present():
    assert [str(row) for row in Municipality.objects.current().by_name_or_postcode("9850")] == ["Deinze"]


@pytest.mark.parametrize("text", SENSELESS)
def test_senseless_text_finds_nothing(text):
    assert found(text) == []


def test_by_slug_finds_one():
    assert Municipality.objects.by_slug("gent").get().name == "Gent"


@pytest.mark.parametrize("slug", [*SENSELESS, "gent\x00", "Gent", "gent "])
def test_by_slug_finds_nothing_for_what_is_no_slug(slug):
    assert list(Municipality.objects.by_slug(slug)) == []
