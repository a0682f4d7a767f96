"""The audit log: what is written down, by whom, and that nothing and nobody changes it afterwards."""

import pytest
from django.contrib.auth.models import AnonymousUser, Group, Permission, User
from django.contrib.auth.signals import user_login_failed
from django.db import DatabaseError, connection, transaction

from pom_site.publishing import audit
from pom_site.publishing.drafts import discard, publish, store_draft
from pom_site.publishing.models import AuditEntry, StaffProfile
from pom_site.publishing.snapshots import capture
from tests.factories.pages import NewsItemFactory, OrganisationFactory
from tests.factories.people import colleague
from tests.factories.projects import ProjectFactory

pytestmark = pytest.mark.django_db


def log(*actions):
    """What the log says about these actions: who, what, which."""
    rows = AuditEntry.objects.filter(action__in=actions) if actions else AuditEntry.objects.all()
    return [(entry.username, entry.action, entry.title) for entry in rows.order_by("pk")]


def entry():
    return audit.record(colleague(username="an"), AuditEntry.Action.SAVED, NewsItemFactory(title_nl="Bericht"))


def test_an_entry_keeps_who_what_and_which():
    item = NewsItemFactory(title_nl="Bericht")
    written = audit.record(colleague(username="an"), AuditEntry.Action.SAVED, item, revision=3)

    assert (written.username, written.title, written.object_id) == ("an", "Bericht", str(item.pk))
    assert (written.content_type.model, written.details) == ("newsitem", {"revision": 3})


def test_a_timer_has_no_name():
    assert audit.record(None, AuditEntry.Action.PUBLISHED).username == ""


def test_a_publication_is_written_down():
    project = ProjectFactory(title_nl="Kaai")
    publish(store_draft(project, capture(project), None), colleague(username="an"))

    assert log("published") == [("an", "published", "Kaai")]


def test_a_saved_draft_is_written_down():
    project = ProjectFactory(title_nl="Kaai")
    store_draft(project, capture(project), colleague(username="an"))

    assert log("drafted") == [("an", "drafted", "Kaai")]


def test_a_draft_that_is_thrown_away_is_written_down_once():
    project = ProjectFactory(title_nl="Kaai")
    store_draft(project, capture(project), None)
    with audit.acting(colleague(username="an")):
        discard(project)
        discard(project)

    assert log("discarded") == [("an", "discarded", "Kaai")]


def test_a_publication_that_is_rolled_back_is_not_written_down():
    project = ProjectFactory()
    with transaction.atomic():
        publish(store_draft(project, capture(project), None), None)
        transaction.set_rollback(True)

    assert log("published") == []


def test_signing_in_and_out_is_written_down(client):
    colleague(username="an")
    client.post("/admin/login/", {"username": "an", "password": "wachtwoord"})
    client.post("/admin/logout/")

    assert log("signed_in", "signed_out") == [("an", "signed_in", ""), ("an", "signed_out", "")]


def test_a_failed_sign_in_keeps_the_name_that_was_typed(client):
    client.post("/admin/login/", {"username": "inbreker", "password": "geraden"})

    assert log("sign_in_failed") == [("inbreker", "sign_in_failed", "")]


def test_a_failed_sign_in_keeps_no_password_and_no_address(client):
    client.post("/admin/login/", {"username": "x", "password": "geraden"}, REMOTE_ADDR="203.0.113.9")

    kept = str(AuditEntry.objects.filter(action="sign_in_failed").values_list().get())
    assert "geraden" not in kept
    assert "203.0.113.9" not in kept


def test_a_name_of_any_length_and_with_any_character_is_kept():
    user_login_failed.send(None, credentials={"username": "a\x00b" + "x" * 300, "password": "********"}, request=None)

    assert AuditEntry.objects.get().username == "ab" + "x" * 148


def test_a_new_account_is_written_down():
    User.objects.create_user("an", is_staff=True)

    assert AuditEntry.objects.get().details == {"created": True, "is_active": True, "is_staff": True}


