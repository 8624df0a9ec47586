"""Counts of what was done or had: "140 homes built", "three clean audits running", "department of nine"."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.career.spells import SPELL
from sincerely.core.letters.phrasing.clauses.tails import NUMBER, is_counted
from sincerely.core.letters.phrasing.hurry.objects import (
    is_countable,
    needs_article,
    with_inner_articles,
)
from sincerely.core.letters.phrasing.reading.shape import Shape
from sincerely.core.letters.phrasing.sentences import text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = ["DONE", "STILL", "counted", "ordinal", "size_had"]

_COUNT: Final = re.compile(rf"^(?P<n>{NUMBER}) (?P<rest>.+)$", re.IGNORECASE)
DONE: Final = word_set(
    """
    built opened trained delivered completed installed recruited hired launched run led
    written planted restored converted sold signed managed taught coached placed closed
    audited inspected commissioned saved raised treated supervised mentored edited produced
    staged directed designed negotiated handled processed rehomed rehoused housed resettled
    repaired serviced renovated refurbished consented published translated filed resolved
    cleared settled upgraded migrated shipped secured registered recovered collected cut
    won granted awarded tested reviewed assessed cooked served seated catalogued digitised digitized surveyed
    mapped cleaned certified onboarded promoted retained rewritten rebuilt brewed bottled
    bred reared flown driven conducted chaired organised organized hosted booked screened
    """
)
_IRREGULAR: Final = {
    "written": "wrote",
    "flown": "flew",
    "driven": "drove",
    "rewritten": "rewrote",
    "awarded": "was awarded",
    "granted": "was granted",
}
_HAD: Final = re.compile(r"\b(?:running|in a row|straight|consecutive)\b", re.IGNORECASE)
_KEPT: Final = re.compile(
    r"\b(?:patents|papers|publications|degrees|diplomas|books|languages|hours|flights|licences|licenses|certificates)$"
)
STILL: Final = re.compile(r"\bsince\b")
_ORDINAL: Final = re.compile(
    r"^(?P<which>first|second|third|fourth|fifth) (?P<rest>.+)$", re.IGNORECASE
)


_SHARE: Final = re.compile(
    rf"^(?P<what>[A-Za-z][^\d]*?s) (?P<verb>[a-z]+),? (?P<n>{NUMBER}) (?P<rest>(?:within|in|on|by|under|inside)\b.*)$"
)


_WHOLE: Final = re.compile(
    rf"^(?P<n>{NUMBER}|[Aa]ll|[Hh]alf|[Mm]ost) of (?P<what>[a-z][a-z ]*s) (?P<verb>[a-z]+)(?P<rest>(?: .+)?)$"
)


def counted(text: str, setting: Setting) -> str | None:
    """Read "140 homes built", "95% of calls answered": I did so many."""
    whole = _WHOLE.match(text)
    if whole and whole["verb"] in DONE:
        number = whole["n"][:1].lower() + whole["n"][1:]
        return f"I {_IRREGULAR.get(whole['verb'], whole['verb'])} {number} of {whole['what']}{whole['rest']}"
    share = _SHARE.match(text)
    if share and share["verb"] in DONE and share["n"].endswith("%"):
        what = text_of(setting.inside(setting.words(share["what"])))
        verb = _IRREGULAR.get(share["verb"], share["verb"])
        return f"I {verb} {share['n']} of {what} {share['rest']}"
    match = _COUNT.match(text)
    if match is None:
        return None
    number = match["n"][:1].lower() + match["n"][1:]
    words = with_inner_articles(setting.words(match["rest"]), setting.language)
    done = next((i for i, w in enumerate(words) if w.lower in DONE), -1)
    money = match["n"].lstrip("about ")[:1] in "$£€"
    if done == 0 and money:
        return _did(number, (), words, done)
    things = words[:done] if done > 0 else ()
    if not things or things[-1].after or not _next_is_free(words, done):
        return None
    if text_of(words[done : done + 2]).lower() == "sold out":
        return None  # they sold out: nobody sold them
    if is_counted(things, setting):
        return _did(number, things, words, done)
    if not money or not setting.language.lemmas(things[-1].lower, WordClass.NOUN):
        return None
    if is_countable(things[-1], setting.language):
        return _did(f"{a_or_an(number)} {number}", things, words, done)
    return _did(f"{number} in", things, words, done)


def _next_is_free(words: tuple[Word, ...], done: int) -> bool:
    if done + 1 >= len(words) or words[done].after or words[done + 1].before:
        return True
    return words[done + 1].tag.word_class in {
        WordClass.ADP,
        WordClass.ADV,
        WordClass.SCONJ,
    } or words[done + 1].lower in {"this", "last", "to", "so", "including"}


def _did(number: str, things: tuple[Word, ...], words: tuple[Word, ...], done: int) -> str:
    rest = " ".join(word.whole for word in words[done + 1 :])
    verb = words[done].lower
    counted = " ".join([number, *(word.whole for word in things)])
    if words[done].after and rest:
        return f"I {_IRREGULAR.get(verb, verb)} {counted} ({rest})"
    if STILL.search(rest) or rest.startswith("so far"):
        return f"I have {verb} {counted} {rest}"
    return f"I {_IRREGULAR.get(verb, verb)} {counted} {rest}".rstrip()


def ordinal(text: str, setting: Setting) -> str | None:
    """Read "first clean audit in six years": I had one."""
    match = _ORDINAL.match(text)
    if match is None:
        return None
    words = setting.words(match["rest"])
    end = next(
        (i for i, w in enumerate(words) if i and w.tag.word_class is WordClass.ADP), len(words)
    )
    if not is_countable(words[end - 1], setting.language) or setting.shape(words).shape not in {
        Shape.NOUN,
        Shape.VERBLESS,
    }:
        return None
    return f"I had a {match['which'].lower()} {match['rest']}"


def size_had(text: str, setting: Setting) -> str | None:
    """Read "three clean audits running", "department of nine", "$12M P&L": I had them."""
    words = setting.words(text)
    shape = setting.shape(words).shape
    if shape not in {Shape.NOUN, Shape.VERBLESS} or any(";" in w.after for w in words):
        return None
    count = _COUNT.match(text)
    if SPELL.match(text):
        return None
    inside = setting.inside(words)
    said = text_of(inside)
    if count and is_counted(setting.words(_HAD.sub("", count["rest"]).strip() or "x"), setting):
        kept = _KEPT.search(count["rest"].split(" in ")[0].split(" on ")[0])
        kept = kept or re.search(r"\b(?:so far|to date)\b", count["rest"])
        return f"I {'have' if kept else 'had'} {said[:1].lower() + said[1:]}"
    if re.match(
        r"^(?:team|department|staff|crew|unit|budget|portfolio|division|fleet|p&l|caseload|workload|load|panel|roster|class|list|herd|flock|round|patch|territory|quota|congregation|cohort|book) of (?:about )?(?:\d|[$£€]|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|over)",
        said,
        re.IGNORECASE,
    ):
        return f"I had {'' if said.startswith('staff') else a_or_an(said) + ' '}{said}"
    if re.match(rf"^{NUMBER}[- ]", said) and needs_article(inside, setting.language):
        return f"I had {a_or_an(said)} {said}"
    rate = re.match(rf"^(?P<n>{NUMBER}) (?P<rest>[a-z].*)$", said)
    if (
        rate
        and rate["n"].rstrip().endswith(("%", "percent", "per cent"))
        and not is_plural_word(rate["rest"].split(" ")[0], setting.language)
    ):
        first = setting.words(rate["rest"])
        end = next(
            (i for i, w in enumerate(first) if w.tag.word_class is WordClass.ADP or w.after),
            len(first) - 1,
        )
        head = first[end - 1] if end and first[end].tag.word_class is WordClass.ADP else first[end]
        article = f"{a_or_an(said)} " if is_countable(head, setting.language) else ""
        return f"I had {article}{said}"
    return None
