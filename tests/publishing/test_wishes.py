"""Visitors ask for a translation: counted, never followed."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from pom_site.publishing.models import TranslationRequest
from tests.factories.domains import DomainFactory
from tests.factories.pages import NewsItemFactory, PageFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

HERE = {"Sec-Fetch-Site": "same-origin"}


@pytest.fixture
def item():
    return NewsItemFactory(title_nl="Sloop begonnen", slug_nl="sloop")


def address():
    with override("en"):
        return reverse("translation-request")


def ask(client, item, headers=HERE, **values):
    data = {"object": item.reference, "taal": "en", **values}
    return client.post(address(), data, headers=headers)


def number():
    return sum(TranslationRequest.objects.values_list("number", flat=True))


def page(client, path):
    return read(client.get(path)).one("main")


def test_a_page_in_dutch_alone_has_the_button(client, item):
    form = page(client, item.get_url_in("en")).one("div", class_="untranslated").one("form")

    assert (form["action"], form["method"]) == (address(), "post")
    assert {each["name"]: each["value"] for each in form.all("input", type="hidden")} == {
        "object": item.reference,
        "taal": "en",
    }


def test_a_translated_page_has_none(client):
    item = NewsItemFactory(title_nl="Nieuws", title_en="News")

    assert page(client, item.get_url_in("en")).all("form", method="post") == []


@pytest.mark.parametrize("kind", ["projects", "news", "domains"])
def test_an_overview_page_has_it_too(client, kind):
    overview = PageFactory(kind=kind)
    DomainFactory()
    form = page(client, overview.get_url_in("en")).one("div", class_="untranslated").one("form")

    assert form.one("input", name="object")["value"] == overview.reference


def test_a_page_that_is_partly_translated_says_so(client):
    item = NewsItemFactory(title_nl="Nieuws", title_en="News", languages="nl")
    main = page(client, item.get_url_in("en"))

    assert "not completely available" in main.one("div", class_="untranslated").text
    assert main.one("h1")["lang"] is None


def test_asking_is_counted(client, item):
    ask(client, item)

    request = TranslationRequest.objects.get()
    assert (request.target, request.language, request.number) == (item, "en", 1)


def test_the_answer_leads_back_and_says_thank_you(client, item):
    response = ask(client, item)

    assert (response.status_code, response["Location"]) == (303, "/en/news/sloop/?gevraagd=ja")
    notice = page(client, response["Location"]).one("div", class_="untranslated")
    assert (notice.one("p", role="status").text[:9], notice.all("form")) == ("Thank you", [])


@pytest.mark.parametrize("value", ["", "nee", "%00", "a" * 5000])
def test_another_value_says_no_thanks(client, item, value):
    notice = page(client, f"/en/news/sloop/?gevraagd={value}").one("div", class_="untranslated")

    assert notice.all("p", role="status") == []


def test_no_cookie_is_set(client, item):
    assert not ask(client, item).cookies


def test_twice_within_ten_seconds_counts_once(client, item):
    ask(client, item)
    ask(client, item)

    assert number() == 1


def test_later_it_counts_again(client, item):
    ask(client, item)
    TranslationRequest.objects.update(last_at=timezone.now() - timedelta(seconds=11))
    ask(client, item)

    assert number() == 2


def test_each_language_counts_for_itself(client, item):
    ask(client, item)
    ask(client, item, taal="fr")

    assert number() == 2


def test_what_is_translated_is_not_counted(client):
    ask(client, NewsItemFactory(title_nl="Nieuws", title_en="News"))

    assert number() == 0


def test_a_robot_that_fills_in_the_hidden_field_is_not_counted(client, item):
    response = ask(client, item, website="https://example.org")

    assert (response.status_code, number()) == (303, 0)


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://testserver"},
        {"Origin": "https://example.org"},
        {"Origin": "null"},
        {},
    ],
    ids=str,
)
def test_a_form_from_elsewhere_is_refused(client, item, headers):
    assert (ask(client, item, headers).status_code, number()) == (403, 0)


def test_a_browser_that_sends_its_origin_alone_is_understood(client, item):
    ask(client, item, {"Origin": "http://testserver"})

    assert number() == 1


def test_a_draft_does_not_show_that_it_exists(client):
    draft = NewsItemFactory(published=False)

    assert (ask(client, draft).status_code, number()) == (404, 0)


@pytest.mark.parametrize(
    "values",
    [
        {"object": ""},
        {"object": "auth.user:1"},
        {"object": "pages.newsitem:0"},
        {"object": "pages.newsitem:999999999999999999"},
        {"object": "pages.newsitem:1\n"},
        {"object": "x.y:1"},
        {"object": "pages.newsitem:\x00"},
        {"taal": "nl"},
        {"taal": "xx"},
    ],
    ids=str,
)
def test_nonsense_is_not_found(client, item, values):
    assert (ask(client, item, **values).status_code, number()) == (404, 0)


def test_looking_at_the_address_finds_nothing(client):
    assert client.get(address()).status_code == 404


def test_the_table_keeps_nothing_about_who_asked():
    names = {field.name for field in TranslationRequest._meta.get_fields()}

    assert names == {"id", "content_type", "object_id", "target", "language", "number", "last_at"}
