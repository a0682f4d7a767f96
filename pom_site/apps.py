from django.apps import AppConfig
from django.contrib.admin.apps import AdminConfig


class PortalAdminConfig(AdminConfig):
    default_site = "pom_site.admin.PortalAdminSite"


class PomSiteConfig(AppConfig):
    """The composition root: commands that span the apps."""

    name = "pom_site"
    verbose_name = "POM Oost-Vlaanderen"

    def ready(self) -> None:
        from . import groups, people

        people.register()
        groups.connect()
