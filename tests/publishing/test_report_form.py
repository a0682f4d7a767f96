"""The form under “Is this still right?”: without a cookie or a script, about public pages only."""

import datetime

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from pom_site.publishing.models import VisitorReport
from pom_site.publishing.offline import take_offline
from tests.factories.domains import DomainFactory
from tests.factories.pages import NewsItemFactory, PageFactory
from tests.factories.projects import ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db
HERE = {"Sec-Fetch-Site": "same-origin"}
HOUR = datetime.timedelta(hours=1)


@pytest.fixture
def page():
    return PageFactory(title_nl="Over", title_fr="À propos")


def address(item, language="nl"):
    with override(language):
        return reverse("report", args=[item if isinstance(item, str) else item.reference])


def send(client, item, headers=HERE, language="nl", **values):
    return client.post(address(item, language), {"text": "Dit klopt niet.", **values}, headers=headers)


def errors(response):
    return read(response).one("main").one("div", class_="note--bad")


@pytest.mark.parametrize(
    ("language", "path"),
    [
        ("nl", "/klopt-dit-nog/"),
        ("en", "/en/is-this-still-right/"),
        ("fr", "/fr/est-ce-encore-exact/"),
        ("de", "/de/stimmt-das-noch/"),
    ],
)
def test_it_has_an_address_in_each_language(client, page, language, path):
    assert address(page, language) == f"{path}pages.page:{page.pk}/"
    assert client.get(address(page, language)).status_code == 200


@pytest.mark.parametrize("factory", [PageFactory, ProjectFactory, DomainFactory])
def test_every_kind_that_is_checked_can_be_reported_on(client, factory):
    assert send(client, factory()).status_code == 303


def test_no_search_engine_lists_it(client, page):
    document = read(client.get(address(page)))

    assert document.one("meta", name="robots")["content"] == "noindex"
    assert document.all("div", class_="fresh") == []


def test_a_title_that_is_not_translated_says_its_language(client, page):
    assert read(client.get(address(page, "de"))).one("h1")["lang"] == "nl"


def test_a_report_is_kept_with_the_language_of_its_reader(client, page):
    send(client, page, language="fr", text=" Le nom est faux.\r\nC’est Kaai. ", email="visiteur@example.org")
    report = VisitorReport.objects.get()

    assert (report.target, report.language, report.text, report.email, report.handled_at) == (
        page,
        "fr",
        "Le nom est faux.\nC’est Kaai.",
        "visiteur@example.org",
        None,
    )


def test_afterwards_it_says_thank_you_and_leads_back(client, page):
    response = send(client, page)
    main = read(client.get(response["Location"])).one("main")

    assert (response.status_code, response["Location"]) == (303, f"{address(page)}?verstuurd=ja")
    assert (len(main.all("div", role="status")), main.all("form")) == (1, [])
    assert main.one("a", class_="btn")["href"] == "/over/"


@pytest.mark.parametrize("value", ["", "nee", "%00", "a" * 5000])
def test_another_value_says_no_thanks(client, page, value):
    main = read(client.get(f"{address(page)}?verstuurd={value}")).one("main")

    assert (main.all("div", role="status"), len(main.all("form"))) == ([], 1)


def test_no_cookie_is_set(client, page):
    assert not client.get(address(page)).cookies
    assert not send(client, page).cookies


@pytest.mark.parametrize("text", ["", "  \r\n ", "x" * 1001, "een\x00twee"], ids=["empty", "blank", "long", "NUL"])
def test_words_that_cannot_be_kept_are_refused_with_a_sentence(client, page, text):
    response = send(client, page, text=text)

    assert (response.status_code, VisitorReport.objects.count()) == (400, 0)
    assert errors(response).one("a")["href"] == "#id_text"


def test_a_thousand_characters_fit_however_lines_end(client, page):
    send(client, page, text="x" * 500 + "\r\n" + "x" * 499)

    assert len(VisitorReport.objects.get().text) == 1000


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Schrijf in een zin wat er niet klopt."),
        ("en", "Write in a sentence what is not right."),
        ("fr", "Écrivez en une phrase ce qui n’est pas exact."),
        ("de", "Schreiben Sie in einem Satz, was nicht stimmt."),
    ],
)
def test_a_mistake_is_told_in_the_language_of_the_page(client, page, language, sentence):
    response = send(client, page, language=language, text="")
    field = read(response).one("textarea", name="text")

    assert sentence in errors(response).text
    assert (field["aria-invalid"], "id_text_error" in field["aria-describedby"]) == ("true", True)


