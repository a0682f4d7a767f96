from datetime import timedelta

import pytest
from django.utils import timezone

from pages.models import NewsItem
from pom_site.publishing.languages import CODES
from pom_site.publishing.models import State
from pom_site.search.index import entries, index, rebuild, searchable_models
from pom_site.search.models import SearchEntry
from tests.factories.domains import DomainFactory
from tests.factories.pages import BLOCK_TEXTS, NewsItemFactory, PageFactory, add_block
from tests.factories.projects import ProjectFactory

pytestmark = pytest.mark.django_db

TOMORROW = timezone.now() + timedelta(days=1)
YESTERDAY = timezone.now() - timedelta(days=1)


def found(*words, language="nl"):
    return [each.title for each in SearchEntry.objects.visible().matching(language, list(words))]


def test_all_public_objects_are_searched():
    assert sorted(model._meta.label for model in searchable_models()) == [
        "domains.Association",
        "domains.Brownfield",
        "domains.Building",
        "domains.Domain",
        "domains.Initiative",
        "domains.Park",
        "domains.Plot",
        "domains.Space",
        "domains.Theme",
        "pages.Event",
        "pages.NewsItem",
        "pages.Page",
        "projects.Project",
    ]


def test_there_is_an_entry_for_each_language():
    item = NewsItemFactory(title_nl="Bericht", title_en="Message")

    made = [(each.language, each.text_language, each.title, each.url) for each in entries(item)]

    assert made == [
        ("nl", "nl", "Bericht", "/nieuws/bericht/"),
        ("en", "en", "Message", "/en/news/message/"),
        ("fr", "nl", "Bericht", "/fr/actualites/bericht/"),
        ("de", "nl", "Bericht", "/de/aktuelles/bericht/"),
    ]


def test_indexing_again_replaces():
    item = NewsItemFactory(title_nl="Oud")
    index(item)
    item.title_nl = "Nieuw"
    index(item)

    assert (found("oud"), found("nieuw"), SearchEntry.objects.count()) == ([], ["Nieuw"], len(CODES))


@pytest.mark.parametrize("state", [State.DRAFT, State.REVIEW, State.OFFLINE])
def test_what_is_not_published_is_not_in_the_index_in_any_language(state):
    index(NewsItemFactory(title_nl="Geheim", title_en="Secret", state=state))

    assert SearchEntry.objects.count() == 0


@pytest.mark.parametrize("period", [{"publish_from": TOMORROW}, {"publish_until": YESTERDAY}])
def test_what_is_scheduled_or_expired_is_not_found_in_any_language(period):
    index(NewsItemFactory(title_nl="Geheim", title_en="Secret", **period))

    assert [found(word, language=code) for word in ("geheim", "secret") for code in CODES] == [[]] * 8


def test_title_summary_and_texts_are_searched():
    project = ProjectFactory(title_nl="Kop", summary_nl="Kort", challenge_nl="<p>Lang</p>", pom_task_nl="Taak")
    index(project)

    assert [found(word) for word in ("kop", "kort", "lang", "taak")] == [["Kop"]] * 4


@pytest.mark.parametrize("kind", sorted(set(BLOCK_TEXTS) - {"contact"}))
def test_the_text_of_every_kind_of_block_is_searched(kind):
    page = PageFactory(title_nl="Pagina")
    field = next(name for name in BLOCK_TEXTS[kind] if name.endswith("_nl"))
    add_block(page, kind, **{field: "Zoekwoord"})
    index(page)

    assert found("zoekwoord") == ["Pagina"]


def test_the_text_of_a_block_is_searched_in_its_own_language():
    page = PageFactory(title_nl="Pagina", title_en="Page")
    add_block(page, "quote", text_nl="Nederlands", text_en="English")
    index(page)

    assert (found("english"), found("english", language="en")) == ([], ["Page"])


@pytest.mark.parametrize("field", ["source_note", "slug_nl", "seo_title_nl", "state"])
def test_what_visitors_do_not_read_is_not_searched(field):
    index(NewsItemFactory(**{"title_nl": "Bericht", field: "published" if field == "state" else "geheim"}))

    assert found("published" if field == "state" else "geheim") == []


def test_tags_are_not_searched_and_do_not_glue_words():
    page = PageFactory(title_nl="Pagina")
    add_block(page, "text", text_nl="<p>een</p><p>twee <strong>drie</strong></p>")
    index(page)

    assert (found("strong"), found("eentwee"), found("twee")) == ([], [], ["Pagina"])


def test_signs_that_html_writes_in_full_are_searched_as_signs():
    page = PageFactory(title_nl="Pagina")
    add_block(page, "text", text_nl="<p>R&amp;D&nbsp;centrum</p>")
    index(page)

    assert (found("r&d", "centrum"), found("amp"), found("nbsp")) == (["Pagina"], [], [])


def test_a_title_that_grows_when_folded_still_fits():
    index(NewsItemFactory(title_nl="ß" * 200))

    assert found("ss") == ["ß" * 200]


def test_a_domain_is_searched_by_its_name():
    index(DomainFactory(name_nl="Brownfields", title_nl="Terreinen", code="brownfields"))

    assert found("brownfields") == ["Terreinen"]


def test_rebuilding_gives_the_same_entries():
    for made in (
        PageFactory(with_blocks=["text"]),
        NewsItemFactory(),
        ProjectFactory(),
        NewsItemFactory(published=False),
    ):
        index(made)
    index(DomainFactory(code="brownfields"))
    before = set(SearchEntry.objects.values_list("model", "object_id", "language", "folded"))

    number = rebuild()

    assert set(SearchEntry.objects.values_list("model", "object_id", "language", "folded")) == before
    assert number == len(before) == 4 * len(CODES)


def test_what_is_scheduled_is_found_after_a_rebuild_when_its_time_has_come():
    item = NewsItemFactory(title_nl="Straks", publish_from=TOMORROW)

    rebuild()
    before = found("straks")
    SearchEntry.objects.update(publish_from=YESTERDAY)  # as if a day had passed

    assert (before, found("straks")) == ([], [item.title_nl])


def test_a_rebuild_drops_what_is_gone():
    index(NewsItemFactory(title_nl="Weg"))
    NewsItem.objects.all()._raw_delete("default")

    assert (rebuild(), found("weg")) == (0, [])
