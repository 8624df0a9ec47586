"""The rules that hold for the whole tree."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from importlib.metadata import distributions, requires
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
WORD = re.compile(r"\w+")
# The site's own folder has names that Django looks for, and names that only its templates use.
SOURCES = [
    path
    for path in (ROOT / "src" / "sincerely").rglob("*.py")
    if "web" not in path.relative_to(ROOT).parts
]


def test_imports_go_from_the_edges_to_the_core_only() -> None:
    checked = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout


def test_no_lock_names_a_host() -> None:
    for lock in (ROOT / "requirements").glob("*.lock"):
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text
        assert "--index-url" not in text
        assert text.count("--hash=sha256:") >= text.count("==")


def test_a_lock_names_the_extras_that_its_packages_ask_for() -> None:
    """pip takes a pin without the extra for another's, looks at the newest and stops there."""
    lock = (ROOT / "requirements" / "dev.lock").read_text(encoding="utf-8")
    pinned = [
        Requirement(line)
        for line in re.findall(r"^[\w.-]+(?:\[[\w,-]+\])?==\S+", lock, re.MULTILINE)
    ]
    extras = {canonicalize_name(each.name): each.extras for each in pinned}
    asked = [
        Requirement(line)
        for name in extras
        if any(distributions(name=name))
        for line in requires(name) or ()
        if "extra ==" not in line
    ]
    assert any(each.extras for each in asked)
    for each in asked:
        if each.marker is None or each.marker.evaluate():
            assert each.extras <= extras[canonicalize_name(each.name)], str(each)


def test_every_decision_has_a_number_of_its_own() -> None:
    decisions = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))
    numbers = [re.match(r"\d{4}(?=-)", path.name) for path in decisions]
    assert all(numbers)
    assert len({path.name[:4] for path in decisions}) == len(decisions) > 0
    for path in decisions:
        assert path.read_text(encoding="utf-8").startswith(f"# {path.name[:4]}. "), path.name


def test_every_decision_that_is_named_is_there() -> None:
    numbers = {path.name[:4] for path in (ROOT / "docs" / "decisions").glob("[0-9]*.md")}
    for path in SOURCES:
        named = re.findall(r"[Dd]ecisions? (\d{4})", path.read_text(encoding="utf-8"))
        assert set(named) <= numbers, path


@pytest.mark.parametrize(
    "page",
    [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))],
    ids=lambda page: str(page.relative_to(ROOT)),
)
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    for link in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if not re.match(r"[a-z]+:", link):
            assert (page.parent / link.partition("#")[0]).exists(), link


def test_every_name_that_a_module_makes_is_used() -> None:
    texts = {path: path.read_text(encoding="utf-8") for path in SOURCES}
    site = [path.read_text(encoding="utf-8") for path in (ROOT / "src/sincerely/web").rglob("*.py")]
    readers = [*texts.values(), *site]
    everywhere = Counter(word for text in readers for word in set(WORD.findall(text)))
    unused = []
    for path, text in texts.items():
        own = Counter(WORD.findall(text))
        for name in _names(ast.parse(text)):
            listed = f'"{name}"' in text
            if name == "__all__":
                continue
            if own[name] <= 1 + listed and (name.startswith("_") or everywhere[name] <= 1):
                unused.append(f"{path.relative_to(ROOT)}: {name}")
    assert unused == []


def test_every_function_that_others_call_says_what_it_gives() -> None:
    silent = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in SOURCES
        for name in _silent(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []


def _names(tree: ast.Module) -> Iterator[str]:
    """The functions, classes and constants of a module."""
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name


def _silent(tree: ast.Module) -> Iterator[str]:
    """Functions and methods without a docstring whose name is not their module's own."""
    for scope in (tree, *(node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))):
        for node in scope.body:
            is_public = isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
            if is_public and not ast.get_docstring(node):
                yield node.name
