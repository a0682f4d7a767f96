"""
The nights when the clock in Brussels changes: on 25-10-2026 the hour from 2 to 3 comes twice, on 28-03-2027 it does not
come at all.
"""

import datetime
from zoneinfo import ZoneInfo

import pytest
from django.contrib.admin.widgets import AdminSplitDateTime
from django.core.exceptions import ValidationError
from django.forms import DateTimeField, SplitDateTimeField
from django.utils import timezone

from pom_site.publishing.drafts import store_draft
from pom_site.publishing.models import ContentVersion
from pom_site.publishing.schedule import publish_due, reschedule
from pom_site.publishing.snapshots import capture
from projects.models import Project
from tests.factories.people import colleague
from tests.factories.projects import ProjectFactory

pytestmark = pytest.mark.django_db
BRUSSELS = ZoneInfo("Europe/Brussels")
TWICE = datetime.datetime(2026, 10, 25, 2, 30)
NEVER = datetime.datetime(2027, 3, 28, 2, 30)
NIGHTS = [TWICE, NEVER]


def at(year, month, day, hour, minute=0, *, offset):
    """A moment by the clock of Brussels with its distance from UTC, so that it is the one that is meant."""
    zone = datetime.timezone(datetime.timedelta(hours=offset))
    return datetime.datetime(year, month, day, hour, minute, tzinfo=zone)


@pytest.fixture
def clock(monkeypatch):
    def set_to(moment):
        monkeypatch.setattr(timezone, "now", lambda: moment.astimezone(datetime.UTC))

    return set_to


@pytest.mark.parametrize("moment", NIGHTS)
def test_a_time_that_is_not_one_moment_is_refused(moment):
    with pytest.raises(ValidationError):
        DateTimeField().clean(f"{moment:%d-%m-%Y %H:%M}")


@pytest.mark.parametrize("moment", NIGHTS)
def test_the_admin_s_field_refuses_it_too(moment):
    field = SplitDateTimeField(widget=AdminSplitDateTime())

    with pytest.raises(ValidationError):
        field.clean([f"{moment:%d-%m-%Y}", f"{moment:%H:%M}"])


@pytest.mark.parametrize("moment", NIGHTS)
@pytest.mark.parametrize("name", ["publish_from", "publish_until"])
def test_the_form_of_a_project_names_the_field(client, moment, name):
    client.force_login(colleague(is_superuser=True))
    data = {name: f"{moment:%Y-%m-%dT%H:%M}"}
    form = client.post("/admin/projects/project/add/", data).context["adminform"].form

    assert name in form.errors


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("25-10-2026 01:59", at(2026, 10, 25, 1, 59, offset=2)),
        ("25-10-2026 03:00", at(2026, 10, 25, 3, offset=1)),
        ("28-03-2027 01:59", at(2027, 3, 28, 1, 59, offset=1)),
        ("28-03-2027 03:00", at(2027, 3, 28, 3, offset=2)),
    ],
)
def test_the_times_around_it_are_the_moments_that_are_meant(text, moment):
    assert DateTimeField().clean(text) == moment


@pytest.mark.parametrize(
    ("due", "just_before", "then"),
    [
        (at(2026, 10, 25, 3, offset=1), at(2026, 10, 25, 2, 59, offset=1), at(2026, 10, 25, 3, 1, offset=1)),
        (at(2026, 10, 25, 3, offset=1), at(2026, 10, 25, 2, 59, offset=2), at(2026, 10, 25, 3, offset=1)),
        (at(2027, 3, 28, 3, offset=2), at(2027, 3, 28, 1, 59, offset=1), at(2027, 3, 28, 3, offset=2)),
        (at(2027, 3, 28, 4, offset=2), at(2027, 3, 28, 3, 59, offset=2), at(2027, 3, 28, 4, offset=2)),
    ],
)
def test_a_scheduled_change_goes_live_at_its_moment_and_not_before(clock, due, just_before, then):
    project = ProjectFactory(title_nl="Oud")
    data = capture(project)
    data["fields"]["title_nl"] = "Nieuw"
    store_draft(project, data, None, publish_at=due)
    reschedule()

    clock(just_before)
    early = publish_due()
    clock(then)

    assert (early, publish_due(), Project.objects.get().title_nl) == (0, 1, "Nieuw")


def test_the_hour_that_comes_twice_is_visible_twice(clock):
    """From 2.15 (the first) until 2.45 (the second): an hour and a half, whatever the wall clock shows."""
    ProjectFactory(publish_from=at(2026, 10, 25, 2, 15, offset=2), publish_until=at(2026, 10, 25, 2, 45, offset=1))
    seen = []
    for hour, minute, offset in [(2, 0, 2), (2, 30, 2), (2, 30, 1), (2, 50, 1)]:
        clock(at(2026, 10, 25, hour, minute, offset=offset))
        seen.append(Project.objects.published().exists())

    assert seen == [False, True, True, False]


def test_the_hour_that_does_not_come_hides_nothing(clock):
    ProjectFactory(publish_from=at(2027, 3, 28, 1, 30, offset=1), publish_until=at(2027, 3, 28, 3, 30, offset=2))
    seen = []
    for hour, minute, offset in [(1, 29, 1), (1, 59, 1), (3, 0, 2), (3, 30, 2)]:
        clock(at(2027, 3, 28, hour, minute, offset=offset))
        seen.append(Project.objects.published().exists())

    assert seen == [False, True, True, False]


def test_the_next_moment_is_kept_as_a_moment():
    project = ProjectFactory()
    store_draft(project, capture(project), None, publish_at=at(2026, 10, 25, 2, 30, offset=1))
    reschedule()

    assert ContentVersion.objects.get().next_due == datetime.datetime(2026, 10, 25, 1, 30, tzinfo=datetime.UTC)


def test_the_site_lives_in_brussels(settings):
    assert timezone.get_default_timezone() == BRUSSELS
