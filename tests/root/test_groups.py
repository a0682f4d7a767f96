"""The four groups of the house: there after every migration, with exactly the rights that the code says."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command

from pom_site import groups
from pom_site.people import groups_of
from pom_site.publishing.roles import ROLES
from tests.factories.people import colleague

pytestmark = pytest.mark.django_db


def held(name):
    rows = Group.objects.get(name=name).permissions.values_list("content_type__app_label", "codename")
    return {".".join(row) for row in rows}


@pytest.fixture(autouse=True)
def _groups():
    groups.keep()


def test_every_named_right_exists():
    known = {f"{one.content_type.app_label}.{one.codename}" for one in Permission.objects.all()}

    assert set().union(*groups.rights().values()) - known == set()


@pytest.mark.parametrize("name", ROLES)
def test_a_group_holds_what_the_code_says(name):
    assert held(name) == groups.rights()[name]


def test_an_editor_writes_but_does_not_publish():
    rights = held("redacteur")

    assert {"projects.add_project", "projects.change_project", "projects.add_projecttextblock"} <= rights
    assert not {one for one in rights if ".publish_" in one or one.endswith(".delete_project")}


def test_nobody_adds_or_deletes_a_domain():
    assert not {"domains.add_domain", "domains.delete_domain"} & held("beheerder")


def test_a_translator_adds_and_deletes_nothing():
    assert {one.partition(".")[2].partition("_")[0] for one in held("vertaler")} == {"view", "change"}


def test_a_chief_editor_publishes_every_public_model():
    rights = held("eindredacteur")

    assert {
        "pages.publish_page",
        "pages.publish_newsitem",
        "domains.publish_domain",
        "projects.publish_project",
    } < rights


def test_only_the_manager_sees_accounts_and_the_audit_log():
    private = {"auth.change_user", "auth.change_group", "publishing.view_auditentry", "publishing.change_redirect"}

    assert (held("beheerder") >= private, [held(name) & private for name in ROLES[:3]]) == (True, [set()] * 3)


def test_the_manager_may_hand_out_every_group():
    assert set(groups_of(colleague("beheerder"))) == set(Group.objects.all())


def test_migrating_puts_back_what_was_changed_by_hand():
    group = Group.objects.get(name="redacteur")
    group.permissions.set(Permission.objects.filter(codename="delete_user"))

    call_command("migrate", verbosity=0)

    assert held("redacteur") == groups.rights()["redacteur"]


def test_nobody_changes_a_group_of_the_house_in_the_admin(client):
    client.force_login(colleague(is_superuser=True))
    group = Group.objects.get(name="redacteur")

    response = client.post(f"/admin/auth/group/{group.pk}/change/", {"name": "redacteur", "permissions": []})

    assert (response.status_code, held("redacteur")) == (403, groups.rights()["redacteur"])


def test_nobody_deletes_a_group_of_the_house_in_the_admin(client):
    client.force_login(colleague("beheerder"))
    group = Group.objects.get(name="redacteur")

    response = client.post(f"/admin/auth/group/{group.pk}/delete/", {"post": "yes"})

    assert (response.status_code, Group.objects.filter(name="redacteur").exists()) == (403, True)


def test_a_manager_cannot_make_himself_superuser(client):
    user = colleague("beheerder")
    client.force_login(user)

    client.post(f"/admin/auth/user/{user.pk}/change/", {"username": "x", "is_superuser": "on", "is_active": "on"})

    user.refresh_from_db()
    assert not user.is_superuser
