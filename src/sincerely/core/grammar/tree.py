"""A parse as a tree: each part of the sentence with what hangs on it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sincerely.core.parse import Parse

__all__ = ["FINITE", "Node", "Tree"]

FINITE: Final = frozenset({"VBZ", "VBP", "VBD", "MD"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
_AUXILIARIES: Final = frozenset({"aux", "auxpass"})


@dataclass(frozen=True, slots=True)
class Node:
    """One part of the sentence: its text in lower case, Penn tag, and label to its head.

    ``at`` is its number among the parts, ``place`` that of the word it belongs to.
    """

    at: int
    place: int
    text: str
    tag: str
    label: str
    head: int

    @property
    def is_mark(self) -> bool:
        """Whether it holds neither letter nor digit; the end of a contraction is no mark."""
        return not any(sign.isalnum() for sign in self.text)

    @property
    def is_root(self) -> bool:
        """Whether it hangs on nothing; a mark may be one of several roots."""
        return self.head == self.at

    @property
    def is_finite(self) -> bool:
        """Whether it is tagged as a finite verb."""
        return self.tag in FINITE


def _node(at: int, place: int, text: str, tag: str, label: str, head: int) -> Node:
    """The node; "cannot" is the auxiliary that it is when its two words are read apart."""
    if text == "cannot":
        return Node(at, place, text, "MD", "aux", head)
    return Node(at, place, text, tag, label, head)


class Tree:
    """The nodes of one sentence in their order."""

    def __init__(self, parse: Parse) -> None:
        self.nodes: tuple[Node, ...] = tuple(
            _node(at, place, text, tag, label, head)
            for at, (place, text, tag, label, head) in enumerate(
                zip(parse.places, parse.parts, parse.tags, parse.labels, parse.heads, strict=True)
            )
        )
        self._below: list[list[Node]] = [[] for _ in self.nodes]
        for node in self.nodes:
            if node.head != node.at:
                self._below[node.head].append(node)

    def between(self, first: Node, last: Node) -> tuple[Node, ...]:
        """What stands between two nodes."""
        return self.nodes[first.at + 1 : last.at]

    def start(self, node: Node) -> Node:
        """The first of all that hangs on a node."""
        return min(self.under(node), key=lambda one: one.at)

    def __iter__(self) -> Iterator[Node]:
        return iter(self.nodes)

    def below(self, node: Node, *labels: str) -> list[Node]:
        """What hangs right on a node, from left to right; only with one of the labels, if given."""
        return [one for one in self._below[node.at] if not labels or one.label in labels]

    def above(self, node: Node) -> Node | None:
        """What a node hangs on; ``None`` for a root."""
        return None if node.head == node.at else self.nodes[node.head]

    def under(self, node: Node) -> Iterator[Node]:
        """A node and all that hangs on it, near or far."""
        yield node
        for one in self._below[node.at]:
            yield from self.under(one)

    def subject(self, verb: Node) -> Node | None:
        """The head of a verb's own subject."""
        return next((one for one in self._below[verb.at] if one.label in _SUBJECTS), None)

    def auxiliaries(self, verb: Node) -> list[Node]:
        """A verb's auxiliaries before it, from left to right."""
        return [one for one in self.below(verb, *_AUXILIARIES) if one.at < verb.at]

    def finite(self, verb: Node) -> Node | None:
        """The finite verb of the group that a node heads: its first auxiliary or itself."""
        group = (*self.auxiliaries(verb), verb)
        return next((one for one in group if one.is_finite), None)