def test_a_mistake_is_in_the_title_of_the_window(client, page):
    assert read(send(client, page, text="")).one("title").text.startswith("Fout: Klopt dit nog? Over")


def test_what_was_typed_stays(client, page):
    document = read(send(client, page, text="De naam is fout.", email="nergens"))

    assert document.one("textarea", name="text").text == "De naam is fout."
    assert document.one("input", name="email")["value"] == "nergens"


def test_the_browser_may_fill_in_the_address(client, page):
    assert read(client.get(address(page))).one("input", name="email")["autocomplete"] == "email"


def test_a_robot_that_fills_in_the_hidden_field_gets_thanks_and_is_forgotten(client, page):
    assert (send(client, page, website="https://example.org").status_code, VisitorReport.objects.count()) == (303, 0)


@pytest.mark.parametrize("headers", [{"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://example.org"}, {}], ids=str)
def test_a_form_from_elsewhere_is_refused(client, page, headers):
    assert (send(client, page, headers).status_code, VisitorReport.objects.count()) == (403, 0)


def test_too_many_at_once_are_refused_and_nothing_typed_is_lost(client, page):
    for number in range(5):
        send(client, page, text=f"Fout {number}")
    response = send(client, page, text="Nog een fout")

    assert (response.status_code, VisitorReport.objects.count()) == (429, 5)
    assert "over een uur opnieuw" in errors(response).text
    assert read(response).one("textarea", name="text").text == "Nog een fout"


@pytest.mark.parametrize(
    "values",
    [
        {"published": False},
        {"state": "review"},
        {"publish_from": timezone.now() + HOUR},
        {"publish_until": timezone.now() - HOUR},
        {"state": "offline"},
    ],
    ids=["draft", "review", "not yet", "no longer", "offline"],
)
@pytest.mark.parametrize("factory", [PageFactory, ProjectFactory])
def test_what_is_not_public_cannot_be_found_this_way(client, factory, values):
    hidden = factory(title_nl="Geheim plan", **values)
    answers = [client.get(address(hidden)), send(client, hidden)]

    assert [each.status_code for each in answers] == [404, 404]
    assert ("Geheim plan" in "".join(each.text for each in answers), VisitorReport.objects.count()) == (False, 0)


def test_neither_can_what_was_taken_offline(client, page):
    take_offline(page, None, kind="gone", explanation="Voorbij.")

    assert client.get(address(page)).status_code == 404


def test_what_is_gone_looks_the_same_as_what_never_was(client):
    hidden = PageFactory(published=False)
    found = [client.get(f"/klopt-dit-nog/pages.page:{key}/").text for key in (hidden.pk, 999_999)]

    assert found[0] == found[1].replace("999999", str(hidden.pk))


def test_news_is_not_asked_about(client):
    assert client.get(address(NewsItemFactory())).status_code == 404


@pytest.mark.parametrize(
    "reference",
    [
        "pages.page",
        "pages.page:",
        "pages.page:0",
        "pages.page:-1",
        "pages.page:999999999999999999",
        "pages.page:1 ",
        "pages.page:1\n",
        "PAGES.PAGE:1",
        "pages.contactperson:1",
        "auth.user:1",
        "publishing.visitorreport:1",
        "x.y:1",
        "\x00",
        "pages.page:1٢",
    ],
)
def test_nonsense_is_not_found(client, page, reference):
    assert (client.get(address(reference)).status_code, send(client, reference).status_code) == (404, 404)


def test_only_asking_and_sending_are_answered(client, page):
    assert client.put(address(page)).status_code == 405


@pytest.mark.parametrize("count", [1, 3])
def test_the_form_costs_so_many_queries(visit, count):
    page, *_others = PageFactory.create_batch(count)

    visit(address(page), queries=1)
