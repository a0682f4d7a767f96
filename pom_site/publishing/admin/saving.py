"""
What the save buttons of a public object's form do. A live object is never written: the form works on the draft laid
over it, what it made of it is captured, and the database goes back. What was never live is written, and captured too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from .. import audit, autosave, bin, completeness, conflicts, roles, schedule
from ..drafts import DoesNotApply, deleted, draft_of, hold, overlay, store_draft, was_live
from ..models import AuditEntry, Autosave, Publishable, Revision
from ..snapshots import Snapshot, capture
from ..upkeep import raise_version
from . import clashing, going_live
from .panel import BRING_BACK, Panel
from .rights import keep_to_rights, limited_to

T = TypeVar("T")
VISIBILITY = ("publish_from", "publish_until")


@dataclass(frozen=True)
class Captured:
    """What a form made of the draft: the object as it stood inside the overlay, and all of it as a snapshot."""

    instance: Any
    data: Snapshot


class NotSent:
    """Mixin of a form that shows what was sent without taking it for valid."""

    def is_valid(self) -> bool:
        super().is_valid()  # type: ignore[misc]
        return False


class SavesDrafts:
    """Mixin of an admin: before every class that renders the form, so that rendering happens inside the overlay."""

    def changeform_view(
        self, request: HttpRequest, object_id: str | None = None, form_url: str = "", extra_context: Any = None
    ) -> HttpResponse:
        live: Any = self.get_object(request, unquote(object_id)) if object_id else None
        if request.method == "POST":
            with audit.acting(request.user):
                return self._posted(request, live, object_id, form_url, extra_context)
        if BRING_BACK in request.GET and (row := autosave.kept(request.user, live or self.model)):  # type: ignore[attr-defined]
            return self._brought_back(request, live, row, object_id, form_url, extra_context)
        return self._opened(request, live, object_id, form_url, extra_context)

    def get_object(self, request: HttpRequest, object_id: str, from_field: str | None = None) -> Any:
        """While a form is opened the object was read already."""
        known = getattr(request, "shown_object", None)
        if known is not None and str(known.pk) == str(object_id) and from_field is None:
            return known
        return super().get_object(request, object_id, from_field)  # type: ignore[misc]

    def _form(self, request: HttpRequest, *args: Any) -> HttpResponse:
        """The stock form, rendered here and now: outside the overlay its objects would be gone."""
        object_id, form_url, extra = args
        instance = self.get_object(request, unquote(object_id)) if object_id else None
        panel = Panel(request, instance, self.model, getattr(request, "draft_panel", None))  # type: ignore[attr-defined]
        response: Any = super().changeform_view(request, object_id, form_url, {**(extra or {}), "draft": panel})  # type: ignore[misc]
        if isinstance(response, TemplateResponse):
            response.render()
        return response

    def _opened(self, request: HttpRequest, live: Any, *args: Any) -> HttpResponse:
        known = request.draft_panel = Panel(request, live, self.model)  # type: ignore[attr-defined]
        draft = known.revision
        if draft is None or not was_live(live):
            request.shown_object = live  # type: ignore[attr-defined]
            return self._form(request, *args)
        try:
            with overlay(draft, shown=False) as reports:
                for problem in reports[draft.pk].problems:
                    messages.warning(request, problem)
                return self._form(request, *args)
        except DoesNotApply as error:
            messages.error(request, _("%(why)s You see the published version instead.") % {"why": error})
            return self._form(request, *args)

    def _brought_back(self, request: HttpRequest, live: Any, row: Autosave, *args: Any) -> HttpResponse:
        """What was typed and not saved, in the form again: shown as if it had been sent, and never saved by this."""
        request.FILES.clear()  # read before POST is set: Django reads both at once, and would empty POST again
        request.method, request.POST = "POST", autosave.as_post(row)  # type: ignore[assignment]
        request.brought_back = True  # type: ignore[attr-defined]
        base = self._made_from(request, live) if live and was_live(live) else None
        return _laid_over(base, lambda: self._form(request, *args))

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **kwargs: Any) -> Any:
        form = super().get_form(request, obj, change=change, **kwargs)  # type: ignore[misc]
        if obj is not None and was_live(obj) and not roles.may(request.user, "publish", obj):
            for name in VISIBILITY:
                if name in form.base_fields:
                    form.base_fields[name].disabled = True
                    form.base_fields[name].help_text = _("Only somebody who may publish changes this.")
        if getattr(request, "brought_back", False):
            return type(form.__name__, (NotSent, form), {})
        return form

    def _posted(self, request: HttpRequest, live: Any, *args: Any) -> HttpResponse:
        going_live.refuse_without_right(request, live or self.model)  # type: ignore[attr-defined]
        if live is None and args[0]:
            return self._gone(request, args[0])
        save = self._drafted if live is not None and was_live(live) else self._written
        try:
            return save(request, live, *args)
        except DoesNotApply as error:  # what was typed comes back with the form
            autosave.keep(request.user, self.model, live.pk if live else 0, request.POST, largest=None)  # type: ignore[attr-defined]
            messages.error(request, str(error))
            return HttpResponseRedirect(request.path)

    def _gone(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Deleted while the form was open: what was typed waits until it comes back."""
        kept = bin.kept_of(self.model, unquote(object_id))  # type: ignore[attr-defined]
        if kept is None or not roles.may(request.user, "change", self.model):  # type: ignore[attr-defined]
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)  # type: ignore[attr-defined]
        autosave.keep(request.user, self.model, kept.object_id, request.POST, largest=None)  # type: ignore[attr-defined]
        sentence = _(
            "“%(title)s” was deleted while you were working on it. What you typed is kept: put it back from the "
            "recycle bin, and its form brings your text back."
        )
        messages.error(request, sentence % {"title": kept.title})
        meta = self.opts  # type: ignore[attr-defined]
        return HttpResponseRedirect(reverse(f"admin:{meta.app_label}_{meta.model_name}_changelist"))

    def _drafted(self, request: HttpRequest, live: Publishable, *args: Any) -> HttpResponse:
        """Live: the form's work is captured and stored as the draft."""
        response, changed = self._captured(request, live, *args)
        if changed is None:
            return response
        with transaction.atomic():
            hold(live)
            theirs = conflicts.saved_meanwhile(live, request.POST.get(conflicts.FIELD))
            if theirs is None:
                self._keep_visibility(request, live, changed.instance)
                draft = store_draft(live, changed.data, request.user, minor="_minor" in request.POST)
        if theirs is not None:
            return self._clash(request, live, changed.data, theirs)
        return self._after(request, live, draft, response)

    def _captured(self, request: HttpRequest, live: Publishable, *args: Any) -> tuple[HttpResponse, Captured | None]:
        """The stock form processes the post on the draft; nothing is captured when it was not valid."""
        base = self._made_from(request, live) or draft_of(live)
        languages = roles.languages_of(request.user, type(live))

        def processed() -> tuple[HttpResponse, Captured | None]:
            before = capture(target_of_live(live))
            response = self._form(request, *args)
            if response.status_code != 302:
                return response, None
            changed = target_of_live(live)
            data = roles.keep_to_languages(before, capture(changed), type(live), languages)
            return response, Captured(changed, data)

        return _laid_over(base, processed)

    def _made_from(self, request: HttpRequest, live: Publishable) -> Revision | None:
        """The version that this form showed: its rows have the keys that the form names."""
        return conflicts.made_from(live, request.POST.get(conflicts.FIELD))

    def _written(self, request: HttpRequest, live: Any, *args: Any) -> HttpResponse:
        """Never live: the rows are its text. Nothing is stored when somebody else saved meanwhile."""
        before = limited_to(request.user, live)
        with transaction.atomic():
            if live:
                hold(live)
            overtaken = live and conflicts.saved_meanwhile(live, request.POST.get(conflicts.FIELD))
            if not overtaken:
                response = self._form(request, *args)
                saved: Any = getattr(request, "saved_object", None)
                if live and saved is None and response.status_code == 302:
                    raise deleted(str(live))
                if response.status_code != 302 or saved is None:
                    return response
                fresh = target_of_live(saved)
                completeness.recompute(fresh)
                deed = AuditEntry.Action.DRAFTED if live else AuditEntry.Action.CREATED
                draft = store_draft(fresh, keep_to_rights(request.user, before, fresh), request.user, deed=deed)
        if overtaken:
            return self._clash_of_rows(request, live, *args)
        return self._after(request, fresh, draft, response, is_new=live is None)

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
        audit.record(request.user, AuditEntry.Action.DRAFTED, live, revision=kept.pk)
        return clashing.screen(self.admin_site, request, live, base=base, mine=kept, theirs=theirs)  # type: ignore[attr-defined]

    def _after(
        self, request: HttpRequest, saved: Any, draft: Revision, response: HttpResponse, *, is_new: bool = False
    ) -> HttpResponse:
        """The draft is safe; now what else the button asked for."""
        autosave.forget(request.user, type(saved) if is_new else saved)
        if draft.lost_plan:
            schedule.reschedule()
            messages.warning(request, _("It was planned. Somebody who may publish has to look and plan it again."))
        going_live.carry_out(request, saved, draft)
        if "_addanother" in request.POST or "_popup" in request.POST:
            return response
        meta = saved._meta
        return HttpResponseRedirect(reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[saved.pk]))

    def _keep_visibility(self, request: HttpRequest, live: Publishable, changed: Publishable) -> None:
        """From when until when it shows is no part of a draft: it counts at once, for whoever may publish."""
        chosen = {name: getattr(changed, name) for name in VISIBILITY}
        differs = any(getattr(live, name) != value for name, value in chosen.items())
        if differs and roles.may(request.user, "publish", live):
            type(live)._base_manager.filter(pk=live.pk).update(**chosen)
            raise_version()

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
    found = type(live)._base_manager.filter(pk=live.pk).first()
    if found is None:
        raise deleted(str(live))
    return found


def _laid_over(base: Revision | None, action: Callable[[], T]) -> T:
    """On the version that the form showed; when that cannot be laid over, the form showed the rows."""
    try:
        with overlay(*([base] if base else []), shown=False):
            return action()
    except DoesNotApply:
        if base is None:
            raise
    return _laid_over(None, action)
