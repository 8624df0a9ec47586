"""Articles that a hurried writer left out before a noun of the candidate's own notes.

An article is put back only before a noun that certainly needs one; every other
noun stands as it was typed.
"""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.grammar.standing_bare import NAMES, is_taken_as_mass
from sincerely.core.language import Language, WordClass
from sincerely.core.letters.phrasing.reading.finite import DETERMINERS
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.letters.phrasing.words.lexicon import MASS, MASS_ENDINGS, TAKES_THE
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["is_countable", "needs_article", "with_articles", "with_inner_articles"]

# Nouns that a table takes for a matter as well, and that are one thing where they are made, run or taken.
_ONE_OF_A_DEED: Final = word_set(
    """
    crm ehr emr erp lms p&l sla wms turnaround account appeal auction average bar base camp case court form ground hospital margin market rate review share side
    total building campus carriage chapter church college competition dairy display drop-in exchange
    exercise fellowship film greenhouse inspection licence license mine newsroom office package page pharmacy pitch
    plant policy pop-up post practice prison qualification recital renovation residency roll-out scholarship school series
    service session shortlist stand-up study surgery taproom taskforce test theater theatre tour town transition trial
    university walk-through
    """
)
# Verbs after which the thing is new, so "a"; after the others a thing of the house takes "the".
_MAKES: Final = word_set(
    """
    build open launch create start found establish design write win introduce set hire raise
    develop secure negotiate form produce publish invent pilot sign install draft compose
    stage host chair direct pass complete earn buy sell convert plan organise organize
    commission assemble obtain gain acquire file deliver devise implement propose
    """
)
# Verbs that move a measure there is already.
_MOVES: Final = word_set(
    """
    bring cut reduce raise lift improve increase lower halve double shorten close drive push
    take grow expand
    """
)
_HOUSE: Final = TAKES_THE - {"team", "programme", "program", "project", "process", "portfolio", "budget",
                             "plan", "model", "grant", "strategy", "audit", "system", "contract", "review"}  # fmt: skip
_DETERMINES: Final = DETERMINERS | word_set(
    "one what who it they he she we i you there zero first-ever sixth upper lower"
)
_NUMBER: Final = re.compile(r"^(?:about\s)?[-+$£€¥#]?\d[\d.,]*(?:k|m|bn|%|x)?$", re.IGNORECASE)
_CARRIES: Final = frozenset(["bring", "drive", "push"])
_COMPOUND: Final = re.compile(
    r"^(?:[$£€]?\d[\d.,]*(?:st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|multi)"
    r"(?:k|m|bn|%)?-\w[\w-]*$",
    re.IGNORECASE,
)
_SUPERLATIVE: Final = re.compile(
    r"^(?:first|only|sole|largest|smallest|biggest|busiest|oldest|youngest|newest|longest|highest|lowest|"
    r"fastest|worst|top|main|entire|whole)$",
    re.IGNORECASE,
)
_IN_PHRASE: Final = frozenset({WordClass.NOUN, WordClass.PROPN, WordClass.ADJ, WordClass.NUM})


def is_countable(word: Word, language: Language) -> bool:
    """Whether the word is a singular noun that cannot stand bare as what a deed is done to."""
    low = word.lower
    if low in _ONE_OF_A_DEED:
        return True
    if is_taken_as_mass(low.rsplit("-", 1)[-1]) or (word.inner and word.text.istitle()):
        return False
    if word.tag.word_class in _NO_NOUNS or not low.replace("-", "").isalpha() or "-to-" in low:
        return False
    lemmas = language.lemmas(low, WordClass.NOUN)
    is_quality = word.tag.word_class is WordClass.ADJ and bool(language.lemmas(low, WordClass.ADJ))
    return (not lemmas or low in lemmas) and not is_quality and language.noun(low).is_counted


_NO_NOUNS: Final = frozenset({WordClass.NUM, WordClass.ADV, WordClass.PRON, WordClass.DET})


