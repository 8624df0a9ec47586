"""Small constructions that every kind of note shares: attribution, articles, quotation, stops."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from sincerely.core.debrief import Locale
from sincerely.core.language import Language, WordClass
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS
from sincerely.core.letters.phrasing.reading.finite import DETERMINERS
from sincerely.core.letters.phrasing.typed.casing import capitalise
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.letters.phrasing.words.lexicon import (
    MASS,
    MASS_ENDINGS,
    NUMBER_WORDS,
    PERSONS,
    SUBJECT_PRONOUNS,
    TAKES_THE,
)
from sincerely.core.letters.phrasing.words.plurals import is_plural
from sincerely.core.letters.phrasing.words.word import Word, join
from sincerely.core.locales import style_of
from sincerely.core.tables import word_set

__all__ = [
    "quotation",
    "said",
    "sentence",
    "text_of",
    "topic_article",
    "with_article",
    "with_indefinite",
    "with_subject_article",
]

_BARE_STARTS: Final = (
    DETERMINERS
    | NUMBER_WORDS
    | SUBJECT_PRONOUNS
    | word_set("one what who mine yours ours theirs hers")
)
_SUPERLATIVES: Final = word_set(
    "bigger real key biggest main top worst best first last only next whole previous"
    " final current entire average median"
)
_SPAN: Final = re.compile(
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)-(?:hour|day|week|month|year|minute|mile|point|person|way|part|bed)$"
)
# Of a statement's subject alone: it is the reader's own.
_KIN: Final = word_set(
    "grandfather grandmother grandad granddad grandparents father mother dad mum"
)


def text_of(words: Sequence[Word]) -> str:
    """The words as a phrase without closing stop, brackets and quotation marks in pairs."""
    text = join(words).strip(" ,;:.!?…–—")
    return text if text.count("(") == text.count(")") else text.replace("(", "").replace(")", "")


def sentence(text: str) -> str:
    """The text as a whole sentence: a capital, a stop at the end."""
    text = capitalise(text.strip())
    if text.endswith((".", "?", "!", ".”", ".’", "?”", "?’")):
        return text
    return f"{text}."


def said(clause: str) -> str:
    """The reader's clause with its attribution."""
    verb = "told me" if clause.split(" ", 1)[0] in {"you", "your"} else "said"
    return sentence(f"you {verb} that {clause}")


def quotation(words: str, locale: Locale) -> str:
    """The words in the locale's quotation marks, as a sentence in them, its stop inside."""
    style = style_of(locale)
    words = words.strip()
    inner = words.strip('"“”‘«»').removesuffix("'").strip()
    if "'" not in words[1:-1] and "’" not in words[1:-1]:
        inner = inner.strip("'’")
    return f"{style.open_quote}{sentence(inner)}{style.close_quote}"


def topic_article(words: Sequence[Word], language: Language) -> tuple[Word, ...]:
    """A noun phrase with "the" where it stands for one defined thing ("code freeze through January")."""
    done = with_article(words, language)
    if len(done) != len(words) or not words or words[0].lower in _BARE_STARTS or words[0].who:
        return done
    end = next((i for i, w in enumerate(words) if i and w.tag.word_class is WordClass.ADP), 0)
    if not end and len(words) > 1:
        return with_subject_article(words, language)
    if not end or end > 3 or words[0].text[:1].isupper() or words[0].text[:1].isdigit():
        return done
    head = words[end - 1]
    is_mass = head.lower in MASS or head.lower.endswith(MASS_ENDINGS)
    single = head.tag.word_class is WordClass.NOUN and not is_plural(words[:end], language)
    return (Word("the", tag=words[0].tag), *words) if single and not is_mass else done


_NO_THE: Final = word_set(
    "rail front back on-call management release assessment relining recruitment coverage attendance drought footfall uptake"
    " throughput output utilisation utilization mileage dust noise mould mold damp rust fraud theft truancy poverty"
    " hunger disease infection mortality sepsis pain grief obesity rainfall grass hay straw silage wheat barley corn"
    " maize milk beef lamb pork timber steel iron copper concrete cement gravel oil gas diesel petrol water sewage"
    " broadband wifi email post mail paper paperwork ink glass plastic freight cargo haulage tonnage tourism retail"
    " trade commerce credit capital tax insurance law justice crime violence music art drama dance sport football"
    " maths science history geography chemistry physics biology theology worship prayer chaplaincy triage discharge"
    " procurement everyone everybody someone nobody nothing something anything nature reach hiring reporting quality"
    " security production manufacturing sales marketing finance operations payroll care nursing medicine surgery"
    " pharmacy radiology pathology maternity leave overtime sickness absence bullying harassment consent documentation"
    " change voice age blocking safety health flow control first access coaching behaviour behavior"
    " planning feedback engagement adherence churn attrition retention acquisition conversion inventory stock spoilage"
    " shrinkage breakage wastage scrap rework uptime downtime latency bandwidth debt cash revenue income profit"
    " turnover margin expenditure spend labour labor manpower headcount housing homelessness transport traffic parking"
    " dispatch despatch lunch breakfast dinner supper christmas easter summer winter spring autumn midweek head-office hq"
)


_COUNTED: Final = word_set(
    "section station position junction edition auction mission session division pension mansion extension commission question"
    " option location election institution publication function petition reception application competition exhibition"
    " congregation organisation organization foundation federation association corporation generation transition acquisition"
    " collection connection installation invitation motion portion version decision workstation substation relation plantation"
)


