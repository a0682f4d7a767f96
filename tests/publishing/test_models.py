from datetime import UTC, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import translation

from pages.models import NewsItem, Page
from pom_site.publishing.languages import CODES
from pom_site.publishing.models import State
from tests.factories.pages import NewsItemFactory, PageFactory

pytestmark = pytest.mark.django_db

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def slugs(instance):
    return [getattr(instance, f"slug_{code}") for code in CODES]


def test_a_new_object_is_a_draft():
    assert NewsItem(title_nl="Bericht").state == State.DRAFT


def test_an_object_is_called_by_its_title_or_untitled():
    with translation.override("en"):
        assert [str(NewsItem(title_nl="Bericht")), str(NewsItem())] == ["Bericht", "Untitled"]


def test_each_language_with_a_title_gets_a_slug_from_it_and_the_others_none():
    item = NewsItemFactory(title_nl="Een fiets voor élk", title_fr="Un vélo")

    item.refresh_from_db()

    assert slugs(item) == ["een-fiets-voor-elk", None, "un-velo", None]


def test_a_slug_that_staff_chose_stays():
    item = NewsItemFactory(title_nl="Een lange titel", slug_nl="kort")

    item.title_nl = "Een andere titel"
    item.save()

    assert item.slug_nl == "kort"


def test_the_same_title_gets_the_next_free_number():
    items = [NewsItemFactory(title_nl="Bericht") for _ in range(3)]

    assert [item.slug_nl for item in items] == ["bericht", "bericht-2", "bericht-3"]


def test_numbers_are_counted_per_language():
    NewsItemFactory(title_nl="Project", title_en="The project")

    item = NewsItemFactory(title_nl="Project", title_en="Project")

    assert slugs(item)[:2] == ["project-2", "project"]


def test_a_title_without_letters_still_gets_an_address():
    assert NewsItemFactory(title_nl="日本").slug_nl == "pagina"


def test_a_long_title_makes_a_slug_that_fits_with_its_number():
    items = [NewsItemFactory(title_nl="a" * 200) for _ in range(2)]

    assert [item.slug_nl for item in items] == ["a" * 110, "a" * 110 + "-2"]


def test_an_empty_slug_is_stored_as_null():
    items = [NewsItemFactory(title_nl=title, slug_en="") for title in ("Een", "Twee")]

    for item in items:
        item.refresh_from_db()

    assert [item.slug_en for item in items] == [None, None]


def test_filling_slugs_asks_nothing_when_they_are_there(django_assert_num_queries):
    item = NewsItemFactory(title_nl="Bericht", title_en="News")

    with django_assert_num_queries(0):
        item.fill_slugs()


@pytest.mark.parametrize("code", CODES)
def test_the_database_keeps_slugs_apart_in_each_language(code):
    one, two = NewsItemFactory(title_nl="Een"), NewsItemFactory(title_nl="Twee")
    NewsItem.objects.filter(pk=one.pk).update(**{f"slug_{code}": "zelfde"})

    with pytest.raises(IntegrityError), transaction.atomic():
        NewsItem.objects.filter(pk=two.pk).update(**{f"slug_{code}": "zelfde"})


def test_two_languages_may_share_a_slug():
    NewsItemFactory(title_nl="Water", title_en="Aqua")

    assert NewsItemFactory(title_nl="Iets", title_en="Water").slug_en == "water"


def test_a_translation_does_not_take_the_address_of_what_is_not_translated():
    """The first one answers at its Dutch slug in English too: two objects would live at one address."""
    NewsItemFactory(title_nl="Water")

    assert NewsItemFactory(title_nl="Iets", title_en="Water").slug_en == "water-2"


def test_what_is_not_translated_does_not_take_the_address_of_a_translation():
    NewsItemFactory(title_nl="Iets", title_en="Water")

    assert NewsItemFactory(title_nl="Water").slug_nl == "water-2"


def test_a_taken_slug_is_refused_with_a_sentence_that_helps():
    NewsItemFactory(title_nl="Bericht")

    with pytest.raises(ValidationError) as error:
        NewsItem(title_nl="Ander", slug_nl="bericht").full_clean()

    assert list(error.value.message_dict) == ["slug_nl"]


def test_pages_may_share_a_slug_below_different_parents():
    above, beside = PageFactory(title_nl="Boven"), PageFactory(title_nl="Naast")

    pages = [PageFactory(title_nl="Vragen", parent=parent) for parent in (above, beside, above)]

    assert [page.slug_nl for page in pages] == ["vragen", "vragen", "vragen-2"]


def test_it_exists_where_it_has_both_a_title_and_an_address():
    item = NewsItem(title_nl="Bericht", slug_nl="bericht", title_en="News", slug_fr="nouvelle")

    assert item.existing_languages == ["nl"]


@pytest.mark.parametrize(("code", "expected"), [("nl", True), ("en", True), ("fr", False)])
def test_translated_means_existing_in_the_active_language(code, expected):
    item = NewsItemFactory(title_nl="Bericht", title_en="News")

    with translation.override(code):
        assert item.is_translated is expected


def test_the_address_follows_the_active_language():
    item = NewsItemFactory(title_nl="Bericht", title_en="Message", title_fr="Message", title_de="Nachricht")

    assert [item.get_url_in(code) for code in CODES] == [
        "/nieuws/bericht/",
        "/en/news/message/",
        "/fr/actualites/message/",
        "/de/aktuelles/nachricht/",
    ]


def test_an_untranslated_object_keeps_its_dutch_slug_under_the_other_language():
    assert NewsItemFactory(title_nl="Bericht").get_url_in("en") == "/en/news/bericht/"


def test_asking_for_another_address_leaves_the_active_language_alone():
    NewsItemFactory(title_nl="Bericht").get_url_in("fr")

    assert translation.get_language() == "nl"


def test_an_end_before_the_start_is_refused_at_the_end():
    item = NewsItem(title_nl="Bericht", publish_from=NOON, publish_until=NOON)

    with pytest.raises(ValidationError) as error:
        item.full_clean()

    assert list(error.value.message_dict) == ["publish_until"]


def test_an_end_after_the_start_is_fine():
    NewsItem(title_nl="Bericht", publish_from=NOON, publish_until=NOON + timedelta(seconds=1)).full_clean()


def test_dutch_is_required_and_no_other_language():
    with pytest.raises(ValidationError) as error:
        NewsItem(title_en="News").full_clean()

    assert list(error.value.message_dict) == ["title", "title_nl"]  # forms show the second only


@pytest.mark.parametrize(
    ("field", "length"), [("summary_nl", 301), ("summary_de", 301), ("seo_title_fr", 61), ("title_en", 201)]
)
def test_texts_have_a_limit_in_every_language(field, length):
    with pytest.raises(ValidationError) as error:
        NewsItem(**{"title_nl": "Bericht", field: "a" * length}).full_clean()

    assert list(error.value.message_dict) == [field]


def test_an_owner_who_leaves_takes_no_page_along(django_user_model):
    item = NewsItemFactory(owner=django_user_model.objects.create_user("jan"))

    item.owner.delete()
    item.refresh_from_db()

    assert item.owner is None


def test_a_page_without_a_route_lives_at_its_path():
    assert PageFactory(title_nl="Over ons", kind=Page.Kind.STANDARD).get_url_in("fr") == "/fr/over-ons/"
