"""Which drafts are in a package, and what is left of it when it is published."""

import datetime

import pytest
from django.utils import timezone

from pom_site.publishing import packages
from pom_site.publishing.drafts import DoesNotApply, draft_of, publish, publish_package
from pom_site.publishing.models import Package, Revision
from pom_site.publishing.packages import Stage
from pom_site.publishing.schedule import publish_due, reschedule
from tests.factories.people import colleague
from tests.factories.projects import ProjectFactory
from tests.publishing.previews.drafting import draft_of as drafted

pytestmark = pytest.mark.django_db
NOW = timezone.now()
LATER = NOW + datetime.timedelta(days=3)


@pytest.fixture
def package():
    """Without drafts."""
    return Package.objects.create(title="Lente 2027")


@pytest.mark.parametrize(
    ("values", "stage"),
    [
        ({}, Stage.OPEN),
        ({"publish_at": LATER}, Stage.SCHEDULED),
        ({"publish_at": NOW, "failure": "Nee."}, Stage.FAILED),
        ({"publish_at": NOW, "published_at": NOW}, Stage.PUBLISHED),
    ],
)
def test_a_package_is_in_one_stage_and_the_list_finds_it_there(values, stage):
    package = Package.objects.create(title="Lente", **values)

    found = [each for each in Stage if Package.objects.filter(packages.IN_STAGE[each]).exists()]
    assert (packages.stage_of(package), found) == (stage, [stage])


def test_a_draft_that_enters_loses_its_own_moment(package):
    draft = drafted(ProjectFactory(), title_nl="Nieuw")
    Revision.objects.update(publish_at=LATER)
    packages.choose(package, [draft], [])

    entered = draft_of(draft.target)
    assert (entered.package, entered.publish_at) == (package, None)


def test_a_newer_draft_saved_meanwhile_is_the_one_that_enters(package):
    draft = drafted(ProjectFactory(), title_nl="Nieuw")
    newer = drafted(draft.target, title_nl="Nieuwer")
    packages.choose(package, [draft], [])

    assert packages.contents(package) == [newer]


def test_a_draft_is_not_taken_from_another_package(package):
    other = Package.objects.create(title="Zomer")
    draft = drafted(ProjectFactory(), title_nl="Nieuw")
    packages.choose(other, [draft], [])
    packages.choose(package, [draft], [])

    assert (packages.contents(package), packages.contents(other)) == ([], [draft])


def test_a_draft_in_another_package_cannot_be_chosen(package, chief):
    free, taken = (drafted(ProjectFactory(), title_nl=title) for title in ("Vrij", "Bezet"))
    packages.choose(Package.objects.create(title="Zomer"), [taken], [])

    assert packages.choosable(chief, package) == [free]


def test_one_chooses_from_what_one_may_change(package):
    drafted(ProjectFactory(), title_nl="Geheim")

    assert packages.choosable(colleague("eindredacteur", scopes=["elders"]), package) == []


def test_choosing_for_a_scheduled_package_takes_the_right_to_schedule(package):
    draft = drafted(ProjectFactory(), title_nl="Nieuw")
    editor = colleague("redacteur")
    before = packages.choosable(editor, package)
    package.publish_at = LATER

    assert (before, packages.choosable(editor, package)) == ([draft], [])


def test_what_a_package_published_is_known_afterwards(package, chief):
    alone, together = (drafted(ProjectFactory(), title_nl=title) for title in ("Alleen", "Samen"))
    packages.choose(package, [alone, together], [])
    publish(draft_of(alone.target), chief)
    publish_package(package, chief)

    assert [version.title for version in packages.published_by(package)] == ["Samen"]


def test_a_package_without_drafts_is_not_published(package, chief):
    with pytest.raises(DoesNotApply):
        publish_package(package, chief)

    package.refresh_from_db()
    assert package.published_at is None


def test_a_package_that_is_empty_at_its_moment_says_so():
    package = Package.objects.create(title="Leeg", publish_at=NOW)
    reschedule()
    publish_due()

    package.refresh_from_db()
    assert (package.published_at, "Leeg" in package.failure) == (None, True)


def test_obstacles_are_said_with_the_object_that_they_are_about(package):
    draft = drafted(ProjectFactory(title_nl="Kaaien"), summary_nl="")

    assert [each.partition(":")[0] for each in packages.obstacles(package, [draft])] == ["Kaaien"]
