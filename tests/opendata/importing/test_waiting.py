import os
import time
from types import SimpleNamespace

from pom_site.opendata.importing import waiting


def test_a_file_waits_for_an_hour_and_for_its_owner_only(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    user, other = SimpleNamespace(pk=1), SimpleNamespace(pk=2)
    token = waiting.keep(b"x", user)
    path = waiting._path(token, user)
    before = (path.stat().st_mode & 0o777, waiting.take(token, other), waiting.take(token, user))
    token = waiting.keep(b"y", user)
    path = waiting._path(token, user)
    long_ago = time.time() - waiting.KEPT_FOR - 5
    os.utime(path, (long_ago, long_ago))

    assert before == (0o600, None, b"x")
    assert (waiting.take(token, user), waiting.take("../../etc/passwd", user)) == (None, None)


def test_of_two_that_ask_for_a_file_one_gets_it(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    user = SimpleNamespace(pk=1)
    token = waiting.keep(b"x", user)

    assert (waiting.take(token, user), waiting.take(token, user)) == (b"x", None)
    assert list(waiting._folder().iterdir()) == []
