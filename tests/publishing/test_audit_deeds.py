"""Every deed with a public object stands in the audit log, and stands there once."""

import pytest

from pages import moves
from pom_site.publishing import audit
from pom_site.publishing.drafts import draft_of, store_draft
from pom_site.publishing.models import AuditEntry, Revision
from pom_site.publishing.offline import put_online, take_offline
from pom_site.publishing.previews import make_link, revoke
from pom_site.publishing.snapshots import capture
from tests.factories.pages import NewsItemFactory, PageFactory
from tests.factories.people import colleague
from tests.forms import filled

pytestmark = pytest.mark.django_db
NEWS = "/admin/pages/newsitem/"


@pytest.fixture
def chief(client):
    user = colleague("eindredacteur", username="an")
    client.force_login(user)
    return user


@pytest.fixture
def item():
    return NewsItemFactory(title_nl="Bericht", summary_nl="Een samenvatting die lang genoeg is voor een bericht.")


def log():
    """Deeds with content; what happens to accounts is left out."""
    rows = AuditEntry.objects.exclude(action__in=["rights", "signed_in"]).order_by("pk")
    return list(rows.values_list("username", "action", "title"))


def save(client, address, button="_continue", **values):
    return client.post(address, filled(client.get(address)) | {button: "1"} | values)


def draft(item, **fields):
    data = capture(item)
    data["fields"] |= fields
    return store_draft(item, data, None)


@pytest.mark.parametrize("state", ["draft", "published"])
def test_one_save_is_one_entry(client, chief, state):
    item = NewsItemFactory(title_nl="Bericht", state=state)
    save(client, f"{NEWS}{item.pk}/change/")

    assert log() == [("an", "drafted", "Bericht")]


def test_making_something_is_one_entry(client, chief):
    save(client, f"{NEWS}add/", title_nl="Nieuw", date="2026-01-01")

    assert log() == [("an", "created", "Nieuw")]


def test_publishing_is_a_deed_of_its_own(client, chief, item):
    save(client, f"{NEWS}{item.pk}/change/", "_publish")

    assert log() == [("an", "drafted", "Bericht"), ("an", "published", "Bericht")]


def test_throwing_a_draft_away_is_one_entry(client, chief, item):
    draft(item)
    client.post(f"{NEWS}{item.pk}/weggooien/")

    assert log()[1:] == [("an", "discarded", "Bericht")]


@pytest.mark.parametrize("state", ["draft", "published"])
def test_putting_an_old_version_back_is_one_entry(client, chief, state):
    item = NewsItemFactory(title_nl="Bericht", state=state)
    version = draft(item)
    client.post(f"{NEWS}{item.pk}/versie/{version.pk}/")

    assert log()[1:] == [("an", "restored", "Bericht")]


def test_joining_two_versions_is_one_entry(client, chief, item):
    mine, theirs = draft(item), draft(item)
    client.post(f"{NEWS}{item.pk}/samenvoegen/", {"mine": mine.pk, "theirs": theirs.pk})

    assert log()[2:] == [("an", "drafted", "Bericht")]


def test_a_save_that_meets_another_one_is_one_entry(client, chief, item):
    address = f"{NEWS}{item.pk}/change/"
    data = filled(client.get(address)) | {"_continue": "1", "title_nl": "Van mij"}
    draft(item, title_nl="Van een ander")

    assert (client.post(address, data).status_code, log()[1:]) == (409, [("an", "drafted", "Bericht")])


def test_a_save_that_is_not_valid_is_no_entry(client, chief, item):
    save(client, f"{NEWS}{item.pk}/change/", title_nl="")

    assert (log(), draft_of(item)) == ([], None)


def test_going_offline_and_coming_back_are_written_down(item):
    user = colleague(username="an")
    take_offline(item, user, kind="gone", explanation="Jan Peeters vroeg het.")
    put_online(item, user)

    assert log() == [("an", "offline", "Bericht"), ("an", "online", "Bericht")]


def test_why_something_went_offline_is_no_part_of_the_log(item):
    take_offline(item, None, kind="gone", explanation="Jan Peeters vroeg het.")

    assert AuditEntry.objects.get(action="offline").details == {"ending": "gone"}


def test_a_preview_link_is_named_after_what_it_shows_and_not_after_a_person(item):
    user = colleague(username="an")
    link = make_link([draft(item)], user, note="Jan Peeters")
    revoke(link, user)

    assert log()[1:] == [("an", "link_made", "Bericht"), ("an", "link_revoked", "Bericht")]
    assert "Peeters" not in str(list(AuditEntry.objects.values_list()))


def test_a_page_that_moves_is_written_down():
    PageFactory(position=1)
    page = PageFactory(title_nl="Verhuizer", position=2)
    with audit.acting(colleague(username="an")):
        moves.move(page.pk, moves.Move.UP)

    assert log() == [("an", "moved", "Verhuizer")]


def test_a_move_that_is_refused_is_not_written_down():
    page = PageFactory()
    with pytest.raises(moves.Refused):
        moves.move(page.pk, moves.Move.OUT)

    assert log() == []


def test_deleting_is_one_entry(client, chief):
    item = NewsItemFactory(title_nl="Bericht", state="draft")
    client.post(f"{NEWS}{item.pk}/delete/", {"post": "yes"})

    assert log() == [("an", "deleted", "Bericht")]


def test_putting_back_is_one_entry(client, chief):
    NewsItemFactory(title_nl="Bericht", state="draft").delete()
    kept = Revision.objects.get(kind="deleted")
    client.post(f"/admin/publishing/deletedobject/{kept.pk}/put-back/")

    assert log()[1:] == [("an", "put_back", "Bericht")]
