from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from .care import checks, due, translations
from .lines import Panel
from .reach import Reach
from .recent import activity
from .visitors import reports
from .work import drafts, proposals, reviews, scheduled

# Two columns on a desk; on a phone one after the other, in this order.
COLUMNS = ((drafts, reviews, reports, proposals, scheduled, checks), (translations, due, activity))


def dashboard(request: HttpRequest) -> dict[str, Any]:
    """For the context of the start page. A panel that is of no use to this person is not there."""
    reach = Reach(request)
    made = [[panel for section in column if (panel := section(reach))] for column in COLUMNS]
    panels: list[Panel] = [panel for column in made for panel in column]
    return {"columns": [column for column in made if column], "figures": [each for each in panels if each.counted]}
