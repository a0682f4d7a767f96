"""The site boots with nothing set, and refuses nonsense by name and value before it starts."""

import os
import subprocess
import sys

import pytest
from django.core.management import call_command
from django.db import connection

from tests.house import ROOT

SECRET = "k9" * 30 + "xyz"
PRODUCTION = {
    "DEBUG": "false",
    "SECRET_KEY": SECRET,
    "ALLOWED_HOSTS": "www.example.org,example.org",
    "DATABASE_URL": "postgresql://portal:hunter2@db.example.org:5432/portal",
    "EMAIL_URL": "submission://portal:hunter2@mail.example.org:587",
}


def start(code="", **environment):
    """A new process with exactly this environment, as on a server."""
    command = [sys.executable, "-c", f"import pom_site.settings as s\n{code}"]
    environment |= {"PATH": os.environ["PATH"]}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def refusal(**environment):
    done = start(**environment)
    assert done.returncode == 1
    return done.stderr.strip().splitlines()[-1]


def test_boots_with_nothing_set():
    done = start("print(s.DEBUG, s.DATABASES['default']['ENGINE'], s.SITE_URL)")

    assert done.stdout.split() == ["True", "django.db.backends.sqlite3", "http://127.0.0.1:8000"]


def test_empty_counts_as_not_set():
    assert start("print(s.DEBUG)", DEBUG="", DATABASE_URL="").stdout == "True\n"


@pytest.mark.parametrize("name", ["SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL", "EMAIL_URL"])
def test_production_refuses_to_start_without(name):
    assert f"must be set: {name}." in refusal(**PRODUCTION | {name: ""})


def test_production_names_everything_that_is_missing():
    assert "must be set: SECRET_KEY, ALLOWED_HOSTS, DATABASE_URL, EMAIL_URL." in refusal(DEBUG="false")


def test_production_starts_when_complete():
    code = "print(s.SITE_URL, s.SESSION_COOKIE_NAME, s.DATABASES['default']['OPTIONS'])"

    assert start(code, **PRODUCTION).stdout.strip() == (
        "https://www.example.org __Host-session {'connect_timeout': 2, 'options': '-c statement_timeout=2000'}"
    )


def test_mail_leaves_over_tls():
    done = start("print(s.EMAIL_HOST, s.EMAIL_PORT, s.EMAIL_USE_TLS)", **PRODUCTION)

    assert done.stdout.split() == ["mail.example.org", "587", "True"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DEBUG", "ja"),
        ("ALLOWED_HOSTS", "https://www.example.org"),
        ("ALLOWED_HOSTS", "*"),
        ("SITE_URL", "www.example.org"),
        ("SITE_URL", "https://www.example.org/nl"),
        ("SITE_URL", "http://www.example.org"),
        ("CSRF_TRUSTED_ORIGINS", "www.example.org"),
        ("MEDIA_ROOT", "media"),
        ("STATIC_ROOT", "static/files"),
        ("LOG_LEVEL", "loud"),
        ("DATABASE_STATEMENT_TIMEOUT", "two"),
        ("DATABASE_STATEMENT_TIMEOUT", "-1"),
    ],
)
def test_wrong_value_is_refused_by_name_and_value(name, value):
    message = refusal(**PRODUCTION | {name: value})

    assert name in message
    assert value in message


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("SECRET_KEY", "hunter2"),
        ("SECRET_KEY", "django-insecure-hunter2" + SECRET),
        ("DATABASE_URL", "oracle://portal:hunter2@db/portal"),
        ("DATABASE_URL", "hunter2"),
        ("DATABASE_URL", "postgresql://portal:hunter2@db.example.org:5432/"),
        ("EMAIL_URL", "http://portal:hunter2@mail"),
        ("EMAIL_URL", "hunter2"),
    ],
)
def test_wrong_secret_is_refused_by_name_and_never_shown(name, value):
    done = start(**PRODUCTION | {name: value})

    assert done.returncode == 1
    assert f"{name} is refused" in done.stderr
    assert "hunter2" not in done.stderr


def test_every_variable_is_documented():
    source = (ROOT / "pom_site/settings.py").read_text()
    documented = (ROOT / "docs/settings.md").read_text()
    read = {line.split('"')[1] for line in source.splitlines() if "_read(env." in line or "_read_secret(env." in line}

    assert {name for name in read if f"| `{name}` |" not in documented} == set()
    assert len(read) >= 11


def test_sqlite_keeps_references_and_does_not_block_readers(tmp_path):
    code = (
        "import django; django.setup()\nfrom django.db import connection as c\n"
        "names = ('journal_mode', 'synchronous', 'foreign_keys')\n"
        "print([c.cursor().execute(f'PRAGMA {name}').fetchone()[0] for name in names])"
    )
    url = f"sqlite:///{tmp_path}/db.sqlite3"

    done = start(code, DATABASE_URL=url, DJANGO_SETTINGS_MODULE="pom_site.settings")

    assert done.stdout.strip() == "['wal', 1, 1]"


@pytest.mark.skipif("connection.vendor != 'postgresql'", reason="asks PostgreSQL itself")
@pytest.mark.django_db
def test_postgresql_ends_a_statement_that_takes_too_long():
    with connection.cursor() as cursor:
        cursor.execute("SHOW statement_timeout")

        assert cursor.fetchone()[0] != "0"


@pytest.mark.django_db
def test_first_account_is_made_once_and_its_password_shown_once(capsys, django_user_model):
    call_command("ensure_admin")
    first = capsys.readouterr().out
    call_command("ensure_admin")
    second = capsys.readouterr().out

    user = django_user_model.objects.get()
    password = first.split("password: ")[1].split()[0]
    assert (user.username, user.is_superuser, user.check_password(password)) == ("beheer", True, True)
    assert password not in second
