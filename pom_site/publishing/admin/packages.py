"""Packages: drafts chosen together, looked at together, and published together or not at all."""

from __future__ import annotations

from typing import Any, ClassVar, cast
from uuid import UUID

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path, reverse
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST

from .. import audit, packages
from ..drafts import DoesNotApply, publish_package
from ..forms.drafts import ScheduleForm
from ..forms.packages import PackageForm
from ..models import AuditEntry, Package, PreviewLink, Revision
from ..schedule import reschedule
from . import preview_links
from .package_panel import MARKS, PackagePanel
from .widgets import OwnWidgets

Action = AuditEntry.Action


class StageFilter(admin.SimpleListFilter):
    title = gettext_lazy("state")
    parameter_name = "stage"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return list(packages.Stage.choices)

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        if self.value() not in packages.Stage.values:
            return queryset
        return queryset.filter(packages.IN_STAGE[packages.Stage(str(self.value()))])


@admin.register(Package)
class PackageAdmin(OwnWidgets, admin.ModelAdmin):
    form = PackageForm
    fields = ("title", "note")
    list_display = ("title", "state_in_list", "number", "moment", "created_by", "created_at")
    list_filter = (StageFilter,)
    list_select_related = ("created_by",)
    list_per_page = 50
    search_fields = ("title", "note")
    show_full_result_count = False
    change_form_template = "admin/publishing/package_form.html"

    class Media:
        css: ClassVar[Any] = {"all": ["css/admin-package.css"]}

    def get_queryset(self, request: HttpRequest) -> QuerySet[Package]:
        """With what the list counts: the open drafts; of a published package, what it published."""
        is_open = Q(revisions__kind=Revision.Kind.DRAFT, revisions__current=True)
        counted = Count("revisions", filter=is_open | Q(published_at__isnull=False))
        return super().get_queryset(request).annotate(counted=counted)

    def get_urls(self) -> list[URLPattern]:
        actions: dict[str, tuple[str, Any]] = {
            "publiceren": ("publiceren/", self.publish),
            "plannen": ("plannen/", self.schedule),
            "niet-plannen": ("niet-plannen/", self.unschedule),
            preview_links.MAKE: ("voorbeeldlink/", self.make_link),
            preview_links.WITHDRAW: ("voorbeeldlink/<uuid:link>/intrekken/", self.withdraw_link),
        }
        return [
            *(
                path(f"<int:key>/{words}", require_POST(self.admin_site.admin_view(view)), name=f"{self._name}_{name}")
                for name, (words, view) in actions.items()
            ),
            *super().get_urls(),
        ]

    @property
    def _name(self) -> str:
        return f"{self.opts.app_label}_{self.opts.model_name}"

    # --- Rights: what is published is a record, and stays as it is ---

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return super().has_change_permission(request, obj) and not (obj and obj.published_at)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return super().has_delete_permission(request, obj) and not (obj and obj.published_at)

    # --- The form ---

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        form = super().get_form(request, obj, change=change, **kwargs)
        return type(form.__name__, (form,), {"user": request.user})

    def render_change_form(self, request: HttpRequest, context: Any, *args: Any, **kwargs: Any) -> HttpResponse:
        package = kwargs.get("obj")
        if package is not None:
            may_change = super().has_change_permission(request, package)
            context["panel"] = PackagePanel(request, package, may_change=may_change)
        return super().render_change_form(request, context, *args, **kwargs)

    def save_model(self, request: HttpRequest, obj: Package, form: Any, change: bool) -> None:
        """Only what the form holds: the rest may have been carried out meanwhile."""
        if not change:
            obj.created_by = cast(Any, request.user)
            obj.save()
        elif self._held(obj.pk).published_at:
            raise PermissionDenied(_("This package was published meanwhile."))
        else:
            obj.save(update_fields=["title", "note"])
        audit.record(request.user, Action.SAVED if change else Action.CREATED, obj)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        for draft in form.put_in:
            if draft.publish_at:
                sentence = _("“%(title)s” is not published by itself any more: it waits for the package.")
                messages.warning(request, sentence % {"title": draft.title})
        packages.choose(form.instance, form.put_in, form.take_out)

    def response_add(self, request: HttpRequest, obj: Any, post_url_continue: Any = None) -> HttpResponse:
        return self._saved(request, obj)

    def response_change(self, request: HttpRequest, obj: Any) -> HttpResponse:
        return self._saved(request, obj)

    def _saved(self, request: HttpRequest, package: Package) -> HttpResponse:
        number = package.revisions.drafts().count()
        words = ngettext(
            "“%(title)s” is saved, with %(number)d draft.", "“%(title)s” is saved, with %(number)d drafts.", number
        )
        messages.success(request, words % {"title": package, "number": number})
        return self._back(package.pk)

    def delete_model(self, request: HttpRequest, obj: Package) -> None:
        self.delete_queryset(request, Package.objects.filter(pk=obj.pk))

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[Package]) -> None:
        with transaction.atomic():
            super().delete_queryset(request, queryset)
            reschedule()
        messages.info(request, _("The drafts that were in it are kept, each on its own."))

    # --- The buttons ---

    def publish(self, request: HttpRequest, key: int) -> HttpResponse:
        with transaction.atomic():
            package = self._waiting(request, key, "publish")
            if package:
                self._publish(request, package)
        return self._back(key)

    def _publish(self, request: HttpRequest, package: Package) -> None:
        try:
            made = publish_package(package, request.user)
        except DoesNotApply as error:
            for problem in error.problems:
                messages.error(request, _("Not published yet. %(what)s") % {"what": problem})
            return
        reschedule()
        words = ngettext(
            "“%(title)s” is published: %(number)d object is live.",
            "“%(title)s” is published: %(number)d objects are live.",
            len(made),
        )
        messages.success(request, words % {"title": package, "number": len(made)})

    def schedule(self, request: HttpRequest, key: int) -> HttpResponse:
        with transaction.atomic():
            package = self._waiting(request, key, "schedule")
            if package:
                self._schedule(request, package, ScheduleForm(request.POST))
        return self._back(key)

    def _schedule(self, request: HttpRequest, package: Package, form: ScheduleForm) -> None:
        """What cannot be published now is not scheduled either: at its moment nobody is there to mend it."""
        if not form.is_valid():
            for error in form.errors["_publish_at"]:
                messages.error(request, str(error))
            return
        problems = packages.obstacles(package, packages.contents(package))
        for problem in problems:
            messages.error(request, _("Not scheduled yet. %(what)s") % {"what": problem})
        if problems:
            return
        at = form.cleaned_data["_publish_at"]
        self._set_moment(package, at)
        audit.record(request.user, Action.SCHEDULED, package, at=at.isoformat())
        sentence = _("“%(title)s” will be published by itself on %(when)s.")
        messages.success(request, sentence % {"title": package, "when": _in_full(at)})

    def unschedule(self, request: HttpRequest, key: int) -> HttpResponse:
        with transaction.atomic():
            package = self._waiting(request, key, "schedule")
            if package:
                self._set_moment(package, None)
                audit.record(request.user, Action.SAVED, package, at="")
                sentence = _("“%(title)s” is not published by itself any more. Its drafts stay in it.")
                messages.success(request, sentence % {"title": package})
        return self._back(key)

    def make_link(self, request: HttpRequest, key: int) -> HttpResponse:
        package = get_object_or_404(Package, pk=key)
        self._ask_to_share(request, package, packages.contents(package))
        preview_links.make(request, package)
        return self._back(key)

    def withdraw_link(self, request: HttpRequest, key: int, link: UUID) -> HttpResponse:
        package = get_object_or_404(Package, pk=key)
        found = get_object_or_404(PreviewLink, pk=link, package=package)
        self._ask_to_share(request, package, found.revisions.select_related("content_type"))
        preview_links.withdraw(request, found)
        return self._back(key)

    def _ask_to_share(self, request: HttpRequest, package: Package, drafts: Any) -> None:
        if not self.has_view_permission(request, package) or packages.lacking(request.user, "change", drafts):
            raise PermissionDenied

    def _waiting(self, request: HttpRequest, key: int, action: str) -> Package | None:
        """The package, held, when this person may do this with all of it; None when it is published already."""
        package = self._held(key)
        if not super().has_change_permission(request, package):
            raise PermissionDenied
        if packages.lacking(request.user, action, packages.contents(package)):
            raise PermissionDenied
        if package.published_at:
            messages.info(request, _("“%(title)s” was published already.") % {"title": package})
            return None
        return package

    def _held(self, key: int) -> Package:
        """`no_key`: who saves a draft of it holds the draft's object and must not wait for the package."""
        return get_object_or_404(Package.objects.select_for_update(no_key=True), pk=key)

    def _set_moment(self, package: Package, at: Any) -> None:
        package.publish_at, package.failure = at, ""
        package.save(update_fields=["publish_at", "failure"])
        reschedule()

    def _back(self, key: int) -> HttpResponse:
        return HttpResponseRedirect(reverse(f"admin:{self._name}_change", args=[key]))

    # --- The list ---

    @admin.display(description=gettext_lazy("state"))
    def state_in_list(self, package: Package) -> str:
        stage = packages.stage_of(package)
        return format_html('<span class="st st--{}">{}</span>', MARKS[stage], stage.label)

    @admin.display(description=gettext_lazy("drafts"), ordering="counted")
    def number(self, package: Any) -> int:
        return package.counted

    @admin.display(description=gettext_lazy("when"), ordering="publish_at")
    def moment(self, package: Package) -> str:
        at = package.published_at or package.publish_at
        return date_format(localtime(at), "SHORT_DATETIME_FORMAT") if at else ""


def _in_full(at: Any) -> str:
    return date_format(localtime(at), "DATETIME_FORMAT")
