from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pages.moves import Move
from pom_site.publishing.pagination import PageNumberField

PAST = "voorbij"


class AgendaForm(forms.Form):
    """Which part of the agenda: what is to come, or what is over."""

    wanneer = forms.ChoiceField(
        label=_("When"),
        required=False,
        choices=[("", _("To come")), (PAST, _("Over"))],
        error_messages={"invalid_choice": _("Choose what is to come or what is over.")},
    )
    pagina = PageNumberField()

    @property
    def is_past(self) -> bool:
        """Of a valid form."""
        return self.cleaned_data["wanneer"] == PAST


class MoveForm(forms.Form):
    """A move in the page tree: a button sends `move=12:up`, dragging sends `move=12:after` and a target."""

    move = forms.RegexField(regex=r"^[0-9]{1,18}:[a-z]{2,6}$")
    target = forms.IntegerField(required=False, min_value=1)
    seen = forms.CharField(max_length=16)

    def clean_move(self) -> tuple[int, Move]:
        pk, _colon, how = self.cleaned_data["move"].partition(":")
        if how not in set(Move):
            raise forms.ValidationError("unknown move")
        return int(pk), Move(how)

    def clean(self) -> dict[str, Any]:
        """What `moves.move` asks for."""
        cleaned = self.cleaned_data
        if "move" not in cleaned:
            return cleaned
        pk, how = cleaned["move"]
        return {"pk": pk, "how": how, "target_pk": cleaned.get("target"), "seen": cleaned.get("seen", "")}
