import datetime
from xml.etree import ElementTree

import pytest
from django.utils import timezone
from icalendar import Calendar

from tests.domains.rooms.conftest import place
from tests.factories.domains import ParkFactory, PlotFactory, SpaceFactory

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"


def feed(client, query="", path="/ik-zoek-ruimte/feed.atom"):
    response = client.get(f"{path}?{query}")
    assert response.status_code == 200
    return ElementTree.fromstring(response.content)


def titles(root):
    return [entry.findtext(f"{ATOM}title") for entry in root.iter(f"{ATOM}entry")]


def test_the_feed_holds_what_the_filters_find_newest_first(client, park, building):
    for day, title in ((1, "Oud"), (2, "Nieuw")):
        moment = datetime.datetime(2026, 3, day, tzinfo=datetime.UTC)
        PlotFactory(offered=True, park=park, title_nl=title, publish_from=moment)
    SpaceFactory(offered=True, building=building, title_nl="Iets anders")

    assert titles(feed(client, "soort=plot")) == ["Nieuw", "Oud"]


def test_each_search_is_a_feed_of_its_own(client, settings):
    root = feed(client, "soort=plot&pagina=2&x=y")

    assert root.findtext(f"{ATOM}id") == f"{settings.SITE_URL}/ik-zoek-ruimte/?soort=plot"
    assert root.findtext(f"{ATOM}subtitle") == "Perceel"


def test_what_exists_in_dutch_only_is_left_out_of_other_languages(client, park):
    PlotFactory(offered=True, park=park, title_nl="Kavel")
    PlotFactory(offered=True, park=park, title_nl="Kavel 2", title_en="Plot 2")

    assert titles(feed(client, path="/en/looking-for-room/feed.atom")) == ["Plot 2"]


def events(client, query=""):
    response = client.get(f"/ik-zoek-ruimte/termijnen.ics?{query}")
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    return Calendar.from_ical(response.content).walk("VEVENT")


@pytest.fixture
def closing(park):
    moment = timezone.now().replace(microsecond=0) + datetime.timedelta(days=9)
    return PlotFactory(offered=True, park=park, title_nl="Kavel", deadline=moment)


def test_a_deadline_is_a_moment_in_utc_with_its_page(client, closing, settings):
    (found,) = events(client)

    assert found["summary"] == "Laatste moment om u kandidaat te stellen: Kavel"
    assert found["url"] == f"{settings.SITE_URL}{closing.get_absolute_url()}"
    assert (found.decoded("dtstart"), found.decoded("dtstart").tzname()) == (closing.deadline, "UTC")
    assert found.decoded("dtstamp") == closing.updated_at.replace(microsecond=0)


def test_a_deadline_that_moves_keeps_its_name_in_the_calendar(client, closing):
    (before,) = events(client)
    closing.deadline += datetime.timedelta(days=1)
    closing.save()
    (after,) = events(client)

    assert before["uid"] == after["uid"]
    assert before.decoded("dtstart") < after.decoded("dtstart")


def test_only_deadlines_to_come_of_what_the_filters_find_are_in_the_calendar(client, closing):
    past, coming = timezone.now() - datetime.timedelta(minutes=1), closing.deadline
    PlotFactory(offered=True, park=closing.park, deadline=past)
    PlotFactory(park=closing.park, deadline=coming)
    PlotFactory(offered=True, park=closing.park, deadline=coming, published=False)
    PlotFactory(offered=True, park=ParkFactory(municipality=place("aalst")), deadline=coming)

    assert [event["url"] for event in events(client, "gemeente=gent")] == [events(client)[0]["url"]]


@pytest.mark.parametrize("count", [1, 3])
def test_feed_and_calendar_cost_a_query_each(visit, park, building, count):
    PlotFactory.create_batch(count, offered=True, park=park, deadline=timezone.now() + datetime.timedelta(days=1))
    SpaceFactory.create_batch(count, offered=True, building=building)

    visit("/ik-zoek-ruimte/feed.atom", queries=1)
    visit("/ik-zoek-ruimte/termijnen.ics", queries=1)
