"""
The security table: each address of the admin, what every role gets there.

A new view of a kind of object is one line in TABLE ("public.publiceren"); a new model is one line in KINDS and one in
MADE (rights_made.py); an address of its own is one line in TABLE, and one in PARTS or ASKED when it needs something to
be sensible.
"""

import re

from django.contrib.contenttypes.models import ContentType

from pom_site.publishing.models import PreviewLink, Revision
from tests.root.admin_addresses import label_of

ROLES = ("bezoeker", "redacteur", "vertaler", "eindredacteur", "beheerder", "superuser")

KINDS = {
    "pages.page": "public",
    "pages.newsitem": "public",
    "pages.event": "public",
    "projects.project": "public",
    "domains.domain": "fixed",
    "domains.park": "public",
    "domains.plot": "public",
    "domains.brownfield": "public",
    "domains.association": "public",
    "domains.building": "public",
    "domains.space": "rowless",
    "domains.theme": "rowless",
    "domains.initiative": "rowless",
    "media.image": "shared",
    "media.document": "shared",
    "pages.contactperson": "shared",
    "pages.organisation": "shared",
    "projects.programme": "programme",
    "projects.indicatordefinition": "programme",
    "projects.invitation": "invitation",
    "projects.proposal": "proposal",
    "geo.municipality": "municipality",
    "pages.sitesettings": "settings",
    "auth.user": "account",
    "auth.group": "group",
    "publishing.auditentry": "log",
    "publishing.deletedobject": "bin",
    "publishing.package": "package",
    "publishing.previewlink": "link",
    "publishing.redirect": "redirect",
    "publishing.visitorreport": "report",
}


def _two_versions():
    return dict.fromkeys(("mine", "theirs"), Revision.objects.drafts().get().pk)


# What stands at the open places of an address that belongs to no model.
PARTS = {
    "handbook": lambda item: {"slug": "talen"},
    "handbook-picture": lambda item: {"name": "startpagina.png"},
    "autosave": lambda item: {"label": "pages.newsitem", "key": item.pk},
    "admin:view_on_site": lambda item: {
        "content_type_id": ContentType.objects.get_for_model(item).pk,
        "object_id": item.pk,
    },
    "admin:app_list": lambda item: {"app_label": "pages"},
    "admin:nowhere": lambda item: {"url": "nergens"},
}
# What an address is asked with, in GET and in POST, by its line in the table.
ASKED = {
    "preview-start": lambda item: {"revision": Revision.objects.drafts().get().pk},
    "preview-widths": lambda item: {"revision": Revision.objects.drafts().get().pk},
    "preview-new-link": lambda item: {"revision": Revision.objects.drafts().get().pk, "days": 5},
    "public.move": lambda item: {"pk": item.pk, "how": "up"},
    "public.samenvoegen": lambda item: _two_versions(),
    "rowless.samenvoegen": lambda item: _two_versions(),
    "fixed.samenvoegen": lambda item: _two_versions(),
    "public.bijgewerkt": lambda item: {"language": "en"},
    "rowless.bijgewerkt": lambda item: {"language": "en"},
    "fixed.bijgewerkt": lambda item: {"language": "en"},
    "public.nalezing": lambda item: {"outcome": "approved"},
    "rowless.nalezing": lambda item: {"outcome": "approved"},
    "fixed.nalezing": lambda item: {"outcome": "approved"},
    "admin:autocomplete": lambda item: {
        "term": "a",
        "app_label": "pages",
        "model_name": "newsitem",
        "field_name": "image",
    },
}
POSTED = {"post": "yes", "_continue": "1"}