def needs_article(words: tuple[Word, ...], language: Language) -> bool:
    """Whether a noun phrase at the beginning of the words lacks its article for certain."""
    first = words[0]
    low = first.lower
    if low in _DETERMINES or first.before or first.who or low.endswith(("'s", "s'")):
        return False
    is_way = low == "round" and len(words) > 1 and words[1].tag.word_class in _AFTER_WAY
    if low == "own" or is_way:  # "turned round 2 nurseries"
        return False
    head = _head(words, language)
    if not head and len(words) > 1 and first.tag.word_class is WordClass.VERB:
        return False  # "have run a mill"
    ahead = words[head + 1].tag.word_class if 0 < head < len(words) - 1 else None
    is_how = ahead in _LINKED and words[head].tag.word_class is WordClass.ADJ
    if is_how and is_countable(words[head - 1], language):
        head -= 1  # "museum free to get in"
    if (
        first.tag.word_class is WordClass.ADJ
        and len(words) > 1
        and words[1].tag.word_class in _LINKED
    ):
        return False  # "allergic to nuts"
    if any(word.lower.endswith(("'s", "s'")) for word in words[:head]):
        return False
    if head > 0 and re.match(r"^[$£€]\d", first.text) and _is_one_thing(words[head]):
        return not _goes_on_to_many(words[head + 1 :], language)
    is_spell = _COMPOUND.match(first.text) and head > 0 and words[head].lower in _SPELLS
    if head < 0 or not (
        is_spell or is_countable(words[head], language) or _holds_an_amount(words, head)
    ):
        return False
    if _COMPOUND.match(first.text):
        return head > 0
    if re.match(r"^(?:1[89]|20)\d\d(?:-\w+)?$|^\d+/\d+$", first.text):
        return head > 0
    if _NUMBER.match(first.text) or first.tag.word_class is WordClass.NUM:
        is_grant = re.match(r"^\d[\d.,]*(?:k|m|bn)$", first.text) and _is_one_thing(words[head])
        return head > 0 and (first.text[:1] in "$£€" or bool(is_grant))
    return not head or not words[head].text[:1].isupper() or words[head].text.isupper()


_AFTER_WAY: Final = frozenset({WordClass.NUM, WordClass.DET})
_LINKED: Final = frozenset({WordClass.ADP, WordClass.PART})
# Times that one can have after a figure: "a 4-day week".
_SPELLS: Final = word_set("week weekend month year day night term season fortnight")


def _goes_on_to_many(words: tuple[Word, ...], language: Language) -> bool:
    """Read "$3 million NEH and state grants": what the sum is of stands at the end, and is many."""
    if len(words) < 2 or words[0].lower not in {"and", "&"}:
        return False
    head = _head(words[1:], language)
    return head >= 0 and is_plural_word(words[1 + head].text, language)


def _is_one_thing(word: Word) -> bool:
    """Whether a noun with its price before it is singular and no matter: "£9m crystalliser"."""
    low = word.lower
    plural = low.endswith("s") and not low.endswith(("ss", "us", "is"))
    if low in {"million", "billion", "thousand", "trillion", "m", "k", "bn", "grand"}:
        return False
    return low.isalpha() and not (plural or low in MASS | _MONEYS or low.endswith(MASS_ENDINGS))


_MONEYS: Final = word_set(
    """
    investment turnover profit equity capital sponsorship finance worth business output gdp
    capex opex arr mrr ebitda wip gmv p&l in of
    """
) - {"p&l", "investment", "business"}


def _holds_an_amount(words: tuple[Word, ...], head: int) -> bool:
    """Whether a singular noun is followed by how much it holds: "glossary of 14k terms"."""
    low = words[head].lower
    return (
        len(words) > head + 2
        and words[head + 1].lower == "of"
        and not words[head].after
        and _is_amount(words[head + 2])
        and words[head].tag.word_class is WordClass.NOUN
        and not low.endswith(("s", "ing", "tion", "sion", "ment", "al"))
        and low not in {"number", "half", "out", "all", "people", "each", "most"} | _MONEYS
    )


