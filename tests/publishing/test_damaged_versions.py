"""A version in the database that is no snapshot (any more): every page of the admin says so and offers a way out."""

import pytest
from django.db.models import JSONField, Value
from django.utils import timezone

from pom_site.publishing import packages
from pom_site.publishing.drafts import draft_of
from pom_site.publishing.models import Package, Revision
from pom_site.publishing.previews import preview_url
from pom_site.publishing.schedule import publish_due
from projects.models import Project
from tests.factories.pages import PageFactory, add_block
from tests.factories.people import colleague
from tests.factories.projects import PartnerFactory, ProjectFactory
from tests.forms import filled
from tests.publishing.previews.drafting import draft_of as make_draft

pytestmark = pytest.mark.django_db

WHOLE = {"pk": 1, "fields": {}, "m2m": {}, "children": {}}
ROW = {"pk": "0b8a1c8e-9d0e-4c55-9d9b-1f1d3c0a2b11", "fields": {"role": "partner"}, "m2m": {}, "children": {}}
DAMAGES = {
    "text": "gisteren",
    "list": [WHOLE],
    "number": 3,
    "null": Value(None, JSONField()),
    "empty": {},
    "fields in a list": WHOLE | {"fields": ["title_nl"]},
    "no fields": {"m2m": {}, "children": {}},
    "no children": {"fields": {}, "m2m": {}},
    "a date that is none": WHOLE | {"fields": {"starts_on": "gisteren"}},
    "a date in a list": WHOLE | {"fields": {"starts_on": [2025, 1, 1]}},
    "an amount that is none": WHOLE | {"fields": {"budget_total": {"euro": 3}}},
    "an amount too large": WHOLE | {"fields": {"budget_total": "9" * 60}},
    "a title in an object": WHOLE | {"fields": {"title_nl": {"nl": "Titel"}}},
    "a target that is no key": WHOLE | {"fields": {"contact_id": "x", "primary_domain_id": []}},
    "a target too large": WHOLE | {"fields": {"contact_id": 10**30}},
    "related that are no keys": WHOLE | {"m2m": {"domains": ["x", {}], "news": 3}},
    "related to what is dropped": WHOLE | {"m2m": {"dropped": [1]}, "children": {"dropped_set": [{}]}},
    "rows without keys": WHOLE | {"children": {"partners": [{}]}},
    "rows in text": WHOLE | {"children": {"partners": "ab"}},
    "rows with nonsense for a key": WHOLE | {"children": {"partners": [ROW | {"pk": "x"}]}},
    "two rows with one key": WHOLE | {"children": {"partners": [ROW, ROW]}},
    "a row in two places": WHOLE | {"children": {"partners": [ROW | {"fields": {"organisation_id": "x"}}]}},
}


@pytest.fixture
def project():
    made = ProjectFactory(title_nl="Kaai")
    add_block(made, "text", text_nl="<p>Tekst</p>")
    PartnerFactory(project=made)
    return made


@pytest.fixture
def chief(client):
    client.force_login(colleague("eindredacteur"))
    return client


def at(project, word="change"):
    return f"/admin/projects/project/{project.pk}/{word}/"


def spoiled(project, data="gisteren"):
    """The draft of it, damaged afterwards."""
    draft = make_draft(project, title_nl="Concept")
    Revision.objects.filter(pk=draft.pk).update(data=data)
    return Revision.objects.get(pk=draft.pk)


def save(client, project, button="_continue", **values):
    return client.post(at(project), filled(client.get(at(project))) | {button: "1"} | values, follow=True)


def said(response):
    return [message.level_tag for message in response.context["messages"]]


every_damage = pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)


@every_damage
def test_no_page_breaks(chief, project, damage):
    draft = spoiled(project, damage)
    PageFactory(kind="home")
    make_draft(ProjectFactory(title_nl="Ander"))
    package = Package.objects.create(title="Samen")
    packages.choose(package, Revision.objects.drafts(), [])

    asked = [
        at(project),
        at(project, "history"),
        preview_url(draft),
        "/",
        f"/admin/publishing/package/{package.pk}/change/",
    ]
    answers = [chief.get(path).status_code for path in [*asked, preview_url(package), "/admin/"]]
    assert set(answers) <= {200, 302, 409}


