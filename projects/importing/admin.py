"""The screen of the import: a file, what it would do, and a yes."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pom_site.publishing import roles
from projects.importing import waiting
from projects.importing.forms import ConfirmForm, UploadForm
from projects.importing.planning import Plan, What, planned
from projects.importing.reading import Unreadable, read
from projects.importing.storing import NotSound, store, try_out
from projects.models import Project

MOST_SHOWN = 200  # lines in the table of a dry run


class ImportsProjects:
    """Mixin of the admin of projects."""

    def get_urls(self) -> list[Any]:
        view = self.admin_site.admin_view(self.import_view)  # type: ignore[attr-defined]
        return [path("import/", view, name="projects_project_import"), *super().get_urls()]  # type: ignore[misc]

    def has_import_permission(self, request: HttpRequest) -> bool:
        """Whoever may add, change and publish: many projects at once are no work for a beginner."""
        return all(roles.may(request.user, action, Project) for action in ("add", "change", "publish"))

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        extra = {"may_import": self.has_import_permission(request), **(extra_context or {})}
        return super().changelist_view(request, extra)  # type: ignore[misc]

    def import_view(self, request: HttpRequest) -> HttpResponse:
        if not self.has_import_permission(request):
            raise PermissionDenied
        if request.method != "POST":
            return self._screen(request, UploadForm())
        confirmed = ConfirmForm(request.POST)
        if confirmed.is_valid():
            return self._confirmed(request, *confirmed.cleaned_data.values())
        form = UploadForm(request.POST, request.FILES)
        if not form.is_valid():
            return self._screen(request, form)
        content = form.cleaned_data["file"].read()
        return self._checked(request, form, content)

    def _checked(self, request: HttpRequest, form: UploadForm, content: bytes) -> HttpResponse:
        """The dry run."""
        try:
            plan = plan_of(content, request.user)
        except Unreadable as error:
            form.add_error("file", str(error))
            return self._screen(request, form)
        token = waiting.keep(content, request.user) if plan.is_sound and has_work(plan) else ""
        return self._screen(request, UploadForm(), plan=plan, confirm=_confirm(token, plan))

    def _confirmed(self, request: HttpRequest, token: str, fingerprint: str) -> HttpResponse:
        here = HttpResponseRedirect(reverse("admin:projects_project_import"))
        content = waiting.kept(token, request.user)
        if content is None:
            messages.error(request, _("The file was not kept that long. Upload it again."))
            return here
        upload = read(content)
        plan = planned(upload.rows, upload.warnings)
        if plan.fingerprint != fingerprint:
            try_out(plan, request.user)
            messages.warning(request, _("Something changed meanwhile, and nothing was stored. Look once more."))
            return self._screen(request, UploadForm(), plan=plan, confirm=_confirm(token, plan))
        try:
            number = store(plan, request.user)
        except NotSound:
            return self._screen(request, UploadForm(), plan=plan)
        waiting.forget(token, request.user)
        sentence = ngettext(
            "%(number)s project has a draft now. Nothing of it is public until you publish it.",
            "%(number)s projects have a draft now. Nothing of it is public until you publish it.",
            number,
        )
        messages.success(request, sentence % {"number": number})
        return HttpResponseRedirect(f"{reverse('admin:projects_project_changelist')}?draft=open")

    def _screen(
        self, request: HttpRequest, form: UploadForm, plan: Plan | None = None, confirm: ConfirmForm | None = None
    ) -> HttpResponse:
        context = {
            **self.admin_site.each_context(request),  # type: ignore[attr-defined]
            "title": _("Import projects"),
            "opts": Project._meta,
            "form": form,
            "confirm": confirm,
            **(_told(plan) if plan else {}),
        }
        return TemplateResponse(request, "admin/projects/project/import.html", context)


def plan_of(content: bytes, user: Any) -> Plan:
    upload = read(content)
    plan = planned(upload.rows, upload.warnings)
    try_out(plan, user)
    return plan


def has_work(plan: Plan) -> bool:
    return any(work.asks_for_something for work in plan.works)


def _confirm(token: str, plan: Plan) -> ConfirmForm | None:
    if not token or not plan.is_sound:
        return None
    return ConfirmForm(initial={"waiting": token, "fingerprint": plan.fingerprint})


def _told(plan: Plan) -> dict[str, Any]:
    """Mistakes first; unchanged lines are only counted."""
    telling = [line for line in plan.lines if line.what != What.UNCHANGED or line.ignored]
    telling.sort(key=lambda line: line.what != What.WRONG)
    names = {What.NEW: _("new"), What.CHANGED: _("changed"), What.UNCHANGED: _("unchanged"), What.WRONG: _("wrong")}
    return {
        "warnings": plan.warnings,
        "sound": plan.is_sound,
        "counts": [(what, names[what], plan.number_of(what)) for what in What],
        "lines": [(line, names[line.what]) for line in telling[:MOST_SHOWN]],
        "left_out": max(0, len(telling) - MOST_SHOWN),
    }
