"""What comes past the admin ends where publishing ends: with a first version, its languages and what the gate found."""

import pytest
from django.urls import reverse

from pom_site.publishing.addresses import public_models
from pom_site.publishing.drafts import live_of, restore, store_draft
from pom_site.publishing.gate import kept
from pom_site.publishing.models import Revision, TranslationState
from pom_site.publishing.snapshots import capture
from projects.models import Project

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("starter")]


def public_objects():
    return [each for model in public_models() for each in model.objects.all()]


def test_each_has_one_version_by_nobody_that_says_what_is_live():
    for each in public_objects():
        (version,) = Revision.objects.of(each)
        assert (version, version.user, version.data) == (live_of(each), None, capture(each))


def test_each_language_of_each_is_known_to_be_complete():
    states = TranslationState.objects.values_list("status", flat=True)

    assert (set(states), len(states)) == ({"complete"}, 3 * len(public_objects()))


def test_each_keeps_which_languages_it_can_be_read_in():
    assert {each.languages for each in public_objects()} == {"nl en fr de"}


def test_each_was_looked_at_by_the_gate():
    assert [each for each in public_objects() if kept(each) is None] == []


def test_the_first_version_can_become_the_draft_again():
    project = Project.objects.first()
    first, data = live_of(project), capture(project)
    data["fields"]["title_nl"] = "Anders"
    store_draft(project, data, None)

    assert restore(first, None).data == first.data


def test_history_begins_with_it(admin_client):
    project = Project.objects.first()
    page = admin_client.get(reverse("admin:projects_project_history", args=[project.pk]))

    assert [version.pk for version in Revision.objects.of(project)] == [live_of(project).pk]
    assert page.status_code == 200
