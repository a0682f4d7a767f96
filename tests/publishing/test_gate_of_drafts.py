"""The gate before a draft or a package: what would go live is examined, and nothing of it stays."""

import pytest

from pages.models import NewsItem
from pom_site.publishing import drafts as engine
from pom_site.publishing.drafts import DoesNotApply, discard, publish, store_draft
from pom_site.publishing.gate import blocks_publishing, examine, kept
from pom_site.publishing.models import Revision
from pom_site.publishing.snapshots import capture
from tests.factories.pages import NewsItemFactory, PageFactory, add_block

pytestmark = pytest.mark.django_db

SUMMARY = "Een samenvatting die in een of twee zinnen zegt wat hier te vinden is."


@pytest.fixture
def item():
    return NewsItemFactory(title_nl="Nieuws", summary_nl=SUMMARY)


def draft(instance, **values):
    data = capture(instance)
    data["fields"] |= values
    return store_draft(instance, data, None)


def examined(revision):
    return engine.examine(revision)[revision.pk]


def test_a_draft_is_examined_and_not_what_is_live(item):
    findings = examined(draft(item, summary_nl=""))

    assert blocks_publishing(findings)
    assert not blocks_publishing(examine(item))


def test_what_does_not_apply_is_an_error(item):
    NewsItemFactory(slug_nl="bezet")
    findings = examined(draft(item, slug_nl="bezet"))

    assert findings[0].code == "does_not_apply"


def test_drafts_of_a_package_may_link_to_each_other(item):
    add_block(item, "text", text_nl='<p>Zie <a href="/nieuws/nieuw/">het nieuwe bericht</a>.</p>')
    other = NewsItemFactory(slug_nl="nieuw", summary_nl=SUMMARY, published=False)
    drafts = [draft(item), draft(other)]

    assert blocks_publishing(examined(drafts[0]))
    assert not any(blocks_publishing(found) for found in engine.examine(*drafts).values())


def test_nothing_is_left_of_an_examination(item):
    before = capture(item)
    examined(draft(item, title_nl="Anders"))

    assert capture(NewsItem.objects.get()) == before
    assert Revision.objects.count() == 1


@pytest.mark.parametrize("number", [1, 12])
def test_the_number_of_queries_does_not_grow_with_the_blocks(django_assert_max_num_queries, number):
    page = PageFactory(title_nl="Over", summary_nl=SUMMARY)
    for _number in range(number):
        add_block(page, "text", text_nl='<p><a href="/over/">Over ons</a> <a href="/nergens/">Nergens</a></p>')
        add_block(page, "download")
        add_block(page, "card", link_nl="/nieuws/bericht/")

    with django_assert_max_num_queries(16):
        examine(page)


def codes(instance):
    return {finding.code for finding in kept(instance)}


def test_what_was_found_at_saving_is_kept(item):
    draft(item, summary_nl="")

    assert "dutch_missing" in codes(item)


def test_after_throwing_the_draft_away_the_live_version_counts(item):
    draft(item, summary_nl="")
    discard(item)

    assert "dutch_missing" not in codes(item)


def test_errors_stop_publishing_whoever_asks_for_it(item):
    with pytest.raises(DoesNotApply) as error:
        publish(draft(item, summary_nl=""), None)

    assert error.value.problems == ["Nieuws: Vul “samenvatting” in het Nederlands in."]
    assert NewsItem.objects.get().summary_nl == SUMMARY


def test_publishing_keeps_what_was_found(item):
    publish(draft(item), None)

    assert "dutch_missing" not in codes(item)
