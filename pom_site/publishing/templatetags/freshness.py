from typing import Any

from django import template
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import pgettext

from ..freshness import freshness_of
from ..seo import Meta

register = template.Library()


@register.inclusion_tag("components/freshness.html", takes_context=True)
def freshness(context: template.Context) -> dict[str, Any]:
    """
    At the foot of the page of a public object: when its facts were checked, and “Is this still right?”. Lists, pages
    for a few people and error pages are about nothing that was read from the database, and say nothing.
    """
    meta: Meta | None = context.get("meta")
    item = meta.about if meta and meta.indexed and not meta.lists else None
    found = freshness_of(item) if item is not None and not item._state.adding else None
    if item is None or found is None:
        return {"freshness": None}
    is_preview = getattr(context.get("request"), "preview", None) is not None
    return {
        "freshness": found,
        "checked_on": _day(found.checked_on),
        "changed_on": _day(found.changed_on),
        "report_url": "" if is_preview else reverse("report", args=[item.reference]),
        "site": context["site"],
    }


def _day(day: Any) -> str:
    return date_format(day, pgettext("date format", "j F Y")) if day else ""
