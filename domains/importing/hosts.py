"""What stands on another: plots on their park, spaces in their building."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from pom_site.opendata.importing.importer import Cells, Importer


class HostedImporter(Importer):
    """The host is known by its short address or by its id, public or not: what comes in is a draft."""

    @cached_property
    def ids(self) -> dict[str, int]:
        model: Any = self.model._meta.get_field(self.model.host).related_model
        return dict(model._base_manager.exclude(slug_nl=None).values_list("slug_nl", "pk"))

    @cached_property
    def slugs(self) -> dict[int, str]:
        return {key: slug for slug, key in self.ids.items()}

    def complete(self, cells: Cells) -> None:
        host = self.model.host
        column = f"{host}_id"
        slug, key = cells.get(host), cells.pop(column, None)
        if slug and slug not in self.ids:
            raise ValidationError({host: unknown(slug)})
        if key is None:
            return
        if key not in self.slugs:
            raise ValidationError({column: unknown(key)})
        if slug and self.ids[slug] != key:
            message = _("This number is not the one of “%(name)s”. Correct one of the two.")
            raise ValidationError({column: message % {"name": slug}})
        cells[host] = self.slugs[key]

    def put(self, item: Any, field: str, value: Any) -> None:
        if field == self.model.host:
            setattr(item, f"{field}_id", self.ids.get(value))
        else:
            super().put(item, field, value)

    def prepare(self, item: Any) -> None:
        """Without a title it is named after its host."""
        if item._meta.model is self.model:
            item.fill_titles()


def unknown(name: object) -> str:
    message = _("We do not know “%(name)s”. Take the short address or the number from the export.")
    return message % {"name": name}
