"""Colleagues for tests: in the groups of their names, signed in by nothing but `client.force_login`."""

from itertools import count

from django.contrib.auth.models import Group, User

from pom_site import groups
from pom_site.publishing.models import StaffProfile

_numbers = count(1)


def colleague(*roles, scopes=(), languages=(), **values):
    """Somebody of the staff. Groups are brought into being when a test emptied the database."""
    if Group.objects.filter(name__in=roles).count() != len(roles):
        groups.keep()
    name = values.pop("username", f"collega{next(_numbers)}")
    user = User.objects.create_user(name, f"{name}@example.org", "wachtwoord", **{"is_staff": True, **values})
    user.groups.set(Group.objects.filter(name__in=roles))
    if scopes or languages:
        StaffProfile.objects.create(user=user, scopes=list(scopes), languages=list(languages))
    return User.objects.get(pk=user.pk)
