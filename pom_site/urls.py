from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.contrib.sitemaps import views as sitemap_views
from django.urls import include, path
from django.utils.translation import pgettext_lazy

from pom_site import catalogue, handbook, views
from pom_site.geo.views import look_at_contour
from pom_site.publishing import sitemaps
from pom_site.publishing.admin.board import board
from pom_site.publishing.urls import admin_urlpatterns as preview_urls
from pom_site.publishing.views import autosave
from pom_site.sitemaps import SITEMAPS

urlpatterns = [
    path("admin/publishing/preview/", include(preview_urls)),
    path("admin/autosave/<str:label>/<int:key>/", admin.site.admin_view(autosave.keep), name="autosave"),
    path("admin/contour/", admin.site.admin_view(look_at_contour), name="look-at-contour"),
    path("admin/vertalingen/", admin.site.admin_view(board), name="translation-board"),
    path("admin/handleiding/", admin.site.admin_view(handbook.contents), name="handbook-contents"),
    path("admin/handleiding/<slug:slug>/", admin.site.admin_view(handbook.read), name="handbook"),
    path("admin/handleiding/beelden/<str:name>", admin.site.admin_view(handbook.picture), name="handbook-picture"),
    path("admin/", admin.site.urls),
    path("media/", include("pom_site.media.urls")),
    path("api/", include("pom_site.api.urls")),
    path("robots.txt", views.robots, name="robots"),
    path("open-data/catalog.jsonld", catalogue.catalogue_jsonld, name="open-data-jsonld"),
    path("open-data/catalog.ttl", catalogue.catalogue_turtle, name="open-data-turtle"),
    path("health/", views.health, name="health"),
    path("styleguide/", views.styleguide, name="styleguide"),
    path("sitemap.xml", sitemaps.index, {"sitemaps": SITEMAPS}, name="sitemap"),
    path(
        "sitemap-<section>.xml",
        sitemap_views.sitemap,
        {"sitemaps": SITEMAPS},
        name="django.contrib.sitemaps.views.sitemap",
    ),
    *i18n_patterns(
        path("", include("pom_site.publishing.urls")),
        path(pgettext_lazy("url", "open-data/"), catalogue.page, name="open-data"),
        path("", include("pages.urls")),
        path("", include("domains.urls")),
        path("", include("projects.urls")),
        prefix_default_language=False,
    ),
]

handler400 = "pom_site.errors.bad_request"
handler403 = "pom_site.errors.permission_denied"
handler404 = "pom_site.errors.not_found"
handler500 = "pom_site.errors.server_error"
