from typing import TYPE_CHECKING

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from pom_site.publishing.admin import OwnWidgets

from .models import Municipality

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

FROM_THE_SOURCE = ("refnis", "slug", "seat", "lon", "lat")


class PresenceFilter(admin.SimpleListFilter):
    title = _("presence")
    parameter_name = "presence"

    def lookups(self, request: HttpRequest, model_admin: admin.ModelAdmin) -> "list[tuple[str, StrOrPromise]]":
        return [("present", _("Present")), ("former", _("Former"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Municipality]) -> QuerySet[Municipality]:
        current = Municipality.objects.current().values("pk")
        if self.value() == "present":
            return queryset.filter(pk__in=current)
        if self.value() == "former":
            return queryset.exclude(pk__in=current)
        return queryset


@admin.register(Municipality)
class MunicipalityAdmin(OwnWidgets, admin.ModelAdmin):
    """Reference data: what Statbel and GeoNames gave is fixed once saved; a merger is recorded, nothing is deleted."""

    list_display = ["name", "refnis", "postcode_list", "valid_from", "valid_to", "successor"]
    list_filter = [PresenceFilter]
    list_select_related = ["successor"]
    search_fields = ["name", "refnis", "postcodes"]
    autocomplete_fields = ["successor"]
    prepopulated_fields = {"slug": ["name"]}
    fieldsets = [
        (None, {"fields": ["name", "slug", "refnis", "postcodes"]}),
        (_("Place"), {"fields": ["seat", "lon", "lat"]}),
        (_("Mergers"), {"fields": ["valid_from", "valid_to", "successor"]}),
    ]

    @admin.display(description=_("post codes"))
    def postcode_list(self, municipality: Municipality) -> str:
        return ", ".join(municipality.postcodes)

    def get_readonly_fields(self, request: HttpRequest, obj: Municipality | None = None) -> tuple[str, ...]:
        return FROM_THE_SOURCE if obj else ()

    def get_prepopulated_fields(self, request: HttpRequest, obj: Municipality | None = None) -> dict:
        return {} if obj else self.prepopulated_fields

    def has_delete_permission(self, request: HttpRequest, obj: Municipality | None = None) -> bool:
        return False
