from itertools import islice
from typing import Any, ClassVar

from django.contrib import admin, messages
from django.forms import Script
from django.http import HttpRequest, HttpResponse
from django.template.defaultfilters import filesizeformat
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from pom_site.publishing.admin import TranslatedAdmin
from pom_site.publishing.languages import DEFAULT, columns

from .forms import DocumentForm, ImageForm
from .models import Document, Image, Stored

USES_SHOWN = 30
THUMBNAIL_HEIGHT = 64


class StoredAdmin(TranslatedAdmin):
    """What images and documents share in the admin: where they are used, and no stray files when saving fails."""

    date_hierarchy = "uploaded_at"

    class Media:
        css: ClassVar = {"all": ["css/admin-media.css"]}

    def changeform_view(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """The row is saved inside a transaction; when that fails later on, its new files go too."""
        request.stored = []  # type: ignore[attr-defined]
        try:
            return super().changeform_view(request, *args, **kwargs)
        except BaseException:
            for row in request.stored:  # type: ignore[attr-defined]
                row.discard()
            raise

    def save_model(self, request: HttpRequest, obj: Stored, form: Any, change: bool) -> None:
        super().save_model(request, obj, form, change)
        request.stored.append(obj)  # type: ignore[attr-defined]

    @admin.display(description=gettext_lazy("used by"))
    def used_by(self, row: Stored) -> str:
        if not row.pk:
            return _("Nothing yet")
        found = list(islice(row.uses(), USES_SHOWN + 1))
        uses = [self._use(each) for each in found[:USES_SHOWN]]
        return render_to_string("media/uses.html", {"uses": uses, "more": len(found) > USES_SHOWN})

    def _use(self, user: Any) -> dict[str, str]:
        """The object that shows it; for a block, which has no form of its own, the object that it stands on."""
        is_registered = self.admin_site.is_registered
        shown = user if is_registered(type(user)) else getattr(user, "parent", user)
        url = ""
        if is_registered(type(shown)):
            url = reverse(f"admin:{shown._meta.app_label}_{shown._meta.model_name}_change", args=[shown.pk])
        return {"name": str(shown), "kind": str(shown._meta.verbose_name), "url": url}


@admin.register(Image)
class ImageAdmin(StoredAdmin):
    form = ImageForm
    list_display = ("thumbnail", "title", "description", "measures", "licence", "uploaded_at")
    list_display_links = ("thumbnail", "title")
    list_filter = ("decorative", "licence", "uploaded_at")
    search_fields = ("title", *columns("alt"), "credit")
    readonly_fields = ("point", "measures", "uploaded_at", "used_by")
    fieldsets = (
        (None, {"fields": ("title", "upload", "point", ("focal_x", "focal_y"))}),
        (gettext_lazy("For whoever cannot see it"), {"fields": ("alt", "decorative")}),
        (gettext_lazy("Rights"), {"fields": ("credit", "licence")}),
        (gettext_lazy("Facts"), {"fields": ("measures", "uploaded_at", "used_by")}),
    )

    class Media:
        js = (Script("js/focal-point.js", type="module"),)

    @admin.display(description=gettext_lazy("picture"))
    def thumbnail(self, image: Image) -> str:
        width = max(1, round(THUMBNAIL_HEIGHT * image.width / image.height))
        return format_html(
            '<img class="thumbnail" src="{}" alt="" width="{}" height="{}" loading="lazy">',
            image.url(320),
            width,
            THUMBNAIL_HEIGHT,
        )

    @admin.display(description=gettext_lazy("description"), ordering=f"alt_{DEFAULT}")
    def description(self, image: Image) -> str:
        return _("(only decoration)") if image.decorative else getattr(image, f"alt_{DEFAULT}") or ""

    @admin.display(description=gettext_lazy("pixels"), ordering="width")
    def measures(self, image: Image) -> str:
        return f"{image.width} × {image.height}" if image.width else "–"

    @admin.display(description=gettext_lazy("what must stay in view"))
    def point(self, image: Image) -> str:
        """The picture as it is stored: what the form holds may never have been saved."""
        stored = Image.objects.filter(pk=image.pk).first()
        return render_to_string("media/focal_point.html", {"image": stored, "src": stored.url(640) if stored else ""})


@admin.register(Document)
class DocumentAdmin(StoredAdmin):
    form = DocumentForm
    list_display = ("title", "kind", "weight", "language", "accessible", "tags", "date", "uploaded_at")
    list_filter = ("kind", "accessible", "language", "licence", "uploaded_at")
    search_fields = (*columns("title"), "filename", "credit")
    readonly_fields = ("file", "check_result", "uploaded_at", "used_by")
    fieldsets = (
        (None, {"fields": ("title", "upload", "file", "language", "date")}),
        (gettext_lazy("Accessibility"), {"fields": ("check_result", "accessible", "alternative")}),
        (gettext_lazy("Rights"), {"fields": ("credit", "licence")}),
        (gettext_lazy("Facts"), {"fields": ("uploaded_at", "used_by")}),
    )

    def save_model(self, request: HttpRequest, obj: Document, form: Any, change: bool) -> None:  # type: ignore[override]
        super().save_model(request, obj, form, change)
        if "upload" in form.changed_data and obj.pdf_check and not obj.pdf_check["tagged"]:
            warning = _("“%(title)s” has no tags: screen readers cannot read it well. Make the PDF again with tags.")
            messages.warning(request, warning % {"title": obj.title})

    @admin.display(description=gettext_lazy("size"), ordering="size")
    def weight(self, document: Document) -> str:
        return filesizeformat(document.size)

    @admin.display(description=gettext_lazy("tagged PDF"), boolean=True)
    def tags(self, document: Document) -> bool | None:
        return document.pdf_check["tagged"] if document.pdf_check else None

    @admin.display(description=gettext_lazy("present file"))
    def file(self, document: Document) -> str:
        stored = Document.objects.filter(pk=document.pk).first()
        if stored is None:
            return "–"
        link = '<a href="{}">{}</a> ({}, {})'
        return format_html(link, stored.get_absolute_url(), stored.filename, stored.type_label, self.weight(stored))

    @admin.display(description=gettext_lazy("what the PDF says about itself"))
    def check_result(self, document: Document) -> str:
        check = document.pdf_check
        if not check:
            return _("This is looked at when you save a PDF.")
        pages = ngettext("%(count)s page", "%(count)s pages", check["pages"]) % {"count": check["pages"]}
        return render_to_string("media/pdf_check.html", {"check": check, "pages": pages})
