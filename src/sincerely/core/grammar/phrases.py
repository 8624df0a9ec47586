"""What stands before a noun goes with its number, and a preposition has a noun after it.

Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), chapters 5 and 7.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sincerely.core.grammar.fault import Check, Fault
from sincerely.core.grammar.forms import Forms
from sincerely.core.grammar.tree import Node, Tree
from sincerely.core.language import Form

__all__ = ["determiners", "prepositions"]

_OF_ONE: Final = frozenset({"a", "an", "this", "each", "every", "another"})
_OF_MANY: Final = frozenset({"these", "those", "many", "several", "few", "both"})
_ARTICLES: Final = frozenset({"a", "an", "the"})
_OF_NOUNS: Final = frozenset({"nsubj", "nsubjpass", "dobj"})
_COUNTS: Final = frozenset(
    {"few", "dozen", "hundred", "thousand", "million", "couple", "good", "great"}
)


def determiners(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """An article or "this", "every", "many" before a noun of the other number, or before no noun."""
    for node in tree:
        noun = tree.above(node)
        if noun is None or noun.at < node.at:
            continue
        is_article = node.text in _ARTICLES
        if is_article and (node.label in _OF_NOUNS or _is_plain_verb(tree, node, noun)):
            yield Fault(Check.ARTICLE, node.place, noun.place)
        elif node.label == "det" and _clashes(tree, node, noun, forms):
            yield Fault(Check.NUMBER, node.place, noun.place)


def _is_plain_verb(tree: Tree, node: Node, noun: Node) -> bool:
    """Whether a verb stands where a noun should, and no noun before it that it might be told of."""
    between = tree.between(node, noun)
    return (
        node.label == "det"
        and noun.tag in {"VBZ", "VBP", "VB", "MD"}
        and not any(one.tag.startswith("NN") for one in between)
    )


def _clashes(tree: Tree, node: Node, noun: Node, forms: Forms) -> bool:
    between = tree.between(node, noun)
    after = tree.nodes[noun.at + 1 : noun.at + 2]
    if any(one.tag in {"CD", "CC", "DT"} or one.is_mark or one.text in _COUNTS for one in between):
        return False
    if after and after[0].tag.startswith(("NN", "VBG", "VBZ", "CC")):
        return False
    if node.text in _OF_ONE:
        if noun.tag != "NNS" or not forms.is_plural(noun.text):
            return False
        is_verb_too = forms.can_be(noun.text, Form.PRESENT_3)
        return not is_verb_too or (not between and _is_taken(tree, noun))
    return (
        node.text in _OF_MANY
        and noun.tag == "NN"
        and forms.is_singular(noun.text)
        and not any(one.label == "conj" for one in tree.below(noun))
    )


def _is_taken(tree: Tree, noun: Node) -> bool:
    """Whether a word that may be a verb is a noun for certain: another verb, and a plain one, takes it."""
    above = tree.above(noun)
    if above is None:
        return False
    if noun.label in {"dobj", "pobj"}:
        return above.at < noun.at
    return noun.label in {"nsubj", "nsubjpass"} and above.tag == "VBD"


_TAKES_A_VERB: Final = frozenset({"but", "except", "than", "as", "like", "save", "to", "and"})


def prepositions(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """A preposition before a verb in its base or a finite form: "begin with open the studio"."""
    for before in tree:
        node = _governed(tree, before)
        if node is None or before.text in _TAKES_A_VERB or node.at != before.at + 1:
            continue
        if node.tag in {"VB", "VBZ", "VBP"}:
            yield Fault(
                Check.PREPOSITION, before.place, node.place, forms.verb(node.text, Form.GERUND)
            )


def _governed(tree: Tree, before: Node) -> Node | None:
    """The verb that a preposition stands before, as its complement or, misread, as its auxiliary."""
    if before.tag != "IN":
        return None
    if before.label == "aux":
        return tree.above(before)
    return next(iter(tree.below(before, "pcomp")), None)
