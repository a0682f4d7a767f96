"""Counting the queries of a page, for the conftest of each app that has pages."""

import pytest
from django.db import connection

from pom_site.publishing import memo


def committed():
    """What the test wrote counts as committed from here on: until then the process remembers nothing."""
    connection.run_on_commit.clear()


@pytest.fixture
def visit(client, settings, django_assert_num_queries):
    """
    Visit a page in a process that is warm: menu, settings and domains are remembered, and only the page itself costs.

    The process asks once a second whether what it remembers still holds, not once a page; in a slow test that
    question could fall within the page that is counted, so here it is not asked.
    """
    settings.CONTENT_VERSION_SECONDS = 3600

    def counted(path, *, queries):
        committed()
        client.get(path)
        with django_assert_num_queries(queries):
            return client.get(path)

    return counted


@pytest.fixture
def first_visit(client, django_assert_num_queries):
    """Visit a page in a process that remembers nothing: menu, settings and all that is kept are read for it."""

    def counted(path, *, queries):
        committed()
        memo.clear()
        with django_assert_num_queries(queries):
            return client.get(path)

    return counted
