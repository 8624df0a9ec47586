"""Subject and verb agree in number, whatever stands between them.

The subject is read from where a clause is sure to begin: a noun phrase, the phrases that
hang on it, and a clause such as "that you described". Anything else ends the reading, and
nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from sincerely.core.language import Form, Language, WordClass
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rule import Example, Match, Rule
from sincerely.core.proof.text import ProofText, Sentence, Token
from sincerely.core.proof.wordforms import forms_of
from sincerely.core.proof.wordsets import FUNCTION_WORDS, SETS, word_set

__all__ = ["RULES"]

_DETERMINERS: Final = (
    SETS["det"] | SETS["num"] | frozenset({"each", "every", "both", "several", "many", "few"})
)
_BEFORE_DETERMINERS: Final = frozenset({"all", "both"})
_SINGULAR: Final = frozenset({"a", "an", "this", "each", "every"})
_PLURAL: Final = SETS["num"] | frozenset({"these", "those", "both", "several", "many", "few"})
_LINKS: Final = word_set("of in for on from at behind about under near between within")
_JOINING: Final = frozenset({"and", "or"})
_RELATIVE: Final = frozenset({"that", "which", "who", "whom"})
_PRONOUNS: Final = frozenset({"i", "you", "we", "they", "he", "she"})
_SUBJECT_RELATIVE: Final = frozenset({"that", "which", "who"})
_TELL: Final = word_set("say show mean suggest state explain know think hope prove")
_THAT: Final = frozenset({"that"})
_HAD: Final = frozenset({"have", "had", "has"})
_TAIL: Final = word_set("me us him her them you to with in on at for about up out")
_ADVERBS: Final = SETS["often"] - {"ever"}
# What follows a verb and not a noun; "that" only after what is no noun in the singular.
_AFTER_VERB: Final = (SETS["art"] | SETS["poss"] | SETS["obj"] | {"how", "what"}) - {
    "whose",
    "whom",
}
_SAYS: Final = word_set(
    "said told say know understand see think mentioned mention explained learned learnt heard "
    "noticed found feel believe felt glad pleased clear sure impressed struck me you us"
)
_NO_SUBJUNCTIVE: Final = frozenset({"because", "but", "although", "while", "since"})
_WRONG_WITH_SINGULAR: Final = {
    "are": "is", "were": "was", "have": "has", "do": "does", "aren't": "isn't",
    "weren't": "wasn't", "haven't": "hasn't", "don't": "doesn't",
}  # fmt: skip
_WRONG_WITH_PLURAL: Final = {right: wrong for wrong, right in _WRONG_WITH_SINGULAR.items()}
# One word for many, which takes either number; and plurals that are one thing or a measure.
_EITHER: Final = word_set(
    "number majority minority team staff committee board panel group variety range lot couple "
    "handful series plenty dozen hundred thousand kind sort type half rest percentage "
    "proportion crew family faculty pair host mix percent third quarter company part most all "
    "some any none more few bulk remainder class council government management audience "
    "public collection combination set array total average species means selection people "
    "news data headquarters need hands scissors trousers jeans glasses goods premises clothes "
    "stairs savings thanks earnings outskirts surroundings cattle press police media crowd "
    "jury choir band union firm department clergy youth cast party"
)
_MEASURES: Final = SETS["timen"] | word_set(
    "minutes seconds miles kilometres kilometers metres meters dollars pounds euros percent "
    "acres tons tonnes thirds quarters degrees"
)
_NO_VERBS: Final = word_set(
    "last next first second well best right back long fast hard early late past open close "
    "like further better very over down off so even time reason way day moment need dare two "
    "three both"
)
_MOST_MODIFIERS: Final = 4


class _Reader:
    """A place in a sentence, moving right over one piece of a subject at a time."""

    def __init__(self, sentence: Sentence, at: int) -> None:
        self.tokens = sentence.tokens
        self.language = sentence.language
        self.at = at

    def token(self, ahead: int = 0) -> Token | None:
        """The token so many places ahead; ``None`` beyond the end of the sentence."""
        place = self.at + ahead
        return self.tokens[place] if place < len(self.tokens) else None

    def is_at(self, words: frozenset[str], ahead: int = 0) -> bool:
        """Whether one of the words, given in lower case, stands so many places ahead."""
        token = self.token(ahead)
        return token is not None and token.lower in words

    def forms(self, ahead: int = 0) -> frozenset[str]:
        """The names of the forms that the word ahead may have; empty where no word stands."""
        token = self.token(ahead)
        return _forms(token, self.language) if token and token.is_word else frozenset()

    def take_noun(self, *, bare: bool) -> tuple[str, Token] | None:
        """The determiner and the head of a noun phrase; ``None`` where there is none.

        Where the run of nouns is followed by what only follows a verb, its last word is that
        verb and is left in place.
        """
        determiner = ""
        if self.is_at(_BEFORE_DETERMINERS) and self.is_at(_DETERMINERS, 1):
            self.at += 1
        if self.is_at(_DETERMINERS):
            determiner = self.tokens[self.at].lower
            self.at += 1
            if self.is_at(SETS["num"]):
                self.at += 1
        elif not bare:
            return None
        run = 0
        while run <= _MOST_MODIFIERS and self.forms(run) & {"sg", "pl", "adj", "ing"}:
            run += 1
        if run > 1 and self.is_verb_at(run - 1):
            run -= 1
        if not run or not self.forms(run - 1) & {"sg", "pl"}:
            return None
        self.at += run
        return determiner, self.tokens[self.at - 1]

    def is_verb_at(self, ahead: int) -> bool:
        """Whether a word that could be a noun has after it what only follows a verb."""
        forms = self.forms(ahead)
        token = self.token(ahead)
        is_said = token is not None and token.lower in _TELL
        if ("s" in forms or is_said) and self.is_at(_THAT, ahead + 1):
            return True
        is_read_so = token is not None and token.tag.word_class is WordClass.VERB
        return is_read_so and bool(forms & {"base", "s"}) and self.is_at(_AFTER_VERB, ahead + 1)

    def skip_links(self) -> bool:
        """Pass phrases such as "of the wards"; whether all could be read."""
        while self.is_at(_LINKS) or (self.is_at(_JOINING) and self.is_at(_LINKS, 1)):
            self.at += 1 + self.is_at(_JOINING)
            if self.take_noun(bare=True) is None:
                return False
        return True

    def skip_relative(self) -> bool:
        """Pass "that you described to me"; whether such a clause stands here."""
        ahead = int(self.is_at(_RELATIVE))
        if not self.is_at(_PRONOUNS, ahead):
            return False
        ahead += 1
        while self.is_at(_HAD | _ADVERBS, ahead):
            ahead += 1
        if not self.forms(ahead) & {"past", "part", "base"}:
            return False
        self.at += ahead + 1
        while self.is_at(_TAIL):
            self.at += 1
        return self.tokens[self.at - 1].lower != "to"


def _forms(word: Token, language: Language) -> frozenset[str]:
    """The forms that a word can have; of one that no table has, what the tagger and its end say."""
    known = forms_of(word.lower, language)
    is_strange = not known and word.lower not in FUNCTION_WORDS and word.lower.isalpha()
    if is_strange and word.tag.word_class is WordClass.NOUN:
        is_plural = word.lower.endswith("s") and not word.lower.endswith(("ss", "us", "is"))
        return frozenset({"pl" if is_plural else "sg"})
    return known


def _find(text: ProofText) -> Iterator[Match]:
    for sentence in text.sentences:
        for start in _openings(sentence):
            match = _judge(sentence, start)
            if match:
                yield match
        yield from _relatives(sentence)


def _relatives(sentence: Sentence) -> Iterator[Match]:
    """Clauses whose "that", "which" or "who" is the subject: the barges that carry stone.

    A noun that "of" or "in" goes before is passed over, for another may be meant.
    """
    for index, token in enumerate(sentence.tokens[:-2]):
        if token.lower not in _SUBJECT_RELATIVE or index < 2:
            continue
        head, number = sentence.tokens[index - 1], None
        start = _start_of_noun(sentence, index - 1)
        if start is not None and not _hangs_on_another(sentence, start):
            number = _number(sentence.tokens[start].lower, head, sentence)
        if number is None:
            continue
        reader = _Reader(sentence, index + 1)
        while reader.is_at(_ADVERBS):
            reader.at += 1
        verb = reader.token()
        if verb is None or verb.lower in {"do", "does"}:
            continue
        fix = _mended(verb, number, reader, closed=reader.at, is_relative=False)
        if fix:
            yield Match(verb.start, verb.end, (fix,))


def _start_of_noun(sentence: Sentence, at: int) -> int | None:
    """Where the determiner of the noun phrase that ends there stands; ``None`` without one."""
    for start in range(at - 1, max(-1, at - 4), -1):
        if sentence.tokens[start].lower in _DETERMINERS:
            return start
        if not _forms(sentence.tokens[start], sentence.language) & {"adj", "sg", "ing"}:
            return None
    return None


def _hangs_on_another(sentence: Sentence, start: int) -> bool:
    before = sentence.tokens[start - 1].lower if start else ""
    return before in SETS["prep"] or before in {"and", "or", "nor", "than", "as", ","}


def _openings(sentence: Sentence) -> Iterator[int]:
    """Where a main clause, or one that cannot be in the subjunctive, is sure to begin."""
    first, _ = sentence.bounds
    tokens = sentence.tokens
    for index in range(first, len(tokens) - 2):
        before = tokens[index - 1].lower if index > first else ""
        earlier = tokens[index - 2].lower if index > first + 1 else ""
        if index == first or before in _NO_SUBJUNCTIVE or (before == "that" and earlier in _SAYS):
            yield index


def _judge(sentence: Sentence, start: int) -> Match | None:
    reader = _Reader(sentence, start)
    noun = reader.take_noun(bare=start == sentence.bounds[0])
    if noun is None:
        return None
    determiner, head = noun
    number = _number(determiner, head, sentence)
    is_bare = not determiner and (number == "sg" or head is not sentence.words[0])
    if is_bare or (determiner == "the" and head.tag.word_class is WordClass.NUM):
        return None
    closed = reader.at
    if number is None or not reader.skip_links():
        return None
    before = reader.at
    is_relative = reader.skip_relative()
    if reader.at > before and not (is_relative and reader.skip_links()):
        return None
    while reader.is_at(_ADVERBS):
        reader.at += 1
    verb = reader.token()
    if verb is None or (reader.at == closed and not determiner):
        return None
    fix = _mended(verb, number, reader, closed=closed, is_relative=is_relative)
    return Match(verb.start, verb.end, (fix,)) if fix else None


def _number(determiner: str, head: Token, sentence: Sentence) -> str | None:
    """``sg`` or ``pl``; ``None`` where it can be either, or is a name or a measure."""
    forms = _forms(head, sentence.language)
    is_first = head is sentence.words[0]
    if (
        head.lower in _EITHER
        or "part" in forms
        or head.lower.endswith("ics")
        or (head.text[0].isupper() and not is_first)
    ):
        return None
    if head.lower in _MEASURES and determiner not in SETS["poss"] | {"the"}:
        return None
    if "sg" in forms and "pl" not in forms:
        return None if determiner in _PLURAL else "sg"
    if "pl" in forms and "sg" not in forms:
        return None if determiner in _SINGULAR else "pl"
    return None


def _mended(verb: Token, number: str, reader: _Reader, *, closed: int, is_relative: bool) -> str:
    """The verb in the number of its subject; empty if it may stand as it is.

    ``closed`` is where the subject's own noun ended.
    """
    language = reader.language
    known = _WRONG_WITH_SINGULAR if number == "sg" else _WRONG_WITH_PLURAL
    if verb.lower in known:
        return known[verb.lower]
    forms = forms_of(verb.lower, language)
    wrong = "base" if number == "sg" else "s"
    if (
        not verb.text.islower()
        or wrong not in forms
        or forms & {"past", "part"}
        or verb.lower in _NO_VERBS
    ):
        return ""
    is_noun_too = bool(forms & {"sg", "pl", "adj"})
    if is_noun_too and not (is_relative or reader.is_verb_at(0)):
        return ""
    if is_noun_too and reader.forms(1) & {"sg", "pl"} and not reader.forms(1) & {"adj", "adv"}:
        return ""
    is_sure = "only_base" in forms and reader.at > closed and reader.is_at(SETS["prep"], 1)
    if (
        not is_sure
        and verb.tag.word_class is not WordClass.VERB
        and not reader.is_at(_AFTER_VERB, 1)
    ):
        return ""
    base = next(iter(language.lemmas(verb.lower, WordClass.VERB)), verb.lower)
    return language.inflect(base, Form.PRESENT_3) if number == "sg" else base


def _examples() -> Sequence[Example]:
    return (
        Example(
            "The rota that you described sound fair.",
            fixed="The rota that you described sounds fair.",
        ),
        Example("The hours you offer suits me.", fixed="The hours you offer suit me."),
        Example(
            "My notes from the visit shows that it works.",
            fixed="My notes from the visit show that it works.",
        ),
        Example("The barges that carries it are old.", fixed="The barges that carry it are old."),
        Example("I met the man who own the mill.", fixed="I met the man who owns the mill."),
        Example("The role require a licence.", fixed="The role requires a licence."),
        Example(
            "You said that the price of the seeds have doubled.",
            fixed="You said that the price of the seeds has doubled.",
        ),
    )


RULES = (
    Rule(
        id="subject-verb-across",
        severity=Severity.ERROR,
        message="Subject and verb do not agree in number.",
        why="What stands between them hides the slip from the writer, not from the reader.",
        source="Quirk et al., A Comprehensive Grammar of the English Language, 10.34 to 10.36",
        find=_find,
        flags=(*_examples(),),
        passes=(
            "The team that you described need a lead, and the data we have are old.",
            "The people I met were kind, and the day the results were out was long.",
            "I suggest that the manager meet them. Ten years is long.",
            "The work you do matters, and the plans you made hold.",
            "The report you read last week is mine; the news of the sales was good.",
            "Both the days we had picked never seem long, and all the cooks who still work are here.",
            "The plans that the board of which you speak made are mine, and a 40 is a 40.",
            "The plan in which it was set was good. These sheep that graze there are ours.",
            "The pay of those who came late is low. The road of late was shut.",
            "The plan for you is clear, and the man to see is Tom, whose tools also fit.",
            "A class that we would teach is full. The line of the train runs. The works are old.",
            "This plan LIST is new, and the last of the plans you have to read is short.",
        ),
    ),
)
