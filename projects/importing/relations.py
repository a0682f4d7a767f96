"""What the cells of a row point at: organisations, programmes, indicators, domains. Read once for a file."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from domains.models import Domain
from pages.importing import Organisations
from pom_site.opendata.columns import BETWEEN
from projects.models import IndicatorDefinition, Programme

Cells = dict[str, Any]


class Relations:
    def __init__(self) -> None:
        self.organisations = Organisations()

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

    def check_named(self, cells: Cells, ignored: list[str], row: Any) -> None:
        """Numbers and codes are not read, but a wrong one says that something is the matter with the row."""
        for name in ("organisation", "funder"):
            if f"{name}_enterprise_number" in ignored:
                self.organisations.check_number(name, getattr(row, name), cells)
        if "programme_cci" in ignored:
            self.programme({"programme": row.programme.slug if row.programme else "", **cells})

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


def _validate_cci(code: str) -> None:
    field: Any = Programme._meta.get_field("cci")
    try:
        field.run_validators(code)
    except ValidationError as error:
        raise ValidationError({"programme_cci": error.messages}) from error
