"""Two statements with only a comma between them: "the kiln is old, it leaks heat".

A comma joins no statements by itself (Huddleston and Pullum, The Cambridge Grammar of the English
Language (2002), ch. 20, 3.2.1). The parser hangs the first statement on the verb of the second.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sincerely.core.grammar.tree import Node, Tree
from sincerely.core.parse import Parse
from sincerely.core.tables import word_set

__all__ = ["Splice", "splice_of"]


@dataclass(frozen=True, slots=True)
class Splice:
    """A comma between statements: ``place`` is that of the last word before it.

    ``is_whole``: what follows has a subject of its own, so that it can stand alone.
    """

    place: int
    is_whole: bool


_STRUNG: Final = frozenset({"ccomp", "parataxis"})
_JOINS: Final = frozenset({"CC", "IN", "WDT", "WP", "WP$", "WRB", "RB"})  # tags of what may join
_SAID: Final = word_set(
    "think thought believe say said says guess suppose hope hoped reckon trust know knew told tell add added feel felt"
)


def splice_of(parse: Parse) -> Splice | None:
    """The first comma of a whole sentence that splices two statements; ``None`` where none does."""
    tree = Tree(parse)
    return next((found for node in tree if (found := _splice(tree, node)) is not None), None)


def _is_sure(tree: Tree, verb: Node) -> bool:
    """Whether a verb is finite beyond doubt: "all promoted" may be a participle, "all promoted them" not."""
    finite, subject = tree.finite(verb), tree.subject(verb)
    if finite is None or finite.tag != "VBD" or finite.text in _BE_AND_HAVE:
        return finite is not None
    is_pronoun = subject is not None and (subject.tag == "PRP" or subject.text in _PERSONS)
    return is_pronoun or bool(tree.below(verb, "dobj", "ccomp", "xcomp"))


_BE_AND_HAVE: Final = frozenset({"was", "were", "had", "did"})
_PERSONS: Final = word_set("nobody everybody someone everyone somebody who")


def _is_share(tree: Tree, subject: Node | None) -> bool:
    """Read "trained 31, nine of them now lead": whom the second tells of are of the first."""
    shares = [] if subject is None else tree.below(subject, "prep")
    return any(tree.below(one, "pobj") and one.text == "of" for one in shares)


def _splice(tree: Tree, first: Node) -> Splice | None:
    second = tree.above(first)
    if second is None or first.label not in _STRUNG or second.at < first.at:
        return None
    if tree.finite(first) is None or tree.subject(first) is None or tree.below(first, "mark"):
        return None
    if second.text in _SAID or not _is_sure(tree, second):
        return None
    last = max(one.at for one in tree.under(first) if not one.is_mark)
    comma, *rest = tree.nodes[last + 1 : last + 3]
    if comma.text != "," or not rest:
        return None
    subject = tree.subject(second)
    is_whole = subject is not None and subject.at > comma.at
    if is_whole and (rest[0].tag in _JOINS or _is_share(tree, subject)):
        return None
    return Splice(tree.nodes[last].place, is_whole)
