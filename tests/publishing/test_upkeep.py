import pytest
from django.contrib.auth.models import User
from django.db import transaction

from pom_site.publishing import memo
from pom_site.publishing.models import ContentVersion
from pom_site.publishing.upkeep import raise_version
from tests.factories.domains import DomainFactory
from tests.factories.geo import MunicipalityFactory
from tests.factories.media import ImageFactory
from tests.factories.pages import NewsItemFactory, PageFactory, add_block
from tests.factories.projects import PartnerFactory, ProjectFactory

pytestmark = pytest.mark.django_db


def number():
    return ContentVersion.objects.get(pk=1).number


@pytest.fixture
def raised():
    """Whether the version went up since the test began, or since it was last asked."""
    before = [number()]

    def has_risen():
        risen = number() > before[0]
        before[0] = number()
        return risen

    return has_risen


@pytest.mark.parametrize(
    "factory",
    [PageFactory, NewsItemFactory, DomainFactory, ProjectFactory, PartnerFactory, ImageFactory, MunicipalityFactory],
)
def test_every_content_room_raises_the_version_on_making_changing_and_deleting(factory, raised):
    made = factory()
    on_making = raised()
    made.save()
    on_changing = raised()
    made.delete()

    assert (on_making, on_changing, raised()) == (True, True, True)


def test_a_block_raises_the_version(raised):
    page = PageFactory()
    raised()

    add_block(page, "text")

    assert raised()


def test_linking_and_unlinking_raise_the_version(raised):
    project, item = ProjectFactory(), NewsItemFactory()
    raised()

    project.news.add(item)
    on_linking = raised()
    project.news.clear()

    assert (on_linking, raised()) == (True, True)


def test_what_visitors_never_see_leaves_the_version_alone(raised):
    User.objects.create_user("jan")

    assert not raised()


def test_a_rollback_takes_the_version_back(raised):
    with transaction.atomic():
        NewsItemFactory()
        transaction.set_rollback(True)

    assert not raised()


def test_the_version_rises_by_one(raised):
    before = number()

    raise_version()

    assert number() == before + 1


def test_a_lost_version_is_made_anew():
    """An emptied database must not silence the caches for good."""
    ContentVersion.objects.all().delete()

    raise_version()

    assert memo.version() == number() == 1
