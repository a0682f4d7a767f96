"""
The security table: each address of the admin, what every role gets there.

A new view of a kind of object is one line in TABLE ("public.publiceren"); a new model is one line in KINDS and one in
MADE; an address of its own is one line in TABLE, and one in PARTS or ASKED when it needs something to be sensible.
"""

import re

from django.contrib.auth.models import Group, User
from django.contrib.contenttypes.models import ContentType
from django.urls import get_resolver

from pom_site.geo.models import Municipality
from pom_site.publishing import audit
from pom_site.publishing.drafts import store_draft
from pom_site.publishing.models import PreviewLink, Publishable, Redirect, Revision
from pom_site.publishing.snapshots import capture
from tests.factories.domains import DomainFactory
from tests.factories.media import DocumentFactory, ImageFactory
from tests.factories.pages import ContactPersonFactory, NewsItemFactory, OrganisationFactory, PageFactory
from tests.factories.projects import ProgrammeFactory, ProjectFactory

ROLES = ("bezoeker", "redacteur", "vertaler", "eindredacteur", "beheerder", "superuser")

KINDS = {
    "pages.page": "public",
    "pages.newsitem": "public",
    "projects.project": "public",
    "domains.domain": "fixed",
    "media.image": "shared",
    "media.document": "shared",
    "pages.contactperson": "shared",
    "pages.organisation": "shared",
    "projects.programme": "programme",
    "geo.municipality": "municipality",
    "pages.sitesettings": "settings",
    "auth.user": "account",
    "auth.group": "group",
    "publishing.auditentry": "log",
    "publishing.deletedobject": "bin",
    "publishing.previewlink": "link",
    "publishing.redirect": "redirect",
}


def _deleted():
    ProjectFactory(state="draft").delete()
    return Revision.objects.get(kind="deleted")


def _two_versions():
    return dict.fromkeys(("mine", "theirs"), Revision.objects.drafts().get().pk)


MADE = {
    "pages.page": PageFactory,
    "pages.newsitem": NewsItemFactory,
    "projects.project": ProjectFactory,
    "domains.domain": DomainFactory,
    "media.image": ImageFactory,
    "media.document": DocumentFactory,
    "pages.contactperson": ContactPersonFactory,
    "pages.organisation": OrganisationFactory,
    "projects.programme": ProgrammeFactory,
    "geo.municipality": Municipality.objects.first,
    "pages.sitesettings": None,
    "auth.user": lambda: User.objects.create_user("iemand", is_staff=True),
    "auth.group": lambda: Group.objects.create(name="Eigen groep"),
    "publishing.auditentry": lambda: audit.record(None, "saved"),
    "publishing.deletedobject": _deleted,
    "publishing.previewlink": lambda: PreviewLink.objects.create(expires_at="2099-01-01T00:00:00Z"),
    "publishing.redirect": lambda: Redirect.objects.create(old_path="/oud/", target="/"),
}
# What stands at the open places of an address that belongs to no model.
PARTS = {
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
    "fixed.samenvoegen": lambda item: _two_versions(),
    "admin:autocomplete": lambda item: {
        "term": "a",
        "app_label": "pages",
        "model_name": "newsitem",
        "field_name": "image",
    },
}
POSTED = {"post": "yes", "_continue": "1"}

# GET and POST, for each of ROLES.
TABLE = {}


def addresses():
    """Every address below /admin/: its route and its name ("admin:" is nobody's own)."""
    return list(_walk(get_resolver(), "", ""))


def _walk(resolver, prefix, space):
    for each in resolver.url_patterns:
        route = prefix + str(each.pattern)
        if hasattr(each, "url_patterns"):
            yield from _walk(each, route, f"{space}{each.namespace}:" if each.namespace else space)
        elif route.startswith("admin/"):
            yield route, f"{space}{each.name or _nameless(route)}"


def _nameless(route):
    """Django's own: the old address of a form, and whatever is not there."""
    parts = route.split("/")
    return f"{parts[1]}_{parts[2]}_short" if "<path:object_id>" in parts else "nowhere"


def label_of(name):
    """The model that an address belongs to ("pages.page"), or nothing."""
    parts = name.removeprefix("admin:").split("_", 2)
    label = ".".join(parts[:2])
    return label if name.startswith("admin:") and len(parts) == 3 and label in _models() else ""


def _models():
    from django.contrib import admin

    return {model._meta.label_lower for model in admin.site._registry}


def row_of(name):
    """The line of the table that speaks of an address: "public.change", or its own name."""
    label = label_of(name)
    return f"{KINDS.get(label, label)}.{name.split('_', 2)[2]}" if label else name


def made_for(name):
    """The object that an address is about; a public one is live and has a draft."""
    make = MADE[label_of(name) or "pages.newsitem"]
    item = make() if make else None
    if isinstance(item, Publishable):
        store_draft(item, capture(item), None)
    return item


def filled_in(route, name, item):
    """The address itself."""
    parts = PARTS[name](item) if name in PARTS else _parts(item)
    path = re.sub(r"\^?(?:\(\?P)?<(?:\w+:)?(\w+)>(?:[^/)]*\))?", lambda found: str(parts[found[1]]), route)
    return "/" + path.replace("$", "")


def _parts(item):
    key = item.pk if item else 1
    revision = Revision.objects.drafts().values_list("pk", flat=True).first()
    return {"object_id": key, "id": key, "key": key, "revision": revision}
