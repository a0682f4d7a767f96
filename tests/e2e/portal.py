"""
The starter site as visitors meet it: gunicorn with the production settings on a free port of this machine, static files
hashed and compressed, a database of its own, and proxy.py in the place of nginx.
"""

import os
import secrets
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
HOST = "127.0.0.1"
EDITOR = "redacteur"


@dataclass(frozen=True)
class Portal:
    url: str
    password: str  # of EDITOR, and of every colleague


@contextmanager
def portal(folder: Path, *wishes: str, mail: str = "console://") -> Iterator[Portal]:
    """Serves the starter site; everything it writes goes into the folder. The wishes are options of prepare.py."""
    port, password = free_port(), secrets.token_urlsafe(12)
    environment = production(folder, port) | {"DJANGO_SUPERUSER_PASSWORD": password, "EMAIL_URL": mail}
    subprocess.run([sys.executable, "-m", "tests.e2e.prepare", *wishes], cwd=ROOT, env=environment, check=True)
    command = [sys.executable, "-m", "gunicorn", "-c", "deploy/gunicorn.conf.py", "--max-requests", "0"]
    with (folder / "gunicorn.log").open("w") as log:
        server = subprocess.Popen(
            [*command, "tests.e2e.proxy"], cwd=ROOT, env=environment, stdout=log, stderr=subprocess.STDOUT
        )
        try:
            wait_for(server, f"http://{HOST}:{port}/health/", Path(log.name))
            yield Portal(f"http://{HOST}:{port}", password)
        finally:
            server.terminate()
            server.wait(20)


def production(folder: Path, port: int) -> dict[str, str]:
    return os.environ | {
        "DEBUG": "false",
        "SECRET_KEY": secrets.token_urlsafe(60),
        "ALLOWED_HOSTS": HOST,
        "SITE_URL": f"https://{HOST}",
        "CSRF_TRUSTED_ORIGINS": f"http://{HOST}:{port}",
        "DATABASE_URL": f"sqlite:///{folder / 'portal.sqlite3'}",
        "EMAIL_URL": "console://",
        "STATIC_ROOT": str(folder / "static"),
        "MEDIA_ROOT": str(folder / "media"),
        "DJANGO_SETTINGS_MODULE": "pom_site.settings",
        "GUNICORN_BIND": f"{HOST}:{port}",
        "WEB_CONCURRENCY": "1",
        "LOG_LEVEL": "WARNING",
    }


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def wait_for(server: subprocess.Popen[bytes], url: str, log: Path) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urllib.request.urlopen(url, timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise RuntimeError(f"The portal did not start:\n{log.read_text()}")
