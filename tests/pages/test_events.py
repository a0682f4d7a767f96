import datetime
import json
from zoneinfo import ZoneInfo

import icalendar
import pytest
from django.utils import timezone

from pages.models import Event
from pom_site.geo.models import Municipality
from tests.factories.pages import EventFactory, add_block
from tests.reading import read

pytestmark = pytest.mark.django_db

BRUSSELS = ZoneInfo("Europe/Brussels")
START = datetime.datetime(2036, 6, 27, 19, 30, tzinfo=BRUSSELS)
NOON = datetime.datetime(2036, 6, 20, 12, tzinfo=BRUSSELS)
HOUR, DAY = datetime.timedelta(hours=1), datetime.timedelta(days=1)
PAST = "/agenda/?wanneer=voorbij"


def shown(client, address="/agenda/"):
    return [item["event"] for item in client.get(address).context["items"]]


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_costs_two_queries_and_hides_drafts(visit, count):
    place = Municipality.objects.get(slug="gent")
    for day in range(count):
        EventFactory(starts_at=START + day * DAY, municipality=place)
    EventFactory(title_nl="Geheim concept", published=False)

    response = visit("/agenda/", queries=2)

    assert len(response.context["items"]) == count
    assert "Geheim concept" not in response.text


def test_what_comes_is_listed_by_its_start_and_what_is_over_apart_the_latest_first(client):
    now = timezone.now()
    later, sooner, old, older = (EventFactory(starts_at=now + days * DAY) for days in (3, 2, -2, -3))

    assert (shown(client), shown(client, PAST)) == ([sooner, later], [old, older])


def test_what_is_cancelled_stays_in_the_list_and_says_so(client):
    EventFactory(title_nl="Opleiding", status="cancelled")

    (row,) = read(client.get("/agenda/")).one("ul", class_="rows--date").all("li")

    assert (row.texts("h3"), row.texts("span", class_="tag")) == (["Opleiding"], ["Geannuleerd"])


@pytest.mark.parametrize(
    ("address", "heading"),
    [("/agenda/", "Nu staat er niets in de agenda"), (PAST, "Nog geen voorbije activiteiten")],
)
def test_an_empty_list_says_so(client, address, heading):
    assert read(client.get(address)).one("div", class_="empty").texts("h2") == [heading]


def test_a_part_of_the_agenda_that_does_not_exist_is_refused_with_a_sentence(client):
    response = client.get("/agenda/?wanneer=ooit")

    assert (response.status_code, "Kies wat nog komt of wat voorbij is." in response.text) == (400, True)


def test_pages_of_the_past_keep_the_filter(client):
    EventFactory.create_batch(21, starts_at=timezone.now() - DAY)

    page = read(client.get(PAST)).one("nav", class_="pager")

    assert page.one("a", rel="next")["href"] == "/agenda/?wanneer=voorbij&pagina=2"


def full():
    """An event of which everything is known."""
    return EventFactory(
        title_nl="Infomoment",
        starts_at=START,
        municipality=Municipality.objects.get(slug="nevele"),
        cost=0,
        online_url="https://live.example.org/zaal",
        registration_url="https://example.org/inschrijven",
        register_before=NOON,
        accessibility_nl="Er is een lift.",
    )


def test_a_page_says_all_there_is_to_know(client):
    add_block(full(), "text", text_nl="<p>Het plan.</p>")

    main = read(client.get("/agenda/infomoment/")).one("main")

    assert [each.replace("\u00a0", " ") for each in main.one("section", aria_labelledby="h-facts").texts("dd")] == [
        "vrijdag 27 juni 2036, van 19.30 tot 21.30 uur",
        "De zaal",
        "Deinze",
        "live.example.org",
        "Gratis",
        "vrijdag 20 juni 2036, 12.00 uur",
    ]
    assert main.one("a", href="https://example.org/inschrijven").text == "Schrijf u in"
    assert {"Het plan.", "Er is een lift."} <= set(main.texts("p"))


@pytest.mark.parametrize("count", [1, 3])
def test_a_page_costs_three_queries_whatever_else_comes(visit, count):
    add_block(full(), "text")
    EventFactory.create_batch(count, municipality=Municipality.objects.get(slug="gent"))
    EventFactory(title_nl="Geheim concept", published=False)

    response = visit("/agenda/infomoment/", queries=3)

    assert len(response.context["more"]) == count
    assert "Geheim concept" not in response.text


