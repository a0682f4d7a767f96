import pytest
from django.utils import translation

from pages.tree import tree
from pom_site.publishing.seo import Crumb
from tests.factories.pages import PageFactory

pytestmark = pytest.mark.django_db


def titles(nodes):
    return [node.title for node in nodes]


def test_parents_come_before_children_and_siblings_in_the_order_of_staff():
    second = PageFactory(title_nl="Tweede", position=20)
    first = PageFactory(title_nl="Eerste", position=10)
    PageFactory(title_nl="Onder tweede", parent=second, position=5)
    PageFactory(title_nl="B onder eerste", parent=first, position=30)
    PageFactory(title_nl="A onder eerste", parent=first, position=15)

    assert titles(tree().nodes.values()) == ["Eerste", "A onder eerste", "B onder eerste", "Tweede", "Onder tweede"]


def test_the_menu_holds_the_chosen_published_pages_only():
    PageFactory(title_nl="Wel", in_menu=True)
    PageFactory(title_nl="Niet gekozen")
    PageFactory(title_nl="Geheim concept", in_menu=True, published=False)

    assert titles(tree().menu()) == ["Wel"]


def test_each_column_of_the_footer_holds_its_own_published_pages():
    PageFactory(title_nl="Contact", footer="help")
    PageFactory(title_nl="Privacy", footer="site")
    PageFactory(title_nl="Geheim concept", footer="help", published=False)

    assert [titles(tree().in_footer(column)) for column in ("help", "about", "site")] == [["Contact"], [], ["Privacy"]]


def test_the_pages_below_are_the_published_ones():
    page = PageFactory(title_nl="Over")
    PageFactory(title_nl="Team", parent=page)
    PageFactory(title_nl="Geheim concept", parent=page, published=False)

    assert titles(tree().children(page.pk)) == ["Team"]


def test_a_page_stays_in_the_tree_when_the_one_above_it_is_not_public():
    hidden = PageFactory(title_nl="Geheim concept", published=False)
    PageFactory(title_nl="Team", parent=hidden)

    assert titles(tree().nodes.values()) == ["Team"]


def test_the_trail_leads_from_home_to_the_page_which_has_no_address():
    PageFactory(title_nl="Ruimte", menu_title_nl="Home", kind="home")
    above = PageFactory(title_nl="Over")
    page = PageFactory(title_nl="Team", parent=above)

    assert tree().trail(page.pk) == [Crumb("Home", "/"), Crumb("Over", "/over/"), Crumb("Team")]


def test_the_trail_of_a_leaf_ends_with_the_leaf():
    page = PageFactory(title_nl="Nieuws", kind="news")

    assert tree().trail(page.pk, Crumb("Bericht")) == [Crumb("Nieuws", "/nieuws/"), Crumb("Bericht")]


def test_the_trail_never_names_a_page_that_is_not_public():
    PageFactory(title_nl="Home", kind="home")
    hidden = PageFactory(title_nl="Geheim concept", published=False)
    page = PageFactory(title_nl="Team", parent=hidden)

    assert tree().trail(page.pk) == [Crumb("Home", "/"), Crumb("Team")]


def test_menus_use_the_short_title():
    PageFactory(title_nl="Over de ontwikkelingsmaatschappij", menu_title_nl="Over ons")

    assert [node.short_title for node in tree().nodes.values()] == ["Over ons"]


def test_a_translated_title_is_not_replaced_by_a_dutch_short_title():
    PageFactory(title_nl="Over de POM", menu_title_nl="Over ons", title_en="About the POM")

    with translation.override("en"):
        assert [(node.short_title, node.lang) for node in tree().nodes.values()] == [("About the POM", "")]


def test_a_page_that_is_not_translated_shows_its_dutch_title_and_says_so():
    PageFactory(title_nl="Over de POM", menu_title_nl="Over ons")

    with translation.override("en"):
        assert [(node.short_title, node.lang) for node in tree().nodes.values()] == [("Over ons", "nl")]


def test_the_tree_follows_a_change_at_once():
    page = PageFactory(title_nl="Oud", in_menu=True)
    assert titles(tree().menu()) == ["Oud"]

    page.title_nl = "Nieuw"
    page.save()

    assert titles(tree().menu()) == ["Nieuw"]
