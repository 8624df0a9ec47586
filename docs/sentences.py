"""The sentences that code says with a name or a number put in, read from the code itself.

The core writes what it finds in English: it knows no catalogue. Here its f-strings become
messages with ``{placeholders}``, so that the site can say each in the page's language.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, TypeGuard

__all__ = ["sentences"]

_SOURCE: Final = Path(__file__).parents[1] / "src" / "sincerely"
_RULES: Final = ("core/proof/rules/*.py",)
_READERS: Final = (
    "formats/advert.py",
    "formats/calendars.py",
    "formats/debrief/building.py",
    "formats/debrief/nodes.py",
    "formats/debrief/reader.py",
    "formats/debrief/source.py",
    "formats/debrief/tree.py",
    "formats/debrief/values.py",
    "formats/invite.py",
    "formats/json_resume.py",
    "formats/vcard.py",
    "web/home/importing.py",
    "web/letters/adding.py",
    "web/letters/services.py",
)
"""Where messages, hints and remarks are written that a page shows."""

_PLACEHOLDER: Final = re.compile(r"\{\w+\}")
_FEWEST_WORDS: Final = 2


def sentences() -> list[str]:
    """Return what rules say besides their own message, and what readers of files say.

    ``{name}`` stands for what is put in. Other texts in a rule's file are its examples.
    """
    found = set()
    for tree in _trees(_RULES):
        found |= {_text(one) for one in ast.walk(tree) if isinstance(one, ast.JoinedStr)}
        found |= {_text(one.value) for one in ast.walk(tree) if _is_message(one)}
    for tree in _trees(_READERS):
        found |= set(_texts(tree))
    return sorted(filter(_is_sentence, found))


def _trees(patterns: Sequence[str]) -> Iterator[ast.Module]:
    for pattern in patterns:
        for path in _SOURCE.glob(pattern):
            yield ast.parse(path.read_text(encoding="utf-8"))


def _is_message(node: ast.AST) -> TypeGuard[ast.keyword]:
    return isinstance(node, ast.keyword) and node.arg == "message"


def _texts(tree: ast.Module) -> Iterator[str]:
    within: set[ast.AST] = set()  # docstrings, and the pieces of what is taken whole
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            within.add(node.value)
        elif isinstance(node, ast.JoinedStr):
            within.update(part for part in ast.walk(node) if part is not node)
    yield from (_text(node) for node in ast.walk(tree) if node not in within)


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.JoinedStr):
        return "".join(_piece(one) for one in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _piece(node: ast.expr) -> str:
    if isinstance(node, ast.FormattedValue):
        return f"{{{_name(node.value)}}}"
    return _text(node)


def _name(value: ast.expr) -> str:
    """Return what a translator may call the value: the last name in the expression."""
    names = re.findall(r"[A-Za-z]\w*", ast.unparse(value))
    return names[-1].lower() if names else "value"


def _is_sentence(text: str) -> bool:
    words = re.findall(r"[a-z]{2,}", _PLACEHOLDER.sub("", text))
    is_prose = text[-1:] in set(".?!") and text[:1] not in set(" ;,") and " " in text
    return is_prose and len(words) >= _FEWEST_WORDS and not set("\\\n|").intersection(text)