def with_subject_article(words: Sequence[Word], language: Language) -> tuple[Word, ...]:
    """The subject of a statement with "the" where it is one thing without an article ("signal upgrade").

    "The" is right before a thing of either sort, counted or not, so it is what is put back.
    """
    done = with_article(words, language)
    if len(done) != len(words) or not words or words[0].lower in _BARE_STARTS:
        return done
    first = words[0]
    end = next((i for i, w in enumerate(words) if i and w.lower in PREPOSITIONS), len(words))
    head = words[end - 1]
    low = head.lower
    plain = (
        head.text.islower()
        and first.lower not in PREPOSITIONS | _BARE_STARTS
        and not first.before
        and not first.who
        and not first.lower.endswith(("'s", "s'"))
        and (not first.lower.endswith("ing") or end > 1)
        and not _is_deed_on_a_thing(words[:end])
        and not any(w.after or w.lower in {"and", "or"} for w in words[:end])
        and not first.text[:1].isdigit()
        and first.tag.word_class not in {WordClass.PRON, WordClass.SCONJ, WordClass.DET}
        and not (
            first.tag.word_class is WordClass.ADV and language.lemmas(first.lower, WordClass.ADV)
        )
    )
    mass = (
        low in MASS
        or low in _NO_THE
        or (low.endswith((*MASS_ENDINGS, "ings")) and low not in _COUNTED_TOO)
        or (low.endswith(("tion", "sion")) and low not in _COUNTED)
    )
    counted = bool(language.lemmas(low, WordClass.NOUN)) or not any(
        language.lemmas(low, other) for other in (WordClass.ADJ, WordClass.ADV)
    )
    if not plain or mass or not counted or is_plural(words[:end], language) or low.endswith("s"):
        return done
    return (Word("the", tag=first.tag), *words)


def _is_deed_on_a_thing(words: Sequence[Word]) -> bool:
    """Read "keeping up the legacy": a verb and its object."""
    is_gerund = words[0].lower.endswith("ing")
    return is_gerund and any(word.tag.word_class is WordClass.DET for word in words[1:])


_COUNTED_TOO: Final = word_set(
    "meeting hearing briefing viewing licence conference reference audience sentence residence ambulance entrance alliance"
    " grievance building listing recording apprenticeship internship fellowship scholarship partnership university facility"
    " community charity city assessment appointment placement"
)


def with_indefinite(words: Sequence[Word], language: Language) -> tuple[Word, ...]:
    """A noun phrase with "a" or "an" where it is one countable thing without an article."""
    if not words or words[0].lower in _BARE_STARTS or words[0].who or words[0].lower.endswith("'s"):
        return tuple(words)
    end = next(
        (
            i
            for i, w in enumerate(words)
            if i and (w.tag.word_class is WordClass.ADP or w.lower in {"with", "to", "at"})
        ),
        len(words),
    )
    head = words[end - 1].lower
    plural = is_plural(words[:end], language)
    if plural or head in MASS or (head.endswith(MASS_ENDINGS) and head not in _COUNTED_TOO):
        return tuple(words)
    return (Word(a_or_an(words[0].text), tag=words[0].tag), *words)


_IN_ORDER: Final = frozenset({"first", "last", "next"})


def with_article(words: Sequence[Word], language: Language) -> tuple[Word, ...]:
    """The noun phrase with "the" where a hurried writer left it out ("board asked", "CFO is new")."""
    if not words or words[0].lower in _BARE_STARTS:
        return tuple(words)
    first = words[0]
    low = first.lower
    if first.before or low[:1].isdigit() or low.endswith(("'s", "s'")) or first.who:
        return tuple(words)
    head_end = next(
        (i for i, w in enumerate(words) if i and w.tag.word_class is WordClass.ADP), len(words)
    )
    head = words[head_end - 1]
    if low == "only" and len(words) > 1 and words[1].tag.word_class is WordClass.NUM:
        return tuple(words)
    alone = len(words) == 1 and low.endswith("est") and len(low) > 5
    if alone or (low in _SUPERLATIVES and not is_plural(words[:head_end], language)):
        return (Word("the", tag=first.tag), *words)
    bare = head.lower.removesuffix("'s")
    if low in _IN_ORDER and len(words) > 1 and words[1].tag.word_class is WordClass.NUM:
        return (Word("the", tag=first.tag), *words)
    if _SPAN.match(low) and len(words) > 1 and not is_plural(words[:head_end], language):
        return (Word("the", tag=first.tag), *words)
    if re.fullmatch(r"C[A-Z]O", first.text) and len(words) == 1:
        return (Word("the", tag=first.tag), *words)
    if low in _KIN and (len(words) == 1 or words[1].lower != "of"):
        return (Word("your", tag=first.tag), *words)
    if low in PERSONS and len(words) > 1 and words[1].lower in {"de", "of", "for", "at", "in"}:
        return (Word("the", tag=first.tag), *words)
    if head_end > 4 or bare not in TAKES_THE | PERSONS or head.tag.word_class is WordClass.NUM:
        return tuple(words)
    if head.text[:1].isupper() and head_end > 1 and not head.text.isupper():
        return tuple(words)
    return (Word("the", tag=first.tag), *words)
