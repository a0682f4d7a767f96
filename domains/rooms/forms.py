from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import cached_property, reduce
from operator import and_, or_
from typing import Any, Final
from urllib.parse import urlencode

from django import forms
from django.utils.formats import date_format, number_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from domains.models import Plot, Space
from domains.models.codes import Access
from domains.rooms.entries import PLOT
from domains.rooms.sets import FACETS, rooms
from pom_site.geo.present import municipality_now, present_municipalities
from pom_site.publishing.pagination import PageNumberField
from pom_site.search.widgets import CountedCheckboxes, SuccessorField

SORTS: Final = {
    "": gettext_lazy("Smallest first"),
    "groot": gettext_lazy("Largest first"),
    "nieuw": gettext_lazy("Newest first"),
    "gemeente": gettext_lazy("By municipality"),
}
KINDS: Final = [(PLOT, gettext_lazy("Plot")), *Space.Kind.choices]
SEVERAL: Final = ("soort", "aanbod", "bereik")
LARGEST: Final = 100_000_000
NOT_METRES: Final = gettext_lazy("Write a whole number of square metres, such as 500.")


class SquareMetresField(forms.IntegerField):
    def __init__(self, **kwargs: Any) -> None:
        wrong = dict.fromkeys(("invalid", "min_value", "max_value"), NOT_METRES)
        super().__init__(required=False, min_value=0, max_value=LARGEST, error_messages=wrong, **kwargs)


class RoomForm(forms.Form):
    """Every parameter of “I am looking for room”. Choices and numbers are in the process's memory."""

    soort = forms.MultipleChoiceField(
        label=gettext_lazy("What are you looking for?"), required=False, choices=KINDS, widget=CountedCheckboxes
    )
    van = SquareMetresField(label=gettext_lazy("From (m²)"))
    tot = SquareMetresField(label=gettext_lazy("To (m²)"))
    gemeente = SuccessorField(municipality_now, label=gettext_lazy("Municipality"), required=False)
    aanbod = forms.MultipleChoiceField(
        label=gettext_lazy("To buy or to rent"), required=False, choices=Plot.Form.choices, widget=CountedCheckboxes
    )
    bereik = forms.MultipleChoiceField(
        label=gettext_lazy("Reachable by"), required=False, choices=Access.choices, widget=CountedCheckboxes
    )
    vrij = forms.DateField(
        label=gettext_lazy("Free by"),
        required=False,
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        error_messages={"invalid": gettext_lazy("Write the day as year-month-day, such as 2027-01-31.")},
    )
    sort = forms.ChoiceField(label=gettext_lazy("Order"), required=False, choices=list(SORTS.items()))
    pagina = PageNumberField()

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.known = rooms()
        self._offer_municipalities()
        for name in SEVERAL:
            self._show_in_use(name)

    def _show_in_use(self, name: str) -> None:
        """Not what nothing on offer has: it would find nothing. It can still be asked for by its address."""
        field: Any = self.fields[name]
        shown = {*self.known.values[name], *(self[name].value() or [])}
        field.widget.choices = [choice for choice in field.choices if choice[0] in shown]

    def _offer_municipalities(self) -> None:
        """Links lead to each of them; to choose there are those with room, and the chosen one."""
        field: Any = self.fields["gemeente"]
        field.choices = [("", _("All municipalities")), *((each.slug, each.name) for each in present_municipalities())]
        shown = {"", municipality_now(self["gemeente"].value() or ""), *self.known.values["gemeente"]}
        field.widget.choices = [choice for choice in field.widget.choices if choice[0] in shown]

    def clean(self) -> None:
        least, most = self.cleaned_data.get("van"), self.cleaned_data.get("tot")
        if least is not None and most is not None and least > most:
            self.add_error("tot", _("“To” is smaller than “from”. Correct one of the two."))

    def found(self) -> Sequence[Any]:
        """Keys of what matches, in the chosen order. Ask a valid form only."""
        matching, order = self.matching(), self.cleaned_data["sort"]
        if order in ("nieuw", "gemeente"):
            kept = set(self.known.in_order(matching))
            return [key for key in (self.known.newest if order == "nieuw" else self.known.by_place) if key in kept]
        return self.known.in_order(matching)[:: -1 if order == "groot" else 1]

    def matching(self, without: str = "") -> int:
        """What matches all filters, or all but one."""
        sets = (chosen for name, chosen in self._chosen_sets.items() if name != without)
        return reduce(and_, sets, self.known.everything)

    def count(self) -> None:
        """How many each choice would give, the other filters kept. Ways of access are asked for together."""
        for name in FACETS:
            widget: Any = self.fields[name].widget
            widget.counts = self.known.count(name, self.matching(without="" if name == "bereik" else name))

    @cached_property
    def _chosen_sets(self) -> dict[str, int]:
        data, known = self.cleaned_data, self.known
        sets = {}
        for name in ("soort", "aanbod"):
            if data[name]:
                sets[name] = reduce(or_, (known.with_value(name, value) for value in data[name]))
        if data["bereik"]:
            sets["bereik"] = reduce(and_, (known.with_value("bereik", value) for value in data["bereik"]))
        if data["gemeente"]:
            sets["gemeente"] = known.with_value("gemeente", data["gemeente"])
        if data["van"] is not None or data["tot"] is not None:
            sets["m2"] = known.between(data["van"], data["tot"])
        if data["vrij"]:
            sets["vrij"] = known.free_on(data["vrij"])
        return sets

    @property
    def chosen(self) -> list[tuple[str, str, str]]:
        """What is filtered on, as (parameter, value, label)."""
        data, rows = self.cleaned_data, []
        fields: dict[str, Any] = self.fields
        for name, field in fields.items():
            if name in SEVERAL:
                labels = dict(field.choices)
                rows += [(name, value, str(labels[value])) for value in dict.fromkeys(data[name])]
            elif name not in ("sort", "pagina") and data[name] not in (None, ""):
                rows.append((name, _written(data[name]), self._label(name, data[name])))
        return rows

    def _label(self, name: str, value: Any) -> str:
        if name == "gemeente":
            fields: dict[str, Any] = self.fields
            return str(dict(fields[name].choices)[value])
        if name == "vrij":
            day = date_format(value, pgettext("date format", "j F Y"))
            return _("Free by %(day)s") % {"day": day}
        number = number_format(value, 0, force_grouping=True)
        return (_("From %(area)s m²") if name == "van" else _("To %(area)s m²")) % {"area": number}

    @property
    def query(self) -> str:
        """The one way to ask for this: a link to keep. Without the number of the page, which changes by the day."""
        order = [("sort", self.cleaned_data["sort"])] if self.cleaned_data["sort"] else []
        return urlencode([(name, value) for name, value, _label in self.chosen] + order)


def _written(value: Any) -> str:
    return value.isoformat() if isinstance(value, datetime.date) else str(value)