@every_damage
def test_no_button_breaks(chief, project, damage):
    draft = spoiled(project, damage)
    package = Package.objects.create(title="Samen")
    Revision.objects.filter(pk=draft.pk).update(package=package)
    both = {"mine": draft.pk, "theirs": draft.pk}
    sent = [(at(project, f"versie/{draft.pk}"), {}), (at(project, "samenvoegen"), both), (at(project, "nalezing"), {})]
    in_package = f"/admin/publishing/package/{package.pk}"
    sent += [(f"{in_package}/publiceren/", {}), (f"{in_package}/plannen/", {"_publish_at": "2036-03-01T09:00"})]

    assert {chief.post(path, data).status_code for path, data in sent} <= {302, 409}


@every_damage
def test_saving_takes_its_place(chief, project, damage):
    spoiled(project, damage)
    response = save(chief, project, title_nl="Hersteld")

    assert ("success" in said(response), draft_of(project).data["fields"]["title_nl"]) == (True, "Hersteld")
    assert len(draft_of(project).data["children"]["partners"]) <= 1


@every_damage
def test_somebody_who_saved_meanwhile_loses_nothing(chief, project, damage):
    data = filled(chief.get(at(project)))
    spoiled(project, damage)
    response = chief.post(at(project), data | {"title_nl": "Van mij", "_continue": "1"}, follow=True)

    assert response.status_code in {200, 409}
    assert "Van mij" in {
        each.data["fields"]["title_nl"] for each in Revision.objects.of(project) if each.title == "Kaai"
    }


def test_the_form_says_so_and_shows_what_is_live(chief, project):
    spoiled(project)
    response = chief.get(at(project))

    assert (said(response), filled(response)["title_nl"]) == (["error"], "Kaai")


def test_a_version_that_cannot_be_compared_leads_to_where_mine_is_kept(chief, project):
    data = filled(chief.get(at(project)))
    spoiled(project)
    response = chief.post(at(project), data | {"title_nl": "Van mij", "_continue": "1"}, follow=True)

    assert response.redirect_chain == [(at(project, "history"), 302)]
    assert said(response) == ["error", "warning"]


def test_mine_is_put_back_from_there(chief, project):
    data = filled(chief.get(at(project)))
    spoiled(project)
    chief.post(at(project), data | {"title_nl": "Van mij", "_continue": "1"})
    kept = Revision.objects.of(project).get(current=False)
    chief.post(at(project, f"versie/{kept.pk}"))

    assert filled(chief.get(at(project)))["title_nl"] == "Van mij"


def test_restoring_it_changes_nothing_and_says_why(chief, project):
    draft = spoiled(project)
    response = chief.post(at(project, f"versie/{draft.pk}"), follow=True)

    assert (said(response)[0], draft_of(project), Project.objects.get().title_nl) == ("error", draft, "Kaai")


def test_restoring_it_over_what_was_never_live_changes_nothing(chief, project):
    Project.objects.update(state="draft")
    draft = spoiled(project, WHOLE | {"fields": {"title_nl": "Half", "starts_on": "gisteren"}})
    response = chief.post(at(project, f"versie/{draft.pk}"), follow=True)

    assert (said(response)[0], Project.objects.get().title_nl) == ("error", "Kaai")


def test_its_moment_comes_and_it_says_why_it_is_not_published(chief, project):
    draft = spoiled(project)
    Revision.objects.filter(pk=draft.pk).update(publish_at=timezone.now())
    publish_due()

    assert (Project.objects.get().title_nl, draft_of(project).failure == "") == ("Kaai", False)
    assert draft_of(project).failure in chief.get(at(project)).context["draft"].notes[0]


def test_unsaved_work_on_it_comes_back(chief, project):
    data = filled(chief.get(at(project)))
    spoiled(project)
    based_on = {"_based_on": str(draft_of(project).pk)}
    chief.post(f"/admin/autosave/projects.project/{project.pk}/", data | based_on | {"title_nl": "Getypt"})

    assert filled(chief.get(f"{at(project)}?bewaard=1"))["title_nl"] == "Getypt"
