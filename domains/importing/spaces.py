from __future__ import annotations

from typing import ClassVar

from django.utils.translation import gettext_lazy

from domains.importing.hosts import HostedImporter
from domains.models import Space
from domains.opendata.datasets import SPACES


class SpaceImporter(HostedImporter):
    model = Space
    dataset = SPACES
    title = gettext_lazy("Import spaces")
    rules = (
        gettext_lazy(
            "A line with an id changes that space. Without an id the building and the code say which one it is; a new"
            " code makes a new space."
        ),
        gettext_lazy("The building must be there already: what the file says of it is not read."),
        gettext_lazy("Pictures, plans, contacts and documents are not in the file: add them in the form."),
    )
    ownerless = ""
    known_by: ClassVar = {"building": "building__slug_nl", "code": "code"}
