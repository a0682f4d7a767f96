import pytest

from pom_site.geo.models import Municipality
from pom_site.geo.present import merged_into, municipality_at, present_municipalities

pytestmark = pytest.mark.django_db


def test_a_municipality_answers_for_all_that_merged_into_it():
    names = {Municipality.objects.get(pk=pk).name for pk in merged_into("deinze")}

    assert names == {"Deinze", "Nevele"}


def test_a_former_municipality_answers_for_nothing():
    assert merged_into("nevele") == []


def test_present_municipalities_come_by_name_without_the_former_ones():
    names = [place.name for place in present_municipalities()]

    assert (len(names), names) == (55, sorted(names))


@pytest.mark.parametrize(("slug", "name"), [("gent", "Gent"), ("nevele", "Nevele"), ("atlantis", None)])
def test_a_slug_finds_a_present_or_former_municipality(slug, name):
    found = municipality_at(slug)

    assert (found.name if found else None) == name


def test_a_municipality_leads_to_its_page():
    assert Municipality.objects.get(slug="gent").get_absolute_url() == "/gemeenten/gent/"
