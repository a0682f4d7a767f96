import pytest

from tests.factories.domains import DomainFactory
from tests.factories.people import colleague


@pytest.fixture
def desk(client, tmp_path, monkeypatch):
    """An eindredacteur who is signed in; files wait in a folder of the test."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    DomainFactory(code="brownfields")
    client.force_login(colleague("eindredacteur"))
    return client
