"""What visitors report about pages: read, answered by mail where somebody asked for it, and marked as handled."""

from __future__ import annotations

from typing import Any, ClassVar
from urllib.parse import quote

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.defaultfilters import linebreaksbr
from django.urls import reverse
from django.utils.html import format_html
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ..letters import form_of
from ..models import VisitorReport
from ..reports import handle, may_handle
from .widgets import OwnWidgets


class HandledFilter(admin.SimpleListFilter):
    title = gettext_lazy("state")
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("open", gettext_lazy("To handle")), ("handled", gettext_lazy("Handled"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        wanted = {"open": True, "handled": False}.get(self.value() or "")
        return queryset if wanted is None else queryset.filter(handled_at__isnull=wanted)


@admin.register(VisitorReport)
class VisitorReportAdmin(OwnWidgets, admin.ModelAdmin):
    """Whoever may change the page handles what visitors say of it. Who wrote it is shown to nobody else."""

    list_display = ("title", "excerpt", "state_in_list", "made_at", "handled_by")
    list_filter = (HandledFilter,)
    list_select_related = ("handled_by",)
    list_per_page = 50
    search_fields = ("title", "text")
    sortable_by = ("made_at", "state_in_list")
    show_full_result_count = False
    fields = ("about", "made_at", "words", "address", "answer", "handled_at", "handled_by")
    readonly_fields: ClassVar[Any] = tuple(name for name in fields if name != "answer")
    change_form_template = "admin/publishing/report_form.html"

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Handled is handled."""
        allowed = super().has_change_permission(request, obj)
        return allowed and (obj is None or (obj.handled_at is None and may_handle(request.user, obj.target)))

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        allowed = super().has_delete_permission(request, obj)
        return allowed and (obj is None or may_handle(request.user, obj.target))

    def get_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """What is not known yet takes no line, and neither does an address that this colleague has no use for."""
        if obj is not None and obj.handled_at:
            return self.fields
        hidden = {"handled_at", "handled_by"} | (set() if self.has_change_permission(request, obj) else {"address"})
        return [name for name in self.fields if name not in hidden]

    def save_model(self, request: HttpRequest, obj: VisitorReport, form: Any, change: bool) -> None:
        handle(obj, request.user, obj.answer)

    def response_change(self, request: HttpRequest, obj: VisitorReport) -> HttpResponse:
        messages.success(request, _("The report about “%(title)s” is handled.") % {"title": obj})
        return HttpResponseRedirect(reverse("admin:publishing_visitorreport_changelist"))

    @admin.display(description=gettext_lazy("page"))
    def about(self, obj: VisitorReport) -> str:
        """Its form, and its page as visitors see it."""
        target: Any = obj.target
        if target is None:
            return _("%(title)s (deleted)") % {"title": obj}
        links = format_html('<a href="{}">{}</a>', form_of(target), obj)
        if not target.is_public:
            return links
        return format_html('{} – <a href="{}">{}</a>', links, target.get_absolute_url(), _("What visitors see now"))

    @admin.display(description=gettext_lazy("what is not right"))
    def words(self, obj: VisitorReport) -> str:
        return format_html('<div lang="{}">{}</div>', obj.language, linebreaksbr(obj.text))

    @admin.display(description=gettext_lazy("e-mail for an answer"))
    def address(self, obj: VisitorReport) -> str:
        if obj.handled_at:
            return _("Removed when it was handled.")
        if not obj.email:
            return _("No answer is asked for.")
        subject = quote(_("Your report about “%(title)s”") % {"title": obj})
        return format_html('<a href="mailto:{}?subject={}">{}</a>', quote(obj.email, safe="@"), subject, obj.email)

    @admin.display(description=gettext_lazy("report"))
    def excerpt(self, obj: VisitorReport) -> str:
        return Truncator(" ".join(obj.text.split())).chars(80)

    @admin.display(description=gettext_lazy("state"), ordering="handled_at")
    def state_in_list(self, obj: VisitorReport) -> str:
        mark, words = ("good", _("Handled")) if obj.handled_at else ("half", _("To handle"))
        return format_html('<span class="st st--{}">{}</span>', mark, words)
