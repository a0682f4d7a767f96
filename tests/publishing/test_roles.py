"""Who may do what with a public object: by group, by domain, by language."""

import pytest
from django.contrib.auth.models import Group, Permission

from pom_site.publishing import roles
from pom_site.publishing.snapshots import capture
from projects.models import Project
from tests.factories.domains import DomainFactory
from tests.factories.pages import NewsItemFactory, add_block
from tests.factories.people import colleague
from tests.factories.projects import ProjectFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def project():
    return ProjectFactory(title_nl="Kaai", domains=[DomainFactory(code="vastgoed")])  # brownfields is its main domain


@pytest.mark.parametrize(
    ("role", "allowed"),
    [
        ("redacteur", {"add", "change", "view"}),
        ("vertaler", {"change", "view"}),
        ("eindredacteur", {"add", "change", "view", "publish", "offline", "schedule", "review", "delete", "put_back"}),
        ("beheerder", {"add", "change", "view", "publish", "offline", "schedule", "review", "delete", "put_back"}),
    ],
)
def test_a_role_may_do_this_with_a_project(project, role, allowed):
    user = colleague(role)
    actions = ("add", "change", "view", "publish", "delete", *roles.SAME_RIGHT)

    assert {action for action in actions if roles.may(user, action, project)} == allowed


def test_a_restriction_to_another_domain_excludes(project):
    assert not roles.may(colleague("eindredacteur", scopes=["bedrijfsontwikkeling"]), "publish", project)


@pytest.mark.parametrize("code", ["brownfields", "vastgoed"])
def test_a_restriction_to_one_of_its_domains_allows(project, code):
    assert roles.may(colleague("eindredacteur", scopes=[code]), "publish", project)


def test_a_restricted_colleague_sees_what_he_may_not_change(project):
    assert roles.may(colleague("redacteur", scopes=["bedrijfsontwikkeling"]), "view", project)


def test_what_has_no_domain_belongs_to_everybody():
    assert roles.may(colleague("redacteur", scopes=["vastgoed"]), "change", NewsItemFactory())


def test_a_domain_belongs_to_itself():
    user = colleague("redacteur", scopes=["vastgoed"])
    allowed = [roles.may(user, "change", DomainFactory(code=code)) for code in ("vastgoed", "brownfields")]

    assert allowed == [True, False]


def test_a_superuser_is_never_restricted(project):
    assert roles.may(colleague(is_superuser=True, scopes=["bedrijfsontwikkeling"]), "publish", project)


def test_an_account_that_was_switched_off_may_nothing(project):
    assert not roles.may(colleague("beheerder", is_active=False), "view", project)


def test_a_right_that_is_taken_away_counts_at_the_next_request(client):
    user = colleague("redacteur")
    client.force_login(user)
    before = client.get("/admin/projects/project/").status_code
    user.groups.clear()

    assert (before, client.get("/admin/projects/project/").status_code) == (200, 403)


def test_a_translator_fills_in_other_languages_only(project):
    assert roles.languages_of(colleague("vertaler"), project) == ["en", "fr", "de"]


def test_a_translator_may_be_restricted_to_a_language(project):
    user = colleague("vertaler", languages=["fr"])

    assert [roles.may_edit(user, project, code) for code in ("", "nl", "fr", "de")] == [False, False, True, False]


def test_an_editor_fills_in_everything(project):
    assert roles.languages_of(colleague("redacteur"), project) == ["", "nl", "en", "fr", "de"]


def test_an_editor_who_also_translates_fills_in_everything(project):
    assert roles.may_edit(colleague("redacteur", "vertaler"), project, "nl")


def test_a_translator_with_a_right_of_his_own_is_no_longer_limited(project):
    user = colleague("vertaler")
    user.user_permissions.add(Permission.objects.get(codename="change_project"))

    assert not roles.only_translates(user, project)


def test_somebody_outside_a_project_s_domains_fills_in_nothing(project):
    assert roles.languages_of(colleague("vertaler", scopes=["bedrijfsontwikkeling"]), project) == []


def test_what_a_translator_may_not_touch_stays_as_it_was(project):
    before = capture(project)
    after = capture(project)
    after["fields"] |= {"title_nl": "Kapot", "title_en": "Quay", "budget_total": "3.00"}
    after["m2m"]["domains"] = []

    kept = roles.keep_to_languages(before, after, Project, ["en"])

    assert kept == before | {"fields": before["fields"] | {"title_en": "Quay"}}


def test_a_translator_cannot_remove_add_or_move_a_block(project):
    block = add_block(project, "text", text_nl="<p>Oud</p>")
    before, after = capture(project), capture(project)
    rows = after["children"]["projects_projecttextblock_set"]
    rows[0]["fields"] |= {"text_nl": "<p>Kapot</p>", "text_fr": "<p>Neuf</p>", "ordering": 99}
    rows.append({**rows[0], "pk": "8a6e0804-2bd0-4672-b79d-d97027f9071a"})

    kept = roles.keep_to_languages(before, after, Project, ["fr"])["children"]["projects_projecttextblock_set"]

    fields = kept[0]["fields"]
    assert (len(kept), kept[0]["pk"]) == (1, str(block.pk))
    assert (fields["text_nl"], fields["text_fr"], fields["ordering"]) == ("<p>Oud</p>", "<p>Neuf</p>", 10)


def test_an_editor_s_work_is_kept_whole(project):
    after = {"fields": {"title_nl": "Nieuw"}}

    assert roles.keep_to_languages({}, after, Project, ["", "nl"]) is after


def test_reviewers_are_those_who_may_publish_it(project):
    chief = colleague("eindredacteur")
    colleague("redacteur")
    colleague("eindredacteur", scopes=["bedrijfsontwikkeling"])
    colleague("eindredacteur", is_active=False)
    colleague("eindredacteur", is_staff=False)
    asker = colleague("eindredacteur")

    assert roles.reviewers(project, apart_from=asker) == [chief]


def test_finding_reviewers_costs_the_same_for_one_and_for_three(project, django_assert_num_queries):
    Group.objects.get(name="eindredacteur")
    for _each in range(3):
        colleague("eindredacteur", scopes=["vastgoed"])

    with django_assert_num_queries(2):
        roles.reviewers(project)
