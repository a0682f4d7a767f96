"""The parts of a proposal: what stands there now, what the partner wrote, and how it is taken over into a draft."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, Final

from django.core.files.base import ContentFile
from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_date
from django.utils.formats import date_format, number_format
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import override

from pom_site.media.models import Image
from pom_site.media.models.stored import Licence
from pom_site.publishing.drafts import draft_of, hold, replace_draft
from pom_site.publishing.languages import DEFAULT
from pom_site.publishing.models import Revision
from pom_site.publishing.snapshots import Snapshot, capture
from projects.models import Indicator, Project, Proposal

PROGRESS: Final = "progress"
QUOTE: Final = "quote"
PHOTO: Final = "photo"


@dataclass(frozen=True)
class Part:
    """`now` and `proposed` are texts for people, or safe HTML of ours."""

    key: str
    label: str
    now: str
    proposed: str


def parts_of(proposal: Proposal) -> list[Part]:
    """Compared with the newest version: the open draft, else what is live."""
    data = version_of(proposal.invitation.project)
    language = proposal.invitation.language
    found = []
    if proposal.progress:
        found.append(Part(PROGRESS, _("Progress"), _("A new block of text, at the end."), proposal.progress))
    if proposal.quote:
        fields = data["fields"]
        now = _quoted(fields.get(f"quote_{language}"), fields.get(f"quote_source_{language}"))
        found.append(Part(QUOTE, _("Quote"), now, _quoted(proposal.quote, proposal.quote_source)))
    if proposal.photo:
        address = reverse("admin:projects_proposal_photo", args=[proposal.pk])
        picture = format_html('<img src="{}" alt="{}" width="320">', address, proposal.photo_alt)
        words = _("%(what)s (photo: %(who)s)") % {"what": proposal.photo_alt, "who": proposal.photo_credit}
        shown = format_html("{}<br>{}", picture, words)
        found.append(Part(PHOTO, _("Photo"), _("A new picture, at the end."), shown))
    return [*found, *_values(proposal, data)]


def _values(proposal: Proposal, data: Snapshot) -> list[Part]:
    """Of the indicators that are still there."""
    rows = {row["pk"]: row["fields"] for row in data["children"].get("indicators", [])}
    known = Indicator.objects.filter(pk__in=proposal.values).select_related("definition")
    return [
        Part(str(each.pk), each.definition.name, _measured(each, rows[str(each.pk)]), _measured(each, value))
        for each in known
        if str(each.pk) in rows and (value := {**proposal.values[str(each.pk)]})
    ]


def _measured(indicator: Indicator, value: dict[str, Any]) -> str:
    if value.get("achieved") is None:
        return _("not measured")
    day = parse_date(value.get("achieved_on") or "")
    amount = number_format(value["achieved"], indicator.definition.decimals, force_grouping=True)
    source = value.get("source") or value.get(f"source_{DEFAULT}") or ""
    return ", ".join(filter(None, [f"{amount} {indicator.definition.unit}", date_format(day) if day else "", source]))


def _quoted(quote: str | None, source: str | None) -> str:
    return f"“{quote}” – {source}" if quote else ""


def version_of(project: Project) -> Snapshot:
    draft = draft_of(project)
    return deepcopy(draft.data) if draft else capture(project)


@transaction.atomic
def take_over(proposal: Proposal, keys: list[str], user: Any) -> Revision:
    """The chosen parts become a draft of the project; nothing goes live. The caller has asked for the right."""
    project = proposal.invitation.project
    hold(project)
    data = version_of(project)
    for key in keys:
        WRITERS.get(key, _write_value)(proposal, data, key)
    made = replace_draft(project, data, user)
    _handled(proposal, Proposal.State.TAKEN, user)
    return made


def decline(proposal: Proposal, user: Any) -> None:
    _handled(proposal, Proposal.State.DECLINED, user)


def _handled(proposal: Proposal, state: str, user: Any) -> None:
    """The photo that was not taken over goes: it was lent for looking at."""
    proposal.state, proposal.handled_at, proposal.handled_by, proposal.photo = state, timezone.now(), user, None
    proposal.save()


def _write_progress(proposal: Proposal, data: Snapshot, key: str) -> None:
    language = proposal.invitation.language
    with override(language):
        heading = _("State of affairs, %(day)s") % {"day": date_format(timezone.localtime(proposal.sent_at))}
    paragraphs = re.split(r"\n\s*\n", proposal.progress.strip())
    told = format_html_join("", "<p>{}</p>", ((paragraph,) for paragraph in paragraphs))
    text = format_html("<h3>{}</h3>{}", heading, told)
    _add_block(data, "text", **{f"text_{language}": text})


def _write_quote(proposal: Proposal, data: Snapshot, key: str) -> None:
    language = proposal.invitation.language
    data["fields"] |= {f"quote_{language}": proposal.quote, f"quote_source_{language}": proposal.quote_source}


def _write_photo(proposal: Proposal, data: Snapshot, key: str) -> None:
    language = proposal.invitation.language
    alt = {f"alt_{DEFAULT}": proposal.photo_alt, f"alt_{language}": proposal.photo_alt}
    image = Image(
        title=str(proposal.invitation.project)[:200],
        credit=proposal.photo_credit,
        licence=Licence.PERMISSION,
        **alt,
    )
    image.attach(ContentFile(bytes(proposal.photo or b""), name="photo.jpg"))
    image.full_clean()
    image.save()
    _add_block(data, "figure", image=image)


def _write_value(proposal: Proposal, data: Snapshot, key: str) -> None:
    value = proposal.values[key]
    for row in data["children"]["indicators"]:
        if row["pk"] == key:
            row["fields"] |= {"achieved": value["achieved"], "achieved_on": value["achieved_on"]}
            row["fields"] |= {f"source_{proposal.invitation.language}": value["source"]}
            row["fields"][f"source_{DEFAULT}"] = value["source"]


WRITERS: Final[dict[str, Callable[[Proposal, Snapshot, str], None]]] = {
    PROGRESS: _write_progress,
    QUOTE: _write_quote,
    PHOTO: _write_photo,
}


def _add_block(data: Snapshot, kind: str, **values: Any) -> None:
    """At the end of what stands below “More about this project”."""
    model = Project.block_models[kind]
    accessors = {
        each._meta.get_field("parent").remote_field.get_accessor_name() for each in Project.block_models.values()
    }
    places = [row["fields"]["ordering"] for name in accessors for row in data["children"].get(name, [])]
    block = model(region="main", ordering=max(places, default=0) + 10, **values)
    own = model._meta.get_field("parent").remote_field.get_accessor_name()
    data["children"].setdefault(own, []).append(capture(block))
