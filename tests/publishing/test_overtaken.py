"""A draft that somebody else published or replaced meanwhile is not published again."""

import pytest
from django.utils import timezone

from pom_site.publishing.drafts import DoesNotApply, publish, publish_package, store_draft
from pom_site.publishing.models import ContentVersion, Package, Revision
from pom_site.publishing.schedule import publish_due
from pom_site.publishing.snapshots import capture
from tests.factories.projects import ProjectFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def project():
    return ProjectFactory(title_nl="Kaai")


def test_a_draft_is_published_once(project):
    draft = store_draft(project, capture(project), None)
    publish(draft, None)

    with pytest.raises(DoesNotApply, match="Kaai"):
        publish(draft, None)
    assert Revision.objects.filter(kind="live").count() == 1


def test_a_draft_that_was_replaced_is_not_published(project):
    draft = store_draft(project, capture(project), None)
    store_draft(project, capture(project), None)

    with pytest.raises(DoesNotApply):
        publish(draft, None)


def test_a_package_that_was_published_publishes_nothing_more(project):
    package = Package.objects.create(title="Samen")
    store_draft(project, capture(project), None, package=package)
    publish_package(package, None)

    with pytest.raises(DoesNotApply):
        publish_package(package, None)
    assert Revision.objects.filter(kind="live").count() == 1


def test_when_nothing_is_due_any_more_the_clock_is_set_anew():
    ContentVersion.objects.update_or_create(pk=1, defaults={"next_due": timezone.now()})
    publish_due()

    assert ContentVersion.objects.get().next_due is None
