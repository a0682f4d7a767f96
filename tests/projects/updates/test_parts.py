"""What a partner sent, beside what stands there, and taken over into a draft."""

import datetime
from decimal import Decimal

import pytest

from pom_site.media.models import Image
from pom_site.publishing.drafts import draft_of, first_version, publish
from projects.models import Project
from projects.updates.parts import decline, parts_of, take_over
from tests.factories.media import picture_file
from tests.factories.people import colleague
from tests.factories.projects import (
    IndicatorDefinitionFactory,
    IndicatorFactory,
    InvitationFactory,
    ProjectFactory,
    ProposalFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def project():
    project = ProjectFactory(title_nl="Warmtenet", quote_nl="Oud", quote_source_nl="Een buur", with_blocks=["text"])
    first_version(project)
    return project


def photo():
    upload = picture_file()
    return upload.read()


def proposal_for(project, **values):
    return ProposalFactory(invitation=InvitationFactory(project=project), **{"progress": "", **values})


def test_each_part_stands_beside_what_is_there_now(project):
    hectares = IndicatorDefinitionFactory(name_nl="Gesaneerd", unit_nl="ha")
    indicator = IndicatorFactory(project=project, definition=hectares, measured=Decimal(4))
    value = {"achieved": "6", "achieved_on": "2026-01-31", "source": "Verslag 2026"}

    found = parts_of(proposal_for(project, quote="Nieuw", quote_source="Stad Gent", values={str(indicator.pk): value}))

    assert [(part.key, part.now, part.proposed) for part in found] == [
        ("quote", "“Oud” – Een buur", "“Nieuw” – Stad Gent"),
        (str(indicator.pk), "4 ha, 30 juni 2025, Jaarverslag 2025", "6 ha, 31 januari 2026, Verslag 2026"),
    ]


def test_what_is_not_measured_yet_says_so(project):
    indicator = IndicatorFactory(project=project)
    value = {"achieved": "0", "achieved_on": "2026-01-31", "source": "Verslag"}

    assert parts_of(proposal_for(project, values={str(indicator.pk): value}))[0].now == "niet gemeten"


def test_an_indicator_that_went_meanwhile_is_left_out(project):
    indicator = IndicatorFactory(project=project)
    proposal = proposal_for(project, values={str(indicator.pk): {"achieved": "1"}})
    indicator.delete()

    assert parts_of(proposal) == []


def test_only_what_was_chosen_goes_into_the_draft_and_nothing_goes_live(project):
    proposal = proposal_for(project, progress="De buizen liggen er.", quote="Nieuw", quote_source="Stad Gent")

    draft = take_over(proposal, ["quote"], colleague("redacteur"))

    assert draft_of(project) == draft
    assert (draft.data["fields"]["quote_nl"], draft.data["fields"]["quote_source_nl"]) == ("Nieuw", "Stad Gent")
    assert len(draft.data["children"]["projects_projecttextblock_set"]) == 1
    assert Project.objects.get().quote_nl == "Oud"


def test_all_of_it_is_live_once_the_draft_is_published(project):
    indicator = IndicatorFactory(project=project)
    value = {"achieved": "6.5", "achieved_on": "2026-01-31", "source": "Verslag 2026"}
    proposal = proposal_for(
        project, progress="De buizen <liggen> er.", photo=photo(), photo_alt="Een sleuf", photo_credit="Stad Gent",
        values={str(indicator.pk): value},
    )  # fmt: skip

    publish(take_over(proposal, ["progress", "photo", str(indicator.pk)], None), None)

    indicator.refresh_from_db()
    assert (indicator.achieved, indicator.achieved_on) == (Decimal("6.5"), datetime.date(2026, 1, 31))
    texts = Project.block_models["text"].objects.order_by("ordering")
    assert texts.last().text_nl.endswith("<p>De buizen &lt;liggen&gt; er.</p>")
    figure = Project.block_models["figure"].objects.get()
    assert (figure.image.alt_nl, figure.image.credit) == ("Een sleuf", "Stad Gent")
    assert figure.ordering > texts.last().ordering


def test_it_joins_the_draft_that_somebody_is_working_on(project):
    first = proposal_for(project, quote="Eerst", quote_source="A")
    take_over(first, ["quote"], None)

    draft = take_over(proposal_for(project, progress="Daarna."), ["progress"], None)

    assert draft.data["fields"]["quote_nl"] == "Eerst"
    assert len(draft.data["children"]["projects_projecttextblock_set"]) == 2


def test_a_partner_abroad_fills_its_own_language(project):
    proposal = ProposalFactory(
        invitation=InvitationFactory(project=project, language="en"), progress="", quote="It works", quote_source="City"
    )

    fields = take_over(proposal, ["quote"], None).data["fields"]

    assert (fields["quote_en"], fields["quote_nl"]) == ("It works", "Oud")


def test_a_photo_that_is_not_taken_over_does_not_stay(project):
    proposal = proposal_for(project, photo=photo(), photo_alt="Een sleuf", photo_credit="Stad Gent")

    decline(proposal, None)

    proposal.refresh_from_db()
    assert (proposal.state, proposal.photo) == ("declined", None)
    assert not Image.objects.exists()
