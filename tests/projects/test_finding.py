"""Filters beside domain, place and stage, and the map: what they find and offer, and that drafts stay unseen."""

import pytest

from pom_site.geo.models import Municipality
from tests.factories.pages import OrganisationFactory
from tests.factories.projects import (
    FundingLineFactory,
    LocationFactory,
    PartnerFactory,
    ProgrammeFactory,
    ProjectFactory,
)
from tests.reading import read

pytestmark = pytest.mark.django_db


def main(client, query=""):
    response = client.get(f"/projecten/?{query}")
    assert response.status_code == 200
    return read(response).one("main")


def titles(client, query):
    return main(client, query).one("div", id="results").texts("h3")


def options(client, name, query=""):
    """What a filter offers, without the first option for all."""
    fields = main(client, query).all("select", name=name)
    return [option.text for option in fields[0].all("option")[1:]] if fields else []


def programme(period, **values):
    return ProgrammeFactory(period=period, **values)


@pytest.fixture
def secret():
    """A draft with a value of every filter."""
    draft = ProjectFactory(title_nl="Geheim concept", published=False, pom_role="builder", stage="idea")
    PartnerFactory(project=draft, organisation=OrganisationFactory(name_nl="Geheime nv", slug="geheim", country="FR"))
    FundingLineFactory(project=draft, programme=programme("2028-2034", name_nl="Geheim programma"))
    LocationFactory(project=draft)
    return draft


# --- What each filter finds --------------------------------------------------------------------------


def test_a_period_shows_the_projects_of_all_its_programmes(client):
    for name in ("Eerste", "Tweede"):
        FundingLineFactory(project__title_nl=name, programme=programme("2014-2020"))
    FundingLineFactory(project__title_nl="Later", programme=programme("2021-2027"))

    assert titles(client, "periode=2014-2020&sort=titel") == ["Eerste", "Tweede"]


def test_a_partner_shows_its_projects_in_whatever_role(client):
    gent = OrganisationFactory(name_nl="Gent")
    PartnerFactory(project__title_nl="Kaaien", organisation=gent, role="funder")
    PartnerFactory(project__title_nl="Elders")

    assert titles(client, "partner=gent") == ["Kaaien"]


def test_a_partner_that_merged_leads_to_its_successor(client):
    successor = OrganisationFactory(name_nl="Nieuw")
    former = OrganisationFactory(name_nl="Oud", merged_into=successor)
    PartnerFactory(project__title_nl="Voor", organisation=former)
    PartnerFactory(project__title_nl="Na", organisation=successor)

    assert titles(client, "partner=oud&sort=titel") == ["Na", "Voor"]
    assert options(client, "partner") == ["Nieuw (2)"]


def test_a_country_shows_projects_with_a_partner_or_a_place_there(client):
    PartnerFactory(project__title_nl="Partner", organisation=OrganisationFactory(country="NL"))
    LocationFactory(project__title_nl="Plaats", municipality=None, place_nl="Vlissingen", country="NL")
    LocationFactory(project__title_nl="Hier")

    assert titles(client, "land=NL&sort=titel") == ["Partner", "Plaats"]


def test_a_role_shows_the_projects_in_which_the_pom_has_it(client):
    ProjectFactory(title_nl="Leidt", pom_role="lead")
    ProjectFactory(title_nl="Doet mee", pom_role="partner")

    assert titles(client, "rol=lead") == ["Leidt"]


@pytest.mark.parametrize(
    "query", ["periode=1999", "partner=niemand", "land=XX", "rol=baas", "weergave=bol", "land=%00"]
)
def test_an_unknown_value_is_refused_with_a_sentence_and_without_projects(client, query):
    ProjectFactory(title_nl="Kaaien")

    response = client.get(f"/projecten/?{query}")

    page = read(response).one("main")
    assert (response.status_code, page.texts("h3")) == (400, [])
    assert len(page.one("div", class_="note--bad").all("li")) == 1


@pytest.mark.parametrize("query", ["periode=2028-2034", "partner=geheim", "land=FR", "rol=builder"])
def test_what_only_a_draft_has_cannot_be_asked(client, secret, query):
    ProjectFactory(pom_role="lead")

    assert client.get(f"/projecten/?{query}").status_code == 400


# --- What the form offers ----------------------------------------------------------------------------------


def test_nothing_of_a_draft_is_offered_or_counted(client, secret):
    LocationFactory(project__title_nl="Kaaien", project__stage="running")

    form = main(client).one("form", id="filters")

    assert [word for word in ("Geheim", "2028", "Frankrijk", "Bouwheer") if word in form.text] == []
    assert ([town for town in options(client, "gemeente") if "(0)" not in town], options(client, "status")[0]) == (
        ["Gent (1)"],
        "Idee (0)",
    )


def test_every_option_says_how_many_projects_it_would_give_with_the_other_filters_kept(client):
    PartnerFactory(project__pom_role="lead", organisation=OrganisationFactory(name_nl="Gent"))
    PartnerFactory(project__pom_role="partner", organisation=OrganisationFactory(name_nl="Aalst"))

    assert options(client, "partner", "rol=lead") == ["Aalst (0)", "Gent (1)"]
    assert options(client, "rol", "rol=lead") == ["Hoofdpartner (1)", "Partner (1)"]


