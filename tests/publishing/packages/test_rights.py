"""Who may publish, schedule and share a package."""

import pytest

from pom_site.publishing.models import PreviewLink
from pom_site.publishing.previews import link_url, make_link
from tests.factories.people import colleague
from tests.publishing.packages.packaging import MOMENT, page

pytestmark = pytest.mark.django_db

ACTIONS = ["publiceren", "plannen", "niet-plannen", "voorbeeldlink"]


@pytest.mark.parametrize("word", ACTIONS)
def test_actions_are_buttons_and_no_links(client, chief, package, word):
    assert client.get(page(package, word)).status_code == 405


@pytest.mark.parametrize("word", ACTIONS[:3])
def test_an_editor_who_may_only_look_publishes_nothing(client, package, word):
    client.force_login(colleague("redacteur"))
    response = client.post(page(package, word), {"_publish_at": MOMENT})

    package.refresh_from_db()
    assert (response.status_code, package.published_at, package.publish_at) == (403, None, None)


def test_an_editor_looks_at_a_package_without_buttons(client, package):
    client.force_login(colleague("redacteur"))
    response = client.get(page(package))

    assert ("Kaaien vernieuwd" in response.text, "publiceren/" in response.text) == (True, False)


@pytest.mark.parametrize("word", ACTIONS)
def test_one_object_that_one_may_not_publish_stops_the_package(client, package, word):
    client.force_login(colleague("eindredacteur", scopes=["elders"]))
    response = client.post(page(package, word), {"_publish_at": MOMENT, "days": 3})

    package.refresh_from_db()
    assert (response.status_code, package.published_at, package.publish_at) == (403, None, None)
    assert not PreviewLink.objects.exists()


def test_who_may_not_publish_all_of_it_reads_what_stops_him(client, package):
    client.force_login(colleague("eindredacteur", scopes=["elders"]))
    panel = client.get(page(package)).context["panel"]

    assert ([draft.title for draft in panel.not_allowed], panel.may_publish) == (["Kaaien vernieuwd"], False)


# --- Preview links ---


def test_a_link_for_people_without_an_account_is_made_here(client, chief, package, drafts):
    response = client.post(page(package, "voorbeeldlink"), {"days": 3, "note": "Gemeente"}, follow=True)
    link = PreviewLink.objects.get()

    assert (link.package, list(link.revisions.order_by("pk")), link.note) == (package, drafts, "Gemeente")
    assert link_url(link) in response.text


def test_a_link_is_withdrawn_here(client, chief, package):
    link = make_link(package, chief, note="Gemeente")
    response = client.post(page(package, f"voorbeeldlink/{link.pk}/intrekken"), follow=True)

    link.refresh_from_db()
    assert (link.is_valid, link_url(link) in response.text) == (False, False)


def test_a_link_of_another_package_is_not_withdrawn_here(client, chief, package, drafts):
    link = make_link(drafts, chief)

    assert client.post(page(package, f"voorbeeldlink/{link.pk}/intrekken")).status_code == 404
