"""Nobody gives away more than he has: not to himself, not to others, not by a group."""

import pytest
from django.contrib.auth.models import Group, Permission, User

pytestmark = pytest.mark.django_db

HELD = ["add_user", "change_user", "view_user", "delete_user", "add_group", "change_group", "delete_group"]


def permission(codename):
    return Permission.objects.get(codename=codename)


@pytest.fixture
def manager():
    """May manage accounts, and holds nothing else."""
    user = User.objects.create_user("manager", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__in=HELD))
    return user


@pytest.fixture
def colleague():
    return User.objects.create_user("collega", is_staff=True)


@pytest.fixture
def as_manager(client, manager):
    client.force_login(manager)
    return client


def save(client, user, **values):
    data = {"username": user.username, "is_active": "on", "is_staff": "on", **values}
    return client.post(f"/admin/auth/user/{user.pk}/change/", data)


def test_what_one_holds_can_be_given(as_manager, colleague):
    response = save(as_manager, colleague, user_permissions=[permission("change_user").pk])

    assert response.status_code == 302
    assert colleague.user_permissions.get().codename == "change_user"


@pytest.mark.parametrize("who", ["manager", "collega"])
def test_nobody_makes_a_superuser_who_is_not_one(as_manager, colleague, who):
    user = User.objects.get(username=who)

    save(as_manager, user, is_superuser="on", user_permissions=[permission(name).pk for name in HELD])

    user.refresh_from_db()
    assert not user.is_superuser


def test_a_permission_one_lacks_cannot_be_given(as_manager, colleague):
    response = save(as_manager, colleague, user_permissions=[permission("delete_page").pk])

    assert response.status_code == 200
    assert not colleague.user_permissions.exists()


def test_a_group_with_more_than_one_holds_cannot_be_given(as_manager, colleague):
    group = Group.objects.create(name="Eindredactie")
    group.permissions.add(permission("delete_page"))

    response = save(as_manager, colleague, groups=[group.pk])

    assert response.status_code == 200
    assert not colleague.groups.exists()


@pytest.mark.parametrize("view", ["change", "delete", "password"])
def test_a_superuser_is_beyond_reach(as_manager, admin_user, view):
    path = f"/admin/auth/user/{admin_user.pk}/{view}/"

    response = as_manager.post(path, {"username": "overgenomen", "password1": "x" * 20, "password2": "x" * 20})

    assert response.status_code == 403
    admin_user.refresh_from_db()
    assert admin_user.username == "admin"


def test_an_account_that_holds_more_is_beyond_reach(as_manager, colleague):
    colleague.user_permissions.add(permission("delete_page"))

    assert save(as_manager, colleague, first_name="Anders").status_code == 403


def test_a_group_that_holds_more_is_not_changed(as_manager):
    group = Group.objects.create(name="Eindredactie")
    group.permissions.add(permission("delete_page"))

    response = as_manager.post(f"/admin/auth/group/{group.pk}/change/", {"name": "Van mij"})

    assert response.status_code == 403


def test_a_new_group_gets_only_what_its_maker_holds(as_manager):
    response = as_manager.post(
        "/admin/auth/group/add/", {"name": "Alles", "permissions": [permission("delete_page").pk]}
    )

    assert response.status_code == 200
    assert not Group.objects.filter(name="Alles").exists()


def test_accounts_are_not_deleted_in_bulk(as_manager, admin_user):
    as_manager.post(
        "/admin/auth/user/", {"action": "delete_selected", "_selected_action": [admin_user.pk], "post": "yes"}
    )

    assert User.objects.filter(pk=admin_user.pk).exists()


def test_a_superuser_gives_anything(admin_client, colleague):
    save(admin_client, colleague, is_superuser="on", user_permissions=[permission("delete_page").pk])

    colleague.refresh_from_db()
    assert colleague.is_superuser
    assert colleague.user_permissions.get().codename == "delete_page"


def test_permissions_read_as_dutch_ticks_for_each_kind_of_content(admin_client):
    page = admin_client.get("/admin/auth/group/add/").content.decode()

    assert "Can add" not in page
