import datetime
import json
from decimal import Decimal

import pytest
from django.utils import timezone

from pom_site.geo.models import Municipality
from tests.factories.domains import DomainFactory, InitiativeFactory, ParkFactory
from tests.factories.pages import ContactPersonFactory, NewsItemFactory, OrganisationFactory, PageFactory, add_block
from tests.factories.projects import (
    FundingLineFactory,
    LocationFactory,
    PartnerFactory,
    ProjectFactory,
)
from tests.reading import read

pytestmark = pytest.mark.django_db


@pytest.fixture
def project():
    return ProjectFactory(title_nl="Kaaien", summary_nl="Nieuwe kaaien.")


def main(client, address="/projecten/kaaien/"):
    return read(client.get(address)).one("main")


# --- Story, facts, partners, places --------------------------------------------------------------------


def test_challenge_approach_and_results_stand_in_that_order(client, project):
    project.challenge_nl, project.approach_nl, project.results_nl = "<p>Vuil.</p>", "<p>Graven.</p>", "<p>Schoon.</p>"
    project.save()

    story = main(client).one("div", class_="story")

    assert story.texts("h2") == ["Uitdaging", "Aanpak", "Resultaat"]
    assert story.texts("p") == ["Vuil.", "Graven.", "Schoon."]


def test_an_empty_text_shows_as_a_gap(client, project):
    project.challenge_nl, project.approach_nl = "<p>Vuil.</p>", "<p>Graven.</p>"
    project.save()

    gaps = main(client).one("div", class_="story").all("span", class_="gap")

    assert len(gaps) == 1


def test_the_lead_partner_comes_first_and_the_others_in_the_order_of_staff(client, project):
    for position, (name, role) in enumerate([("Zele", "partner"), ("Aalst", "partner"), ("Gent", "lead")]):
        PartnerFactory(project=project, organisation=OrganisationFactory(name_nl=name), role=role, position=position)

    partners = main(client).one("section", aria_labelledby="h-partners")

    assert partners.texts("a") == ["Gent", "Zele", "Aalst"]


def test_partners_beside_each_other_stand_by_name(client, project):
    for name in ("Zele", "Aalst"):
        PartnerFactory(project=project, organisation=OrganisationFactory(name_nl=name), position=0)

    assert main(client).one("section", aria_labelledby="h-partners").texts("a") == ["Aalst", "Zele"]


def test_a_partner_is_named_with_its_role(client, project):
    partner = PartnerFactory(project=project, role="associate")

    assert main(client).one("section", aria_labelledby="h-partners").one("li").text == (
        f"{partner.organisation.name} {partner.get_role_display()}"
    )


@pytest.mark.parametrize(("country", "words"), [("NL", "Partner, Nederland"), ("BE", "Partner"), ("EU", "Partner")])
def test_a_partner_abroad_is_named_with_its_country(client, project, country, words):
    PartnerFactory(project=project, organisation=OrganisationFactory(country=country))

    assert main(client).one("section", aria_labelledby="h-partners").one("span", class_="muted").text == words


def test_a_partner_is_a_link_to_its_page_and_a_person_is_not(client, project):
    PartnerFactory(project=project, organisation=OrganisationFactory(name_nl="Zele"))
    PartnerFactory(project=project, organisation=OrganisationFactory(name_nl="Jan", is_person=True))

    partners = main(client).one("section", aria_labelledby="h-partners")

    assert [(link["href"], link.text) for link in partners.all("a")] == [("/partners/zele/", "Zele")]
    assert partners.texts("b") == ["Jan"]


def test_the_budget_is_a_table_with_a_total(client, project):
    project.budget_total = Decimal(1_000_000)
    project.save()
    FundingLineFactory(project=project, funder=OrganisationFactory(name_nl="Provincie"), amount=Decimal(600_000))

    table = main(client).one("figure", class_="bud").one("table")

    rows = [(row.one("th").text, row.texts("td")[1]) for row in table.one("tbody").all("tr")]
    assert [(label, share.replace("\u00a0", " ")) for label, share in rows] == [
        ("Provincie", "60 %"),
        ("Andere financiers", "40 %"),
    ]


def test_a_hidden_amount_is_nowhere_on_the_page(client, project):
    project.budget_total = Decimal(1_000_000)
    project.save()
    FundingLineFactory(project=project, amount=Decimal(600_000))
    FundingLineFactory(project=project, amount=Decimal(123_456), show_amount=False)

    assert "123.456" not in client.get("/projecten/kaaien/").text


def test_places_are_a_list_and_the_map_leads_to_their_pages(client, project):
    for slug, place in (("gent", "Dok Noord"), ("nevele", "")):
        LocationFactory(project=project, municipality=Municipality.objects.get(slug=slug), place_nl=place)

    section = main(client).one("section", aria_labelledby="h-places")

    assert section.one("ul").texts("li") == ["Gent (Dok Noord)", "Nevele"]
    assert [(link["href"], link["aria-label"]) for link in section.all("a") if link["aria-label"]] == [
        ("/gemeenten/deinze/", "Deinze"),
        ("/gemeenten/gent/", "Gent"),
    ]


def test_a_place_outside_the_province_is_on_no_map(client, project):
    LocationFactory(project=project, municipality=None, place_nl="Vlissingen")

    section = main(client).one("section", aria_labelledby="h-places")

    assert (section.texts("li"), section.all("svg")) == (["Vlissingen"], [])


