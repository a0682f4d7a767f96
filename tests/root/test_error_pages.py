import pytest
from django.db import connection
from django.urls import path

from pom_site import urls
from tests.factories.pages import NewsItemFactory, PageFactory
from tests.reading import read

pytestmark = pytest.mark.django_db


def broken(request):
    raise RuntimeError("geheim detail")


urlpatterns = [path("stuk/", broken), path("en/stuk/", broken), path("fr/stuk/", broken), *urls.urlpatterns]
handler404, handler500 = urls.handler404, urls.handler500


@pytest.fixture(autouse=True)
def breakable(client, settings):
    settings.ROOT_URLCONF = __name__
    client.raise_request_exception = False


@pytest.mark.parametrize(
    ("address", "language", "heading"),
    [
        ("/stuk/", "nl", "Er ging iets mis"),
        ("/en/stuk/", "en", "Something went wrong"),
        ("/fr/stuk/", "fr", "Une erreur s’est produite"),
    ],
)
def test_what_breaks_is_said_in_the_language_of_the_address(client, address, language, heading):
    response = client.get(address)
    page = read(response)

    assert (response.status_code, page.one("html")["lang"], page.one("h1").text) == (500, language, heading)


@pytest.mark.parametrize(("address", "home"), [("/stuk/", "/"), ("/en/stuk/", "/en/"), ("/fr/stuk/", "/fr/")])
def test_what_breaks_leads_to_the_home_page_in_its_own_language(client, address, home):
    body = read(client.get(address)).one("body")

    assert [link["href"] for link in body.all("a") if link["href"] != "#inhoud"] == [home, home]


def test_an_error_tells_nothing_of_its_cause(client):
    assert "geheim detail" not in client.get("/stuk/").text


def test_the_error_page_needs_no_database(client):
    def refuse(execute, sql, params, many, context):
        raise ConnectionError("no database")

    with connection.execute_wrapper(refuse):
        response = client.get("/")

    assert (response.status_code, len(read(response).all("h1"))) == (500, 1)


@pytest.mark.parametrize("address", ["/stuk/", "/geheim/"])
def test_error_pages_are_not_for_search_engines(client, address):
    head = read(client.get(address)).one("head")

    assert head.one("meta", name="robots")["content"] == "noindex"
    assert head.all("link", rel="canonical") == head.all("link", rel="alternate") == []


@pytest.mark.parametrize(
    "address",
    ["/geheim/", "/geheim", "/nieuws/geheim/", "/projecten/geheim/", "/domeinen/geheim/", "/nieuws/?pagina=2"],
)
def test_what_does_not_exist_is_not_found(client, address):
    response = client.get(address)

    assert (response.status_code, len(read(response).all("h1"))) == (404, 1)


def test_a_draft_is_not_found_just_like_what_never_was(client):
    NewsItemFactory(title_nl="Geheim", title_en="Secret", published=False)
    PageFactory(title_nl="Geheim", published=False)
    addresses = ["/nieuws/geheim/", "/en/news/secret/", "/en/news/geheim/", "/geheim/", "/en/geheim/"]

    responses = [client.get(address) for address in addresses]

    assert [response.status_code for response in responses] == [404] * 5
    assert [response.text for response in responses if "geheim" in response.text.casefold()] == []


def test_without_a_home_page_the_front_door_is_not_found_rather_than_broken(client):
    assert client.get("/").status_code == 404


def test_the_page_that_is_not_found_leads_on(client):
    PageFactory(title_nl="Contact", kind="contact")
    main = read(client.get("/en/geheim/")).one("main")

    assert [link["href"] for link in main.all("a")] == ["/en/", "/en/projects/", "/en/contact/"]
    assert main.one("form")["action"] == "/en/search/"


def test_an_unknown_page_of_the_admin_tells_visitors_nothing(client):
    response = client.get("/admin/geheim/")

    assert (response.status_code, response["Location"]) == (302, "/admin/login/?next=/admin/geheim/")
