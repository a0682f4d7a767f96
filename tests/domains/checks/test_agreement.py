"""What stands in two places says the same."""

import datetime
from decimal import Decimal

import pytest
from django.forms import inlineformset_factory
from django.utils import timezone

from domains.formsets import FunctionFormSet
from domains.models import Plot, PlotFunction
from pom_site.publishing.gate import examine
from tests.domains.checks.findings import found
from tests.factories.domains import BuildingFactory, ParkFactory, PlotFactory, PlotFunctionFactory, SpaceFactory

pytestmark = pytest.mark.django_db

DAY = datetime.timedelta(days=1)


@pytest.mark.parametrize(
    ("make", "host", "field"), [(PlotFactory, ParkFactory, "park"), (SpaceFactory, BuildingFactory, "building")]
)
@pytest.mark.parametrize("published", [True, False])
def test_what_stands_on_a_place_waits_for_it(make, host, field, published):
    item = make(**{field: host(published=published)})

    findings = [(each.level, each.field) for each in examine(item) if each.code == "host_not_public"]

    assert findings == ([] if published else [("error", field)])


@pytest.mark.parametrize(("days", "expected"), [(1, 1), (2, 0), (3, 0)])
def test_a_plot_that_is_planned_may_stand_on_a_park_that_is_planned(days, expected):
    soon = timezone.now() + 2 * DAY
    plot = PlotFactory(park=ParkFactory(publish_from=soon), publish_from=soon + (days - 2) * DAY)

    assert len(found(plot, "host_not_public")) == expected


def test_a_plot_on_a_park_that_has_ended_is_refused():
    plot = PlotFactory(park=ParkFactory(publish_until=timezone.now() - DAY))

    assert found(plot, "host_not_public") == [("host_not_public", "error")]


@pytest.mark.parametrize(("share", "expected"), [("40", []), ("40.01", [("shares_above_100", "error")])])
def test_functions_make_no_more_than_the_plot(share, expected):
    plot = PlotFunctionFactory(share=Decimal(60)).plot
    PlotFunctionFactory(plot=plot, share=Decimal(share))
    PlotFunctionFactory(plot=plot, share=None)

    assert found(plot, "shares_above_100") == expected


@pytest.mark.parametrize(("share", "errors"), [("40", []), ("41", ["share"])])
def test_the_form_says_so_at_the_last_share(share, errors):
    made = inlineformset_factory(Plot, PlotFunction, formset=FunctionFormSet, fields=["kind", "share"], extra=2)
    rows = {"functions-0-kind": "economie", "functions-0-share": "60"}
    rows |= {"functions-1-kind": "bos", "functions-1-share": share}
    rows |= {"functions-TOTAL_FORMS": "2", "functions-INITIAL_FORMS": "0"}
    formset = made(rows, instance=PlotFactory())

    formset.is_valid()

    assert [list(form.errors) for form in formset] == [[], errors]


@pytest.mark.parametrize(
    ("areas", "expected"), [([3000, 2000], []), ([3000, 2001], [("plots_larger_than_park", "warning")])]
)
def test_plots_on_offer_fit_in_their_park(areas, expected):
    park = ParkFactory(area_net=Decimal(5000))
    for area in areas:
        PlotFactory(park=park, area=Decimal(area), offered=True)
    PlotFactory(park=park, area=Decimal(9000))
    PlotFactory(park=park, area=Decimal(9000), offered=True, published=False)

    assert found(park, "plots_larger_than_park") == expected
