from django.contrib.admin import AdminSite
from django.utils.translation import gettext_lazy as _


class PortalAdminSite(AdminSite):
    site_header = _("POM administration")
    site_title = _("POM administration")
    index_title = _("What do you want to do?")
