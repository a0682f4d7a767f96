import json

import pytest
from rdflib import Graph, URIRef

from domains.models.codes import BASE
from tests.domains.opendata.files import MAKERS, fetch, parsed, plot

pytestmark = pytest.mark.django_db
BT = "https://data.vlaanderen.be/ns/bedrijventerrein#"
CLASSES = {
    "bedrijventerreinen": f"{BT}Bedrijventerrein",
    "percelen": f"{BT}Bedrijventerreinperceel",
    "brownfields": "https://schema.org/Place",
    "ruimten": "https://schema.org/Accommodation",
}


@pytest.mark.parametrize("code", MAKERS)
def test_linked_data_are_in_the_words_of_others(client, code):
    MAKERS[code]()

    graph = Graph().parse(data=fetch(client, f"{code}/data.jsonld").decode(), format="json-ld")

    kind = URIRef("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
    assert len(list(graph.subjects(kind, URIRef(CLASSES[code])))) == 1


def test_a_plot_belongs_to_its_park(client):
    lot = plot()

    (found,) = parsed(client, "percelen/data.jsonld")["@graph"]

    assert found["dct:isPartOf"]["@id"].endswith(f"/#park-{lot.park_id}")
    assert found["bt:beschikbaarheid"] == {"@id": f"{BASE}BedrijventerreinperceelBeschikbaarheid/aangeboden"}


def test_what_is_not_known_is_left_out(client):
    plot(built="", restrictions=[])

    (found,) = parsed(client, "percelen/data.jsonld")["@graph"]

    assert {"bt:bebouwing", "bt:beperking"} & set(found) == set()
    assert "null" not in json.dumps(found)
