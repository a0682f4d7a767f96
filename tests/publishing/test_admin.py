"""What all public objects share in the admin: the list, the language bar, errors, the content policy."""

import base64
import hashlib
import re
from pathlib import Path

import django_prose_editor
import pytest

from pom_site.settings import ADMIN_CONTENT_SECURITY_POLICY
from projects.models import Project
from tests.factories.domains import DomainFactory
from tests.factories.pages import NewsItemFactory, PageFactory
from tests.factories.projects import ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

EDITOR_STYLE = ADMIN_CONTENT_SECURITY_POLICY["DIRECTIVES"]["style-src"][1]
LIST = "/admin/pages/newsitem/"


def titles(response):
    return sorted(item.title_nl for item in response.context["cl"].result_list)


def test_list_tells_languages_in_words(admin_client):
    NewsItemFactory(title_nl="Bericht", title_en="Message")

    marks = read(admin_client.get(LIST)).one("ul", class_="tongues").texts("li")

    assert marks == ["nl aanwezig", "en aanwezig", "fr ontbreekt", "de ontbreekt"]


@pytest.mark.parametrize("text", ["Nachricht", "nachricht", "message-une"])
def test_search_looks_in_every_language(admin_client, text):
    found = NewsItemFactory(title_nl="Bericht", title_de="Nachricht", slug_fr="message-une")
    NewsItemFactory(title_nl="Iets anders")

    assert list(admin_client.get(LIST, {"q": text}).context["cl"].result_list) == [found]


@pytest.mark.parametrize(
    ("query", "expected"), [("en", ["Alleen Nederlands"]), ("fr", ["Alleen Nederlands", "Twee talen"])]
)
def test_list_finds_what_is_not_translated(admin_client, query, expected):
    NewsItemFactory(title_nl="Alleen Nederlands")
    NewsItemFactory(title_nl="Twee talen", title_en="Two languages")

    assert titles(admin_client.get(LIST, {"translation": query})) == expected


def test_list_can_be_filtered_by_state(admin_client):
    NewsItemFactory(title_nl="Klad", published=False)
    NewsItemFactory(title_nl="Op de site")

    assert titles(admin_client.get(LIST, {"state__exact": "draft"})) == ["Klad"]


@pytest.mark.parametrize(("order", "first"), [("1", "Aalst"), ("-1", "Zottegem")])
def test_list_is_ordered_by_the_dutch_title(admin_client, order, first):
    for title in ("Zottegem", "Aalst", "Gent"):
        NewsItemFactory(title_nl=title, title_en=title[::-1])

    assert admin_client.get(LIST, {"o": order}).context["cl"].result_list[0].title_nl == first


@pytest.mark.parametrize("count", [1, 60])
def test_list_costs_the_same_whatever_its_length(admin_client, django_assert_max_num_queries, count):
    domain = DomainFactory()
    Project.objects.bulk_create(
        Project(title_nl=f"Project {number}", slug_nl=f"project-{number}", primary_domain=domain)
        for number in range(count)
    )
    admin_client.get("/admin/projects/project/")

    with django_assert_max_num_queries(8):
        admin_client.get("/admin/projects/project/")


def test_long_texts_stay_in_the_database(admin_client, django_assert_num_queries):
    ProjectFactory(challenge_nl="<p>Een heel lang verhaal.</p>")

    shown = admin_client.get("/admin/projects/project/").context["cl"].result_list[0]

    assert {"challenge_nl", "summary_nl", "source_note"} <= shown.get_deferred_fields()


@pytest.mark.parametrize(("state", "linked"), [("published", True), ("draft", False)])
def test_only_what_is_public_has_a_page_to_look_at(admin_client, state, linked):
    item = NewsItemFactory(title_nl="Bericht", state=state)

    page = admin_client.get(f"{LIST}{item.pk}/change/")

    assert page.context["has_absolute_url"] is linked


def test_one_bar_names_the_four_languages(admin_client):
    bar = read(admin_client.get(f"{LIST}add/")).one("div", class_="lbar")

    names = [button.one("span", lang=button["data-show"]).text for button in bar.all("button") if button["data-show"]]

    assert names == ["Nederlands", "English", "Français", "Deutsch"]
    assert {button["aria-pressed"] for button in bar.all("button")} == {"false"}


def test_without_script_the_bar_is_hidden_and_every_language_there(admin_client):
    form = read(admin_client.get(f"{LIST}add/")).one("form", class_="adm__form")

    fields = form.all("div", class_="form-row")[0].all("div", class_="field")

    assert [field["data-language"] for field in fields] == ["nl", "en", "fr", "de"]
    assert all("hidden" not in field.attributes for field in fields)
    assert "hidden" in form.one("div", class_="lbar").attributes


def test_a_field_says_its_language_to_spelling_checkers_and_screen_readers(admin_client):
    form = read(admin_client.get(f"{LIST}add/")).one("form", class_="adm__form")

    field = form.one("div", class_="field-summary_fr")

    assert field.one("div", class_="control")["lang"] == "fr"
    assert field.one("label").text == "Samenvatting Français"


def test_errors_are_listed_with_their_language_and_lead_to_their_field(admin_client):
    response = admin_client.post(f"{LIST}add/", {"title_fr": "x" * 201, "state": "draft", "date": "2025-01-01"})

    summary = read(response).one("div", class_="summary")

    assert [(link["href"], link.text) for link in summary.all("a")] == [
        ("#id_title_nl", "Titel (Nederlands)"),
        ("#id_title_fr", "Titel (Français)"),
    ]
    assert "errors" in read(response).all("div", class_="field-title_fr")[0]["class"].split()


def test_import_maps_carry_the_nonce_of_the_policy(admin_client):
    page = PageFactory(with_blocks=["text"])

    response = admin_client.get(f"/admin/pages/page/{page.pk}/change/")

    nonce = re.search(r"'nonce-([^']+)'", response["Content-Security-Policy"])[1]
    assert [script["nonce"] for script in read(response).all("script", type="importmap")] == [nonce]


def test_scripts_without_an_address_are_import_maps_only(admin_client):
    scripts = read(admin_client.get("/admin/pages/page/add/")).all("script")

    assert {script["type"] for script in scripts if not script["src"]} == {"importmap"}


def test_policy_allows_exactly_the_style_that_the_editor_writes():
    script = Path(django_prose_editor.__file__).parent / "static/django_prose_editor/editor.js"
    texts = re.findall(r"`(\.ProseMirror \{\n[^`]+)`", script.read_text(encoding="utf-8"))

    digests = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in texts]

    assert [f"'sha256-{digest}'" for digest in digests] == [EDITOR_STYLE]


def test_nothing_in_the_policy_is_unsafe(admin_client):
    policy = admin_client.get("/admin/pages/page/add/")["Content-Security-Policy"]

    assert "unsafe" not in policy
    assert EDITOR_STYLE in policy


def test_dates_are_fields_of_the_browser(admin_client):
    item = NewsItemFactory(date="2025-03-01", publish_from="2025-03-02T08:30:00+01:00")
    form = read(admin_client.get(f"{LIST}{item.pk}/change/"))

    found = {
        one["name"]: (one["type"], one["value"]) for one in form.all("input") if one["name"] in ("date", "publish_from")
    }

    assert found == {"date": ("date", "2025-03-01"), "publish_from": ("datetime-local", "2025-03-02T08:30")}
