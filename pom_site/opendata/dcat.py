"""
The catalogue as others harvest it: DCAT-AP 3.0, and what DCAT-AP Vlaanderen asks besides.

Every thing has an address, so that nothing changes its name between two visits; each term of an authority table says of
which class it is, so that the catalogue can be checked on its own.
"""

from __future__ import annotations

import datetime
import json

from django.utils.translation import gettext_lazy as _
from django.utils.translation import override
from rdflib import DCAT, DCTERMS, FOAF, RDF, RDFS, SKOS, XSD, Graph, Literal, Namespace, URIRef

from pom_site.publishing.languages import CODES
from pom_site.publishing.seo import ORGANISATION, absolute

from .catalogue import DESCRIPTION, TITLE, Catalogue, Service, stable, stable_file
from .datasets import Dataset
from .files import File
from .vocabulary import (
    AUTHORITY,
    LANGUAGES,
    LICENCE,
    LICENCE_NAME,
    LICENCE_TYPE,
    PROVINCE,
    PROVINCE_NAME,
    Text,
    Theme,
    authority,
)

VCARD = Namespace("http://www.w3.org/2006/vcard/ns#")
PREFIXES = {"dcat": DCAT, "dct": DCTERMS, "foaf": FOAF, "skos": SKOS, "vcard": VCARD, "xsd": XSD, "rdfs": RDFS}
PUBLIC = authority("access-right", "PUBLIC")
CONTINUOUSLY = authority("frequency", "UPDATE_CONT")  # a file is made when it is asked for
DATA_THEMES = URIRef(f"{AUTHORITY}/data-theme")
API_TITLE = _("API of the portal")
API_DESCRIPTION = _("The same data for software, a part at a time, as JSON.")


def jsonld(catalogue: Catalogue) -> str:
    """Things in the order of their addresses: the same catalogue is the same text, whichever process wrote it."""
    context = {name: str(space) for name, space in PREFIXES.items()}
    told = json.loads(graph_of(catalogue).serialize(format="json-ld", context=context))
    told["@graph"].sort(key=lambda thing: thing["@id"])
    return json.dumps(told, ensure_ascii=False, indent=1)


def turtle(catalogue: Catalogue) -> str:
    return graph_of(catalogue).serialize(format="turtle")


def graph_of(catalogue: Catalogue) -> Graph:
    telling = Telling(catalogue)
    telling.tell()
    return telling.graph