def test_an_account_that_is_switched_off_is_written_down():
    user = colleague(username="an")
    user.is_active = False
    with audit.acting(colleague(username="baas")):
        user.save()

    last = AuditEntry.objects.latest("pk")
    assert (last.username, last.title, last.details) == ("baas", "an", {"is_active": False})


def test_saving_an_account_without_changing_its_rights_is_not_written_down():
    user = colleague()
    before = AuditEntry.objects.count()
    user.first_name = "An"
    user.save()

    assert AuditEntry.objects.count() == before


@pytest.mark.parametrize(
    ("change", "details"),
    [
        (lambda user: user.groups.add(Group.objects.create(name="nieuw")), {"add": ["nieuw"]}),
        (lambda user: user.groups.clear(), {"clear": []}),
        (lambda user: user.user_permissions.set(Permission.objects.filter(codename="add_user")), {"add": ["add_user"]}),
        (lambda user: StaffProfile.objects.create(user=user, scopes=["x"]), {"domains": ["x"], "languages": []}),
    ],
)  # fmt: skip
def test_a_change_of_rights_is_written_down(change, details):
    user = colleague(username="an")
    change(user)

    last = AuditEntry.objects.latest("pk")
    assert (last.action, last.title, last.details) == ("rights", "an", details)


def test_a_deletion_is_written_down_with_its_name(client):
    client.force_login(colleague(username="baas", is_superuser=True))
    organisation = OrganisationFactory(name_nl="Weg ermee")

    client.post(f"/admin/pages/organisation/{organisation.pk}/delete/", {"post": "yes"})

    assert log("deleted") == [("baas", "deleted", "Weg ermee")]


def test_somebody_who_deletes_his_own_account_is_still_named(client):
    user = colleague(username="baas", is_superuser=True)
    client.force_login(user)

    client.post(f"/admin/auth/user/{user.pk}/delete/", {"post": "yes"})

    assert log("deleted") == [("baas", "deleted", "baas")]


def test_the_name_outlives_the_account():
    written = entry()
    User.objects.filter(username="an").delete()

    written.refresh_from_db()
    assert (written.user, written.username) == (None, "an")


@pytest.mark.parametrize(
    "change",
    [
        lambda written: written.save(),
        lambda written: written.delete(),
        lambda written: AuditEntry.objects.all().delete(),
        lambda written: AuditEntry.objects.update(username="iemand anders"),
        lambda written: AuditEntry.objects.bulk_update([written], ["title"]),
        lambda written: AuditEntry(pk=written.pk, action="saved", username="iemand anders").save(),
    ],
)
def test_no_code_changes_or_removes_an_entry(change):
    written = entry()

    with pytest.raises((TypeError, DatabaseError)), transaction.atomic():
        change(written)
    assert AuditEntry.objects.get(pk=written.pk).username == "an"


def test_the_database_refuses_to_change_an_entry():
    written = entry()

    with pytest.raises(DatabaseError), transaction.atomic():
        AuditEntry._base_manager.filter(pk=written.pk).update(username="iemand anders")


def test_postgresql_refuses_to_delete_an_entry():
    written = entry()
    if connection.vendor != "postgresql":
        pytest.skip("SQLite must be able to empty a table")

    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("DELETE FROM publishing_auditentry WHERE id = %s", [written.pk])


def test_a_deed_outside_a_request_has_no_actor():
    assert audit.actor() is None


def test_a_visitor_is_no_actor():
    with audit.acting(AnonymousUser()):
        assert audit.actor() is None


def test_within_a_request_the_actor_is_who_signed_in(client):
    user = colleague(username="baas", is_superuser=True)
    client.force_login(user)
    client.post(f"/admin/auth/user/{colleague(username='an').pk}/delete/", {"post": "yes"})

    assert log("deleted") == [("baas", "deleted", "an")]
