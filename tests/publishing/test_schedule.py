"""Scheduled publications: by whoever notices first, once, and never half."""

import datetime

import pytest
from django.core.management import call_command
from django.utils import timezone

from pom_site.publishing.drafts import draft_of, store_draft
from pom_site.publishing.models import ContentVersion, Package
from pom_site.publishing.schedule import notice, publish_due, reschedule
from pom_site.publishing.snapshots import capture
from projects.models import Project
from tests.factories.projects import ProjectFactory

pytestmark = pytest.mark.django_db

PAST = timezone.now() - datetime.timedelta(minutes=1)
FUTURE = timezone.now() + datetime.timedelta(days=1)


def scheduled(at, title="Later", **values):
    project = ProjectFactory(title_nl="Nu")
    data = capture(project)
    data["fields"]["title_nl"] = title
    draft = store_draft(project, data, None, publish_at=at, **values)
    reschedule()
    return draft


def titles():
    return sorted(Project.objects.values_list("title_nl", flat=True))


def test_what_is_due_is_published_by_the_command(capsys):
    scheduled(PAST)
    call_command("publish_due")

    assert (titles(), capsys.readouterr().out) == (["Later"], "1 published.\n")


def test_what_is_not_due_waits():
    scheduled(FUTURE)

    assert (publish_due(), titles()) == (0, ["Nu"])


def test_a_due_publication_is_carried_out_once():
    scheduled(PAST)

    assert [publish_due(), publish_due()] == [1, 0]


def test_a_visitor_who_notices_carries_it_out():
    scheduled(PAST)
    notice()

    assert titles() == ["Later"]


def test_noticing_asks_nothing_more_than_the_content_version(django_assert_num_queries):
    scheduled(FUTURE)

    with django_assert_num_queries(1):
        notice()


def test_a_package_is_published_whole_at_its_moment():
    package = Package.objects.create(title="Samen", publish_at=PAST)
    scheduled(None, "A", package=package)
    scheduled(None, "B", package=package)
    reschedule()

    publish_due()

    package.refresh_from_db()
    assert (titles(), package.published_at is None) == (["A", "B"], False)


def test_a_draft_in_a_package_waits_for_the_package():
    package = Package.objects.create(title="Samen")
    scheduled(PAST, package=package)

    assert (publish_due(), titles()) == (0, ["Nu"])


def test_what_no_longer_applies_keeps_its_draft_and_says_why():
    draft = scheduled(PAST)
    draft.data["fields"] = 3
    draft.save()

    publish_due()

    kept = draft_of(Project.objects.get())
    assert (titles(), kept, kept.failure == "") == (["Nu"], draft, False)


def test_the_next_moment_stands_beside_the_content_version():
    scheduled(FUTURE)

    assert ContentVersion.objects.get().next_due == FUTURE


def test_after_the_last_one_nothing_is_due():
    scheduled(PAST)
    publish_due()

    assert ContentVersion.objects.get().next_due is None