@pytest.mark.parametrize(
    ("values", "notice", "calendar"),
    [
        ({}, [], 1),
        ({"status": "changed"}, ["Gewijzigd"], 1),
        ({"status": "cancelled"}, ["Geannuleerd"], 0),
        ({"starts_at": START - 20 * 365 * DAY}, ["Voorbij"], 0),
    ],
    ids=["planned", "changed", "cancelled", "over"],
)
def test_a_page_says_what_one_must_know_before_coming(client, values, notice, calendar):
    EventFactory(title_nl="Infomoment", **{"starts_at": START, **values})

    main = read(client.get("/agenda/infomoment/")).one("main")

    assert [note.texts("p", class_="h3")[0] for note in main.all("div", class_="note")] == notice
    assert len(main.all("a", href="/agenda/infomoment/agenda.ics")) == calendar


@pytest.mark.parametrize("address", ["/agenda/geheim/", "/agenda/geheim/agenda.ics"])
def test_a_draft_has_no_page_and_no_calendar(client, address):
    EventFactory(title_nl="Geheim", published=False)

    assert client.get(address).status_code == 404


@pytest.mark.parametrize(
    ("asked", "right"), [("/en/events/dag/", "/en/events/day/"), ("/fr/agenda/day/", "/fr/agenda/dag/")]
)
def test_the_slug_of_another_language_leads_to_the_right_one(client, asked, right):
    EventFactory(title_nl="Dag", title_en="Day")

    assert client.get(asked)["Location"] == right


def event_data(client):
    script = read(client.get("/agenda/dag/")).one("script", type="application/ld+json")
    return json.loads("".join(script.children))["@graph"][0]


def test_machines_read_when_and_where_it_is_and_what_it_costs(client):
    values = {"place": "De zaal", "online_url": "https://example.org/live", "cost": 12, "register_before": NOON}
    EventFactory(title_nl="Dag", starts_at=START, municipality=Municipality.objects.get(slug="gent"), **values)

    data = event_data(client)

    assert (data["@type"], data["startDate"], data["endDate"]) == (
        "Event",
        "2036-06-27T19:30+02:00",
        "2036-06-27T21:30+02:00",
    )
    assert data["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"
    assert [each["@type"] for each in data["location"]] == ["Place", "VirtualLocation"]
    assert data["location"][0]["address"]["addressLocality"] == "Gent"
    assert data["offers"] == {
        "@type": "Offer",
        "price": "12.00",
        "priceCurrency": "EUR",
        "validThrough": "2036-06-20T12:00+02:00",
    }


@pytest.mark.parametrize(
    ("status", "said"), [("planned", "Scheduled"), ("changed", "Rescheduled"), ("cancelled", "Cancelled")]
)
def test_machines_read_whether_it_takes_place(client, status, said):
    EventFactory(title_nl="Dag", status=status, starts_at=START, ends_at=None, all_day=True)

    data = event_data(client)

    assert (data["eventStatus"], data["startDate"]) == (f"https://schema.org/Event{said}", "2036-06-27")


def calendar(client, address="/agenda/agenda.ics"):
    return icalendar.Calendar.from_ical(client.get(address).content)


def test_the_calendar_holds_what_comes_in_one_query(visit):
    EventFactory(title_nl="Later", starts_at=START)
    EventFactory(title_nl="Eerst", starts_at=START - DAY, status="cancelled")
    EventFactory(title_nl="Voorbij", starts_at=timezone.now() - DAY)
    EventFactory(title_nl="Geheim", published=False)

    found = icalendar.Calendar.from_ical(visit("/agenda/agenda.ics", queries=1).content).walk("VEVENT")

    assert [(each["summary"], each["status"]) for each in found] == [("Eerst", "CANCELLED"), ("Later", "CONFIRMED")]


def test_hours_in_the_calendar_are_those_of_brussels_with_that_time_zone(client):
    EventFactory(title_nl="Dag", starts_at=START, place="De zaal")

    found = calendar(client, "/agenda/dag/agenda.ics")
    (event,) = found.walk("VEVENT")

    assert event["dtstart"].to_ical() == b"20360627T193000"
    assert event["dtstart"].params["TZID"] == "Europe/Brussels"
    assert [zone["tzid"] for zone in found.walk("VTIMEZONE")] == ["Europe/Brussels"]
    assert event["location"] == "De zaal"


def test_whole_days_in_the_calendar_end_on_the_day_after_the_last(client):
    EventFactory(title_nl="Dag", starts_at=START, ends_at=START + DAY, all_day=True)

    (event,) = calendar(client, "/agenda/dag/agenda.ics").walk("VEVENT")

    assert [event.decoded(name).isoformat() for name in ("dtstart", "dtend")] == ["2036-06-27", "2036-06-29"]


def test_an_event_that_moves_keeps_its_name_in_the_calendar(client):
    event = EventFactory(title_nl="Dag", starts_at=START)
    (before,) = calendar(client).walk("VEVENT")

    Event.objects.filter(pk=event.pk).update(starts_at=START + HOUR)
    (after,) = calendar(client).walk("VEVENT")

    assert (before["uid"], before["dtstart"].dt + HOUR) == (after["uid"], after["dtstart"].dt)
