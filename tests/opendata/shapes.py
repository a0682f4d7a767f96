"""Asking a validator whether a catalogue says what DCAT-AP and DCAT-AP Vlaanderen want."""

from functools import cache
from pathlib import Path

from pyshacl import validate
from rdflib import Graph, Namespace

SH = Namespace("http://www.w3.org/ns/shacl#")
SHAPES = Path(__file__).with_name("dcat_ap_shapes.ttl")


@cache
def shapes():
    return Graph().parse(SHAPES)


def offences(graph):
    """What is wrong, as (thing, property), sorted."""
    _conforms, report, _text = validate(graph, shacl_graph=shapes())
    found = {
        (str(report.value(each, SH.focusNode)), _last(report.value(each, SH.resultPath)))
        for each in report.objects(None, SH.result)
    }
    return sorted(found)


def _last(path):
    return str(path).replace("#", "/").rpartition("/")[2]
