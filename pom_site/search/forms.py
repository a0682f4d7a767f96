from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from pom_site.publishing.pagination import PageNumberField

from .models import fold

MIN_LENGTH = 2
MAX_WORDS = 8


class SearchForm(forms.Form):
    q = forms.CharField(
        label=_("Search"),
        required=False,
        max_length=100,
        error_messages={"max_length": _("Use at most 100 characters, for example one or two words.")},
    )
    pagina = PageNumberField()

    @property
    def words(self) -> list[str]:
        """The folded words worth looking for; empty when there is nothing to search."""
        words = fold(self.cleaned_data.get("q", "")).split() if self.is_valid() else []
        return list(dict.fromkeys(word for word in words if len(word) >= MIN_LENGTH))[:MAX_WORDS]
