import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone
from icalendar import Calendar

from domains.models import Initiative
from pom_site.geo.models import Municipality
from tests.factories.domains import InitiativeFactory, ThemeFactory
from tests.factories.media import DocumentFactory
from tests.factories.pages import ContactPersonFactory, NewsItemFactory, OrganisationFactory
from tests.factories.projects import ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

BRUSSELS = ZoneInfo("Europe/Brussels")
OPENS = datetime.datetime(2026, 5, 1, 9, tzinfo=BRUSSELS)
CLOSES = datetime.datetime(2026, 6, 27, 12, tzinfo=BRUSSELS)
SECOND = datetime.timedelta(seconds=1)
PAGE, CALENDAR = "/initiatieven/oproep/", "/initiatieven/oproepen.ics"


@pytest.fixture
def theme():
    return ThemeFactory(title_nl="Logistiek")


@pytest.fixture
def call(theme):
    days = {"opens_at": OPENS, "closes_at": CLOSES}
    return InitiativeFactory(title_nl="Oproep", kind="call", theme=theme, form_url="https://example.org/form", **days)


@pytest.fixture
def at(monkeypatch):
    return lambda moment: monkeypatch.setattr(timezone, "now", lambda: moment)


def titles(client, query=""):
    return read(client.get(f"/initiatieven/{query}")).one("ul", class_="stack").texts("h3")


@pytest.mark.parametrize(
    ("moment", "words", "can_apply"),
    [
        (OPENS - SECOND, "Opent op 1 mei 2026, 09.00", False),
        (OPENS, "Open tot 27 juni 2026, 12.00", True),
        (CLOSES - SECOND, "Open tot 27 juni 2026, 12.00", True),
        (CLOSES, "Gesloten sinds 27 juni 2026, 12.00", False),
    ],
)
@pytest.mark.usefixtures("call")
def test_the_clock_says_whether_somebody_can_apply(client, at, moment, words, can_apply):
    at(moment)

    box = read(client.get(PAGE)).one("section", aria_labelledby="h-call")

    assert box.texts("h2") == [words]
    assert [link["href"] for link in box.all("a")] == (["https://example.org/form"] if can_apply else [])


def test_a_closed_call_stays_readable_and_says_so(client, call, at):
    at(CLOSES)

    box = read(client.get(PAGE)).one("section", aria_labelledby="h-call")

    assert box.texts("p") == ["U kunt niet meer indienen. Waar de oproep over ging, blijft hier te lezen."]


def test_the_call_tells_amount_and_who_can_apply(client, call, at):
    at(OPENS)
    Initiative.objects.filter(pk=call.pk).update(amount=Decimal(500_000), applicants_nl="Kmo’s")

    rows = read(client.get(PAGE)).one("section", aria_labelledby="h-call").one("dl")

    known = dict(zip(rows.texts("dt"), rows.texts("dd"), strict=True))
    assert (known["Bedrag"], known["Wie kan indienen"]) == ("€ 500.000", "Kmo’s")


def test_what_has_no_call_has_no_box(client):
    InitiativeFactory(title_nl="Oproep")

    assert read(client.get(PAGE)).all("section", aria_labelledby="h-call") == []


def test_facts_name_theme_place_and_partners(client, call, theme):
    call.municipalities.add(Municipality.objects.get(slug="gent"))
    call.partners.add(OrganisationFactory(name_nl="Universiteit"))

    page = read(client.get(PAGE))
    rows = page.one("section", aria_labelledby="h-facts").one("dl")

    assert dict(zip(rows.texts("dt"), rows.texts("dd"), strict=True)) == {"Thema": "Logistiek", "Gemeenten": "Gent"}
    assert page.one("section", aria_labelledby="h-partners").texts("li") == ["Universiteit"]


def test_a_theme_that_is_not_public_is_not_named(client):
    hidden = ThemeFactory(title_nl="Geheim thema", published=False, contact=ContactPersonFactory(name_nl="Geheim team"))
    InitiativeFactory(title_nl="Oproep", theme=hidden, contact=None)

    pages = [client.get(address) for address in (PAGE, "/initiatieven/", "/themas/")]

    assert [page for page in pages if "Geheim" in page.text] == []


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["Oproep", "Netwerk"]),
        ("?thema=logistiek", ["Oproep"]),
        ("?soort=network", ["Netwerk"]),
        ("?oproep=open", ["Oproep"]),
    ],
)
def test_the_list_is_filtered_by_theme_kind_and_call(client, call, at, query, found):
    at(OPENS)
    InitiativeFactory(title_nl="Netwerk")
    InitiativeFactory(title_nl="Geheim", theme=call.theme, published=False)

    assert titles(client, query) == found


@pytest.mark.parametrize("query", ["?thema=x", "?soort=x", "?oproep=x"])
def test_what_no_filter_means_is_refused(client, call, query):
    assert client.get(f"/initiatieven/{query}").status_code == 400


def test_a_theme_shows_its_public_initiatives(client, call, theme):
    InitiativeFactory(title_nl="Geheim", theme=theme, published=False)
    InitiativeFactory(title_nl="Van elders")

    page = client.get("/themas/logistiek/")

    assert read(page).one("section", aria_labelledby="h-initiatives").texts("h3") == ["Oproep"]
    assert "Geheim" not in page.text


def test_themes_stand_in_their_order(client):
    ThemeFactory(title_nl="Tweede", weight=2)
    ThemeFactory(title_nl="Eerste", weight=1)

    assert read(client.get("/themas/")).one("ul", class_="rows").texts("h3") == ["Eerste", "Tweede"]


@pytest.mark.parametrize("count", [1, 3])
def test_a_full_page_costs_six_queries(visit, call, count):
    for _time in range(count):
        call.partners.add(OrganisationFactory())
        call.documents.add(DocumentFactory())
        call.news.add(NewsItemFactory())
        ProjectFactory().initiatives.add(call)

    visit(PAGE, queries=6)


@pytest.mark.parametrize("count", [1, 3])
def test_lists_cost_one_query_and_themes_none(visit, count):
    for _time in range(count):
        InitiativeFactory(title_nl="Oproep")

    visit("/initiatieven/", queries=1)
    visit("/themas/", queries=0)


def events(client, address=CALENDAR):
    return Calendar.from_ical(client.get(address).content).walk("VEVENT")


def test_the_calendar_holds_the_moment_at_which_each_call_closes(client, call, at):
    at(OPENS)
    InitiativeFactory(title_nl="Geheim", closes_at=CLOSES, published=False)

    (event,) = events(client)

    assert (event.decoded("dtstart"), str(event["summary"])) == (CLOSES, "Oproep sluit: Oproep")
    assert str(event["url"]).endswith(PAGE)


def test_its_uid_stays_when_the_call_moves(client, call, at):
    at(OPENS)
    (before,) = events(client)
    call.closes_at, call.title_nl = CLOSES + 9 * SECOND, "Andere titel"
    call.save()

    (after,) = events(client)

    assert (before["uid"], before["dtstart"].dt < after["dtstart"].dt) == (after["uid"], True)


def test_a_closed_call_leaves_the_calendar_which_speaks_the_language_of_its_address(client, call, at):
    at(OPENS)
    assert [str(event["summary"]) for event in events(client, "/en/initiatives/calls.ics")] == ["Call closes: Oproep"]

    at(CLOSES)
    assert (events(client), client.get(CALENDAR)["Content-Type"]) == ([], "text/calendar; charset=utf-8")
