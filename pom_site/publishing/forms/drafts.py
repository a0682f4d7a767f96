from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..models import Ending


def in_the_future(value: object) -> None:
    if value <= timezone.now():  # type: ignore[operator]
        raise ValidationError(_("Choose a moment that is still to come."))


class ScheduleForm(forms.Form):
    """A local time: one that the clocks skip or that comes twice is refused by Django's own field."""

    _publish_at = forms.DateTimeField(
        label=_("publish at"),
        validators=[in_the_future],
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        error_messages={
            "required": _("Fill in a day and an hour to schedule it."),
            "invalid": _("This is no day and hour. Write it like 2026-12-31 09:00."),
        },
    )

    def problems(self) -> list[str]:
        return [str(error) for error in self.errors.get("_publish_at", [])]


class OfflineForm(forms.Form):
    """What visitors find at the address of something that goes offline."""

    kind = forms.ChoiceField(
        label=_("What do visitors find there?"),
        choices=[("", _("Nothing: “page not found”")), *Ending.Kind.choices],
        required=False,
    )
    link = forms.CharField(label=_("Other page"), required=False, max_length=300, help_text=_("Starts with /."))
    explanation = forms.CharField(
        label=_("Explanation"), required=False, max_length=600, widget=forms.Textarea(attrs={"rows": 3})
    )
