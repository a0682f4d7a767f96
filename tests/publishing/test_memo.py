import time

import pytest
from django.db import transaction
from django.utils import translation

from pom_site.publishing import memo
from pom_site.publishing.memo import remembered
from pom_site.publishing.models import ContentVersion
from pom_site.publishing.upkeep import raise_version

pytestmark = pytest.mark.django_db


class Clock:
    now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(time, "monotonic", clock)
    memo.clear()
    return clock


@pytest.fixture
def asked():
    """The languages and arguments that the function below was really called with."""
    return []


@pytest.fixture
def greet(asked):
    @remembered
    def greet(name="iedereen"):
        asked.append((translation.get_language(), name))
        return [name]

    return greet


def changed_elsewhere():
    """Another process raised the version: this one was not told."""
    ContentVersion.objects.filter(pk=1).update(number=77)


def test_a_result_is_computed_once(greet, asked):
    assert greet() is greet()
    assert asked == [("nl", "iedereen")]


def test_each_argument_and_each_language_has_its_own_result(greet, asked):
    for name in ("an", "bo", "an"):
        greet(name)
    with translation.override("fr"):
        greet("an")

    assert asked == [("nl", "an"), ("nl", "bo"), ("fr", "an")]


def test_two_functions_do_not_share_a_result(greet):
    @remembered
    def leave(name="iedereen"):
        return "tot later"

    assert (greet(), leave()) == (["iedereen"], "tot later")


def test_a_change_in_this_process_counts_at_once(greet, asked, clock):
    greet()

    raise_version()
    greet()

    assert len(asked) == 2


def test_a_change_elsewhere_counts_after_a_second(greet, asked, clock):
    greet()
    changed_elsewhere()

    clock.now += 0.9
    greet()
    within = len(asked)
    clock.now += 0.1
    greet()

    assert (within, len(asked)) == (1, 2)


def test_a_result_lives_a_minute_so_that_dates_pass(greet, asked, clock):
    greet()

    clock.now += 59.9
    greet()
    within = len(asked)
    clock.now += 0.1
    greet()

    assert (within, len(asked)) == (1, 2)


def test_the_database_is_asked_for_the_version_once_a_second(greet, clock, django_assert_num_queries):
    with django_assert_num_queries(2):
        for _ in range(4):
            greet()
            clock.now += 0.5


def test_an_empty_result_is_remembered_too(clock):
    calls = []

    @remembered
    def nothing():
        calls.append(1)

    nothing(), nothing()

    assert calls == [1]


def test_clearing_forgets_everything(greet, asked):
    greet()
    memo.clear()
    greet()

    assert len(asked) == 2


def test_without_a_version_in_the_database_pages_still_work(greet):
    ContentVersion.objects.all().delete()
    memo.clear()

    assert greet() == ["iedereen"]


def test_what_a_transaction_has_not_committed_is_not_remembered(greet, asked):
    """A rollback would leave it in the memory of the process, and other threads would see it too early."""
    greet()
    with transaction.atomic():
        raise_version()
        greet(), greet()
        assert (memo.uncommitted(), len(asked)) == (True, 3)
        transaction.set_rollback(True)

    greet()

    assert (memo.uncommitted(), len(asked)) == (False, 3)
