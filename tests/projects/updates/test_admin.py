"""Asking a partner, and handling what came in."""

from datetime import timedelta

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from pom_site.publishing.drafts import draft_of
from projects.models import Invitation
from projects.updates.links import link_of
from tests.factories.domains import DomainFactory
from tests.factories.pages import OrganisationFactory
from tests.factories.people import colleague
from tests.factories.projects import InvitationFactory, PartnerFactory, ProjectFactory, ProposalFactory

pytestmark = pytest.mark.django_db

ADD = "/admin/projects/invitation/add/"


def ask(client, partner, **values):
    data = {
        "project": partner.project_id, "organisation": partner.organisation_id, "email": "partner@example.org",
        "language": "en", "message": "Graag een foto.", "days": "21",
    }  # fmt: skip
    return client.post(ADD, data | values)


def test_a_partner_is_mailed_a_link_in_its_language(admin_client):
    partner = PartnerFactory(project=ProjectFactory(title_nl="Warmtenet"))

    assert ask(admin_client, partner).status_code == 302

    invitation = Invitation.objects.get()
    (letter,) = mail.outbox
    assert letter.to == ["partner@example.org"]
    assert letter.subject == "News of “Warmtenet”?"
    assert link_of(invitation) in letter.body
    assert "/en/contributions/" in link_of(invitation)
    assert timedelta(days=20) < invitation.expires_at - timezone.now() <= timedelta(days=21)


def test_when_the_mail_fails_the_link_is_still_there_to_copy(admin_client, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_PORT = 1  # nobody listens there

    response = admin_client.post(ADD, {}) and ask(admin_client, PartnerFactory())

    assert link_of(Invitation.objects.get()) in admin_client.get(response["Location"]).content.decode()


def test_only_a_partner_of_the_project_is_asked(admin_client):
    response = ask(admin_client, PartnerFactory(), organisation=OrganisationFactory().pk)

    assert list(response.context["adminform"].form.errors) == ["organisation"]
    assert not Invitation.objects.exists()


def test_who_is_limited_to_other_domains_cannot_ask():
    DomainFactory(code="vastgoed")
    client = Client()
    client.force_login(colleague("redacteur", scopes=["vastgoed"]))

    assert ask(client, PartnerFactory(project=ProjectFactory())).status_code == 403
    assert not Invitation.objects.exists()


def test_a_withdrawn_link_does_not_work(admin_client, client):
    invitation = InvitationFactory()

    admin_client.post("/admin/projects/invitation/", {"action": "withdraw", "_selected_action": [str(invitation.pk)]})

    assert client.get(link_of(invitation)).status_code == 410


def test_chosen_parts_are_taken_over_and_the_form_of_the_project_follows(admin_client):
    proposal = ProposalFactory(quote="Dit werkt", quote_source="Stad Gent")
    project = proposal.invitation.project

    response = admin_client.post(f"/admin/projects/proposal/{proposal.pk}/overnemen/", {"part": ["quote"]})

    assert response["Location"] == f"/admin/projects/project/{project.pk}/change/"
    assert draft_of(project).data["fields"]["quote_nl"] == "Dit werkt"


@pytest.mark.parametrize("part", [[], ["unknown"]])
def test_without_a_known_part_nothing_happens(admin_client, part):
    proposal = ProposalFactory()

    admin_client.post(f"/admin/projects/proposal/{proposal.pk}/overnemen/", {"part": part})

    proposal.refresh_from_db()
    assert proposal.state == "new"


def test_it_is_handled_once(admin_client):
    proposal = ProposalFactory(state="declined")

    admin_client.post(f"/admin/projects/proposal/{proposal.pk}/overnemen/", {"part": ["progress"]})

    assert draft_of(proposal.invitation.project) is None


def test_who_is_limited_to_other_domains_cannot_take_over():
    DomainFactory(code="vastgoed")
    proposal = ProposalFactory()
    client = Client()
    client.force_login(colleague("redacteur", scopes=["vastgoed"]))

    response = client.post(f"/admin/projects/proposal/{proposal.pk}/overnemen/", {"part": ["progress"]})

    assert response.status_code == 403
    assert draft_of(proposal.invitation.project) is None


def test_what_partners_were_asked_goes_along_with_a_project_that_is_deleted():
    proposal = ProposalFactory(invitation=InvitationFactory(project=ProjectFactory(published=False)))
    client = Client()
    client.force_login(colleague("eindredacteur"))

    client.post(f"/admin/projects/project/{proposal.invitation.project_id}/delete/", {"post": "yes"})

    assert not Invitation.objects.exists()
