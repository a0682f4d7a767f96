import pytest
from django.urls import path

from pom_site import urls
from pom_site.delivery.styles import style_hash
from tests.factories.pages import PageFactory
from tests.reading import read

pytestmark = pytest.mark.django_db


def broken(request):
    raise RuntimeError("broken on purpose")


# The portal, with an address that breaks: among the pages, and in the admin.
urlpatterns = [path("stuk/", broken), path("en/stuk/", broken), path("admin/stuk/", broken), *urls.urlpatterns]
handler404, handler500 = urls.handler404, urls.handler500

ANSWERS = {
    "/": 200,
    "/robots.txt": 200,
    "/sitemap.xml": 200,
    "/nieuws/feed.rss": 200,
    "/geheim/": 404,
    "/nieuws/?pagina=x": 404,
    "/zoeken/?q=%00": 400,
    "/nieuws": 301,
    "/stuk/": 500,
    "/admin/": 302,
    "/admin/login/": 200,
    "/admin/geheim/": 302,
    "/admin/stuk/": 500,
}


@pytest.fixture(autouse=True)
def site(client, settings):
    settings.ROOT_URLCONF = __name__
    client.raise_request_exception = False
    PageFactory(title_nl="Home", kind="home")


def policy(response):
    """The content policy as directive: sources."""
    parts = [part.split() for part in response["Content-Security-Policy"].split(";") if part.strip()]
    return {directive: set(sources) for directive, *sources in parts}


@pytest.mark.parametrize(("address", "status"), ANSWERS.items())
def test_every_answer_has_a_policy_without_anything_unsafe(client, address, status):
    response = client.get(address)

    assert (response.status_code, "unsafe" in response["Content-Security-Policy"]) == (status, False)


@pytest.mark.parametrize("address", ["/", "/geheim/", "/stuk/", "/zoeken/?q=%00", "/robots.txt"])
def test_visitors_get_our_own_pictures_fonts_and_one_style_sheet_and_nothing_else(client, address):
    assert policy(client.get(address)) == {
        "default-src": {"'none'"},
        "img-src": {"'self'"},
        "font-src": {"'self'"},
        "connect-src": {"'self'"},
        "style-src": {style_hash()},
        "form-action": {"'self'"},
        "base-uri": {"'none'"},
        "frame-ancestors": {"'none'"},
    }


@pytest.mark.parametrize("address", ["/admin/login/", "/admin/stuk/"])
@pytest.mark.parametrize("kind", ["default-src", "script-src", "style-src"])
def test_the_admin_may_also_load_its_own_files_and_what_is_named_one_by_one(client, address, kind):
    sources = policy(client.get(address))[kind]

    assert {source for source in sources if not source.startswith(("'sha256-", "'nonce-"))} == {"'self'"}


def test_the_error_pages_of_the_admin_have_their_style_sheet(client):
    assert style_hash() in policy(client.get("/admin/stuk/"))["style-src"]


def test_the_policy_of_the_style_guide_covers_its_second_style_sheet(admin_client):
    response = admin_client.get("/styleguide/")

    sheet = read(response).one("link", rel="stylesheet")["href"]
    assert (sheet.startswith("/static/"), policy(response)["style-src"]) == (True, {"'self'", style_hash("places")})


@pytest.mark.parametrize("address", ANSWERS)
def test_every_answer_carries_the_other_headers(client, address):
    headers = client.get(address).headers

    assert {name: headers.get(name) for name in EXPECTED} == EXPECTED


EXPECTED = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()",
}


def test_browsers_are_told_to_stay_on_https_where_the_site_has_it(client, settings):
    settings.SECURE_HSTS_SECONDS, settings.SECURE_HSTS_INCLUDE_SUBDOMAINS = 63_072_000, True

    assert client.get("/", secure=True)["Strict-Transport-Security"] == "max-age=63072000; includeSubDomains"


@pytest.mark.parametrize("method", ["TRACE", "PUT", "PATCH", "DELETE", "CONNECT", "GEHEIM"])
@pytest.mark.parametrize("address", ["/", "/admin/", "/geheim/"])
def test_methods_that_nothing_here_uses_are_refused_with_all_headers(client, address, method):
    response = client.generic(method, address)

    assert (response.status_code, response["Allow"]) == (405, "GET, HEAD, POST, OPTIONS")
    assert "default-src" in policy(response)


def test_head_is_answered_like_get_without_a_body(client):
    response = client.head("/")

    assert (response.status_code, response.content, policy(response)) == (200, b"", policy(client.get("/")))


def test_a_post_without_a_token_is_refused(settings):
    from django.test import Client

    assert Client(enforce_csrf_checks=True).post("/").status_code == 403
