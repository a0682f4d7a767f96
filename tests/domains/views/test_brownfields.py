import datetime
from decimal import Decimal

import pytest

from pom_site.geo.models import Municipality
from tests.factories.domains import (
    BrownfieldFactory,
    BrownfieldPlanningStepFactory,
    CovenantPartyFactory,
    DomainFactory,
    RemediationPhaseFactory,
)
from tests.factories.media import DocumentFactory, ImageFactory
from tests.factories.pages import NewsItemFactory, OrganisationFactory, PageFactory
from tests.factories.projects import ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

PAGE = "/brownfields/oude-centrale/"


@pytest.fixture
def gent():
    return Municipality.objects.get(slug="gent")


@pytest.fixture
def site(gent):
    return BrownfieldFactory(title_nl="Oude centrale", municipality=gent)


def titles(client, query=""):
    return read(client.get(f"/brownfields/{query}")).one("div", id="results").one("ul", class_="stack").texts("h3")


def facts(page, heading="h-facts"):
    rows = read(page).one("section", aria_labelledby=heading).one("dl")
    return dict(zip(rows.texts("dt"), rows.texts("dd"), strict=True))


def test_the_list_shows_what_is_public_by_title(client):
    for title in ("Spinnerij", "Centrale"):
        BrownfieldFactory(title_nl=title)
    BrownfieldFactory(title_nl="Geheim concept", published=False)

    assert titles(client) == ["Centrale", "Spinnerij"]
    assert "Geheim" not in client.get("/brownfields/").text


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("?gemeente=gent", ["In Gent"]),
        ("?doel=green", ["Groen"]),
        ("?convenant=concluded", ["Met convenant"]),
        ("?gemeente=gent&doel=business", ["In Gent"]),
    ],
)
def test_each_filter_finds_its_own(client, gent, query, found):
    BrownfieldFactory(title_nl="In Gent", municipality=gent, targets=["business"])
    BrownfieldFactory(title_nl="Groen", targets=["green", "housing"])
    BrownfieldFactory(title_nl="Met convenant", covenant="concluded", targets=["business"])

    assert titles(client, query) == found


def test_a_former_municipality_leads_to_its_successor(client):
    BrownfieldFactory(title_nl="Kaai", municipality=Municipality.objects.get(slug="nevele"))

    assert titles(client, "?gemeente=nevele") == titles(client, "?gemeente=deinze") == ["Kaai"]


def test_choices_say_how_many_they_give_and_drafts_do_not_count(client, gent, site):
    BrownfieldFactory(municipality=gent, published=False, targets=["green"])

    form = read(client.get("/brownfields/")).one("form", id="filters")

    assert form.one("select", name="gemeente").texts("option") == ["Alle gemeenten", "Gent (1)"]
    assert form.all("select", name="doel") == []


@pytest.mark.parametrize("query", ["?gemeente=atlantis", "?doel=x", "?convenant=%00"])
def test_what_no_filter_means_is_refused_in_words(client, site, query):
    response = client.get(f"/brownfields/{query}")

    assert (response.status_code, read(response).texts("p", role="status")) == (400, ["Niets getoond"])


def test_a_page_that_does_not_exist_is_not_found(client, site):
    assert client.get("/brownfields/?pagina=2").status_code == 404


def test_a_row_names_place_area_former_use_and_phase(client, site):
    site.area, site.former_use_nl = Decimal(46000), "Textiel"
    site.save()
    RemediationPhaseFactory(brownfield=site, kind="bsw", status="running", sequence=1)

    row = read(client.get("/brownfields/")).one("article").text

    words = ["Gent", "Oude centrale", "Textiel", "Bodemsaneringswerken (BSW), bezig", "4,6 ha"]
    assert [word for word in words if word not in row] == []


def test_the_map_of_the_list_leads_to_each_municipality(client, site):
    section = read(client.get("/brownfields/")).one("section", aria_labelledby="h-map")

    assert [link["href"] for link in section.one("ul").all("a")] == ["/brownfields/?gemeente=gent"]


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_costs_three_queries(visit, gent, count):
    for place in BrownfieldFactory.create_batch(count, municipality=gent):
        RemediationPhaseFactory.create_batch(count, brownfield=place)

    visit("/brownfields/", queries=3)


