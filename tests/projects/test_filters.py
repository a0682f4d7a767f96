import datetime

import pytest

from pom_site.geo.models import Municipality
from pom_site.search.index import rebuild
from projects.models import Project, Stage
from tests.factories.domains import DomainFactory, all_six
from tests.factories.projects import FundingLineFactory, ProgrammeFactory, ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db


def titles(client, query, prefix="/projecten/"):
    response = client.get(f"{prefix}?{query}")
    assert response.status_code == 200
    return read(response).one("main").one("div", id="results").texts("h3")


def place(slug):
    return Municipality.objects.get(slug=slug)


@pytest.fixture
def in_two_domains():
    """Three projects: in brownfields, in vastgoed, and in both."""
    brownfields, estate = DomainFactory(code="brownfields"), DomainFactory(code="vastgoed")
    ProjectFactory(title_nl="Sanering", domain=brownfields)
    ProjectFactory(title_nl="Gebouw", domain=estate)
    ProjectFactory(title_nl="Beide", domain=estate, domains=[brownfields])


# --- Each filter -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("domein=brownfields", ["Beide", "Sanering"]),
        ("domein=vastgoed", ["Beide", "Gebouw"]),
        ("domein=vastgoed&domein=brownfields", ["Beide", "Gebouw", "Sanering"]),
        ("", ["Beide", "Gebouw", "Sanering"]),
    ],
)
def test_domains_add_up(client, in_two_domains, query, expected):
    assert titles(client, query) == expected


def test_a_word_is_found_in_titles_and_texts(client):
    ProjectFactory(title_nl="Zandbank")
    ProjectFactory(title_nl="Door tekst", approach_nl="<p>Een <b>zandbank</b>.</p>")
    ProjectFactory(title_nl="Iets anders")
    rebuild()

    assert titles(client, "q=ZANDBANK") == ["Door tekst", "Zandbank"]


@pytest.mark.parametrize("words", ["a", "a+b", "%20-%20"])
def test_words_of_one_letter_are_refused_beside_the_field(client, words):
    ProjectFactory(title_nl="Zandbank")

    response = client.get(f"/projecten/?q={words}")
    field = read(response).one("input", name="q")

    assert (response.status_code, field["aria-invalid"]) == (400, "true")
    assert "Typ minstens twee letters" in read(response).one("p", id=field["aria-describedby"]).text


def test_every_word_must_be_there(client):
    ProjectFactory(title_nl="Zandbank in de Schelde")
    ProjectFactory(title_nl="Zandbank in de Leie")
    rebuild()

    assert titles(client, "q=schelde+zandbank") == ["Zandbank in de Schelde"]


@pytest.mark.parametrize("query", ["q=%25", "q=__", "q='--", "q=%5C%5C"])
def test_signs_with_a_meaning_for_the_database_are_plain_text(client, query):
    ProjectFactory(title_nl="Gewoon project")
    rebuild()

    assert titles(client, f"{query}zz") == []


def test_a_municipality_shows_the_projects_that_take_place_there(client):
    ProjectFactory(title_nl="Kaaien", municipalities=[place("gent"), place("aalst")])
    ProjectFactory(title_nl="Elders", municipality=place("aalst"))

    assert titles(client, "gemeente=gent") == ["Kaaien"]


def test_a_municipality_shows_the_projects_of_those_that_merged_into_it(client):
    ProjectFactory(title_nl="Voor de fusie", municipality=place("nevele"))
    ProjectFactory(title_nl="Erna", municipality=place("deinze"))

    assert titles(client, "gemeente=deinze") == ["Erna", "Voor de fusie"]


def test_a_programme_shows_the_projects_that_it_pays(client):
    line = FundingLineFactory(project__title_nl="Betaald", european=True)
    FundingLineFactory(project__title_nl="Anders betaald", european=True)

    assert titles(client, f"programma={line.programme.slug}") == ["Betaald"]


@pytest.mark.parametrize("stage", Stage.values)
def test_a_stage_shows_the_projects_that_are_so_far(client, stage):
    for other in Stage.values:
        ProjectFactory(title_nl=other, stage=other)

    assert titles(client, f"status={stage}") == [stage]


def test_filters_narrow_each_other(client, in_two_domains):
    Project.objects.filter(title_nl__in=["Beide", "Gebouw"]).update(stage="running")
    Project.objects.exclude(title_nl="Sanering").update(summary_nl="Aan de haven")
    ProjectFactory(title_nl="Zonder haven", stage="running", domain=DomainFactory(code="vastgoed"))
    rebuild()

    assert titles(client, "q=haven&domein=brownfields&status=running") == ["Beide"]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        ("", ["Ceder", "Berk", "Acacia"]),
        ("titel", ["Acacia", "Berk", "Ceder"]),
        ("gewijzigd", ["Acacia", "Ceder", "Berk"]),
    ],
)
def test_projects_stand_in_the_chosen_order(client, sort, expected):
    for year, title in enumerate(["Acacia", "Berk", "Ceder"], start=2020):
        ProjectFactory(title_nl=title, starts_on=datetime.date(year, 1, 1))
    Project.objects.get(title_nl="Acacia").save()

    assert titles(client, f"sort={sort}") == expected


def test_the_order_by_name_is_that_of_the_names_shown(client):
    ProjectFactory(title_nl="Acacia", title_en="Zelkova")
    ProjectFactory(title_nl="Berk")
    ProjectFactory(title_nl="Wilg", title_en="Alder")

    assert titles(client, "sort=titel", "/en/projects/") == ["Alder", "Berk", "Zelkova"]


