"""News as a dataset without filters, on the addresses of the site: what the rooms above this one would declare."""

from functools import cache
from operator import attrgetter

from django.urls import include, path

from pages.models import NewsItem
from pom_site.opendata.columns import Column, Kind, columns_of
from pom_site.opendata.datasets import Dataset
from pom_site.opendata.exports import Export
from pom_site.opendata.tables import Table
from pom_site.opendata.urls import file_urls
from pom_site.opendata.views import data_page
from pom_site.opendata.vocabulary import Theme
from pom_site.urls import urlpatterns as ours


@cache
def tables():
    columns = [Column("id", Kind.INTEGER, "Number", attrgetter("pk")), *columns_of(NewsItem, "title", "date")]
    languages = [Column("news_id", Kind.INTEGER, "Number", len), Column("code", Kind.TEXT, "Code", str)]
    return {
        "nieuws": Table("news", "News", lambda item: [item], columns),
        "talen": Table("languages", "Languages", lambda item: item.existing_languages, languages, ("news_id",)),
    }


def features(item):
    yield {"type": "Feature", "geometry": {"type": "Point", "coordinates": [3.72, 51.05]}, "properties": {}}


def news(*, api="", **values):
    about = {"title": "News", "description": "All news.", "keywords": ("news",), "themes": (Theme.GOVERNMENT,)}
    export = {
        "name": "nieuws",
        "heading": "Open data of the news",
        "tables": tables,
        "objects": NewsItem.objects.all,
        "trail": lambda last: [last],
        **values,
    }
    return Dataset(code="nieuws", page="nieuws-data", api=api, export=Export(**export), **about)


WHOLE = news(features=features, linked=lambda item: {"@type": "NewsArticle", "name": item.title})
urlpatterns = [
    path("nieuws/data/", data_page(WHOLE), name="nieuws-data"),
    path("nieuws/", include(file_urls(WHOLE))),
    *ours,
]
