from pathlib import Path

import pytest
from django.conf import settings


@pytest.fixture
def stored():
    """The names of all files on the storage, as a function."""

    def names():
        root = Path(settings.MEDIA_ROOT)
        return sorted(str(path.relative_to(root)) for path in root.rglob("*") if path.is_file())

    return names
