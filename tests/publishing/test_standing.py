"""The states that an editor sees, in the list and above the form."""

import datetime

import pytest
from django.utils import timezone
from django.utils.translation import gettext as _

from pages.models import NewsItem
from pom_site.publishing.drafts import draft_of, store_draft
from pom_site.publishing.models import Package, Revision
from pom_site.publishing.snapshots import capture
from pom_site.publishing.standing import standing, standing_with, with_standing
from tests.factories.pages import NewsItemFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

LATER = timezone.now() + datetime.timedelta(days=3)
EARLIER = timezone.now() - datetime.timedelta(days=3)
LIST = "/admin/pages/newsitem/"


def drafted(item, **values):
    draft = store_draft(item, capture(item), None)
    Revision.objects.filter(pk=draft.pk).update(**values)
    return item


def words(item):
    return standing_with(item, draft_of(item))


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"published": False}, _("Draft")),
        ({"state": "review"}, _("For review")),
        ({}, _("Published")),
        ({"publish_until": EARLIER}, _("Expired")),
        ({"publish_from": LATER}, _("Not visible yet")),
        ({"state": "offline"}, _("Offline")),
    ],
)
def test_without_a_draft_it_is_what_visitors_see(values, expected):
    assert words(NewsItemFactory(**values)) == expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, _("%(state)s, with a draft")),
        ({"publish_at": LATER}, _("%(state)s, with a planned change")),
        ({"review_requested_at": EARLIER}, _("%(state)s, with a draft for review")),
    ],
)
def test_a_live_object_tells_what_its_draft_waits_for(values, expected):
    assert words(drafted(NewsItemFactory(), **values)) == expected % {"state": _("Published")}


def test_what_was_never_live_and_is_planned_is_scheduled():
    assert words(drafted(NewsItemFactory(published=False), publish_at=LATER)) == _("Scheduled")


def test_a_planned_package_plans_its_drafts():
    package = Package.objects.create(title="Lente", publish_at=LATER)

    assert words(drafted(NewsItemFactory(published=False), package=package)) == _("Scheduled")


@pytest.mark.parametrize("count", [1, 3])
def test_a_list_knows_it_in_one_query(django_assert_num_queries, count):
    for _number in range(count):
        drafted(NewsItemFactory(), publish_at=LATER)

    with django_assert_num_queries(1):
        rows = list(with_standing(NewsItem.objects.all()))
        said = {standing(row, has_draft=row.has_draft, planned_at=row.planned_at) for row in rows}

    assert said == {_("%(state)s, with a planned change") % {"state": _("Published")}}


@pytest.mark.parametrize(
    ("chosen", "expected"), [("open", {"Concept", "Gepland", "Vraag"}), ("planned", {"Gepland"}), ("review", {"Vraag"})]
)
def test_the_list_can_be_limited_to_what_is_worked_on(admin_client, chosen, expected):
    NewsItemFactory(title_nl="Zonder")
    drafted(NewsItemFactory(title_nl="Concept"))
    drafted(NewsItemFactory(title_nl="Gepland"), publish_at=LATER)
    drafted(NewsItemFactory(title_nl="Vraag"), review_requested_at=EARLIER)

    page = read(admin_client.get(LIST, {"draft": chosen}))

    assert {row.one("a").text for row in page.all("th", class_="field-name_in_list")} == expected


def test_a_value_that_is_no_choice_limits_nothing(admin_client):
    NewsItemFactory(title_nl="Zonder")

    assert "Zonder" in admin_client.get(LIST, {"draft": "x"}).text
