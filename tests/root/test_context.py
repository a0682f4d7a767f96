import pytest
from django.contrib.auth.models import AnonymousUser, User
from django.utils import translation

from pages.models import SiteSettings
from pom_site.context import Column, Language, Link, Site, site
from pom_site.publishing.seo import Crumb, Meta, describe
from tests.counting import committed
from tests.factories.pages import PageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def look(rf):
    """The site as the layout of one page sees it."""

    def look(address="/", meta=None, user=None):
        request = rf.get(address)
        request.user = user or AnonymousUser()
        if user:
            request.COOKIES["session"] = "of this user"
        if meta:
            describe(request, meta)
        return Site(request)

    return look


def test_the_switcher_offers_the_languages_that_this_page_exists_in(look):
    assert look(meta=Meta("Titel", alternates={"nl": "/x/", "fr": "/fr/y/"})).languages == [
        Language("nl", "Nederlands", "/x/", True),
        Language("fr", "Français", "/fr/y/", False),
    ]


def test_what_exists_nowhere_offers_the_home_page_in_every_language(look):
    with translation.override("de"):
        offered = [(language.url, language.current) for language in look().languages]

    assert offered == [("/", False), ("/en/", False), ("/fr/", False), ("/de/", True)]


def test_the_menu_holds_the_public_pages_that_staff_chose_and_marks_where_the_visitor_is(look):
    PageFactory(title_nl="Over ons", menu_title_nl="Over", in_menu=True)
    PageFactory(title_nl="Projecten", in_menu=True, kind="projects")
    PageFactory(title_nl="Niet in het menu")
    PageFactory(title_nl="Geheim", in_menu=True, published=False)

    assert look("/projecten/iets/").menu == [
        Link("Over", "/over-ons/", "", False),
        Link("Projecten", "/projecten/", "", True),
    ]


def test_a_menu_item_that_is_not_translated_is_marked_as_dutch(look):
    PageFactory(title_nl="Over ons", in_menu=True)

    with translation.override("en"):
        assert look("/en/").menu == [Link("Over ons", "/en/over-ons/", "nl", False)]


def test_the_footer_has_a_column_for_each_chosen_place_with_the_results_data_and_feed(look):
    PageFactory(title_nl="Privacy", footer="about")
    PageFactory(title_nl="Geheim", footer="help", published=False)

    with translation.override("en"):
        footer = look("/en/").footer

    results = Link("Results of the projects", "/en/results/")
    assert footer == [
        Column("About the POM", [Link("Privacy", "/en/privacy/", "nl"), results]),
        Column(
            "About this site",
            [Link("Data to download", "/en/open-data/"), Link("News feed (RSS)", "/en/news/feed.rss")],
        ),
    ]


def test_contact_is_the_contact_page_or_else_the_home_page(look):
    before = look().contact_url
    PageFactory(title_nl="Contact", kind="contact")

    assert (before, look().contact_url) == ("/", "/contact/")


def test_home_and_search_are_in_the_language_of_the_page(look):
    with translation.override("fr"):
        assert (look().home_url, look().search_url) == ("/fr/", "/fr/recherche/")


def test_breadcrumbs_are_the_trail_of_the_page(look):
    trail = (Crumb("Home", "/"), Crumb("Titel"))

    assert (look(meta=Meta("Titel", trail=trail)).breadcrumbs, look().breadcrumbs) == (list(trail), [])


@pytest.mark.parametrize(("setting", "visitor", "staff"), [(True, True, True), (False, False, True)])
def test_gaps_are_for_everybody_until_the_site_is_live_and_then_for_staff(look, setting, visitor, staff):
    SiteSettings(show_gaps=setting).save()
    colleague = User(username="jan", is_staff=True)

    assert (look().show_gaps, look(user=colleague).show_gaps) == (visitor, staff)


def test_an_account_without_rights_is_a_visitor(look):
    assert look(user=User(username="jan")).staff is False


def test_without_a_session_cookie_nobody_asks_who_this_is(rf):
    request = rf.get("/")  # it has no user: asking would fail

    assert Site(request).staff is False


def test_an_answer_that_shows_no_layout_costs_nothing(rf, django_assert_num_queries):
    with django_assert_num_queries(0):
        site(rf.get("/"))


def test_the_layout_costs_no_query_once_it_is_remembered(look, settings, django_assert_num_queries):
    settings.CONTENT_VERSION_SECONDS = 3600
    PageFactory(title_nl="Over ons", in_menu=True, footer="about")
    committed()
    parts = [(look().menu, look().footer, look().languages, look().show_gaps)]

    with django_assert_num_queries(0):
        parts.append((look().menu, look().footer, look().languages, look().show_gaps))

    assert parts[0] == parts[1]