class Telling:
    """Writes a catalogue into a graph, thing by thing."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.graph = Graph()
        for name, space in PREFIXES.items():
            self.graph.bind(name, space, replace=True)
        self.publisher = self._publisher()
        self.contact = self._contact()

    def tell(self) -> None:
        uri = self._thing(self.catalogue.uri, DCAT.Catalog)
        self._about(uri, TITLE, DESCRIPTION)
        self._dates(uri, self.catalogue.issued, self.catalogue.modified)
        self._add(uri, FOAF.homepage, absolute(self.catalogue.page), FOAF.Document)
        self._add(uri, DCAT.themeTaxonomy, DATA_THEMES, SKOS.ConceptScheme)
        self._text(DATA_THEMES, DCTERMS.title, "Data theme", ("en",))
        for dataset in self.catalogue.datasets:
            self.graph.add((uri, DCAT.dataset, self._dataset(dataset)))
        if self.catalogue.service:
            self.graph.add((uri, DCAT.service, self._service(self.catalogue.service)))

    def _dataset(self, dataset: Dataset) -> URIRef:
        uri = self._thing(self.catalogue.uri_of(dataset), DCAT.Dataset)
        self._about(uri, dataset.title, dataset.description)
        dates = self.catalogue.dates_of(dataset)
        self._dates(uri, dates.issued, dates.modified)
        self.graph.add((uri, DCTERMS.identifier, Literal(uri, datatype=XSD.anyURI)))
        self.graph.add((uri, DCAT.contactPoint, self.contact))
        self._public(uri)
        self._add(uri, DCTERMS.accrualPeriodicity, CONTINUOUSLY, DCTERMS.Frequency)
        self._add(uri, DCAT.landingPage, stable(dataset.page), FOAF.Document)
        for keyword in dataset.keywords:
            self._text(uri, DCAT.keyword, keyword)
        for theme in dataset.themes:
            self._theme(uri, theme)
        self._standards(uri, dataset.standards)
        for file in dataset.files:
            self.graph.add((uri, DCAT.distribution, self._file(dataset, file)))
        return uri

    def _file(self, dataset: Dataset, file: File) -> URIRef:
        uri = self._thing(self.catalogue.uri_of_file(dataset, file), DCAT.Distribution)
        for code in CODES:
            with override(code):
                name = f"{file.title} ({file.format.label})"
                self.graph.add((uri, DCTERMS.title, Literal(name, lang=code)))
        self._text(uri, DCTERMS.description, dataset.description)
        self.graph.add((uri, DCAT.accessURL, URIRef(stable(dataset.page))))
        self.graph.add((uri, DCAT.downloadURL, URIRef(stable_file(file))))
        self._add(uri, DCAT.mediaType, file.format.media_uri, DCTERMS.MediaType)
        self._add(uri, DCTERMS.format, file.format.uri, DCTERMS.MediaTypeOrExtent)
        self._licence(uri)
        self._standards(uri, file.standards)
        return uri

    def _service(self, service: Service) -> URIRef:
        uri = self._thing(f"{absolute(self.catalogue.page)}#api", DCAT.DataService)
        self._text(uri, DCTERMS.title, API_TITLE)
        self._text(uri, DCTERMS.description, API_DESCRIPTION)
        self.graph.add((uri, DCAT.endpointURL, URIRef(absolute(service.endpoint))))
        self.graph.add((uri, DCAT.endpointDescription, URIRef(absolute(service.documentation))))
        self.graph.add((uri, DCAT.contactPoint, self.contact))
        self.graph.add((uri, DCTERMS.publisher, self.publisher))
        self._public(uri)
        self._licence(uri)
        for dataset in self.catalogue.served:
            self.graph.add((uri, DCAT.servesDataset, URIRef(self.catalogue.uri_of(dataset))))
        return uri

    def _about(self, uri: URIRef, title: Text, description: Text) -> None:
        """What catalogue and datasets both say."""
        self._text(uri, DCTERMS.title, title)
        self._text(uri, DCTERMS.description, description)
        self.graph.add((uri, DCTERMS.publisher, self.publisher))
        self._licence(uri)
        self._add(uri, DCTERMS.spatial, PROVINCE, DCTERMS.Location)
        self.graph.add((URIRef(PROVINCE), RDFS.label, Literal(PROVINCE_NAME, lang="nl")))
        for code in LANGUAGES.values():
            self._add(uri, DCTERMS.language, authority("language", code), DCTERMS.LinguisticSystem)

    def _publisher(self) -> URIRef:
        uri = self._thing(absolute("/#pom"), FOAF.Agent)
        self.graph.add((uri, FOAF.name, Literal(ORGANISATION, lang="nl")))
        self.graph.add((uri, FOAF.homepage, URIRef(absolute("/"))))
        return uri

    def _contact(self) -> URIRef:
        uri = self._thing(f"{absolute(self.catalogue.page)}#contact", VCARD.Kind)
        self.graph.add((uri, RDF.type, VCARD.Organization))
        self.graph.add((uri, VCARD.fn, Literal(ORGANISATION, lang="nl")))
        if self.catalogue.contact.email:
            self.graph.add((uri, VCARD.hasEmail, URIRef(f"mailto:{self.catalogue.contact.email}")))
        self.graph.add((uri, VCARD.hasURL, URIRef(absolute(self.catalogue.contact.page))))
        return uri

    def _theme(self, uri: URIRef, theme: Theme) -> None:
        self._add(uri, DCAT.theme, theme.uri, SKOS.Concept)
        self._text(URIRef(theme.uri), SKOS.prefLabel, theme.label)
        self.graph.add((URIRef(theme.uri), SKOS.inScheme, DATA_THEMES))

    def _licence(self, uri: URIRef) -> None:
        self._add(uri, DCTERMS.license, LICENCE, DCTERMS.LicenseDocument)
        self._text(URIRef(LICENCE), DCTERMS.title, LICENCE_NAME, ("nl",))
        self._add(URIRef(LICENCE), DCTERMS.type, LICENCE_TYPE, SKOS.Concept)
        self._text(URIRef(LICENCE_TYPE), SKOS.prefLabel, "Attribution", ("en",))

    def _public(self, uri: URIRef) -> None:
        self._add(uri, DCTERMS.accessRights, PUBLIC, DCTERMS.RightsStatement)

    def _standards(self, uri: URIRef, standards: tuple[str, ...]) -> None:
        for standard in standards:
            self._add(uri, DCTERMS.conformsTo, standard, DCTERMS.Standard)

    def _dates(self, uri: URIRef, issued: datetime.datetime | None, modified: datetime.datetime | None) -> None:
        for predicate, moment in ((DCTERMS.issued, issued), (DCTERMS.modified, modified)):
            if moment:
                in_utc = moment.astimezone(datetime.UTC).replace(microsecond=0)
                self.graph.add((uri, predicate, Literal(in_utc, datatype=XSD.dateTime)))

    def _text(self, uri: URIRef, predicate: URIRef, text: Text, languages: tuple[str, ...] = CODES) -> None:
        for code in languages:
            with override(code):
                self.graph.add((uri, predicate, Literal(str(text), lang=code)))

    def _add(self, uri: URIRef, predicate: URIRef, value: str, kind: URIRef) -> None:
        self.graph.add((uri, predicate, self._thing(value, kind)))

    def _thing(self, address: str, kind: URIRef) -> URIRef:
        uri = URIRef(address)
        self.graph.add((uri, RDF.type, kind))
        return uri
