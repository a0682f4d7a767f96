from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class BlocksConfig(AppConfig):
    name = "pom_site.blocks"
    label = "blocks"
    verbose_name = _("Content blocks")

    def ready(self) -> None:
        from . import checks, upkeep  # noqa: F401

        upkeep.connect()
