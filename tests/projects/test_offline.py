"""European money is shown for five years after the end: until then a project goes offline only with a reason."""

import datetime

import pytest
from django.utils import timezone
from django.utils.formats import date_format

from pom_site.publishing.models import State
from pom_site.publishing.offline import CannotGoOffline, take_offline
from projects.models import Project
from projects.offline import _years_later, european_publicity_stays, last_day
from tests.factories.people import colleague
from tests.factories.projects import FundingLineFactory, ProjectFactory

pytestmark = pytest.mark.django_db


def ended(*, days_ago=0, years_ago=0, european=True):
    today = timezone.localdate()
    end = today.replace(year=today.year - years_ago, day=min(today.day, 28)) - datetime.timedelta(days=days_ago)
    project = ProjectFactory(starts_on=datetime.date(2010, 1, 1), ended_on=end)
    FundingLineFactory(project=project, european=european)
    return project


@pytest.fixture
def running():
    project = ProjectFactory(ended_on=None, planned_end=datetime.date(2012, 1, 1))
    FundingLineFactory(project=project, european=True)
    return project


def test_a_project_that_has_not_ended_stays_without_a_reason(running):
    with pytest.raises(CannotGoOffline):
        take_offline(running, None)

    assert Project.objects.get().state == State.PUBLISHED


def test_a_project_that_ended_less_than_five_years_ago_stays_and_says_until_when():
    project = ProjectFactory(starts_on=datetime.date(2010, 1, 1), ended_on=timezone.localdate())
    FundingLineFactory(project=project, european=True)

    with pytest.raises(CannotGoOffline, match=str(timezone.localdate().year + 5)):
        take_offline(project, None)


@pytest.mark.parametrize("explanation", ["", "   "])
def test_a_reason_that_says_nothing_is_none(running, explanation):
    with pytest.raises(CannotGoOffline):
        take_offline(running, None, explanation=explanation)


def test_with_a_reason_it_goes_offline(running):
    take_offline(running, None, kind="gone", explanation="De partners vroegen het.")

    assert Project.objects.get().state == State.OFFLINE


def test_after_five_years_no_reason_is_asked():
    take_offline(ended(years_ago=5, days_ago=5), None)

    assert Project.objects.get().state == State.OFFLINE


@pytest.mark.parametrize(
    ("years_ago", "keep_until", "may_go"),
    [(6, datetime.date(2099, 12, 31), False), (1, datetime.date(2020, 12, 31), True), (1, None, False)],
)
def test_the_day_that_the_programme_set_wins(years_ago, keep_until, may_go):
    project = ended(years_ago=years_ago)
    project.publicity_keep_until = keep_until
    day = date_format(last_day(project))

    assert (may_go or day in str(european_publicity_stays(project, ""))) is True
    assert (european_publicity_stays(project, "") is None) is may_go


@pytest.mark.parametrize("project", [{"years_ago": 1, "european": False}])
def test_without_european_money_no_reason_is_asked(project):
    take_offline(ended(**project), None)

    assert Project.objects.get().state == State.OFFLINE


@pytest.mark.parametrize(
    ("day", "later"),
    [
        (datetime.date(2024, 2, 29), datetime.date(2029, 3, 1)),
        (datetime.date(2025, 12, 31), datetime.date(2030, 12, 31)),
    ],
)
def test_five_years_later_is_a_day_that_exists(day, later):
    assert _years_later(day) == later


def test_the_button_says_why_not(client, running):
    client.force_login(colleague("eindredacteur"))
    response = client.post(f"/admin/projects/project/{running.pk}/offline/", {"kind": ""}, follow=True)

    assert len(response.context["messages"]) == 1
    assert Project.objects.get().state == State.PUBLISHED


def delete(client, project):
    client.force_login(colleague("eindredacteur"))
    Project.objects.update(state="offline")
    return client.post(f"/admin/projects/project/{project.pk}/delete/", {"post": "yes"})


def test_while_it_must_be_shown_it_is_not_deleted_and_the_page_says_until_when(client):
    response = delete(client, ended(years_ago=1))

    assert (Project.objects.count(), str(timezone.localdate().year + 4) in response.text) == (1, True)


def test_a_project_that_has_not_ended_is_not_deleted(client, running):
    delete(client, running)

    assert Project.objects.count() == 1


@pytest.mark.parametrize("project", [{"years_ago": 5, "days_ago": 5}, {"years_ago": 1, "european": False}])
def test_what_need_not_be_shown_any_more_is_deleted(client, project):
    delete(client, ended(**project))

    assert Project.objects.count() == 0


def test_a_plan_that_was_never_public_is_deleted(client, running):
    client.force_login(colleague("eindredacteur"))
    Project.objects.update(state="draft")
    client.post(f"/admin/projects/project/{running.pk}/delete/", {"post": "yes"})

    assert Project.objects.count() == 0


def test_the_reason_is_kept_where_visitors_read_it(client, running):
    client.force_login(colleague("eindredacteur"))
    sent = {"kind": "", "explanation": "De partners vroegen het."}
    client.post(f"/admin/projects/project/{running.pk}/offline/", sent)

    response = client.get(running.get_absolute_url())
    assert (response.status_code, "De partners vroegen het." in response.text) == (410, True)
