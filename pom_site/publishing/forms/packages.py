from __future__ import annotations

from itertools import groupby
from typing import Any

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from .. import packages
from ..models import Package, Revision


def key_of(draft: Revision) -> str:
    """Names the object and not the version: saving a newer draft of it does not make the choice invalid."""
    return f"{draft.content_type_id}-{draft.object_id}"


class PackageForm(forms.ModelForm):
    """
    A package and the drafts in it. `shown` holds what was ticked when the form was made: only what this person ticked
    or unticked changes, and not what a colleague did meanwhile.
    """

    drafts = forms.MultipleChoiceField(
        label=_("Drafts in this package"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "invalid_choice": _("One of these drafts was published or put in another package meanwhile. Choose again.")
        },
    )
    user: Any = None  # whose form it is; the admin fills it in

    class Meta:
        model = Package
        fields = ("title", "note")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choosable = packages.choosable(self.user, self.instance)
        by_key = [(key_of(draft), draft.title) for draft in self.choosable]
        self.fields["drafts"].choices = by_key  # type: ignore[attr-defined]
        self.initial["drafts"] = [key_of(draft) for draft in self.choosable if self._is_in(draft)]

    def _is_in(self, draft: Revision) -> bool:
        return self.instance.pk is not None and draft.package_id == self.instance.pk

    @property
    def shown(self) -> list[str]:
        data: Any = self.data
        return data.getlist("shown") if self.is_bound else self.initial["drafts"]

    @property
    def put_in(self) -> list[Revision]:
        return self._named(set(self.cleaned_data["drafts"]) - set(self.shown))

    @property
    def take_out(self) -> list[Revision]:
        return self._named(set(self.shown) - set(self.cleaned_data["drafts"]))

    def _named(self, keys: set[str]) -> list[Revision]:
        return [draft for draft in self.choosable if key_of(draft) in keys]

    @property
    def locked(self) -> list[Revision]:
        """In the package too, and somebody else's to take out."""
        if self.instance.pk is None:
            return []
        return list(self.instance.revisions.drafts().exclude(pk__in=[draft.pk for draft in self.choosable]))

    @property
    def groups(self) -> list[tuple[str, list[tuple[Any, Revision]]]]:
        """Boxes to tick, with the draft that each is about, by kind of object."""
        pairs = zip(self["drafts"].subwidgets, self.choosable, strict=True)
        return [
            (capfirst(str(kind.model_class()._meta.verbose_name_plural)), list(group))
            for kind, group in groupby(pairs, key=lambda pair: pair[1].content_type)
        ]
