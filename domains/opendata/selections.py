"""The filters of “I am looking for room” for the files of one kind of what it finds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Final

from django import forms
from django.utils.translation import gettext_lazy as _

from domains.models import Plot, Space
from domains.rooms.entries import PLOT, SPACE
from domains.rooms.forms import RoomForm

ON_OFFER: Final = "aanbod"
ONLY_OFFERED: Final = _("Only what is on offer")


class OfferForm(RoomForm):
    """With nothing chosen: all there is, also what is gone. A filter, or `alleen`, leaves what the guide finds."""

    alleen = forms.ChoiceField(label=_("Only"), required=False, choices=[(ON_OFFER, ONLY_OFFERED)])

    what: ClassVar[str]
    model: ClassVar[Any]

    def found(self) -> Sequence[Any]:
        if not self.chosen:
            return list(self.model.objects.published().order_by("pk").values_list("pk", flat=True))
        return [pk for what, pk in super().found() if what == self.what]

    def _label(self, name: str, value: Any) -> str:
        return str(ONLY_OFFERED) if name == "alleen" else super()._label(name, value)


class PlotForm(OfferForm):
    what = PLOT
    model = Plot


class SpaceForm(OfferForm):
    what = SPACE
    model = Space
