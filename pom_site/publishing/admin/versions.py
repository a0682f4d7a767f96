"""The versions of a public object in the admin: history, putting back, throwing away, joining, going offline."""

from __future__ import annotations

from itertools import zip_longest
from typing import Any, cast

from django.contrib import messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from .. import audit, completeness, conflicts, freshness, gate, reviews, roles, schedule
from ..compare import compare_or_say
from ..drafts import DoesNotApply, discard, hold, replace_draft, restore
from ..forms.drafts import OfflineForm
from ..forms.reports import CheckedForm
from ..languages import LANGUAGES
from ..models import AuditEntry, Revision, State
from ..offline import CannotGoOffline, put_online, take_offline
from ..previews import preview_url
from . import clashing
from .rights import joined_by

SHOWN = 50


class HasVersions:
    """Mixin of an admin of public objects."""

    def get_urls(self) -> list[URLPattern]:
        meta = self.opts  # type: ignore[attr-defined]
        guard = self.admin_site.admin_view  # type: ignore[attr-defined]
        name = f"{meta.app_label}_{meta.model_name}"
        actions = {
            "weggooien": self.discard_draft,
            "samenvoegen": self.join_versions,
            "offline": self.go_offline,
            "online": self.go_online,
            "nalezing": self.answer_review,
            "planning": self.stop_plan,
            "bijgewerkt": self.mark_translated,
            "nagekeken": self.mark_checked,
        }
        return [
            *(path(f"<path:object_id>/{word}/", guard(view), name=f"{name}_{word}") for word, view in actions.items()),
            path("<path:object_id>/versie/<int:revision>/", guard(self.restore_version), name=f"{name}_versie"),
            *super().get_urls(),  # type: ignore[misc]
        ]

    def history_view(self, request: HttpRequest, object_id: str, extra_context: Any = None) -> HttpResponse:
        """Every version with what changed since the one before, in words; None for the very first."""
        instance = self._allowed(request, object_id, "view")
        versions = list(Revision.objects.of(instance).select_related("user").newest()[: SHOWN + 1])
        rows = [
            (
                version,
                compare_or_say(type(instance), before.data, version.data) if before else None,
                preview_url(version),
            )
            for version, before in zip_longest(versions, versions[1:])
        ]
        context = {
            **self.admin_site.each_context(request),  # type: ignore[attr-defined]
            "title": _("Versions of %(title)s") % {"title": instance},
            "opts": type(instance)._meta,
            "original": instance,
            "rows": rows[:SHOWN],
            "may_change": roles.may_edit(request.user, instance),
        }
        return TemplateResponse(request, "admin/publishing/history.html", context)

    def discard_draft(self, request: HttpRequest, object_id: str) -> HttpResponse:
        instance = self._whole(request, object_id)
        discard(instance)
        schedule.reschedule()
        messages.success(request, _("The draft is thrown away. It still stands in the history."))
        return self._back(instance)

    def restore_version(self, request: HttpRequest, object_id: str, revision: int) -> HttpResponse:
        instance = self._whole(request, object_id)
        found = self._version(instance, revision)
        try:
            restore(found, request.user)
            messages.success(request, _("This version is your draft now. Nothing is published yet."))
        except DoesNotApply as error:
            messages.error(request, str(error))
        return self._back(instance)

    def join_versions(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """After two people saved: the draft with the work of both, as the second one chose."""
        instance = self._sent(request, object_id, "change")
        mine, theirs = (self._version(instance, request.POST.get(name, "")) for name in ("mine", "theirs"))
        base = conflicts.base_of(instance, mine.based_on_id)
        choices = conflicts.choices_of(cast(Any, request.POST), clashing.CHOICE)
        try:
            with transaction.atomic():
                hold(instance)
                newest = conflicts.newest(instance)
                if newest is not None and newest.pk != theirs.pk:  # a third one saved while these two were compared
                    site = self.admin_site  # type: ignore[attr-defined]
                    return clashing.screen(site, request, instance, base=base, mine=mine, theirs=newest)
                data = conflicts.joined(base, mine.data, theirs.data, choices)
                replace_draft(instance, joined_by(request.user, instance, data), request.user)
            messages.success(request, _("Both versions are joined in your draft."))
        except DoesNotApply as error:
            messages.error(request, str(error))
        return self._back(instance)

    def go_offline(self, request: HttpRequest, object_id: str) -> HttpResponse:
        instance = self._sent(request, object_id, "offline")
        form = OfflineForm(request.POST)
        try:
            if form.is_valid():
                take_offline(instance, request.user, **form.cleaned_data)
                messages.success(request, _("“%(title)s” is offline.") % {"title": instance})
            else:
                messages.error(request, " ".join(str(error) for errors in form.errors.values() for error in errors))
        except CannotGoOffline as error:
            messages.error(request, str(error))
        return self._back(instance)

    def go_online(self, request: HttpRequest, object_id: str) -> HttpResponse:
        instance = self._sent(request, object_id, "publish")
        if instance.state == State.OFFLINE:
            put_online(instance, request.user)
            messages.success(request, _("“%(title)s” is online again.") % {"title": instance})
        return self._back(instance)

    def answer_review(self, request: HttpRequest, object_id: str) -> HttpResponse:
        instance = self._sent(request, object_id, "review")
        asked = reviews.open_requests().filter(revision__in=Revision.objects.of(instance).values("pk")).first()
        if asked is None:
            messages.warning(request, _("Nobody waits for an answer any more."))
            return self._back(instance)
        outcome, text = request.POST.get("outcome", ""), request.POST.get("answer", "")
        try:
            reviews.answer(asked, request.user, outcome, text, lambda said: messages.info(request, said))
            messages.success(request, _("Your answer is kept."))
        except ValidationError as error:
            messages.error(request, " ".join(error.messages))
        return self._back(instance)

    def stop_plan(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Out of the planning, and out of its package when that is planned; the draft itself stays."""
        instance = self._sent(request, object_id, "schedule")
        drafts = Revision.objects.of(instance).drafts()
        drafts.filter(package__publish_at__isnull=False).update(package=None)
        drafts.update(publish_at=None, failure="")
        schedule.reschedule()
        audit.record(request.user, AuditEntry.Action.SCHEDULED, instance, at=None)
        messages.success(request, _("The draft is not published by itself any more."))
        return self._back(instance)

    def mark_translated(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Somebody looked: the translation still says what the Dutch text says."""
        instance = self._sent(request, object_id, "change")
        language = request.POST.get("language", "")
        if language not in roles.languages_of(request.user, instance) or language not in completeness.OTHERS:
            raise PermissionDenied
        completeness.mark_up_to_date(instance, language)
        gate.keep(instance, gate.examine(instance))
        messages.success(request, _("Marked as up to date: %(language)s.") % {"language": dict(LANGUAGES)[language]})
        return self._back(instance)

    def mark_checked(self, request: HttpRequest, object_id: str) -> HttpResponse:
        """Somebody looked: the facts are right, today or on the day he says."""
        instance = self._whole(request, object_id)
        form = CheckedForm(request.POST)
        if "_today" not in request.POST and not form.is_valid():
            messages.error(request, " ".join(map(str, form.errors["checked_on"])))
            return self._after_checking(request, instance)
        day = timezone.localdate() if "_today" in request.POST else form.cleaned_data["checked_on"]
        freshness.mark_checked(instance, request.user, day)
        said = _("“%(title)s” is marked as checked.") if day else _("“%(title)s” is marked as not checked yet.")
        messages.success(request, said % {"title": instance})
        return self._after_checking(request, instance)

    def _after_checking(self, request: HttpRequest, instance: Any) -> HttpResponse:
        """Back to the start page for whoever works through the list there."""
        return HttpResponseRedirect(reverse("admin:index")) if "_start" in request.POST else self._back(instance)

    def _sent(self, request: HttpRequest, object_id: str, action: str) -> Any:
        if request.method != "POST":
            raise Http404
        return self._allowed(request, object_id, action)

    def _whole(self, request: HttpRequest, object_id: str) -> Any:
        """Throwing away or putting back touches every language: nothing for somebody who only translates."""
        instance = self._sent(request, object_id, "change")
        if not roles.may_edit(request.user, instance):
            raise PermissionDenied
        return instance

    def _allowed(self, request: HttpRequest, object_id: str, action: str) -> Any:
        instance: Any = self.get_object(request, unquote(object_id))  # type: ignore[attr-defined]
        if instance is None:
            raise Http404
        if not roles.may(request.user, action, instance):
            raise PermissionDenied
        return instance

    def _version(self, instance: Any, key: Any) -> Revision:
        text = str(key)
        if not (text.isascii() and text.isdigit() and len(text) < 19):
            raise Http404
        return get_object_or_404(Revision.objects.of(instance), pk=int(text))

    def _back(self, instance: Any) -> HttpResponse:
        meta = type(instance)._meta
        return HttpResponseRedirect(reverse(f"admin:{meta.app_label}_{meta.model_name}_change", args=[instance.pk]))
