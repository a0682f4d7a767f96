import datetime
import json

import pytest
from django.utils import timezone

from tests.factories.pages import NewsItemFactory, PageFactory, add_block
from tests.factories.projects import ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

HOUR = datetime.timedelta(hours=1)


def headings(response):
    return read(response).one("main").texts("h3")


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_shows_published_news_in_two_queries(visit, count):
    shown = NewsItemFactory.create_batch(count)
    NewsItemFactory(title_nl="Geheim concept", published=False)

    response = visit("/nieuws/", queries=2)

    assert response.context["items"] == shown[::-1]
    assert "Geheim concept" not in response.text


@pytest.mark.parametrize(
    "hidden",
    [
        {"state": "draft"},
        {"state": "review"},
        {"state": "offline"},
        {"publish_from": timezone.now() + HOUR},
        {"publish_until": timezone.now() - HOUR},
    ],
)
def test_what_is_not_public_now_is_neither_listed_nor_found(client, hidden):
    NewsItemFactory(title_nl="Geheim bericht", **hidden)

    listed, found = client.get("/nieuws/"), client.get("/nieuws/geheim-bericht/")

    assert (listed.context["items"], found.status_code) == ([], 404)
    assert "eheim bericht" not in listed.text + found.text


def test_an_item_shows_between_its_two_moments(client):
    now = timezone.now()
    item = NewsItemFactory(publish_from=now - HOUR, publish_until=now + HOUR)

    assert client.get("/nieuws/").context["items"] == [item]


def test_the_newest_comes_first(client):
    dates = ["2025-01-02", "2025-01-03", "2025-01-01"]
    for date in dates:
        NewsItemFactory(title_nl=f"Van {date}", date=date)

    assert headings(client.get("/nieuws/")) == ["Van 2025-01-03", "Van 2025-01-02", "Van 2025-01-01"]


def test_the_twenty_first_item_is_on_page_two(client):
    items = NewsItemFactory.create_batch(21)

    response = client.get("/nieuws/?pagina=2")

    assert response.context["items"] == items[:1]
    assert read(response).one("title").text.startswith("Pagina 2 van 2 – ")


def test_pages_of_news_lead_to_each_other(client):
    NewsItemFactory.create_batch(41)

    pager = read(client.get("/nieuws/?pagina=2")).one("nav", class_="pager")

    assert pager.one("a", rel="prev")["href"] == "/nieuws/"
    assert pager.one("a", rel="next")["href"] == "/nieuws/?pagina=3"
    assert [link["href"] for link in pager.all("a", aria_current="page")] == ["/nieuws/?pagina=2"]


@pytest.mark.parametrize("page", ["2", "0", "-1", "x", "1.5", "99999999999999999999", "1%00", "1&pagina=9"])
def test_a_page_that_does_not_exist_is_not_found(client, page):
    NewsItemFactory()

    assert client.get(f"/nieuws/?pagina={page}").status_code == 404


def test_without_news_the_list_says_so(client):
    assert read(client.get("/nieuws/")).one("div", class_="empty").texts("h2") == ["Nog geen nieuws"]


def test_the_list_bears_the_title_of_its_page(client):
    PageFactory(title_nl="Wat er gebeurt", kind="news")

    assert read(client.get("/nieuws/")).texts("h1") == ["Wat er gebeurt"]


def test_breadcrumbs_of_the_list_name_it_before_staff_made_a_page_for_it(client):
    PageFactory(title_nl="Start", kind="home")

    assert read(client.get("/nieuws/")).one("nav", class_="crumbs").texts("li") == ["Start", "Nieuws"]


def test_an_item_shows_its_text_date_and_projects(client):
    item = NewsItemFactory(title_nl="Kaai open", date=datetime.date(2025, 3, 1))
    add_block(item, "text", text_nl="<p>De kaai is open.</p>")
    ProjectFactory(title_nl="Kaaien").news.add(item)
    ProjectFactory(title_nl="Geheim concept", published=False).news.add(item)

    main = read(client.get("/nieuws/kaai-open/")).one("main")

    assert (main.texts("h1"), main.one("time").text) == (["Kaai open"], "1 maart 2025")
    assert "De kaai is open." in main.texts("p")
    assert main.one("section", aria_labelledby="h-projects").texts("a") == ["Kaaien"]


def test_an_item_leads_on_to_the_three_newest_others(client):
    items = [NewsItemFactory(title_nl=f"Bericht {day}", date=f"2025-01-0{day}") for day in (1, 2, 3, 4, 5)]
    NewsItemFactory(title_nl="Geheim concept", published=False)

    response = client.get("/nieuws/bericht-5/")

    assert response.context["more"] == items[3:0:-1]
    assert "Geheim" not in response.text


@pytest.mark.parametrize(
    ("asked", "right"),
    [
        ("/nieuws/quay/", "/nieuws/kaai/"),
        ("/en/news/kaai/", "/en/news/quay/"),
        ("/fr/actualites/quay/", "/fr/actualites/kaai/"),
    ],
)
def test_the_slug_of_another_language_leads_to_the_right_one(client, asked, right):
    NewsItemFactory(title_nl="Kaai", title_en="Quay")

    response = client.get(asked)

    assert (response.status_code, response["Location"]) == (301, right)


def test_an_untranslated_item_says_so(client):
    NewsItemFactory(title_nl="Kaai", summary_nl="De kaai is open.")

    main = read(client.get("/en/news/kaai/")).one("main")

    assert (main.one("h1")["lang"], len(main.all("div", class_="untranslated"))) == ("nl", 1)


def test_machines_read_an_item_as_data(client):
    NewsItemFactory(title_nl="Kaai </script> open", slug_nl="kaai", date=datetime.date(2025, 3, 1))

    script = read(client.get("/nieuws/kaai/")).one("script", type="application/ld+json")

    article = json.loads("".join(script.children))["@graph"][0]
    assert [article[name] for name in ("@type", "headline", "datePublished")] == [
        "NewsArticle",
        "Kaai </script> open",
        "2025-03-01",
    ]
