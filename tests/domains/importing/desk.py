"""The import of places as a colleague uses it."""

from domains.models import Park, Plot, Space
from tests.opendata.importing import desk
from tests.opendata.importing.desk import csv_of, lines

__all__ = ["NEW", "confirm", "csv_of", "lines", "upload"]
# The cells of something that is not there yet, on the park “Kouter” and in the building “Toren”.
NEW = {
    Park: {
        "title_nl": "Nieuw",
        "kind": "regional",
        "development": "teOntwikkelen",
        "municipalities": "proefdorp",
        "area_gross": "100000",
    },
    Plot: {
        "park": "kouter",
        "code": "A1",
        "area": "2500",
        "availability": "aangeboden",
        "trade": "free",
        "forms": "sale",
        "price_on_request": "true",
    },
    Space: {
        "building": "toren",
        "code": "2.14",
        "kind": "office",
        "area": "40",
        "availability": "free",
        "price_on_request": "ja",
    },
}


def upload(client, model, content):
    return desk.upload(client, model._meta.label_lower.replace(".", "_"), content)


def confirm(client, model, response):
    return desk.confirm(client, model._meta.label_lower.replace(".", "_"), response)
