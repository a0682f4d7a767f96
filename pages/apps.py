from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PagesConfig(AppConfig):
    name = "pages"
    verbose_name = _("Pages and news")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from . import checks, mailbox  # noqa: F401
