"""What stands before a noun goes with its number, and a preposition has a noun after it.

Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), chapters 5 and 7.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sincerely.core.grammar.fault import Fault
from sincerely.core.grammar.forms import Forms
from sincerely.core.grammar.tree import Node, Tree

__all__ = ["determiners", "prepositions"]

_OF_ONE: Final = frozenset({"a", "an", "this", "each", "every", "another"})
_OF_MANY: Final = frozenset({"these", "those", "many", "several", "few", "both"})
_ARTICLES: Final = frozenset({"a", "an", "the"})
_COUNTS: Final = frozenset({"few", "dozen", "hundred", "thousand", "million", "couple", "good", "great"})


def determiners(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """An article or "this", "every", "many" before a noun of the other number, or before no noun."""
    for node in tree:
        noun = tree.above(node)
        if noun is None or noun.at < node.at:
            continue
        if node.text in _ARTICLES and node.label == "det" and _is_plain_verb(tree, node, noun):
            yield Fault("article before a verb", node.place, noun.place)
        elif node.text in _ARTICLES and node.label in {"nsubj", "nsubjpass", "dobj"}:
            yield Fault("article before a verb", node.place, noun.place)
        elif node.label == "det" and _clashes(tree, node, noun, forms):
            yield Fault("number", node.place, noun.place)


def _is_plain_verb(tree: Tree, node: Node, noun: Node) -> bool:
    """Whether a verb stands where a noun should, and no noun before it that it might be told of."""
    between = tree.nodes[node.at + 1 : noun.at]
    return noun.tag in {"VBZ", "VBP", "VB", "MD"} and not any(
        one.tag.startswith("NN") for one in between
    )


def _clashes(tree: Tree, node: Node, noun: Node, forms: Forms) -> bool:
    between = tree.nodes[node.at + 1 : noun.at]
    if any(one.tag == "CD" or one.text in _COUNTS for one in between):
        return False
    if node.text in _OF_ONE:
        return noun.tag == "NNS" and forms.is_plural(noun.text)
    return node.text in _OF_MANY and noun.tag == "NN" and forms.is_singular(noun.text) and not any(
        one.label == "conj" for one in tree.below(noun)
    )


_TAKES_A_VERB: Final = frozenset({"but", "except", "than", "as", "like", "save", "to", "and"})
_MARKED: Final = frozenset({"WRB", "WP", "WDT", "IN", "WP$"})


def prepositions(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """A preposition before a verb in its base or a finite form: "begin with open the studio"."""
    for node in tree:
        before = tree.above(node)
        if node.label != "pcomp" or before is None or before.tag != "IN":
            continue
        if before.text in _TAKES_A_VERB or node.at != before.at + 1:
            continue
        if node.tag in {"VB", "VBZ", "VBP"} and not any(one.tag in _MARKED for one in tree.below(node)):
            yield Fault("preposition before a verb", before.place, node.place)
