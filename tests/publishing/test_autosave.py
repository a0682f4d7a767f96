"""Unsaved work: kept for one person, given back whole, gone when the form is saved."""

import datetime

import pytest
from django.http import QueryDict
from django.test import Client
from django.utils import timezone

from pom_site.publishing import autosave
from pom_site.publishing.models import Autosave
from projects.models import Project
from tests.factories.people import colleague
from tests.factories.projects import ProjectFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def project():
    return ProjectFactory()


@pytest.fixture
def user(client):
    user = colleague("redacteur")
    client.force_login(user)
    return user


def address(project=None, label="projects.project"):
    return f"/admin/autosave/{label}/{project.pk if project else 0}/"


def test_what_was_typed_comes_back_whole(client, user, project):
    client.post(address(project), {"title_nl": "Nieuw & beter", "domains": ["1", "2"]})
    post = autosave.as_post(autosave.kept(user, project))

    assert (post["title_nl"], post.getlist("domains")) == ("Nieuw & beter", ["1", "2"])


def test_nothing_is_saved_by_it(client, user, project):
    client.post(address(project), {"title_nl": "Nieuw"})

    assert Project.objects.get().title_nl == project.title_nl


def test_there_is_one_row_a_person_and_object(client, user, project):
    for title in ("een", "twee"):
        client.post(address(project), {"title_nl": title})

    assert autosave.as_post(Autosave.objects.get())["title_nl"] == "twee"


def test_a_colleague_has_a_row_of_his_own(client, user, project):
    client.post(address(project), {"title_nl": "van mij"})

    assert autosave.kept(colleague("redacteur"), project) is None


def test_work_on_something_new_is_kept_as_well(client, user):
    client.post(address(), {"title_nl": "Nog niets"})

    assert autosave.as_post(autosave.kept(user, Project))["title_nl"] == "Nog niets"


def test_the_answer_says_when(client, user, project):
    answer = client.post(address(project), {"title_nl": "x"})

    now = timezone.localtime()
    assert ("no-store" in answer["Cache-Control"], answer.json()["saved_at"][:2]) == (True, f"{now:%H}")


def test_the_token_is_not_kept(client, user, project):
    client.post(address(project), {"csrfmiddlewaretoken": "geheim", "password": "geheim"})

    assert "geheim" not in str(Autosave.objects.get().data)


def test_when_the_form_is_saved_it_goes(client, user, project):
    client.post(address(project), {"title_nl": "x"})
    autosave.forget(user, project)

    assert autosave.kept(user, project) is None


def test_somebody_may_not_want_it_back(client, user, project):
    client.post(address(project), {"title_nl": "x"})
    answer = client.post(address(project), {"_forget_autosave": "1"})

    assert (answer.json(), Autosave.objects.count()) == ({"forgotten": True}, 0)


def test_a_form_that_is_too_large_is_refused_in_words(client, user, project):
    answer = client.post(address(project), {"title_nl": "x" * (autosave.LARGEST + 1)})

    assert (answer.status_code, bool(answer.json()["message"]), Autosave.objects.count()) == (413, True, 0)


def test_a_null_character_breaks_nothing(client, user, project):
    client.post(address(project), {"title_nl": "a\x00b"})

    assert autosave.as_post(Autosave.objects.get())["title_nl"] == "ab"


def test_only_staff_may(client, project):
    client.force_login(colleague("redacteur", is_staff=False))

    assert (client.post(address(project), {"title_nl": "x"}).status_code, Autosave.objects.count()) == (302, 0)


def test_a_visitor_is_sent_to_the_sign_in_page(client, project):
    assert client.post(address(project), {"title_nl": "x"}).url.startswith("/admin/login/")


def test_without_the_right_nothing_is_kept(client, project):
    client.force_login(colleague("redacteur", scopes=["vastgoed"]))

    assert (client.post(address(project), {"title_nl": "x"}).status_code, Autosave.objects.count()) == (403, 0)


def test_a_translator_cannot_begin_something_new(client):
    client.force_login(colleague("vertaler"))

    assert client.post(address(), {"title_nl": "x"}).status_code == 403


def test_another_site_cannot_post_here(user, project):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(user)

    assert strict.post(address(project), {"title_nl": "x"}).status_code == 403


@pytest.mark.parametrize("label", ["projects.project2", "auth.user", "x", "pages.organisation", "a.b.c"])
def test_only_public_objects_have_unsaved_work(client, user, label):
    assert client.post(address(label=label), {"title_nl": "x"}).status_code == 404


def test_an_object_that_was_deleted_is_said(client, user, project):
    Project.objects.all().delete()
    answer = client.post(f"/admin/autosave/projects.project/{project.pk}/", {"title_nl": "x"})

    assert (answer.status_code, bool(answer.json()["message"])) == (404, True)


def test_asking_without_posting_is_refused(client, user, project):
    assert client.get(address(project)).status_code == 405


def test_the_sentence_names_the_time(user, project):
    row = autosave.keep(user, Project, project.pk, QueryDict("title_nl=x"))
    row.saved_at = timezone.localtime().replace(hour=10, minute=42)

    assert "10:42" in autosave.sentence(row.saved_at)


def test_the_sentence_names_the_day_when_it_is_another_one(user, project):
    row = autosave.keep(user, Project, project.pk, QueryDict("title_nl=x"))
    row.saved_at = datetime.datetime(2026, 1, 5, 10, 42, tzinfo=datetime.UTC)

    assert "2026" in autosave.sentence(row.saved_at)


def test_a_damaged_row_gives_an_empty_form(user, project):
    row = Autosave(user=user, data=["?"])

    assert autosave.as_post(row) == QueryDict("")
