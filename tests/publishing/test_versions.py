"""The versions of an object in the admin: what changed between them, and what their buttons do with a damaged one."""

import pytest

from pom_site.publishing.drafts import draft_of, store_draft
from pom_site.publishing.models import Revision
from pom_site.publishing.snapshots import capture
from tests.factories.pages import NewsItemFactory

pytestmark = pytest.mark.django_db

DAMAGED = {"date": "gisteren"}


@pytest.fixture
def item():
    return NewsItemFactory(title_nl="Een")


def saved(item, **values):
    data = capture(item)
    data["fields"] |= values
    return store_draft(item, data, None)


def damaged(item):
    version = saved(item)
    data = {**version.data, "fields": {**version.data["fields"], **DAMAGED}}
    Revision.objects.filter(pk=version.pk).update(data=data)
    return version


def asked(admin_client, item, deed, **data):
    """The answer's address, and what it said."""
    response = admin_client.post(f"/admin/pages/newsitem/{item.pk}/{deed}/", data, follow=True)
    return response.status_code, [message.level_tag for message in response.context["messages"]]


@pytest.mark.parametrize(("titles", "changed"), [([], []), (["Twee"], [0]), (["Twee", "Drie"], [1, 0])])
def test_the_history_says_what_each_version_changed_of_the_one_before(admin_client, item, titles, changed):
    for title in titles:
        saved(item, title_nl=title)

    rows = admin_client.get(f"/admin/pages/newsitem/{item.pk}/history/").context["rows"]

    assert [version.data["fields"]["title_nl"] for version, _changes, _url in rows] == titles[::-1]
    assert [len(changes or ()) for _version, changes, _url in rows] == changed


def test_a_damaged_version_is_not_put_back(admin_client, item):
    version, newest = damaged(item), saved(item, title_nl="Twee")

    assert asked(admin_client, item, f"versie/{version.pk}") == (200, ["error"])
    assert draft_of(item) == newest


def test_a_damaged_version_is_joined_with_none(admin_client, item):
    version, newest = damaged(item), saved(item, title_nl="Twee")

    assert asked(admin_client, item, "samenvoegen", mine=version.pk, theirs=newest.pk) == (200, ["error"])
    assert draft_of(item) == newest
