from django.urls import path
from django.utils.translation import pgettext_lazy

from projects import feeds, views
from projects.updates.views import contribute

urlpatterns = [
    path(pgettext_lazy("url", "projects/"), views.project_list, name="project-list"),
    path(pgettext_lazy("url", "projects/feed.atom"), feeds.ProjectAtomFeed(), name="project-atom"),
    path(pgettext_lazy("url", "projects/feed.rss"), feeds.ProjectFeed(), name="project-rss"),
    path(pgettext_lazy("url", "projects/portfolio/"), views.newest_yearbook, name="newest-yearbook"),
    path(pgettext_lazy("url", "projects/portfolio/<int:year>/"), views.yearbook, name="yearbook"),
    path(pgettext_lazy("url", "results/"), views.results, name="results"),
    path(pgettext_lazy("url", "projects/<slug:slug>/"), views.project_detail, name="project-detail"),
    path(pgettext_lazy("url", "contributions/<str:token>/"), contribute, name="project-contribute"),
]
