"""Drawings for tests: the same square hectare near Gent in the three systems."""

import json

LAMBERT_72 = {
    "type": "Polygon",
    "coordinates": [[[104500, 194000], [104600, 194000], [104600, 194100], [104500, 194100], [104500, 194000]]],
}
WGS84 = {
    "type": "Polygon",
    "coordinates": [
        [
            [3.7198104, 51.0543696],
            [3.7212366, 51.0543774],
            [3.7212241, 51.0552763],
            [3.7197979, 51.0552684],
            [3.7198104, 51.0543696],
        ]
    ],
}


def square(west=104_500, south=194_000, side=100):
    """In Lambert 72."""
    east, north = west + side, south + side
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def collection(*geometries, **members):
    features = [{"type": "Feature", "properties": {}, "geometry": each} for each in geometries]
    return {"type": "FeatureCollection", "features": features, **members}


def crs(name):
    return {"type": "name", "properties": {"name": name}}


def text(drawing=WGS84):
    return json.dumps(drawing)
