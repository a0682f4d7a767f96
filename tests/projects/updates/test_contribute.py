"""The page on which a partner without an account tells how far a project is."""

from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone

from projects.models import Proposal
from projects.updates.forms import MOST_WAITING
from projects.updates.links import link_of
from tests.factories.media import picture_file
from tests.factories.people import colleague
from tests.factories.projects import (
    IndicatorFactory,
    InvitationFactory,
    PartnerFactory,
    ProjectFactory,
    ProposalFactory,
)
from tests.reading import read

pytestmark = pytest.mark.django_db

OURS = {"headers": {"sec-fetch-site": "same-origin"}}
TOMORROW = (timezone.localdate() + timedelta(days=1)).isoformat()


@pytest.fixture
def invitation():
    return InvitationFactory(project=ProjectFactory(title_nl="Warmtenet Gent", published=False))


def path(invitation):
    return "/" + link_of(invitation).split("/", 3)[3]


def send(client, invitation, **data):
    return client.post(path(invitation), data, **OURS)


def value_names(indicator):
    return [f"value-{indicator.pk.hex}-{part}" for part in ("achieved", "achieved_on", "source")]


def test_the_link_opens_a_form_in_the_language_of_the_partner(client, invitation):
    invitation.language = "de"

    page = read(client.get(path(invitation)))

    assert path(invitation).startswith("/de/")
    assert page.one("html")["lang"] == "de"
    assert page.texts("h1") == ["Warmtenet Gent"]


def test_nobody_keeps_the_page_and_it_sets_no_cookie(client, invitation):
    response = client.get(path(invitation))

    assert response["Cache-Control"] == "private, no-store"
    assert response["X-Robots-Tag"] == "noindex, nofollow"
    assert response.cookies == {}


def test_what_is_sent_waits_for_a_colleague(client, invitation):
    response = send(client, invitation, progress="De leidingen liggen er.")

    assert (response.status_code, response["Location"]) == (303, f"{path(invitation)}?verzonden=ja")
    proposal = Proposal.objects.get()
    assert (proposal.invitation, proposal.progress, proposal.state) == (invitation, "De leidingen liggen er.", "new")
    assert "Bedankt" in client.get(response["Location"]).content.decode()


def test_whoever_asked_is_told(client, invitation):
    invitation.created_by = colleague("redacteur", username="an")
    invitation.save()

    send(client, invitation, progress="Klaar.")

    (letter,) = mail.outbox
    assert letter.to == ["an@example.org"]
    assert f"/admin/projects/proposal/{Proposal.objects.get().pk}/change/" in letter.body


def test_nothing_of_it_is_public(client):
    invitation = InvitationFactory(project=ProjectFactory(title_nl="Warmtenet", slug_nl="warmtenet"))
    send(client, invitation, progress="Een zeldzaam woord: kwartsglans.")

    assert "kwartsglans" not in client.get("/projecten/warmtenet/").content.decode()


def test_a_photo_is_made_anew_before_it_is_kept(client, invitation):
    upload = picture_file(size=(64, 40))

    response = send(
        client,
        invitation,
        photo_file=upload,
        photo_alt="Een sleuf met buizen",
        photo_credit="Stad Gent",
        photo_consent="on",
    )

    assert response.status_code == 303
    kept = bytes(Proposal.objects.get().photo)
    assert kept.startswith(b"\xff\xd8")
    upload.seek(0)
    assert kept != upload.read()


