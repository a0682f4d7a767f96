from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PublishingConfig(AppConfig):
    name = "pom_site.publishing"
    label = "publishing"
    verbose_name = _("Publishing")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from . import addresses, audit, bin, checks, completeness, upkeep  # noqa: F401

        upkeep.connect()
        addresses.connect()
        audit.connect()
        bin.connect()
        completeness.connect()
