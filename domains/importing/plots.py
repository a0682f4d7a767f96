from __future__ import annotations

from decimal import Decimal
from typing import Any, ClassVar

from django.utils.translation import gettext_lazy

from domains.checks.agreement import WHOLE, too_much
from domains.importing.hosts import HostedImporter
from domains.models import Plot, PlotFunction
from domains.opendata.datasets import PLOTS
from pom_site.opendata.importing.plans import Work


class PlotImporter(HostedImporter):
    model = Plot
    dataset = PLOTS
    title = gettext_lazy("Import plots")
    rules = (
        gettext_lazy(
            "A line with an id changes that plot. Without an id the park and the code say which one it is; a new code"
            " makes a new plot."
        ),
        gettext_lazy("The park must be there already. Codes of lists are those of the export, or their names."),
        gettext_lazy("Contours, contacts and documents are not in the file: add them in the form."),
    )
    ownerless = gettext_lazy("Which plot is this of? Fill in its id. Bring in a new plot first, without its functions.")
    known_by: ClassVar = {"park": "park__slug_nl", "code": "code"}
    row_models: ClassVar = {"functions": PlotFunction}

    def check_whole(self, work: Work, item: Any) -> None:
        """As the form says it too."""
        shares = PlotFunction._base_manager.filter(plot=item).exclude(share=None).values_list("share", flat=True)
        together = sum(shares, Decimal(0))
        if together > WHOLE and work.rows:
            work.rows[-1].errors.append(("share", too_much(together)))
