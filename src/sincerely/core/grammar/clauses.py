"""A clause has a subject and one finite verb, stands where a clause can stand, in the order of its kind.

Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), chapters 10 and 11.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sincerely.core.grammar.fault import Fault
from sincerely.core.grammar.forms import Forms
from sincerely.core.grammar.tree import Node, Tree
from sincerely.core.language import Form

__all__ = ["bare_clauses", "inversions", "verbless_clauses"]

_ASKED: Final = frozenset({"ask", "wonder", "know", "see", "learn", "explain", "tell", "understand"})
_WH: Final = frozenset({"WRB", "WP", "WDT", "WP$"})
_OPENING: Final = _WH | {"IN", ",", ":", "``"}
_TAKES_A_BARE_VERB: Final = frozenset("let make help see watch hear have feel notice bid".split())
_TAKES_A_PARTICIPLE: Final = frozenset("want have get keep see need find leave like watch hear".split())
_TAKES_A_CLAUSE: Final = frozenset(
    "say tell know think hope believe feel see find wish mean gather understand hear explain mention show learn be"
    " ensure agree expect guess suppose suspect assume trust confirm promise add note notice remember realise realize"
    " admit argue claim worry insist decide prove state stress warn write reckon point help happen seem appear make let"
    " imagine fear doubt ask wonder report suggest reply remind assure convince persuade inform advise bet swear".split()
)


def bare_clauses(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """A clause without a mark behind a verb that takes none: "we touched on drones fly at night"."""
    for node in tree:
        above = tree.above(node)
        if node.label != "ccomp" or above is None or not above.tag.startswith("VB"):
            continue
        subject = tree.subject(node)
        if subject is None or not above.at < subject.at < node.at:
            continue
        if any(one.tag in _OPENING for one in tree.nodes[above.at + 1 : node.at]):
            continue
        lemma = forms.lemma(above.text)
        if tree.finite(node) is not None:
            is_told = lemma in _TAKES_A_CLAUSE or _is_object_and_participle(node, lemma, forms) or _may_be_noun(node, subject, forms)
        else:
            may_be_finite = subject.tag == "NNS" or subject.text == "people"
            is_told = (may_be_finite and lemma in _TAKES_A_CLAUSE) or node.tag != "VB" or lemma in _TAKES_A_BARE_VERB or bool(tree.auxiliaries(node))
        if not is_told:
            yield Fault("clause without a mark", above.place, node.place)


def _is_object_and_participle(node: Node, lemma: str, forms: Forms) -> bool:
    """Read "you want the data locked": what is tagged as a past form may be a participle."""
    return (
        node.tag == "VBD"
        and lemma in _TAKES_A_PARTICIPLE
        and forms.can_be(node.text, Form.PARTICIPLE)
    )


def _may_be_noun(verb: Node, subject: Node, forms: Forms) -> bool:
    """Read "led three squad leads": the subject may be the first half of a compound."""
    return (
        verb.tag == "VBZ" and subject.at == verb.at - 1 and not forms.is_plural(subject.text)
    )


def inversions(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """A reported question in the order of a direct one: "you asked how would I cut it"."""
    for node in tree:
        above = tree.above(node)
        if node.label != "ccomp" or above is None or forms.lemma(above.text) not in _ASKED:
            continue
        subject = tree.subject(node)
        if subject is None or subject.tag in _WH or above.at > subject.at:
            continue
        turned = [one for one in tree.auxiliaries(node) if above.at < one.at < subject.at]
        if turned and tree.nodes[turned[0].at - 1].text not in {",", ":", "“", '"', "‘"}:
            yield Fault("order of a question", turned[0].place, subject.place)


def verbless_clauses(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """A clause opened by a mark that has no finite verb: "because the invoices wrong"."""
    for node in tree:
        marks = [one for one in tree.below(node, "mark") if one.text in _OPENS]
        if not marks or node.tag.startswith("VB") or node.tag in {"MD", "TO"}:
            continue
        if tree.subject(node) is None or tree.finite(node) is not None:
            continue
        if not any(one.tag == "NNS" and forms.can_be(one.text, Form.PRESENT_3) for one in tree.under(node)):
            yield Fault("clause without a verb", marks[0].place, node.place)


_OPENS: Final = frozenset({"that", "because", "if", "whether", "although", "since", "unless"})
