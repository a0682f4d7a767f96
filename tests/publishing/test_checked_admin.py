"""“Checked today”: upkeep of what is live, not part of a draft. No version brings an older day back."""

import datetime

import pytest
from django.utils import timezone

from pages.models import Page
from pom_site.publishing import bin
from pom_site.publishing.drafts import draft_of, first_version, live_of, publish, restore, store_draft
from pom_site.publishing.models import Revision
from pom_site.publishing.snapshots import capture
from tests.factories.domains import DomainFactory
from tests.factories.pages import NewsItemFactory, PageFactory
from tests.factories.people import colleague
from tests.factories.projects import ProjectFactory
from tests.forms import filled
from tests.reading import read

pytestmark = pytest.mark.django_db
LONG_AGO = datetime.date(2020, 1, 1)


@pytest.fixture
def editor(client):
    user = colleague("redacteur")
    client.force_login(user)
    return user


@pytest.fixture
def page():
    page = PageFactory(title_nl="Over", reviewed_at=LONG_AGO)
    first_version(page)
    return page


def form(page):
    return f"/admin/pages/page/{page.pk}/change/"


def mark(client, page, **sent):
    return client.post(form(page).replace("change", "nagekeken"), sent or {"_today": "1"}, follow=True)


def checked(page):
    return Page.objects.get(pk=page.pk).reviewed_at


def test_the_button_beside_the_form_says_that_it_was_checked_today(client, editor, page):
    document = read(client.get(form(page)))
    button = document.one("button", name="_today")

    assert document.one("form", id=button["form"])["action"] == form(page).replace("change", "nagekeken")
    mark(client, page)
    assert checked(page) == timezone.localdate()


def test_visitors_read_it_at_once_and_no_draft_is_made(client, editor, page):
    mark(client, page)

    assert "Nagekeken op" in client.get("/over/").text
    assert (draft_of(page), Revision.objects.of(page).count()) == (None, 1)


def test_another_day_may_be_filled_in(client, editor, page):
    mark(client, page, checked_on="2026-03-03")

    assert checked(page) == datetime.date(2026, 3, 3)


def test_a_mistake_is_taken_back_by_an_empty_day(client, editor, page):
    mark(client, page, checked_on="")

    assert checked(page) is None


@pytest.mark.parametrize("day", ["2999-01-01", "gisteren", "2026-02-30", "\x00"])
def test_a_day_that_cannot_be_is_refused_in_words(client, editor, page, day):
    response = mark(client, page, checked_on=day)

    assert (checked(page), len(read(response).all("li", class_="error"))) == (LONG_AGO, 1)


def test_the_form_itself_has_no_such_field(client, editor, page):
    assert "reviewed_at" not in filled(client.get(form(page)))


def test_a_form_that_names_it_all_the_same_changes_nothing(client, editor, page):
    client.post(form(page), filled(client.get(form(page))) | {"reviewed_at": "2026-03-03", "_continue": "1"})

    assert checked(page) == LONG_AGO


def test_publishing_an_older_draft_keeps_the_day(client, editor, page):
    draft = store_draft(page, capture(page), editor)
    mark(client, page)
    publish(draft, editor)

    assert checked(page) == timezone.localdate()


def test_a_version_from_before_this_rule_keeps_it_too(client, editor, page):
    data = capture(page)
    data["fields"]["reviewed_at"] = "2019-01-01"
    publish(store_draft(page, data, editor), editor)

    assert checked(page) == LONG_AGO


def test_putting_an_old_version_back_keeps_it(client, editor, page):
    old = live_of(page)
    mark(client, page)
    publish(restore(old, editor), editor)

    assert checked(page) == timezone.localdate()


def test_what_comes_out_of_the_bin_has_the_day_it_had(editor, page):
    kept = bin.delete_instance(page, editor)

    assert bin.put_back(kept, editor).instance.reviewed_at == LONG_AGO


def test_a_translator_has_no_button_and_may_not(client, page):
    client.force_login(colleague("vertaler"))

    assert read(client.get(form(page))).all("button", name="_today") == []
    assert (mark(client, page).status_code, checked(page)) == (403, LONG_AGO)


def test_neither_does_somebody_for_another_domain(client):
    project = ProjectFactory(domain=DomainFactory(code="brownfields"))
    client.force_login(colleague("eindredacteur", scopes=["vastgoed"]))

    assert client.post(f"/admin/projects/project/{project.pk}/nagekeken/", {"_today": "1"}).status_code == 403


def test_it_takes_a_button_not_a_link(client, editor, page):
    assert client.get(form(page).replace("change", "nagekeken")).status_code == 404


def test_news_has_no_such_button(client, editor):
    item = NewsItemFactory()

    assert "h-fresh" not in client.get(f"/admin/pages/newsitem/{item.pk}/change/").text
