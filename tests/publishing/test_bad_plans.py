"""Planning a draft with a moment that cannot be, without the right, or against a package; and unsaved work."""

import datetime

import pytest
from django.utils import timezone

from pom_site.publishing.drafts import draft_of
from pom_site.publishing.models import Autosave, Package, Revision
from projects.models import Partner, Project
from tests.factories.people import colleague
from tests.factories.projects import ProjectFactory
from tests.forms import filled
from tests.publishing.previews.drafting import draft_of as make_draft
from tests.publishing.test_bad_cases import address, opened, said, save, send

pytestmark = pytest.mark.django_db
LATER = "2036-03-01T09:00"
TOMORROW = timezone.now() + datetime.timedelta(days=1)
KEPT = "/admin/autosave/projects.project"
ROWS = "projects_projecttextblock_set"


@pytest.fixture
def chief(client):
    client.force_login(colleague("eindredacteur"))
    return client


@pytest.fixture
def project():
    return ProjectFactory(title_nl="Kaai")


@pytest.mark.parametrize(
    "moment",
    [
        "", "morgen", "2026-13-40T25:61", "9" * 40, "\x00", "0001-01-01T00:00", "2020-01-01T09:00",
        "2026-10-25T02:30", "2027-03-28T02:30", "2026-10-25 02:30", "2027-03-28 02:30",
    ],
)  # fmt: skip
def test_a_moment_that_cannot_be_is_said_and_the_draft_is_saved(chief, project, moment):
    response = save(chief, project, "_schedule", title_nl="Nieuw", _publish_at=moment)

    draft = draft_of(project)
    assert (draft.data["fields"]["title_nl"], draft.publish_at) == ("Nieuw", None)
    assert (response.status_code, len(response.context["messages"]), len(said(response)) > 40) == (200, 1, True)


def test_a_moment_to_come_is_brussels_time(chief, project):
    save(chief, project, "_schedule", _publish_at=LATER)

    assert draft_of(project).publish_at == datetime.datetime(2036, 3, 1, 8, tzinfo=datetime.UTC)


def test_saved_by_somebody_who_may_not_publish_it_is_not_planned_any_more(chief, project, client):
    save(chief, project, "_schedule", title_nl="Nagekeken", _publish_at=LATER)
    client.force_login(colleague("redacteur"))
    response = save(client, project, title_nl="Niet nagekeken")

    draft = draft_of(project)
    assert (draft.data["fields"]["title_nl"], draft.publish_at) == ("Niet nagekeken", None)
    assert len(response.context["messages"]) == 2


def test_saved_by_somebody_who_may_publish_it_stays_planned(chief, project):
    save(chief, project, "_schedule", _publish_at=LATER)
    save(chief, project, title_nl="Anders")

    assert draft_of(project).publish_at is not None


def test_planned_by_itself_it_leaves_its_package_and_that_is_said(chief, project):
    package = Package.objects.create(title="Lentepakket")
    Revision.objects.filter(pk=make_draft(project).pk).update(package=package)
    response = save(chief, project, "_schedule", _publish_at=LATER)

    assert (draft_of(project).package, draft_of(project).publish_at is None) == (None, False)
    assert "“Lentepakket”" in said(response)


def test_a_draft_in_a_planned_package_leaves_it_when_saved_by_who_may_not_publish(client, project):
    package = Package.objects.create(title="Lentepakket", publish_at=TOMORROW)
    Revision.objects.filter(pk=make_draft(project).pk).update(package=package)
    client.force_login(colleague("redacteur"))
    response = save(client, project, title_nl="Niet nagekeken")

    assert (draft_of(project).package, len(response.context["messages"])) == (None, 2)


@pytest.mark.parametrize("state", ["published", "draft", "offline"])
@pytest.mark.parametrize("button", ["_publish", "_schedule"])
def test_without_the_right_nothing_is_saved(client, project, state, button):
    Project.objects.update(state=state)
    client.force_login(colleague("redacteur"))
    response = save(client, project, button, title_nl="Nieuw", _publish_at=LATER)

    assert (response.status_code, Revision.objects.count(), Project.objects.get().title_nl) == (403, 0, "Kaai")


# --- Unsaved work ----------------------------------------------------------------------------------------


@pytest.fixture
def typed(chief, project):
    """Not saved, but kept."""
    chief.post(f"{KEPT}/{project.pk}/", opened(chief, project) | {"title_nl": "Getypt"})
    return Autosave.objects.get()


@pytest.mark.parametrize("state", ["published", "draft", "offline"])
def test_brought_back_it_is_in_the_form_and_nowhere_else(chief, project, typed, state):
    Project.objects.update(state=state)
    response = chief.get(f"{address(project)}?bewaard=1")

    assert '"Getypt"' in response.text
    assert (Project.objects.get().title_nl, Revision.objects.count(), Autosave.objects.count()) == ("Kaai", 0, 1)


def test_saved_afterwards_it_is_the_draft_and_no_longer_unsaved(chief, project, typed):
    send(chief, project, filled(chief.get(f"{address(project)}?bewaard=1")))

    assert (draft_of(project).data["fields"]["title_nl"], Autosave.objects.count()) == ("Getypt", 0)


def test_a_row_that_was_typed_comes_back_with_it(chief, project):
    row = {f"{ROWS}-0-{name}": value for name, value in {"region": "main", "ordering": "10", "id": ""}.items()}
    typed = row | {
        f"{ROWS}-0-text_nl": "<p>Getypt blok</p>",
        f"{ROWS}-TOTAL_FORMS": "1",
        f"{ROWS}-0-parent": project.pk,
    }
    chief.post(f"{KEPT}/{project.pk}/", opened(chief, project) | typed)
    send(chief, project, filled(chief.get(f"{address(project)}?bewaard=1")))

    assert [each["fields"]["text_nl"] for each in draft_of(project).data["children"][ROWS]] == ["<p>Getypt blok</p>"]


def test_thrown_away_the_form_is_as_it_was(chief, project, typed):
    response = chief.post(f"{KEPT}/{project.pk}/", {"_forget_autosave": "1", "_back": "1"}, follow=True)

    assert ("Getypt" in response.text, Autosave.objects.count()) == (False, 0)


@pytest.mark.parametrize("post", ["", "title_nl=x", "%FF%00=%00", "x" * 2000, "partners-TOTAL_FORMS=99999999999"])
def test_nonsense_that_was_kept_breaks_nothing(chief, project, typed, post):
    Autosave.objects.update(data={"post": post})

    assert chief.get(f"{address(project)}?bewaard=1").status_code == 200


@pytest.mark.parametrize("button", ["_continue", "_publish", "_schedule", "_review"])
def test_an_empty_form_breaks_nothing(chief, project, button):
    response = chief.post(address(project), {button: "1"})

    assert (response.status_code, Revision.objects.count()) == (200, 0)


def test_more_rows_than_anybody_writes_are_refused_in_words(chief, project):
    """What a page claims costs the server time: it makes two hundred rows and no more."""
    response = save(chief, project, title_nl="Nieuw", **{"partners-TOTAL_FORMS": "99999999999"})

    partners = next(each.formset for each in response.context["inline_admin_formsets"] if each.opts.model is Partner)
    assert (len(partners.forms), Revision.objects.count(), Project.objects.get().title_nl) == (200, 0, "Kaai")
    assert "200" in " ".join(partners.non_form_errors())
