"""The verbs of one group follow one another in the form that each asks of the next.

Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), chapter 3.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from sincerely.core.grammar.fault import Check, Fault
from sincerely.core.grammar.forms import Forms
from sincerely.core.grammar.tree import FINITE, Node, Tree
from sincerely.core.grammar.words import OF_TWO_OBJECTS
from sincerely.core.language import Form
from sincerely.core.tables import word_set

__all__ = ["lone_participles", "passive_objects", "verb_chains"]

_HAVE: Final = frozenset({"have", "has", "had", "having", "'ve"})
_BE: Final = frozenset({"am", "is", "are", "was", "were", "be", "been", "being", "'m", "'re"})
_DO: Final = frozenset({"do", "does", "did"})
_PARTICIPLES: Final = (Form.PARTICIPLE, Form.GERUND)


def verb_chains(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """A verb in a form that the word before it in its group does not take: "have has been"."""
    for verb in tree:
        group = [*tree.auxiliaries(verb), verb]
        for before, after in pairwise(group):
            wanted = _asked_by(before)
            if not _are_of_one_group(tree, before, after):
                continue
            if (
                wanted
                and after.text != "got"
                and not forms.can_be(after.text, *wanted)
                and after.tag.startswith(("VB", "MD"))
            ):
                yield Fault(Check.CHAIN, before.place, after.place, _fix(after, wanted, forms))


_AS_WELL: Final = frozenset({"so", "nor", "neither"})


def _are_of_one_group(tree: Tree, before: Node, after: Node) -> bool:
    """Whether nothing shows that a verb and the one that it seems to lead belong to two clauses."""
    between = tree.between(before, after)
    if any(one.tag == "IN" or one.tag.startswith("VB") or one.is_mark for one in between):
        return False  # "the one I was sure would mind had found a way"
    if before.tag == "TO" and after.tag in FINITE:
        return False  # "the version it refers to gives leave"
    lead = tree.nodes[before.at - 1].text if before.at else ""
    # "So did leaving it out", "Should masked parts be filled?"
    return lead not in _AS_WELL and (before.at > 0 or bool(between))


def _asked_by(before: Node) -> tuple[Form, ...]:
    if before.text == "'d":
        return (Form.BASE, Form.PARTICIPLE)  # would or had
    if before.tag in {"MD", "TO"} or before.text in _DO:
        return (Form.BASE,)
    if before.text in _HAVE:
        return (Form.PARTICIPLE,)
    return _PARTICIPLES if before.text in _BE else ()


def _fix(after: Node, wanted: tuple[Form, ...], forms: Forms) -> str:
    return forms.verb(after.text, wanted[0]) if len(wanted) == 1 and after.tag != "MD" else ""


# They tell when: "six were excluded last term".
_TIMES: Final = word_set(
    "second minute hour day night morning afternoon evening week weekend month quarter term season semester year"
    " decade monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter time times"
    " home today yesterday tomorrow tonight days weeks months years hours"
)


def passive_objects(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """A passive with an object after it: "I am settled 72 cases"."""
    for verb in tree:
        if verb.tag != "VBN" or not tree.below(verb, "auxpass"):
            continue
        if forms.lemma(verb.text) in OF_TWO_OBJECTS:
            continue
        for thing in tree.below(verb, "dobj", "oprd"):
            if any(one.is_mark for one in tree.between(verb, thing)) or verb.text == "got":
                continue
            is_state = thing.at == verb.at + 1 and _is_participle(thing, forms)
            if is_state or thing.at < verb.at or thing.text in _TIMES:
                continue
            if thing.tag.startswith("NN"):
                yield Fault(Check.PASSIVE, verb.place, thing.place)


def _is_participle(thing: Node, forms: Forms) -> bool:
    """Read "had been taped shut": what is tagged as a noun may say how something was left."""
    return forms.is_verb(thing.text) and forms.can_be(thing.text, Form.PARTICIPLE)


def lone_participles(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """A participle that is no past form, told of a pronoun without its auxiliary: "I seen it"."""
    for verb in tree:
        subject = tree.subject(verb)
        if (
            verb.tag not in {"VBN", "VBD"}
            or verb.text in _BE
            or subject is None
            or subject.tag != "PRP"
        ):
            continue
        if subject.at != verb.at - 1 or tree.auxiliaries(verb):
            continue
        if not forms.can_be(verb.text, Form.PAST, Form.BASE, Form.PRESENT):
            yield Fault(Check.PARTICIPLE, subject.place, verb.place)
