import pytest

from pages.models import NewsItem, Page
from tests.factories.pages import BLOCK_TEXTS, NewsItemFactory, PageFactory

pytestmark = pytest.mark.django_db


def place(owner, kind):
    return owner.block_models[kind].objects.create(parent=owner, region="main", ordering=10, **BLOCK_TEXTS[kind])


def kinds(owner):
    return type(owner).objects.get(pk=owner.pk).block_kinds


def test_a_new_object_uses_no_kinds():
    assert kinds(PageFactory()) == []


def test_placing_a_block_names_its_kind():
    page, other = PageFactory(), PageFactory()

    place(page, "quote")

    assert (kinds(page), kinds(other)) == (["quote"], [])


def test_kinds_are_named_once_and_in_their_own_order():
    item = NewsItemFactory()

    for kind in ("video", "text", "text"):
        place(item, kind)

    assert kinds(item) == ["text", "video"]


def test_a_kind_is_gone_with_its_last_block():
    page = PageFactory()
    blocks = [place(page, "text"), place(page, "text")]

    blocks[0].delete()
    after_one = kinds(page)
    blocks[1].delete()

    assert (after_one, kinds(page)) == (["text"], [])


def test_deleting_many_at_once_counts_too():
    page = PageFactory()
    place(page, "text")

    Page.block_models["text"].objects.all().delete()

    assert kinds(page) == []


def test_changing_a_block_writes_nothing_else(django_assert_num_queries):
    block = place(NewsItemFactory(), "quote")

    with django_assert_num_queries(2):  # the block, and the content version
        block.save()


def test_deleting_the_object_takes_its_blocks_along():
    item = NewsItemFactory()
    place(item, "text")

    item.delete()

    assert NewsItem.block_models["text"].objects.count() == 0


def test_saving_a_stale_copy_keeps_the_kinds():
    """The form holds the object as it was before its blocks were saved."""
    stale = PageFactory()
    place(Page.objects.get(pk=stale.pk), "text")

    stale.save()

    assert kinds(stale) == ["text"]
