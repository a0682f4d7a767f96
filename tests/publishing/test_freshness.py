"""At the foot of a page: when it was checked, by whom, and when it will be again; honest when nobody did."""

import datetime

import pytest
from django.utils import timezone
from django.utils.translation import override

from pages.models import NewsItem, Page, SiteSettings
from pom_site.publishing.drafts import store_draft
from pom_site.publishing.freshness import due_before, freshness_of, mark_checked, month_of
from pom_site.publishing.models import AuditEntry
from pom_site.publishing.previews import preview_url
from pom_site.publishing.snapshots import capture
from tests.factories.domains import DomainFactory
from tests.factories.pages import ContactPersonFactory, NewsItemFactory, PageFactory
from tests.factories.people import colleague
from tests.factories.projects import ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db
DAY = datetime.date


@pytest.fixture
def today(monkeypatch):
    """Sets what the clock says; the rest of the portal keeps the real one."""
    return lambda day: monkeypatch.setattr(timezone, "localdate", lambda *moment: day)


def foot(client, address):
    found = read(client.get(address)).all("div", class_="fresh")
    return found[0].text if found else None


def link(client, address):
    return read(client.get(address)).one("div", class_="fresh").one("a")


@pytest.mark.parametrize(
    ("day", "later", "expected"),
    [
        (DAY(2026, 3, 31), 0, DAY(2026, 3, 1)),
        (DAY(2026, 3, 31), 11, DAY(2027, 2, 1)),
        (DAY(2026, 12, 5), 1, DAY(2027, 1, 1)),
        (DAY(2026, 1, 5), -1, DAY(2025, 12, 1)),
        (DAY(2026, 3, 3), 12, DAY(2027, 3, 1)),
    ],
)
def test_months_are_counted_from_the_first_day(day, later, expected):
    assert month_of(day, later) == expected


def test_a_kind_that_ages_quickly_is_checked_sooner(monkeypatch):
    monkeypatch.setattr(Page, "review_months", 3)
    page = PageFactory.build(reviewed_at=DAY(2026, 3, 3), updated_at=timezone.now())

    assert freshness_of(page).next_check == DAY(2026, 6, 1)


def test_within_the_promised_month_nothing_is_late(today):
    page = PageFactory(reviewed_at=DAY(2026, 3, 3))
    today(DAY(2027, 3, 31))

    assert not freshness_of(page).is_overdue


def test_after_the_promised_month_it_is_late(today):
    page = PageFactory(reviewed_at=DAY(2026, 3, 3))
    today(DAY(2027, 4, 1))

    assert freshness_of(page).is_overdue


@pytest.mark.parametrize(("now", "due"), [(DAY(2027, 2, 28), False), (DAY(2027, 3, 1), True)])
def test_colleagues_hear_of_it_when_the_month_begins(today, now, due):
    today(now)

    assert (due_before(Page) > DAY(2026, 3, 31)) is due


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Nagekeken op 3 maart 2026 door de POM. Volgende controle: maart 2027."),
        ("en", "Checked on 3 March 2026 by the POM. Next check: March 2027."),
        ("fr", "Vérifié le 3 mars 2026 par la POM. Prochaine vérification : mars 2027."),
        ("de", "Geprüft am 3. März 2026 von der POM. Nächste Prüfung: März 2027."),
    ],
)
def test_visitors_read_when_it_was_checked_and_will_be_again(client, today, language, sentence):
    page = PageFactory(title_nl="Over", reviewed_at=DAY(2026, 3, 3))
    today(DAY(2026, 11, 1))

    assert foot(client, page.get_url_in(language)).startswith(sentence)


def test_a_late_check_is_said_plainly(client, today):
    PageFactory(title_nl="Over", reviewed_at=DAY(2026, 3, 3))
    today(DAY(2027, 5, 1))

    said = "Nagekeken op 3 maart 2026 door de POM. De controle van maart 2027 moet nog gebeuren."
    assert foot(client, "/over/").startswith(said)


