"""The audit log in the admin: for reading, by those who may."""

import pytest

from pom_site.publishing import audit
from pom_site.publishing.models import AuditEntry
from tests.factories.pages import NewsItemFactory
from tests.factories.people import colleague

pytestmark = pytest.mark.django_db
LIST = "/admin/publishing/auditentry/"


@pytest.fixture
def superuser(client):
    user = colleague(username="baas", is_superuser=True)
    client.force_login(user)
    return user


def test_the_list_names_who_what_and_which(client, superuser):
    audit.record(superuser, AuditEntry.Action.SAVED, NewsItemFactory(title_nl="Bericht van vandaag"))
    text = client.get(LIST).text

    assert "Bericht van vandaag" in text
    assert "baas" in text


@pytest.mark.parametrize("number", [1, 60])
def test_the_list_costs_at_most_twelve_queries(client, superuser, django_assert_max_num_queries, number):
    item = NewsItemFactory()
    for _each in range(number):
        audit.record(superuser, AuditEntry.Action.SAVED, item)

    with django_assert_max_num_queries(12):
        assert client.get(LIST).status_code == 200


def test_the_list_can_be_filtered_and_searched(client, superuser):
    audit.record(superuser, AuditEntry.Action.SAVED, NewsItemFactory(title_nl="Bericht van vandaag"))

    found = client.get(LIST, {"action": "saved", "q": "vandaag", "user__id__exact": superuser.pk}).context["cl"]
    assert found.result_count == 1


@pytest.mark.parametrize("role", ["redacteur", "vertaler", "eindredacteur"])
def test_others_do_not_see_it(client, role):
    client.force_login(colleague(role))

    assert client.get(LIST).status_code == 403


def test_the_manager_sees_it(client):
    client.force_login(colleague("beheerder"))

    assert client.get(LIST).status_code == 200


@pytest.mark.parametrize("address", ["add/", "{}/change/", "{}/delete/"])
def test_nobody_writes_in_it_superusers_included(client, superuser, address):
    written = audit.record(superuser, AuditEntry.Action.SAVED)
    response = client.post(LIST + address.format(written.pk), {"username": "iemand anders", "post": "yes"})

    assert response.status_code == 403
    assert AuditEntry.objects.get(pk=written.pk).username == "baas"


def test_there_is_no_bulk_action(client, superuser):
    written = audit.record(superuser, AuditEntry.Action.SAVED)
    client.post(LIST, {"action": "delete_selected", "_selected_action": [written.pk], "post": "yes"})

    assert AuditEntry.objects.filter(pk=written.pk).exists()


def test_an_entry_opens_with_its_details(client, superuser):
    written = audit.record(superuser, AuditEntry.Action.RIGHTS, superuser, add=["redacteur"])

    assert "redacteur" in client.get(f"{LIST}{written.pk}/change/").text
