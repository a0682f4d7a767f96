from django.urls import include, path
from django.utils.translation import pgettext_lazy

from pom_site.opendata.urls import file_urls
from projects import feeds
from projects.opendata import views as opendata
from projects.opendata.datasets import PROJECTS
from projects.updates.views import contribute
from projects.views import international, kit, pages, portfolios, results

files = [
    *file_urls(PROJECTS),
    path("kohesio.csv", opendata.kohesio_csv, name="project-kohesio"),
    path("keep.xlsx", opendata.keep_xlsx, name="project-keep"),
]

urlpatterns = [
    path(pgettext_lazy("url", "projects/"), pages.project_list, name="project-list"),
    path(pgettext_lazy("url", "projects/feed.atom"), feeds.ProjectAtomFeed(), name="project-atom"),
    path(pgettext_lazy("url", "projects/feed.rss"), feeds.ProjectFeed(), name="project-rss"),
    path(pgettext_lazy("url", "projects/data/"), opendata.data, name="project-data"),
    path(pgettext_lazy("url", "projects/"), include(files)),
    path(pgettext_lazy("url", "projects/portfolio/"), results.newest_yearbook, name="newest-yearbook"),
    path(pgettext_lazy("url", "projects/portfolio/<int:year>/"), results.yearbook, name="yearbook"),
    path(pgettext_lazy("url", "results/"), results.results, name="results"),
    path(pgettext_lazy("url", "projects/<slug:slug>/"), pages.project_detail, name="project-detail"),
    path(pgettext_lazy("url", "international-projects/"), international.international_list, name="international-list"),
    path(pgettext_lazy("url", "partners/"), portfolios.partner_list, name="partner-list"),
    path(pgettext_lazy("url", "partners/<slug:slug>/"), portfolios.partner_detail, name="partner-detail"),
    path(pgettext_lazy("url", "programmes/"), portfolios.programme_list, name="programme-list"),
    path(pgettext_lazy("url", "programmes/<slug:slug>/"), portfolios.programme_detail, name="programme-detail"),
    path(pgettext_lazy("url", "programmes/period/<slug:period>/"), portfolios.period_detail, name="period-detail"),
    path(pgettext_lazy("url", "contributions/<str:token>/"), contribute, name="project-contribute"),
    path(pgettext_lazy("url", "projects/<slug:slug>/communication/"), kit.project_kit, name="project-kit"),
    path(
        pgettext_lazy("url", "projects/<slug:slug>/communication/poster-a4.pdf"),
        kit.project_poster,
        {"size": "a4"},
        name="project-poster-a4",
    ),
    path(
        pgettext_lazy("url", "projects/<slug:slug>/communication/poster-a3.pdf"),
        kit.project_poster,
        {"size": "a3"},
        name="project-poster-a3",
    ),
    path(pgettext_lazy("url", "projects/<slug:slug>/communication/logos.zip"), kit.project_logos, name="project-logos"),
    path(pgettext_lazy("url", "projects/<slug:slug>/card/"), kit.project_card, name="project-card"),
    path("p/<int:pk>/", kit.project_permanent, name="project-permanent"),
]
