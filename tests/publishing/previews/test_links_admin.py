"""Making links, and the list of those that were given out."""

import pytest
from django.urls import reverse

from pom_site.publishing.models import PreviewLink
from pom_site.publishing.previews import link_url, make_link, revoke
from pom_site.publishing.signals import link_made, link_revoked
from tests.factories.people import colleague

pytestmark = pytest.mark.django_db


def test_staff_make_a_link(admin_client, admin_user, draft):
    data = {"revision": draft.pk, "days": 5, "note": "Gemeente"}
    response = admin_client.post(reverse("preview-new-link"), data, follow=True)
    link = PreviewLink.objects.get()

    assert (list(link.revisions.all()), link.note, link.created_by) == ([draft], "Gemeente", admin_user)
    assert link_url(link) in response.text


@pytest.mark.parametrize("data", [{}, {"days": 0}, {"days": 91}, {"days": "x"}, {"days": 5, "note": "x" * 200}])
def test_a_link_that_cannot_be_is_refused_in_words(admin_client, draft, data):
    response = admin_client.post(reverse("preview-new-link"), {"revision": draft.pk, **data})

    assert (response.status_code, PreviewLink.objects.count()) == (400, 0)


def test_who_may_not_make_links_makes_none(client, draft):
    client.force_login(colleague())
    response = client.post(reverse("preview-new-link"), {"revision": draft.pk, "days": 5})

    assert (response.status_code, PreviewLink.objects.count()) == (403, 0)


def test_links_are_listed_and_withdrawn(admin_client, draft):
    link = make_link([draft], None, note="Gemeente")
    address = reverse("admin:publishing_previewlink_changelist")
    admin_client.post(address, {"action": "withdraw", "_selected_action": [str(link.pk)]})

    assert "Gemeente" in admin_client.get(address).text
    assert not PreviewLink.objects.get().is_valid


def test_a_withdrawn_link_is_no_longer_shown(admin_client, draft):
    link = make_link([draft], None)
    revoke(link)

    response = admin_client.get(reverse("admin:publishing_previewlink_change", args=[link.pk]))
    assert link_url(link) not in response.text


def test_links_are_neither_added_nor_deleted_in_the_list(admin_client, draft):
    link = make_link([draft], None)

    assert admin_client.get(reverse("admin:publishing_previewlink_add")).status_code == 403
    assert admin_client.post(reverse("admin:publishing_previewlink_delete", args=[link.pk])).status_code == 403


def test_others_hear_of_links(draft, admin_user):
    heard = []

    def hear(signal, instance, user, **kwargs):
        heard.append((signal is link_made, instance, user))

    for signal in (link_made, link_revoked):
        signal.connect(hear)
    link = make_link([draft], admin_user)
    revoke(link, admin_user)
    revoke(link, admin_user)

    assert heard == [(True, link, admin_user), (False, link, admin_user)]
