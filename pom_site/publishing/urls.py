"""
Previews, asking for a translation, and saying that something is not right. `admin_urlpatterns` are for staff: the root
mounts them below /admin/.
"""

from django.contrib import admin
from django.urls import path
from django.utils.translation import pgettext_lazy

from .views import previews, reports, translations

urlpatterns = [
    path(pgettext_lazy("url", "ask-translation/"), translations.ask_translation, name="translation-request"),
    path(pgettext_lazy("url", "is-this-still-right/<str:reference>/"), reports.report, name="report"),
    path("voorbeeld/stop/", previews.stop, name="preview-stop"),
    path("voorbeeld/<str:token>/", previews.open_link, name="preview-link"),
]

admin_urlpatterns = [
    path("start/", admin.site.admin_view(previews.start), name="preview-start"),
    path("breedtes/", admin.site.admin_view(previews.widths), name="preview-widths"),
    path("link/", admin.site.admin_view(previews.new_link), name="preview-new-link"),
]
