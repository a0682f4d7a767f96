"""The content languages: a constant, because they decide the database schema."""

LANGUAGES = (
    ("nl", "Nederlands"),
    ("en", "English"),
    ("fr", "Français"),
    ("de", "Deutsch"),
)
CODES = tuple(code for code, _name in LANGUAGES)
DEFAULT = "nl"


def columns(field: str) -> list[str]:
    """The database columns of a translated field, Dutch first."""
    return [f"{field}_{code}" for code in CODES]
