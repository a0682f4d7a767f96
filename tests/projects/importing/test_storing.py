"""What a yes stores: drafts, all or nothing; what is live stays as it is."""

import io
from decimal import Decimal

import pytest
from django.test import Client
from django.urls import reverse
from openpyxl import load_workbook

from pom_site.opendata.importing.admin import plan_of
from pom_site.opendata.importing.storing import NotSound, store
from pom_site.publishing.drafts import draft_of, store_draft
from pom_site.publishing.models import AuditEntry, Revision
from pom_site.publishing.snapshots import capture
from projects.importing.importer import ProjectImporter
from projects.models import Project
from tests.factories.pages import OrganisationFactory
from tests.factories.people import colleague
from tests.factories.projects import FundingLineFactory, PartnerFactory, ProgrammeFactory, ProjectFactory
from tests.projects.importing.desk import confirm, csv_of, lines, new, upload
from tests.projects.opendata.files import fetch

pytestmark = pytest.mark.django_db


def test_a_dry_run_stores_nothing_and_says_what_would_change(desk):
    project = ProjectFactory(title_nl="Kade", acronym="OUD")

    response = upload(desk, csv_of({"id": project.pk, "title_nl": "Kade", "acronym": "NIEUW"}))

    assert lines(response) == [("2", "gewijzigd", "acronym: OUD → NIEUW")]
    assert not Revision.objects.exists()


def test_a_change_of_a_live_project_waits_in_a_draft(desk):
    project = ProjectFactory(title_nl="Kade", acronym="OUD")

    response = confirm(desk, upload(desk, csv_of({"id": project.pk, "acronym": "NIEUW"})))

    project.refresh_from_db()
    assert (response.status_code, project.acronym) == (302, "OUD")
    assert draft_of(project).data["fields"]["acronym"] == "NIEUW"


def test_a_new_project_is_a_draft_that_nobody_sees(desk):
    confirm(desk, upload(desk, csv_of(new(domains="brownfields", sdgs="7|9", starts_on="01/02/2024"))))

    project = Project.objects.get()
    assert (project.state, str(project.starts_on), project.sdgs) == ("draft", "2024-02-01", [7, 9])
    assert [domain.code for domain in project.domains.all()] == ["brownfields"]
    assert "Nieuwe kade" not in Client().get("/projecten/").text
    assert draft_of(project).data["fields"]["title_nl"] == "Nieuwe kade"


def test_what_was_never_live_is_changed_itself(desk):
    project = ProjectFactory(published=False, acronym="OUD")

    confirm(desk, upload(desk, csv_of({"id": project.pk, "acronym": "NIEUW"})))

    project.refresh_from_db()
    assert (project.acronym, project.state) == ("NIEUW", "draft")


def test_a_draft_that_waits_already_keeps_its_other_changes(desk):
    project = ProjectFactory(acronym="OUD", project_number="1")
    data = capture(project)
    data["fields"]["project_number"] = "2"
    store_draft(project, data, None)

    confirm(desk, upload(desk, csv_of({"id": project.pk, "acronym": "NIEUW", "project_number": "1"})))

    kept = draft_of(project).data["fields"]
    assert (kept["acronym"], kept["project_number"]) == ("NIEUW", "2")


def test_what_the_draft_says_already_is_no_change(desk):
    project = ProjectFactory(acronym="OUD")
    data = capture(project)
    data["fields"]["acronym"] = "NIEUW"
    store_draft(project, data, None)

    response = upload(desk, csv_of({"id": project.pk, "acronym": "NIEUW"}))

    assert response.context["confirm"] is None


def test_a_row_is_changed_and_another_added(desk):
    project = ProjectFactory(budget_total=1_000)
    line = FundingLineFactory(project=project, amount=100)
    funder = OrganisationFactory(name_nl="Stad Gent")
    rows = [
        {"id": line.pk, "project_id": project.pk, "funder_name": "", "kind": "provincial", "amount": "150"},
        {"id": "", "project_id": project.pk, "funder_name": "stad gent", "kind": "municipal", "amount": "50,5"},
    ]

    confirm(desk, upload(desk, csv_of(*rows, delimiter=";")))

    kept = draft_of(project).data["children"]["funding_lines"]
    told = sorted((Decimal(row["fields"]["amount"]), row["fields"]["funder_id"]) for row in kept)
    assert told == [(Decimal("50.5"), funder.pk), (150, line.funder_id)]
    assert [each.amount for each in project.funding_lines.all()] == [100]