def test_the_latest_period_is_offered_first(client):
    for period in ("2014-2020", "2021-2027"):
        FundingLineFactory(programme=programme(period))

    assert options(client, "periode") == ["2021–2027 (1)", "2014–2020 (1)"]


def test_the_fifty_partners_with_the_most_projects_are_offered_and_the_one_that_was_chosen(client):
    project = ProjectFactory()
    for number in range(51):
        PartnerFactory(project=project, organisation=OrganisationFactory(name_nl=f"Partner {number:02}"))
    PartnerFactory(organisation=OrganisationFactory(name_nl="Zeldzaam"))

    assert (len(options(client, "partner")), options(client, "partner", "partner=zeldzaam")[-1]) == (50, "Zeldzaam (1)")
    assert titles(client, "partner=partner-50") == [project.title]


def test_countries_stand_by_name_and_only_where_one_is_abroad(client):
    LocationFactory()
    assert options(client, "land") == []

    PartnerFactory(organisation=OrganisationFactory(country="DE"))
    PartnerFactory(organisation=OrganisationFactory(country="EU"))
    assert options(client, "land") == ["België (1)", "Duitsland (1)"]


def test_a_filter_without_anything_to_choose_is_not_shown(client):
    ProjectFactory(pom_role="lead")

    names = [field["name"] for field in main(client).one("form", id="filters").all("select")]

    assert names == ["status", "rol", "sort"]


@pytest.mark.parametrize(("query", "folded"), [("status=running", True), ("rol=lead", False)])
def test_rare_filters_are_folded_away_until_one_is_used(client, query, folded):
    ProjectFactory(pom_role="lead")

    assert (main(client, query).one("details")["open"] is None) is folded


def test_a_partner_without_a_name_in_this_language_is_marked(client):
    PartnerFactory(organisation=OrganisationFactory(name_nl="Gent"))

    option = read(client.get("/fr/projets/")).one("select", name="partner").all("option")[1]

    assert option["lang"] == "nl"


def test_a_chip_drops_a_filter_under_whichever_name_it_was_asked_for(client):
    former = OrganisationFactory(name_nl="Oud", merged_into=OrganisationFactory(name_nl="Nieuw"))
    PartnerFactory(organisation=former, project__pom_role="lead")

    chips = main(client, "partner=oud&rol=lead").all("a", class_="chip")

    assert [(chip.text.split(": ")[1].strip(), chip["href"]) for chip in chips] == [
        ("Nieuw", "/projecten/?rol=lead"),
        ("Hoofdpartner", "/projecten/?partner=oud"),
    ]


# --- The map -----------------------------------------------------------------------------------------------


def place(slug):
    return Municipality.objects.get(slug=slug)


def towns(client, query):
    return {item.text: item.one("a")["href"] for item in main(client, query).one("ul", class_="towns").all("li")}


def test_the_map_and_its_list_lead_to_the_projects_of_each_municipality_with_the_filters_kept(client, secret):
    ProjectFactory(stage="running", municipalities=[place("gent"), place("aalst")])
    ProjectFactory(stage="running", municipality=place("gent"))
    ProjectFactory(stage="idea", municipality=place("zele"))

    addresses = {
        "Aalst (1)": "/projecten/?status=running&gemeente=aalst",
        "Gent (2)": "/projecten/?status=running&gemeente=gent",
    }
    assert towns(client, "status=running&weergave=kaart&pagina=1") == addresses
    drawing = main(client, "status=running&weergave=kaart").one("figure", class_="map")
    assert [spot["href"] for spot in drawing.all("a") if spot["aria-label"]] == list(addresses.values())


def test_the_map_says_how_many_projects_are_not_on_it(client):
    ProjectFactory(municipality=place("gent"))
    LocationFactory(municipality=None, place_nl="Vlissingen", country="NL")

    words = main(client, "weergave=kaart").one("div", id="results").one("p", class_="muted").text

    assert words.startswith("1 project staat niet op de kaart")


def test_list_and_map_lead_to_each_other_and_filters_stay_on_the_map(client):
    ProjectFactory(stage="running", municipality=place("gent"))

    def switch(query):
        return main(client, query).one("div", class_="bar").all("a", class_="btn--quiet")[0]["href"]

    assert switch("status=running") == "/projecten/?status=running&weergave=kaart"
    assert switch("status=running&weergave=kaart") == "/projecten/?status=running"
    assert main(client, "weergave=kaart").one("input", name="weergave")["value"] == "kaart"


def test_a_map_without_projects_says_so_and_clears_to_the_whole_map(client):
    empty = main(client, "status=running&weergave=kaart").one("div", class_="empty")

    assert empty.one("a")["href"] == "/projecten/?weergave=kaart"


def test_search_engines_keep_the_list_and_not_the_map(client):
    robots = read(client.get("/projecten/?weergave=kaart")).all("meta", name="robots")

    assert [robot["content"] for robot in robots] == ["noindex"]
