"""From when until when something shows counts at once: only whoever may publish sets it on what is live."""

import datetime

import pytest
from django.utils import timezone

from pages.models import NewsItem
from pom_site.publishing.drafts import first_version
from tests.factories.pages import NewsItemFactory
from tests.factories.people import colleague
from tests.forms import filled

pytestmark = pytest.mark.django_db


@pytest.fixture
def item():
    item = NewsItemFactory(title_nl="Bericht")
    first_version(item)
    return item


def saved_by(client, role, item):
    """The form as it was opened, with another “visible until”."""
    client.force_login(colleague(role))
    path = f"/admin/pages/newsitem/{item.pk}/change/"
    data = filled(client.get(path)) | {"publish_until_0": "2099-01-01", "publish_until_1": "09:00", "_continue": "1"}
    data |= {"publish_until": "2099-01-01T09:00"}
    assert client.post(path, data).status_code == 302
    return NewsItem.objects.get().publish_until


def test_an_editor_in_chief_sets_it_at_once(client, item):
    expected = datetime.datetime(2099, 1, 1, 9, tzinfo=timezone.get_current_timezone())

    assert saved_by(client, "eindredacteur", item) == expected


def test_somebody_who_may_not_publish_does_not(client, item):
    assert saved_by(client, "redacteur", item) is None


def test_of_what_was_never_live_everybody_sets_it(client):
    item = NewsItemFactory(title_nl="Nieuw", published=False)

    assert saved_by(client, "redacteur", item) is not None