def test_values_are_read_as_the_language_writes_them(client, invitation):
    indicator = IndicatorFactory(project=invitation.project)
    names = value_names(indicator)

    response = send(client, invitation, **dict(zip(names, ["4,5", "2025-06-30", "Jaarverslag 2025"], strict=True)))

    assert response.status_code == 303
    assert Proposal.objects.get().values == {
        str(indicator.pk): {"achieved": "4.5", "achieved_on": "2025-06-30", "source": "Jaarverslag 2025"}
    }


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({}, "__all__"),
        ({"quote": "Dit werkt", "quote_consent": "on"}, "quote_source"),
        ({"quote": "Dit werkt", "quote_source": "Iemand"}, "quote_consent"),
        ({"progress": "x" * 2001}, "progress"),
    ],
)
def test_what_is_missing_is_said_at_its_field_and_nothing_is_kept(client, invitation, data, field):
    response = send(client, invitation, **data)

    assert response.status_code == 400
    assert list(response.context["form"].errors) == [field]
    assert not Proposal.objects.exists()


@pytest.mark.parametrize("missing", ["photo_alt", "photo_credit", "photo_consent"])
def test_a_photo_comes_with_words_a_name_and_consent(client, invitation, missing):
    data = {"photo_file": picture_file(), "photo_alt": "Een kade", "photo_credit": "Stad", "photo_consent": "on"}
    del data[missing]

    assert list(send(client, invitation, **data).context["form"].errors) == [missing]


def test_a_file_that_is_no_picture_is_refused(client, invitation):
    upload = picture_file()
    upload.seek(0)
    upload.write(b"no picture at all")
    upload.seek(0)

    assert list(send(client, invitation, photo_file=upload).context["form"].errors) == ["photo_file"]


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        (["4", "", "Verslag"], 1),
        (["4", TOMORROW, "Verslag"], 1),
        (["4", "2025-06-30", ""], 2),
        (["", "", "Verslag"], 0),
    ],
)
def test_a_value_has_a_past_date_and_a_source(client, invitation, given, wrong):
    names = value_names(IndicatorFactory(project=invitation.project))

    response = send(client, invitation, **dict(zip(names, given, strict=True)))

    assert list(response.context["form"].errors) == [names[wrong]]


def test_what_was_typed_is_still_there_after_an_error(client, invitation):
    page = read(send(client, invitation, progress="Goed bezig.", quote="Dit werkt"))

    assert page.one("textarea", name="progress").text.strip() == "Goed bezig."


def test_a_robot_thinks_that_it_succeeded(client, invitation):
    response = send(client, invitation, progress="Koop hier", website="https://example.org")

    assert response.status_code == 303
    assert not Proposal.objects.exists()


@pytest.mark.parametrize("headers", [{}, {"sec-fetch-site": "cross-site"}, {"origin": "https://evil.example"}])
def test_another_site_cannot_send_the_form(client, invitation, headers):
    assert client.post(path(invitation), {"progress": "Hallo"}, headers=headers).status_code == 403
    assert not Proposal.objects.exists()


def test_a_link_takes_only_so_much_before_somebody_looks(client, invitation):
    ProposalFactory.create_batch(MOST_WAITING, invitation=invitation)

    assert send(client, invitation, progress="Nog iets").status_code == 400


@pytest.mark.parametrize(
    ("change", "status"),
    [({"expires_at": timezone.now() - timedelta(seconds=1)}, 410), ({"revoked_at": timezone.now()}, 410)],
)
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_link_that_ended_says_so(client, invitation, change, status, method):
    for name, value in change.items():
        setattr(invitation, name, value)
    invitation.save()

    response = getattr(client, method)(path(invitation), **OURS)

    assert response.status_code == status
    assert "Warmtenet Gent" not in response.content.decode()


@pytest.mark.parametrize("spoil", [lambda link: link[:-4] + "/", lambda link: link.replace(":", "")])
def test_a_tampered_link_is_refused(client, invitation, spoil):
    assert client.get(spoil(path(invitation))).status_code == 403


@pytest.mark.parametrize("count", [1, 3])
def test_the_page_costs_the_same_however_much_is_measured(visit, invitation, count):
    IndicatorFactory.create_batch(count, project=invitation.project)
    PartnerFactory.create_batch(count, project=invitation.project)

    visit(path(invitation), queries=2)
