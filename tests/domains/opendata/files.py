"""The four datasets with something of everything, and fetching their files."""

import csv
import io
import json

from tests.counting import committed
from tests.factories.domains import (
    BrownfieldFactory,
    BuildingFactory,
    ParkFactory,
    PlotFactory,
    SpaceFactory,
)
from tests.factories.geo import MunicipalityFactory

SQUARE = {"type": "Polygon", "coordinates": [[[3.7, 51.0], [3.71, 51.0], [3.71, 51.01], [3.7, 51.01], [3.7, 51.0]]]}


def park(**values):
    return ParkFactory(**{"municipality": MunicipalityFactory(), "outline": SQUARE, **values})


def plot(**values):
    return PlotFactory(**{"offered": True, "longitude": "3.72", "latitude": "51.05", **values})


def brownfield(**values):
    return BrownfieldFactory(**{"municipality": MunicipalityFactory(), "outline": SQUARE, **values})


def space(**values):
    return SpaceFactory(**{"offered": True, "building__longitude": "3.72", "building__latitude": "51.05", **values})


MAKERS = {"bedrijventerreinen": park, "percelen": plot, "brownfields": brownfield, "ruimten": space}
HOSTED = {
    "percelen": lambda **values: plot(park=ParkFactory(**values)),
    "ruimten": lambda **values: space(building=BuildingFactory(**values)),
}


def fetch(client, path):
    committed()
    response = client.get(f"/{path}")
    assert response.status_code == 200, response.content
    return response.getvalue()


def rows(client, path):
    return list(csv.DictReader(io.StringIO(fetch(client, path).decode(), newline=""), strict=True))


def parsed(client, path):
    return json.loads(fetch(client, path))
