"""A visitor's page carries out what is due; it costs nothing, and no page breaks by it."""

import datetime

import pytest
from django.db import DatabaseError
from django.db.models.signals import post_save
from django.http import HttpResponse
from django.utils import timezone

from pom_site.publishing import memo
from pom_site.publishing.drafts import draft_of, store_draft
from pom_site.publishing.middleware import ScheduleMiddleware
from pom_site.publishing.models import AuditEntry, Examination, Revision
from pom_site.publishing.schedule import reschedule
from pom_site.publishing.snapshots import capture
from projects.models import Project
from tests.factories.pages import PageFactory
from tests.factories.projects import ProjectFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def home():
    return PageFactory(title_nl="Welkom", kind="home")


@pytest.fixture
def due(home):
    project = ProjectFactory(title_nl="Nu", slug_nl="kade")
    data = capture(project)
    data["fields"]["title_nl"] = "Later"
    draft = store_draft(project, data, None, publish_at=timezone.now() - datetime.timedelta(minutes=1))
    reschedule()
    return draft


@pytest.fixture
def broken(due):
    """Something that is no mistake of the draft breaks while it is made live."""

    def break_it(instance, **kwargs):
        if instance.kind == Revision.Kind.LIVE:
            raise DatabaseError("broken on purpose")

    post_save.connect(break_it, sender=Revision)
    yield due
    post_save.disconnect(break_it, sender=Revision)


def title():
    return Project.objects.get().title_nl


@pytest.mark.parametrize("address", ["/", "/projecten/kade/", "/en/projects/", "/sitemap.xml", "/nergens/"])
def test_the_first_page_after_the_moment_carries_it_out(client, due, address):
    client.get(address)

    assert (title(), draft_of(Project.objects.get())) == ("Later", None)


def test_that_page_shows_it_already(client, due):
    assert "Later" in client.get("/projecten/kade/").text


def test_head_is_enough(client, due):
    client.head("/")

    assert title() == "Later"


@pytest.mark.parametrize("address", ["/health/", "/static/img/mark.svg", "/media/foto/x.jpg", "/admin/login/"])
def test_what_is_no_public_page_leaves_it_waiting(client, due, address):
    client.get(address)

    assert title() == "Nu"


def test_what_somebody_sends_leaves_it_waiting(client, due):
    client.post("/")

    assert title() == "Nu"


def test_it_is_nobodys_deed_and_not_of_whoever_looked(admin_client, due):
    admin_client.get("/")

    assert AuditEntry.objects.get(action=AuditEntry.Action.PUBLISHED).user is None


def test_colleagues_read_dutch_whoever_noticed(client, due):
    due.data["fields"]["summary_nl"] = ""
    due.save()
    client.get("/fr/projets/")

    kept = draft_of(Project.objects.get())
    assert (title(), "Nederlands" in kept.failure) == ("Nu", True)
    told = " ".join(finding["message"] for finding in Examination.objects.get().findings)
    assert "Nederlands" in told


def test_a_publication_that_breaks_breaks_no_page(client, broken, caplog):
    response = client.get("/projecten/kade/")

    assert (response.status_code, "Nu" in response.text, title()) == (200, True, "Nu")
    assert "broken on purpose" in caplog.text


def test_it_is_not_tried_again_at_every_page(client, broken, caplog):
    for _time in range(3):
        client.get("/")

    assert [record.name for record in caplog.records] == ["pom_site.publishing.middleware"]


def test_looking_at_the_schedule_costs_no_query(rf, settings, django_assert_num_queries):
    settings.CONTENT_VERSION_SECONDS = 3600
    memo.version()

    with django_assert_num_queries(0):
        ScheduleMiddleware(lambda request: HttpResponse())(rf.get("/"))
