"""A clause has a subject and one finite verb, stands where a clause can stand, in the order of its kind.

Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), chapters 10 and 11.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sincerely.core.grammar.fault import Check, Fault
from sincerely.core.grammar.forms import Forms
from sincerely.core.grammar.tree import Node, Tree
from sincerely.core.grammar.words import TAKES_A_CLAUSE
from sincerely.core.language import Form
from sincerely.core.tables import word_set

__all__ = ["bare_clauses", "inversions", "verbless_clauses"]

_ASKED: Final = frozenset(
    {"ask", "wonder", "know", "see", "learn", "explain", "tell", "understand"}
)
_OPENS_SPEECH: Final = frozenset({",", ":", "“", '"', "‘", "'"})
_WH: Final = frozenset({"WRB", "WP", "WDT", "WP$"})
_OPENING: Final = _WH | {"CC", "IN", ",", ":", "``"}  # tags
_MAY_OPEN: Final = frozenset(
    {"and", "or", "but", "that", "where", "when", "whose", "-", "–", "—", "(", ";"}
)
_NOUNS: Final = frozenset({"NN", "NNS", "NNP", "NNPS", "DT"})
_CLAUSES: Final = frozenset({"ccomp", "advcl"})
_TAKES_A_BARE_VERB: Final = word_set("let make help see watch hear have feel notice bid")
_TAKES_A_PARTICIPLE: Final = word_set("want have get keep see need find leave like watch hear")
# A subject in the form of an object, which the verb before it may take.
_OF_BOTH_CASES: Final = frozenset({"it", "you"})


def bare_clauses(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """A clause without a mark behind a verb that takes none: "we touched on drones fly at night"."""
    for node in tree:
        above, subject = tree.above(node), tree.subject(node)
        if above is None or subject is None or not above.tag.startswith("VB"):
            continue
        if node.label not in _CLAUSES or not above.at < subject.at < node.at:
            continue
        if any(one.tag == "WP$" for one in tree.between(above, node)):
            continue
        if any(may(tree, above) for may in (_may_be_relative, _may_be_subject)):
            continue
        if _may_be_object(tree, subject):
            continue
        if subject.tag == "NN" and node.tag in {"VB", "VBP"}:
            continue  # "we cut customer wait to 3 minutes": a bare form is no verb of one thing
        if not _is_marked(tree, node, above, subject) and not _is_taken(
            tree, node, above, subject, forms
        ):
            yield Fault(Check.MARK, above.place, node.place)


def _is_marked(tree: Tree, node: Node, above: Node, subject: Node) -> bool:
    """Whether something opens the clause, or may: "something only they said"."""
    between = tree.between(above, subject)
    marks = _OPENING if node.label == "ccomp" else _OPENING - {"IN"}
    return (
        bool(tree.below(node, "mark"))
        or subject.tag in _WH
        or any(one.tag in marks or one.text in _MAY_OPEN or one.is_mark for one in between)
        or (subject.tag == "PRP" and any(one.tag in _NOUNS for one in between))
    )


def _may_be_relative(tree: Tree, above: Node) -> bool:
    """Read "the lifts you showed me run": the first of the two clauses may be told of a noun before it."""
    told = tree.subject(above)
    if told is None:
        return False
    start = tree.start(told).at
    return start > 0 and tree.nodes[start - 1].tag in _NOUNS and not tree.below(above, "mark")


def _may_be_subject(tree: Tree, above: Node) -> bool:
    """Read "why I would like the work is soon told": the first of the two clauses may be the subject of the other."""
    opens = tree.nodes[0].tag in _WH and tree.nodes[-1].text != "?"
    return opens and tree.start(above).at == 0


def _may_be_object(tree: Tree, subject: Node) -> bool:
    """Read "whatever did not help to answer it was cut": the verb before the pronoun may own it."""
    before = tree.nodes[subject.at - 1]
    return subject.text in _OF_BOTH_CASES and before.tag in {"VB", "VBG"}


def _is_taken(tree: Tree, node: Node, above: Node, subject: Node, forms: Forms) -> bool:
    """Whether the verb above takes such a clause: "I think it holds", "it helps you see"."""
    lemma = forms.lemma(above.text)
    takes_finite = lemma in TAKES_A_CLAUSE
    if tree.finite(node) is not None:
        return (
            takes_finite
            or (lemma in _TAKES_A_BARE_VERB and forms.can_be(node.text, Form.BASE))
            or _is_object_and_participle(node, lemma, forms)
            or _may_be_noun(node, subject, forms)
        )
    if node.tag != "VB" or tree.auxiliaries(node):
        return True
    may_be_finite = subject.tag in {"NNS", "PRP"} or subject.text == "people"
    return (takes_finite and may_be_finite) or lemma in _TAKES_A_BARE_VERB


def _is_object_and_participle(node: Node, lemma: str, forms: Forms) -> bool:
    """Read "you want the data locked": what is tagged as a past form may be a participle."""
    return (
        node.tag == "VBD"
        and lemma in _TAKES_A_PARTICIPLE
        and forms.can_be(node.text, Form.PARTICIPLE)
    )


def _may_be_noun(verb: Node, subject: Node, forms: Forms) -> bool:
    """Read "led three squad leads": the subject may be the first half of a compound."""
    return verb.tag == "VBZ" and subject.at == verb.at - 1 and not forms.is_plural(subject.text)


_DO: Final = frozenset({"do", "does", "did"})
_NAMES_SUBJECT: Final = frozenset({"DT", "PRP", "PRP$"})


def inversions(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """A reported question in the order of a direct one: "you asked how would I cut it"."""
    yield from _led_inversions(tree)
    for node in tree:
        above = tree.above(node)
        if node.label != "ccomp" or above is None or forms.lemma(above.text) not in _ASKED:
            continue
        subject = tree.subject(node)
        if subject is None or subject.tag in _WH or above.at > subject.at:
            continue
        turned = [one for one in tree.auxiliaries(node) if above.at < one.at < subject.at]
        said = tree.nodes[above.at + 1 : subject.at]
        if turned and not any(one.text in _OPENS_SPEECH for one in said):
            yield Fault(Check.ORDER, turned[0].place, subject.place)


def _led_inversions(tree: Tree) -> Iterator[Fault]:
    """The same behind a preposition: "an idea of what does a day look like"."""
    if tree.nodes[-1].text == "?":
        return
    for before, opener, verb, after in zip(
        tree.nodes, tree.nodes[1:], tree.nodes[2:], tree.nodes[3:], strict=False
    ):
        is_led = before.tag == "IN" and before.at > 0 and opener.tag in _WH
        if is_led and verb.text in _DO and after.tag in _NAMES_SUBJECT:
            yield Fault(Check.ORDER, verb.place, after.place)


def verbless_clauses(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """A clause opened by a mark that has no finite verb: "because the invoices wrong"."""
    for node in tree:
        if node.text == "that" and node.label == "prep":
            for noun in tree.below(node, "pobj"):
                yield Fault(Check.VERB, node.place, noun.place)
        marks = [one for one in tree.below(node, "mark") if one.text in _OPENS]
        if not marks or node.tag.startswith("VB") or node.tag in {"MD", "TO"}:
            continue
        if tree.subject(node) is None or tree.finite(node) is not None:
            continue
        if not _may_be_verb(node, forms):
            yield Fault(Check.VERB, marks[0].place, node.place)


def _may_be_verb(node: Node, forms: Forms) -> bool:
    """Read "if the staff count": what is tagged as a noun may be the verb."""
    if node.tag == "NNS":
        return forms.can_be(node.text, Form.PRESENT_3)
    return node.tag == "NN" and forms.is_verb(node.text)


_OPENS: Final = frozenset({"that", "because", "if", "whether", "although", "since", "unless"})
