"""The board: objects and languages, by what visitors ask for and what is outdated, for who may see it."""

import pytest
from django.contrib.auth.models import Permission, User
from django.urls import reverse

from pages.models import NewsItem
from pom_site.publishing.completeness import recompute_all
from pom_site.publishing.models import TranslationRequest, TranslationState
from projects.models import Project
from tests.factories.domains import DomainFactory
from tests.factories.pages import NewsItemFactory, PageFactory
from tests.factories.projects import ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

BOARD = "/admin/vertalingen/"


@pytest.fixture
def staff(client):
    user = User.objects.create_user("redacteur", password="x", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__in=["view_newsitem", "view_project"]))
    client.force_login(user)
    return user


def body(client, query=""):
    response = client.get(BOARD + query)
    assert response.status_code == 200
    return read(response)


def titles(client, query=""):
    listed = body(client, query).all("table", class_="board__list")
    return [link.text for table in listed for link in table.one("tbody").all("a") if not link["class"]]


def asked(instance, number, language="en"):
    from django.contrib.contenttypes.models import ContentType

    TranslationRequest.objects.create(
        content_type=ContentType.objects.get_for_model(instance),
        object_id=instance.pk,
        language=language,
        number=number,
    )


def outdate(instance, language="en"):
    TranslationState.objects.of(instance).filter(language=language).update(status="outdated")


def test_objects_of_every_kind_are_listed(client, staff):
    NewsItemFactory(title_nl="Bericht")
    ProjectFactory(title_nl="Kade")

    assert titles(client) == ["Bericht", "Kade"]


def test_a_superuser_sees_every_kind(admin_client):
    PageFactory(title_nl="Pagina")
    ProjectFactory(title_nl="Kade", domain=DomainFactory(name_nl="Brownfields", title_nl="Werken aan brownfields"))

    assert titles(admin_client) == ["Kade", "Pagina", "Werken aan brownfields"]


def test_what_somebody_may_not_see_is_not_listed(client, staff):
    PageFactory(title_nl="Pagina")

    assert titles(client) == []


def test_the_kinds_to_choose_from_are_those_that_somebody_may_see(client, staff):
    options = body(client).one("select", name="soort").all("option")

    assert [option["value"] for option in options] == ["", "pages.newsitem", "projects.project"]


def test_without_any_right_it_says_so(client):
    client.force_login(User.objects.create_user("nieuw", password="x", is_staff=True))

    assert body(client).all("table") == []


@pytest.mark.parametrize("is_staff", [False, None])
def test_only_staff_see_it(client, is_staff):
    if is_staff is not None:
        client.force_login(User.objects.create_user("bezoeker", password="x", is_staff=is_staff))

    assert client.get(BOARD).status_code == 302


def test_what_visitors_ask_for_comes_first(client, staff):
    NewsItemFactory(title_nl="Anders")
    wanted, most = NewsItemFactory(title_nl="Gevraagd"), ProjectFactory(title_nl="Vaak gevraagd")
    asked(wanted, 2)
    asked(most, 5)

    assert titles(client) == ["Vaak gevraagd", "Gevraagd", "Anders"]


def test_then_comes_what_is_outdated(client, staff):
    NewsItemFactory(title_nl="Actueel", title_en="Current")
    old = NewsItemFactory(title_nl="Verouderd", title_en="Old")
    recompute_all(NewsItem)
    outdate(old)

    assert titles(client) == ["Verouderd", "Actueel"]


def test_each_cell_says_its_state_in_words_and_leads_to_the_form_in_its_language(client, staff):
    item = NewsItemFactory(title_nl="Bericht", title_en="News", summary_nl="")
    recompute_all(NewsItem)
    cells = body(client).one("table", class_="board__list").all("a", class_="board__cell")
    form = reverse("admin:pages_newsitem_change", args=[item.pk])

    assert [cell["href"] for cell in cells] == [f"{form}?taal={code}" for code in ("en", "fr", "de")]
    assert [cell["class"].split()[1] for cell in cells] == [
        "board__cell--complete",
        "board__cell--none",
        "board__cell--none",
    ]


def test_a_cell_that_misses_texts_says_how_many_there_are(client, staff):
    NewsItemFactory(title_nl="Bericht", title_en="News", summary_nl="Kort")
    recompute_all(NewsItem)

    assert "1/2" in body(client, "?taal=en").one("a", class_="board__cell").text


def test_what_nobody_looked_at_has_none(client, staff):
    NewsItemFactory(title_nl="Bericht")
    cell = body(client, "?taal=en").one("a", class_="board__cell")

    assert cell["class"] == "board__cell board__cell--none"


def test_one_kind_can_be_chosen(client, staff):
    NewsItemFactory(title_nl="Bericht")
    ProjectFactory(title_nl="Kade")

    assert titles(client, "?soort=projects.project") == ["Kade"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?status=complete", ["Vertaald"]),
        ("?status=none", ["Enkel Nederlands", "Vertaald"]),
        ("?status=none&taal=en", ["Enkel Nederlands"]),
        ("?status=complete&taal=fr", []),
        ("?taal=fr", ["Enkel Nederlands", "Vertaald"]),
    ],
)
def test_a_state_and_a_language_can_be_chosen(client, staff, query, expected):
    NewsItemFactory(title_nl="Enkel Nederlands")
    NewsItemFactory(title_nl="Vertaald", title_en="Translated", summary_nl="")
    recompute_all(NewsItem)

    assert titles(client, query) == expected


def test_what_is_offline_is_not_listed(client, staff):
    NewsItemFactory(title_nl="Weg", state="offline")

    assert titles(client) == []


def test_counts_are_of_what_is_listed(client, staff):
    NewsItemFactory(title_nl="Vertaald", title_en="Translated", summary_nl="")
    NewsItemFactory(title_nl="Enkel Nederlands")
    PageFactory(title_nl="Niet te zien", title_en="Hidden")
    recompute_all(NewsItem)
    rows = body(client, "?taal=en").one("table", class_="board__counts").one("tbody").all("tr")

    assert [cell.text for cell in rows[0].all("td")] == ["1", "0", "0", "1"]  # none, incomplete, outdated, complete


@pytest.mark.parametrize("query", ["?status=x", "?taal=nl", "?soort=auth.user", "?soort=pages.page"])
def test_a_filter_that_means_nothing_is_refused_with_the_form(client, staff, query):
    response = client.get(BOARD + query)

    assert (response.status_code, len(read(response).all("select"))) == (400, 3)


@pytest.mark.parametrize("query", ["?pagina=2", "?pagina=x"])
def test_a_page_that_does_not_exist_is_not_found(client, staff, query):
    assert client.get(BOARD + query).status_code == 404


def test_a_long_board_has_pages(client, staff):
    NewsItemFactory.create_batch(51)

    assert (len(titles(client)), len(titles(client, "?pagina=2"))) == (50, 1)


@pytest.mark.parametrize("count", [1, 60])
def test_the_number_of_queries_does_not_grow(client, staff, django_assert_max_num_queries, count):
    NewsItemFactory.create_batch(count, title_en="News")
    ProjectFactory.create_batch(3)
    recompute_all(NewsItem)
    recompute_all(Project)

    with django_assert_max_num_queries(12):
        client.get(BOARD)
