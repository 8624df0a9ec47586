"""An adverb says how something is done, an adjective how something is.

Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), chapter 6.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sincerely.core.grammar.fault import Check, Fault
from sincerely.core.grammar.forms import Forms
from sincerely.core.grammar.tree import Node, Tree
from sincerely.core.tables import word_set

__all__ = ["adjectives_for_adverbs", "adverbs_for_adjectives"]

_BE: Final = frozenset({"am", "is", "are", "was", "were", "be", "been", "'m", "'re"})
_MANNER: Final = "ly"
# Adjectives that are adverbs as they are, beside or instead of their form in -ly.
_SAYS_HOW_TOO: Final = word_set(
    "fast hard late early high low close near deep wide long straight right wrong first second third last next only"
    " free clear remote local short loud tight clean dead direct due easy fair fine flat full just light likely sharp sound sure tall"
    " loose thick thin warm main large great single double clockwise daily weekly monthly further alone strong"
)
_IS_DONE_SOMEHOW: Final = word_set(
    "work respond react behave perform operate act speak write communicate listen learn adapt deliver function progress"
    " proceed answer sing drive"
)
# Verbs before what somebody or something is, or comes to be: "tasted fresh", "fell silent".
_IS_SO: Final = word_set(
    "taste smell feel look sound seem appear become get grow turn stay remain keep go come prove stand lie sit run fall"
    " arrive leave cut break make hold serve sell die live ship be rest wear stop start begin end finish open close rank"
    " measure weigh cost buy marry age plead shine ring read return emerge use set"
)
# Said of what is done, never of a thing after its verb ("served it cold").
_OF_DOING_ALONE: Final = word_set(
    "different quick careful efficient effective professional polite patient prompt thorough accurate regular frequent"
)
_CLOSES: Final = frozenset({".", ",", "!", "?"})
_LEADS_ON: Final = frozenset({"IN", "TO", "CC", "DT", "RB", "WRB"})
_LEADS_IN: Final = frozenset({"DT", "JJ", "PRP$", "RB"})
_NOUNS: Final = frozenset({"NN", "NNS"})


def adjectives_for_adverbs(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """An adjective that says how something is done: "it answers every call prompt"."""
    for node in tree:
        if node.tag != "JJ" or node.text in _SAYS_HOW_TOO or not _tells_how(tree, node, forms):
            continue
        adverb = _adverb_of(node.text, forms)
        if adverb:
            yield Fault(Check.ADVERB, node.place, node.place, adverb)


def _tells_how(tree: Tree, node: Node, forms: Forms) -> bool:
    """Whether an adjective stands alone behind a verb and is said of it."""
    verb = tree.above(node)
    if verb is None or node.at < verb.at or not verb.tag.startswith("VB"):
        return False
    lemma, is_near = forms.lemma(verb.text), verb.at == node.at - 1
    is_told = (node.label == "acomp" and lemma in _IS_DONE_SOMEHOW) or (
        node.label == "advmod"
        and (lemma not in _IS_SO if is_near else node.text in _OF_DOING_ALONE)
    )
    after = tree.nodes[node.at + 1 : node.at + 2]
    is_alone = all(one.label == "prep" for one in tree.below(node))
    is_closed = not after or after[0].text in _CLOSES or after[0].tag in _LEADS_ON
    between = tree.between(verb, node)
    return is_told and is_alone and is_closed and not any(one.is_mark for one in between)


def _adverb_of(text: str, forms: Forms) -> str:
    """The adverb of manner of an adjective; empty where there is none."""
    made = f"{text[:-1]}i{_MANNER}" if text.endswith("y") else f"{text}{_MANNER}"
    return made if forms.can_be_adverb(made) else ""


def adverbs_for_adjectives(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """An adverb right before its noun, or said of somebody: "I am confidently that it holds"."""
    for node in tree:
        if node.tag != "RB" or not node.text.endswith(_MANNER):
            continue
        if forms.can_be_adjective(node.text) or not forms.can_be_adverb(node.text):
            continue
        if _is_before_its_noun(tree, node) or _is_said_of_somebody(tree, node):
            yield Fault(Check.ADJECTIVE, node.place, node.place)


def _is_before_its_noun(tree: Tree, node: Node) -> bool:
    noun = tree.above(node)
    if noun is None or node.label != "amod" or noun.at != node.at + 1 or noun.tag not in _NOUNS:
        return False
    before = tree.nodes[node.at - 1] if node.at else None
    return before is not None and before.head in {noun.at, node.at} and before.tag in _LEADS_IN


def _is_said_of_somebody(tree: Tree, node: Node) -> bool:
    verb = tree.above(node)
    return (
        verb is not None
        and verb.text in _BE
        and verb.at == node.at - 1
        and any(
            mark.text == "that" and mark.at == node.at + 1
            for clause in tree.below(node, "ccomp")
            for mark in tree.below(clause, "mark")
        )
    )
