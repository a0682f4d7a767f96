import pytest
from django.core.paginator import Paginator
from django.http import Http404

from pages.models import NewsItem
from pom_site.publishing.pagination import PageNumberForm, page_links, paginate, pagination
from tests.factories.pages import NewsItemFactory


def links(rf, number, of, path="/nieuws/"):
    """The numbers that are shown; None for a gap."""
    return page_links(rf.get(path), Paginator(range(of), 1).page(number))


@pytest.mark.parametrize(
    ("number", "of", "shown"),
    [
        (1, 1, [1]),
        (1, 3, [1, 2, 3]),
        (1, 10, [1, 2, 3, None, 10]),
        (5, 10, [1, None, 3, 4, 5, 6, 7, None, 10]),
        (4, 10, [1, 2, 3, 4, 5, 6, None, 10]),
        (10, 10, [1, None, 8, 9, 10]),
    ],
)
def test_first_last_and_neighbours_are_shown_with_gaps_between(rf, number, of, shown):
    assert [link and link.number for link in links(rf, number, of)] == shown


def test_the_current_page_is_marked(rf):
    assert [link.number for link in links(rf, 2, 3) if link.current] == [2]


def test_the_first_page_has_no_number_in_its_address(rf):
    assert [link.url for link in links(rf, 2, 3)] == ["/nieuws/", "/nieuws/?pagina=2", "/nieuws/?pagina=3"]


def test_filters_stay_in_the_addresses(rf):
    request_path = "/projecten/?domein=a&domein=b&q=%26+x&pagina=2"

    urls = [link.url for link in links(rf, 2, 2, request_path)]

    assert urls == ["/projecten/?domein=a&domein=b&q=%26+x", "/projecten/?domein=a&domein=b&q=%26+x&pagina=2"]


@pytest.mark.parametrize(
    ("number", "previous_url", "next_url"),
    [(1, "", "/nieuws/?pagina=2"), (2, "/nieuws/", "/nieuws/?pagina=3"), (3, "/nieuws/?pagina=2", "")],
)
def test_previous_and_next_lead_to_the_neighbours(rf, number, previous_url, next_url):
    context = pagination(rf.get("/nieuws/"), Paginator(range(3), 1).page(number))

    assert (context["previous_url"], context["next_url"]) == (previous_url, next_url)


@pytest.mark.parametrize(("value", "number"), [("", 1), ("1", 1), ("7", 7), (" 7 ", 7), ("100000", 100_000)])
def test_a_page_number_is_a_whole_number_from_one(value, number):
    form = PageNumberForm({"pagina": value})

    assert (form.is_valid(), form.cleaned_data["pagina"]) == (True, number)


@pytest.mark.parametrize(
    "value", ["0", "-1", " ", "100001", "1" * 5000, "1.5", "1e3", "een", "1\x00", "\x00", "NaN", "\ud800"]
)
def test_anything_else_is_no_page(value):
    assert list(PageNumberForm({"pagina": value}).errors) == ["pagina"]


def test_no_parameter_is_the_first_page():
    form = PageNumberForm({})

    assert (form.is_valid(), form.cleaned_data["pagina"]) == (True, 1)


@pytest.mark.django_db
def test_a_page_is_read_in_two_queries(django_assert_num_queries):
    items = [NewsItemFactory() for _ in range(3)]

    with django_assert_num_queries(2):
        page = paginate(NewsItem.objects.order_by("pk"), 2, per_page=2)
        found = list(page.object_list)

    assert (found, page.paginator.num_pages) == (items[2:], 2)


@pytest.mark.django_db
def test_a_page_past_the_last_is_not_found():
    NewsItemFactory()

    with pytest.raises(Http404):
        paginate(NewsItem.objects.order_by("pk"), 2)


@pytest.mark.django_db
def test_an_empty_list_has_an_empty_first_page():
    assert paginate(NewsItem.objects.order_by("pk"), 1).object_list == []
