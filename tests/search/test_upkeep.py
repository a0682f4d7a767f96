import threading

import pytest
from django.db import transaction

from pages.models import NewsItem
from pom_site.publishing.models import State
from pom_site.search import upkeep
from pom_site.search.models import SearchEntry
from tests.factories.pages import NewsItemFactory, PageFactory, add_block

pytestmark = pytest.mark.django_db


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    return lambda: django_capture_on_commit_callbacks(execute=True)


@pytest.fixture
def item(committed):
    with committed():
        return NewsItemFactory(title_nl="Bericht", title_en="Message")


def found(word, language="nl"):
    return [each.title for each in SearchEntry.objects.visible().matching(language, [word])]


def test_what_is_published_is_found_once_the_change_is_through(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        NewsItemFactory(title_nl="Bericht")
        before = found("bericht")

    assert (before, found("bericht")) == ([], ["Bericht"])


@pytest.mark.parametrize("state", [State.DRAFT, State.REVIEW, State.OFFLINE])
def test_what_goes_offline_is_no_longer_found_in_any_language(item, committed, state):
    with committed():
        item.state = state
        item.save()

    assert (found("bericht"), found("message", "en")) == ([], [])


def test_what_is_deleted_is_no_longer_found(item, committed):
    with committed():
        item.delete()

    assert SearchEntry.objects.count() == 0


def test_deleting_one_leaves_the_others(item, committed):
    with committed():
        NewsItemFactory(title_nl="Ander").delete()

    assert found("bericht") == ["Bericht"]


def test_a_block_is_found_when_it_comes_changes_and_goes(item, committed):
    with committed():
        block = add_block(item, "quote", text_nl="Eerste")
    came = found("eerste")
    with committed():
        block.text_nl = "Tweede"
        block.save()
    changed = (found("eerste"), found("tweede"))
    with committed():
        block.delete()

    assert (came, changed, found("tweede")) == (["Bericht"], ([], ["Bericht"]), [])


def test_the_block_of_a_draft_is_not_found(committed):
    with committed():
        add_block(PageFactory(published=False), "quote", text_nl="Geheim")

    assert found("geheim") == []


def test_many_changes_of_one_object_are_indexed_once(
    item, django_capture_on_commit_callbacks, django_assert_num_queries
):
    with django_capture_on_commit_callbacks() as callbacks:
        for _ in range(3):
            item.save()

    with django_assert_num_queries(7):  # hold it, read it, and replace its entries in a savepoint
        for callback in callbacks:
            callback()


def test_a_change_that_is_taken_back_leaves_the_index_alone(item, committed):
    with committed(), transaction.atomic():
        NewsItem.objects.get(pk=item.pk).delete()
        transaction.set_rollback(True)

    with committed():
        NewsItemFactory(title_nl="Ander")

    assert found("bericht") == ["Bericht"]


def test_one_thread_does_not_index_what_another_has_not_committed(item, committed):
    """It would read the row as it was before the change, and nobody would come back for it."""
    with committed():
        item.title_nl = "Veranderd"
        item.save()
        other = threading.Thread(target=upkeep.flush)
        other.start()
        other.join()

    assert found("veranderd") == ["Veranderd"]
