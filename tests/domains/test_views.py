import datetime

import pytest
from django.utils import timezone

from domains.models import Domain
from tests.factories.domains import DomainFactory, all_six
from tests.factories.pages import ContactPersonFactory, NewsItemFactory, PageFactory, add_block
from tests.factories.projects import ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db


@pytest.fixture
def domain():
    return DomainFactory(code="brownfields", name_nl="Brownfields", title_nl="Nieuw leven voor oude fabrieken")


def hide(domain):
    domain.state = "draft"
    domain.save()


def project_titles(response):
    return read(response).one("main").one("section", aria_labelledby="h-projects").texts("h3")


def test_the_overview_shows_the_six_in_order_without_a_query_of_its_own(visit):
    domains = all_six()

    response = visit("/domeinen/", queries=0)

    assert response.context["domains"] == domains
    assert len(read(response).one("main").all("article", class_="card--domain")) == 6


def test_a_domain_that_is_not_published_is_nowhere(client, domain):
    PageFactory(kind="home", title_nl="Start")
    ProjectFactory(domain=domain, domains=[DomainFactory(code="vastgoed")], title_nl="Sanering")
    hide(domain)

    pages = [client.get(address) for address in ("/", "/domeinen/", "/projecten/", "/projecten/sanering/")]

    assert [page.status_code for page in pages] == [200, 200, 200, 200]
    assert [page.request["PATH_INFO"] for page in pages if "rownfields" in page.text] == []
    assert client.get("/domeinen/brownfields/").status_code == 404


def test_the_breadcrumb_of_a_domain_is_marked_where_its_name_alone_is_missing(client, domain):
    PageFactory(kind="home", title_nl="Start")
    domain.title_fr = "Une nouvelle vie"
    domain.save()

    crumb = read(client.get(domain.get_url_in("fr"))).one("nav", class_="crumbs").one("li", aria_current="page")

    assert (crumb.text, crumb["lang"]) == ("Brownfields", "nl")


def test_a_domain_shows_its_title_colour_and_blocks(client, domain):
    add_block(domain, "text", text_nl="<p>Wij saneren.</p>")

    document = read(client.get("/domeinen/brownfields/"))

    assert (document.one("html")["class"], document.texts("h1")) == ("d-brown", ["Nieuw leven voor oude fabrieken"])
    assert document.one("main").one("div", class_="blocks").text == "Wij saneren."


@pytest.mark.parametrize("count", [1, 3])
def test_a_domain_costs_four_queries_whatever_its_number_of_projects(visit, domain, count):
    shown = [ProjectFactory(domain=domain) for _time in range(count)]
    NewsItemFactory().domains.add(domain)

    response = visit("/domeinen/brownfields/", queries=4)

    assert project_titles(response) == [project.title for project in shown[::-1]]


def test_a_domain_costs_one_query_more_for_each_kind_of_block(visit, domain):
    for kind in ("text", "quote", "text"):
        add_block(domain, kind)

    visit("/domeinen/brownfields/", queries=6)


def test_a_domain_shows_its_own_published_projects_only(client, domain):
    other = DomainFactory(code="vastgoed")
    ProjectFactory(title_nl="Van hier", domain=domain)
    ProjectFactory(title_nl="Ook van hier", domain=other, domains=[domain])
    ProjectFactory(title_nl="Van elders", domain=other)
    ProjectFactory(title_nl="Geheim concept", domain=domain, published=False)

    assert sorted(project_titles(client.get("/domeinen/brownfields/"))) == ["Ook van hier", "Van hier"]


def test_a_domain_shows_its_six_newest_projects(client, domain):
    for year in range(2010, 2018):
        ProjectFactory(title_nl=f"Uit {year}", domain=domain, starts_on=datetime.date(year, 1, 1))

    titles = project_titles(client.get("/domeinen/brownfields/"))

    assert titles == [f"Uit {year}" for year in (2017, 2016, 2015, 2014, 2013, 2012)]


def test_a_domain_without_projects_says_so(client, domain):
    assert project_titles(client.get("/domeinen/brownfields/")) == []


def test_a_domain_shows_its_own_published_news_only(client, domain):
    for title, published in [("Van hier", True), ("Geheim concept", False)]:
        NewsItemFactory(title_nl=title, published=published).domains.add(domain)
    NewsItemFactory(title_nl="Van elders")

    response = client.get("/domeinen/brownfields/")

    assert [item.title for item in response.context["news"]] == ["Van hier"]
    assert "Geheim" not in response.text


@pytest.mark.parametrize(("days", "shown"), [(0, True), (-1, False)])
def test_the_contact_of_a_domain_shows_until_its_last_day(client, domain, days, shown):
    last_day = timezone.localdate() + datetime.timedelta(days=days)
    domain.contact = ContactPersonFactory(name_nl="Team brownfields", active_until=last_day)
    domain.save()

    assert ("Team brownfields" in client.get("/domeinen/brownfields/").text) is shown


def test_breadcrumbs_lead_through_the_overview(client, domain):
    PageFactory(title_nl="Start", kind="home")
    PageFactory(title_nl="Wat we doen", kind="domains")

    crumbs = read(client.get("/domeinen/brownfields/")).one("nav", class_="crumbs")

    assert crumbs.texts("li") == ["Start", "Wat we doen", "Brownfields"]


@pytest.mark.parametrize("code", Domain.Code.values)
def test_every_domain_has_a_page(client, code):
    assert client.get(DomainFactory(code=code).get_absolute_url()).status_code == 200


def test_an_untranslated_domain_says_so_and_marks_its_dutch_text(client, domain):
    main = read(client.get("/en/domains/brownfields/")).one("main")

    assert main.one("h1")["lang"] == "nl"
    assert main.one("div", class_="untranslated").one("a", hreflang="nl")["href"] == "/domeinen/brownfields/"


@pytest.mark.parametrize(
    ("asked", "right"),
    [
        ("/domeinen/estate/", "/domeinen/vastgoed/"),
        ("/en/domains/vastgoed/", "/en/domains/estate/"),
        ("/fr/domaines/estate/", "/fr/domaines/vastgoed/"),
    ],
)
def test_the_slug_of_another_language_leads_to_the_right_one(client, asked, right):
    DomainFactory(code="vastgoed", title_en="Estate")

    response = client.get(asked)

    assert (response.status_code, response["Location"]) == (301, right)


def test_the_home_page_shows_the_six_in_order(client):
    PageFactory(title_nl="Start", kind="home")
    domains = all_six()

    section = read(client.get("/")).one("section", id="domains")

    assert [link["href"] for link in section.all("a")] == [domain.get_absolute_url() for domain in domains]
