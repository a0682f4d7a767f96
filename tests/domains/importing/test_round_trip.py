"""What was exported comes back without a difference, whatever it holds."""

import datetime
from decimal import Decimal

import pytest
from django.test import Client

from domains.importing.parks import ParkImporter
from domains.importing.plots import PlotImporter
from domains.importing.spaces import SpaceImporter
from domains.models import Plot
from pom_site.opendata.importing.admin import plan_of
from pom_site.opendata.importing.plans import What
from tests.domains.opendata.files import fetch, park, plot, space
from tests.factories.domains import (
    ParkOrganisationFactory,
    ParkPhaseFactory,
    ParkPlanningStepFactory,
    PlotFunctionFactory,
)
from tests.factories.geo import MunicipalityFactory
from tests.factories.pages import OrganisationFactory
from tests.factories.people import colleague

pytestmark = pytest.mark.django_db
HOSTILE = {"title_nl": "=1+1", "summary_nl": "a;b,c\"d'e\r\nregel 2", "sample": True}
DEADLINE = datetime.datetime(2027, 1, 31, 11, 0, 30, 5, tzinfo=datetime.UTC)


def parks():
    """Two municipalities, a contour, an offered plot, rows of each table, and a person who is left out."""
    places = [MunicipalityFactory(), MunicipalityFactory(merged=True)]
    kouter = park(
        municipalities=places,
        area_net="90000.50",
        area_gross=100_000,
        utilities=["gas", "fibre"],
        solar_power="4.50",
        plan_on="2020-02-29",
        description_nl="<p>regel 1</p>",
        **HOSTILE,
    )
    plot(park=kouter)
    ParkPhaseFactory(park=kouter, starts_on="2020-01-01", note_nl="=som")
    ParkPlanningStepFactory(park=kouter)
    for person in (False, True):
        ParkOrganisationFactory(park=kouter, organisation=OrganisationFactory(is_person=person))


def plots():
    """One on offer; one that is sold, whose price is told no more."""
    offered = plot(
        price="75.50",
        price_on_request=False,
        restrictions=["waterproblematiek", "reservegrond"],
        deadline=DEADLINE,
        code="007",
        **HOSTILE,
    )
    PlotFunctionFactory(plot=offered, share="33.3")
    sold = plot(offered=False, code="'A2")
    Plot.objects.filter(pk=sold.pk).update(price=Decimal(60))


def spaces():
    """One that is free, one that is let, whose price is told no more."""
    space(price=Decimal("950.10"), price_basis="month", price_on_request=False, has_gate=True, code="2.10", **HOSTILE)
    space(offered=False, price=Decimal(800), price_basis="month", power="12.5")


KINDS = {
    "bedrijventerreinen": (ParkImporter, parks, ("bedrijventerreinen", "fasen", "planstappen", "organisaties")),
    "percelen": (PlotImporter, plots, ("percelen", "functies")),
    "ruimten": (SpaceImporter, spaces, ("ruimten",)),
}


@pytest.mark.parametrize("where", KINDS)
def test_an_export_comes_back_without_a_difference(where):
    importer, make, tables = KINDS[where]
    make()
    user = colleague("eindredacteur")
    csv = [f"data.csv?tabel={table}&{how}" for table in tables for how in ("", "bom=1&scheiding=puntkomma")]

    plans = [plan_of(fetch(Client(), f"{where}/{path}"), user, importer()) for path in ("data.xlsx", *csv)]

    told = [(line.table.name, line.what, line.changes, line.errors, line.ignored) for p in plans for line in p.lines]
    assert [line for line in told if line[1] != What.UNCHANGED or line[4]] == []
    assert {line[0] for line in told} == {table.name for table in importer().tables}
