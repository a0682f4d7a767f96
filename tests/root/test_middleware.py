import pytest
from django.contrib.auth.models import User
from django.utils import translation

from tests.factories.pages import NewsItemFactory, PageFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

PREFIXES = {"/": "nl", "/en/": "en", "/fr/": "fr", "/de/": "de"}


@pytest.fixture(autouse=True)
def home():
    return PageFactory(title_nl="Welkom", title_en="Welcome", title_fr="Bienvenue", title_de="Willkommen", kind="home")


@pytest.mark.parametrize(("address", "language"), PREFIXES.items())
def test_the_address_decides_the_language(client, address, language):
    response = client.get(address)

    assert (response.status_code, response["Content-Language"]) == (200, language)
    assert read(response).one("html")["lang"] == language


@pytest.mark.parametrize("wish", ["fr", "de-DE,de;q=0.9", "en;q=1", "*", "\x00", "x" * 10_000])
def test_what_the_browser_prefers_changes_nothing(client, wish):
    plain = client.get("/")
    response = client.get("/", headers={"accept-language": wish})

    assert (response.status_code, response.content) == (200, plain.content)


def test_a_language_cookie_changes_nothing(client):
    client.cookies["django_language"] = "fr"

    assert client.get("/")["Content-Language"] == "nl"


@pytest.mark.parametrize("address", ["/EN/", "/en-gb/", "/en-US/", "/nl/", "/es/", "/en@x/", "/xx/news/"])
def test_no_other_prefix_is_a_language(client, address):
    response = client.get(address)

    assert (response.status_code, response["Content-Language"]) == (404, "nl")


@pytest.mark.parametrize(("prefix", "language"), PREFIXES.items())
def test_what_is_not_found_is_said_in_the_language_of_the_address(client, prefix, language):
    response = client.get(f"{prefix}geheim/")

    assert (response.status_code, read(response).one("html")["lang"]) == (404, language)


def test_the_admin_speaks_dutch_whatever_the_browser_prefers(admin_client):
    response = admin_client.get("/admin/", headers={"accept-language": "en"})

    assert (response["Content-Language"], read(response).one("html")["lang"]) == ("nl", "nl")


def test_a_visit_leaves_no_language_behind(client):
    client.get("/fr/")

    assert translation.get_language() == "nl"


@pytest.mark.parametrize(
    ("address", "right"),
    [
        ("/en/news/bericht/", "/en/news/message/"),
        ("/nieuws/message/", "/nieuws/bericht/"),
        ("/fr/actualites/message/", "/fr/actualites/bericht/"),
    ],
)
def test_the_slug_of_another_language_leads_to_the_right_address(client, address, right):
    NewsItemFactory(title_nl="Bericht", title_en="Message")

    response = client.get(address)

    assert (response.status_code, response["Location"]) == (301, right)


def test_the_segments_of_another_language_are_no_address(client):
    NewsItemFactory(title_nl="Bericht", title_en="Message")

    assert client.get("/en/nieuws/message/").status_code == 404


def test_a_missing_slash_is_added_with_the_question_kept(client):
    response = client.get("/en/news?pagina=1")

    assert (response.status_code, response["Location"]) == (301, "/en/news/?pagina=1")


def test_staff_get_the_public_site_in_the_language_of_the_address(client):
    client.force_login(User.objects.create_user("jan", is_staff=True))

    assert client.get("/de/")["Content-Language"] == "de"
