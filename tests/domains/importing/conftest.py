import pytest

from tests.counting import committed
from tests.factories.domains import DomainFactory
from tests.factories.people import colleague


@pytest.fixture
def desk(client, tmp_path, monkeypatch):
    """An eindredacteur who is signed in; files wait in a folder of the test."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    DomainFactory(code="bedrijventerreinen")
    client.force_login(colleague("eindredacteur"))
    committed()
    return client
