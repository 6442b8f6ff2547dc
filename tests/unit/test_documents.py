"""What the documents for developers name is there: files, functions and the targets of links."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCUMENTS = [
    ROOT / name
    for name in (
        "README.md",
        "CONTRIBUTING.md",
        "docs/DATAFLOW.md",
        "packaging/README.md",
        "SECURITY.md",
    )
]
FILE = re.compile(r"`([\w./-]+\.(?:py|toml|md|ts|jsonl))(?:: ([\w.]+))?`")
MEMBER = re.compile(r"`([A-Z]\w+)\.(\w+)`")
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")
MADE_UP = re.compile(r"NAME|ID|LANGUAGE|crash-report\.jsonl|settings\.toml|advice\.toml")


def place(name: str, document: Path) -> Path | None:
    """Return the file of that name, as seen from the root, the package or the document."""
    for above in (ROOT, ROOT / "tray_app", document.parent):
        if (above / name).exists():
            return above / name
    return None


def defines(file: Path, name: str) -> bool:
    """Say whether *file* has a class, function or value of this name, which may be dotted."""
    body: list[ast.stmt] = ast.parse(file.read_text(encoding="utf-8")).body
    for part in name.split("."):
        found: list[ast.stmt] | None = None
        for node in body:
            if (
                isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
                and node.name == part
            ):
                found = node.body
            elif isinstance(node, ast.Assign | ast.AnnAssign):
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                if any(isinstance(target, ast.Name) and target.id == part for target in targets):
                    found = []
        if found is None:
            return False
        body = found
    return True


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_every_file_and_function_that_is_named_exists(document: Path) -> None:
    missing = []
    for name, function in FILE.findall(document.read_text(encoding="utf-8")):
        if MADE_UP.search(name):
            continue
        file = place(name, document)
        if file is None or (function and not defines(file, function)):
            missing.append(f"{name}: {function}")
    assert missing == []


def members() -> set[tuple[str, str]]:
    """Return all methods of the package, with the names of their classes."""
    return {
        (node.name, inner.name)
        for file in (ROOT / "tray_app").rglob("*.py")
        for node in ast.parse(file.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef)
        for inner in node.body
        if isinstance(inner, ast.FunctionDef)
    }


def test_every_method_of_the_data_flow_exists() -> None:
    named = MEMBER.findall((ROOT / "docs" / "DATAFLOW.md").read_text(encoding="utf-8"))
    assert named
    assert set(named) - members() == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_every_link_leads_to_a_file(document: Path) -> None:
    targets = LINK.findall(document.read_text(encoding="utf-8"))
    assert [target for target in targets if not (document.parent / target).exists()] == []
