"""A finite verb agrees with its subject in number and person.

Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), chapter 5, section 18.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from sincerely.core.grammar.fault import Check, Fault
from sincerely.core.grammar.forms import Forms
from sincerely.core.grammar.tree import Node, Tree
from sincerely.core.grammar.words import TELLS_WHEN
from sincerely.core.language import Form
from sincerely.core.tables import word_set

__all__ = ["agreement", "clefts"]


_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})


class _Number(StrEnum):
    FIRST = "first"  # I
    SINGULAR = "singular"  # it, the plan
    PLURAL = "plural"  # you, they, the plans


_OF_PRONOUN: Final = {
    "i": _Number.FIRST,
    **dict.fromkeys(("he", "she", "it", "this", "that"), _Number.SINGULAR),
    **dict.fromkeys(("you", "we", "they", "these", "those"), _Number.PLURAL),
}
_OF_BOTH_CASES: Final = frozenset({"you", "it"})
_WHATEVER: Final = frozenset({"whichever", "whatever", "whoever", "what"})
_RELATIVES: Final = frozenset({"who", "which", "that"})
# Either number, by what is meant.
_EITHER: Final = word_set(
    "all any half some none most more less rest lot lots number majority minority plenty couple range"
    " variety pair team staff crew board panel committee group family faculty council audience public"
    " data media percent per cent government management police press firm company club union series"
    " both what whatever who which dozen dozens few several many much third"
    " quarter thirds quarters percentage share each one neither either part remainder average total kind kinds sort type types"
)
# Each of many, the verb of one: "each of the plants was".
_ONE_OF: Final = frozenset({"each", "one", "neither", "either"})
_BE: Final = {
    "am": frozenset({_Number.FIRST}),
    "is": frozenset({_Number.SINGULAR}),
    "'s": frozenset({_Number.SINGULAR}),
    "are": frozenset({_Number.PLURAL}),
    "was": frozenset({_Number.FIRST, _Number.SINGULAR}),
    "were": frozenset({_Number.PLURAL}),
}
_RIGHT_BE: Final = {
    ("now", _Number.FIRST): "am",
    ("now", _Number.SINGULAR): "is",
    ("now", _Number.PLURAL): "are",
    ("then", _Number.FIRST): "was",
    ("then", _Number.SINGULAR): "was",
    ("then", _Number.PLURAL): "were",
}


def agreement(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """Verbs of the present, and forms of "be", that their subject does not take."""
    for verb in tree:
        finite = tree.finite(verb)
        if finite is None or finite.tag == "MD" or finite.text.startswith("'"):
            continue
        subject, number = _subject_and_number(tree, verb, finite, forms)
        if subject is None or number is None or not _is_clear(tree, subject, finite):
            continue
        wanted = _wanted(tree, finite, number, forms)
        if wanted and wanted != finite.text and not _is_subjunctive(tree, verb, finite):
            yield Fault(Check.AGREEMENT, subject.place, finite.place, wanted)


def clefts(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """A plural for one thing told of "what": "what impressed me were your calm"."""
    for verb in tree:
        subject = next(iter(tree.below(verb, "csubj")), None)
        if verb.text not in _RIGHT_ONE or subject is None or tree.start(subject).text != "what":
            continue
        told = next(iter(tree.below(verb, "attr")), None)
        if (
            told is not None
            and told.at > verb.at
            and _number(tree, told, forms) is _Number.SINGULAR
        ):
            yield Fault(Check.AGREEMENT, verb.place, verb.place, _RIGHT_ONE[verb.text])


_HELPERS: Final = frozenset({"have", "are", "do"})
_RIGHT_ONE: Final = {"are": "is", "were": "was"}


def _is_clear(tree: Tree, subject: Node, finite: Node) -> bool:
    """Whether nothing between them, and no conjunction before them, makes another subject likely."""
    marks = [one.text for one in tree.between(subject, finite) if one.is_mark]
    start = tree.start(subject).at
    if _is_led_by_gerund(tree, start) or _is_read_through(tree, subject, finite):
        return False
    if subject.text in _OF_BOTH_CASES and tree.nodes[0].text in _WHATEVER:
        return False  # "whichever day suits you suits me"
    is_joined = start > 0 and tree.nodes[start - 1].tag == "CC" and subject.label in _SUBJECTS
    return (
        set(marks) <= {","} and len(marks) % 2 == 0 and not (is_joined and _is_second(tree, start))
    )


def _is_led_by_gerund(tree: Tree, start: int) -> bool:
    """Read "Watching them finish their notes was good": what opens the sentence may be the subject."""
    first = next((one for one in tree if not one.is_mark), None)
    return (
        first is not None
        and first.tag == "VBG"
        and not any(one.is_mark for one in tree.nodes[first.at : start])
    )


def _is_read_through(tree: Tree, subject: Node, finite: Node) -> bool:
    """Whether a noun right before the verb hangs on it as well: of two, one is misread.

    So it is where another past stands right behind: "agency spend hit $11M".
    """
    last, after = tree.nodes[finite.at - 1], tree.nodes[finite.at + 1 : finite.at + 2]
    is_bare = finite.tag == "VBP" and finite.text not in _HELPERS
    if is_bare and any(one.tag in {"VBD", "VBN"} for one in after):
        return True
    return last.at > subject.at and last.head == finite.at and last.label in _SUBJECTS


def _is_second(tree: Tree, start: int) -> bool:
    """Whether what stands before the conjunction before a subject may be the first half of it."""
    return start > 1 and tree.nodes[start - 2].tag in {"NN", "NNS", "NNP", "NNPS", "PRP", "CD"}


def _subject_and_number(
    tree: Tree, verb: Node, finite: Node, forms: Forms
) -> tuple[Node | None, _Number | None]:
    there = next(iter(tree.below(verb, "expl")), None)
    if there is not None and there.text == "there" and there.at < finite.at:
        told = next(iter(tree.below(verb, "attr", "nsubj")), None)
        is_counted = told is not None and any(one.tag == "CD" for one in tree.below(told))
        if told is None or told.tag != "NNS" or is_counted or not forms.is_plural(told.text):
            return None, None
        return there, _Number.PLURAL
    subject = _subject(tree, verb)
    if subject is not None and subject.at > finite.at and _is_shown(tree, verb, finite):
        return finite, _number(tree, subject, forms)
    if subject is None or subject.at > finite.at:
        return None, None
    return subject, _number(tree, subject, forms)


def _is_shown(tree: Tree, verb: Node, finite: Node) -> bool:
    """Read "here is the plan": the subject stands behind a form of "be"."""
    return finite is verb and any(
        one.text == "here" and one.at == finite.at - 1 for one in tree.below(verb, "advmod")
    )


def _subject(tree: Tree, verb: Node) -> Node | None:
    """The verb's own subject, or that of the verb it is joined to without one."""
    own = tree.below(verb, "nsubj", "nsubjpass", "csubj", "csubjpass")
    if own or verb.label != "conj":
        return _told(own)
    first = tree.above(verb)
    if first is None or tree.finite(first) is None or first.at > verb.at:
        return None
    start = tree.auxiliaries(verb)[0] if tree.auxiliaries(verb) else verb
    before = tree.nodes[start.at - 1]
    if before.tag == "RB" and start.at > 1:
        before = tree.nodes[start.at - 2]
    if before.tag != "CC" or any(one.is_finite for one in tree.between(first, start)):
        return None
    return _subject(tree, first)


