"""The first version of what came online without being published."""

import pytest

from pages.models import NewsItem
from pom_site.publishing.drafts import first_version, live_of, publish, store_draft
from pom_site.publishing.models import Revision
from pom_site.publishing.snapshots import capture
from tests.factories.pages import NewsItemFactory

pytestmark = pytest.mark.django_db


def test_it_says_what_is_live_and_names_nobody():
    item = NewsItemFactory(title_nl="Bericht", with_blocks=["text"])
    version = first_version(item)

    assert (version.kind, version.current, version.user) == (Revision.Kind.LIVE, True, None)
    assert (version.title, version.data) == ("Bericht", capture(item))


def test_asking_again_makes_no_second_one():
    item = NewsItemFactory()

    assert (first_version(item), Revision.objects.count()) == (live_of(item), 1)
    assert (first_version(item), Revision.objects.count()) == (live_of(item), 1)


def test_what_was_published_keeps_its_version():
    item = NewsItemFactory(title_nl="Bericht")
    data = capture(item)
    data["fields"]["title_nl"] = "Anders"
    live = publish(store_draft(item, data, None), None)

    assert first_version(NewsItem.objects.get()) == live


def test_what_was_never_live_gets_none():
    assert first_version(NewsItemFactory(published=False)) is None
