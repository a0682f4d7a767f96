"""How far a translation is, and when the Dutch text has left it behind."""

import pytest
from django.core.management import call_command

from pages.models import NewsItem
from pom_site.publishing import completeness
from pom_site.publishing.completeness import (
    forget,
    mark_up_to_date,
    outdated_texts,
    recompute,
    recompute_all,
    states_of,
)
from pom_site.publishing.drafts import publish, store_draft
from pom_site.publishing.models import ContentVersion, TranslationState
from pom_site.publishing.snapshots import capture
from pom_site.publishing.texts import NOT_COUNTED, counted_fields, texts_in, texts_of, texts_of_many
from projects.models import FundingLine, Project
from tests.factories.pages import NewsItemFactory, add_block
from tests.factories.projects import FundingLineFactory, LocationFactory, ProjectFactory

pytestmark = pytest.mark.django_db

ENGLISH = {"title_en": "News", "summary_en": "Summary"}


@pytest.fixture
def item():
    return NewsItemFactory(title_nl="Nieuws", summary_nl="Samenvatting", **ENGLISH)


def english(instance):
    state = states_of(instance)["en"]
    return state.status


def published(instance, minor=False, **values):
    """A new version of an object, made live the way editors do."""
    data = capture(instance)
    data["fields"] |= values
    publish(store_draft(instance, data, None, minor=minor), None)
    instance.refresh_from_db()
    return instance


def test_a_language_without_title_is_none(item):
    published(item, title_en="", slug_en=None)

    assert english(item) == "none"


def test_a_language_that_misses_a_text_is_incomplete(item):
    published(item, summary_en="")

    assert english(item) == "incomplete"


def test_a_language_with_every_text_is_complete(item):
    assert english(published(item)) == "complete"


def test_a_text_that_is_not_there_in_dutch_need_not_be_translated():
    item = NewsItemFactory(title_nl="Nieuws", title_en="News", summary_nl="")
    recompute(item)

    assert english(item) == "complete"


def test_texts_of_blocks_count(item):
    add_block(item, "text", text_nl="<p>Tekst</p>")
    published(item)

    assert english(item) == "incomplete"


def test_texts_of_rows_count():
    project = ProjectFactory(title_nl="Kade", title_en="Quay", summary_nl="")
    FundingLineFactory(project=project, note_nl="Nog te bevestigen")
    recompute(project)

    assert english(project) == "incomplete"


def test_what_is_no_text_does_not_count():
    assert set(counted_fields(Project)).isdisjoint(NOT_COUNTED)
    assert counted_fields(FundingLine) == ["note"]


def test_a_name_of_a_place_needs_no_translation():
    project = ProjectFactory(title_nl="Kade", title_en="Quay", summary_nl="")
    LocationFactory(project=project, place_nl="Zwijnaarde")
    recompute(project)

    assert english(project) == "complete"


def test_numbers_say_how_many_texts_there_are(item):
    state = states_of(published(item, summary_en=""))["en"]

    assert (state.filled, state.total) == (1, 2)


def test_dutch_that_changes_leaves_its_translation_outdated(item):
    published(item)
    published(item, summary_nl="Een andere samenvatting")

    assert english(item) == "outdated"


def test_what_is_outdated_is_named(item):
    published(item)
    published(item, summary_nl="Een andere samenvatting")

    assert outdated_texts(states_of(item)["en"]) == ["summary"]


def test_a_block_that_changes_is_outdated_by_its_key(item):
    block = add_block(item, "text", text_nl="<p>Oud</p>", text_en="<p>Old</p>")
    published(item)
    data = capture(item)
    data["children"]["pages_newsitemtextblock_set"][0]["fields"]["text_nl"] = "<p>Nieuw</p>"
    publish(store_draft(item, data, None), None)

    assert outdated_texts(states_of(item)["en"]) == [f"{block.pk}.text"]


def test_a_minor_change_leaves_translations_up_to_date(item):
    published(item)
    published(item, minor=True, summary_nl="Samenvatting.")

    assert english(item) == "complete"


