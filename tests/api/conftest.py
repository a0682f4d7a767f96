"""A site with one of everything, and beside each the same in secret."""

import pytest

from tests.api.contents import fill
from tests.counting import committed, visit  # noqa: F401


@pytest.fixture
def contents():
    made = fill()
    committed()
    return made
