"""What the domains give to the catalogue of the portal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from django.utils.translation import gettext_lazy as _

from domains.forms.filters import BrownfieldFilterForm
from domains.forms.parks import ParkFilterForm
from domains.opendata import brownfields, parks, plots, spaces
from domains.opendata.linked import WORDS, brownfield_data, park_data, plot_data, space_data
from domains.opendata.selections import PlotForm, SpaceForm
from pages.tree import tree
from pom_site.opendata.datasets import Dataset, register
from pom_site.opendata.exports import Export
from pom_site.opendata.vocabulary import Theme
from pom_site.publishing.seo import Crumb


def _trail(last: Crumb) -> Sequence[Crumb]:
    return tree().trail(None, last)


def _export(name: str, source: Any, **values: Any) -> Export:
    return Export(
        name=name,
        tables=source.tables,
        objects=source.objects,
        features=source.features,
        words=WORDS,
        trail=_trail,
        **values,
    )


PARKS: Final = register(
    Dataset(
        code="bedrijventerreinen",
        title=_("Business parks"),
        description=_(
            "Business parks in the province: where they are, how large they are, how far they are developed and what"
            " they offer. The register of the Flemish government (GIS bedrijventerreinen) is the authentic source."
        ),
        keywords=(_("business parks"), _("companies"), _("land")),
        themes=(Theme.ECONOMY, Theme.REGIONS),
        page="park-data",
        api="api-v1:parks",
        export=_export(
            "park",
            parks,
            filters=ParkFilterForm,
            list_page="park-list",
            heading=_("Open data of the business parks"),
            linked=park_data,
        ),
    )
)

PLOTS: Final = register(
    Dataset(
        code="percelen",
        title=_("Plots on business parks"),
        description=_("Plots on business parks: area, availability, price and conditions. Buyers are never named."),
        keywords=(_("business parks"), _("plots"), _("land")),
        themes=(Theme.ECONOMY, Theme.REGIONS),
        page="plot-data",
        api="api-v1:plots",
        export=_export(
            "plot",
            plots,
            filters=PlotForm,
            list_page="room-list",
            heading=_("Open data of the plots"),
            linked=plot_data,
        ),
    )
)

BROWNFIELDS: Final = register(
    Dataset(
        code="brownfields",
        title=_("Brownfields"),
        description=_("Sites that lost their use: area, covenant, planning and remediation of the soil."),
        keywords=(_("brownfields"), _("remediation"), _("land")),
        themes=(Theme.ENVIRONMENT, Theme.ECONOMY),
        page="brownfield-data",
        api="api-v1:brownfields",
        export=_export(
            "brownfield",
            brownfields,
            filters=BrownfieldFilterForm,
            list_page="brownfield-list",
            heading=_("Open data of the brownfields"),
            linked=brownfield_data,
        ),
    )
)

SPACES: Final = register(
    Dataset(
        code="ruimten",
        title=_("Spaces to let"),
        description=_("Offices, workshops and labs in our buildings: area, availability and price, with the building."),
        keywords=(_("offices"), _("workshops"), _("labs")),
        themes=(Theme.ECONOMY,),
        page="space-data",
        api="api-v1:spaces",
        export=_export(
            "space",
            spaces,
            filters=SpaceForm,
            list_page="room-list",
            heading=_("Open data of the spaces"),
            linked=space_data,
        ),
    )
)
