"""The municipalities that the migration loads, and the drawing that goes with them."""

import re
from datetime import date
from importlib import import_module

import pytest
from django.apps import apps

from pom_site.geo.geometry import geometry
from pom_site.geo.models import Municipality

pytestmark = pytest.mark.django_db

MERGERS = {
    "Aalter": (["Knesselare"], 2019),
    "Deinze": (["Nevele"], 2019),
    "Lievegem": (["Lovendegem", "Waarschoot", "Zomergem"], 2019),
    "Kruisem": (["Kruishoutem", "Zingem"], 2019),
    "Lokeren": (["Moerbeke"], 2025),
    "Nazareth-De Pinte": (["De Pinte", "Nazareth"], 2025),
    "Beveren-Kruibeke-Zwijndrecht": (["Beveren", "Kruibeke", "Zwijndrecht"], 2025),
    "Lochristi": (["Wachtebeke"], 2025),
    "Merelbeke-Melle": (["Melle", "Merelbeke"], 2025),
}


def test_every_row_passes_its_own_rules():
    for municipality in Municipality.objects.all():
        municipality.full_clean()


@pytest.mark.parametrize(("day", "count"), [("2025-01-01", 55), ("2026-06-30", 55)])
def test_there_are_55_since_2025(day, count):
    assert Municipality.objects.current(on=date.fromisoformat(day)).count() == count


def test_the_60_of_2019_and_zwijndrecht_from_antwerp():
    names = set(Municipality.objects.current(on=date(2024, 12, 31)).values_list("name", flat=True))

    assert len(names - {"Zwijndrecht"}) == 60


def test_the_65_of_2018_and_zwijndrecht_from_antwerp():
    names = set(Municipality.objects.current(on=date(2018, 12, 31)).values_list("name", flat=True))

    assert len(names - {"Zwijndrecht"}) == 65


@pytest.mark.parametrize("name", MERGERS)
def test_merged_names_lead_to_their_successor(name):
    old_names, year = MERGERS[name]
    predecessors = Municipality.objects.filter(successor__name=name)

    assert [old.name for old in predecessors] == old_names
    assert {old.valid_to for old in predecessors} == {date(year, 1, 1)}


def test_post_codes_of_a_former_municipality_belong_to_its_successor():
    for former in Municipality.objects.exclude(successor=None).select_related("successor"):
        assert set(former.postcodes) <= set(former.successor.postcodes)


def test_every_present_municipality_is_drawn_and_nothing_else():
    present = set(Municipality.objects.current().values_list("refnis", flat=True))

    assert set(geometry().places) == present


def test_every_former_municipality_is_drawn_where_it_merged():
    for former in Municipality.objects.exclude(successor=None).select_related("successor"):
        assert geometry().code(former.refnis) == former.successor.refnis


def test_the_drawing_is_made_of_paths_only():
    drawn = geometry()
    for path in [drawn.outline, *(place.cell for place in drawn.places.values())]:
        assert re.fullmatch(r"M[-0-9l z]+", path)


def test_the_migration_can_be_undone_and_done_again():
    migration = import_module("pom_site.geo.migrations.0002_load_municipalities")

    migration.unload(apps, None)
    assert not Municipality.objects.exists()

    migration.load(apps, None)
    assert Municipality.objects.count() == 71
