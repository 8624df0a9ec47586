"""A clause has one subject, in the form of a subject.

Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), chapters 5 and 16.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sincerely.core.grammar.fault import Check, Fault
from sincerely.core.grammar.forms import Forms
from sincerely.core.grammar.tree import Node, Tree
from sincerely.core.grammar.words import TELLS_WHEN

__all__ = ["doubled_subjects", "object_forms"]

_STANDS_FOR: Final = {"NN": frozenset({"it", "he", "she"}), "NNS": frozenset({"they"})}
_NOMINAL: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "CD"})
_OPENS: Final = frozenset({"DT", "PRP$"})
_FORM_OF_OBJECT: Final = frozenset({"us", "them"})


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
