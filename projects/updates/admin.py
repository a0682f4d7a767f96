"""Asking partners for news, and taking over what they sent."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST

from pom_site.publishing import roles
from pom_site.publishing.admin.widgets import OwnWidgets
from pom_site.publishing.drafts import DoesNotApply
from projects.models import Invitation, Proposal
from projects.updates.forms import InvitationForm, TakeOverForm
from projects.updates.links import link_of, send
from projects.updates.parts import decline, parts_of, take_over


@admin.register(Invitation)
class InvitationAdmin(OwnWidgets, admin.ModelAdmin):
    form = InvitationForm
    autocomplete_fields = ("project", "organisation")
    list_display = ("project", "organisation", "state_in_list", "waiting", "expires_at", "created_by")
    list_select_related = ("project", "organisation", "created_by")
    list_per_page = 50
    search_fields = ("project__title_nl", "organisation__name_nl", "email")
    show_full_result_count = False
    actions = ("withdraw",)
    new_fieldsets = ((None, {"fields": ("project", "organisation", ("email", "language"), "message", "days")}),)
    sent_fields = ("project", "organisation", "email", "language", "message", "link", "expires_at", "revoked_at")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Invitation]:
        new = Count("proposals", filter=Q(proposals__state=Proposal.State.NEW))
        return super().get_queryset(request).annotate(counted=new)

    def get_fieldsets(self, request: HttpRequest, obj: Any = None) -> Any:
        return ((None, {"fields": self.sent_fields}),) if obj else self.new_fieldsets

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        return self.sent_fields if obj else ()

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Sent is sent: it can be withdrawn, not changed."""
        return obj is None and super().has_change_permission(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def save_model(self, request: HttpRequest, obj: Invitation, form: Any, change: bool) -> None:
        if not roles.may(request.user, "change", obj.project):
            raise PermissionDenied
        obj.created_by = request.user  # type: ignore[assignment]
        super().save_model(request, obj, form, change)
        if send(obj):
            messages.success(request, _("The link is mailed to %(address)s.") % {"address": obj.email})
        else:
            messages.warning(request, _("The mail could not be sent. Copy the link below and send it yourself."))

    def response_add(self, request: HttpRequest, obj: Invitation, post_url_continue: Any = None) -> HttpResponse:
        return HttpResponseRedirect(reverse("admin:projects_invitation_change", args=[obj.pk]))

    @admin.display(description=gettext_lazy("link"))
    def link(self, obj: Invitation) -> str:
        return format_html('<code class="adm__copy">{}</code>', link_of(obj)) if obj.is_valid else "–"

    @admin.display(description=gettext_lazy("state"))
    def state_in_list(self, obj: Invitation) -> str:
        if obj.revoked_at:
            return format_html('<span class="st st--bad">{}</span>', _("Withdrawn"))
        if not obj.is_valid:
            return format_html('<span class="st st--bad">{}</span>', _("Expired"))
        return format_html('<span class="st st--good">{}</span>', _("Valid"))

    @admin.display(description=gettext_lazy("to look at"), ordering="counted")
    def waiting(self, obj: Any) -> int:
        return obj.counted

    @admin.action(description=gettext_lazy("Withdraw the links"), permissions=["change"])
    def withdraw(self, request: HttpRequest, queryset: QuerySet[Invitation]) -> None:
        chosen = queryset.filter(revoked_at=None).select_related("project")
        own = [each.pk for each in chosen if roles.may(request.user, "change", each.project)]
        number = Invitation.objects.filter(pk__in=own).update(revoked_at=timezone.now())
        words = ngettext("%(number)d link is withdrawn.", "%(number)d links are withdrawn.", number)
        messages.success(request, words % {"number": number})


@admin.register(Proposal)
class ProposalAdmin(admin.ModelAdmin):
    """Looked at, taken over or not; never written by hand."""

    list_display = ("project_in_list", "partner", "state_in_list", "sent_at", "handled_by")
    list_filter = ("state",)
    list_select_related = ("invitation__project", "invitation__organisation", "handled_by")
    list_per_page = 50
    search_fields = ("invitation__project__title_nl", "invitation__organisation__name_nl")
    show_full_result_count = False
    change_form_template = "admin/projects/proposal.html"

    class Media:
        css: ClassVar[Any] = {"all": ["css/admin-versions.css"]}

    def get_queryset(self, request: HttpRequest) -> QuerySet[Proposal]:
        return super().get_queryset(request).defer("photo")

    def get_urls(self) -> list[URLPattern]:
        guard = self.admin_site.admin_view
        return [
            path("<uuid:proposal>/foto/", guard(self.photo), name="projects_proposal_photo"),
            path("<uuid:proposal>/overnemen/", require_POST(guard(self.take_over)), name="projects_proposal_take"),
            path("<uuid:proposal>/weigeren/", require_POST(guard(self.decline)), name="projects_proposal_decline"),
            *super().get_urls(),
        ]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def change_view(
        self, request: HttpRequest, object_id: str, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        if request.method == "POST":
            raise PermissionDenied
        proposal = self.get_object(request, object_id)
        known: dict[str, Any] = {}
        if proposal is not None:
            may = roles.may(request.user, "change", proposal.invitation.project)
            is_new = proposal.state == Proposal.State.NEW
            known = {"proposal": proposal, "parts": parts_of(proposal), "may_take_over": may and is_new}
        return super().change_view(request, object_id, form_url, {**(extra_context or {}), **known})

    def photo(self, request: HttpRequest, proposal: UUID) -> HttpResponse:
        found = get_object_or_404(Proposal, pk=proposal)
        if not self.has_view_permission(request, found):
            raise PermissionDenied
        if not found.photo:
            raise Http404
        picture = bytes(found.photo)
        kind = "image/jpeg" if picture.startswith(b"\xff\xd8") else "image/webp"
        return HttpResponse(picture, content_type=kind, headers={"Cache-Control": "private, no-store"})

    def take_over(self, request: HttpRequest, proposal: UUID) -> HttpResponse:
        found = self._waiting(request, proposal)
        if found is None:
            return self._back(proposal)
        form = TakeOverForm([part.key for part in parts_of(found)], request.POST)
        if not form.is_valid():
            for error in form.errors["part"]:
                messages.error(request, str(error))
            return self._back(proposal)
        try:
            take_over(found, form.cleaned_data["part"], request.user)
        except DoesNotApply as error:
            messages.error(request, str(error))
            return self._back(proposal)
        messages.success(request, _("It stands in a draft of the project now. Look it over and publish it."))
        return HttpResponseRedirect(reverse("admin:projects_project_change", args=[found.invitation.project_id]))

    def decline(self, request: HttpRequest, proposal: UUID) -> HttpResponse:
        if found := self._waiting(request, proposal):
            decline(found, request.user)
            messages.success(request, _("Nothing is taken over."))
        return HttpResponseRedirect(reverse("admin:projects_proposal_changelist"))

    def _waiting(self, request: HttpRequest, key: UUID) -> Proposal | None:
        proposal = get_object_or_404(Proposal.objects.select_related("invitation__project"), pk=key)
        may_handle = super().has_change_permission(request, proposal)
        if not may_handle or not roles.may(request.user, "change", proposal.invitation.project):
            raise PermissionDenied
        if proposal.state != Proposal.State.NEW:
            messages.info(request, _("A colleague handled this already."))
            return None
        return proposal

    def _back(self, key: UUID) -> HttpResponse:
        return HttpResponseRedirect(reverse("admin:projects_proposal_change", args=[key]))

    @admin.display(description=gettext_lazy("project"), ordering="invitation__project__title_nl")
    def project_in_list(self, obj: Proposal) -> str:
        return str(obj.invitation.project)

    @admin.display(description=gettext_lazy("partner"))
    def partner(self, obj: Proposal) -> str:
        return str(obj.invitation.organisation)

    @admin.display(description=gettext_lazy("state"), ordering="state")
    def state_in_list(self, obj: Proposal) -> str:
        mark = {Proposal.State.NEW: "half", Proposal.State.TAKEN: "good"}.get(Proposal.State(obj.state), "bad")
        return format_html('<span class="st st--{}">{}</span>', mark, obj.get_state_display())