def furnished(site, gent, count):
    """Everything that a page may show, so many times."""
    for _time in range(count):
        RemediationPhaseFactory(brownfield=site, executor=OrganisationFactory(), document=DocumentFactory())
        BrownfieldPlanningStepFactory(brownfield=site, starts_on=datetime.date(2020, 1, 1))
        CovenantPartyFactory(brownfield=site)
        site.documents.add(DocumentFactory())
        site.news.add(NewsItemFactory())
        ProjectFactory().brownfields.add(site)


@pytest.mark.parametrize("count", [1, 3])
def test_a_full_page_costs_six_queries(visit, site, gent, count):
    furnished(site, gent, count)

    visit(PAGE, queries=6)


def test_a_draft_is_not_found(client):
    BrownfieldFactory(title_nl="Oude centrale", published=False)

    assert client.get(PAGE).status_code == 404


def test_the_story_answers_three_questions(client, site):
    site.history_nl, site.contamination_nl, site.approach_nl = "<p>Stroom.</p>", "<p>Olie.</p>", "<p>Graven.</p>"
    site.save()

    story = read(client.get(PAGE)).one("div", class_="story")

    assert story.texts("h2") == ["Wat stond hier?", "Is de bodem vervuild?", "Wat gebeurt er nu?"]
    assert story.texts("p") == ["Stroom.", "Olie.", "Graven."]


def test_facts_that_nobody_knows_have_no_row(client, site):
    site.area, site.area_remediated = Decimal(46000), Decimal(23000)
    site.save()

    known = {term: value.replace("\u00a0", " ") for term, value in facts(client.get(PAGE)).items()}

    assert known == {"Gemeente": "Gent", "Oppervlakte": "4,6 ha", "Gesaneerd": "2,3 ha (50 %)"}


def test_parties_of_the_covenant_stand_by_role_with_what_that_role_means(client, site):
    for name, role in (("Vlaanderen", "director"), ("Bouwer", "actor")):
        CovenantPartyFactory(brownfield=site, role=role, organisation=OrganisationFactory(name_nl=name))

    section = read(client.get(PAGE)).one("section", aria_labelledby="h-covenant")

    assert section.one("ul", class_="rows").texts("li") == ["Bouwer Actor", "Vlaanderen Regisseur (convenant)"]
    assert [text.split()[1] for text in section.one("ul", class_="small").texts("li")] == ["actor", "regisseur"]


@pytest.mark.parametrize("after", [True, False])
def test_pictures_from_before_and_after_stand_together_with_their_descriptions(client, site, after):
    site.before = ImageFactory(alt_nl="Een schoorsteen.")
    site.after = ImageFactory(alt_nl="Een park.") if after else None
    site.save()

    section = read(client.get(PAGE)).one("section", aria_labelledby="h-before")

    pictures = [image["alt"] for image in section.all("img")]
    assert pictures == ["Een schoorsteen.", "Een park."][: 2 if after else 1]
    assert section.texts("h2") == ["Voor en na" if after else "Ervoor"]


def test_the_trail_leads_through_domain_and_list(client, site):
    PageFactory(title_nl="Start", kind="home")
    DomainFactory(code="brownfields", name_nl="Brownfields")

    crumbs = read(client.get(PAGE)).one("nav", class_="crumbs").texts("li")

    assert crumbs[-3:] == ["Brownfields", "Alle brownfields", "Oude centrale"]


def test_machines_read_a_place_with_its_point(client, site):
    assert '"@type":"Place"' in client.get(PAGE).text
    assert '"longitude":3.724' in client.get(PAGE).text


def test_news_and_documents_of_the_site_are_shown_and_drafts_are_not(client, site):
    site.news.add(NewsItemFactory(title_nl="Van hier"), NewsItemFactory(title_nl="Geheim", published=False))
    site.documents.add(DocumentFactory(title_nl="Studie"))

    page = client.get(PAGE)

    assert read(page).one("section", aria_labelledby="h-news").texts("h3") == ["Van hier"]
    assert ("Studie" in page.text, "Geheim" in page.text) == (True, False)
