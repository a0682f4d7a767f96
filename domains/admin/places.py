"""What the forms of everything that belongs to a domain share."""

from __future__ import annotations

from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from pom_site.blocks.admin import IllustratedAdmin
from pom_site.publishing.admin import PublishableAdmin

CONTACT = (_("Contact, news and documents"), {"fields": ("contact", "news", "documents")})
PLACE = (_("Place on the map"), {"fields": (("longitude", "latitude"), "outline")})


class PlaceAdmin(IllustratedAdmin, PublishableAdmin):
    """With an illustration and a contact; subclasses name in `related` what their forms show the name of."""

    intro_fields: ClassVar[tuple[Any, ...]] = ("title", "summary", "slug", ("image", "drawing"))
    autocomplete_fields: ClassVar[Any] = ("image", "contact", "news", "documents")
    related: ClassVar[tuple[str, ...]] = ("image", "contact")
    list_select_related = False

    def get_queryset(self, request: HttpRequest) -> Any:
        """What was chosen comes with the form; lists do not ask for it."""
        queryset = super().get_queryset(request)
        match = getattr(request, "resolver_match", None)
        return queryset.select_related(*self.related) if match and "object_id" in match.kwargs else queryset
