"""The tables of the brownfields."""

from __future__ import annotations

from functools import cache
from typing import Any

from django.utils.translation import gettext_lazy as _

from domains.models import Brownfield, BrownfieldPlanningStep, CovenantParty, RemediationPhase
from domains.opendata.places import (
    features_by,
    known_by,
    last_changed,
    municipality_column,
    organisation_table,
    outline_area,
    planning_table,
    point_columns,
    row_table,
    without_people,
)
from pom_site.opendata.columns import Column, columns_of
from pom_site.opendata.tables import Table

features = features_by("area", "area_remediated", "covenant")


@cache
def tables() -> dict[str, Table]:
    return {
        "brownfields": Table("brownfields", _("Brownfields"), lambda brownfield: [brownfield], _brownfields()),
        "partijen": organisation_table("parties", _("Parties to the covenant"), "brownfield", CovenantParty),
        "planstappen": planning_table(BrownfieldPlanningStep, "brownfield"),
        "sanering": row_table("remediation", _("Remediation"), "brownfield", "remediation", _remediation()),
    }


def objects() -> Any:
    """In five queries a batch."""
    return Brownfield.objects.prefetch_related(
        "municipalities", without_people("parties", CovenantParty), "planning_steps", "remediation"
    )


def _brownfields() -> list[Column]:
    return [
        *known_by(_("Number of the brownfield on this site")),
        *columns_of(Brownfield, "title", "sample", "summary"),
        municipality_column(),
        *columns_of(Brownfield, "area", "area_remediated", "vacant_since", "former_use", "history", "approach"),
        *columns_of(Brownfield, "contamination", "covenant_number", "covenant", "covenant_on", "covenant_url"),
        *columns_of(Brownfield, "destination_current", "destination_planned", "targets", "cost_estimate", "cost"),
        outline_area(),
        *point_columns(Brownfield),
        last_changed(),
    ]


def _remediation() -> list[Column]:
    """Who carries it out is left out: it may be a person."""
    return [
        *columns_of(RemediationPhase, "kind", "sequence", "status", "planned_start", "planned_end"),
        *columns_of(RemediationPhase, "started_on", "ended_on", "precision", "file_number", "conforming_on"),
        *columns_of(RemediationPhase, "quantity", "unit", "cost", "note"),
    ]
