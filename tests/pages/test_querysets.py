import datetime

import pytest
from django.utils import timezone, translation

from pages.models import ContactPerson, NewsItem, Page
from tests.factories.pages import ContactPersonFactory, NewsItemFactory, PageFactory

pytestmark = pytest.mark.django_db

TODAY = timezone.localdate()
DAY = datetime.timedelta(days=1)


def test_at_path_finds_the_page_in_the_active_language():
    PageFactory(title_nl="Contact")
    page = PageFactory(title_nl="Over", title_en="About")

    with translation.override("en"):
        assert Page.objects.at_path("about/") == page


def test_at_path_finds_an_untranslated_page_by_its_dutch_path():
    page = PageFactory(title_nl="Over")

    with translation.override("en"):
        assert Page.objects.at_path("over/") == page


def test_at_path_finds_a_page_by_the_path_of_another_language():
    page = PageFactory(title_nl="Over", title_en="About")

    found = {}
    for code in ("nl", "en", "fr"):
        with translation.override(code):
            found[code] = [Page.objects.at_path(path) for path in ("over/", "about/")]

    assert found == {"nl": [page, page], "en": [page, page], "fr": [page, page]}


def test_at_path_prefers_the_active_language():
    dutch = PageFactory(title_nl="Contact", title_en="Reach us")
    english = PageFactory(title_nl="Bereikbaarheid", title_en="Contact")

    assert Page.objects.at_path("contact/") == dutch
    with translation.override("en"):
        assert Page.objects.at_path("contact/") == english


def test_at_path_finds_nothing_where_nothing_is():
    PageFactory(title_nl="Over")

    assert Page.objects.at_path("over/wie/") is None


def test_newest_news_comes_first_and_the_last_one_entered_wins_on_one_day():
    old = NewsItemFactory(date=datetime.date(2024, 5, 1))
    first, second = NewsItemFactory.create_batch(2, date=datetime.date(2025, 5, 1))

    assert list(NewsItem.objects.newest()) == [second, first, old]


@pytest.mark.parametrize(
    ("active_from", "active_until", "active"),
    [
        (None, None, True),
        (TODAY, None, True),
        (None, TODAY, True),
        (TODAY - DAY, TODAY + DAY, True),
        (TODAY + DAY, None, False),
        (None, TODAY - DAY, False),
    ],
)
def test_a_contact_is_active_from_its_first_day_to_its_last(active_from, active_until, active):
    contact = ContactPersonFactory(active_from=active_from, active_until=active_until)

    assert contact.is_active is active
    assert list(ContactPerson.objects.active()) == ([contact] if active else [])
