import pytest

from pom_site.geo.models import Municipality
from pom_site.geo.present import merged_into

pytestmark = pytest.mark.django_db


def test_a_municipality_answers_for_all_that_merged_into_it():
    names = {Municipality.objects.get(pk=pk).name for pk in merged_into("deinze")}

    assert names == {"Deinze", "Nevele"}


def test_a_former_municipality_answers_for_nothing():
    assert merged_into("nevele") == []
