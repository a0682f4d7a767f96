"""The admin of public objects: what every page, news item, domain and project shows in its list and its form."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib import admin
from django.contrib.admin.views.main import ChangeList
from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.db.models import Q, QuerySet, TextField
from django.http import HttpRequest
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from pom_site.publishing.languages import CODES, DEFAULT, LANGUAGES, columns
from pom_site.publishing.models import Publishable, Revision
from pom_site.publishing.standing import standing, with_standing

from .preview_links import MakesPreviewLinks
from .rights import FollowsRights
from .saving import SavesDrafts
from .translated import TranslatedAdmin
from .versions import HasVersions


class TranslationFilter(admin.SimpleListFilter):
    """Which objects still have to be translated, and into what."""

    title = gettext_lazy("translation")
    parameter_name = "translation"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [(code, _("Missing: %(language)s") % {"language": name}) for code, name in LANGUAGES if code != DEFAULT]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if self.value() not in CODES:
            return queryset
        column = f"title_{self.value()}"
        return queryset.filter(Q(**{column: None}) | Q(**{column: ""}))


class DraftFilter(admin.SimpleListFilter):
    """What somebody is working on."""

    title = gettext_lazy("draft")
    parameter_name = "draft"
    CHOICES: ClassVar[dict[str, tuple[Any, Q]]] = {
        "open": (gettext_lazy("With a draft"), Q()),
        "review": (gettext_lazy("For review"), Q(review_requested_at__isnull=False)),
        "planned": (
            gettext_lazy("Scheduled"),
            Q(publish_at__isnull=False) | Q(package__publish_at__isnull=False),
        ),
    }

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [(value, label) for value, (label, _condition) in self.CHOICES.items()]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        chosen = self.CHOICES.get(self.value() or "")
        if chosen is None:
            return queryset
        content_type = ContentType.objects.get_for_model(queryset.model)
        drafts = Revision.objects.drafts().filter(chosen[1], content_type=content_type)
        return queryset.filter(pk__in=drafts.values("object_id"))


class LightChangeList(ChangeList):
    """Long texts stay in the database: a list shows none of them. What it shows of drafts comes with the rows."""

    def get_queryset(self, request: HttpRequest, exclude_parameters: Any = None) -> QuerySet[Any]:
        long_texts = [field.attname for field in self.model._meta.concrete_fields if isinstance(field, TextField)]
        return with_standing(super().get_queryset(request, exclude_parameters).defer(*long_texts))


class PublishableAdmin(FollowsRights, SavesDrafts, HasVersions, MakesPreviewLinks, TranslatedAdmin):
    """Subclasses name their own panels in `content_fieldsets`; the panels that all share stand beside them."""

    list_display: Any = ("name_in_list", "state_in_list", "languages_in_list", "changed_in_list")
    list_display_links = ("name_in_list",)
    list_filter: ClassVar[Any] = (
        "state",
        DraftFilter,
        TranslationFilter,
        "sample",
        ("owner", admin.RelatedOnlyFieldListFilter),
    )
    search_fields: ClassVar[Any] = (*columns("title"), *columns("slug"))
    readonly_fields: ClassVar[Any] = ("created_at", "updated_at")
    change_form_template = "admin/publishing/draft_form.html"

    intro_fields: ClassVar[tuple[Any, ...]] = ("title", "summary", "slug")
    content_fieldsets: ClassVar[tuple[Any, ...]] = ()
    shared_fieldsets: ClassVar[tuple[Any, ...]] = (
        (
            gettext_lazy("Visibility"),
            {"classes": ["aside"], "fields": ("publish_from", "publish_until", "sample")},
        ),
        (gettext_lazy("Upkeep"), {"classes": ["aside"], "fields": ("owner", "source_note")}),
        (gettext_lazy("Search engines"), {"classes": ["aside"], "fields": ("seo_title",)}),
        (gettext_lazy("History"), {"classes": ["aside"], "fields": ("created_at", "updated_at")}),
    )

    def _get_declared_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        """Copies: modeltranslation writes into what it gets."""
        first = (gettext_lazy("Text"), {"fields": self.intro_fields})
        declared: Any = (first, *self.content_fieldsets, *self.shared_fieldsets)
        copies: Any = [(name, {**options}) for name, options in declared]
        return self._patch_fieldsets(copies)

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return LightChangeList

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name == "owner":
            kwargs["queryset"] = get_user_model()._default_manager.filter(is_staff=True, is_active=True)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """An owner is chosen here; accounts are made elsewhere."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field and db_field.name == "owner":
            field.widget.can_add_related = field.widget.can_change_related = False
        return field

    def view_on_site(self, obj: Publishable) -> str | None:
        """Only what visitors can see has a page to look at."""
        return obj.get_absolute_url() if obj.is_public else None

    @admin.display(description=gettext_lazy("title"), ordering=f"title_{DEFAULT}")
    def name_in_list(self, obj: Any) -> str:
        return str(obj)

    @admin.display(description=gettext_lazy("state"), ordering="state")
    def state_in_list(self, obj: Publishable) -> str:
        words = standing(
            obj,
            has_draft=getattr(obj, "has_draft", False),
            planned_at=getattr(obj, "planned_at", None),
            asked_at=getattr(obj, "asked_at", None),
        )
        return format_html('<span class="st st--{}">{}</span>', obj.state, words)

    @admin.display(description=gettext_lazy("changed"), ordering="updated_at")
    def changed_in_list(self, obj: Publishable) -> str:
        return date_format(localtime(obj.updated_at), "SHORT_DATE_FORMAT")

    @admin.display(description=gettext_lazy("languages"))
    def languages_in_list(self, obj: Publishable) -> str:
        """Which languages it exists in: by text and shape, never by colour alone."""
        existing = obj.existing_languages
        marks = [
            (code, "on" if code in existing else "off", name, _("present") if code in existing else _("missing"))
            for code, name in LANGUAGES
        ]
        template = '<li class="tongue tongue--{1}"><abbr title="{2}">{0}</abbr><span class="vh"> {3}</span></li>'
        return format_html('<ul class="tongues">{}</ul>', format_html_join("", template, marks))
