"""Which web addresses a field takes."""

from __future__ import annotations

from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.utils.deconstruct import deconstructible
from django.utils.translation import gettext as _


@deconstructible
class at:
    """Over https, at this host or one below it."""

    def __init__(self, host: str) -> None:
        self.host = host

    def __eq__(self, other: object) -> bool:
        return isinstance(other, at) and other.host == self.host

    def __hash__(self) -> int:
        return hash(self.host)

    def __call__(self, value: str) -> None:
        parts = urlsplit(value)
        host = parts.hostname or ""
        if parts.scheme != "https" or not (host == self.host or host.endswith(f".{self.host}")):
            raise ValidationError(_("This address must start with https://%(host)s.") % {"host": self.host})
