"""The screen of the import: a file, what it would do, and a yes."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pom_site.publishing import roles

from . import waiting
from .forms import ConfirmForm, UploadForm
from .importer import Importer
from .planning import planned
from .plans import Plan, What
from .reading import Unreadable, read
from .storing import NotSound, store, try_out

FOR_EXCEL = "?bom=1&scheiding=puntkomma"
MOST_SHOWN = 200  # lines in the table of a dry run


class ImportsFiles:
    """Mixin of the admin of what `importer` describes."""

    importer: ClassVar[type[Importer]]

    def get_urls(self) -> list[Any]:
        view = self.admin_site.admin_view(self.import_view)  # type: ignore[attr-defined]
        return [path("import/", view, name=self._name("import")), *super().get_urls()]  # type: ignore[misc]

    def has_import_permission(self, request: HttpRequest) -> bool:
        """Whoever may add, change and publish: many objects at once are no work for a beginner."""
        return all(roles.may(request.user, action, self.importer.model) for action in ("add", "change", "publish"))

    def changelist_view(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        may = {"import_title": self.importer.title, "import_address": self._address("import")}
        extra = {**(may if self.has_import_permission(request) else {}), **(extra_context or {})}
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

    def _name(self, view: str) -> str:
        meta = self.importer.model._meta
        return f"{meta.app_label}_{meta.model_name}_{view}"

    def _address(self, view: str) -> str:
        return reverse(f"admin:{self._name(view)}")

    def _checked(self, request: HttpRequest, form: UploadForm, content: bytes) -> HttpResponse:
        """The dry run."""
        try:
            plan = plan_of(content, request.user, self.importer())
        except Unreadable as error:
            form.add_error("file", str(error))
            return self._screen(request, form)
        token = waiting.keep(content, request.user) if plan.is_sound and plan.has_work else ""
        return self._screen(request, UploadForm(), plan=plan, confirm=_confirm(token, plan))

    def _confirmed(self, request: HttpRequest, token: str, fingerprint: str) -> HttpResponse:
        content, importer = waiting.take(token, request.user), self.importer()
        try:
            upload = read(content, importer.tables) if content is not None else None
        except Unreadable:  # it waited for another import
            upload = None
        if content is None or upload is None:
            messages.error(
                request, _("This file is stored already, or it was not kept that long. Look here, or upload it again.")
            )
            return HttpResponseRedirect(self._address("changelist"))
        plan = planned(importer, upload.rows, upload.warnings)
        if plan.fingerprint != fingerprint:
            try_out(plan, request.user, importer)
            token = waiting.keep(content, request.user)
            messages.warning(request, _("Something changed meanwhile, and nothing was stored. Look once more."))
            return self._screen(request, UploadForm(), plan=plan, confirm=_confirm(token, plan))
        try:
            number = store(plan, request.user, importer)
        except NotSound:
            return self._screen(request, UploadForm(), plan=plan)
        messages.success(request, _told_number(number))
        return HttpResponseRedirect(f"{self._address('changelist')}?draft=open")

    def _screen(
        self, request: HttpRequest, form: UploadForm, plan: Plan | None = None, confirm: ConfirmForm | None = None
    ) -> HttpResponse:
        name = self.importer().export.name
        context = {
            **self.admin_site.each_context(request),  # type: ignore[attr-defined]
            "title": self.importer.title,
            "rules": self.importer.rules,
            "files": [
                ("XLSX", reverse(f"{name}-xlsx")),
                ("CSV", f"{reverse(f'{name}-csv')}?bom=1&scheiding=puntkomma"),
            ],
            "list_address": self._address("changelist"),
            "here": self._address("import"),
            "opts": self.importer.model._meta,
            "form": form,
            "confirm": confirm,
            **(_told(plan) if plan else {}),
        }
        return TemplateResponse(request, "admin/importing/import.html", context)


def plan_of(content: bytes, user: Any, importer: Importer) -> Plan:
    upload = read(content, importer.tables)
    plan = planned(importer, upload.rows, upload.warnings)
    try_out(plan, user, importer)
    return plan


def _confirm(token: str, plan: Plan) -> ConfirmForm | None:
    if not token or not plan.is_sound:
        return None
    return ConfirmForm(initial={"waiting": token, "fingerprint": plan.fingerprint})


def _told_number(number: int) -> str:
    sentence = ngettext(
        "%(number)s draft waits now. Nothing of it is public until you publish it.",
        "%(number)s drafts wait now. Nothing of it is public until you publish it.",
        number,
    )
    return sentence % {"number": number}


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
