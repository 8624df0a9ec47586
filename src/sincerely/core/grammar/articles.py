"""Articles that a sentence lacks: "I sat on leadership council", "the agency is 9% of pay bill".

A counted noun in the singular has a determiner (Huddleston and Pullum, The Cambridge Grammar of
the English Language, ch. 5, 8.4) unless it stands in a set phrase ("on site", "by boat"), names
an office ("was chair of", "as head of") or what a place is for ("at school"). A noun is judged
only as the head of a phrase whose every word is one that can stand before a noun.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sincerely.core.grammar.standing_bare import (
    DETERMINE,
    EITHER,
    KINDS,
    NAMES,
    OFFICES,
    PRONOUNS,
    SET_PHRASES,
    SUPERLATIVES,
    is_taken_as_mass,
)
from sincerely.core.grammar.tree import Node, Tree
from sincerely.core.language import Language, WordClass
from sincerely.core.tables import word_set

__all__ = ["Lack", "lacking"]


@dataclass(frozen=True, slots=True)
class Lack:
    """An article that is lacking before the word ``start`` of the phrase of the word ``head``.

    ``is_definite`` is of the phrase where it is "the" for what it is in itself: the only one of
    its kind in a house, or told from the rest by its own words.
    """

    start: int
    head: int
    is_definite: bool


_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_ONE: Final = frozenset({"NN", "NNP"})
_SLOTS: Final = _SUBJECTS | {"dobj", "pobj", "attr"}
_BEFORE_HEAD: Final = frozenset({"amod", "compound", "nmod", "advmod", "punct", "npadvmod"})
_BEFORE_TAGS: Final = frozenset(
    {"JJ", "JJR", "JJS", "NN", "NNS", "NNP", "VBG", "VBN", "RB", "HYPH", "CD"}
)
_ENDS_NO_PHRASE: Final = ("NN", "CD", "POS", "HYPH", "JJ", "VBG", "VBN", "$", "SYM", "RBS", "LS")
_WHERE: Final = word_set("in at within upon")
_FOR_ONE: Final = word_set("for with from into after about")
_LEANS_MUCH: Final = 2.0
_TAKEN_SO: Final = -1.5  # of a verb and its object: "take place"
_ONE_OF_A_PLACE: Final = -2.6
_SO_OFTEN_BARE: Final = -3.4  # of the pair, beside the noun with its article


def lacking(words: tuple[str, ...], language: Language) -> tuple[Lack, ...]:
    """The articles that a sentence of at least one word lacks for certain, its marks words of their own."""
    tree = Tree(language.parse(words))
    found = (_lack(tree, node, words, language) for node in tree)
    stand = (lack for lack in found if lack is not None and _stands(words, lack, language))
    return tuple(each for lack in stand for each in (lack, *_of_second(tree, lack)))


def _of_second(tree: Tree, lack: Lack) -> tuple[Lack, ...]:
    """The article of what "and" joins to a noun that takes "a": "a cook and a porter"."""
    head = next(node for node in tree if node.place == lack.head)
    seconds = () if lack.is_definite else tree.below(head, "conj")
    return tuple(
        Lack(tree.start(other).place, other.place, is_definite=False)
        for other in seconds
        if other.tag in _ONE and not tree.below(other, "det", "poss", "nummod")
    )


def _lack(tree: Tree, head: Node, words: tuple[str, ...], language: Language) -> Lack | None:
    low = head.text
    if _is_one_of_a_row(tree, head, words):
        return Lack(head.place - 1, head.place, is_definite=True)
    is_small = words[head.place].islower() or _opens(tree, head)
    is_noun = head.tag in _ONE and head.label in _SLOTS and is_small
    if (
        not is_noun
        or low in PRONOUNS
        or is_taken_as_mass(low)
        or not low.replace("-", "").isalpha()
    ):
        return None
    if not language.noun(low).is_counted:
        return None
    if head.label not in _SUBJECTS and _is_cut_short(tree, head):
        return None
    phrase = _phrase(tree, head)
    if not phrase or not _is_bare(tree, head, phrase, words, language):
        return None
    if _may_be_compound(tree, phrase[0]):
        return None
    noun = language.noun(low)
    is_compound = any(one.label in {"compound", "nmod"} for one in phrase[:-1])
    may_be_mass = len(phrase) == 1 if head.label in _SUBJECTS else is_compound
    if noun.is_mass_too and may_be_mass and noun.lean < _LEANS:
        return None
    before = tree.nodes[phrase[0].at - 1] if phrase[0].at else None
    if not _is_open(tree, head, before, language) or _is_set(tree, before, head, phrase, language):
        return None
    return Lack(phrase[0].place, head.place, _is_definite(tree, head, phrase, language))


def _is_cut_short(tree: Tree, head: Node) -> bool:
    """Whether the noun stands before what is read as a verb and may be its head: "agency spend"."""
    after = tree.nodes[head.at + 1 : head.at + 2]
    return bool(after) and after[0].tag in {"VB", "VBP", "VBZ"} and not after[0].text.endswith("'s")


def _may_be_compound(tree: Tree, first: Node) -> bool:
    """Whether a noun and its "-ing" stand before the phrase: "our slurry measuring kit list"."""
    before = [one.tag for one in tree.nodes[: first.at][-2:]]
    return before in (["NN", "VBG"], ["NN", "NN"])


def _opens(tree: Tree, head: Node) -> bool:
    """Whether a noun is the first word of its sentence and right before its verb: "Agency is dear"."""
    after = tree.nodes[head.at + 1 : head.at + 2]
    return not head.at and head.tag == "NN" and bool(after) and after[0].is_finite


def _is_one_of_a_row(tree: Tree, head: Node, words: tuple[str, ...]) -> bool:
    """Read "hope next MD sings", "the tone of last one": the one before or after, of several."""
    word = words[head.place]
    is_post = len(word) > 1 and word.isupper() and word.isalpha()
    before = tree.nodes[head.at - 1] if head.at else None
    return (
        (is_post or head.text == "one")
        and before is not None
        and before.text in {"next", "last"}
        and not tree.below(head, "det", "poss")
    )


def _phrase(tree: Tree, head: Node) -> tuple[Node, ...]:
    """The words from the first before the head that belong to it up to the head; none if they are not whole."""
    own = {one.at for one in tree.under(head)}
    start = head.at
    while start and start - 1 in own:
        start -= 1
    return tree.nodes[start : head.at + 1] if all(at >= start for at in own) else ()


def _is_bare(
    tree: Tree,
    head: Node,
    phrase: tuple[Node, ...],
    words: tuple[str, ...],
    language: Language,
) -> bool:
    """Whether nothing in the phrase determines it, and nothing after it can be its true head."""
    for one in phrase[:-1]:
        if one.label not in _BEFORE_HEAD or one.tag not in _BEFORE_TAGS:
            return False
        if one.text in DETERMINE or (one.is_mark and one.text != "-"):
            return False
        if words[one.place][:1].isdigit() and "-" not in words[one.place]:
            return False
    after = tree.nodes[head.at + 1] if head.at + 1 < len(tree.nodes) else None
    is_time = after is not None and (after.text in _OF_TIME or _is_how_long(tree, after))
    if (
        after is not None
        and not is_time
        and (
            after.tag.startswith(_ENDS_NO_PHRASE)
            or after.text in {"/", "-", "or", "&", "%", "no", "than"}
        )
    ):
        return False
    twice = tree.nodes[head.at + 2 : head.at + 3]
    if twice and twice[0].text == head.text:
        return False  # "word for word"
    joined = tree.below(head, "conj")
    if len(joined) > 1 or not all(_is_thing_too(tree, one, language) for one in joined):
        return False
    return not tree.below(head, "det", "poss", "nummod", "predet", "neg", "quantmod", "appos")


def _is_thing_too(tree: Tree, other: Node, language: Language) -> bool:
    """Whether what "and" joins to a noun is told or counted as well: "lab manager and 4 techs", "captain and engineer"."""
    link = tree.below(tree.nodes[other.head], "cc")
    if len(link) != 1 or link[0].text != "and":
        return False
    if tree.below(other, "det", "poss", "nummod"):
        return True
    noun = language.noun(other.text)
    return (
        other.tag in _ONE and noun.is_counted and not noun.is_mass_too and other.text not in EITHER
    )


_OF_TIME: Final = frozenset({"last", "next"})  # "lost hospital contract last year"


def _is_how_long(tree: Tree, figure: Node) -> bool:
    """Read "replaced plant manager 5 months": a figure of the time that the deed took."""
    span = tree.above(figure)
    return span is not None and figure.label == "nummod" and span.label == "npadvmod"


def _is_open(tree: Tree, head: Node, before: Node | None, language: Language) -> bool:
    """Whether what stands before the phrase is what it hangs on, or for a subject the beginning of its clause."""
    above = tree.above(head)
    if head.label in _SUBJECTS:
        opens = before is None or before.text in _OPENERS
        is_before = above is not None and above.at > head.at and tree.finite(above) is not None
        return opens and is_before
    if above is None or before is None or _may_be_noun(tree, before, language):
        return False
    if head.label == "pobj":
        return before.at == above.at and _takes_article(tree, before, head, language)
    if _NO_OBJECT & set(language.lemmas(above.text, WordClass.VERB)):
        return False
    return before.at == above.at or (before.label == "prt" and before.head == above.at)


def _may_be_noun(tree: Tree, verb: Node, language: Language) -> bool:
    """Read "reported to finance director", "moved to dry ground": a verb after "to" that may be none; "hiring freeze"."""
    is_after_to = verb.at > 0 and tree.nodes[verb.at - 1].text == "to"
    if verb.tag == "VBG" and verb.text in language.lemmas(verb.text, WordClass.NOUN):
        return True  # "a screening tool"
    may_be = (language.lemmas(verb.text, one) for one in (WordClass.NOUN, WordClass.ADJ))
    return verb.tag in {"VB", "NN"} and is_after_to and any(may_be)


_RAISES: Final = word_set("promote appoint elect rise move convert upgrade")


def _is_of_me(tree: Tree, head: Node) -> bool:
    """Read "I was ward manager": a post that one holds stands bare."""
    verb = tree.above(head)
    subject = None if verb is None else tree.subject(verb)
    if subject is None or subject.text == "it":
        return subject is None
    return subject.tag in {"PRP", "NNP"} or "role" in subject.text


def _is_raised(tree: Tree, link: Node, language: Language) -> bool:
    """Read "promoted to foreman"."""
    above = tree.above(link)
    return above is not None and bool(_RAISES & set(language.lemmas(above.text, WordClass.VERB)))


_OPENERS: Final = word_set(
    "that and but because if when while where whether until unless as so , ( : ;"
)
_NO_OBJECT: Final = word_set("lack play become remain mean turn go stay do date")
_NO_LINKS: Final = word_set("per via than like but versus vs plus minus times not")
_WORKS: Final = word_set("work train retrain qualify start begin serve")
_SHARES: Final = word_set("percent % half third quarter rest middle end most")


def _takes_article(tree: Tree, link: Node, head: Node, language: Language) -> bool:
    """Whether a counted noun after this preposition is one of its kind, and no office or matter."""
    above = tree.above(link)
    if link.text in _NO_LINKS or (link.at and tree.nodes[link.at - 1].text == head.text):
        return False  # "word for word"
    if link.text == "of":
        return above is not None and (
            above.text in _SHARES or _is_of_a_thing(above, head, language)
        )
    deeds = set() if above is None else set(language.lemmas(above.text, WordClass.VERB))
    if link.text == "for" and deeds & {"run", "stand"}:
        return False  # "ran for city council"
    if link.text == "as":
        return bool(_WORKS & deeds) and head.text not in OFFICES
    paired = link.text == "to" and any(one.text == "from" for one in tree.nodes[: link.at])
    return not paired and not (link.text == "from" and _goes_on_to(tree, head))


def _is_of_a_thing(above: Node, head: Node, language: Language) -> bool:
    """Read "tour of batch house", "nephew of founder": what belongs to one thing, of no kind and no office."""
    if above.text in OFFICES | KINDS | EITHER or above.tag not in {"NN", "NNS"}:
        return False
    noun = language.noun(head.text)
    is_counted = language.noun(above.text).is_counted or above.text == "tour"
    return is_counted and not noun.is_mass_too


def _goes_on_to(tree: Tree, head: Node) -> bool:
    """Read "from farm to fork", where neither noun takes an article."""
    ahead = tree.nodes[head.at + 1 : head.at + 2]
    return bool(ahead) and ahead[0].text == "to"


def _is_set(
    tree: Tree, before: Node | None, head: Node, phrase: tuple[Node, ...], language: Language
) -> bool:
    """Whether the words stand so in a set phrase: "on site", "take place", "at head office"."""
    if " ".join(one.text for one in phrase) in NAMES:
        return True
    if before is None or head.label in _SUBJECTS:
        return False
    is_alone = len(phrase) == 1
    is_office = any(one.text in OFFICES for one in phrase)
    if is_office and before.text in {"as", "of"}:
        return True
    if head.label == "attr":
        return _is_of_me(tree, head)
    if before.text == "to" and _is_raised(tree, before, language):
        return True
    if before.text == "by":
        return is_alone or not phrase[0].tag.startswith("JJ")
    if phrase[0].text in SUPERLATIVES and not is_alone:
        return False
    if before.text in _WHERE and language.noun(head.text).lean < _LEANS:
        return True
    if head.text in SET_PHRASES.get(before.text, ()):
        return True
    after = tree.nodes[head.at + 1 : head.at + 2]
    if after and after[0].text == "of" and before.text in _FOR_ONE:
        return False
    if not before.tag.startswith(("IN", "TO", "RP")):
        return is_alone and language.bare(before.text, head.text) > _TAKEN_SO
    often = _ONE_OF_A_PLACE if language.noun(head.text).lean > _LEANS_MUCH else _SO_OFTEN_BARE
    return is_alone and language.bare(before.text, head.text) > often


def _is_definite(tree: Tree, head: Node, phrase: tuple[Node, ...], language: Language) -> bool:
    """Whether the phrase names the only one of its kind, or the one that must be meant."""
    if phrase[0].text in SUPERLATIVES or phrase[0].tag == "JJS":
        return True
    before = tree.nodes[phrase[0].at - 1] if phrase[0].at else None
    if tree.below(head, "relcl") or (before is not None and before.text == "without"):
        return False
    above = tree.above(head)
    is_share = head.label == "pobj" and above is not None and above.text == "of"
    if head.label in _SUBJECTS or is_share:
        return True
    deeds = (
        set(language.lemmas(above.text, WordClass.VERB))
        if above is not None and head.label == "dobj"
        else set()
    )
    if _is_of_house(tree, above, before, phrase, deeds, language):
        return True
    is_one = language.noun(head.text).lean > _LEANS or head.text in OFFICES
    return bool(_MEETS & deeds) or (is_one and not _NEW & deeds)


def _is_of_house(
    tree: Tree,
    above: Node | None,
    before: Node | None,
    phrase: tuple[Node, ...],
    deeds: set[str],
    language: Language,
) -> bool:
    """Read "no lights on wharf", "whether I would cut phone team": what the house that is spoken of has."""
    if above is None or before is None or any(one.tag.startswith("JJ") for one in phrase):
        return False
    if deeds:
        is_asked = any(one.text in {"would", "will"} for one in tree.auxiliaries(above))
        return is_asked and bool(_CHANGES & deeds)
    place = tree.above(above)
    done = set() if place is None else set(language.lemmas(place.text, WordClass.VERB))
    return before.text in _PLACES and not (_WORKS | _LIVES) & done


_CHANGES: Final = word_set(
    "cut close keep move sell change replace scrap merge split outsource fix leave reopen repair save shut automate drop touch"
)
_PLACES: Final = word_set("on over across along behind under above below inside outside around")
_LIVES: Final = word_set("live grow raise be put sit")
_LEANS: Final = 1.5
_MEETS: Final = word_set("meet see join")
# Verbs after which a thing is new to the reader.
_NEW: Final = word_set(
    """
    want need seek hire find like prefer build open launch create start found establish design write introduce set develop
    secure negotiate form produce publish invent pilot install draft compose stage host acquire buy earn win get have
    """
)


def _stands(words: tuple[str, ...], lack: Lack, language: Language) -> bool:
    """Whether the sentence with the article is read with it before the noun, as it should be."""
    tree = Tree(language.parse((*words[: lack.start], "the", *words[lack.start :])))
    article = next(node for node in tree if node.place == lack.start)
    above = tree.above(article)
    return article.label == "det" and above is not None and above.place == lack.head + 1