# The tagger is at its weakest on a rare noun, so the small words that end a phrase are listed.
_ENDS: Final = word_set(
    """
    from to of and or but for with without by in at on into onto over under up down out off
    through across between among within during since until till after before about around
    against along behind beyond per plus via than as so then that which who whom whose where
    when while because if it he she they we i you him her them us me this these those the a
    an my our your their his its is are was were be been has have had not early late twice
    once again together ahead there here while whilst despite towards toward alongside
    inside outside near using including last next
    """
)


def _head(words: tuple[Word, ...], language: Language) -> int:
    """Where the head of the noun phrase at the beginning stands; -1 where that is not certain."""
    end = -1
    for index, word in enumerate(words):
        is_figure = word.text[:1].isdigit() and not _COMPOUND.match(word.text)
        spelt = (
            index
            and word.tag.word_class is WordClass.NUM
            and is_countable(words[index - 1], language)
        )
        is_figure = is_figure or bool(spelt)  # "rota six weeks ahead"
        if word.lower in _ENDS or (index and (is_figure or word.before)):
            return end
        if index and index + 1 < len(words) and words[index + 1].lower == "than":
            return end  # "scheme older than the car park"
        is_part = word.tag.word_class in _IN_PHRASE or _COMPOUND.match(word.text)
        if index and _is_reduced(words, index):
            return end
        if index and not (
            is_part or _may_end(words, index, language) or _is_modifier(words, index, language)
        ):
            return -1
        end = index
        if word.after:
            return end
    return end


def _may_end(words: tuple[Word, ...], index: int, language: Language) -> bool:
    """Whether a word is a counted noun that the tagger took for something else at the end of its phrase."""
    goes_on = index + 1 < len(words) and words[index + 1].lower not in _ENDS
    is_verb = words[index].tag.word_class is WordClass.VERB and goes_on
    return not is_verb and is_countable(words[index], language)


def _is_reduced(words: tuple[Word, ...], index: int) -> bool:
    """A participle after its noun: "test rig used by all plants"."""
    following = words[index + 1].lower if index + 1 < len(words) else ""
    return (
        words[index].lower.endswith(("ed", "built", "run", "held", "shown", "made"))
        and not words[index].after
        and following in _ENDS
    )


def _is_modifier(words: tuple[Word, ...], index: int, language: Language) -> bool:
    """A word the tagger took for a verb between an adjective and its noun ("failing ward")."""
    word = words[index]
    return (
        index + 1 < len(words)
        and not word.after
        and word.tag.word_class in {WordClass.VERB, WordClass.ADV, WordClass.X}
        and is_countable(words[index + 1], language)
    )


def with_articles(words: tuple[Word, ...], verb: int, setting: Setting) -> tuple[Word, ...]:
    """A verb phrase of mine with the articles that its nouns lack for certain."""
    out = list(words[: verb + 1])
    lemma = setting.verbs.lemma(words[verb].text) or ""
    for index in range(verb + 1, len(words)):
        before = words[index - 1]
        joined = index - 2 > verb - 1 and words[index - 2].lower in {"and", "then"}
        is_second = joined and setting.verbs.is_past(before.text)
        if is_second:
            lemma = setting.verbs.lemma(before.text) or ""
        is_office = before.lower == "of" and (
            words[index - 2].lower in _OFFICES or _is_measured(words[:index])
        )
        article = (
            ""
            if is_office
            else _article(
                words[index:],
                before,
                lemma,
                setting.language,
                is_object=index == verb + 1 or is_second,
            )
        )
        if article:
            out.append(Word(article))
        out.append(words[index])
    return tuple(out)


_MEASURES: Final = word_set("m km ha kg t g l ml cm mm ft")


def _is_measured(words: tuple[Word, ...]) -> bool:
    """Whether the words end in "4 miles of", "12 tonnes of": what follows is measured, not counted."""
    return (
        len(words) > 2
        and (words[-2].lower.endswith("s") or words[-2].lower in _MEASURES)
        and words[-3].text[:1].isdigit()
    )