# GET and POST, for each of ROLES.
TABLE = {
    "preview-start": ("302 302 302 302 302 302", "302 302 302 302 302 302"),
    "preview-widths": ("302 200 200 200 200 200", "302 404 404 404 404 404"),
    "preview-new-link": ("302 405 405 405 405 405", "302 302 403 302 302 302"),
    "autosave": ("302 405 405 405 405 405", "302 200 200 200 200 200"),
    "look-at-contour": ("302 405 405 405 405 405", "302 400 400 400 400 400"),
    "translation-board": ("302 200 200 200 200 200", "302 200 200 200 200 200"),
    "handbook-contents": ("302 200 200 200 200 200", "302 405 405 405 405 405"),
    "handbook": ("302 200 200 200 200 200", "302 405 405 405 405 405"),
    "handbook-picture": ("302 200 200 200 200 200", "302 405 405 405 405 405"),
    "admin:index": ("302 200 200 200 200 200", "302 200 200 200 200 200"),
    "admin:login": ("200 302 302 302 302 302", "200 200 200 200 200 200"),
    "admin:logout": ("302 405 405 405 405 405", "302 200 200 200 200 200"),
    "admin:password_change": ("302 200 200 200 200 200", "302 200 200 200 200 200"),
    "admin:password_change_done": ("302 200 200 200 200 200", "302 405 405 405 405 405"),
    "admin:autocomplete": ("302 200 200 200 200 200", "302 405 405 405 405 405"),
    "admin:jsi18n": ("302 200 200 200 200 200", "302 405 405 405 405 405"),
    "admin:view_on_site": ("302 302 302 302 302 302", "302 302 302 302 302 302"),
    "municipality.changelist": ("302 200 200 200 200 200", "302 200 200 200 200 200"),
    "municipality.add": ("302 403 403 403 200 200", "302 403 403 403 200 200"),
    "municipality.history": ("302 200 200 200 200 200", "302 200 200 200 200 200"),
    "municipality.delete": ("302 403 403 403 403 403", "302 403 403 403 403 403"),
    "municipality.change": ("302 200 200 200 200 200", "302 403 403 403 200 200"),
    "municipality.short": ("302 302 302 302 302 302", "302 302 302 302 302 302"),
    "shared.changelist": ("302 200 200 200 200 200", "302 200 200 200 200 200"),
    "shared.add": ("302 200 403 200 200 200", "302 200 403 200 200 200"),
    "shared.history": ("302 200 200 200 200 200", "302 200 200 200 200 200"),
    "shared.delete": ("302 403 403 200 200 200", "302 403 403 302 302 302"),
    "shared.change": ("302 200 200 200 200 200", "302 200 403 200 200 200"),
    "shared.short": ("302 302 302 302 302 302", "302 302 302 302 302 302"),
    "public.move": ("302 405 405 405 405 405", "302 302 403 302 302 302"),
    "public.weggooien": ("302 404 404 404 404 404", "302 302 403 302 302 302"),
    "public.samenvoegen": ("302 404 404 404 404 404", "302 302 302 302 302 302"),
    "public.offline": ("302 404 404 404 404 404", "302 403 403 302 302 302"),
    "public.online": ("302 404 404 404 404 404", "302 403 403 302 302 302"),
    "public.versie": ("302 404 404 404 404 404", "302 302 403 302 302 302"),
    "public.nalezing": ("302 404 404 404 404 404", "302 403 403 302 302 302"),
    "public.planning": ("302 404 404 404 404 404", "302 403 403 302 302 302"),
    "public.bijgewerkt": ("302 404 404 404 404 404", "302 302 302 302 302 302"),
    "public.nagekeken": ("302 404 404 404 404 404", "302 302 403 302 302 302"),
    "public.voorbeeldlink": ("302 404 404 404 404 404", "302 302 403 302 302 302"),
    "public.voorbeeldlink_intrekken": ("302 404 404 404 404 404", "302 302 403 302 302 302"),
    "public.changelist": ("302 200 200 200 200 200", "302 200 200 200 200 200"),
    "public.add": ("302 200 403 200 200 200", "302 200 403 200 200 200"),
    "public.history": ("302 200 200 200 200 200", "302 200 200 200 200 200"),
    "public.delete": ("302 403 403 200 200 200", "302 403 403 200 200 200"),
    "public.change": ("302 200 200 200 200 200", "302 200 200 200 200 200"),
    "public.import": ("302 403 403 200 200 200", "302 403 403 200 200 200"),
    "public.short": ("302 302 302 302 302 302", "302 302 302 302 302 302"),
    "settings.changelist": ("302 302 302 302 302 302", "302 302 302 302 302 302"),
    "settings.add": ("302 403 403 403 403 403", "302 403 403 403 403 403"),
    "settings.history": ("302 403 403 403 200 200", "302 403 403 403 200 200"),
    "settings.delete": ("302 403 403 403 403 403", "302 403 403 403 403 403"),
    "settings.change": ("302 403 403 403 200 200", "302 403 403 403 302 302"),
    "settings.short": ("302 302 302 302 302 302", "302 302 302 302 302 302"),
    "fixed.weggooien": ("302 404 404 404 404 404", "302 302 403 302 302 302"),
    "fixed.samenvoegen": ("302 404 404 404 404 404", "302 302 302 302 302 302"),
    "fixed.offline": ("302 404 404 404 404 404", "302 403 403 302 302 302"),
    "fixed.online": ("302 404 404 404 404 404", "302 403 403 302 302 302"),
    "fixed.versie": ("302 404 404 404 404 404", "302 302 403 302 302 302"),
    "fixed.nalezing": ("302 404 404 404 404 404", "302 403 403 302 302 302"),
    "fixed.planning": ("302 404 404 404 404 404", "302 403 403 302 302 302"),
    "fixed.bijgewerkt": ("302 404 404 404 404 404", "302 302 302 302 302 302"),
    "fixed.nagekeken": ("302 404 404 404 404 404", "302 302 403 302 302 302"),
    "fixed.voorbeeldlink": ("302 404 404 404 404 404", "302 302 403 302 302 302"),
    "fixed.voorbeeldlink_intrekken": ("302 404 404 404 404 404", "302 302 403 302 302 302"),
    "fixed.changelist": ("302 200 200 200 200 200", "302 200 200 200 200 200"),
    "fixed.add": ("302 403 403 403 403 403", "302 403 403 403 403 403"),
    "fixed.history": ("302 200 200 200 200 200", "302 200 200 200 200 200"),
    "fixed.delete": ("302 403 403 403 403 403", "302 403 403 403 403 403"),
    "fixed.change": ("302 200 200 200 200 200", "302 200 200 200 200 200"),
    "fixed.short": ("302 302 302 302 302 302", "302 302 302 302 302 302"),
    "programme.changelist": ("302 200 200 200 200 200", "302 200 200 200 200 200"),
    "programme.add": ("302 403 403 403 200 200", "302 403 403 403 200 200"),
    "programme.history": ("302 200 200 200 200 200", "302 200 200 200 200 200"),
    "programme.delete": ("302 403 403 403 200 200", "302 403 403 403 302 302"),
    "programme.change": ("302 200 200 200 200 200", "302 403 403 403 200 200"),
    "programme.short": ("302 302 302 302 302 302", "302 302 302 302 302 302"),
    "invitation.changelist": ("302 200 403 200 200 200", "302 200 403 200 200 200"),
    "invitation.add": ("302 200 403 200 200 200", "302 200 403 200 200 200"),
    "invitation.history": ("302 200 403 200 200 200", "302 200 403 200 200 200"),
    "invitation.delete": ("302 403 403 403 403 403", "302 403 403 403 403 403"),
    "invitation.change": ("302 200 403 200 200 200", "302 403 403 403 403 403"),
    "invitation.short": ("302 302 302 302 302 302", "302 302 302 302 302 302"),
    "proposal.changelist": ("302 200 403 200 200 200", "302 200 403 200 200 200"),
    "proposal.add": ("302 403 403 403 403 403", "302 403 403 403 403 403"),
    "proposal.history": ("302 200 403 200 200 200", "302 200 403 200 200 200"),
    "proposal.delete": ("302 403 403 403 403 403", "302 403 403 403 403 403"),
    "proposal.change": ("302 200 403 200 200 200", "302 403 403 403 403 403"),
    "proposal.photo": ("302 200 403 200 200 200", "302 200 403 200 200 200"),
    "proposal.take": ("405 405 405 405 405 405", "302 302 403 302 302 302"),
    "proposal.decline": ("405 405 405 405 405 405", "302 302 403 302 302 302"),
    "proposal.short": ("302 302 302 302 302 302", "302 302 302 302 302 302"),
    "log.changelist": ("302 403 403 403 200 200", "302 403 403 403 200 200"),
    "log.add": ("302 403 403 403 403 403", "302 403 403 403 403 403"),
    "log.history": ("302 403 403 403 200 200", "302 403 403 403 200 200"),
    "log.delete": ("302 403 403 403 403 403", "302 403 403 403 403 403"),
    "log.change": ("302 403 403 403 200 200", "302 403 403 403 403 403"),
    "log.short": ("302 302 302 302 302 302", "302 302 302 302 302 302"),
    "bin.put_back": ("405 405 405 405 405 405", "302 403 403 302 302 302"),
    "bin.changelist": ("302 403 403 200 200 200", "302 403 403 200 200 200"),
    "bin.add": ("302 403 403 403 403 403", "302 403 403 403 403 403"),
    "bin.history": ("302 403 403 200 200 200", "302 403 403 200 200 200"),
    "bin.delete": ("302 403 403 403 403 403", "302 403 403 403 403 403"),
    "bin.change": ("302 403 403 200 200 200", "302 403 403 403 403 403"),
    "bin.short": ("302 302 302 302 302 302", "302 302 302 302 302 302"),
    "account.password_change": ("302 403 403 403 200 200", "302 403 403 403 200 200"),
    "account.changelist": ("302 403 403 403 200 200", "302 403 403 403 200 200"),
    "account.add": ("302 403 403 403 200 200", "302 403 403 403 200 200"),
    "account.history": ("302 403 403 403 200 200", "302 403 403 403 200 200"),
    "account.delete": ("302 403 403 403 200 200", "302 403 403 403 302 302"),
    "account.change": ("302 403 403 403 200 200", "302 403 403 403 200 200"),
    "account.short": ("302 302 302 302 302 302", "302 302 302 302 302 302"),
    "group.changelist": ("302 403 403 403 200 200", "302 403 403 403 200 200"),
    "group.add": ("302 403 403 403 200 200", "302 403 403 403 200 200"),
    "group.history": ("302 403 403 403 200 200", "302 403 403 403 200 200"),
    "group.delete": ("302 403 403 403 200 200", "302 403 403 403 302 302"),
    "group.change": ("302 403 403 403 200 200", "302 403 403 403 200 200"),
    "group.short": ("302 302 302 302 302 302", "302 302 302 302 302 302"),
    "package.publiceren": ("405 405 405 405 405 405", "302 403 403 302 302 302"),
    "package.plannen": ("405 405 405 405 405 405", "302 403 403 302 302 302"),
    "package.niet-plannen": ("405 405 405 405 405 405", "302 403 403 302 302 302"),
    "package.voorbeeldlink": ("405 405 405 405 405 405", "302 302 403 302 302 302"),
    "package.voorbeeldlink_intrekken": ("405 405 405 405 405 405", "302 302 403 302 302 302"),
    "package.changelist": ("302 200 200 200 200 200", "302 200 200 200 200 200"),
    "package.add": ("302 403 403 200 200 200", "302 403 403 200 200 200"),
    "package.history": ("302 200 200 200 200 200", "302 200 200 200 200 200"),
    "package.delete": ("302 403 403 200 200 200", "302 403 403 302 302 302"),
    "package.change": ("302 200 200 200 200 200", "302 403 403 200 200 200"),
    "package.short": ("302 302 302 302 302 302", "302 302 302 302 302 302"),
    "link.changelist": ("302 200 403 200 200 200", "302 200 403 200 200 200"),
    "link.add": ("302 403 403 403 403 403", "302 403 403 403 403 403"),
    "link.history": ("302 200 403 200 200 200", "302 200 403 200 200 200"),
    "link.delete": ("302 403 403 403 403 403", "302 403 403 403 403 403"),
    "link.change": ("302 200 403 200 200 200", "302 200 403 200 200 200"),
    "link.short": ("302 302 302 302 302 302", "302 302 302 302 302 302"),
    "report.changelist": ("302 200 403 200 200 200", "302 200 403 200 200 200"),
    "report.add": ("302 403 403 403 403 403", "302 403 403 403 403 403"),
    "report.history": ("302 200 403 200 200 200", "302 200 403 200 200 200"),
    "report.delete": ("302 403 403 200 200 200", "302 403 403 302 302 302"),
    "report.change": ("302 200 403 200 200 200", "302 302 403 302 302 302"),
    "report.short": ("302 302 302 302 302 302", "302 302 302 302 302 302"),
    "redirect.changelist": ("302 403 403 403 200 200", "302 403 403 403 200 200"),
    "redirect.add": ("302 403 403 403 200 200", "302 403 403 403 200 200"),
    "redirect.history": ("302 403 403 403 200 200", "302 403 403 403 200 200"),
    "redirect.delete": ("302 403 403 403 200 200", "302 403 403 403 302 302"),
    "redirect.change": ("302 403 403 403 200 200", "302 403 403 403 200 200"),
    "redirect.short": ("302 302 302 302 302 302", "302 302 302 302 302 302"),
    "admin:app_list": ("302 200 200 200 200 200", "302 200 200 200 200 200"),
    "admin:nowhere": ("302 404 404 404 404 404", "302 404 404 404 404 404"),
}
# Without rows a form of nothing but texts is complete as it stands: a translator who sends it back, without saying on
# which version it was based, gets the conflict to look at.
TABLE |= {
    name.replace("public.", "rowless."): row
    for name, row in TABLE.items()
    if name.startswith("public.") and name != "public.move"
}
TABLE["rowless.change"] = ("302 200 200 200 200 200", "302 200 409 200 200 200")


def row_of(name):
    """The line of the table that speaks of an address: "public.change", or its own name."""
    label = label_of(name)
    return f"{KINDS.get(label, label)}.{name.split('_', 2)[2]}" if label else name


def filled_in(route, name, item):
    """The address itself."""
    parts = PARTS[name](item) if name in PARTS else _parts(item)
    if "<uuid:key>" in route:
        parts["key"] = parts["link"]
    path = re.sub(r"\^?(?:\(\?P)?<(?:\w+:)?(\w+)>(?:[^/)]*\))?", lambda found: str(parts[found[1]]), route)
    return "/" + path.replace("$", "")


def _parts(item):
    key = item.pk if item else 1
    revision = Revision.objects.drafts().values_list("pk", flat=True).first()
    link = PreviewLink.objects.values_list("pk", flat=True).first()
    return {"object_id": key, "id": key, "key": key, "proposal": key, "revision": revision, "link": link}
