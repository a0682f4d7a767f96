"""Columns that hold several choices of a list: access by road and by rail, gas and fibre."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.forms import CheckboxSelectMultiple, TypedMultipleChoiceField
from django.utils.translation import gettext_lazy as _


class SeveralField(models.JSONField):
    """The values of the chosen ones, in the order of the list. An empty list: nobody chose, or nothing applies."""

    def __init__(self, *args: Any, of: type[models.TextChoices] | None = None, **kwargs: Any) -> None:
        self.of = of
        super().__init__(*args, **{"default": list, "blank": True, **kwargs})

    def deconstruct(self) -> Any:
        """Migrations hold JSON: the list of choices may grow without one."""
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.JSONField", args, kwargs

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        super().validate(value, model_instance)
        known = self.of.values if self.of else []
        if not isinstance(value, list) or not all(each in known for each in value):
            raise ValidationError(_("Choose from the list."))

    def contribute_to_class(self, cls: type[models.Model], name: str, private_only: bool = False) -> None:
        super().contribute_to_class(cls, name, private_only)
        setattr(cls, f"get_{name}_labels", lambda instance: self.labels(getattr(instance, name)))

    def labels(self, values: list[str]) -> list[str]:
        """In words, in the active language and the order of the list; what the list no longer has is left out."""
        return [str(label) for value, label in (self.of.choices if self.of else []) if value in values]

    def formfield(self, **kwargs: Any) -> Any:
        kwargs.pop("encoder", None)
        kwargs.pop("decoder", None)
        return TypedMultipleChoiceField(
            label=kwargs.get("label", self.verbose_name),
            help_text=kwargs.get("help_text", self.help_text),
            required=not self.blank,
            choices=self.of.choices if self.of else [],
            widget=CheckboxSelectMultiple,
            empty_value=[],
        )
