"""The rules of the house as functions: each returns a list of offences, so that each can be shown to find one."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = ("pom_site", "pages", "domains", "projects")
# From the bottom to the top: foreign keys and imports point to the left.
ROOMS = ("publishing", "geo", "media", "blocks", "search", "opendata", "pages", "domains", "projects")


def python_files(root: Path = ROOT, *, tests: bool = False) -> list[Path]:
    """Our modules, migrations left out."""
    folders = (*CODE, "tests") if tests else CODE
    found = [path for folder in folders for path in (root / folder).rglob("*.py") if "migrations" not in path.parts]
    return sorted(found)


def template_files(root: Path = ROOT) -> list[Path]:
    folders = (root / "templates", *(root.glob("*/templates")), *(root.glob("pom_site/*/templates")))
    return sorted(path for folder in folders for path in folder.rglob("*") if path.is_file())
