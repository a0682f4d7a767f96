"""The start page of the admin: what visitors report, and the button that says that something was checked."""

import pytest
from django.test import Client
from django.utils import timezone

from pom_site.publishing.reports import handle, keep
from tests.factories.domains import DomainFactory
from tests.factories.pages import PageFactory
from tests.factories.people import colleague
from tests.factories.projects import ProjectFactory
from tests.root.start_page import panel, titles

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    user = colleague("redacteur")
    client.force_login(user)
    return user


def button(client):
    """Where the button beside what is due sends, and what."""
    form = panel(client, "due").one("form")
    return form["action"], {each["name"]: each["value"] for each in form.all("input") + form.all("button")}


def test_one_button_marks_it_as_checked_and_comes_back(client, editor):
    page = PageFactory(title_nl="Over")
    response = client.post(*button(client))
    page.refresh_from_db()

    assert (response.url, page.reviewed_at, titles(client, "due")) == ("/admin/", timezone.localdate(), [])


def test_the_button_passes_the_check_on_forged_forms(editor):
    PageFactory(title_nl="Over")
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(editor)

    assert strict.post(*button(strict)).status_code == 302


def test_the_owner_of_a_page_sees_what_visitors_report(client, editor):
    keep(PageFactory(title_nl="Van mij", owner=editor), "De naam is fout.", "bezoeker@example.org", "nl")
    keep(PageFactory(title_nl="Van niemand"), "De datum is fout.", "", "nl")
    words = panel(client, "reports").text

    assert titles(client, "reports") == ["Van mij"]
    assert ("De naam is fout." in words, "bezoeker@" in words) == (True, False)


def test_what_nobody_looks_after_is_for_who_may_publish(client, editor):
    left = colleague("redacteur", is_active=False)
    for title, owner in (("Van een ander", editor), ("Van niemand", None), ("Van wie wegging", left)):
        keep(PageFactory(title_nl=title, owner=owner), "Fout", "", "nl")
    client.force_login(colleague("eindredacteur"))

    assert titles(client, "reports") == ["Van niemand", "Van wie wegging"]


def test_so_is_what_its_owner_may_not_handle(client, editor):
    keep(PageFactory(title_nl="Van een vertaler", owner=colleague("vertaler")), "Fout", "", "nl")
    keep(PageFactory(title_nl="Van een ander", owner=editor), "Fout", "", "nl")
    client.force_login(colleague("eindredacteur"))

    assert titles(client, "reports") == ["Van een vertaler"]


def test_a_report_about_another_domain_is_not_for_me(client):
    keep(ProjectFactory(domain=DomainFactory(code="brownfields")), "Fout", "", "nl")
    client.force_login(colleague("eindredacteur", scopes=["vastgoed"]))

    assert panel(client, "reports") is None


def test_a_handled_report_is_off_the_start_page(client, editor):
    handle(keep(PageFactory(owner=editor), "Fout", "", "nl"), editor, "")

    assert panel(client, "reports") is None


def test_a_translator_sees_no_reports(client):
    translator = colleague("vertaler")
    keep(PageFactory(owner=translator), "Fout", "", "nl")
    client.force_login(translator)

    assert panel(client, "reports") is None
