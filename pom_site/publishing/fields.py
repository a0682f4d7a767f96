from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from django_prose_editor.fields import ProseEditorField

from .languages import columns
from .richtext import EXTENSIONS, OWN_PATH, sanitise

_https = URLValidator(schemes=["https"])


class RichTextField(ProseEditorField):
    """Limited HTML. Sanitised by forms, and again when written: seeds and imports need no reminder."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"extensions": EXTENSIONS, "sanitize": sanitise, **kwargs})

    def clean(self, value: Any, model_instance: models.Model | None) -> Any:
        """Sanitised first, so that a required text may not be an empty paragraph."""
        return super().clean(sanitise(value) if value else value, model_instance)

    def pre_save(self, model_instance: models.Model, add: bool) -> str | None:
        value = super().pre_save(model_instance, add)
        if value:
            value = sanitise(value)
            # Not setattr: on the untranslated column that would write the Dutch text into the active language.
            model_instance.__dict__[self.attname] = value
        return value


def validate_link(value: str) -> None:
    """An own path ("/projecten/") or an https address; everything else is a mistake or a danger."""
    if OWN_PATH.match(value):
        return
    if value.startswith("mailto:") and "@" in value:
        return
    try:
        _https(value)
    except ValidationError as error:
        raise ValidationError(_("Start with / for a page of this site, or with https:// for another site.")) from error


class LinkField(models.CharField):
    """Where a button or card leads: a page of this site or another site over https."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"max_length": 300, "validators": [validate_link], **kwargs})

    def deconstruct(self) -> Any:
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.CharField", args, kwargs


def unique_per_language(field: str, prefix: str) -> list[models.UniqueConstraint]:
    """One constraint a language: `unique=True` would stay on the original column, where it means nothing."""
    return [
        models.UniqueConstraint(
            fields=[column],
            condition=~models.Q(**{column: None}),
            name=f"{prefix}_{column}_unique",
            violation_error_message=_("Another page already uses this web address. Choose another one."),
        )
        for column in columns(field)
    ]
