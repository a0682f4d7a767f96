"""
A portal in the middle of a working day, for the pictures of the handbook: drafts, a review, a moment, a package,
something deleted. People and texts are invented; they stand beside the starter site.
"""

from __future__ import annotations

import datetime
import io
import json
import os
from pathlib import Path
from typing import Any

PEOPLE = {"An": "redacteur", "Els": "eindredacteur", "Bas": "vertaler", "Mia": "beheerder"}
KEPT = "handbook.json"

SPEECH = (
    "<p>Op zaterdag kunt u het gebouw bezoeken. Wilt u komen? Schrijf u dan in. <a href='/contact/'>Klik hier</a>.</p>"
)
SUMMARY = "Een zaterdag lang zijn alle deuren open. Kom kijken en stel uw vragen."


def make(folder: Path) -> None:
    """Keeps the addresses of what it made beside the database, for whoever takes the pictures."""
    people = _people()
    addresses = {
        **_news(people),
        **_going_live(people),
        **_library(),
        **_translations(),
        **_away(people),
        "project": _form(_reported(_project())),
        "account": _form(people["An"]),
    }
    (folder / KEPT).write_text(json.dumps(addresses), encoding="utf-8")


def _people() -> dict[str, Any]:
    from django.contrib.auth.models import Group, User

    from pom_site.publishing.models import StaffProfile

    made = {}
    for name, role in PEOPLE.items():
        user = User.objects.create_user(
            name, password=os.environ["DJANGO_SUPERUSER_PASSWORD"], first_name=name, is_staff=True
        )
        user.groups.set(Group.objects.filter(name=role))
        made[name] = User.objects.get(pk=user.pk)
    StaffProfile.objects.create(user=made["Bas"], languages=["en", "fr"])
    StaffProfile.objects.create(user=made["An"], scopes=["brownfields", "vastgoed"])
    return made


def _item(title: str, **values: Any) -> Any:
    """A news item with one block of text, known to the history when it is public."""
    from pages.models import NewsItem
    from pom_site.publishing import completeness, drafts, examining
    from tests.factories.pages import add_block

    texts = {
        "summary_nl": SUMMARY,
        "drawing": "gedeeld-gebouw",
        "state": "published",
        "date": datetime.date(2025, 9, 13),
    }
    item = NewsItem.objects.create(title_nl=title, **{**texts, **values})
    add_block(item, "text", text_nl=SPEECH)
    add_block(item, "quote", text_nl="We tonen graag wat hier gebeurt.", attribution_nl="")
    completeness.recompute(item)
    drafts.first_version(item)
    examining.look_again(item)
    return item


def _draft(item: Any, user: Any, *, without: tuple[str, ...] = (), **values: Any) -> Any:
    """A draft with other texts, saved by somebody."""
    from pom_site.publishing.drafts import store_draft
    from pom_site.publishing.snapshots import capture

    data = capture(item)
    data["fields"] |= {**values, **dict.fromkeys(without, "")}
    return store_draft(item, data, user)


def _form(instance: Any) -> str:
    from django.urls import reverse

    return reverse(f"admin:{instance._meta.app_label}_{instance._meta.model_name}_change", args=[instance.pk])


def _news(people: dict[str, Any]) -> dict[str, str]:
    """A draft with findings and unsaved work; one that waits for an answer; one that two people change."""
    from django.http import QueryDict

    from pages.models import NewsItem
    from pom_site.publishing import autosave, previews, reviews

    item = _item("Open dag in een gedeeld gebouw")
    _draft(item, people["An"], title_nl="Open dag in een gedeeld gebouw in Gent")
    draft = _draft(item, people["An"], title_nl="Open dag in een gedeeld gebouw in Gent", without=("summary_nl",))
    previews.make_link([draft], people["An"], note="De buren van het gebouw")
    autosave.keep(people["An"], NewsItem, item.pk, QueryDict("title_nl=Open+dag"))

    asked = _item("Nieuwe warmteleidingen in de straat", drawing="ondergrond")
    reviews.ask(
        _draft(asked, people["An"], title_nl="Nieuwe leidingen voor warmte in de straat"),
        people["An"],
        "Kloppen de datum en de straat?",
    )
    both = _item("Buren vergaderen over het bedrijventerrein")
    return {
        "draft": _form(item),
        "asked": _form(asked),
        "both": _form(both),
        "item": item.get_absolute_url(),
        "french": item.get_url_in("fr"),
    }


