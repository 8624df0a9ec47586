"""Two sentences run into one: a clause begins where the one before it had all that it wants.

Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), chapter 20, section 8.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from sincerely.core.grammar.fault import Check, Fault
from sincerely.core.grammar.forms import Forms
from sincerely.core.grammar.tree import Node, Tree
from sincerely.core.grammar.words import OF_TWO_OBJECTS, TAKES_A_CLAUSE, TELLS_WHEN
from sincerely.core.tables import word_set

__all__ = ["run_ons"]

_SUBJECTS: Final = frozenset({"i", "he", "she", "we", "they", "it", "you"})
_CLAUSES: Final = frozenset({"ccomp", "advcl", "relcl", "conj", "parataxis", "ROOT"})
_OF_BOTH_CASES: Final = frozenset({"it", "you"})
_OPENS_NOUN: Final = frozenset({"the", "my", "your", "our", "their", "this", "these"})
_BE: Final = frozenset({"am", "is", "are", "was", "were", "been", "'s", "'m", "'re"})
_STATES: Final = frozenset({"acomp", "attr", "advmod", "prep"})
_OBJECTS: Final = frozenset({"dobj", "acomp", "attr"})
_SENTENCES: Final = frozenset({"ccomp", "parataxis"})
_ENDS: Final = word_set("again too there here soon yesterday today tomorrow")  # of a sentence
_NOUNS: Final = frozenset({"NN", "NNS", "NNP", "NNPS"})
# Of the word right before the second subject: it leads the clause, or the clause hangs on it.
_LEADS: Final = frozenset({"IN", "CC", "WRB", "WP", "WDT", "WP$", "TO", "DT", "PDT", "MD", "EX"})
_LEADS_NEXT: Final = word_set("now once then immediately directly like even though times")
# Of the first word of the sentence or of what stands behind a mark: no main clause begins so.
_SUBORDINATES: Final = frozenset({"IN", "WRB", "WP", "WDT", "WP$", "VBG", "VBN", "TO", "CC"})
_TURNED: Final = word_set("had should were was did do does is are have has can could will would")
_COMPARED: Final = frozenset({"JJR", "RBR", "JJS", "RBS"})
# They lead to the clause from afar: "so late I took a cab", "all we had".
_LEADS_FROM_AFAR: Final = word_set(
    "so such too as than more most enough all everything anything nothing something whatever whoever only what how"
    " when if because that which who where whether since until before after while although though every each any"
    " why first last next other same"
)
# Adjectives before what is felt or known: "I am glad you came".
_FELT: Final = word_set(
    "glad sure sorry happy pleased aware afraid confident certain grateful lucky proud surprised delighted hopeful"
    " clear thankful relieved sad convinced positive likely true possible good great nice worried keen careful"
    " thrilled amazed fortunate conscious mindful satisfied disappointed unsure unlikely impossible better best"
    " important vital essential evident obvious apparent angry excited optimistic adamant honoured honored touched"
)
# Nouns before a clause that tells which of them, though it lacks nothing.
_LEADS_A_CLAUSE: Final = TELLS_WHEN | word_set(
    "way reason place point extent degree speed rate fact chance idea instant occasion occasions case stage news"
    " hope feeling impression doubt risk proof evidence view sense condition order grounds odds basis manner"
)
# Verbs beside whose object stands what is said of it, or that lead to another verb.
_LEAVES_A_GAP: Final = word_set(
    "call consider find keep think deem paint get do take cook pour fetch win lose earn draw use want say hope know"
)


def run_ons(tree: Tree, forms: Forms) -> Iterator[Fault]:
    """A subject and its verb behind a whole clause, nothing between: "we saw the yard it was full"."""
    for verb in tree:
        subject = tree.subject(verb)
        if verb.label not in _CLAUSES or subject is None:
            continue
        opening = tree.start(subject)
        if not _opens_clause(tree, verb, subject, opening):
            continue
        before, first = tree.nodes[opening.at - 1], _words_before(tree, opening)
        if not _is_main_clause(first) or _leads_to_it(tree, first, verb, forms):
            continue
        if before.tag not in _NOUNS or _is_apart(tree, verb, before, forms):
            yield Fault(Check.RUN_ON, before.place, subject.place)


def _opens_clause(tree: Tree, verb: Node, subject: Node, opening: Node) -> bool:
    """Whether a subject opens a statement in the midst of a sentence, and no word leads to it."""
    finite, before = tree.finite(verb), tree.nodes[opening.at - 1]
    if opening.at < 2 or finite is None or finite.at < subject.at:
        return False
    is_pronoun = opening.at == subject.at and subject.text in _SUBJECTS
    if not is_pronoun and (opening.text not in _OPENS_NOUN or _may_be_participle(tree, verb)):
        return False
    if subject.text in _OF_BOTH_CASES and before.tag.startswith("VB"):
        return False  # "letting you know"
    is_led = before.is_mark or before.tag in _LEADS or before.text in _LEADS_NEXT
    first = _first(tree, verb, subject)
    start = first if first is not None else subject
    return not is_led and tree.start(verb).at == tree.start(start).at


def _may_be_participle(tree: Tree, verb: Node) -> bool:
    """Read "it lists the parts sorted by size": what is tagged as a past form may be a participle."""
    return tree.finite(verb) is verb and verb.tag == "VBD" and not tree.below(verb, "dobj", "acomp")


def _first(tree: Tree, verb: Node, subject: Node) -> Node | None:
    """What the parser hangs on the verb before its subject, if it is of the sentence before: a clause, "again"."""
    earlier = [one for one in tree.below(verb) if one.at < subject.at]
    if len(earlier) == 1 and (earlier[0].label in _SENTENCES or earlier[0].text in _ENDS):
        return earlier[0]
    return None


def _words_before(tree: Tree, subject: Node) -> Sequence[Node]:
    """The words before the subject, back to a mark."""
    start = max((one.at for one in tree.nodes[: subject.at] if one.is_mark), default=-1) + 1
    return tree.nodes[start : subject.at]


def _is_main_clause(words: Sequence[Node]) -> bool:
    """Whether the words are a statement or an order that could stand alone."""
    opening = words[0]
    if opening.tag in _SUBORDINATES or opening.text in _TURNED:
        return False
    if any(one.text in _LEADS_FROM_AFAR or one.tag in _COMPARED for one in words):
        return False
    if any(one.text in _LEADS_A_CLAUSE and two.tag == "PRP" for one, two in pairwise(words)):
        return False  # "The day we met I was late"
    has_subject = any(one.label in {"nsubj", "nsubjpass", "expl"} for one in words)
    is_order = opening.tag in {"VB", "VBP", "UH"}
    return (has_subject or is_order) and any(one.is_finite or one.tag == "VB" for one in words)


def _leads_to_it(tree: Tree, words: Sequence[Node], verb: Node, forms: Forms) -> bool:
    """Whether the clause may hang on what stands before, or lead it: "I think it holds", "it holds I think"."""
    if verb.label == "relcl":
        return False
    last = next((one for one in reversed(words) if one.tag.startswith("VB")), words[0])
    above = tree.above(verb)
    heads = [last] if above is None or above.at > verb.at else [last, above]
    is_told_last = verb.at + 1 == len(tree.nodes) or tree.nodes[verb.at + 1].is_mark
    return (
        any(_takes_clause(tree, one, forms) for one in heads)
        or (is_told_last and forms.lemma(verb.text) in TAKES_A_CLAUSE)
        or words[-1].text in _FELT
    )


def _takes_clause(tree: Tree, head: Node, forms: Forms) -> bool:
    """Whether a verb takes a clause without a mark, and has no object instead."""
    lemma = forms.lemma(head.text)
    has_object = bool(tree.below(head, "dobj")) and lemma not in _TELLS
    return lemma in TAKES_A_CLAUSE - _ASKS and not has_object


_TELLS: Final = word_set(
    "tell show remind assure convince inform persuade advise warn promise teach"
)
_ASKS: Final = frozenset({"ask", "wonder", "be", "appear", "make", "let", "help"})


def _is_apart(tree: Tree, verb: Node, before: Node, forms: Forms) -> bool:
    """Whether the clause cannot be told of the noun before it: the parser or its parts say so."""
    if before.text in _LEADS_A_CLAUSE - _ENDS and before.tag != "NNP":
        return False
    is_told = any(one.label in _SENTENCES and one.at < before.at for one in tree.below(verb))
    if is_told or before.text in _ENDS:
        return True
    parts = [one for one in tree.below(verb) if one.at > verb.at]
    if any(one.text == "it" for link in parts for one in tree.below(link, "pobj")):
        return True  # what a clause is told of has no pronoun in it
    told = [one for one in parts if one.label in (_STATES if verb.text in _BE else _OBJECTS)]
    if not told or forms.lemma(verb.text) in OF_TWO_OBJECTS | _LEAVES_A_GAP:
        return False
    is_open = any(_is_open(tree, one) for one in (*parts, *tree.below(told[0])))
    return not is_open and told[0].text not in TELLS_WHEN and not _is_stranded(tree, verb)


def _is_open(tree: Tree, clause: Node) -> bool:
    """Whether a clause within the clause may lack what stands before: "the yard I was glad to see"."""
    return clause.label in {"xcomp", "ccomp", "advcl"} and not tree.below(clause, "dobj")


def _is_stranded(tree: Tree, verb: Node) -> bool:
    """Whether a preposition of the clause has nothing behind it: "the firm I had links with"."""
    return any(
        link.tag == "IN" and link.label in {"prep", "prt"} and not tree.below(link, "pobj", "pcomp")
        for link in tree.under(verb)
    )
