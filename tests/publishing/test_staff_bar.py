"""The bar on public pages: for colleagues who may change what they look at, and at no cost for anybody else."""

import pytest
from django.contrib.staticfiles import finders
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from pages.models import Page
from pom_site.publishing.drafts import store_draft
from pom_site.publishing.previews import preview_url
from pom_site.publishing.snapshots import capture
from tests.factories.domains import DomainFactory
from tests.factories.pages import NewsItemFactory, PageFactory
from tests.factories.people import colleague
from tests.factories.projects import ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

KADE = "/projecten/kade/"


@pytest.fixture(autouse=True)
def project():
    PageFactory(title_nl="Welkom", kind="home")
    return ProjectFactory(
        title_nl="Kade", title_en="Quay", slug_en="quay", domain=DomainFactory(code="brownfields", name_nl="Terrein")
    )


@pytest.fixture
def editor(client):
    client.force_login(colleague("redacteur"))
    return client


def links(response):
    bars = read(response).all("aside", class_="staff")
    return [link["href"] for bar in bars for link in bar.all("a")]


def form_of(instance, language="nl"):
    meta = instance._meta
    return f"{reverse(f'admin:{meta.app_label}_{meta.model_name}_change', args=[instance.pk])}?taal={language}"


def draft_of(instance):
    data = capture(instance)
    data["fields"]["title_nl"] = "Geheim concept"
    return store_draft(instance, data, None)


# --- For colleagues ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [NewsItemFactory, PageFactory, DomainFactory, ProjectFactory])
def test_the_page_of_an_object_leads_to_its_form(editor, make):
    made = make(title_nl="Proef")

    assert links(editor.get(made.get_absolute_url())) == [form_of(made), "/admin/"]


def test_the_form_opens_in_the_language_of_the_page(editor, project):
    page = read(editor.get("/en/projects/quay/"))

    bar = page.one("aside", class_="staff")
    assert (bar.all("a")[0]["href"], bar.all("a")[0].text) == (form_of(project, "en"), "Edit this page")


def test_the_home_page_leads_to_its_form(editor):
    assert links(editor.get("/")) == [form_of(Page.objects.get(kind="home")), "/admin/"]


@pytest.mark.parametrize(
    ("kind", "address", "name"),
    [
        ("projects", "/projecten/", "projects_project"),
        ("news", "/nieuws/", "pages_newsitem"),
        ("domains", "/domeinen/", "domains_domain"),
    ],
)
def test_a_list_leads_to_the_list_in_the_administration_and_to_its_introduction(editor, kind, address, name):
    manage = reverse(f"admin:{name}_changelist")
    without = links(editor.get(address))
    page = PageFactory(title_nl=kind, kind=kind)

    assert without == [manage, "/admin/"]
    assert links(editor.get(address)) == [form_of(page), manage, "/admin/"]


def test_a_draft_that_waits_can_be_looked_at(editor, project):
    before = links(editor.get(KADE))
    draft = draft_of(project)
    response = editor.get(KADE)

    assert (preview_url(draft) in before, preview_url(draft) in links(response)) == (False, True)
    assert "Geheim concept" not in response.text


def test_in_a_preview_there_is_no_second_bar(editor, project):
    editor.get(preview_url(draft_of(project)))
    page = read(editor.get(KADE))

    assert (page.all("aside", class_="staff"), len(page.all("aside", class_="look"))) == ([], 1)


def test_signing_out_leads_back_to_the_page_without_the_bar(editor):
    form = read(editor.get(f"{KADE}?van=lijst")).one("aside", class_="staff").one("form")
    response = editor.post(form["action"], {"next": form.one("input", name="next")["value"]}, follow=True)

    assert (response.redirect_chain, links(response)) == ([(f"{KADE}?van=lijst", 302)], [])


def test_what_is_not_found_has_no_bar(editor):
    response = editor.get("/nergens/")

    assert (response.status_code, links(response)) == (404, [])


# --- For nobody else ----------------------------------------------------------------------------------------


def test_a_colleague_of_another_domain_sees_none(client):
    client.force_login(colleague("redacteur", scopes=["energie"]))

    assert links(client.get(KADE)) == []


def test_a_colleague_without_rights_and_an_account_that_is_no_colleague_see_none(client):
    found = []
    for user in (colleague(), colleague("redacteur", is_staff=False)):
        client.force_login(user)
        found += [links(client.get(address)) for address in (KADE, "/projecten/", "/")]

    assert found == [[]] * 6


@pytest.mark.parametrize("address", [KADE, "/", "/projecten/", "/nergens/"])
def test_a_visitor_gets_the_same_bytes_before_and_after_a_colleague(client, address):
    before = client.get(address).content
    client.force_login(colleague("redacteur"))
    client.get(address)
    client.logout()
    after = client.get(address)

    assert (after.content == before, b"staff" in before, list(after.cookies)) == (True, False, [])


@pytest.mark.parametrize("address", [KADE, "/", "/projecten/"])
def test_for_a_visitor_nobody_asks_who_this_is_or_whether_a_draft_waits(client, project, address):
    draft_of(project)
    with CaptureQueriesContext(connection) as asked:
        response = client.get(address)

    tables = ("session", "auth_", "revision", "staffprofile")
    assert [query["sql"] for query in asked for table in tables if table in query["sql"]] == []
    assert "Cookie" not in (response.headers.get("Vary") or "")


def test_a_cookie_that_opens_nothing_shows_nothing(client):
    client.cookies["session"] = "verzonnen"

    assert links(client.get(KADE)) == []


# --- What keeps pages ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("address", [KADE, "/", "/projecten/"])
def test_no_cache_keeps_a_page_with_the_bar(editor, address):
    response = editor.get(address, headers={"if-none-match": "*", "if-modified-since": "Fri, 01 Jan 2100 00:00:00 GMT"})

    assert (response.status_code, response["Cache-Control"]) == (200, "private, no-store")
    assert "Cookie" in response["Vary"]
    assert {"ETag", "Last-Modified", "Expires"}.isdisjoint(response.headers)


def test_a_page_that_was_made_knowing_who_looks_is_kept_by_nobody_even_without_the_bar(client):
    client.force_login(colleague("redacteur", scopes=["energie"]))

    assert client.get(KADE)["Cache-Control"] == "private, no-store"


def test_a_visitor_may_keep_a_page(client):
    assert "no-store" not in client.get(KADE).headers.get("Cache-Control", "")


def test_the_style_sheet_of_the_bar_is_for_colleagues_alone(client):
    visitor = client.get(KADE)
    client.force_login(colleague("redacteur"))
    response = client.get(KADE)
    policies = [each["Content-Security-Policy"].partition("style-src")[2].split(";")[0] for each in (visitor, response)]

    assert ["'self'" in policy for policy in policies] == [False, True]
    assert read(response).one("link", rel="stylesheet")["href"] == "/static/css/staff-bar.css"


def test_nothing_of_the_bar_is_printed():
    with open(finders.find("css/staff-bar.css"), encoding="utf-8") as file:
        assert ".staff { display: none; }" in file.read().partition("@media print")[2]


def test_its_words_are_in_the_language_of_the_page(editor):
    with override("nl"):
        expected = _("Administration")

    assert expected in read(editor.get(KADE)).one("aside", class_="staff").text
