from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class OpenDataConfig(AppConfig):
    name = "pom_site.opendata"
    label = "opendata"
    verbose_name = _("Open data")

    def ready(self) -> None:
        from .datasets import discover

        discover()
