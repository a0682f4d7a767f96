"""An open inquiry is announced wherever it matters, from the first minute of its first day to the last of its last."""

import datetime
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from domains.inquiries import inquiries_about, open_inquiries
from pom_site.geo.models import Municipality
from tests.counting import committed
from tests.factories.domains import (
    BrownfieldFactory,
    BrownfieldPlanningStepFactory,
    DomainFactory,
    ParkFactory,
    ParkPlanningStepFactory,
)
from tests.factories.pages import PageFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

BRUSSELS = ZoneInfo("Europe/Brussels")
FIRST, LAST = datetime.date(2026, 4, 29), datetime.date(2026, 6, 27)
DURING = datetime.datetime(2026, 5, 15, 12, tzinfo=BRUSSELS)
PAPERS = "https://example.org/stukken"


@pytest.fixture
def at(monkeypatch):
    def set_clock(moment):
        monkeypatch.setattr(timezone, "now", lambda: moment)

    set_clock(DURING)
    return set_clock


@pytest.fixture
def site(at):
    gent = Municipality.objects.get(slug="gent")
    return BrownfieldFactory(title_nl="Oude centrale", municipality=gent)


def inquiry(place, **values):
    values = {"starts_on": FIRST, "ends_on": LAST, "url": PAPERS} | values
    return BrownfieldPlanningStepFactory(brownfield=place, **values)


def notices(client, address):
    """What the notices of a page say."""
    return [note.text for note in read(client.get(address)).all("section", aria_labelledby="h-inquiries")]


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        (datetime.datetime(2026, 4, 28, 23, 59, 59, tzinfo=BRUSSELS), False),
        (datetime.datetime(2026, 4, 29, 0, 0, tzinfo=BRUSSELS), True),
        (datetime.datetime(2026, 6, 27, 23, 59, 59, tzinfo=BRUSSELS), True),
        (datetime.datetime(2026, 6, 28, 0, 0, tzinfo=BRUSSELS), False),
        (datetime.datetime(2026, 6, 27, 22, 30, tzinfo=datetime.UTC), False),
    ],
)
def test_it_is_open_on_its_days_in_brussels_and_not_a_minute_longer(at, site, moment, shown):
    step = inquiry(site)
    at(moment)

    assert [each.step for each in open_inquiries()] == ([step] if shown else [])


def test_what_a_process_remembers_closes_by_itself(at, site):
    inquiry(site)
    committed()
    assert len(open_inquiries()) == 1

    at(datetime.datetime(2026, 6, 28, 0, 0, 1, tzinfo=BRUSSELS))

    assert open_inquiries() == []


@pytest.mark.parametrize("kind", ["inquiry", "consultation"])
def test_people_can_react_to_inquiries_and_consultations(site, kind):
    step = inquiry(site, kind=kind)

    assert [each.step for each in open_inquiries()] == [step]


@pytest.mark.parametrize("values", [{"kind": "final"}, {"starts_on": None}, {"ends_on": None}])
def test_other_steps_and_those_without_days_are_no_inquiry(site, values):
    inquiry(site, **values)

    assert open_inquiries() == []


@pytest.mark.parametrize(
    "values",
    [
        {"published": False},
        {"publish_from": DURING + datetime.timedelta(hours=1)},
        {"publish_until": DURING - datetime.timedelta(hours=1)},
    ],
)
def test_nothing_is_told_of_what_is_not_public(client, at, values):
    PageFactory(title_nl="Start", kind="home")
    DomainFactory(code="brownfields")
    inquiry(BrownfieldFactory(title_nl="Geheim concept", **values), title_nl="Geheim plan")

    pages = [client.get(address) for address in ("/", "/domeinen/brownfields/")]

    assert [page.status_code for page in pages] == [200, 200]
    assert [page for page in pages if "Geheim" in page.text or "h-inquiries" in page.text] == []


def test_the_one_that_closes_first_stands_first(site):
    later, sooner = inquiry(site), inquiry(site, ends_on=LAST - datetime.timedelta(days=1))

    assert [each.step for each in open_inquiries()] == [sooner, later]


def test_it_stands_on_its_own_page_its_domain_and_the_home_page(client, site):
    PageFactory(title_nl="Start", kind="home")
    for code in ("brownfields", "vastgoed"):
        DomainFactory(code=code)
    inquiry(site, title_nl="PRUP Centrale")

    own, domain, home = (
        notices(client, address) for address in (site.get_absolute_url(), "/domeinen/brownfields/", "/")
    )

    until = "U kunt reageren tot en met 27 juni 2026 Bekijk de plannen en reageer: PRUP Centrale, Oude centrale"
    head = "U kunt reageren op een openbaar onderzoek PRUP Centrale"
    assert own == [f"{head} (Gent) {until}"]
    assert (domain, home) == ([f"{head}, Oude centrale (Gent) {until}"],) * 2
    assert notices(client, "/domeinen/vastgoed/") == []


def test_another_place_does_not_show_it(client, site):
    inquiry(site)
    other = BrownfieldFactory(title_nl="Andere")

    assert notices(client, other.get_absolute_url()) == []


@pytest.mark.parametrize(
    ("address", "date"), [("/en/", "27 June 2026"), ("/fr/", "27 juin 2026"), ("/de/", "27. Juni 2026")]
)
def test_its_last_day_is_written_in_the_language_of_the_page(client, site, address, date):
    PageFactory(title_nl="Start", title_en="Start", title_fr="Début", title_de="Start", kind="home")
    inquiry(site)

    moment = read(client.get(address)).one("section", aria_labelledby="h-inquiries").one("time")

    assert (moment.text, moment["datetime"]) == (date, "2026-06-27")


def test_those_of_a_park_are_told_too(at):
    park = ParkFactory()
    step = ParkPlanningStepFactory(park=park, starts_on=FIRST, ends_on=LAST)

    assert [(each.step, each.place) for each in inquiries_about(park)] == [(step, park)]


def test_a_municipality_finds_those_of_what_merged_into_it(at):
    deinze, nevele = (Municipality.objects.get(slug=slug) for slug in ("deinze", "nevele"))
    step = inquiry(BrownfieldFactory(municipality=nevele))

    assert [each.step for each in inquiries_about(deinze)] == [step]
    assert inquiries_about(Municipality.objects.get(slug="gent")) == []


def test_a_warm_process_asks_nothing(site, settings, django_assert_num_queries):
    settings.CONTENT_VERSION_SECONDS = 3600
    inquiry(site)
    committed()
    open_inquiries()

    with django_assert_num_queries(0):
        open_inquiries()