# --- What the form offers ----------------------------------------------------------------------------


def counts(client, query=""):
    boxes = read(client.get(f"/projecten/?{query}")).one("form", id="filters").all("label", class_="pick")
    return {box.one("input")["value"]: int(box.one("small").text) for box in boxes}


def test_each_domain_says_how_many_projects_it_would_give(client, in_two_domains):
    ProjectFactory(domain=DomainFactory(code="vastgoed"), published=False)

    assert counts(client) == {"brownfields": 2, "vastgoed": 2}


def test_the_numbers_keep_the_other_filters_and_not_the_chosen_domains(client, in_two_domains):
    Project.objects.filter(title_nl="Gebouw").update(stage="running")

    assert counts(client, "status=running&domein=brownfields") == {"brownfields": 0, "vastgoed": 1}


def options(client, name, query=""):
    field = read(client.get(f"/projecten/?{query}")).one("select", name=name)
    return [option["value"] for option in field.all("option")]


def test_domains_stand_in_their_order(client):
    codes = [domain.code for domain in all_six()]

    assert list(counts(client)) == codes


def test_municipalities_with_a_project_can_be_chosen_and_the_others_asked_for(client):
    ProjectFactory(municipality=Municipality.objects.get(slug="nevele"))  # in Deinze by now

    assert options(client, "gemeente") == ["", "deinze"]
    assert options(client, "gemeente", "gemeente=aalst") == ["", "aalst", "deinze"]


def test_programmes_of_public_projects_can_be_chosen(client):
    line = FundingLineFactory(programme=ProgrammeFactory(name_nl="Gebruikt"))
    FundingLineFactory(project=line.project, programme=line.programme)
    FundingLineFactory(programme=ProgrammeFactory(name_nl="Geheim"), project__published=False)
    ProgrammeFactory(name_nl="Ongebruikt")

    assert options(client, "programma") == ["", line.programme.slug]


def test_what_was_chosen_stays_chosen(client, in_two_domains):
    form = read(client.get("/projecten/?domein=vastgoed&status=running&gemeente=gent&sort=titel")).one("main")

    assert [box["value"] for box in form.all("input", checked="")] == ["vastgoed"]
    assert [option["value"] for option in form.all("option", selected="")] == ["gent", "running", "titel"]


# --- Chips -----------------------------------------------------------------------------------------


def chips(client, query):
    bar = read(client.get(f"/projecten/?{query}")).one("div", id="results").all("a", class_="chip")
    return {chip.text.removeprefix("Verwijder filter: "): chip["href"] for chip in bar}


def test_each_chosen_filter_is_a_link_that_drops_it(client, in_two_domains):
    query = "q=ee&domein=vastgoed&domein=brownfields&status=running&gemeente=gent&sort=titel"

    assert chips(client, f"{query}&pagina=1") == {
        "“ee”": "/projecten/?domein=vastgoed&domein=brownfields&status=running&gemeente=gent&sort=titel",
        "Vastgoed": "/projecten/?q=ee&domein=brownfields&status=running&gemeente=gent&sort=titel",
        "Brownfields": "/projecten/?q=ee&domein=vastgoed&status=running&gemeente=gent&sort=titel",
        "Gent": "/projecten/?q=ee&domein=vastgoed&domein=brownfields&status=running&sort=titel",
        str(Stage.RUNNING.label): "/projecten/?q=ee&domein=vastgoed&domein=brownfields&gemeente=gent&sort=titel",
    }


def test_the_last_filter_dropped_leads_to_the_whole_list(client):
    assert list(chips(client, "gemeente=gent").values()) == ["/projecten/"]


def test_a_filter_that_is_given_twice_is_one_chip(client, in_two_domains):
    assert chips(client, "domein=vastgoed&domein=vastgoed") == {"Vastgoed": "/projecten/"}


def test_without_filters_there_are_no_chips(client):
    assert chips(client, "sort=titel") == {}


def test_one_link_clears_all_filters(client):
    bar = read(client.get("/projecten/?gemeente=gent&status=running")).one("ul", aria_label="Gekozen filters")

    assert [link["href"] for link in bar.all("a", class_="btn--quiet")] == ["/projecten/"]


def test_the_question_in_a_chip_is_plain_text(client):
    response = client.get("/projecten/", {"q": "<script>x</script>"})

    assert "<script>x" not in response.text


# --- Nonsense --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "query",
    [
        "domein=havens",
        "domein=brownfields&domein=havens",
        "gemeente=atlantis",
        "programma=geen",
        "status=geheim",
        "sort=geheim",
        "q=" + "x" * 101,
        "q=a%00b",
        "domein=%00",
        "gemeente=%00",
        "status=1&status=2",
    ],
)
def test_an_unknown_value_is_refused_with_a_sentence_and_without_projects(client, query):
    ProjectFactory(title_nl="Kaaien")

    response = client.get(f"/projecten/?{query}")

    main = read(response).one("main")
    assert (response.status_code, main.texts("h3")) == (400, [])
    assert len(main.one("div", class_="note--bad").all("li")) == 1


def test_parameters_that_nobody_knows_change_nothing(client):
    ProjectFactory(title_nl="Kaaien")

    assert titles(client, "utm_source=x&foo=%00") == ["Kaaien"]


def test_the_name_of_a_merged_municipality_leads_to_its_successor(client):
    shown = ProjectFactory(title_nl="Sinds de fusie", municipality=place("deinze"))
    ProjectFactory(title_nl="Elders", municipality=place("gent"))

    response = client.get("/projecten/", {"gemeente": "nevele"})

    assert list(response.context["page_obj"]) == [shown]
