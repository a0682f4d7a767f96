"""Rights as Django's own backend gives them, in one query."""

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import AnonymousUser, Group, Permission

from pom_site.publishing.backend import OWN, RightsBackend, rights_of
from pom_site.publishing.models import StaffProfile
from tests.factories.people import colleague

pytestmark = pytest.mark.django_db


def fresh(user):
    return get_user_model().objects.get(pk=user.pk)


@pytest.fixture
def user():
    user = colleague("redacteur", "vertaler")
    user.user_permissions.add(Permission.objects.get(codename="delete_newsitem"))
    return user


def test_they_are_those_of_django(user):
    assert RightsBackend().get_all_permissions(fresh(user)) == ModelBackend().get_all_permissions(fresh(user))


def test_a_superuser_has_all_of_them():
    user = colleague(is_superuser=True)

    assert RightsBackend().get_all_permissions(fresh(user)) == ModelBackend().get_all_permissions(fresh(user))


def test_they_cost_one_query(user, django_assert_num_queries):
    user = fresh(user)

    with django_assert_num_queries(1):
        assert user.has_perm("pages.change_page")
        assert not user.has_perm("pages.publish_page")


def test_each_right_says_where_it_comes_from(user):
    rights = rights_of(fresh(user))

    assert rights["pages.delete_newsitem"] == {OWN}
    assert rights["pages.change_page"] == {"redacteur", "vertaler"}


@pytest.mark.parametrize("who", ["inactive", "visitor"])
def test_some_have_none(user, who):
    user.is_active = False

    assert RightsBackend().get_all_permissions(user if who == "inactive" else AnonymousUser()) == set()


def test_no_right_is_held_on_one_object_alone(user):
    assert RightsBackend().get_all_permissions(fresh(user), obj=Group()) == set()


def test_an_account_comes_with_its_profile(user, django_assert_num_queries):
    StaffProfile.objects.create(user=user, scopes=["energie"])

    with django_assert_num_queries(1):
        assert RightsBackend().get_user(user.pk).staff_profile.scopes == ["energie"]


def test_an_account_that_was_closed_is_nobody(user):
    get_user_model().objects.filter(pk=user.pk).update(is_active=False)

    assert RightsBackend().get_user(user.pk) is None
