from typing import Any

from django.contrib import admin, messages
from django.contrib.admin.options import csrf_protect_m
from django.contrib.admin.views.main import ChangeList
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.loader import render_to_string
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from pages import moves
from pages.forms import MoveForm
from pages.models import ContactPerson, Event, NewsItem, Organisation, Page, SiteSettings
from pom_site.blocks.admin import BlocksAdmin
from pom_site.publishing import roles
from pom_site.publishing.admin import TranslatedAdmin
from pom_site.publishing.admin.publishable import LightChangeList
from pom_site.publishing.drafts import was_live
from pom_site.publishing.languages import columns


class TreeChangeList(LightChangeList):
    """The tree, each page below its parent; sorted by a column or filtered it becomes a plain list."""

    def get_queryset(self, request: HttpRequest, exclude_parameters: Any = None) -> QuerySet[Any]:
        """Here and nowhere else: a queryset with tree fields cannot be part of a union."""
        root: Any = self.root_queryset
        self.root_queryset = root.with_tree_fields()
        return super().get_queryset(request, exclude_parameters)

    def get_ordering(self, request: HttpRequest, queryset: QuerySet[Any]) -> list[Any]:
        if self.params.get("o"):
            return list(super().get_ordering(request, queryset))
        return ["tree_ordering"]

    def get_results(self, request: HttpRequest) -> None:
        """Each row knows which moves it can make."""
        super().get_results(request)
        if self.is_whole:
            moves.offer(self.result_list)

    @property
    def is_whole(self) -> bool:
        """Only the whole tree can be rearranged: in a part of it, "above" would mean something else."""
        return not self.query and not self.has_active_filters and not self.params and not self.is_popup


