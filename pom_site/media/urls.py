"""Mounted at MEDIA_URL, outside the language prefixes. What does not look like our own names never reaches a view."""

from django.urls import re_path

from . import views

app_name = "media"

urlpatterns = [
    re_path(r"^images/(?P<name>[0-9a-f]{32}-[0-9]{1,5}\.(?:avif|jpg|webp))$", views.image, name="image"),
    re_path(
        r"^documents/(?P<name>[0-9a-f]{32}\.[a-z]{3,7})/(?P<filename>[a-z0-9_-]{1,90}\.[a-z]{3,7})$",
        views.document,
        name="document",
    ),
]
