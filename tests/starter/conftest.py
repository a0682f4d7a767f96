import pytest
from django.db import transaction

from pom_site.publishing import memo
from pom_site.starter.loader import Loader


@pytest.fixture(scope="module")
def starter(django_db_setup, django_db_blocker):
    """The starter site, loaded once a module; its tests see it through `db` and change nothing for good."""
    with django_db_blocker.unblock(), transaction.atomic():
        memo.clear()
        yield Loader().load()
        transaction.set_rollback(True)