def _told(subjects: list[Node]) -> Node | None:
    """The first subject; behind a relative read as one, the noun: "the patients that the clinic sees"."""
    is_led = len(subjects) > 1 and subjects[0].tag == "WDT"
    return next(iter(subjects[is_led:]), None)


def _number(tree: Tree, subject: Node, forms: Forms) -> _Number | None:
    """The number of a subject, where there is no doubt of it."""
    if subject.label in {"csubj", "csubjpass"}:
        return None
    if subject.text in _RELATIVES and subject.tag in {"WP", "WDT"}:
        return _of_antecedent(tree, subject, forms)
    if subject.text in _OF_PRONOUN and subject.tag in {"PRP", "DT"}:
        return None if tree.below(subject, "conj") else _OF_PRONOUN[subject.text]
    if subject.text in _ONE_OF and tree.below(subject, "prep"):
        return _Number.SINGULAR if tree.below(subject, "prep")[0].text == "of" else None
    if subject.text == "people":
        return _Number.PLURAL
    if subject.text in _EITHER or subject.tag not in {"NN", "NNS"}:
        return None
    return _of_noun(tree, subject, forms)


def _of_noun(tree: Tree, subject: Node, forms: Forms) -> _Number | None:
    below = tree.below(subject)
    if any(one.text.endswith("ing") for one in tree.nodes[max(subject.at - 1, 0) : subject.at + 2]):
        return None  # "teeth whitening", "recruiting nurses": the noun may not be the head
    if any(one.label in {"conj", "cc", "quantmod", "appos", "predet"} for one in below):
        return None
    if any(one.text in _EITHER for one in below):
        return None
    is_counted = any(one.label == "nummod" or one.tag == "CD" for one in below)
    if is_counted and not _are_told_apart(subject, below):
        return None
    if subject.tag == "NNS" and forms.is_plural(subject.text):
        return _Number.PLURAL
    if subject.tag == "NN" and forms.is_singular(subject.text):
        return _Number.SINGULAR
    return None


