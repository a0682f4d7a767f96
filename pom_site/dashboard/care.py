"""What needs care: what the checks found, languages that fall behind, facts that have to be checked again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from urllib.parse import urlencode

from django.db.models import Case, IntegerField, Q, QuerySet, Sum, Value, When
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pom_site.publishing import roles
from pom_site.publishing.board import Board
from pom_site.publishing.freshness import due_before
from pom_site.publishing.languages import DEFAULT, LANGUAGES
from pom_site.publishing.models import Examination, State, TranslationRequest, TranslationState

from .lines import MOST, Action, Line, Mark, Panel, facts, fetched
from .reach import TITLE, Reach

Status = TranslationState.Status
BEHIND: Final = (Status.OUTDATED, Status.INCOMPLETE, Status.NONE)


def checks(reach: Reach) -> Panel | None:
    if not reach.may("change"):
        return None
    wrong = Examination.objects.filter(reach.about("change")).filter(Q(errors__gt=0) | Q(warnings__gt=0))
    rows, total = fetched(wrong.order_by("-errors", "-warnings", "-examined_at", "pk"))
    wrong_ones = sum(row.errors > 0 for row in rows)
    titles = reach.titles((row.content_type_id, row.object_id) for row in rows)
    return Panel(
        "checks",
        _("Checks failing"),
        _("The checks found nothing wrong."),
        [_examined(reach, row, titles) for row in rows],
        total,
        alarm=_("%(number)s with errors") % {"number": wrong_ones} if wrong_ones else "",
    )


def _examined(reach: Reach, row: Examination, titles: dict[Any, str]) -> Line:
    errors = ngettext("%(number)s error", "%(number)s errors", row.errors) % {"number": row.errors}
    warnings = ngettext("%(number)s warning", "%(number)s warnings", row.warnings) % {"number": row.warnings}
    marks = [Mark("bad", errors)] if row.errors else []
    marks += [Mark("half", warnings)] if row.warnings else []
    first = row.findings[0] if row.findings else {}
    return Line(
        titles.get((row.content_type_id, row.object_id)) or _("Untitled"),
        url=reach.form(row.content_type_id, row.object_id),
        marks=tuple(marks),
        facts=facts(reach.kind_name(row.content_type_id)),
        text=first.get("message", ""),
    )


@dataclass(frozen=True)
class Behind:
    status: str
    label: str
    number: int
    url: str


@dataclass(frozen=True)
class Language:
    code: str
    name: str
    complete: int
    total: int
    behind: tuple[Behind, ...]
    requests: str


def translations(reach: Reach) -> Panel | None:
    """How far each language is, with links to the board."""
    if not reach.kinds:
        return None
    counts = Board(reach.querysets("view").values()).counts()
    asked = _requests(reach)
    rows = [_language(code, name, counts[code], asked.get(code, 0)) for code, name in LANGUAGES if code != DEFAULT]
    return Panel(
        "translations",
        _("Translations"),
        _("There is nothing to translate yet."),
        rows if rows[0].total else [],
        sum(counts[row.code][Status.OUTDATED] + counts[row.code][Status.INCOMPLETE] for row in rows),
        all=Action(_("Show all translations"), reverse("translation-board")),
        template="admin/dashboard/translations.html",
        figure=_("Translations to finish"),
    )


def _language(code: str, name: str, by_status: dict[str, int], asked: int) -> Language:
    board = reverse("translation-board")
    behind = tuple(
        Behind(status, str(status.label), number, f"{board}?{urlencode({'taal': code, 'status': status.value})}")
        for status in BEHIND
        if (number := by_status[status])
    )
    requests = ngettext("%(number)s request by visitors", "%(number)s requests by visitors", asked)
    total = sum(by_status.values())
    return Language(
        code, name, by_status[Status.COMPLETE], total, behind, requests % {"number": asked} if asked else ""
    )


def _requests(reach: Reach) -> dict[str, int]:
    rows = TranslationRequest.objects.filter(reach.about("view")).order_by()
    return dict(rows.values_list("language").annotate(Sum("number")))


def due(reach: Reach) -> Panel | None:
    """Public objects whose next check is this month or earlier, one's own first. No work for who only translates."""
    parts = [
        _due(reach, kind, queryset)
        for kind, queryset in reach.querysets("change").items()
        if queryset.model.review_months and not roles.only_translates(reach.user, reach.kinds[kind])
    ]
    if not parts:
        return None
    together = parts[0].union(*parts[1:], all=True) if len(parts) > 1 else parts[0]
    rows = together.order_by("rank", "reviewed_at", TITLE, "in_kind", "pk")
    return Panel(
        "due",
        _("Facts to check again"),
        _("Everything was checked in time."),
        [_overdue(reach, row) for row in rows[:MOST]],
        together.count(),
        note=_("Look whether the facts are still right. If they are, choose “Checked today”."),
    )


def _due(reach: Reach, kind: int, queryset: Any) -> QuerySet[Any]:
    """Own before others', and what was never checked before what was checked long ago."""
    before = due_before(queryset.model)
    rank = Case(
        When(owner=reach.user, reviewed_at=None, then=0),
        When(owner=reach.user, then=1),
        When(reviewed_at=None, then=2),
        default=3,
        output_field=IntegerField(),
    )
    return (
        queryset.filter(Q(reviewed_at=None) | Q(reviewed_at__lt=before), state=State.PUBLISHED)
        .annotate(in_kind=Value(kind, IntegerField()), rank=rank)
        .values_list("in_kind", "pk", TITLE, "reviewed_at", "rank")
    )


def _overdue(reach: Reach, row: tuple[int, int, str, date | None, int]) -> Line:
    kind, pk, title, checked, rank = row
    last = _("checked on %(date)s") % {"date": date_format(checked, "j N Y")} if checked else _("never checked")
    return Line(
        title or _("Untitled"),
        url=reach.form(kind, pk),
        marks=(Mark("own", _("Yours")),) if rank < 2 else (),
        facts=facts(reach.kind_name(kind), last),
        deeds=(Action(_("Checked today"), reach.form(kind, pk, "nagekeken")),),
    )
