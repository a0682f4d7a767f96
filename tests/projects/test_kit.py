"""The partner's kit: what it offers, in which words, and to nobody before the project is public."""

from decimal import Decimal

import pytest
from django.utils import timezone

from projects.kit import duties_of
from tests.factories.projects import FundingLineFactory, ProgrammeFactory, ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

KIT = "/projecten/kaaien/communicatie/"
ADDRESSES = [
    KIT,
    "/en/projects/kaaien/communication/",
    f"{KIT}affiche-a4.pdf",
    f"{KIT}affiche-a3.pdf",
    f"{KIT}logos.zip",
    "/projecten/kaaien/kaart/",
    "/fr/projets/kaaien/carte/",
]


def paid(regime="cpr2127", total=None, **programme):
    """The project, with European money."""
    made = ProgrammeFactory(european=True, publicity_regime=regime, **programme)
    project = ProjectFactory(title_nl="Kaaien", summary_nl="Nieuwe kaaien.", budget_total=total)
    FundingLineFactory(project=project, european=True, programme=made)
    return project


@pytest.mark.parametrize("address", ADDRESSES)
def test_it_is_there_when_the_project_is_public(client, address):
    paid()

    assert client.get(address).status_code == 200


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize(
    "hidden",
    [{"state": "draft"}, {"state": "review"}, {"publish_from": timezone.now() + timezone.timedelta(days=1)}],
)
def test_before_that_there_is_nothing(client, address, hidden):
    type(paid()).objects.update(**hidden)

    response = client.get(address)

    assert (response.status_code, "kaaien" in response.text.lower().replace(address, "")) == (404, False)


def test_the_page_of_the_project_leads_there(client):
    paid()

    links = [link["href"] for link in read(client.get("/projecten/kaaien/")).one("main").all("a")]

    assert links.count(KIT) == 1


def test_search_engines_are_not_sent_there(client):
    paid()

    assert read(client.get(KIT)).one("meta", name="robots")["content"] == "noindex"
    assert KIT not in client.get("/sitemap-projects.xml").text


def test_the_lines_to_paste_frame_the_card(client, settings):
    project = paid()
    project.title_nl = 'De "kaaien" <b>'
    project.save()

    pasted = read(client.get(KIT)).one("textarea").text
    frame = read(pasted).one("iframe")

    assert frame["src"] == f"{settings.SITE_URL}/projecten/kaaien/kaart/"
    assert frame["title"] == project.title_nl


def test_a_citation_names_the_day_and_the_address_that_stays(client, settings):
    project = paid()
    type(project).objects.update(updated_at=timezone.make_aware(timezone.datetime(2026, 11, 3, 12)))
    address = f"{settings.SITE_URL}/p/{project.pk}/"

    text = read(client.get(KIT)).one("section", aria_labelledby="h-cite").text

    assert f"POM Oost-Vlaanderen, “Kaaien”, laatst gewijzigd op 3 november 2026, {address}" in text


def test_without_european_money_there_is_no_emblem_to_fetch(client):
    ProjectFactory(title_nl="Kaaien")

    assert read(client.get(KIT)).all("section", aria_labelledby="h-logos") == []
    assert client.get(f"{KIT}logos.zip").status_code == 404


# --- What has to hang on the spot -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("code", "total", "due"),
    [
        ("ERDF", 500_000, False),
        ("ERDF", 500_001, True),
        ("ESF+", 100_000, False),
        ("ESF+", 100_001, True),
        ("ESF+", None, False),
    ],
)
def test_a_plaque_is_due_above_the_amount_of_its_fund(code, total, due):
    project = paid(total=total and Decimal(total), fund_code=code)

    assert ["duurzaam bord" in duty for duty in duties_of(project)] == [due]


@pytest.mark.parametrize("regime", ["interreg2127", "cpr1420", "direct", "leader"])
def test_what_the_law_leaves_to_the_programme_is_to_be_checked(regime):
    assert [duty.startswith("Na te gaan: ") for duty in duties_of(paid(regime))] == [True]


# --- The address that stays ------------------------------------------------------------------------------


def test_the_address_that_stays_leads_to_the_present_one_in_its_language(client):
    project = paid()
    project.slug_nl, project.slug_de, project.title_de = "havens", "haefen", "Häfen"
    project.save()

    found = [client.get(f"{prefix}/p/{project.pk}/") for prefix in ("", "/de")]

    assert [(each.status_code, each["Location"]) for each in found] == [
        (302, "/projecten/havens/"),
        (302, "/de/projekte/haefen/"),
    ]


@pytest.mark.parametrize("hidden", [{"state": "draft"}, {"publish_from": timezone.now() + timezone.timedelta(days=1)}])
def test_the_address_of_what_is_not_public_yet_says_nothing(client, hidden):
    project = paid()
    type(project).objects.update(**hidden)

    assert client.get(f"/p/{project.pk}/").status_code == 404


def test_what_went_offline_says_why_at_its_own_address(client):
    project = paid()
    type(project).objects.update(state="offline")

    assert client.get(f"/p/{project.pk}/")["Location"] == "/projecten/kaaien/"