def test_what_belongs_to_it_is_linked_with_what_kind_it_is(client, project):
    project.parks.add(ParkFactory(title_nl="De Kouter"), ParkFactory(title_nl="Geheim", published=False))
    project.initiatives.add(InitiativeFactory(title_nl="Netwerk haven"))

    section = main(client).one("section", aria_labelledby="h-belongs")

    assert section.texts("li") == ["De Kouter Bedrijventerrein", "Netwerk haven Initiatief"]
    assert section.texts("a") == ["De Kouter", "Netwerk haven"]


def test_each_domain_is_a_link_in_the_order_of_the_domains(client):
    estate, parks = DomainFactory(code="vastgoed"), DomainFactory(code="bedrijventerreinen")
    ProjectFactory(title_nl="Kaaien", domain=estate, domains=[parks])

    assert [tag["href"] for tag in main(client).all("a", class_="tag")] == [
        "/domeinen/bedrijventerreinen/",
        "/domeinen/vastgoed/",
    ]


@pytest.mark.parametrize(("days", "shown"), [(0, True), (-1, False)])
def test_the_contact_shows_until_its_last_day(client, project, days, shown):
    last_day = timezone.localdate() + datetime.timedelta(days=days)
    project.contact = ContactPersonFactory(name_nl="Team kaaien", active_until=last_day)
    project.save()

    assert ("Team kaaien" in client.get("/projecten/kaaien/").text) is shown


def test_blocks_follow_the_facts(client, project):
    add_block(project, "text", text_nl="<p>Nog een woord.</p>")

    assert main(client).one("div", class_="blocks").text == "Nog een woord."


# --- What belongs to it ------------------------------------------------------------------------------


def test_the_three_newest_news_items_of_the_project_are_shown(client, project):
    items = [NewsItemFactory(date=datetime.date(2025, 1, day)) for day in (1, 2, 3, 4)]
    project.news.set([*items, NewsItemFactory(title_nl="Geheim concept", published=False)])
    NewsItemFactory(title_nl="Van een ander")

    response = client.get("/projecten/kaaien/")

    assert response.context["news"] == items[:0:-1]
    assert "Geheim" not in response.text


def test_the_three_most_similar_projects_are_shown(client, project):
    others = [ProjectFactory(starts_on=datetime.date(2025, 1, day)) for day in (1, 2, 3, 4)]
    ProjectFactory(title_nl="Geheim concept", starts_on=datetime.date(2025, 2, 1), published=False)
    ProjectFactory(title_nl="Ander domein", domain=DomainFactory(code="vastgoed"))

    response = client.get("/projecten/kaaien/")

    assert response.context["similar"] == others[:0:-1]
    assert "Geheim" not in response.text


def test_a_project_is_not_similar_to_itself(client, project):
    assert client.get("/projecten/kaaien/").context["similar"] == []


# --- Addresses, languages, machines ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "right"),
    [
        ("/projecten/quays/", "/projecten/kades/"),
        ("/en/projects/kades/", "/en/projects/quays/"),
        ("/fr/projets/quays/", "/fr/projets/kades/"),
    ],
)
def test_the_slug_of_another_language_leads_to_the_right_one(client, asked, right):
    ProjectFactory(title_nl="Kades", title_en="Quays")

    response = client.get(asked)

    assert (response.status_code, response["Location"]) == (301, right)


def test_an_untranslated_project_says_so_and_marks_its_dutch_text(client, project):
    project.challenge_nl = "<p>Vuil.</p>"
    project.save()

    body = main(client, "/en/projects/kaaien/")

    marked = [body.one("h1"), body.one("p", class_="lead"), body.all("div", class_="prose")[0]]
    assert [element["lang"] for element in marked] == ["nl", "nl", "nl"]
    assert body.one("div", class_="untranslated").one("a", hreflang="nl")["href"] == "/projecten/kaaien/"


def test_a_half_translated_project_marks_what_is_still_dutch(client):
    ProjectFactory(title_nl="Kaaien", title_en="Quays", summary_nl="Nieuwe kaaien.", challenge_nl="<p>Vuil.</p>")

    body = main(client, "/en/projects/quays/")

    marked = [body.one("h1"), body.one("p", class_="lead"), body.all("div", class_="prose")[0]]
    assert [element["lang"] for element in marked] == [None, "nl", "nl"]
    assert body.all("div", class_="untranslated") == []


def test_breadcrumbs_lead_through_the_list(client, project):
    PageFactory(title_nl="Start", kind="home")
    PageFactory(title_nl="Projecten", kind="projects")

    crumbs = main(client).one("nav", class_="crumbs").all("li")

    assert [(crumb.text, [link["href"] for link in crumb.all("a")]) for crumb in crumbs] == [
        ("Start", ["/"]),
        ("Projecten", ["/projecten/"]),
        ("Kaaien", []),
    ]


def test_machines_read_the_project_as_data(client, project):
    project.acronym, project.starts_on, project.ended_on = "KAAI", datetime.date(2024, 1, 1), datetime.date(2025, 1, 1)
    project.save()
    PartnerFactory(project=project, organisation=OrganisationFactory(name_nl="Stad </script> Gent"))

    script = read(client.get("/projecten/kaaien/")).one("script", type="application/ld+json")

    assert json.loads("".join(script.children))["@graph"][0] == {
        "@type": "Project",
        "@id": f"http://127.0.0.1:8000/#project-{project.pk}",
        "name": "Kaaien",
        "alternateName": "KAAI",
        "description": "Nieuwe kaaien.",
        "url": "http://127.0.0.1:8000/projecten/kaaien/",
        "foundingDate": "2024-01-01",
        "dissolutionDate": "2025-01-01",
        "member": [
            {
                "@type": "OrganizationRole",
                "roleName": "Partner",
                "member": {"@type": "Organization", "name": "Stad </script> Gent"},
            }
        ],
    }
