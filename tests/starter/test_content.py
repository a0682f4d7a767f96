"""The starter site itself: complete, in four languages, honest about what it is."""

from collections import Counter

import pytest
from modeltranslation.translator import NotRegistered, translator

from domains.models import (
    BrownfieldPlanningStep,
    CovenantParty,
    Domain,
    ParkOrganisation,
    ParkPhase,
    RemediationPhase,
)
from pages.models import ContactPerson, NewsItem, Organisation, Page
from pom_site.blocks.content import blocks_of
from pom_site.blocks.models import HasBlocks
from pom_site.publishing.languages import CODES
from pom_site.search.index import rebuild, searchable_models
from pom_site.search.models import SearchEntry
from projects.models import (
    FundingLine,
    Indicator,
    IndicatorDefinition,
    Location,
    Milestone,
    Partner,
    Programme,
    Project,
)
from tests.counting import committed
from tests.reading import read

pytestmark = [pytest.mark.django_db, pytest.mark.any_database, pytest.mark.usefixtures("starter")]

REFERENCE = [ContactPerson, Organisation, Programme, IndicatorDefinition]
CHILDREN = [
    *(Partner, FundingLine, Location, Milestone, Indicator),
    *(ParkOrganisation, ParkPhase, CovenantParty, BrownfieldPlanningStep, RemediationPhase),
]


def public_objects():
    return [each for model in searchable_models() for each in model.objects.order_by("pk")]


def blocks():
    return [block for owner in public_objects() if isinstance(owner, HasBlocks) for block in blocks_of(owner)]


def everything():
    owners = public_objects()
    others = [each for model in (*REFERENCE, *CHILDREN) for each in model.objects.all()]
    return [*owners, *others, *blocks()]


def test_every_object_keeps_every_rule():
    for each in everything():
        each.full_clean()


def test_everything_is_public_now():
    assert [each for each in public_objects() if not each.is_public] == []


def test_every_public_object_exists_in_four_languages():
    assert {
        str(each): each.existing_languages for each in public_objects() if each.existing_languages != list(CODES)
    } == {}


def test_every_text_of_a_public_object_and_its_blocks_is_translated():
    owners = public_objects()
    missing = []
    for each in [*owners, *blocks()]:
        try:
            fields = translator.get_options_for_model(type(each)).fields
        except NotRegistered:
            continue
        missing += [
            (str(each), f"{field}_{code}")
            for field in fields
            for code in CODES
            if getattr(each, f"{field}_nl") and not getattr(each, f"{field}_{code}")
        ]

    assert missing == []


def test_what_states_facts_is_marked_as_sample_data():
    owners = [each for each in public_objects() if not isinstance(each, Page)]

    assert [str(each) for each in owners if not each.sample] == []


def test_facts_have_their_source_in_the_note_for_staff():
    owners = [*Project.objects.all(), *NewsItem.objects.all(), *Programme.objects.all()]

    assert [str(each) for each in owners if not each.source_note] == []


def test_there_is_enough_to_look_like_the_real_site():
    counts = {model.__name__: model.objects.count() for model in (Project, Organisation, Programme, NewsItem)}
    enough = {"Project": 10, "Organisation": 12, "Programme": 8, "NewsItem": 3}

    assert {name: count for name, count in counts.items() if count < enough[name]} == {}


def test_there_are_exactly_the_six_domains_in_their_order():
    assert list(Domain.objects.in_order().values_list("code", flat=True)) == Domain.Code.values


def test_each_special_page_and_each_legal_duty_has_its_page():
    pages = list(Page.objects.all())

    assert sorted(page.kind for page in pages if page.kind in Page.SINGLE) == sorted(Page.SINGLE)
    assert sorted(page.legal_kind for page in pages if page.legal_kind) == sorted(Page.LegalKind.values)


def test_no_person_is_invented():
    contacts = ContactPerson.objects.all()

    assert [(each.email, each.phone) for each in contacts if each.email or each.phone] == []


def test_no_two_projects_share_a_drawing():
    counted = Counter(Project.objects.values_list("drawing", flat=True))

    assert (counted[""], [name for name, count in counted.items() if count > 1]) == (0, [])


def test_four_projects_are_featured_one_after_the_other():
    featured = Project.objects.filter(featured__isnull=False).order_by("featured")

    assert list(featured.values_list("featured", flat=True)) == [1, 2, 3, 4]


@pytest.mark.parametrize("code", CODES)
def test_every_page_opens_and_repeats_no_drawing(client, code):
    committed()
    wrong = []
    for each in public_objects():
        url = each.get_url_in(code)
        response = client.get(url)
        drawings = Counter(
            image["src"] for image in read(response).all("img") if "/img/drawings/" in (image["src"] or "")
        )
        wrong += [] if response.status_code == 200 else [(url, response.status_code)]
        wrong += [(url, name, count) for name, count in drawings.items() if count > 1]

    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_every_link_within_the_site_leads_to_a_page_at_once(client, code):
    """Not found and moved are both mistakes in our own texts."""
    committed()
    home = Page.objects.get(kind="home").get_url_in(code)
    seen, waiting, wrong = {home}, [(home, "")], []
    while waiting:
        url, found_on = waiting.pop()
        response = client.get(url)
        if response.status_code != 200:
            wrong.append((url, response.status_code, found_on))
        elif "html" in response["Content-Type"]:
            links = {(link["href"] or "").partition("#")[0] for link in read(response).all("a")}
            new = {
                link for link in links if link.startswith(home) and "?" not in link and _language(link) == code
            } - seen
            seen |= new
            waiting += [(link, url) for link in new]

    assert (wrong, len(seen) > 40) == ([], True)


def _language(path):
    first = path.split("/")[1]
    return first if first in CODES else "nl"


def test_all_of_it_can_be_found():
    assert rebuild() == len(public_objects()) * len(CODES) == SearchEntry.objects.count()
