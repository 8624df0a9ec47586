"""What the time of a clause asks of its verb: a past, a perfect, or no progressive.

Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), chapter 3, sections 5 to 8.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sincerely.core.grammar.fault import Check, Fault
from sincerely.core.grammar.forms import Forms
from sincerely.core.grammar.tree import Node, Tree
from sincerely.core.grammar.words import TELLS_WHEN
from sincerely.core.language import Form
from sincerely.core.tables import word_set

__all__ = ["finished_times", "states", "times"]

_ORDINALS: Final = frozenset({"first", "second", "third", "fourth", "fifth"})
_BE_NOW: Final = frozenset({"am", "is", "are", "'s", "'m", "'re"})
_BE: Final = _BE_NOW | {"was", "were"}
_NOW: Final = frozenset({"VBP", "VBZ"})
_HAVE: Final = frozenset({"have", "has", "'ve", "'s", "'d", "had"})
_UP_TO_NOW: Final = frozenset({"last", "past"})
_SPANS: Final = frozenset({"years", "months", "weeks"})
_WITHIN: Final = frozenset({"in", "over", "during", "for"})
_UNTIL: Final = frozenset({"until", "till"})
# They say now what is thought of then: "when you said that, I take it you meant the roof".
_THINKS: Final = word_set(
    "be think believe suppose guess hope wonder mean understand gather see feel know remember recall regret take"
    " assume imagine agree admit confess like love appreciate thank want wish doubt trust apologise apologize"
)
_STATES: Final = word_set(
    "know own belong consist contain possess deserve prefer believe agree resemble depend want need"
)
# What was said or done when two met, and hardly is a habit.
_SAYS: Final = word_set(
    "ask tell mention explain describe show suggest offer invite promise warn admit"
)
# What one has and does not do: "having lunch" is an act, "having a degree" none.
_HAD: Final = word_set(
    "experience knowledge degree diploma certificate licence license qualification qualifications skill skills"
    " idea opinion doubt doubts background years access right background interest understanding expertise"
)


def finished_times(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """A present where a time that is over is told: "yesterday you tell me", "when we met, you mention"."""
    for verb in tree:
        if (
            verb.tag not in _NOW
            or tree.finite(verb) is not verb
            or forms.lemma(verb.text) in _THINKS
        ):
            continue
        if forms.can_be(verb.text, Form.PAST) or tree.subject(verb) is None:
            continue
        told = next(
            (one for one in _adjuncts(tree, verb, forms) if _is_over(tree, one, verb)), None
        )
        if told is not None:
            first, last = sorted((told, verb), key=lambda one: one.at)
            fix = forms.verb(verb.text, Form.PAST) if last is verb else ""
            yield Fault(Check.PAST, first.place, last.place, fix)


def _adjuncts(tree: Tree, verb: Node, forms: Forms) -> list[Node]:
    """The parts of a clause; of "we met last week and you ask me", those of the first as well."""
    first = tree.above(verb)
    is_said = verb.label == "conj" and forms.lemma(verb.text) in _SAYS
    return tree.below(verb) + (tree.below(first) if is_said and first is not None else [])


def _is_over(tree: Tree, told: Node, verb: Node) -> bool:
    """Whether a part of a clause tells of a time that is over: "yesterday", "until last May"."""
    if told.text == "ago":
        return True
    if told.label == "npadvmod":
        return told.text == "yesterday" or (told.text in TELLS_WHEN and _is_last(tree, told))
    if told.text in _UNTIL and told.label == "prep":
        return any(_is_last(tree, one) for one in tree.below(told, "pobj"))
    if told.label != "advcl" or told.at > verb.at:
        return False
    finite = tree.finite(told)
    is_when = any(one.text == "when" and one.at < told.at for one in tree.below(told, "advmod"))
    return is_when and finite is not None and finite.tag == "VBD"


def _is_last(tree: Tree, time: Node) -> bool:
    return any(one.text == "last" for one in tree.below(time, "amod"))


def states(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """A state told as an act under way: "the trust is consisting of nine schools"."""
    for verb in tree:
        group = tree.auxiliaries(verb)
        if verb.tag != "VBG" or not group or group[-1].text not in _BE:
            continue
        things = [one for one in tree.below(verb) if one.at > verb.at and not one.is_mark]
        if forms.lemma(verb.text) in _STATES and things:
            yield Fault(Check.STATE, group[-1].place, verb.place)
        if verb.text == "having" and any(one.text in _HAD for one in things):
            yield Fault(Check.STATE, group[-1].place, verb.place)


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
