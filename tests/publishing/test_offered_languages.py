"""Which languages visitors are offered: those that are there as a whole, or were until the Dutch changed."""

import pytest
from django.utils.translation import override

from pages.models import NewsItem
from pom_site.publishing.drafts import overlay, publish, store_draft
from pom_site.publishing.snapshots import capture
from tests.counting import committed
from tests.factories.pages import NewsItemFactory, PageFactory
from tests.reading import read

pytestmark = pytest.mark.django_db


@pytest.fixture
def item():
    return NewsItemFactory(title_nl="Nieuws", summary_nl="Samenvatting", title_en="News", summary_en="Summary")


def published(instance, **values):
    data = capture(instance)
    data["fields"] |= values
    publish(store_draft(instance, data, None), None)
    instance.refresh_from_db()
    return instance


def test_an_incomplete_language_is_not_offered(item):
    published(item, summary_en="")

    assert item.existing_languages == ["nl"]


@pytest.mark.parametrize("changes", [{}, {"summary_nl": "Een andere samenvatting"}])
def test_a_complete_or_outdated_language_is_offered(item, changes):
    published(item)
    published(item, **changes)

    assert item.existing_languages == ["nl", "en"]


def test_without_title_a_language_is_not_offered_whatever_was_kept(item):
    published(item)
    item.title_en = ""

    assert item.existing_languages == ["nl"]


def test_before_anybody_looked_title_and_address_decide(item):
    NewsItem.objects.filter(pk=item.pk).update(summary_en="")
    item.refresh_from_db()

    assert (item.languages, item.existing_languages) == ("", ["nl", "en"])


def test_lists_by_language_follow_what_was_kept(item):
    published(item, summary_en="")

    with override("en"):
        assert list(NewsItem.objects.in_active_language()) == []


def test_an_overlay_offers_the_languages_of_the_draft(item):
    published(item)
    data = capture(item)
    data["fields"] |= {"title_fr": "Nouvelles", "slug_fr": "nouvelles", "summary_fr": "En bref", "summary_en": ""}

    with overlay(store_draft(item, data, None)):
        assert NewsItem.objects.get().existing_languages == ["nl", "fr"]


def test_a_page_says_which_languages_it_is_read_in(client, item):
    published(item, summary_en="", title_de="Nachricht", summary_de="Kurz gesagt")
    page = read(client.get(item.get_absolute_url()))
    offered = [link["hreflang"] for link in page.all("link", rel="alternate") if link["hreflang"]]

    assert offered == ["nl", "de", "x-default"]


def test_the_sitemap_lists_a_language_that_is_whole_alone(client, item):
    published(item, summary_en="")

    assert "/en/" not in client.get("/sitemap-news.xml").text


def test_the_tree_knows_without_asking_again(client, django_assert_num_queries):
    from pages.tree import tree

    published(PageFactory(title_nl="Over", title_en="About", summary_nl="Samenvatting"))
    committed()

    with django_assert_num_queries(2):
        assert [node.languages for node in tree().nodes.values()] == [("nl",)]
