"""The form of a live project works on a draft; the public sees it when somebody publishes it."""

import pytest

from pom_site.publishing.completeness import states_of
from pom_site.publishing.drafts import draft_of, live_of
from pom_site.publishing.models import Revision, State
from projects.models import Project
from tests.factories.domains import DomainFactory
from tests.factories.pages import add_block
from tests.factories.projects import PartnerFactory, ProjectFactory
from tests.forms import filled

pytestmark = pytest.mark.django_db


@pytest.fixture
def project():
    project = ProjectFactory(
        title_nl="Oud", summary_nl="Een samenvatting die lang genoeg is om iets te zeggen over dit."
    )
    add_block(project, "text", text_nl="<p>Tekst</p>")
    PartnerFactory(project=project)
    return project


def address(project):
    return f"/admin/projects/project/{project.pk}/change/"


def save(client, project, button="_continue", **values):
    data = filled(client.get(address(project))) | {button: "1"} | values
    return client.post(address(project), data, follow=True)


def test_saving_a_live_project_stores_a_draft_and_leaves_it_alone(admin_client, project):
    save(admin_client, project, title_nl="Nieuw")

    project.refresh_from_db()
    assert (project.title_nl, draft_of(project).data["fields"]["title_nl"]) == ("Oud", "Nieuw")


def test_the_form_opens_on_the_draft(admin_client, project):
    save(admin_client, project, title_nl="Nieuw")

    assert filled(admin_client.get(address(project)))["title_nl"] == "Nieuw"


def test_publishing_makes_it_live(admin_client, project):
    save(admin_client, project, "_publish", title_nl="Nieuw")

    project.refresh_from_db()
    assert (project.title_nl, draft_of(project), live_of(project) is None) == ("Nieuw", None, False)


def test_blocks_and_partners_survive_publishing(admin_client, project):
    save(admin_client, project, "_publish", title_nl="Nieuw")

    assert (project.partners.count(), project.block_models["text"].objects.count()) == (1, 1)


def test_a_new_project_is_a_draft(admin_client):
    domain = DomainFactory(code="brownfields")
    data = filled(admin_client.get("/admin/projects/project/add/"))
    data |= {"title_nl": "Helemaal nieuw", "domains": [domain.pk], "primary_domain": domain.pk, "_continue": "1"}

    admin_client.post("/admin/projects/project/add/", data)

    made = Project.objects.get(title_nl="Helemaal nieuw")
    assert (made.state, draft_of(made) is None) == (State.DRAFT, False)


def test_the_translations_of_what_was_never_live_are_known_after_saving(admin_client):
    project = ProjectFactory(title_nl="Concept", published=False)
    save(admin_client, project, title_nl="Concept", title_en="Draft")

    states = states_of(Project.objects.get())
    assert (states["en"].status, states["fr"].status, states["fr"].pk is None) == ("incomplete", "none", False)


def test_throwing_a_draft_away_leaves_what_is_live(admin_client, project):
    save(admin_client, project, title_nl="Weg")
    admin_client.post(f"/admin/projects/project/{project.pk}/weggooien/")

    assert (draft_of(project), filled(admin_client.get(address(project)))["title_nl"]) == (None, "Oud")


def test_an_old_version_comes_back_as_draft(admin_client, project):
    save(admin_client, project, "_publish", title_nl="Een")
    first = live_of(project)
    save(admin_client, project, "_publish", title_nl="Twee")

    admin_client.post(f"/admin/projects/project/{project.pk}/versie/{first.pk}/")

    project.refresh_from_db()
    assert (project.title_nl, draft_of(project).data["fields"]["title_nl"]) == ("Twee", "Een")


def test_the_history_says_what_changed_in_words(admin_client, project):
    save(admin_client, project, "_publish", title_nl="Een")
    save(admin_client, project, "_publish", title_nl="Twee")

    assert "Twee" in admin_client.get(f"/admin/projects/project/{project.pk}/history/").text


def test_two_editors_keep_both_versions(admin_client, project):
    first, second = (filled(admin_client.get(address(project))) for _editor in range(2))
    admin_client.post(address(project), first | {"title_nl": "Van de een", "_continue": "1"})

    response = admin_client.post(
        address(project), second | {"summary_nl": "Van de ander, even lang als nodig.", "_continue": "1"}
    )

    assert response.status_code == 409
    kept = [version.data["fields"] for version in Revision.objects.of(project)]
    assert {(each["title_nl"], each["summary_nl"]) for each in kept} == {
        ("Van de een", project.summary_nl),
        ("Oud", "Van de ander, even lang als nodig."),
    }


def test_joining_keeps_the_work_of_both(admin_client, project):
    first, second = (filled(admin_client.get(address(project))) for _editor in range(2))
    admin_client.post(address(project), first | {"title_nl": "Van de een", "_continue": "1"})
    clash = admin_client.post(address(project), second | {"summary_nl": "Van de ander.", "_continue": "1"})
    versions = {name: clash.context[name].pk for name in ("mine", "theirs")}

    admin_client.post(f"/admin/projects/project/{project.pk}/samenvoegen/", versions)

    joined = draft_of(project).data["fields"]
    assert (joined["title_nl"], joined["summary_nl"]) == ("Van de een", "Van de ander.")


def test_what_has_an_error_is_saved_but_not_published(admin_client, project):
    save(admin_client, project, "_publish", title_nl="Nieuw", summary_nl="")

    project.refresh_from_db()
    assert (project.title_nl, draft_of(project).data["fields"]["title_nl"]) == ("Oud", "Nieuw")


def test_going_offline_and_back(admin_client, project):
    admin_client.post(f"/admin/projects/project/{project.pk}/offline/", {"kind": "gone", "explanation": "Verhuisd."})
    offline = Project.objects.get().state
    admin_client.post(f"/admin/projects/project/{project.pk}/online/")

    assert (offline, Project.objects.get().state) == (State.OFFLINE, State.PUBLISHED)