def test_what_a_row_points_at_stays_when_the_file_does_not_ask_for_it(desk):
    programme = ProgrammeFactory()
    line = FundingLineFactory(programme=programme)
    OrganisationFactory(name_nl="Stad Gent")

    confirm(desk, upload(desk, csv_of({"id": line.pk, "project_id": line.project_id, "funder": "stad-gent"})))

    (kept,) = draft_of(line.project).data["children"]["funding_lines"]
    assert (kept["fields"]["programme_id"], kept["fields"]["funder_id"] == line.funder_id) == (programme.pk, False)


@pytest.mark.parametrize("published", [True, False])
def test_a_file_that_comes_twice_adds_its_new_rows_once(desk, published):
    project, funder = ProjectFactory(published=published, budget_total=1_000), OrganisationFactory()
    row = {"id": "", "project_id": project.pk, "funder": funder.slug, "kind": "municipal", "amount": "50"}
    confirm(desk, upload(desk, csv_of(row)))

    again = upload(desk, csv_of(row))

    rows = draft_of(project).data["children"]["funding_lines"]
    assert (len(rows), again.context["confirm"]) == (1, None)


def test_a_button_that_is_pressed_twice_stores_once(desk):
    project, funder = ProjectFactory(budget_total=1_000), OrganisationFactory()
    row = {"id": "", "project_id": project.pk, "funder": funder.slug, "kind": "municipal", "amount": "50"}
    response = upload(desk, csv_of(row))

    answers = [confirm(desk, response).status_code for _time in range(2)]

    assert (answers, len(draft_of(project).data["children"]["funding_lines"])) == ([302, 302], 1)


def test_a_row_that_the_waiting_draft_removes_is_told_at_its_line(desk):
    partner = PartnerFactory()
    data = capture(partner.project)
    data["children"]["partners"] = []
    store_draft(partner.project, data, None)

    response = upload(desk, csv_of({"id": partner.pk, "project_id": partner.project_id, "role": "lead"}))

    ((number, what, told),) = lines(response)
    assert (number, what, told.startswith("Het wachtende concept verwijdert deze rij.")) == ("2", "fout", True)


def test_a_workbook_brings_a_new_project_with_its_partners(desk):
    PartnerFactory(organisation=OrganisationFactory(name_nl="Stad Gent"))
    book = load_workbook(io.BytesIO(fetch(Client(), "data.xlsx")))
    _add(book["projects"], **new(title_nl="Nieuw"))
    _add(book["partners"], project_title="Nieuw", organisation="stad-gent", role="lead")
    file = io.BytesIO()
    book.save(file)

    response = confirm(desk, upload(desk, file.getvalue(), "projecten.xlsx"))

    made = Project.objects.get(title_nl="Nieuw")
    assert (response.status_code, [str(each) for each in made.partners.all()]) == (302, ["Stad Gent (Hoofdpartner)"])


def _add(sheet, **cells):
    names = [cell.value for cell in sheet[1]]
    sheet.append([cells.get(name) for name in names])


def test_rows_and_columns_that_are_not_in_the_file_stay(desk):
    project = ProjectFactory(acronym="OUD", project_number="7")
    PartnerFactory(project=project)

    confirm(desk, upload(desk, csv_of({"project_number": "7", "acronym": ""})))

    kept = draft_of(project).data
    assert (kept["fields"]["acronym"], kept["fields"]["project_number"]) == ("", "7")
    assert len(kept["children"]["partners"]) == 1


def test_what_the_export_does_not_tell_is_not_emptied(desk):
    """Hidden amounts are empty in the file: another change leaves them as they are."""
    project = ProjectFactory(title_nl="Kade", budget_total=1_000)
    FundingLineFactory(project=project, amount=100, show_amount=False)
    content = fetch(Client(), "data.csv").replace(b",Kade,", b",Kaden,")

    response = confirm(desk, upload(desk, content))

    kept = draft_of(project).data["fields"]
    assert (response.status_code, kept["title_nl"], Decimal(kept["budget_total"])) == (302, "Kaden", 1_000)


