"""Databases of their own for processes that are killed or race each other: migrated once, copied for each test."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from uuid import uuid4

import psycopg2
import pytest
from django.conf import settings

from tests.house import ROOT

HERE = Path(__file__).parent
PATIENCE = 300


def pytest_collection_modifyitems(items):
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.faults)


def python(*arguments, url):
    """The last line that a process prints."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**os.environ, "DATABASE_URL": url, "DATABASE_STATEMENT_TIMEOUT": "60"},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return (done.stdout.splitlines() or [""])[-1]


class Files:
    """SQLite: a database is a file."""

    def __init__(self, folder):
        self.folder = folder

    def create(self, like=None):
        path = self.folder / f"{uuid4().hex}.sqlite3"
        if like is not None:
            shutil.copy(like.removeprefix("sqlite:///"), path)
        return f"sqlite:///{path}"

    def drop(self, url):
        Path(url.removeprefix("sqlite:///")).unlink()


class Server:
    """PostgreSQL: a database is made from outside all of them."""

    def __init__(self):
        values = settings.DATABASES["default"]
        self.access = {"host": values["HOST"], "port": values["PORT"], "user": values["USER"]}
        self.access["password"] = values["PASSWORD"]
        self.url = "postgresql://{user}:{password}@{host}:{port}/".format(**self.access)

    def execute(self, statement):
        server = psycopg2.connect(dbname="postgres", **self.access)
        server.autocommit = True
        with server.cursor() as cursor:
            cursor.execute(statement)
        server.close()

    def create(self, like=None):
        name = f"faults_{uuid4().hex}"
        self.execute(f"CREATE DATABASE {name}" + (f" TEMPLATE {like.removeprefix(self.url)}" if like else ""))
        return self.url + name

    def drop(self, url):
        self.execute(f"DROP DATABASE {url.removeprefix(self.url)} WITH (FORCE)")


@pytest.fixture(scope="session")
def databases(tmp_path_factory):
    on_files = settings.DATABASES["default"]["ENGINE"].endswith("sqlite3")
    return Files(tmp_path_factory.mktemp("faults")) if on_files else Server()


@pytest.fixture(scope="session")
def migrated(databases):
    url = databases.create()
    python("manage.py", "migrate", "--verbosity", "0", url=url)
    yield url
    databases.drop(url)


@pytest.fixture
def run(databases, migrated):
    """Plays a scenario of tests/faults/scenarios.py in a process of its own; gives what it found out."""
    url = databases.create(like=migrated)
    yield lambda name, *numbers: json.loads(python("-m", "tests.faults", name, *map(str, numbers), url=url))
    databases.drop(url)
