"""
Files that were checked and wait for a yes: in a folder that only this service reads, for an hour. Nobody else's file
can be named: its owner is part of the name.
"""

from __future__ import annotations

import os
import re
import secrets
import stat
import tempfile
import time
from pathlib import Path
from typing import Any, Final

KEPT_FOR: Final = 60 * 60  # seconds
TOKEN: Final = re.compile(r"[0-9a-f]{32}\Z")


def keep(content: bytes, user: Any) -> str:
    """The word by which the file can be asked for."""
    sweep()
    token = secrets.token_hex(16)
    descriptor = os.open(_path(token, user), os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
    return token


def take(token: str, user: Any) -> bytes | None:
    """For one request only: of two that ask at once, one gets None. So does whoever asks for what is not kept."""
    sweep()
    if not TOKEN.match(token):
        return None
    path = _path(token, user)
    taken = path.with_suffix(".taken")
    try:
        path.rename(taken)
    except FileNotFoundError:
        return None
    content = taken.read_bytes()
    taken.unlink()
    return content


def sweep() -> None:
    oldest = time.time() - KEPT_FOR
    for path in _folder().iterdir():
        try:
            if path.stat().st_mtime < oldest:
                path.unlink()
        except FileNotFoundError:  # another process was first
            continue


def _path(token: str, user: Any) -> Path:
    return _folder() / f"{user.pk}-{token}"


def _folder() -> Path:
    """Of this service alone: on a machine with others, one of them might have made it before."""
    folder = Path(tempfile.gettempdir()) / f"pom-imports-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if found.st_uid != os.getuid() or found.st_mode & 0o077 or not stat.S_ISDIR(found.st_mode):
        raise PermissionError(f"{folder} must be a folder of this service, closed to others")
    return folder