@admin.register(Page)
class PageAdmin(BlocksAdmin):
    list_display = ("name_in_list", "moving", "state_in_list", "languages_in_list", "changed_in_list")
    list_filter = ("state", "kind", *BlocksAdmin.list_filter[1:])
    list_per_page = 1000
    content_fieldsets = (
        (
            gettext_lazy("Place in the site"),
            {"fields": ("parent", ("kind", "legal_kind"), "menu_title", ("in_menu", "footer"))},
        ),
    )

    def get_changelist(self, request: HttpRequest, **kwargs: Any) -> type[ChangeList]:
        return TreeChangeList

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """The form of what is live makes a draft, and the place in the tree is part of none: it counts at once."""
        fields = super().get_readonly_fields(request, obj)
        return (*fields, "parent") if obj is not None and was_live(obj) else fields

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        if obj is not None and was_live(obj):
            kwargs["help_texts"] = {"parent": _("Move a page that is or was public in the list of pages.")}
        return super().get_form(request, obj, change, **kwargs)

    def formfield_for_foreignkey(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name == "parent":
            kwargs["queryset"] = Page.objects.with_tree_fields().order_by("tree_ordering")
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def get_urls(self) -> list[Any]:
        return [path("move/", self.admin_site.admin_view(self.move_view), name="pages_page_move"), *super().get_urls()]

    def save_model(self, request: HttpRequest, obj: Page, form: Any, change: bool) -> None:
        """Below another parent a page comes last."""
        if "parent" in form.changed_data:
            obj.position = 0
        super().save_model(request, obj, form, change)

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        response = super().changelist_view(request, extra_context)
        context = getattr(response, "context_data", None)
        if context and "cl" in context:
            context["movable"] = context["cl"].is_whole and roles.may_edit(request.user, Page)
            context["token"] = moves.token() if context["movable"] else ""
        return response

    @csrf_protect_m
    def move_view(self, request: HttpRequest) -> HttpResponse:
        return require_POST(self._move)(request)

    def _move(self, request: HttpRequest) -> HttpResponse:
        if not roles.may_edit(request.user, Page):
            raise PermissionDenied
        form = MoveForm(request.POST)
        back = reverse("admin:pages_page_changelist")
        if not form.is_valid():
            messages.error(request, _("This move was not understood. Try it again with the buttons."))
            return HttpResponseRedirect(back)
        try:
            page = moves.move(**form.cleaned_data)
        except moves.Refused as refusal:
            messages.error(request, str(refusal))
        else:
            self.log_change(request, page, _("Moved in the tree."))
            messages.success(request, _moved(page))
        return HttpResponseRedirect(f"{back}#page-{form.cleaned_data['pk']}-{form.cleaned_data['how']}")

    @admin.display(description=gettext_lazy("title"), ordering="title_nl")
    def name_in_list(self, obj: Any) -> str:
        depth = getattr(obj, "tree_depth", 0)
        return render_to_string("admin/pages/page/name.html", {"page": obj, "depth": depth, "level": depth + 1})

    @admin.display(description=gettext_lazy("move"))
    def moving(self, obj: Page) -> str:
        return render_to_string("admin/pages/page/moving.html", {"page": obj, "can": getattr(obj, "can_move", {})})


def _moved(page: Page) -> str:
    siblings = list(Page.objects.filter(parent=page.parent_id).order_by("position", "pk").values_list("pk", flat=True))
    place = {"page": page, "place": siblings.index(page.pk) + 1, "count": len(siblings), "parent": page.parent}
    if page.parent is None:
        return _("“%(page)s” now stands at the top level, place %(place)s of %(count)s.") % place
    return _("“%(page)s” now stands below “%(parent)s”, place %(place)s of %(count)s.") % place


@admin.register(NewsItem)
class NewsItemAdmin(BlocksAdmin):
    list_display = ("name_in_list", "date", "state_in_list", "languages_in_list", "changed_in_list")
    date_hierarchy = "date"
    intro_fields = ("title", "date", *BlocksAdmin.intro_fields[1:])


@admin.register(Event)
class EventAdmin(BlocksAdmin):
    list_display = ("name_in_list", "starts_at", "status", "state_in_list", "languages_in_list")
    list_filter = ("state", "kind", "status", *BlocksAdmin.list_filter[1:])
    date_hierarchy = "starts_at"
    autocomplete_fields = ("image", "municipality")
    content_fieldsets = (
        (
            gettext_lazy("When"),
            {"fields": (("kind", "status"), ("starts_at", "ends_at"), "all_day")},
        ),
        (gettext_lazy("Where"), {"fields": ("place", "municipality", "online_url", "accessibility")}),
        (
            gettext_lazy("Taking part"),
            {"fields": (("cost", "register_before"), "registration_url")},
        ),
    )

    def get_queryset(self, request: HttpRequest) -> Any:
        """The municipality that was chosen comes with the form; lists do not ask for it."""
        queryset = super().get_queryset(request)
        match = getattr(request, "resolver_match", None)
        return queryset.select_related("image", "municipality") if match and "object_id" in match.kwargs else queryset


@admin.register(ContactPerson)
class ContactPersonAdmin(TranslatedAdmin):
    list_display = ("name", "function", "email", "phone", "active_until")
    search_fields = (*columns("name"), *columns("function"), "email")
    fieldsets = (
        (gettext_lazy("Contact"), {"fields": ("name", "function", ("email", "phone"))}),
        (gettext_lazy("Period"), {"classes": ["aside"], "fields": ("active_from", "active_until")}),
    )


@admin.register(Organisation)
class OrganisationAdmin(TranslatedAdmin):
    list_display = ("name", "short_name", "kind", "country")
    list_filter = ("kind", "country")
    search_fields = (*columns("name"), "short_name", "enterprise_number")
    autocomplete_fields = ("logo", "merged_into")
    fieldsets = (
        (
            gettext_lazy("Organisation"),
            {
                "fields": (
                    "name",
                    "short_name",
                    "description",
                    ("kind", "country"),
                    ("website", "enterprise_number"),
                    ("legal_form", "is_person"),
                    "merged_into",
                )
            },
        ),
        (gettext_lazy("Logo"), {"fields": ("logo", ("logo_permission", "logo_permission_on"))}),
        (gettext_lazy("European lists"), {"fields": (("nuts3", "pic"), "ror")}),
        (gettext_lazy("Upkeep"), {"classes": ["aside"], "fields": ("source_note",)}),
    )


@admin.register(SiteSettings)
class SiteSettingsAdmin(admin.ModelAdmin):
    """One row: its list leads straight to it."""

    fieldsets = (
        (gettext_lazy("Address"), {"fields": ("street", ("postcode", "city"))}),
        (gettext_lazy("The POM itself"), {"fields": ("organisation",)}),
        (gettext_lazy("How to reach the POM"), {"fields": ("phone", "email", "enterprise_number")}),
        (gettext_lazy("Gaps"), {"classes": ["aside"], "fields": ("show_gaps",)}),
    )

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> SiteSettings | None:
        """Before anybody saved it, the row is there all the same, empty."""
        if object_id != "1":
            return None
        return SiteSettings.objects.filter(pk=1).first() or SiteSettings(pk=1)

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        return HttpResponseRedirect(reverse("admin:pages_sitesettings_change", args=[1]))
