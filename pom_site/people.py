"""Accounts and groups: nobody gives away more than he has himself; only a superuser touches a superuser."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, Permission, User
from django.db.models import Q, QuerySet
from django.forms import CheckboxSelectMultiple
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from pom_site.accounts import AccountForm
from pom_site.publishing.admin import OwnWidgets
from pom_site.publishing.models import StaffProfile
from pom_site.publishing.roles import ROLES, profile


def permissions_of(user: Any) -> QuerySet[Permission]:
    """What this person may hand on: everything for a superuser, otherwise what he holds himself or by a group."""
    if user.is_superuser:
        return Permission.objects.all()
    return Permission.objects.filter(Q(user=user) | Q(group__user=user)).distinct()


def groups_of(user: Any) -> QuerySet[Group]:
    """Groups whose every permission this person holds."""
    if user.is_superuser:
        return Group.objects.all()
    beyond = Permission.objects.exclude(pk__in=permissions_of(user).values("pk"))
    return Group.objects.exclude(permissions__in=beyond)


def is_within(user: Any, other: Any) -> bool:
    """Whether somebody holds no more than this person, who may then change that account."""
    if user.is_superuser:
        return True
    if other.is_superuser or not has_wider_scope(user, other):
        return False
    return not permissions_of(other).exclude(pk__in=permissions_of(user).values("pk")).exists()


def has_wider_scope(user: Any, other: Any) -> bool:
    """Whether everything that somebody may work on, this person may too. No domains named: all of them."""
    own, others = profile(user).scopes, profile(other).scopes
    return not own or (bool(others) and set(others) <= set(own))


ACTIONS = {"add": _("add"), "change": _("change"), "delete": _("delete"), "view": _("view")}


def by_model(permissions: QuerySet[Permission]) -> list[tuple[str, list[tuple[int, str]]]]:
    """Choices in groups, one for each kind of content, in the words that the admin uses for it."""
    ordered = permissions.select_related("content_type").order_by(
        "content_type__app_label", "content_type__model", "codename"
    )
    groups = []
    for kind, group in groupby(ordered, key=lambda permission: permission.content_type):
        groups.append((str(kind), [(permission.pk, _name(permission)) for permission in group]))
    return groups


def _name(permission: Permission) -> str:
    return str(ACTIONS.get(permission.codename.partition("_")[0], permission.name))


class Limited(OwnWidgets, admin.ModelAdmin):
    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """Only what this person may hand on can be chosen; the form refuses anything else."""
        kwargs["widget"] = CheckboxSelectMultiple(attrs={"class": "rights"})
        if db_field.name == "groups":
            kwargs["queryset"] = groups_of(request.user)
            return super().formfield_for_manytomany(db_field, request, **kwargs)
        kwargs["queryset"] = permissions_of(request.user)
        field = super().formfield_for_manytomany(db_field, request, **kwargs)
        field.choices = by_model(kwargs["queryset"])
        return field


class PortalUserAdmin(Limited, UserAdmin):
    form = AccountForm
    list_display = ("username", "email", "first_name", "last_name", "is_staff", "is_superuser", "last_login")
    filter_horizontal = ()
    fieldsets = (*UserAdmin.fieldsets, (_("Limits"), {"fields": ("scopes", "languages")}))  # type: ignore[misc]

    def get_form(self, request: HttpRequest, obj: User | None = None, change: bool = False, **kwargs: Any) -> Any:
        form = super().get_form(request, obj, change=change, **kwargs)
        return type(form.__name__, (form,), {"allowed": profile(request.user).scopes}) if obj else form

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        super().save_related(request, form, formsets, change)
        if {"scopes", "languages"} & set(form.changed_data):
            limits = {name: form.cleaned_data[name] for name in ("scopes", "languages")}
            StaffProfile.objects.update_or_create(user=form.instance, defaults=limits)

    @admin.display(description=_("only these domains"))
    def scopes(self, obj: User) -> str:
        """For whoever may only look."""
        return ", ".join(profile(obj).scopes)

    @admin.display(description=_("translates into"))
    def languages(self, obj: User) -> str:
        return ", ".join(profile(obj).languages)

    def get_readonly_fields(self, request: HttpRequest, obj: User | None = None) -> Any:
        fields = ("last_login", "date_joined")
        return fields if request.user.is_superuser else (*fields, "is_superuser")

    def has_change_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        return super().has_change_permission(request, obj) and (obj is None or is_within(request.user, obj))

    def has_delete_permission(self, request: HttpRequest, obj: User | None = None) -> bool:
        return super().has_delete_permission(request, obj) and (obj is None or is_within(request.user, obj))

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        """Deleting several at once asks about each permission but not about each account: one by one, then."""
        actions = super().get_actions(request)
        if not request.user.is_superuser:
            actions.pop("delete_selected", None)
        return actions


class PortalGroupAdmin(Limited, GroupAdmin):  # type: ignore[misc]
    filter_horizontal = ()

    def has_change_permission(self, request: HttpRequest, obj: Group | None = None) -> bool:
        return super().has_change_permission(request, obj) and self._is_within(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Group | None = None) -> bool:
        return super().has_delete_permission(request, obj) and self._is_within(request, obj)

    def get_actions(self, request: HttpRequest) -> dict[str, Any]:
        actions = super().get_actions(request)
        if not request.user.is_superuser:
            actions.pop("delete_selected", None)
        return actions

    def _is_within(self, request: HttpRequest, obj: Group | None) -> bool:
        """The four groups of the house are written in the code: a change would be gone with the next migration."""
        if obj is not None and obj.name in ROLES:
            return False
        return obj is None or groups_of(request.user).filter(pk=obj.pk).exists()


def register() -> None:
    """In place of Django's own; called once every app has registered its models."""
    from pom_site.publishing.admin import audit, bin, packages, previews, redirects, reports  # noqa: F401

    for model, model_admin in ((User, PortalUserAdmin), (Group, PortalGroupAdmin)):
        if admin.site.is_registered(model):
            admin.site.unregister(model)
        admin.site.register(model, model_admin)