def test_when_one_project_fails_at_storing_none_is_stored(desk):
    response = upload(desk, csv_of(new(title_nl="Een"), new(title_nl="Twee")))
    ProjectFactory(title_nl="Twee")

    again = confirm(desk, response)

    assert (again.status_code, again.context["confirm"]) == (200, None)
    assert [project.title_nl for project in Project.objects.all()] == ["Twee"]


def test_storing_is_all_or_nothing(desk):
    """The second project's partner is deleted between the check and the storing."""
    first, second = ProjectFactory(title_nl="Een"), ProjectFactory(title_nl="Twee")
    gone = OrganisationFactory()
    own = {"id": "", "role": "partner"}
    rows = [{**own, "project_id": each.pk, "organisation": slug} for each, slug in
            ((first, OrganisationFactory().slug), (second, gone.slug))]  # fmt: skip
    user = colleague("eindredacteur")
    plan = plan_of(csv_of(*rows), user, ProjectImporter())
    gone.delete()

    with pytest.raises(NotSound):
        store(plan, user, ProjectImporter())

    assert (draft_of(first), draft_of(second)) == (None, None)


def test_a_yes_to_something_else_than_was_shown_is_asked_again(desk):
    project = ProjectFactory(acronym="OUD")
    response = upload(desk, csv_of({"id": project.pk, "acronym": "NIEUW"}))
    Project.objects.filter(pk=project.pk).update(acronym="ANDERS")

    again = confirm(desk, response)

    assert lines(again) == [("2", "gewijzigd", "acronym: ANDERS → NIEUW")]
    assert (draft_of(project), confirm(desk, again).status_code) == (None, 302)


def test_a_change_far_into_a_text_is_asked_again_too(desk):
    project = ProjectFactory(summary_nl="Gelijk. " * 30)
    response = upload(desk, csv_of({"id": project.pk, "summary_nl": "Gelijk. " * 30 + "Uit het bestand."}))
    Project.objects.filter(pk=project.pk).update(summary_nl="Gelijk. " * 30 + "Van een collega.")

    assert (confirm(desk, response).status_code, draft_of(project)) == (200, None)


def test_the_file_of_somebody_else_cannot_be_stored(desk):
    response = upload(desk, csv_of(new()))
    desk.force_login(colleague("beheerder"))

    again = confirm(desk, response)

    assert (again.status_code, Project.objects.count()) == (302, 0)


def test_a_colleague_imports_within_his_domains_only(desk):
    elsewhere = ProjectFactory(acronym="OUD")
    desk.force_login(colleague("eindredacteur", scopes=["vastgoed"]))

    response = upload(desk, csv_of({"id": elsewhere.pk, "acronym": "NIEUW"}))
    fresh = upload(desk, csv_of(new()))

    sentence = "Dit hoort bij een domein waar u niet aan werkt."
    assert [lines(each)[0][2] for each in (response, fresh)] == [sentence, sentence]


@pytest.mark.parametrize(("role", "may"), [("redacteur", False), ("vertaler", False), ("beheerder", True)])
def test_only_who_may_publish_finds_the_button(client, role, may):
    client.force_login(colleague(role))

    assert (reverse("admin:projects_project_import") in client.get("/admin/projects/project/").text) is may


def test_the_log_says_who_imported(desk):
    project = ProjectFactory(acronym="OUD")

    confirm(desk, upload(desk, csv_of({"id": project.pk, "acronym": "A"})))
    confirm(desk, upload(desk, csv_of(new())))

    entries = AuditEntry.objects.filter(action__in=["drafted", "created"]).order_by("pk")
    assert [entry.action for entry in entries] == ["drafted", "created"]
    assert {entry.user.groups.get().name for entry in entries} == {"eindredacteur"}


def test_what_is_computed_is_not_read_and_says_so(desk):
    project = ProjectFactory(title_nl="Kade")

    response = upload(desk, csv_of({"id": project.pk, "url": "https://example.org/", "title_nl": "Kade"}))

    assert lines(response) == [("2", "ongewijzigd", "Kade Niet gelezen, want het wordt berekend: url")]


def test_too_many_changes_at_once_are_refused(desk, monkeypatch):
    monkeypatch.setattr("pom_site.opendata.importing.storing.MOST_CHANGES", 1)

    response = upload(desk, csv_of(new(title_nl="Een"), new(title_nl="Twee")))

    assert lines(response)[0] == (
        "2",
        "fout",
        "Dit bestand wijzigt meer dan 1 dingen. Splits het op.",
    )
