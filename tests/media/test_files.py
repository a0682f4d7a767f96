import errno

import pytest
from django.core.files.storage import default_storage

from pom_site.media import files


def test_files_are_written_whole(stored):
    files.write({"images/a.jpg": b"a", "images/b.jpg": b"b"})

    assert stored() == ["images/a.jpg", "images/b.jpg"]


def test_full_disk_leaves_nothing(stored, monkeypatch):
    """The second file fails half-way: the first one goes again, and no part is left."""
    save = default_storage._save

    def failing(name, content):
        saved = save(name, content)
        if "b.jpg" in name:
            raise OSError(errno.ENOSPC, "No space left on device")
        return saved

    monkeypatch.setattr(default_storage, "_save", failing)
    with pytest.raises(OSError, match="No space"):
        files.write({"images/a.jpg": b"a", "images/b.jpg": b"b"})

    assert stored() == []


def test_crash_before_the_rename_leaves_no_file_under_its_name(stored, monkeypatch):
    monkeypatch.setattr("os.replace", lambda *paths: (_ for _ in ()).throw(OSError("crash")))

    with pytest.raises(OSError, match="crash"):
        files.write({"images/a.jpg": b"a"})

    assert stored() == []


def test_file_that_cannot_be_removed_stops_nothing(stored, monkeypatch, caplog):
    files.write({"a": b"a", "b": b"b"})
    delete = default_storage.delete
    monkeypatch.setattr(
        default_storage, "delete", lambda name: delete(name) if name == "b" else (_ for _ in ()).throw(OSError)
    )

    files.remove(["a", "b"])

    assert stored() == ["a"]
    assert "Could not remove the file a" in caplog.text
