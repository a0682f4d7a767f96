from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from pom_site.media import files


class Licence(models.TextChoices):
    OWN = "own", _("Our own work, all rights reserved")
    PERMISSION = "permission", _("Used with the maker's permission")
    CC0 = "cc0-1.0", _("CC0: free of rights")
    CC_BY = "cc-by-4.0", _("CC BY 4.0: name the maker")
    CC_BY_SA = "cc-by-sa-4.0", _("CC BY-SA 4.0: name the maker, share alike")

    @classmethod
    def asking_for_credit(cls) -> set[str]:
        return {cls.PERMISSION, cls.CC_BY, cls.CC_BY_SA}


class Stored(models.Model):
    """A row with files of its own: they are written before the row, and removed after it is gone."""

    credit = models.CharField(
        _("credit"), max_length=200, blank=True, help_text=_("Who made it, as it must be named beside it.")
    )
    licence = models.CharField(_("licence"), max_length=20, choices=Licence.choices, blank=True)
    uploaded_at = models.DateTimeField(_("added on"), auto_now_add=True)

    _received: Mapping[str, bytes] | None = None
    _replaced: tuple[str, ...] = ()
    _written: tuple[str, ...] = ()

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        received, replaced = self._received, self._replaced
        if received is None:
            super().save(*args, **kwargs)
            return
        files.write(received)
        try:
            super().save(*args, **kwargs)
        except BaseException:
            files.remove(received)
            raise
        self._received, self._replaced, self._written = None, (), tuple(received)
        transaction.on_commit(partial(files.remove, replaced))

    def clean(self) -> None:
        super().clean()
        self._validate_credit_of_licence()

    def _receive(self, contents: Mapping[str, bytes]) -> None:
        """Keep the new files for save(); those of the row as it stands will go."""
        if self._received is None:
            self._replaced = tuple(self.file_names())
        self._received = contents

    def file_names(self) -> list[str]:
        """Names on the storage."""
        raise NotImplementedError

    def attach(self, upload: File) -> None:
        """Take in a new file, which save() will write; a bad one raises a ValidationError."""
        raise NotImplementedError

    def discard(self) -> None:
        """Remove what save() wrote: for whoever rolls back the transaction that it was part of."""
        files.remove(self._written)

    def uses(self) -> Iterator[models.Model]:
        """Every object that points here, whichever app it lives in."""
        for field in self._meta.get_fields(include_hidden=True):
            if isinstance(field, models.ManyToOneRel) and field.related_model._meta.managed:
                name = field.field.name
                yield from field.related_model._base_manager.filter(**{name: self.pk})

    def _validate_credit_of_licence(self) -> None:
        if self.licence in Licence.asking_for_credit() and not self.credit.strip():
            raise ValidationError({"credit": _("This licence asks that the maker is named: fill in the name.")})
