import pytest

from pom_site.blocks.content import blocks_of, content_of
from tests.factories.pages import BLOCK_TEXTS, NewsItemFactory, PageFactory, add_block

pytestmark = pytest.mark.django_db

GROUPED = ["gallery", "accordion", "download", "key_figure", "card"]
ALONE = sorted(set(BLOCK_TEXTS) - set(GROUPED))


def shape(owner):
    """What is shown, as (kind, number of blocks)."""
    return [(group.kind, len(group.blocks)) for group in content_of(owner)]


def test_blocks_come_in_the_editors_order_whatever_their_kind():
    page = PageFactory()
    placed = [
        add_block(page, kind, ordering=ordering) for kind, ordering in (("quote", 30), ("text", 10), ("card", 20))
    ]

    assert blocks_of(page) == [placed[1], placed[2], placed[0]]


@pytest.mark.parametrize("kind", GROUPED)
def test_neighbours_of_a_kind_that_shows_lists_are_one_group(kind):
    assert shape(PageFactory(with_blocks=[kind, kind, "text", kind])) == [(kind, 2), ("text", 1), (kind, 1)]


@pytest.mark.parametrize("kind", ALONE)
def test_neighbours_of_every_other_kind_stay_apart(kind):
    assert shape(PageFactory(with_blocks=[kind, kind])) == [(kind, 1), (kind, 1)]


def test_neighbouring_lists_of_different_kinds_stay_apart():
    assert shape(PageFactory(with_blocks=["card", "accordion", "accordion"])) == [("card", 1), ("accordion", 2)]


def test_an_object_without_blocks_has_no_content():
    assert content_of(PageFactory()) == []


def test_the_blocks_of_another_object_stay_there():
    NewsItemFactory(with_blocks=["text"])
    add_block(PageFactory(), "text", text_nl="<p>Geheim</p>")

    assert content_of(PageFactory(with_blocks=["quote"]))[0].kind == "quote"


def test_each_kind_in_use_costs_one_query_and_the_others_none(django_assert_num_queries):
    page = PageFactory(with_blocks=["text", "text", "quote", "download", "contact", "text"])

    with django_assert_num_queries(4):
        groups = content_of(page)
        related = [group.blocks[0].document.title for group in groups if group.kind == "download"]
        related += [group.blocks[0].contact.name for group in groups if group.kind == "contact"]

    assert len(related) == 2


def test_no_blocks_cost_no_query(django_assert_num_queries):
    page = PageFactory()

    with django_assert_num_queries(0):
        content_of(page)


def test_a_kind_that_this_object_cannot_hold_is_passed_over():
    page = PageFactory(with_blocks=["text"])
    page.block_kinds = ["text", "from-an-older-version"]

    assert shape(page) == [("text", 1)]
