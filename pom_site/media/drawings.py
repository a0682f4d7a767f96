"""The site's own drawings: static SVG files that an object may show instead of an uploaded picture."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from django.conf import settings
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

FOLDER = Path(settings.BASE_DIR) / "static" / "img" / "drawings"
WIDTH, HEIGHT = 960, 600

LABELS: dict[str, str | Promise] = {
    "bedrijvencentrum": _("Business centre"),
    "bedrijventerrein": _("Business park"),
    "binnenvaart": _("Inland shipping"),
    "brownfield": _("Brownfield becomes park"),
    "energie": _("Shared energy"),
    "europa": _("Across Europe's borders"),
    "gemeente": _("Municipality"),
    "incubator": _("Incubator"),
    "inspraak": _("Public participation"),
    "kenniseconomie": _("Knowledge economy"),
    "logistiek": _("Logistics"),
    "openbaar-onderzoek": _("Public inquiry"),
    "samenwerking": _("Working together"),
    "sanering": _("Soil remediation"),
    "sloop": _("Demolition"),
    "starters": _("Starting entrepreneurs"),
    "terreinmanagement": _("Business park management"),
    "watergebonden": _("Business park at the water"),
    "brownfield-herbestemd": _("Reused factory hall"),
    "buren-overleg": _("Neighbours of a business park meet"),
    "gedeeld-gebouw": _("Shared building"),
    "kennis-logistiek": _("Test hall for logistics"),
    "ondergrond": _("Cables and heat pipes below the street"),
    "over-de-grens": _("Across the border"),
    "sleutel": _("Handing over the key"),
    "terrein-groen": _("Green business park"),
}


@dataclass(frozen=True)
class Drawing:
    name: str
    width: int = WIDTH
    height: int = HEIGHT

    @property
    def path(self) -> str:
        """For {% static %}."""
        return f"img/drawings/{self.name}.svg"

    @property
    def label(self) -> str | Promise:
        """A drawing without a translated name is called after its file."""
        return LABELS.get(self.name) or self.name.replace("-", " ").capitalize()


@cache
def names(folder: Path = FOLDER) -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in folder.glob("*.svg")))


def choices() -> list[tuple[str, str | Promise]]:
    """Choices of a form; as a callable in the model, so that a new drawing needs no migration."""
    return [(name, Drawing(name).label) for name in names()]


def get(name: str) -> Drawing | None:
    """The drawing of this name, if the site has it."""
    return Drawing(name) if name in names() else None
