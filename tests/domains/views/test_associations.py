import pytest

from pom_site.geo.models import Municipality
from tests.factories.domains import AssociationFactory, ParkFactory, ParkServiceFactory
from tests.factories.media import DocumentFactory
from tests.factories.pages import ContactPersonFactory, NewsItemFactory, OrganisationFactory
from tests.factories.projects import ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db

PAGE = "/terreinverenigingen/prijkels/"


@pytest.fixture
def park():
    return ParkFactory(title_nl="De Prijkels", municipality=Municipality.objects.get(slug="deinze"))


@pytest.fixture
def association(park):
    return AssociationFactory(title_nl="Prijkels", park=park)


def section(client, heading):
    return read(client.get(PAGE)).one("section", aria_labelledby=heading)


def titles(client, query=""):
    return read(client.get(f"/terreinverenigingen/{query}")).one("ul", class_="stack").texts("h3")


@pytest.mark.parametrize("query", ["", "?gemeente=deinze", "?dienst=waste", "?gemeente=nevele&dienst=waste"])
def test_the_list_is_filtered_by_place_and_service_and_holds_no_draft(client, association, park, query):
    ParkServiceFactory(association=association, category="waste")
    AssociationFactory(title_nl="Geheim", park=park, published=False)
    other = AssociationFactory(title_nl="Zuid", park=ParkFactory())

    assert titles(client, query) == ["Prijkels"] if query else ["Prijkels", other.title]


def test_a_park_that_is_not_public_gives_no_filter_away(client):
    hidden = ParkFactory(municipality=Municipality.objects.get(slug="gent"), published=False)
    AssociationFactory(park=hidden)

    assert read(client.get("/terreinverenigingen/")).all("select", name="gemeente") == []


def test_it_leads_to_the_public_parks_that_it_serves(client, association, park):
    association.parks.add(ParkFactory(title_nl="Geheim park", published=False))

    links = section(client, "h-parks").all("a")

    assert [(link.text, link["href"]) for link in links] == [("De Prijkels", park.get_absolute_url())]


def test_services_stand_by_category_in_the_order_of_the_list(client, association):
    for category, title in (("training", "Lessen"), ("safety", "Camera’s"), ("training", "Bezoeken")):
        ParkServiceFactory(association=association, category=category, title_nl=title)

    shown = section(client, "h-services")

    assert shown.texts("h3") == ["Veiligheid en camera’s", "Opleiding"]
    assert [sorted(each.texts("b")) for each in shown.all("ul")] == [["Camera’s"], ["Bezoeken", "Lessen"]]


@pytest.mark.parametrize(
    ("mandatory", "words"), [(True, "Voor elk bedrijf van het terrein"), (False, "Elk bedrijf kiest zelf")]
)
def test_a_service_says_who_provides_it_who_has_it_and_what_it_brings(client, association, mandatory, words):
    provider = OrganisationFactory(name_nl="Groen & Co")
    given = {"mandatory": mandatory, "provider": provider, "saving_nl": "12 % minder afval"}
    ParkServiceFactory(association=association, description_nl="Bomen en perken.", **given)

    shown = section(client, "h-services").one("li").texts("p")

    assert shown == ["Bomen en perken.", "Brengt op: 12 % minder afval", f"{words}. Aangeboden door Groen & Co"]


@pytest.mark.parametrize(
    ("companies", "words", "bars"), [(60, "34 van de 60 bedrijven (2025)", 1), (None, "34 leden (2025)", 0)]
)
def test_members_are_counted_in_words_and_drawn_where_the_whole_is_known(client, association, companies, words, bars):
    association.members, association.companies, association.counted_in = 34, companies, 2025
    association.save()

    main = read(client.get(PAGE)).one("main")

    assert [text for text in main.texts("p", class_="lead") if "2025" in text] == [words]
    assert len(main.all("svg", class_="meter")) == bars


def test_facts_tell_how_to_join_and_reach_it(client, association):
    association.description_nl, association.joining_nl = "<p>Camera’s.</p>", "<p>Mail ons.</p>"
    association.fee_nl = "€ 250 per jaar"
    association.website, association.email = "https://www.prijkels.example/", "info@prijkels.example"
    association.save()

    rows = section(client, "h-facts").one("dl")

    assert dict(zip(rows.texts("dt"), rows.texts("dd"), strict=True)) == {
        "Lidgeld": "€ 250 per jaar",
        "Website": "prijkels.example",
        "E-mail": "info@prijkels.example",
    }
    assert read(client.get(PAGE)).one("div", class_="story").texts("p") == ["Camera’s.", "Mail ons."]


def test_roles_of_the_register_and_the_park_manager_are_named(client, association):
    association.digital_manager = OrganisationFactory(name_nl="Intercommunale")
    association.contact = ContactPersonFactory(name_nl="Team parkmanagement")
    association.save()

    assert section(client, "h-roles").texts("dd") == ["Intercommunale"]
    assert section(client, "h-contact").texts("h2") == ["Parkmanager"]
    assert "Team parkmanagement" in section(client, "h-contact").text


@pytest.mark.parametrize("count", [1, 3])
def test_a_full_page_costs_six_queries(visit, association, count):
    for _time in range(count):
        ParkServiceFactory(association=association, provider=OrganisationFactory())
        association.parks.add(ParkFactory())
        association.documents.add(DocumentFactory())
        association.news.add(NewsItemFactory())
        ProjectFactory().associations.add(association)

    visit(PAGE, queries=6)


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_costs_two_queries(visit, park, count):
    for made in AssociationFactory.create_batch(count, park=park):
        ParkServiceFactory.create_batch(count, association=made)

    visit("/terreinverenigingen/", queries=2)


def test_a_draft_is_not_found(client):
    AssociationFactory(title_nl="Prijkels", published=False)

    assert client.get(PAGE).status_code == 404


def test_before_the_first_one_nobody_is_told_to_drop_filters(client, park):
    AssociationFactory(title_nl="Geheim", park=park, published=False)
    page = read(client.get("/terreinverenigingen/")).one("main")

    assert page.one("div", class_="empty").texts("h2") == ["Nog niets"]
    assert page.all("form") == []
