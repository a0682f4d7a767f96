import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from pages.models import Page
from pages.models.pages import MAX_DEPTH
from tests.factories.pages import PageFactory

pytestmark = pytest.mark.django_db


def paths(page):
    page.refresh_from_db()
    return page.path_nl, page.path_en


def branch(*titles):
    """Pages each below the one before it."""
    made = [None]
    for title in titles:
        made.append(PageFactory(title_nl=title, parent=made[-1]))
    return made[1:]


def test_a_path_is_the_slugs_down_to_the_page_in_each_language():
    above = PageFactory(title_nl="Over de POM", title_en="About the POM")
    page = PageFactory(title_nl="Ons team", title_en="Our team", parent=above)

    assert paths(page) == ("over-de-pom/ons-team/", "about-the-pom/our-team/")


def test_a_language_without_title_has_no_path():
    assert paths(PageFactory(title_nl="Over de POM")) == ("over-de-pom/", None)


def test_a_translated_page_below_an_untranslated_one_keeps_the_dutch_part():
    above = PageFactory(title_nl="Over de POM")
    page = PageFactory(title_nl="Ons team", title_en="Our team", parent=above)

    assert paths(page) == ("over-de-pom/ons-team/", "over-de-pom/our-team/")


def test_the_address_has_the_prefix_of_the_language():
    page = PageFactory(title_nl="Over de POM", title_en="About the POM")

    assert [page.get_url_in(code) for code in ("nl", "en", "fr")] == [
        "/over-de-pom/",
        "/en/about-the-pom/",
        "/fr/over-de-pom/",
    ]


@pytest.mark.parametrize(
    ("kind", "address"),
    [
        ("home", "/en/"),
        ("domains", "/en/domains/"),
        ("projects", "/en/projects/"),
        ("news", "/en/news/"),
        ("search", "/en/search/"),
        ("contact", "/en/where/"),
        ("legal", "/en/where/"),
    ],
)
def test_overviews_live_at_their_own_route_and_the_rest_at_its_path(kind, address):
    page = PageFactory(title_nl="Waar", title_en="Where", kind=kind)

    assert page.get_url_in("en") == address


def test_renaming_a_page_moves_everything_below_it():
    top, _middle, leaf = branch("Over", "Wie", "Team")

    top.slug_nl = "over-ons"
    top.save()

    assert paths(leaf)[0] == "over-ons/wie/team/"


def test_moving_a_page_moves_everything_below_it():
    _top, middle, leaf = branch("Over", "Wie", "Team")

    middle.parent = PageFactory(title_nl="Contact")
    middle.save()

    assert paths(leaf)[0] == "contact/wie/team/"


def test_a_page_moved_to_the_top_keeps_its_slug_alone():
    _top, middle, leaf = branch("Over", "Wie", "Team")

    middle.parent = None
    middle.save()

    assert (paths(middle)[0], paths(leaf)[0]) == ("wie/", "wie/team/")


def test_saving_a_page_leaves_the_pages_below_untouched():
    top, below = branch("Over", "Wie")
    before = Page.objects.get(pk=below.pk).updated_at

    top.summary_nl = "Iets anders"
    top.save()

    assert Page.objects.get(pk=below.pk).updated_at == before


def test_the_same_title_below_another_page_needs_no_number():
    first, second = PageFactory(title_nl="Ieperleekanaal"), PageFactory(title_nl="Schelde")

    pages = [PageFactory(title_nl="Kaaien", parent=parent) for parent in (first, second)]

    assert [page.path_nl for page in pages] == ["ieperleekanaal/kaaien/", "schelde/kaaien/"]


def test_the_same_title_beside_each_other_gets_a_number():
    assert [PageFactory(title_nl="Kaaien").path_nl for _time in range(2)] == ["kaaien/", "kaaien-2/"]


def test_two_pages_cannot_have_one_path():
    PageFactory(title_nl="Kaaien")

    with pytest.raises(IntegrityError), transaction.atomic():
        PageFactory(title_nl="Andere kaaien", slug_nl="kaaien")


@pytest.mark.parametrize(("column", "slug"), [("slug_nl", "projecten"), ("slug_en", "projects"), ("slug_nl", "admin")])
def test_an_address_of_another_part_of_the_site_is_refused_beside_the_slug(column, slug):
    with pytest.raises(ValidationError) as error:
        Page(**{"title_nl": "Nieuw", "title_en": "New", column: slug}).clean()

    assert list(error.value.message_dict) == [column]


def test_a_taken_path_is_refused_beside_the_slug_that_makes_it():
    above = PageFactory(title_nl="Schelde")
    PageFactory(title_nl="Kaaien", title_en="Quays", parent=above)

    with pytest.raises(ValidationError) as error:
        Page(title_nl="Andere kaaien", title_en="Others", slug_en="quays", parent=above).clean()

    assert list(error.value.message_dict) == ["slug_en"]


def test_pages_go_three_levels_deep():
    deepest = branch(*"abc")[-1]
    assert MAX_DEPTH == 3

    with pytest.raises(ValidationError) as error:
        Page(title_nl="d", parent=deepest).full_clean()

    assert list(error.value.message_dict) == ["parent"]


def test_the_third_level_itself_is_allowed():
    Page(title_nl="c", parent=branch(*"ab")[-1]).full_clean()


def test_a_move_may_not_push_the_pages_below_too_deep():
    _top, middle = branch("a", "b")
    moved, _below = branch("c", "d")
    moved.parent = middle

    with pytest.raises(ValidationError) as error:
        moved.full_clean()

    assert list(error.value.message_dict) == ["parent"]


def test_a_page_cannot_stand_below_itself():
    top, below = branch("a", "b")
    top.parent = below

    with pytest.raises(ValidationError) as error:
        top.full_clean()

    assert list(error.value.message_dict) == ["parent"]


@pytest.mark.parametrize("kind", Page.SINGLE)
def test_a_special_kind_exists_once(kind):
    PageFactory(kind=kind, title_nl="Eerste")

    with pytest.raises(IntegrityError), transaction.atomic():
        PageFactory(kind=kind, title_nl="Tweede")


def test_a_second_page_of_a_special_kind_is_refused_with_a_sentence():
    PageFactory(kind="news")
    constraint = next(rule for rule in Page._meta.constraints if rule.name == "page_one_of_each_special_kind")

    with pytest.raises(ValidationError) as error:
        Page(title_nl="Tweede", kind="news").full_clean()

    assert error.value.message_dict == {"__all__": [str(constraint.violation_error_message)]}


@pytest.mark.parametrize("kind", ["standard", "legal"])
def test_ordinary_and_legal_pages_are_as_many_as_needed(kind):
    PageFactory.create_batch(2, kind=kind)


def test_each_legal_duty_has_one_page():
    PageFactory(kind="legal", legal_kind="privacy")

    with pytest.raises(IntegrityError), transaction.atomic():
        PageFactory(kind="legal", legal_kind="privacy")
