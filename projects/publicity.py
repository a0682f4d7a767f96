"""What a page says about European money: made from the programme's regime, never typed by an editor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from django.utils.html import format_html
from django.utils.translation import gettext as _

from pom_site.media.models import Image
from pom_site.publishing.fallback import marked
from pom_site.publishing.memo import remembered
from projects import statements
from projects.models import FundingLine, Programme, ProgrammeLogo, Project

Regime = Programme.Regime


@dataclass(frozen=True)
class Rule:
    """
    What one regime asks beside the emblem. Without `statement` the programme says which of the two it is; `mark` is the
    word beside the emblem, `sentence` and `disclaimer` are said below it. `agreement`: the number is that of a grant
    agreement. `wants_logos`: the programme's own logos are obligatory.
    """

    statement: statements.Texts | None = None
    mark: str = ""
    sentence: statements.Texts | None = None
    disclaimer: statements.Texts | None = None
    names_fund: bool = True
    agreement: bool = False
    wants_logos: bool = False


RULES: Final[dict[str, Rule]] = {
    Regime.CPR_2021: Rule(),
    Regime.INTERREG_2021: Rule(mark="Interreg", wants_logos=True),
    Regime.CPR_2014: Rule(statements.UNION),
    Regime.DIRECT: Rule(disclaimer=statements.DISCLAIMER, names_fund=False, agreement=True),
    Regime.H2020: Rule(names_fund=False, agreement=True),
    Regime.REACT_EU: Rule(statements.UNION, sentence=statements.REACT_EU),
    Regime.NGEU: Rule(statements.FUNDED, names_fund=False),
    Regime.LEADER: Rule(wants_logos=True),
    Regime.PRE_2014: Rule(statements.UNION),
}
# The statement is “European Union”, and the law wants its fund below it.
FUND_IS_LAW: Final = {regime for regime, rule in RULES.items() if rule.statement is statements.UNION}


@dataclass(frozen=True)
class Mention:
    """One programme: its statement and what stands below it; `lines` and `small` are texts with their language."""

    mark: str
    statement: str
    lines: list[str]
    small: list[tuple[str, str]]


@dataclass(frozen=True)
class Publicity:
    """One emblem, whatever the number of programmes; the logos that they ask for, in order."""

    mentions: list[Mention]
    logos: list[Image]

    @property
    def small(self) -> list[tuple[str, str]]:
        return list(dict.fromkeys(text for mention in self.mentions for text in mention.small))


def european_money(project: Project) -> list[tuple[FundingLine, Programme]]:
    """Each European programme once, with its first line, in the order of the funding."""
    found: dict[Any, tuple[FundingLine, Programme]] = {}
    for line in project.funding_lines.all():
        if line.programme and line.programme.is_european:
            found.setdefault(line.programme_id, (line, line.programme))
    return list(found.values())


def european_programme(project: Project) -> Programme | None:
    return next((programme for _line, programme in european_money(project)), None)


def publicity_of(project: Project) -> Publicity | None:
    """None without European money."""
    money = european_money(project)
    if not money:
        return None
    logos = [logo for _line, programme in money for logo in required_logos().get(programme.pk, [])]
    return Publicity([_mention(project, *pair) for pair in money], list(dict.fromkeys(logos)))


@remembered
def required_logos() -> dict[Any, list[Image]]:
    """By programme, in its order: a small table that every European project reads."""
    found: dict[Any, list[Image]] = {}
    for logo in ProgrammeLogo.objects.select_related("image"):
        found.setdefault(logo.programme_id, []).append(logo.image)
    return found


def grant_number(project: Project, line: FundingLine, rule: Rule) -> str:
    """An agreement has its own; elsewhere the project's number says which one it is."""
    own, reference = project.project_number, line.grant_reference
    return reference or own if rule.agreement else own or reference


def _mention(project: Project, line: FundingLine, programme: Programme) -> Mention:
    rule = RULES[programme.publicity_regime]
    statement, _language = statements.said(rule.statement or _by_kind(programme))
    number = grant_number(project, line, rule)
    return Mention(rule.mark, statement, list(_lines(rule, programme, number)), list(_small(rule, programme)))


def _by_kind(programme: Programme) -> statements.Texts:
    return statements.FUNDED if programme.statement_kind == Programme.StatementKind.FUNDED else statements.CO_FUNDED


def _lines(rule: Rule, programme: Programme, number: str) -> Iterator[str]:
    fund, name = marked(programme, "fund"), marked(programme, "name")
    if rule.names_fund and fund and fund != name:
        yield fund
    label = _("Grant agreement No %(number)s") if rule.agreement else _("Project number %(number)s")
    yield format_html("{} · {}", name, label % {"number": number}) if number else name


def _small(rule: Rule, programme: Programme) -> Iterator[tuple[str, str]]:
    """A disclaimer that does not know its authority is not said; the gate asks for it."""
    if rule.sentence:
        yield statements.said(rule.sentence)
    if rule.disclaimer and programme.granting_authority:
        text, language = statements.said(rule.disclaimer)
        before, _hole, after = text.partition("{}")
        yield format_html("{}{}{}", before, marked(programme, "granting_authority"), after), language
