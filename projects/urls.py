from django.urls import path
from django.utils.translation import pgettext_lazy

from projects import feeds, views
from projects.updates.views import contribute

urlpatterns = [
    path(pgettext_lazy("url", "projects/"), views.project_list, name="project-list"),
    path(pgettext_lazy("url", "projects/feed.atom"), feeds.ProjectAtomFeed(), name="project-atom"),
    path(pgettext_lazy("url", "projects/feed.rss"), feeds.ProjectFeed(), name="project-rss"),
    path(pgettext_lazy("url", "projects/<slug:slug>/"), views.project_detail, name="project-detail"),
    path(pgettext_lazy("url", "projects/<slug:slug>/communication/"), views.project_kit, name="project-kit"),
    path(
        pgettext_lazy("url", "projects/<slug:slug>/communication/poster-a4.pdf"),
        views.project_poster,
        {"size": "a4"},
        name="project-poster-a4",
    ),
    path(
        pgettext_lazy("url", "projects/<slug:slug>/communication/poster-a3.pdf"),
        views.project_poster,
        {"size": "a3"},
        name="project-poster-a3",
    ),
    path(
        pgettext_lazy("url", "projects/<slug:slug>/communication/logos.zip"), views.project_logos, name="project-logos"
    ),
    path(pgettext_lazy("url", "projects/<slug:slug>/card/"), views.project_card, name="project-card"),
    path("p/<int:pk>/", views.project_permanent, name="project-permanent"),
    path(pgettext_lazy("url", "contributions/<str:token>/"), contribute, name="project-contribute"),
]
