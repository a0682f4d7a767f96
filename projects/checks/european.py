"""Checks at the gate of projects: what the law wants said about European money."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from django.utils.translation import gettext as _

from pom_site.blocks.checks import blocks_stand_below
from pom_site.publishing.gate import Finding, Level, check, once
from pom_site.publishing.languages import DEFAULT
from projects.models import FundingLine, Programme, Project, Stage
from projects.publicity import FUND_IS_LAW, RULES, required_logos

Regime = Programme.Regime
Found = Iterator[tuple[str, str, str]]  # code, field, message
# What these programmes asked for is over, and what is not known of them any more cannot be found: a warning.
CLOSED: Final = {Regime.PRE_2014}
INTERREG: Final = {Programme.Kind.INTERREG_A, Programme.Kind.INTERREG_B, Programme.Kind.INTERREG_C}

blocks_stand_below(Project, 2)  # “More about this project”


@once
def european_lines(project: Project) -> list[FundingLine]:
    lines = project.funding_lines.select_related("programme")
    return [line for line in lines if line.programme and line.programme.is_european]


@once
def programmes_of(project: Project) -> list[Programme]:
    return list(dict.fromkeys(line.programme for line in european_lines(project) if line.programme))


@check(Project)
def european_publicity(project: Project) -> Iterator[Finding]:
    """Reg. (EU) 2021/1060 art. 50 and its like: a description with aims and results, and the Union's support."""
    lines = european_lines(project)
    if not lines:
        return
    closed = {programme.publicity_regime for programme in programmes_of(project)} <= CLOSED
    level = Level.WARNING if closed else Level.ERROR
    parts = (_description(project), _period(project), _identity(project), _support(project, lines), _statement(project))
    for part in parts:
        for code, field, message in part:
            yield Finding(level, code, message, field, DEFAULT if field.endswith(f"_{DEFAULT}") else "")


def _description(project: Project) -> Found:
    texts = {
        "challenge": _("European rules: say what problem the project solves (challenge, in Dutch)."),
        "objectives": _("European rules: say what must be reached (objectives, in Dutch)."),
    }
    if project.stage == Stage.COMPLETED:
        texts["results"] = _("European rules: the project is completed, so say what came of it (results, in Dutch).")
    elif not getattr(project, f"results_expected_{DEFAULT}"):
        texts["results"] = _("European rules: say what the results are, or what is expected (results, in Dutch).")
    for name, message in texts.items():
        if not getattr(project, f"{name}_{DEFAULT}"):
            yield f"eu_{name}", f"{name}_{DEFAULT}", message


def _period(project: Project) -> Found:
    if not getattr(project, f"period_note_{DEFAULT}") and not (project.starts_on and project.ends_on):
        yield "eu_period", "starts_on", _("European rules: fill in the start and the end, or the period in words.")


def _identity(project: Project) -> Found:
    if not project.acronym:
        yield "eu_acronym", "acronym", _("European rules: fill in the acronym under which the programme knows it.")
    if not project.project_number:
        yield "eu_number", "project_number", _("European rules: fill in the number that the programme gave it.")
    if not project.partners.exists():
        yield "eu_partners", "", _("European rules: name at least one partner.")


def _support(project: Project, lines: list[FundingLine]) -> Found:
    if not project.budget_total:
        yield "eu_budget", "budget_total", _("European rules: fill in the total budget.")
    european = [line for line in lines if line.kind == FundingLine.Kind.EU]
    if not any(line.amount is not None and line.show_amount for line in european):
        yield "eu_amount", "", _("European rules: fill in the European amount in the funding, and show it.")


def _statement(project: Project) -> Found:
    """What the block below the title cannot do without."""
    for programme in programmes_of(project):
        regime, values = programme.publicity_regime, {"programme": programme.short_name}
        if regime in FUND_IS_LAW and not getattr(programme, f"fund_{DEFAULT}"):
            message = _("European rules: write out the fund of “%(programme)s” in Dutch, with the programme.")
            yield "eu_fund", "", message % values
        if RULES[regime].disclaimer and not getattr(programme, f"granting_authority_{DEFAULT}"):
            message = _("European rules: name the granting authority of “%(programme)s” in Dutch, with the programme.")
            yield "eu_authority", "", message % values
        if not getattr(programme, f"name_{DEFAULT}"):
            yield "eu_programme", "", _("European rules: write the name of “%(programme)s” in Dutch.") % values


@check(Project)
def programmes_have_their_logos(project: Project) -> Iterator[Finding]:
    """The style sheet sees to it that none is larger than the emblem."""
    for programme in programmes_of(project):
        if RULES[programme.publicity_regime].wants_logos and not required_logos().get(programme.pk):
            message = _("“%(programme)s” asks for its own logos. Add them with the programme.")
            yield Finding(Level.WARNING, "eu_logos", message % {"programme": programme.short_name})


@check(Project)
def european_money_has_a_programme(project: Project) -> Iterator[Finding]:
    known = {line.pk for line in european_lines(project)}
    for line in project.funding_lines.all():
        if line.kind == FundingLine.Kind.EU and line.pk not in known:
            message = _("European money comes from a European programme. Choose which one in the funding.")
            yield Finding(Level.ERROR, "eu_programme", message, "programme", row=str(line.pk))


@check(Project)
def interreg_speaks_english(project: Any) -> Iterator[Finding]:
    """Partners abroad read it; the programme's own rules ask for it."""
    interreg = any(line.programme and line.programme.kind in INTERREG for line in european_lines(project))
    if interreg and not (project.title_en and project.summary_en):
        message = _("Interreg partners read English: fill in at least the English title and summary.")
        yield Finding(Level.WARNING, "eu_english", message, "summary_en", "en")
