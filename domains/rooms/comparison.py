"""Up to four plots and spaces side by side: facts as rows, what is compared as columns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from django import forms
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from domains.context import offers
from domains.context.facts import Fact
from domains.context.plot_sheets import park_facts, plot_facts
from domains.context.space_sheets import building_facts, space_facts
from domains.models import Plot
from domains.rooms.entries import Key
from domains.rooms.forms import RoomForm
from domains.rooms.rows import sheets_of
from pages.context import overview
from pages.tree import tree
from pom_site.publishing.languages import CODES
from pom_site.publishing.seo import Crumb, Meta, paths

MOST: Final = 4
TICKED: Final = re.compile(r"(plot|space)-([0-9]{1,9})")


class TickedField(forms.Field):
    """`?wat=plot-12&wat=space-3`: keys, each once."""

    widget = forms.MultipleHiddenInput
    default_error_messages = {
        "invalid": gettext_lazy("This is no plot or space: “%(value)s”. Choose in the list."),
        "too_many": gettext_lazy("You can compare four at once, and chose %(number)s. Choose fewer in the list."),
    }

    def to_python(self, value: Any) -> list[Key]:
        keys = []
        for text in dict.fromkeys(value or []):
            match = TICKED.fullmatch(text)
            if match is None:
                raise forms.ValidationError(self.error_messages["invalid"], params={"value": text[:40]})
            keys.append((match[1], int(match[2])))
        return list(dict.fromkeys(keys))

    def validate(self, value: list[Key]) -> None:
        if len(value) > MOST:
            raise forms.ValidationError(self.error_messages["too_many"], params={"number": len(value)})


class CompareForm(forms.Form):
    wat = TickedField(label=gettext_lazy("Plots and spaces"), required=False)


@dataclass(frozen=True)
class Column:
    item: Any
    standing: offers.Standing


def comparison(form: CompareForm, filters: RoomForm) -> dict[str, Any]:
    """`filters`: those of the list that the visitor comes from, so that the way back leads there."""
    query = f"?{filters.query}" if filters.is_valid() and filters.query else ""
    context: dict[str, Any] = {"form": form, "list_url": reverse("room-list") + query}
    if not form.is_valid():
        return context
    keys = form.cleaned_data["wat"]
    items = sheets_of(keys)
    return context | {
        "columns": [Column(item, offers.standing_of(item)) for item in items],
        "rows": side_by_side([facts_of(item) for item in items]),
        "left_out": len(keys) - len(items),
    }


def facts_of(item: Any) -> list[Fact]:
    if isinstance(item, Plot):
        return [*plot_facts(item), *park_facts(item.park)]
    return [*space_facts(item), *building_facts(item.building)]


def side_by_side(columns: list[list[Fact]]) -> list[tuple[str, list[str]]]:
    """A row for each term, in the order of the first that has it; "" where another has no such fact."""
    terms = dict.fromkeys(term for column in columns for term, _value in column)
    known = [dict(column) for column in columns]
    return [(term, [facts.get(term, "") for facts in known]) for term in terms]


def comparison_meta() -> Meta:
    """Nothing for search engines: each choice of plots would be a page."""
    node = overview("rooms", _("I am looking for room"))
    title = Crumb(_("Compare"))
    guide = [] if node.pk else [Crumb(node.title, reverse("room-list"))]
    return Meta(
        title=_("Compare plots and spaces"),
        alternates=paths(lambda: reverse("room-compare"), CODES),
        trail=tree().trail(node.pk or None, *guide, title),
        indexed=False,
    )
