from tests.counting import visit  # noqa: F401
