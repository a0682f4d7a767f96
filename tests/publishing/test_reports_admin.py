"""Reports by visitors in the admin: read, answered by mail, and marked as handled by whoever may change the page."""

import pytest

from pom_site.publishing.models import VisitorReport
from pom_site.publishing.reports import handle, keep
from tests.factories.domains import DomainFactory
from tests.factories.pages import PageFactory
from tests.factories.people import colleague
from tests.factories.projects import ProjectFactory
from tests.forms import filled
from tests.reading import read

pytestmark = pytest.mark.django_db
LIST = "/admin/publishing/visitorreport/"
ADDRESS = "bezoeker@example.org"


@pytest.fixture
def editor(client):
    user = colleague("redacteur", username="an")
    client.force_login(user)
    return user


@pytest.fixture
def report():
    return keep(PageFactory(title_nl="Over"), "De naam is <b>fout</b>.\nHet is Kaai.", ADDRESS, "nl")


def form_of(report):
    return f"{LIST}{report.pk}/change/"


def listed(client, **asked):
    """The pages that the list names, under a filter."""
    return [cell.text for cell in read(client.get(LIST, asked)).all("th", class_="field-title")]


def test_the_list_tells_what_waits_from_what_is_handled(client, editor, report):
    handle(keep(PageFactory(title_nl="Klaar"), "Fout", "", "nl"), editor, "")

    assert set(listed(client)) == {"Over", "Klaar"}
    assert listed(client, state="open") == ["Over"]
    assert listed(client, state="handled") == ["Klaar"]


@pytest.mark.parametrize("number", [1, 10])
def test_the_list_costs_the_same_however_many_there_are(client, editor, django_assert_num_queries, number):
    for page in PageFactory.create_batch(number):
        handle(keep(page, "Fout", "", "nl"), editor, "")
    client.get(LIST)

    with django_assert_num_queries(5):
        client.get(LIST)


def test_the_form_shows_the_words_as_text_in_their_language(client, editor):
    report = keep(PageFactory(), "Le nom est <b>faux</b>.", "", "fr")
    words = read(client.get(form_of(report))).one("main").one("div", lang="fr")

    assert (words.text, words.all("b")) == ("Le nom est <b>faux</b>.", [])


def test_it_leads_to_the_form_and_to_the_page(client, editor, report):
    links = [each["href"] for each in read(client.get(form_of(report))).one("form", class_="adm__form").all("a")]

    assert f"http://127.0.0.1:8000/admin/pages/page/{report.object_id}/change/" in links
    assert "/over/" in links


def test_the_address_opens_a_mail(client, editor, report):
    links = [each["href"] or "" for each in read(client.get(form_of(report))).all("a")]

    assert [each.partition("?")[0] for each in links if each.startswith("mailto:")] == [f"mailto:{ADDRESS}"]


def test_an_address_cannot_add_headers_to_that_mail(client, editor):
    report = keep(PageFactory(), "Fout", "a?bcc=b@example.org", "nl")

    assert "mailto:a%3Fbcc%3Db@example.org?" in client.get(form_of(report)).text


def test_handling_it_keeps_the_note_and_forgets_the_address(client, editor, report):
    response = client.post(form_of(report), filled(client.get(form_of(report))) | {"answer": "Verbeterd."})
    report.refresh_from_db()

    assert response.url == LIST
    assert (report.answer, report.handled_by, report.email) == ("Verbeterd.", editor, "")


def test_nothing_but_the_note_can_be_changed(client, editor, report):
    client.post(form_of(report), {"answer": "", "text": "Iets anders", "title": "Anders", "email": "x@example.org"})
    report.refresh_from_db()

    assert (report.text, report.title, report.email) == ("De naam is <b>fout</b>.\nHet is Kaai.", "Over", "")


def test_what_is_handled_is_only_read(client, editor, report):
    handle(report, editor, "Verbeterd.")
    response = client.get(form_of(report))

    assert (response.status_code, filled(response)) == (200, {})
    assert client.post(form_of(report), {"answer": "Toch niet."}).status_code == 403


def test_somebody_for_another_domain_reads_it_without_the_address(client):
    report = keep(ProjectFactory(domain=DomainFactory(code="brownfields")), "De naam is fout.", ADDRESS, "nl")
    client.force_login(colleague("redacteur", scopes=["vastgoed"]))
    text = client.get(form_of(report)).text

    assert ("De naam is fout." in text, ADDRESS in text) == (True, False)
    assert client.post(form_of(report), {"answer": ""}).status_code == 403


def test_a_translator_does_not_get_in(client, report):
    client.force_login(colleague("vertaler"))

    assert (client.get(LIST).status_code, client.get(form_of(report)).status_code) == (403, 403)


def test_of_a_page_that_is_gone_the_report_can_still_be_handled(client, editor, report):
    report.target.delete()
    client.post(form_of(report), {"answer": "De pagina is weg."})

    assert VisitorReport.objects.get().answer == "De pagina is weg."


def test_nobody_writes_one_in_the_name_of_a_visitor(admin_client):
    assert admin_client.get(f"{LIST}add/").status_code == 403


def test_a_chief_editor_deletes_what_a_robot_wrote(client, report):
    client.force_login(colleague("eindredacteur"))
    client.post(f"{LIST}{report.pk}/delete/", {"post": "yes"})

    assert VisitorReport.objects.count() == 0


def test_the_form_of_the_page_leads_to_what_waits(client, editor, report):
    handle(keep(report.target, "Oud", "", "nl"), editor, "")
    aside = read(client.get(f"/admin/pages/page/{report.object_id}/change/")).one("section", aria_labelledby="h-fresh")

    assert [each["href"] for each in aside.one("ul").all("a")] == [form_of(report)]


def test_there_a_translator_sees_no_reports(client, report):
    client.force_login(colleague("vertaler"))

    assert "De naam is" not in client.get(f"/admin/pages/page/{report.object_id}/change/").text
