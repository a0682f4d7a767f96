"""What a partner fills in, and what a colleague chooses of it."""

from __future__ import annotations

import datetime
from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from pom_site.media.pictures import FOLDER, OPAQUE, remake
from projects.models import Indicator, Invitation, Proposal
from projects.models.updates import LONGEST_TEXT
from projects.updates.links import DAYS, MOST_DAYS

MOST_WAITING: Final = 5  # proposals of one link that nobody looked at yet


class DateInput(forms.DateInput):
    input_type = "date"

    def __init__(self) -> None:
        super().__init__(format="%Y-%m-%d")


class ProposalForm(forms.ModelForm):
    """At least one of: progress, a quote, a photo, values. `website` is hidden from people: only robots fill it in."""

    quote_consent = forms.BooleanField(required=False, label=_("Whoever says so knows that it will be published."))
    photo_file = forms.FileField(
        required=False,
        label=_("Photo"),
        help_text=_("JPEG, PNG or WebP, 20 MB at most."),
        widget=forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp,image/avif"}),
    )
    photo_consent = forms.BooleanField(
        required=False, label=_("We may share this photo, and whoever is on it knows that it will be published.")
    )
    website = forms.CharField(required=False)

    class Meta:
        model = Proposal
        fields = ("progress", "quote", "quote_source", "photo_alt", "photo_credit")
        labels = {
            "progress": _("How far is the project?"),
            "quote": _("A quote"),
            "quote_source": _("Name and function of who says so"),
            "photo_alt": _("What is to be seen on the photo?"),
            "photo_credit": _("Who took the photo?"),
        }
        help_texts = {
            "progress": _("What was done since the last time, and what comes next? A few sentences are enough."),
            "photo_alt": _("In one sentence, for people who do not see it."),
        }
        widgets = {
            "progress": forms.Textarea(attrs={"rows": 7, "maxlength": LONGEST_TEXT}),
            "quote": forms.Textarea(attrs={"rows": 3, "maxlength": 400}),
        }

    def __init__(self, invitation: Invitation, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.invitation = invitation
        self.indicators: list[Indicator] = list(invitation.project.indicators.select_related("definition"))
        self.photo: bytes | None = None
        for indicator in self.indicators:
            self.fields |= _fields_of(indicator)

    @property
    def rows(self) -> list[tuple[Indicator, list[forms.BoundField]]]:
        """Each indicator with its fields, for the template."""
        return [(each, [self[name] for name in _fields_of(each)]) for each in self.indicators]

    def clean_photo_file(self) -> Any:
        """Made anew at once: nothing of what was sent is kept."""
        if upload := self.cleaned_data["photo_file"]:
            remade = remake(upload)
            name = [each["name"] for each in remade.renditions if each["kind"] in (OPAQUE[-1], "webp")][-1]
            self.photo = remade.contents[f"{FOLDER}/{name}"]
        return upload

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or {}
        self._validate_quote(data)
        self._validate_photo(data)
        for indicator in self.indicators:
            self._validate_value(data, indicator)
        if not self.errors and not self._says_something(data):
            raise ValidationError(_("Fill in at least one of the parts before you send it."))
        if not self.errors and self.invitation.proposals.filter(state=Proposal.State.NEW).count() >= MOST_WAITING:
            raise ValidationError(_("We still have to look at what you sent before. Please try again in a few days."))
        return data

    def _validate_quote(self, data: dict[str, Any]) -> None:
        if not data.get("quote"):
            return
        if not data.get("quote_source"):
            self.add_error("quote_source", _("Whose words are these?"))
        if not data.get("quote_consent"):
            self.add_error("quote_consent", _("Ask first, then tick this. Or take the quote away."))

    def _validate_photo(self, data: dict[str, Any]) -> None:
        if not data.get("photo_file"):
            return
        if not data.get("photo_alt"):
            self.add_error("photo_alt", _("Describe the photo in one sentence."))
        if not data.get("photo_credit"):
            self.add_error("photo_credit", _("Fill in who took it: the name stands beside the photo."))
        if not data.get("photo_consent"):
            self.add_error("photo_consent", _("Ask first, then tick this. Or send no photo."))

    def _validate_value(self, data: dict[str, Any], indicator: Indicator) -> None:
        achieved, measured_on, source = (data.get(name) for name in _fields_of(indicator))
        if achieved is None:
            if (measured_on or source) and _name(indicator, "achieved") not in self.errors:
                self.add_error(_name(indicator, "achieved"), _("What was measured?"))
            return
        if measured_on is None:
            self.add_error(_name(indicator, "achieved_on"), _("When was this measured?"))
        elif measured_on > timezone.localdate():
            self.add_error(_name(indicator, "achieved_on"), _("This day is still to come."))
        if not source:
            self.add_error(_name(indicator, "source"), _("In which report or register does it stand?"))

    def _says_something(self, data: dict[str, Any]) -> bool:
        return bool(data.get("progress") or data.get("quote") or self.photo or self._values(data))

    def _values(self, data: dict[str, Any]) -> dict[str, dict[str, Any]]:
        found = {}
        for each in self.indicators:
            achieved, measured_on, source = (data.get(name) for name in _fields_of(each))
            if achieved is not None and isinstance(measured_on, datetime.date):
                value = {"achieved": str(achieved), "achieved_on": measured_on.isoformat(), "source": source}
                found[str(each.pk)] = value
        return found

    @property
    def is_from_a_robot(self) -> bool:
        return bool(self.data.get("website"))

    def save(self, commit: bool = True) -> Proposal:
        proposal: Proposal = super().save(commit=False)
        proposal.invitation = self.invitation
        proposal.photo, proposal.values = self.photo, self._values(self.cleaned_data)
        if commit:
            proposal.save()
        return proposal


def _name(indicator: Indicator, part: str) -> str:
    return f"value-{indicator.pk.hex}-{part}"


def _fields_of(indicator: Indicator) -> dict[str, forms.Field]:
    achieved = forms.DecimalField(
        required=False, max_digits=16, decimal_places=4, localize=True, label=_("Achieved up to now")
    )
    return {
        _name(indicator, "achieved"): achieved,
        _name(indicator, "achieved_on"): forms.DateField(required=False, label=_("Measured on"), widget=DateInput()),
        _name(indicator, "source"): forms.CharField(required=False, max_length=200, label=_("Source")),
    }


class SentForm(forms.Form):
    """`?verzonden=ja`: this partner has just sent something."""

    verzonden = forms.ChoiceField(choices=[("ja", "ja")], required=False)

    @property
    def sent(self) -> bool:
        return self.is_valid() and bool(self.cleaned_data["verzonden"])


class InvitationForm(forms.ModelForm):
    days = forms.IntegerField(label=_("Valid for how many days"), min_value=1, max_value=MOST_DAYS, initial=DAYS)

    def save(self, commit: bool = True) -> Invitation:
        self.instance.expires_at = timezone.now() + datetime.timedelta(days=self.cleaned_data["days"])
        saved: Invitation = super().save(commit)
        return saved

    def clean(self) -> dict[str, Any]:
        data: dict[str, Any] = super().clean() or {}
        project, organisation = data.get("project"), data.get("organisation")
        if project and organisation and not project.partners.filter(organisation=organisation).exists():
            self.add_error("organisation", _("This organisation is no partner of the project. Choose one that is."))
        return data


class TakeOverForm(forms.Form):
    """Which parts of a proposal a colleague takes over."""

    part = forms.MultipleChoiceField(
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Tick what you take over, or choose “Take nothing over”.")},
    )

    def __init__(self, keys: list[str], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["part"]
        field.choices = [(key, key) for key in keys]
