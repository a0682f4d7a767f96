"""What a project tells: its story, a quote, its documents, and what came before and after it."""

import pytest

from tests.factories.media import DocumentFactory
from tests.factories.projects import ProjectFactory
from tests.reading import read

pytestmark = pytest.mark.django_db


@pytest.fixture
def project():
    return ProjectFactory(title_nl="Kaaien", summary_nl="Nieuwe kaaien.")


def main(client):
    return read(client.get("/projecten/kaaien/")).one("main")


def test_objectives_follow_the_challenge_and_what_is_expected_stands_until_there_are_results(client, project):
    project.objectives_nl, project.results_expected_nl = "<p>Minder vuil.</p>", "<p>Een park.</p>"
    project.save()
    headings = main(client).one("div", class_="story").texts("h2")
    project.results_nl = "<p>Schoon.</p>"
    project.save()

    assert headings == ["Uitdaging", "Doel\u00adstellingen", "Aanpak", "Verwachte resultaten"]
    assert main(client).one("div", class_="story").texts("h2") == [
        "Uitdaging",
        "Doel\u00adstellingen",
        "Aanpak",
        "Resultaat",
    ]


def test_a_quote_names_who_says_so(client, project):
    project.quote_nl, project.quote_source_nl = "Dit werkt", "Een partner"
    project.save()

    assert main(client).one("figure", class_="quote").text == "“Dit werkt” Een partner"


def test_projects_before_and_after_are_facts_with_a_link(client, project):
    project.predecessor = ProjectFactory(title_nl="Dokken")
    project.save()
    ProjectFactory(title_nl="Sluizen", predecessor=project)
    ProjectFactory(title_nl="Geheim concept", predecessor=project, published=False)

    links = main(client).one("section", aria_labelledby="h-facts").all("a")

    assert [(link["href"], link.text) for link in links] == [
        ("/projecten/dokken/", "Dokken"),
        ("/projecten/sluizen/", "Sluizen"),
    ]
    assert "Geheim" not in client.get("/projecten/kaaien/").text


def test_documents_show_type_size_and_language(client, project):
    project.documents.set([DocumentFactory(title_nl="Eindverslag")])

    found = main(client).one("section", aria_labelledby="h-documents").one("li").text

    assert (found.startswith("Eindverslag PDF, "), found.endswith("Nederlands")) == (True, True)
