"""
What the save buttons of a public object's form do. A live object is never written: the form works on the draft laid
over it, what it made of it is captured, and the database goes back. What was never live is written, and captured too.
"""

from __future__ import annotations

from typing import Any, cast

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from .. import audit, autosave, completeness, conflicts, gate, reviews, roles, schedule
from ..drafts import DoesNotApply, draft_of, overlay, publish, store_draft, was_live
from ..forms.drafts import ScheduleForm
from ..models import AuditEntry, Publishable, Revision
from ..snapshots import Snapshot, capture
from ..upkeep import raise_version
from .panel import Panel

ACTIONS = ("_publish", "_schedule", "_review")


class SavesDrafts:
    """Mixin of an admin: before every class that renders the form, so that rendering happens inside the overlay."""

    def changeform_view(
        self, request: HttpRequest, object_id: str | None = None, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        live: Any = self.get_object(request, unquote(object_id)) if object_id else None  # type: ignore[attr-defined]
        if request.method != "POST":
            return self._opened(request, live, object_id, form_url, extra_context)
        with audit.acting(request.user):
            return self._posted(request, live, object_id, form_url, extra_context)

    def _form(self, request: HttpRequest, *args: Any) -> HttpResponse:
        """The stock form, rendered here and now: outside the overlay its objects would be gone."""
        object_id, form_url, extra = args
        panel = Panel(request, self.get_object(request, unquote(object_id)) if object_id else None)  # type: ignore[attr-defined]
        extra = {**(extra or {}), "draft": panel}
        response: Any = super().changeform_view(request, object_id, form_url, extra)  # type: ignore[misc]
        if isinstance(response, TemplateResponse):
            response.render()
        return response

    def _opened(self, request: HttpRequest, live: Any, *args: Any) -> HttpResponse:
        draft = draft_of(live) if live else None
        if draft is None or not was_live(live):
            return self._form(request, *args)
        try:
            with overlay(draft, shown=False) as reports:
                for problem in reports[draft.pk].problems:
                    messages.warning(request, problem)
                return self._form(request, *args)
        except DoesNotApply as error:
            messages.error(request, _("%(why)s You see the published version instead.") % {"why": error})
            return self._form(request, *args)

    def _posted(self, request: HttpRequest, live: Any, *args: Any) -> HttpResponse:
        if live is None or not was_live(live):
            return self._written(request, live, *args)
        draft = draft_of(live)
        response, data = self._captured(request, live, draft, *args)
        if data is None:
            return response
        theirs = conflicts.saved_meanwhile(live, request.POST.get(conflicts.FIELD))
        if theirs is not None:
            return self._clash(request, live, data, theirs)
        return self._stored(request, live, data, response)

    def _captured(
        self, request: HttpRequest, live: Publishable, draft: Revision | None, *args: Any
    ) -> tuple[HttpResponse, Snapshot | None]:
        """The stock form processes the post on the draft; no snapshot when it was not valid."""
        base = self._made_from(request, live) or draft
        try:
            with overlay(*([base] if base else []), shown=False):
                before = capture(target_of_live(live))
                response = self._form(request, *args)
                if response.status_code != 302:
                    return response, None
                changed = target_of_live(live)
                after = capture(changed)
        except DoesNotApply as error:
            messages.error(request, str(error))
            return HttpResponseRedirect(request.path), None
        keep_visibility(live, changed)
        languages = roles.languages_of(request.user, type(live))
        return response, roles.keep_to_languages(before, after, type(live), languages)

    def _made_from(self, request: HttpRequest, live: Publishable) -> Revision | None:
        """The version that this form showed: its rows have the keys that the form names."""
        key = request.POST.get(conflicts.FIELD, "")
        return Revision.objects.of(live).filter(pk=key).first() if key.isascii() and key.isdigit() else None

    def _written(self, request: HttpRequest, live: Any, *args: Any) -> HttpResponse:
        """Never live: the rows are its text. Nothing is stored when somebody else saved meanwhile."""
        if live and conflicts.saved_meanwhile(live, request.POST.get(conflicts.FIELD)):
            return self._clash_of_rows(request, live, *args)
        with transaction.atomic():
            response = self._form(request, *args)
            saved: Any = getattr(request, "saved_object", None)
            if response.status_code != 302 or saved is None:
                return response
            fresh = type(saved)._base_manager.get(pk=saved.pk)
            completeness.recompute(fresh)
            draft = store_draft(fresh, capture(fresh), request.user)
        autosave.forget(request.user, live or type(saved))
        audit.record(request.user, AuditEntry.Action.DRAFTED if live else AuditEntry.Action.CREATED, fresh)
        return self._after(request, fresh, draft, response)

    def _clash_of_rows(self, request: HttpRequest, live: Publishable, *args: Any) -> HttpResponse:
        theirs = conflicts.newest(live)
        with overlay():
            response = self._form(request, *args)
            mine = capture(target_of_live(live)) if response.status_code == 302 else None
        return response if mine is None or theirs is None else self._clash(request, live, mine, theirs)

    def _clash(self, request: HttpRequest, live: Publishable, mine: Snapshot, theirs: Revision) -> HttpResponse:
        """Both are kept: mine as a version in the history, theirs as the draft; the next screen joins them."""
        base = conflicts.base_of(live, request.POST.get(conflicts.FIELD))
        kept = Revision.objects.create(
            content_type=theirs.content_type,
            object_id=live.pk,
            kind=Revision.Kind.DRAFT,
            current=False,
            title=str(live)[:200],
            data=mine,
            user=cast(Any, request.user),
            based_on=self._made_from(request, live),
        )
        context = {
            **self.admin_site.each_context(request),  # type: ignore[attr-defined]
            "title": _("Somebody else saved this meanwhile"),
            "opts": type(live)._meta,
            "original": live,
            "theirs": theirs,
            "mine": kept,
            "clashes": conflicts.clashes(type(live), base, mine, theirs.data),
            "prefix": "choice-",
        }
        return TemplateResponse(request, "admin/publishing/conflict.html", context, status=409)

    def _stored(self, request: HttpRequest, live: Publishable, data: Snapshot, response: HttpResponse) -> HttpResponse:
        with transaction.atomic():
            draft = store_draft(live, data, request.user, minor="_minor" in request.POST)
        autosave.forget(request.user, live)
        audit.record(request.user, AuditEntry.Action.DRAFTED, live)
        return self._after(request, live, draft, response)

    def _after(self, request: HttpRequest, saved: Any, draft: Revision, response: HttpResponse) -> HttpResponse:
        """The draft is safe; now what else the button asked for."""
        form_url = reverse(f"admin:{saved._meta.app_label}_{saved._meta.model_name}_change", args=[saved.pk])
        if "_publish" in request.POST:
            return self._published(request, saved, draft, form_url)
        if "_schedule" in request.POST:
            return self._scheduled(request, saved, draft, form_url)
        if "_review" in request.POST:
            reviews.ask(draft, request.user, request.POST.get("_note", ""), lambda text: messages.info(request, text))
        messages.success(request, _("Your draft of “%(title)s” is saved.") % {"title": saved})
        return response if "_addanother" in request.POST else HttpResponseRedirect(form_url)

    def _published(self, request: HttpRequest, saved: Any, draft: Revision, form_url: str) -> HttpResponse:
        if not roles.may(request.user, "publish", saved):
            raise PermissionDenied
        if not said_what_is_wrong(request, draft):
            try:
                publish(draft, request.user)
                schedule.reschedule()
                messages.success(request, _("“%(title)s” is published.") % {"title": saved})
            except DoesNotApply as error:
                messages.error(request, str(error))
        return HttpResponseRedirect(form_url)

    def _scheduled(self, request: HttpRequest, saved: Any, draft: Revision, form_url: str) -> HttpResponse:
        if not roles.may(request.user, "schedule", saved):
            raise PermissionDenied
        form = ScheduleForm(request.POST)
        if not form.is_valid():
            for error in form.errors["_publish_at"]:
                messages.error(request, str(error))
        elif not said_what_is_wrong(request, draft):
            Revision.objects.filter(pk=draft.pk).update(publish_at=form.cleaned_data["_publish_at"], failure="")
            schedule.reschedule()
            audit.record(request.user, AuditEntry.Action.SCHEDULED, saved, at=str(form.cleaned_data["_publish_at"]))
            messages.success(request, _("Your draft is saved and will be published by itself."))
        return HttpResponseRedirect(form_url)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)  # type: ignore[misc]
        request.saved_object = form.instance  # type: ignore[attr-defined]

    def response_add(self, request: HttpRequest, obj: Any, post_url_continue: Any = None) -> HttpResponse:
        """The sentence comes later, when the draft is stored; a popup still answers as Django's do."""
        return self._quietly(request, super().response_add, obj, post_url_continue)  # type: ignore[misc]

    def response_change(self, request: HttpRequest, obj: Any) -> HttpResponse:
        return self._quietly(request, super().response_change, obj)  # type: ignore[misc]

    def _quietly(self, request: HttpRequest, respond: Any, *args: Any) -> HttpResponse:
        storage: Any = messages.get_messages(request)
        said = list(storage._queued_messages)
        response: HttpResponse = respond(request, *args)
        storage._queued_messages = said
        return response


def target_of_live(live: Publishable) -> Any:
    """Read anew: inside an overlay the caller's copy is not what the rows say."""
    return type(live)._base_manager.get(pk=live.pk)


def keep_visibility(live: Publishable, changed: Publishable) -> None:
    """From when until when it shows is no part of a draft: it counts at once, as its label says."""
    names = ("publish_from", "publish_until")
    if any(getattr(live, name) != getattr(changed, name) for name in names):
        rows = type(live)._base_manager.filter(pk=live.pk)
        rows.update(**{name: getattr(changed, name) for name in names})
        raise_version()


def said_what_is_wrong(request: HttpRequest, draft: Revision) -> bool:
    """Whether errors stand in the way of publishing; each is said with what to do."""
    errors = [finding for finding in gate.kept(draft.target) or [] if finding.level == gate.Level.ERROR]
    for finding in errors:
        messages.error(request, _("Not published yet. %(what)s") % {"what": finding.message})
    return bool(errors)
