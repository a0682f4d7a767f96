"""What the cells of a row point at: organisations, programmes, indicators, domains. Read once for a file."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from domains.models import Domain
from pages.models import Organisation
from pom_site.opendata.columns import BETWEEN
from projects.models import IndicatorDefinition, Programme

Cells = dict[str, Any]


class Relations:
    @cached_property
    def organisations(self) -> list[Organisation]:
        return list(Organisation.objects.order_by("pk"))

    @cached_property
    def by_slug(self) -> dict[str, Organisation]:
        return {each.slug: each for each in self.organisations}

    @cached_property
    def by_number(self) -> dict[str, Organisation]:
        return {digits(each.enterprise_number): each for each in self.organisations if digits(each.enterprise_number)}

    @cached_property
    def by_name(self) -> dict[str, Organisation]:
        return {each.name_nl.casefold(): each for each in self.organisations}  # type: ignore[attr-defined]

    @cached_property
    def programmes(self) -> dict[str, Programme]:
        """By their short address and by their CCI code."""
        found = list(Programme.objects.order_by("pk"))
        return {each.cci: each for each in found if each.cci} | {each.slug: each for each in found}

    @cached_property
    def definitions(self) -> dict[str, IndicatorDefinition]:
        return {each.code: each for each in IndicatorDefinition.objects.order_by("pk")}

    @cached_property
    def domains(self) -> dict[str, Domain]:
        return {each.code: each for each in Domain.objects.only("code", "position")}

    def organisation(self, name: str, cells: Cells) -> Organisation:
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

    def check_named(self, cells: Cells, ignored: list[str], row: Any) -> None:
        """Numbers and codes are not read, but a wrong one says that something is the matter with the row."""
        for name in ("organisation", "funder"):
            if f"{name}_enterprise_number" in ignored:
                self.check_number(name, getattr(row, name), cells)
        if "programme_cci" in ignored:
            self.programme({"programme": row.programme.slug if row.programme else "", **cells})

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

    def programme(self, cells: Cells) -> Programme | None:
        """By its short address or its CCI code; when both are there they say the same."""
        slug, cci = cells.get("programme") or "", cells.get("programme_cci") or ""
        if cci:
            _validate_cci(cci)
        found = self.programmes.get(slug or cci)
        if found is None and (slug or cci):
            message = _("We know no programme with this CCI code. Add it under Programmes first, or correct the code.")
            other = _("We know no such programme. Add it under Programmes first, or take its short address.")
            raise ValidationError({"programme": other} if slug else {"programme_cci": message})
        if found is not None and cci and found.cci != cci:
            raise ValidationError({"programme_cci": _("This CCI code belongs to another programme.")})
        return found

    def definition(self, cells: Cells) -> IndicatorDefinition:
        found = self.definitions.get(cells.get("code") or "")
        if found is None:
            raise ValidationError({"code": _("We know no indicator with this code. Add its definition first.")})
        return found

    def domain(self, code: str, column: str) -> Domain:
        found = self.domains.get(code)
        if found is None:
            names = {"code": code, "codes": ", ".join(self.domains)}
            raise ValidationError({column: _("“%(code)s” is no domain. Choose from: %(codes)s.") % names})
        return found

    def domains_of(self, text: str) -> list[Domain]:
        return [self.domain(code, "domains") for code in text.split(BETWEEN) if code]


def digits(number: str) -> str:
    return "".join(sign for sign in number if sign.isdigit())


def _validate_cci(code: str) -> None:
    field: Any = Programme._meta.get_field("cci")
    try:
        field.run_validators(code)
    except ValidationError as error:
        raise ValidationError({"programme_cci": error.messages}) from error
