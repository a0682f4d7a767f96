"""
Small things that every page needs (menu, settings, domains), kept in the process.

A value is good as long as the content version in the database stands still, and for a minute at most, so that dates
pass by themselves. The database is asked for the version once a second at most.
"""

import datetime
import functools
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from django.conf import settings
from django.db import connection
from django.utils.translation import get_language

F = TypeVar("F", bound=Callable[..., Any])
MAX_AGE = 60.0

_values: dict[tuple[Any, ...], tuple[int, float, Any]] = {}
_version = 0
_next_due: datetime.datetime | None = None
_checked_at = float("-inf")
_suspended: ContextVar[bool] = ContextVar("memo_suspended", default=False)


@contextmanager
def suspended() -> Iterator[None]:
    """Nothing is read from memory or kept: for looking at drafts, which nobody else may see."""
    token = _suspended.set(True)
    try:
        yield
    finally:
        _suspended.reset(token)
        forget_version()


def version() -> int:
    """The content version, at most `CONTENT_VERSION_SECONDS` old."""
    global _version, _next_due, _checked_at  # noqa: PLW0603
    if time.monotonic() - _checked_at >= settings.CONTENT_VERSION_SECONDS:
        from .models import ContentVersion

        row = ContentVersion.objects.filter(pk=1).values_list("number", "next_due").first()
        _version, _next_due = row or (0, None)
        _checked_at = time.monotonic()
    return _version


def next_due() -> datetime.datetime | None:
    """The earliest scheduled publication, as the database said when it was last asked."""
    version()
    return _next_due


def forget_version() -> None:
    """The next reader asks the database: called by the process that changed something."""
    global _checked_at  # noqa: PLW0603
    _checked_at = float("-inf")


def uncommitted() -> bool:
    """
    Whether this connection has raised the version and not committed yet: what it reads then, others must not see, and
    it may still be rolled back. Django forgets the callback with the transaction: no bookkeeping of our own.
    """
    return any(callback[1] is forget_version for callback in connection.run_on_commit)


def clear() -> None:
    """Forget everything, as a new process would."""
    _values.clear()
    forget_version()


def remembered(function: F) -> F:
    """Keep the result per language and arguments. The caller must not change what it gets."""

    @functools.wraps(function)
    def wrapper(*args: Any) -> Any:
        if _suspended.get() or uncommitted():
            return function(*args)
        key = (function.__module__, function.__qualname__, get_language(), args)
        current = version()
        known = _values.get(key)
        if known and known[0] == current and time.monotonic() - known[1] < MAX_AGE:
            return known[2]
        value = function(*args)
        _values[key] = (current, time.monotonic(), value)
        return value

    return wrapper  # type: ignore[return-value]
