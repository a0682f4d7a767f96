"""Preview links of one draft, made and withdrawn from the form of its object."""

import pytest
from django.template.loader import render_to_string

from pom_site.publishing.admin.preview_links import PreviewLinks
from pom_site.publishing.drafts import discard
from pom_site.publishing.models import AuditEntry, PreviewLink
from pom_site.publishing.previews import link_url, make_link
from tests.factories.people import colleague
from tests.factories.projects import ProjectFactory
from tests.publishing.previews.drafting import draft_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    user = colleague("redacteur")
    client.force_login(user)
    return user


def address(project, *rest):
    return "/".join(["/admin/projects/project", str(project.pk), "voorbeeldlink", *map(str, rest), ""])


def test_an_editor_makes_a_link_and_comes_back_to_the_form(client, editor, project, draft):
    response = client.post(address(project), {"days": 5, "note": "Gemeente"})
    link = PreviewLink.objects.get()

    assert response.url == f"/admin/projects/project/{project.pk}/change/"
    assert (list(link.revisions.all()), link.note, link.created_by) == ([draft], "Gemeente", editor)


def test_making_and_withdrawing_are_in_the_audit_log(client, editor, project, draft):
    client.post(address(project), {"days": 5, "note": "Gemeente"})
    client.post(address(project, PreviewLink.objects.get().pk, "intrekken"))

    entries = AuditEntry.objects.filter(action__startswith="link", user=editor).order_by("pk")
    assert [(entry.action, entry.title) for entry in entries] == [
        ("link_made", draft.title),
        ("link_revoked", draft.title),
    ]


@pytest.mark.parametrize("days", ["", "0", "91", "x"])
def test_a_number_of_days_that_cannot_be_makes_no_link(client, editor, project, draft, days):
    response = client.post(address(project), {"days": days})

    assert (response.status_code, PreviewLink.objects.count()) == (302, 0)


def test_without_a_draft_there_is_nothing_to_show(client, editor, project, draft):
    discard(project)
    client.post(address(project), {"days": 5})

    assert not PreviewLink.objects.exists()


def test_a_link_is_made_with_a_button(client, editor, project, draft):
    assert client.get(address(project)).status_code == 404


@pytest.mark.parametrize("person", [{"scopes": ["elders"]}, {}])
def test_who_may_not_change_the_object_makes_and_withdraws_no_links(client, project, draft, person):
    link = make_link([draft], None)
    client.force_login(colleague(*(["redacteur"] if person else []), **person))
    statuses = [
        client.post(each, {"days": 5}).status_code
        for each in (address(project), address(project, link.pk, "intrekken"))
    ]

    assert (statuses, PreviewLink.objects.count(), PreviewLink.objects.get().is_valid) == ([403, 403], 1, True)


def test_a_translator_makes_no_links(client, project, draft):
    client.force_login(colleague("vertaler"))

    assert (client.post(address(project), {"days": 5}).status_code, PreviewLink.objects.count()) == (403, 0)


def test_a_link_is_withdrawn(client, editor, project, draft):
    link = make_link([draft], None)
    client.post(address(project, link.pk, "intrekken"))

    link.refresh_from_db()
    assert (link.is_valid, PreviewLinks(project, draft).links) == (False, [])


def test_a_link_of_another_object_is_not_withdrawn_here(client, editor, project, draft):
    link = make_link([draft_of(ProjectFactory(), title_nl="Anders")], None)

    assert client.post(address(project, link.pk, "intrekken")).status_code == 404


def test_links_of_older_versions_are_shown_as_such(project, draft):
    links = [make_link([draft], None), make_link([draft_of(project, title_nl="Nieuwer")], None)]
    make_link([draft_of(ProjectFactory(), title_nl="Anders")], None)

    given = {each.link: each.is_older for each in PreviewLinks(project, links[1].revisions.get()).links}
    assert given == {links[0]: True, links[1]: False}


def test_the_panel_shows_addresses_to_copy_to_who_may_share(project, draft):
    link = make_link([draft], None, note="Gemeente")
    panel = PreviewLinks(project, draft)
    about = {"links": panel.links, "make_url": panel.make_url, "form": panel.form}
    shown, hidden = (
        render_to_string("admin/publishing/includes/preview_links.html", {**about, "perms": perms})
        for perms in ({"publishing": {"add_previewlink": True}}, {})
    )

    assert (link_url(link) in shown, address(project) in shown, hidden.strip()) == (True, True, "")
