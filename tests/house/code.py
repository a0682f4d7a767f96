"""Rules for modules, functions and style sheets: sizes, names, imports of the root, unescaped HTML."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house import ROOMS, ROOT, python_files, template_files

FORBIDDEN_NAMES = {"core", "base", "common", "utils", "tools", "helpers", "misc"}
MARKS_SAFE = {"mark_safe", "SafeString", "SafeText", "SafeData"}
STYLE_SHEET_TAG = "pom_site/delivery/templatetags/delivery.py"  # the one style element, whose hash the policy names
MAY_MARK_SAFE = {"pom_site/publishing/richtext.py", "pom_site/handbook.py", STYLE_SHEET_TAG}
INLINE_IN_STRING = re.compile(r"<\w[^>]*\s(style|on[a-z]+)\s*=|<style[\s>]", re.IGNORECASE)
ROOT_MODULES_FOR_ALL = {*ROOMS, "delivery"}


def _parsed(root: Path, *, tests: bool = False) -> Iterator[tuple[str, ast.Module]]:
    for path in python_files(root, tests=tests):
        yield path.relative_to(root).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def _too_long(root: Path, paths: list[Path], most: int) -> list[str]:
    sizes = [(path, len(path.read_text(encoding="utf-8").splitlines())) for path in paths]
    return [f"{path.relative_to(root)}: {size} lines, at most {most}" for path, size in sizes if size > most]


def long_modules(root: Path = ROOT) -> list[str]:
    return _too_long(root, python_files(root, tests=True), 300)


def long_templates(root: Path = ROOT) -> list[str]:
    return _too_long(root, template_files(root), 120)


def long_style_sheets(root: Path = ROOT) -> list[str]:
    return _too_long(root, sorted((root / "static").rglob("*.css")), 250)


def long_functions(root: Path = ROOT) -> list[str]:
    """At most 50 lines; a test at most 25."""
    found = []
    for name, tree in _parsed(root, tests=True):
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                size = (node.end_lineno or node.lineno) - node.lineno + 1
                most = 25 if name.startswith("tests/") and node.name.startswith("test_") else 50
                if size > most:
                    found.append(f"{name}:{node.lineno} {node.name}: {size} lines, at most {most}")
    return found


def vague_names(root: Path = ROOT) -> list[str]:
    """A module called utils is where code goes that nobody found a room for."""
    return [
        path.relative_to(root).as_posix()
        for path in python_files(root, tests=True)
        if FORBIDDEN_NAMES & {path.stem, *path.relative_to(root).parent.parts}
    ]


def test_folders_that_shadow(root: Path = ROOT) -> list[str]:
    """Without __init__.py, tests/pages would be imported in place of the app pages."""
    folders = {path.parent for path in (root / "tests").rglob("*.py")}
    return sorted(str(folder.relative_to(root)) for folder in folders if not (folder / "__init__.py").exists())


def imports_of_the_root(root: Path = ROOT) -> list[str]:
    """Nobody imports settings, urls, views and their like of pom_site, except pom_site's own top level."""
    found = []
    for name, tree in _parsed(root):
        parts = name.split("/")
        if parts[0] == "pom_site" and parts[1] not in ROOT_MODULES_FOR_ALL:
            continue
        for node in ast.walk(tree):
            for module in _imported(node, parts):
                top = module.split(".")
                if top[0] == "pom_site" and len(top) > 1 and top[1] not in ROOT_MODULES_FOR_ALL:
                    found.append(f"{name}:{node.lineno} imports {module}")
    return found


def _imported(node: ast.AST, parts: list[str]) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        package = ".".join(parts[: len(parts) - node.level]) if node.level else ""
        start = ".".join(filter(None, (package, node.module)))
        return [f"{start}.{alias.name}" for alias in node.names]
    return []


def unescaped_in_code(root: Path = ROOT) -> list[str]:
    """HTML is marked safe where MAY_MARK_SAFE says; format_html takes a literal, or it escapes nothing."""
    found = []
    for name, tree in _parsed(root):
        literals = _literals(tree)
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                called = _called(node.func)
                if called in MARKS_SAFE and name not in MAY_MARK_SAFE:
                    found.append(f"{name}:{node.lineno} {called}")
                if called == "format_html" and not _is_literal(node, literals):
                    found.append(f"{name}:{node.lineno} format_html of something that is not a literal")
            elif isinstance(node, ast.FunctionDef) and MARKS_SAFE & {_called(one) for one in node.decorator_list}:
                found.append(f"{name}:{node.lineno} {node.name} is marked safe")
    return found


def _called(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _literals(tree: ast.Module) -> set[str]:
    """Names that only ever hold a literal."""
    assigned = [node for node in ast.walk(tree) if isinstance(node, ast.Assign)]
    held: dict[bool, set[str]] = {True: set(), False: set()}
    for node in assigned:
        held[isinstance(node.value, ast.Constant)] |= {one.id for one in node.targets if isinstance(one, ast.Name)}
    return held[True] - held[False]


def _is_literal(call: ast.Call, literals: set[str]) -> bool:
    template = call.args[0] if call.args else None
    return isinstance(template, ast.Constant) or (isinstance(template, ast.Name) and template.id in literals)


def inline_in_code(root: Path = ROOT) -> list[str]:
    """The content policy drops style and on… attributes, also those that Python writes."""
    return [
        f"{name}:{node.lineno} {node.value.strip()[:60]}"
        for name, tree in _parsed(root)
        if name != STYLE_SHEET_TAG
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and INLINE_IN_STRING.search(node.value)
    ]