def with_inner_articles(words: tuple[Word, ...], language: Language) -> tuple[Word, ...]:
    """A noun phrase with the articles that the nouns after its prepositions lack for certain."""
    out = list(words[:1])
    for index in range(1, len(words)):
        before = words[index - 1]
        if before.lower in _ENDS - {"and", "or", "than", "as"}:
            article = _article(words[index:], before, "", language, is_object=False)
            out += [Word(article)] if article else []
        out.append(words[index])
    return tuple(out)


_PARTICLES: Final = frozenset({"up", "out", "off", "over", "back"})
_BOUNDS: Final = frozenset({"over", "under", "on", "within", "to"})
_BOUNDED: Final = frozenset({"budget", "time", "plan", "target", "schedule"})
_NO_THE: Final = word_set(
    """
    time hand aid class line place thing and or of to in name principles
    """
)
# Stages of a life and offices one stands for: "for nursing school", "for city council".
_INSTITUTIONS: Final = frozenset(
    {"school", "college", "university", "council", "office", "court", "camp", "church"}
)
_AREAS: Final = word_set(
    """
    county region country district city group network company fleet firm area industry
    sector division league department business county province parish borough school
    hospital plant brigade regiment
    """
)


_OFFICES: Final = word_set("head heads chief chiefs director directors member members point line")


def _article(
    ahead: tuple[Word, ...], before: Word, lemma: str, language: Language, *, is_object: bool
) -> str:
    """The article that the noun phrase ahead lacks, or nothing."""
    after_verb = is_object or (before.lower in _PARTICLES and not before.after)
    after_link = not before.after and (
        before.tag.word_class is WordClass.ADP or before.lower in {"with", "to", "into"}
    )
    if not (after_verb or after_link):
        return ""
    first = ahead[0]
    if _SUPERLATIVE.match(first.text) and _goes_on(ahead):
        is_just = first.lower == "only" and ahead[1].tag.word_class is WordClass.NUM
        return "" if is_just else "the"  # "lost only 2 of 19"
    is_bound = before.lower in _BOUNDS and first.lower in _BOUNDED  # "none over budget"
    is_bound = (
        is_bound or " ".join(word.lower for word in ahead[: _head(ahead, language) + 1]) in NAMES
    )
    if is_bound or not needs_article(ahead, language):
        return ""
    head = _head(ahead, language)
    is_paired = before.lower == "from" and any(word.lower == "to" for word in ahead)
    if is_paired or lemma == "play" or (lemma == "be" and ahead[head].lower in _OFFICES):
        return ""  # "from cook to chef", "played second violin", "was acting head"
    if first.lower.endswith("est") and first.tag.word_class is WordClass.ADJ:
        return "the"
    following = ahead[head + 1].lower if len(ahead) > head + 1 and not ahead[head].after else ""
    counted = following in {"that", "which", "who"} or (
        following == "of" and len(ahead) > head + 2 and _is_amount(ahead[head + 2])
    )
    if after_verb:
        house = ahead[head].lower in _HOUSE and not head and not counted and lemma not in _MAKES
        if lemma in _CARRIES and following not in {
            "from",
            "to",
            "down",
            "up",
            "below",
            "under",
            "into",
        }:
            return ""
        return "the" if house or lemma in _MOVES else a_or_an(first.text)
    if not head and before.lower in {"in", "of", "across"} and first.lower in _AREAS:
        return "the"
    modified = head > 0 and (
        _COMPOUND.match(first.text) is not None
        or first.tag.word_class is WordClass.ADJ
        or first.text[:1] in "$£€"
        or (
            before.lower in {"for", "with", "at", "into", "after"}
            and ahead[head].lower not in _INSTITUTIONS
            and (first.text.islower() or first.text.isupper())
        )
    )
    return a_or_an(first.text) if modified or counted else ""


def _goes_on(ahead: tuple[Word, ...]) -> bool:
    """Whether a noun follows the superlative that wants "the" ("first needle exchange")."""
    if len(ahead) < 2 or ahead[0].after or ahead[1].lower in _NO_THE:
        return False
    return ahead[1].tag.word_class in _IN_PHRASE


def _is_amount(word: Word) -> bool:
    return word.text[:1].isdigit() or word.text[:1] in "$£€" or word.tag.word_class is WordClass.NUM
