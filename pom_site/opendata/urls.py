from __future__ import annotations

from django.urls import URLPattern, path

from .datasets import Dataset
from .page import export_of
from .views import MAKERS, data_file
from .vocabulary import Format


def file_urls(dataset: Dataset) -> list[URLPattern]:
    """`data.csv` and its like, for the formats that the dataset has; to be included below the address of its list."""
    export = export_of(dataset)
    absent = {Format.JSONLD: export.linked is None, Format.GEOJSON: export.features is None}
    return [
        path(f"data.{kind.ending}", data_file(dataset, make), name=f"{export.name}-{kind.ending}")
        for kind, make in MAKERS.items()
        if not absent.get(kind)
    ]
