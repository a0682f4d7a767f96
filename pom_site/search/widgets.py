"""Filters that say beforehand how much each choice would find."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from django import forms


class Counted:
    """Choices that know how many results each would give, and which of them bear a Dutch name for want of another."""

    counts: dict[str, int] | None = None
    langs: Mapping[str, str] = MappingProxyType({})

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option: dict[str, Any] = super().create_option(name, value, *args, **kwargs)  # type: ignore[misc]
        option["count"] = None if self.counts is None else self.counts.get(str(value), 0)
        option["lang"] = self.langs.get(str(value), "")
        return option


class CountedCheckboxes(Counted, forms.CheckboxSelectMultiple):
    """The template reads `choice.data.count` and `.lang`."""


class CountedSelect(Counted, forms.Select):
    """ "Gent (3)"; the first option, for all of them, bears no number."""

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option = super().create_option(name, value, *args, **kwargs)
        if option["lang"]:
            option["attrs"]["lang"] = option["lang"]
        if value and option["count"] is not None:
            option["label"] = f"{option['label']} ({option['count']})"
        return option


class SuccessorField(forms.ChoiceField):
    """A choice by slug. What merged into another leads to its successor, under whichever name it is asked for."""

    widget = CountedSelect

    def __init__(self, successors: Any, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.successors = successors

    def to_python(self, value: Any) -> str:
        slug = super().to_python(value)
        return self.successors(slug) or slug
