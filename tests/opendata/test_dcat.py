import json

import pytest
from django.utils import translation
from rdflib import DCAT, DCTERMS, FOAF, RDF, SKOS, XSD, Graph, Literal, URIRef
from rdflib.compare import isomorphic

from pom_site.opendata.catalogue import Catalogue, Contact, Service
from pom_site.opendata.dcat import VCARD, graph_of, jsonld, turtle
from pom_site.opendata.vocabulary import LICENCE
from tests.factories.pages import NewsItemFactory
from tests.opendata.news_data import WHOLE
from tests.opendata.shapes import offences

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.opendata.news_data")]
SITE = "http://127.0.0.1:8000"
CATALOGUE = URIRef(f"{SITE}/open-data/#catalogus")
NEWS = URIRef(f"{SITE}/open-data/#nieuws")
CSV = URIRef(f"{NEWS}-nieuws-csv-nieuws")
CONTACT = URIRef(f"{SITE}/open-data/#contact")


def catalogue(**values):
    told = {"contact": Contact("", "/contact/"), "service": Service("/api/v1/", "/api/v1/openapi.json"), **values}
    return Catalogue(page="/open-data/", datasets=[WHOLE], **told)


@pytest.fixture
def graph():
    NewsItemFactory()
    return graph_of(catalogue())


def test_a_catalogue_with_a_dataset_and_a_service_conforms(graph):
    assert offences(graph) == []


def test_an_empty_dataset_has_no_dates_and_conforms():
    found = graph_of(catalogue())

    assert (list(found.objects(NEWS, DCTERMS.modified)), offences(found)) == ([], [])


def swap(graph, thing, predicate, *values):
    graph.remove((thing, predicate, None))
    for value in values:
        graph.add((thing, predicate, value))


MISTAKES = {
    "a dataset without a title": ((NEWS, DCTERMS.title), []),
    "two titles in one language": ((NEWS, DCTERMS.title), [Literal("a", lang="nl"), Literal("b", lang="nl")]),
    "a title without a language": ((CATALOGUE, DCTERMS.title), [Literal("Open data")]),
    "a licence as text": ((CSV, DCTERMS.license), [Literal(LICENCE)]),
    "no licence": ((CSV, DCTERMS.license), []),
    "a file as text": ((CSV, DCAT.downloadURL), [Literal(f"{SITE}/nieuws/data.csv")]),
    "a relative address": ((CSV, DCAT.accessURL), [URIRef("/nieuws/data/")]),
    "no access": ((CSV, DCAT.accessURL), []),
    "an unknown format": ((CSV, DCTERMS.format), [URIRef("https://example.org/csv")]),
    "two publishers": ((NEWS, DCTERMS.publisher), [URIRef(f"{SITE}/#pom"), URIRef(f"{SITE}/#other")]),
    "a moment without a time zone": (
        (NEWS, DCTERMS.modified),
        [Literal("2026-11-24T12:00:00", datatype=XSD.dateTime)],
    ),
    "a theme of nowhere": ((NEWS, DCAT.theme), [URIRef("https://example.org/news")]),
    "a theme as text": ((NEWS, DCAT.theme), [Literal("GOVE")]),
    "no access rights": ((NEWS, DCTERMS.accessRights), []),
    "nobody to ask": ((NEWS, DCAT.contactPoint), []),
    "no files": ((NEWS, DCAT.distribution), []),
    "no dataset": ((CATALOGUE, DCAT.dataset), []),
    "a language by its code": ((NEWS, DCTERMS.language), [Literal("nl")]),
    "an e-mail address as text": ((CONTACT, VCARD.hasEmail), [Literal("info@example.org")]),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_the_shapes_find_a_mistake(graph, mistake):
    (thing, predicate), values = MISTAKES[mistake]

    swap(graph, thing, predicate, *values)

    assert (str(thing), str(predicate).replace("#", "/").rpartition("/")[2]) in offences(graph)


def test_a_theme_is_a_concept_of_the_eu(graph):
    (theme,) = graph.objects(NEWS, DCAT.theme)
    graph.remove((theme, RDF.type, SKOS.Concept))

    assert str(theme) == "http://publications.europa.eu/resource/authority/data-theme/GOVE"
    assert offences(graph) == [(str(NEWS), "theme")]


def test_texts_are_told_in_four_languages(graph):
    titles = {title.language: str(title) for title in graph.objects(CATALOGUE, DCTERMS.title)}

    assert titles == {
        "nl": "Open data van de POM Oost-Vlaanderen",
        "en": "Open data of the POM Oost-Vlaanderen",
        "fr": "Données ouvertes de la POM Oost-Vlaanderen",
        "de": "Offene Daten der POM Oost-Vlaanderen",
    }


def test_a_file_is_at_its_dutch_address_whatever_is_spoken():
    with translation.override("fr"):
        found = graph_of(catalogue())

    assert str(found.value(CSV, DCAT.downloadURL)) == f"{SITE}/nieuws/data.csv?tabel=nieuws"
    assert str(found.value(CSV, DCAT.mediaType)) == "https://www.iana.org/assignments/media-types/text/csv"


def test_places_say_which_coordinates_they_are_in(graph):
    standards = sorted(str(each) for each in graph.objects(URIRef(f"{NEWS}-nieuws-geojson"), DCTERMS.conformsTo))

    crs = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
    assert standards == [crs, "https://www.rfc-editor.org/info/rfc7946"]


def test_who_to_ask_is_an_address_or_else_the_contact_page(graph):
    asked = graph_of(catalogue(contact=Contact("data@example.org", "/contact/")))

    assert (graph.value(CONTACT, VCARD.hasEmail), str(graph.value(CONTACT, VCARD.hasURL))) == (None, f"{SITE}/contact/")
    assert (str(asked.value(CONTACT, VCARD.hasEmail)), offences(asked)) == ("mailto:data@example.org", [])


def test_without_an_api_there_is_no_service(graph):
    without = graph_of(catalogue(service=None))

    kinds = [list(each.subjects(RDF.type, DCAT.DataService)) for each in (graph, without)]
    assert kinds == [[URIRef(f"{SITE}/open-data/#api")], []]


def test_both_files_say_the_same(graph):
    told = catalogue()

    assert isomorphic(Graph().parse(data=jsonld(told), format="json-ld"), Graph().parse(data=turtle(told)))
    assert isomorphic(Graph().parse(data=turtle(told)), graph)
    assert list(graph.objects(None, FOAF.name)) == [Literal("POM Oost-Vlaanderen", lang="nl")]


def test_things_stand_in_the_order_of_their_addresses():
    """The library has them in no order, so that each process would send another file."""
    names = [thing["@id"] for thing in json.loads(jsonld(catalogue()))["@graph"]]

    assert (names == sorted(names), len(names) > 20) == (True, True)