def _are_told_apart(subject: Node, below: list[Node]) -> bool:
    """Read "the two nurses": several things and no measure such as "ten years"."""
    is_definite = any(one.tag in {"DT", "PRP$"} for one in below)
    return is_definite and subject.tag == "NNS" and subject.text not in TELLS_WHEN


def _of_antecedent(tree: Tree, relative: Node, forms: Forms) -> _Number | None:
    """The number of what "who", "which" or "that" stands for: the noun right before it."""
    verb = tree.above(relative)
    noun = tree.above(verb) if verb is not None and verb.label == "relcl" else None
    if noun is None or noun.at != relative.at - 1 or noun.text in _RELATIVES:
        return None
    if noun.label == "pobj" and _is_of_noun(tree, noun):
        return None
    return _number(tree, noun, forms)


def _is_of_noun(tree: Tree, noun: Node) -> bool:
    """Whether a noun's preposition hangs on another noun, which may be meant as well."""
    link = tree.above(noun)
    led = tree.above(link) if link is not None else None
    return led is not None and led.tag.startswith("NN")


def _wanted(tree: Tree, finite: Node, number: _Number, forms: Forms) -> str:
    """The form of the verb that goes with the number; empty where any does."""
    if finite.text in _BE:
        if number in _BE[finite.text]:
            return ""
        time = "then" if finite.text in {"was", "were"} else "now"
        return _RIGHT_BE[time, number]
    if finite.tag == "VBD" or (finite.tag == "VBZ" and finite.text.endswith("ics")):
        return ""
    if finite.tag == "VBP" and (
        _leads_noun(tree, finite) or _may_be_adjective(tree, finite, forms)
    ):
        return ""
    form = Form.PRESENT_3 if number is _Number.SINGULAR else Form.PRESENT
    if forms.can_be(finite.text, form, Form.PAST):
        return ""
    return forms.verb(finite.text, form)


def _leads_noun(tree: Tree, finite: Node) -> bool:
    """Read "the party hire side": what is tagged as a verb may be a noun within a compound."""
    after = tree.nodes[finite.at + 1 : finite.at + 2]
    return bool(after) and after[0].tag.startswith("NN")


def _may_be_adjective(tree: Tree, finite: Node, forms: Forms) -> bool:
    """Read "a copy already present": what is tagged as a verb may be an adjective."""
    return forms.can_be_adjective(finite.text) and tree.nodes[finite.at - 1].tag == "RB"


_ASKS_FOR_SUBJUNCTIVE: Final = word_set(
    "ask demand insist suggest recommend propose require request urge prefer essential important vital"
)


def _is_subjunctive(tree: Tree, verb: Node, finite: Node) -> bool:
    """Read "if I were you", "insisted that he see it": no agreement is asked for."""
    if finite.text == "were":
        return any(
            one.text in {"if", "though", "as", "wish", "whether"} for one in tree.nodes[: finite.at]
        )
    above = tree.above(verb)
    return above is not None and above.text.rstrip("sed") in {
        one.rstrip("sed") for one in _ASKS_FOR_SUBJUNCTIVE
    }
