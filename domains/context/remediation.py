"""The clean-up of a brownfield: its phases in the order of the procedure, in plain words and as a table."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

from django.utils.formats import number_format
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from domains.context.planning import period
from domains.models import RemediationPhase
from pom_site.publishing.fallback import marked
from pom_site.publishing.quantities import NO_BREAK, euro
from pom_site.publishing.timeline import Step

Kind = RemediationPhase.Kind
State = RemediationPhase.State

EXPLAINED: Final[dict[str, Any]] = {
    Kind.EXPLORATORY: gettext_lazy("Samples show whether the soil may be polluted."),
    Kind.DESCRIPTIVE: gettext_lazy("Further samples show what is in the soil, how far it reaches and what risk it is."),
    Kind.BOTH: gettext_lazy("Both surveys in one: is the soil polluted, how far does it reach, what risk is it?"),
    Kind.ASBESTOS: gettext_lazy("Specialists take the asbestos away safely, before anything else is broken down."),
    Kind.DEMOLITION: gettext_lazy("Buildings and foundations that have no use any more are broken down."),
    Kind.PROJECT: gettext_lazy("A plan says how the soil will be cleaned. OVAM, the soil agency, must approve it."),
    Kind.WORKS: gettext_lazy("Polluted soil or groundwater is taken away or treated."),
    Kind.EVALUATION: gettext_lazy("New samples show whether the soil is clean enough."),
    Kind.DECLARATION: gettext_lazy("OVAM confirms that the soil has been cleaned."),
    Kind.AFTERCARE: gettext_lazy("Measurements go on for some years, to be sure that nothing comes back."),
}


def in_order(phases: Iterable[RemediationPhase]) -> list[RemediationPhase]:
    return sorted(phases, key=lambda phase: phase.place)


def name_of(phase: RemediationPhase) -> str:
    name = phase.get_kind_display()
    return _("%(phase)s, part %(number)s") % {"phase": name, "number": phase.sequence} if phase.sequence > 1 else name


def current_phase(phases: Iterable[RemediationPhase]) -> RemediationPhase | None:
    """The one under way; else the last one that was completed."""
    known = in_order(phases)
    running = [phase for phase in known if phase.status == State.RUNNING]
    completed = [phase for phase in known if phase.status == State.COMPLETED]
    return next(iter([*running, *completed[::-1]]), None)


def phase_in_words(phases: Iterable[RemediationPhase]) -> str:
    """ "Bodemsaneringswerken (BSW), bezig"."""
    phase = current_phase(phases)
    return f"{name_of(phase)}, {phase.get_status_display().lower()}" if phase else ""


def phase_steps(phases: Iterable[RemediationPhase]) -> list[Step]:
    return [
        Step(
            label=name_of(phase),
            text=str(EXPLAINED[phase.kind]),
            state=phase.get_status_display(),
            note=marked(phase, "note"),
            next=phase.status in (State.PLANNED, State.RUNNING),
            dropped=phase.status == State.NOT_NEEDED,
        )
        for phase in in_order(phases)
    ]


# --- The table --------------------------------------------------------------------------------------------

Cell = Callable[[RemediationPhase], str]


def phase_table(phases: Iterable[RemediationPhase]) -> dict[str, Any]:
    """Planned and actual always; of the rest, the columns that say something of at least one phase."""
    known = in_order(phases)
    rows = [[cell(phase) for _heading, cell, _always in COLUMNS] for phase in known]
    used = [place for place, column in enumerate(COLUMNS) if column[2] or any(row[place] for row in rows)]
    return {
        "headings": [COLUMNS[place][0] for place in used],
        "rows": [(name_of(phase), [row[place] for place in used]) for phase, row in zip(known, rows, strict=True)],
    }


def _planned(phase: RemediationPhase) -> str:
    if phase.status == State.NOT_NEEDED:
        return ""
    return period(phase.planned_start, phase.planned_end, phase.precision) or _("not known")


def _actual(phase: RemediationPhase) -> str:
    if phase.status in (State.NOT_NEEDED, State.PLANNED):
        return phase.get_status_display()
    if phase.started_on and not phase.ended_on and phase.status == State.RUNNING:
        return format_html("{} {}", _("since"), period(phase.started_on, None, phase.precision))
    return period(phase.started_on, phase.ended_on, phase.precision) or _("not known")


def _executor(phase: RemediationPhase) -> str:
    return marked(phase.executor, "name") if phase.executor else ""


def _file(phase: RemediationPhase) -> str:
    if not phase.conforming_on:
        return phase.file_number
    day = period(phase.conforming_on, None, "day")
    return format_html("{}<br><small>{} {}</small>", phase.file_number, _("declared conforming on"), day)


def _quantity(phase: RemediationPhase) -> str:
    if phase.quantity is None:
        return ""
    whole = phase.quantity == phase.quantity.to_integral_value()
    amount = number_format(phase.quantity, 0 if whole else 2, force_grouping=True)
    return f"{amount}{NO_BREAK}{phase.get_unit_display()}"


def _cost(phase: RemediationPhase) -> str:
    return "" if phase.cost is None else euro(phase.cost)


def _document(phase: RemediationPhase) -> str:
    document = phase.document
    if document is None:
        return ""
    words = f"{document.get_kind_display()}, {document.get_language_display()}"
    address, title = document.get_absolute_url(), marked(document, "title")
    return format_html('<a href="{}">{}</a><br><small>{}</small>', address, title, words)


COLUMNS: Final[list[tuple[Any, Cell, bool]]] = [
    (gettext_lazy("Planned"), _planned, True),
    (gettext_lazy("What happened"), _actual, True),
    (gettext_lazy("Carried out by"), _executor, False),
    (gettext_lazy("File at OVAM"), _file, False),
    (gettext_lazy("Quantity"), _quantity, False),
    (gettext_lazy("Cost"), _cost, False),
    (gettext_lazy("Document"), _document, False),
]