def _going_live(people: dict[str, Any]) -> dict[str, str]:
    """A draft with a moment of its own, and a package of two."""
    from django.utils import timezone

    from pom_site.publishing import schedule
    from pom_site.publishing.models import Package

    moment = (timezone.localtime() + datetime.timedelta(days=7)).replace(hour=9, minute=0, second=0, microsecond=0)
    planned = _item("Testhal voor logistiek gaat open")
    draft = _draft(planned, people["Els"], title_nl="De testhal voor logistiek gaat open")
    draft.publish_at = moment
    draft.save(update_fields=["publish_at"])
    package = Package.objects.create(title="Start van een nieuw project", created_by=people["Els"])
    for title in ("Een nieuw project start", "Wie doet er mee?"):
        kept = _draft(_item(title), people["Els"], title_nl=f"{title} (nieuw)")
        kept.package = package
        kept.save(update_fields=["package"])
    schedule.reschedule()
    return {"planned": _form(planned), "package": _form(package)}


def _translations() -> dict[str, str]:
    """A Dutch text that changed after its translations were made, and visitors who ask for one."""
    from pages.models import NewsItem
    from pom_site.publishing import drafts, wishes

    left_behind = NewsItem.objects.exclude(title_en=None).exclude(title_en="").order_by("-date").first()
    draft = _draft(left_behind, None, title_nl=f"{left_behind.title_nl}: een stap verder")
    drafts.publish(draft, None)
    for item in NewsItem.objects.filter(title_fr=None):
        wishes.count(item, "fr")
    return {"outdated": _form(left_behind)}


def _library() -> dict[str, str]:
    """A picture and a document that says nothing about itself."""
    from pom_site.media.models import Document, Image
    from tests.media.samples import pdf

    image = Image(title="Hal aan het water", alt_nl="Een hal met grote ramen aan het water.", credit="An")
    image.attach(_scenery())
    image.save()
    document = Document(title_nl="Verslag van de buurtvergadering", language="nl")
    document.attach(pdf("verslag.pdf", pages=4))
    document.save()
    return {"image": _form(image), "document": _form(document)}


def _scenery() -> Any:
    """A hall between sky and water."""
    from django.core.files.base import ContentFile
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", (1200, 750), "#bcd9e6")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 520, 1200, 750), fill="#4d7f91")
    draw.polygon(((330, 260), (600, 150), (870, 260)), fill="#7e2d16")
    draw.rectangle((350, 260, 850, 530), fill="#d9a066")
    for left in range(385, 800, 110):
        draw.rectangle((left, 310, left + 70, 440), fill="#f6f1e4")
    output = io.BytesIO()
    picture.save(output, "PNG")
    return ContentFile(output.getvalue(), name="hal.png")


def _project() -> Any:
    """With European money."""
    from projects.models import Project

    found = Project.objects.filter(funding_lines__kind="eu", partners__isnull=False).order_by("pk").first()
    return found or Project.objects.order_by("pk").first()


def _reported(project: Any) -> Any:
    """Checked once, and a visitor says that something is not right."""
    from pom_site.publishing import freshness, reports

    freshness.mark_checked(project, None, datetime.date(2026, 3, 3))
    reports.keep(project, "De einddatum klopt niet: het project loopt een jaar langer.", "", "nl")
    return project


def _away(people: dict[str, Any]) -> dict[str, str]:
    """In the recycle bin, something that can go there, and a short address that leads on."""
    from pom_site.publishing import bin
    from pom_site.publishing.models import Redirect

    bin.delete_instance(_item("Bericht dat dubbel stond", state="draft"), people["Els"])
    unborn = _item("Bericht dat niet meer nodig is", state="draft")
    Redirect.objects.create(
        old_path="/open-dag/", target="/nieuws/", note="Affiche van september", created_by=people["Mia"]
    )
    return {"unborn": _form(unborn)}
