"""
Run all tests: on SQLite, on a throw-away PostgreSQL, with processes that are killed or race each other, in a browser.

The last lines say what ran and what did not. `python -m tests` runs every part this machine can run;
`--require-all` fails when one was left out; `python -m tests sqlite` runs only that part.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.postgres import find_programs, throwaway_cluster

ROOT = Path(__file__).resolve().parent.parent
CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# Tests run with the development settings, whatever the caller's shell holds.
OURS = ("DEBUG", "SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL", "EMAIL_URL", "SITE_URL", "CSRF_TRUSTED_ORIGINS")


@dataclass
class Part:
    name: str
    title: str
    run: Callable[[], int]
    missing: str = ""  # what this machine lacks, with the command that installs it
    result: str = ""
    failed: bool = False


def pytest(*arguments: str, **environment: str) -> int:
    """Pytest's exit code; 5 (no tests found) is a failure like any other."""
    clean = {name: value for name, value in os.environ.items() if name not in OURS}
    command = [sys.executable, "-m", "pytest", *arguments]
    return subprocess.run(command, cwd=ROOT, env=clean | environment, check=False).returncode


def on_sqlite() -> int:
    return pytest("-q", "-n", "auto", "-m", "not e2e and not faults")


def on_postgres(chosen: str = "not e2e and not faults and not any_database") -> int:
    with throwaway_cluster() as url:
        return pytest("-q", "-n", "auto", "-m", chosen, DATABASE_URL=url, DATABASE_STATEMENT_TIMEOUT="60")


def with_faults() -> int:
    """On both databases; the second one runs whatever the first one found."""
    return max([pytest("-q", "-n", "auto", "-m", "faults"), on_postgres("faults")])


def in_browser() -> int:
    return pytest("-q", "-m", "e2e", "tests/e2e", CHROMIUM=find_chromium())


def find_chromium() -> str:
    candidates = [os.environ.get("CHROMIUM"), *CHROMIUM]
    return next((found for name in candidates if name and (found := shutil.which(name))), "")


def parts() -> list[Part]:
    no_server = "PostgreSQL's server programs are not here. Debian: apt install postgresql"
    return [
        Part("sqlite", "SQLite", on_sqlite),
        Part("postgres", "PostgreSQL", on_postgres, "" if find_programs() else no_server),
        Part("faults", "Faults", with_faults, "" if find_programs() else no_server),
        Part(
            "browser",
            "Browser",
            in_browser,
            "" if find_chromium() else "Chromium is not here. Debian: apt install chromium",
        ),
    ]


def run(part: Part) -> None:
    print(f"\n=== {part.title} ===", flush=True)
    started = time.monotonic()
    try:
        code = part.run()
    except (OSError, RuntimeError, subprocess.SubprocessError) as error:
        print(error)
        code = 1
    part.failed = code != 0
    verdict = "passed" if code == 0 else "FAILED (no tests found)" if code == 5 else "FAILED"
    part.result = f"{verdict}, {time.monotonic() - started:.0f} s"


def main() -> int:
    chosen = parts()
    parser = argparse.ArgumentParser(prog="python -m tests", description=__doc__)
    parser.add_argument("only", nargs="*", metavar="part", help=", ".join(part.name for part in chosen))
    parser.add_argument("--require-all", action="store_true", help="fail when a part was left out")
    options = parser.parse_args()
    if unknown := set(options.only) - {part.name for part in chosen}:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")

    for part in chosen:
        if options.only and part.name not in options.only:
            part.result = "NOT RUN: not asked for"
        elif part.missing:
            part.result = f"NOT RUN: {part.missing}"
        else:
            run(part)

    print("\n=== What ran ===")
    for part in chosen:
        print(f"{part.title + ':':<12}{part.result}")
    left_out = [part.title for part in chosen if part.result.startswith("NOT RUN")]
    if options.require_all and left_out:
        print(f"Everything was required, but this was left out: {', '.join(left_out)}")
        return 1
    return int(any(part.failed for part in chosen))


if __name__ == "__main__":
    sys.exit(main())
