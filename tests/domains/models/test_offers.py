"""A plot is no more public than its park, a space no more than its building."""

import datetime

import pytest
from django.utils import timezone

from domains.models import Plot, Space
from pom_site.search.models import SearchEntry
from tests.factories.domains import BuildingFactory, ParkFactory, PlotFactory, SpaceFactory

HOUR = datetime.timedelta(hours=1)
PAIRS = [(PlotFactory, ParkFactory, "park"), (SpaceFactory, BuildingFactory, "building")]
HIDDEN = {
    "draft": lambda: {"published": False},
    "offline": lambda: {"state": "offline"},
    "scheduled": lambda: {"publish_from": timezone.now() + HOUR},
    "expired": lambda: {"publish_until": timezone.now() - HOUR},
}


def found_by_search(item):
    entries = SearchEntry.objects.filter(model=item._meta.label_lower, object_id=item.pk, language="nl")
    return entries.filter(publish_from=None, publish_until=None).exists()


@pytest.mark.django_db
@pytest.mark.parametrize(("make", "make_host", "name"), PAIRS)
@pytest.mark.parametrize("why", HIDDEN)
def test_what_stands_on_something_hidden_is_hidden(client, make, make_host, name, why):
    shown, hidden = make(), make(**{name: make_host(**HIDDEN[why]())})

    assert list(type(shown).objects.published()) == [shown]
    assert (shown.is_public, hidden.is_public) == (True, False)
    assert [client.get(each.get_absolute_url()).status_code for each in (shown, hidden)] == [200, 404]


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(("make", "make_host", "name"), PAIRS)
def test_search_follows_what_it_stands_on(make, make_host, name):
    item = make()
    host = getattr(item, name)
    found = [found_by_search(item)]

    for state in ("offline", "published"):
        host.state = state
        host.save()
        found.append(found_by_search(item))

    assert found == [True, False, True]


@pytest.mark.django_db
def test_only_what_somebody_can_still_have_is_offered():
    plot, option = PlotFactory(offered=True), PlotFactory(availability="optie", trade="option")
    free, soon = SpaceFactory(offered=True), SpaceFactory(availability="soon", price_on_request=True)
    PlotFactory()
    SpaceFactory()

    assert list(Plot.objects.offered().order_by("pk")) == [plot, option]
    assert list(Space.objects.offered().order_by("pk")) == [free, soon]
