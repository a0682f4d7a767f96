"""Organisations as files of the open data name them: by short address, enterprise number or name."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from pages.models import Organisation

Cells = dict[str, Any]


class Organisations:
    """Read once for a file."""

    @cached_property
    def everything(self) -> list[Organisation]:
        return list(Organisation.objects.order_by("pk"))

    @cached_property
    def by_slug(self) -> dict[str, Organisation]:
        return {each.slug: each for each in self.everything}

    @cached_property
    def by_number(self) -> dict[str, Organisation]:
        return {digits(each.enterprise_number): each for each in self.everything if digits(each.enterprise_number)}

    @cached_property
    def by_name(self) -> dict[str, Organisation]:
        return {each.name_nl.casefold(): each for each in self.everything}  # type: ignore[attr-defined]

    def find(self, name: str, cells: Cells) -> Organisation:
        """By its short address, else by its enterprise number, else by its name. `name`: of the column."""
        slug, number = cells.get(name) or "", cells.get(f"{name}_enterprise_number") or ""
        if slug:
            found = self.by_slug.get(slug)
        elif number:
            self._validate_number(name, number, cells)
            found = self.by_number.get(digits(number))
        else:
            found = self.by_name.get((cells.get(f"{name}_name") or "").casefold())
        if found is None or found.is_person:
            message = _("We know no such organisation. Add it under Organisations first, or correct its name.")
            raise ValidationError({name if slug or not number else f"{name}_enterprise_number": message})
        return found

    def check_number(self, name: str, organisation: Organisation, cells: Cells) -> None:
        """The number that a file gives is that of the organisation."""
        number = cells.get(f"{name}_enterprise_number") or ""
        if not number or digits(number) == digits(organisation.enterprise_number):
            return
        self._validate_number(name, number, cells)
        message = _("“%(name)s” has another enterprise number here. Correct it under Organisations, or in the file.")
        raise ValidationError({f"{name}_enterprise_number": message % {"name": organisation}})

    def _validate_number(self, name: str, number: str, cells: Cells) -> None:
        try:
            Organisation(country=cells.get(f"{name}_country") or "BE", enterprise_number=number).clean()
        except ValidationError as error:
            raise ValidationError({f"{name}_enterprise_number": error.messages}) from error


def digits(number: str) -> str:
    return "".join(sign for sign in number if sign.isdigit())
