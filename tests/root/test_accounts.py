"""Accounts: their limits are set in the form, and nobody gives away more than he has."""

import pytest
from django.contrib.auth.models import Group

from pom_site.people import is_within
from pom_site.publishing.models import AuditEntry
from pom_site.publishing.roles import profile
from tests.factories.people import colleague

pytestmark = pytest.mark.django_db


def save(client, user, **values):
    """Fills in the form of an account as it is, with these changes."""
    fields = {"username": user.username, "email": user.email, "is_active": "on", "is_staff": "on"}
    joined = {"date_joined_0": "01-01-2026", "date_joined_1": "10:00"}
    return client.post(f"/admin/auth/user/{user.pk}/change/", fields | joined | values)


@pytest.fixture
def manager(client):
    user = colleague("beheerder", username="baas")
    client.force_login(user)
    return user


@pytest.fixture
def other():
    return colleague(username="an")


def limits(user):
    found = profile(type(user).objects.get(pk=user.pk))
    return (found.scopes, found.languages)


def test_a_manager_limits_a_colleague_to_domains_and_languages(client, manager, other):
    save(client, other, scopes=["vastgoed", "brownfields"], languages=["fr"])

    assert limits(other) == (["vastgoed", "brownfields"], ["fr"])


def test_limits_can_be_taken_away(client, manager):
    other = colleague(scopes=["vastgoed"])
    save(client, other)

    assert limits(other) == ([], [])


def test_saving_an_account_without_limits_makes_none(client, manager, other):
    save(client, other)

    assert not hasattr(type(other).objects.get(pk=other.pk), "staff_profile")


def test_a_domain_that_does_not_exist_is_refused(client, manager, other):
    response = save(client, other, scopes=["ruimtevaart"])

    assert (list(response.context["adminform"].form.errors), limits(other)) == (["scopes"], ([], []))


def test_the_form_shows_the_limits(client, manager):
    other = colleague(scopes=["vastgoed"])
    form = client.get(f"/admin/auth/user/{other.pk}/change/").context["adminform"].form

    assert form["scopes"].value() == ["vastgoed"]


def test_a_change_of_limits_is_in_the_audit_log(client, manager, other):
    save(client, other, scopes=["vastgoed"])

    entry = AuditEntry.objects.filter(action="rights").latest("pk")
    assert (entry.username, entry.title, entry.details["domains"]) == ("baas", "an", ["vastgoed"])


@pytest.fixture
def limited(client):
    user = colleague("beheerder", username="deelbaas", scopes=["vastgoed"])
    client.force_login(user)
    return user


def test_somebody_limited_cannot_lift_a_limit(client, limited):
    other = colleague(scopes=["vastgoed"])
    response = save(client, other, scopes=[])

    assert (list(response.context["adminform"].form.errors), limits(other)) == (["scopes"], (["vastgoed"], []))


def test_somebody_limited_cannot_give_away_another_domain(client, limited):
    other = colleague(scopes=["vastgoed"])
    save(client, other, scopes=["vastgoed", "brownfields"])

    assert limits(other) == (["vastgoed"], [])


def test_somebody_limited_does_not_change_an_account_without_limits(client, limited, other):
    assert save(client, other).status_code == 403


@pytest.mark.parametrize(
    ("own", "others", "within"),
    [
        ([], [], True),
        ([], ["vastgoed"], True),
        (["vastgoed"], ["vastgoed"], True),
        (["vastgoed"], [], False),
        (["vastgoed"], ["brownfields"], False),
    ],
)
def test_an_account_is_within_another_one_s_domains(own, others, within):
    assert is_within(colleague("beheerder", scopes=own), colleague("redacteur", scopes=others)) is within


def test_a_manager_does_not_touch_a_superuser(client, manager):
    assert save(client, colleague(is_superuser=True)).status_code == 403


def test_a_manager_makes_somebody_a_manager(client, manager, other):
    group = Group.objects.get(name="beheerder")
    save(client, other, groups=[group.pk])

    assert list(other.groups.all()) == [group]


def test_an_account_may_be_looked_at_with_its_limits(client):
    client.force_login(colleague("beheerder", scopes=["vastgoed"]))
    other = colleague(scopes=["brownfields"], languages=["fr"])

    text = client.get(f"/admin/auth/user/{other.pk}/change/").text
    assert "brownfields" in text