def test_after_a_minor_change_the_next_one_counts_again(item):
    published(item)
    published(item, minor=True, summary_nl="Samenvatting.")
    published(item, summary_nl="Iets heel anders")

    assert english(item) == "outdated"


def test_a_minor_change_does_not_bring_an_outdated_text_up_to_date(item):
    published(item)
    published(item, summary_nl="Iets heel anders")
    published(item, minor=True, summary_nl="Iets heel anders.")

    assert english(item) == "outdated"


def test_translating_anew_brings_it_up_to_date(item):
    published(item)
    published(item, summary_nl="Iets anders")
    published(item, summary_en="Something else")

    assert english(item) == "complete"


def test_dutch_and_translation_that_change_together_are_up_to_date(item):
    published(item)
    published(item, summary_nl="Iets anders", summary_en="Something else")

    assert english(item) == "complete"


def test_dutch_that_goes_back_is_up_to_date_again(item):
    published(item)
    published(item, summary_nl="Iets anders")
    published(item, summary_nl="Samenvatting")

    assert english(item) == "complete"


def test_marking_it_brings_it_up_to_date(item):
    published(item)
    published(item, summary_nl="Samenvatting van het nieuws")

    assert mark_up_to_date(item, "en").status == "complete"


def test_marking_one_language_leaves_the_others(item):
    published(item, title_fr="Nouvelles", summary_fr="Résumé")
    published(item, summary_nl="Samenvatting van het nieuws")
    mark_up_to_date(item, "en")

    assert (english(item), states_of(item)["fr"].status) == ("complete", "outdated")


def test_a_text_that_is_new_in_dutch_makes_a_whole_translation_outdated(item):
    published(item)
    add_block(item, "text", text_nl="<p>Nog iets</p>")
    published(item)

    assert english(item) == "outdated"


def test_a_translation_that_is_emptied_makes_it_incomplete(item):
    published(item)
    published(item, summary_en="")

    assert english(item) == "incomplete"


def test_recompute_sees_what_publishing_did_not(item):
    recompute(item)
    NewsItem.objects.filter(pk=item.pk).update(summary_nl="Uit een import")
    recompute(item)

    assert english(item) == "outdated"


def test_recomputing_twice_changes_nothing(item):
    recompute(item)
    before = list(TranslationState.objects.order_by("pk").values())
    recompute(item)

    assert list(TranslationState.objects.order_by("pk").values()) == before


def test_all_objects_of_a_model_take_as_many_queries_as_one(django_assert_max_num_queries):
    NewsItemFactory.create_batch(30, title_en="News", with_blocks=["text", "quote"])

    with django_assert_max_num_queries(22):
        assert recompute_all(NewsItem) == 30


def test_other_processes_notice_that_languages_changed(item):
    before = ContentVersion.objects.get().number
    recompute(item)

    assert ContentVersion.objects.get().number > before


def test_a_snapshot_its_rows_and_the_database_tell_the_same(item):
    block = add_block(item, "text", text_nl="<p>Oud</p>", text_en="<p>Old</p>")
    read = [texts_in(NewsItem, capture(item)), texts_of_many(NewsItem, [item.pk])[item.pk], texts_of(item, [block])]

    assert read[0] == read[1] == read[2]


def test_the_command_looks_at_every_kind_of_object(item, capsys):
    project = ProjectFactory(title_nl="Kade", title_en="Quay", summary_nl="")
    call_command("translation_states")

    assert (english(item), english(project)) == ("complete", "complete")
    assert "projects.Project: 1 objects." in capsys.readouterr().out


def test_the_command_forgets_what_is_gone_for_good(item):
    recompute(item)
    item.delete()
    completeness.Revision.objects.all().delete()
    call_command("translation_states")

    assert not TranslationState.objects.exists()


def test_forgetting_leaves_others_alone(item):
    other = NewsItemFactory()
    recompute_all(NewsItem)
    forget(NewsItem, [item.pk])

    assert set(TranslationState.objects.values_list("object_id", flat=True)) == {other.pk}