def test_what_nobody_checked_says_so_to_everybody(client):
    SiteSettings(show_gaps=False).save()
    page = PageFactory(title_nl="Over")
    Page.objects.filter(pk=page.pk).update(updated_at=datetime.datetime(2026, 5, 4, 12, tzinfo=datetime.UTC))

    assert foot(client, "/over/").startswith("Laatst bijgewerkt op 4 mei 2026. Nog niet nagekeken.")
    assert read(client.get("/over/")).one("div", class_="fresh").all("span", class_="gap") == []


def test_for_colleagues_that_is_a_gap(admin_client):
    SiteSettings(show_gaps=False).save()
    PageFactory(title_nl="Over")

    assert len(read(admin_client.get("/over/")).one("div", class_="fresh").all("span", class_="gap")) == 1


def test_nobody_is_named(client):
    """Neither the owner nor the contact: who checked may be somebody else, and may have left."""
    contact = ContactPersonFactory(name_nl="Team Kaaien")
    owner = colleague("redacteur", username="adams", first_name="An", last_name="Adams")
    ProjectFactory(title_nl="Kade", owner=owner, contact=contact, reviewed_at=timezone.localdate())
    said = foot(client, "/projecten/kade/")

    assert [name for name in ("adams", "An", "Adams", "Team") if name in said] == []


def test_projects_and_domains_have_it(client):
    project = ProjectFactory(title_nl="Kade")
    domain = DomainFactory(code="brownfields")

    assert {foot(client, each.get_absolute_url()) is None for each in (project, domain)} == {False}


def test_news_carries_its_own_date(client):
    assert foot(client, NewsItemFactory(title_nl="Bericht").get_absolute_url()) is None


@pytest.mark.parametrize("address", ["/projecten/", "/domeinen/", "/nieuws/", "/zoeken/", "/nergens/"])
def test_lists_and_error_pages_are_no_object_of_their_own(client, address):
    for kind in ("projects", "domains", "news", "search"):
        PageFactory(kind=kind, reviewed_at=timezone.localdate())

    assert foot(client, address) is None


def test_pages_for_partners_say_nothing(client):
    ProjectFactory(title_nl="Kade")

    assert foot(client, "/projecten/kade/communicatie/") is None


def test_the_link_names_the_object(client):
    page = PageFactory(title_nl="Over")
    found = link(client, "/over/")

    assert found["href"] == f"/klopt-dit-nog/pages.page:{page.pk}/"


def test_a_preview_has_the_sentence_without_the_link(client):
    page = PageFactory(title_nl="Over", reviewed_at=timezone.localdate())
    client.force_login(colleague("eindredacteur"))
    client.get(preview_url(store_draft(page, capture(page), None)))

    found = read(client.get("/over/")).one("div", class_="fresh")
    assert ("Nagekeken op" in found.text, found.all("a")) == (True, [])


@pytest.mark.parametrize("count", [1, 3])
def test_it_costs_no_query(client, django_assert_num_queries, count):
    pages = PageFactory.build_batch(count, reviewed_at=DAY(2026, 3, 3), updated_at=timezone.now())

    with django_assert_num_queries(0), override("fr"):
        assert [freshness_of(page).checked_on for page in pages] == [DAY(2026, 3, 3)] * count


def test_marking_it_checked_is_kept_and_logged():
    page, user = PageFactory(title_nl="Over"), colleague("redacteur")
    changed = page.updated_at
    mark_checked(page, user, DAY(2026, 3, 3))
    page.refresh_from_db()

    entry = AuditEntry.objects.get(action="checked")
    assert (page.reviewed_at, page.updated_at) == (DAY(2026, 3, 3), changed)
    assert (entry.username, entry.title, entry.details) == (user.username, "Over", {"day": "2026-03-03"})


def test_news_is_never_to_be_checked_again():
    assert freshness_of(NewsItem(title_nl="Bericht")) is None
