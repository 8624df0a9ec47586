"""A clause has one subject, in the form of a subject; and what its time asks of its verb.

Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), chapters 3, 5 and 16.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sincerely.core.grammar.fault import Check, Fault
from sincerely.core.grammar.forms import Forms
from sincerely.core.grammar.tree import Node, Tree
from sincerely.core.grammar.words import TELLS_WHEN

__all__ = ["doubled_subjects", "object_forms", "times"]

_STANDS_FOR: Final = {"NN": frozenset({"it", "he", "she"}), "NNS": frozenset({"they"})}
_NOMINAL: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "CD"})
_OPENS: Final = frozenset({"DT", "PRP$"})
_FORM_OF_OBJECT: Final = frozenset({"us", "them"})
_ORDINALS: Final = frozenset({"first", "second", "third", "fourth", "fifth"})
_BE_NOW: Final = frozenset({"am", "is", "are", "'s", "'m", "'re"})
_NOW: Final = frozenset({"VBP", "VBZ"})
_HAVE: Final = frozenset({"have", "has", "'ve", "'s", "'d", "had"})
_UP_TO_NOW: Final = frozenset({"last", "past"})
_SPANS: Final = frozenset({"years", "months", "weeks"})
_WITHIN: Final = frozenset({"in", "over", "during", "for"})


def doubled_subjects(tree: Tree, _forms: Forms) -> Iterator[Fault]:
    """A noun and a pronoun for it before one verb: "the brewery it has doubled its output"."""
    noun = next((one for one in tree if one.tag in _STANDS_FOR), None)
    if noun is None or tree.start(noun).at or tree.nodes[0].tag not in _OPENS:
        return
    verb = _verb_beside(tree, noun)
    subject = tree.subject(verb) if verb is not None else None
    if verb is None or subject is None or subject.at != noun.at + 1 or noun.text in TELLS_WHEN:
        return
    if subject.text in _STANDS_FOR[noun.tag] and tree.below(verb, "dobj", "acomp"):
        yield Fault(Check.SUBJECT, noun.place, subject.place)


def _verb_beside(tree: Tree, noun: Node) -> Node | None:
    """The one verb of a sentence that a noun opens without being its subject."""
    if noun.label == "npadvmod":
        return tree.above(noun)
    is_whole = noun.is_root and sum(one.is_root for one in tree) == 1
    is_stranded = any(
        not any(one.tag in _NOMINAL for one in tree.below(link, "pobj"))
        for link in tree
        if link.label == "prep"
    )
    return next(iter(tree.below(noun, "relcl")), None) if is_whole and not is_stranded else None


def object_forms(tree: Tree, _forms: Forms) -> Iterator[Fault]:
    """The form of an object with its noun as a subject: "us volunteers painted the hall"."""
    for noun in tree:
        if noun.label not in {"nsubj", "nsubjpass"} or noun.tag != "NNS" or noun.at == 0:
            continue
        before = tree.nodes[noun.at - 1]
        opens = before.at == 0 or tree.nodes[before.at - 1].tag == "CC"
        if opens and before.text in _FORM_OF_OBJECT and before.head == noun.at:
            yield Fault(Check.FORM, before.place, noun.place)


def times(tree: Tree, _forms: Forms) -> Iterator[Fault]:
    """A present where what is said has a past: "in the last years I am leading a team"."""
    for node in tree:
        if node.text == "time" and _is_counted_now(tree, node):
            for verb in tree.below(node, "relcl"):
                if tree.finite(verb) is verb and verb.tag in _NOW and verb.text not in _HAVE:
                    yield Fault(Check.TIME, node.place, verb.place)
        if node.tag == "VBG" and _runs_up_to_now(tree, node):
            finite = tree.finite(node)
            if finite is not None and finite.text in _BE_NOW:
                yield Fault(Check.TIME, finite.place, node.place)


def _is_counted_now(tree: Tree, time: Node) -> bool:
    """Read "it is the first time": one of several up to now."""
    verb = tree.above(time)
    is_told = verb is not None and verb.text in _BE_NOW and time.label == "attr"
    return is_told and any(one.text in _ORDINALS for one in tree.below(time, "amod"))


def _runs_up_to_now(tree: Tree, verb: Node) -> bool:
    """Whether it is told of the last weeks, months or years, and of no plan."""
    return any(
        link.text in _WITHIN
        and span.text in _SPANS
        and any(one.text in _UP_TO_NOW for one in tree.below(span, "amod"))
        for link in tree.below(verb, "prep")
        for span in tree.below(link, "pobj")
    )
