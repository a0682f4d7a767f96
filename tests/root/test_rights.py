"""Every address of the admin × role × method → status, as tests/root/rights_table.py says it."""

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.factories.people import colleague
from tests.root import rights_table as table
from tests.root.admin_addresses import addresses
from tests.root.rights_made import made_for

pytestmark = [pytest.mark.django_db, pytest.mark.any_database]
WRITES = ("INSERT", "UPDATE", "DELETE")


def account(role):
    return None if role == "bezoeker" else colleague(role) if role != "superuser" else colleague(is_superuser=True)


def answer(user, method, path, asked):
    """The status, and what was written; afterwards nothing has happened."""
    client = Client()
    if user:
        client.force_login(user)
    data = asked | (table.POSTED if method == "post" else {})
    with transaction.atomic(), CaptureQueriesContext(connection) as queries:
        status = getattr(client, method)(path, data).status_code
        written = [each["sql"] for each in queries.captured_queries if each["sql"].startswith(WRITES)]
        transaction.set_rollback(True)
    return status, written


def test_every_address_is_in_the_table():
    unknown = {table.row_of(name) for _route, name in addresses()} - set(table.TABLE)

    assert not unknown, f"add to tests/root/rights_table.py: {sorted(unknown)}"


def test_the_table_speaks_of_nothing_that_is_not_there():
    assert set(table.TABLE) - {table.row_of(name) for _route, name in addresses()} == set()


@pytest.mark.parametrize(("route", "name"), addresses(), ids=lambda value: value)
def test_an_address_answers_each_role_as_the_table_says(route, name):
    item = made_for(name)
    path, asked = table.filled_in(route, name, item), table.ASKED.get(table.row_of(name), lambda item: {})(item)
    users = [account(role) for role in table.ROLES]

    answers = {method: [answer(user, method, path, asked) for user in users] for method in ("get", "post")}

    statuses = [" ".join(str(status) for status, _written in answers[method]) for method in ("get", "post")]
    assert tuple(statuses) == table.TABLE[table.row_of(name)]
    assert written_without_right(answers) == []


def written_without_right(answers):
    """By whoever was refused, or sent to sign in."""
    refused = [written for each in answers.values() for status, written in each if status in (403, 404, 405)]
    visitor = [written for (status, written), *_others in answers.values() if status == 302]
    return [written for written in refused + visitor if written]
