from django.urls import include, path
from django.utils.translation import pgettext_lazy

from projects import feeds, views
from projects.opendata import views as opendata
from projects.updates.views import contribute

files = [
    path("data.csv", opendata.data_csv, name="project-csv"),
    path("data.xlsx", opendata.data_xlsx, name="project-xlsx"),
    path("data.json", opendata.data_json, name="project-json"),
    path("data.jsonld", opendata.data_jsonld, name="project-jsonld"),
    path("data.geojson", opendata.data_geojson, name="project-geojson"),
    path("kohesio.csv", opendata.kohesio_csv, name="project-kohesio"),
    path("keep.xlsx", opendata.keep_xlsx, name="project-keep"),
]

urlpatterns = [
    path(pgettext_lazy("url", "projects/"), views.project_list, name="project-list"),
    path(pgettext_lazy("url", "projects/feed.atom"), feeds.ProjectAtomFeed(), name="project-atom"),
    path(pgettext_lazy("url", "projects/feed.rss"), feeds.ProjectFeed(), name="project-rss"),
    path(pgettext_lazy("url", "projects/data/"), opendata.data, name="project-data"),
    path(pgettext_lazy("url", "projects/"), include(files)),
    path(pgettext_lazy("url", "projects/<slug:slug>/"), views.project_detail, name="project-detail"),
    path(pgettext_lazy("url", "contributions/<str:token>/"), contribute, name="project-contribute"),
]
