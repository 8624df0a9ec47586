"""What hangs on a deed behind a comma: dates, counts, nothing lost; put so that it stands in a sentence."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.clauses.none_of import with_no, with_none
from sincerely.core.letters.phrasing.hurry.objects import needs_article
from sincerely.core.letters.phrasing.reading.certain import PREPOSITIONS
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.typed.dating import (
    MONTH,
    full_month_of_year,
    full_year,
    spans_of_months,
)
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.letters.phrasing.words.lexicon import PERSONS
from sincerely.core.letters.phrasing.words.plurals import is_plural_word
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = [
    "NOT_SO",
    "NUMBER",
    "comma_pieces",
    "is_counted",
    "mend_tails",
    "size_of",
]

_SPELT: Final = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds"
    "|thousands|dozens|a dozen|both|several"
)
NUMBER: Final = (
    rf"(?:(?:about |over |nearly |almost |some |around |more than |c\.? ?)?(?:[-+−]?(?:(?:A|C|CA|AU|NZ|US|S|HK|R)?[$£€¥₹]|(?:AUD|CAD|USD|NZD|GBP|EUR|CHF|SEK|NOK|DKK|ZAR|INR|JPY|SGD|HKD|PLN|AED) )?\d[\d.,]*"
    rf"(?: ?(?:k|K|m|M|mn|bn|B|million|billion|thousand|tn))?\+?(?: ?(?:%|percent|per cent|pp|pts))?|(?:{_SPELT})\b(?:[ -](?:one|two|three|four|five|six|seven|eight|nine)\b)?))"
)
_YEAR: Final = r"(?:19|20)\d\d"
_WHEN: Final = rf"(?:(?:{MONTH}|Q[1-4]|H[12]|[Ee]arly|[Ll]ate|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)\s+)?{_YEAR}"
_RANGE: Final = re.compile(
    rf"(?<=\w),\s+(?P<a>{_WHEN})\s*(?:-|–|—|to)\s*(?P<b>{_WHEN}|\d\d)(?=$|[;,.])"
)
_YEAR_ROW: Final = re.compile(rf" in {_YEAR}, {_YEAR}[^;]*$")
_YEARS: Final = re.compile(
    rf"(?<=[A-Za-z]) (?<!in )(?<!of )(?<!between )(?P<years>{_YEAR}(?:, {_YEAR})* (?:and|&) {_YEAR})(?=$|,)"
)
_DATES: Final = re.compile(
    rf"(?<=[\w%)])(?<!\d{{4}}),\s+(?P<when>{_WHEN}(?:(?:, {_WHEN})* and {_WHEN})?)(?P<end>$|,)"
)
_LAST_DATE: Final = re.compile(rf"(?<=[a-z]{{3}})\s+(?P<when>{MONTH} {_YEAR})$")
_NONE_LOST: Final = re.compile(r",\s+(?P<no>no|zero|nil|0)\s+(?=[A-Za-z])")
_COUNT: Final = re.compile(
    rf",\s+(?P<n>{NUMBER}(?: of (?:whom|them|which|these))?)\s+(?P<rest>[a-z].*)$", re.IGNORECASE
)
_FIGURES: Final = re.compile(
    rf"^(?:average |mean |median |c\. ?|up to |max )?{NUMBER}(?=$|[\s)])", re.IGNORECASE
)
_TWO: Final = re.compile(rf"\d (?:to|down to|up to) (?!{_YEAR}\b){NUMBER}")
_BARE_RANGE: Final = re.compile(
    rf"(?<=[A-Za-z]{{2}}) (?<!from )(?<!between )(?P<a>{_YEAR})\s?[-–—]\s?(?P<b>{_YEAR})(?=$|,)"
)
_BARE_YEAR: Final = re.compile(
    rf"\b(?P<before>[A-Za-z]*[a-z]{{2}}) (?P<year>{_YEAR})(?=$|, [a-z]| (?:after|when|while|as)\b)"
)
# What a year stands after by itself, beside prepositions: "early 2019", "May 2019", "Vision 2030".
_BEFORE_YEAR: Final = word_set(
    """till through the early late mid and spring summer autumn winter fall january february march april may june july august september
    october november december easter christmas horizon vision agenda
    """
)
_OF_WHOM: Final = re.compile(
    rf",\s+(?P<n>all|most|both|none|{NUMBER})(?: of (?:them|whom|which|these))? (?=(?:now |still |later |since |then )?(?:passed|qualified|finished|completed|progressed|submitted|graduated|stayed|got|became|transferred|toured|"
    r"went|left|won|joined|moved|survived|returned|made|ran|sold|reached|have|has|had|are|were|is|was|run|work|hold|lead)\b)"
)
_A_PERSON: Final = re.compile(
    r"^(?:.*ees|.*(?<!l)ists|.*women|.*men|.*ians|apprentices|people|staff|students|pupils|nurses|heads|interns|graduates|children|"
    r"clients|patients|coaches|cadets|recruits|juniors|techs|reps|grads|hires|engineers|teachers|workers|managers|"
    r"trainers|learners|officers|carers|drivers|teenagers|prisoners|players|singers|members|volunteers)$"
)
_FISCAL: Final = re.compile(
    rf"(?<=[a-z%]) (?<!in )(?<!by )(?<!for )(?<!since )(?<!of )(?P<when>(?:Q[1-4] |H[12] )?FY ?\d\d(?:\d\d)?|Q[1-4] {_YEAR})(?=$|,)"
)
_FOR_YEARS: Final = re.compile(
    r"(?<=[A-Za-z]) (?<!for )(?<!in )(?<!over )(?<!of )(?<!the )(?<!last )(?<!within )(?<!after )(?<!by )(?<!about )(?<!nearly )(?<!some )(?<!under )(?<!than )(?<!every )(?<!to )(?<!at )(?<!and )(?<!first )(?<!past )(?<!next )(?<!spent )(?<!around )(?<!almost )(?<!took )"
    rf"(?!over )(?P<n>{NUMBER} (?:years|seasons|terms|summers|winters|semesters))$|, (?P<m>{NUMBER} (?:years|seasons|summers|winters|semesters))$|, (?P<d>{NUMBER} (?:months|weeks|days|quarters|terms))$"
)
# "ran the site network: 41 sites in 9 countries"
_SPELT_OUT: Final = re.compile(rf"^(?P<head>[^:()]+): (?P<sizes>{NUMBER}\s[^:;()]+)$")
# "twice, Kandahar 2010 and Mosul 2016": where and when, in a row.
_PLACES: Final = re.compile(
    rf", (?P<list>[A-Z][\w' ]*? {_YEAR}(?:, [A-Z][\w' ]*? {_YEAR})*(?:,? and [A-Z][\w' ]*? {_YEAR}))$"
)
_ALL: Final = re.compile(r", all (?P<n>\d+ )")
_IN_SPAN: Final = re.compile(
    rf"(?<=to )(?P<b>{NUMBER}), (?P<n>{NUMBER} (?:months|weeks|days|years|quarters))(?=$|,)"
)
_LAST: Final = re.compile(
    r"(?<=[a-z\d%]) (?<!the )(?<!of )(?<!in )(?<!over )(?<!for )(?<!during )(?<!my )(?<!by )(?=last (?:\d+|two|three|four|five|six|few|ten) (?:quarters|years|months|weeks|seasons|terms)\b)"
)
_WENT_ON: Final = re.compile(
    r",\s+(?=(?!(?:and|but|which|who|where|while|as|so|with|in|by|after|when|then|both|all|each) )[a-z][\w' -]*? (?:doubled|tripled|halved|fell|rose|dropped|climbed|stayed|held|went)"
    r"(?: (?:to|by|from|at|up|down|flat|steady|under|above|below)\b.*)?$)"
)
_LINKED: Final = re.compile(
    r"^(?:in|on|at|by|with|without|for|from|to|of|under|over|within|across|through|during|after|before|since|until|as|up|down|"
    r"both|all|each|most|then|now|later|including|plus|which|who|where|while|when|so|but|not|the|an?|my|our|their|his|her|its)\b",
    re.IGNORECASE,
)
_NONE_DID: Final = re.compile(r",\s+(?P<who>nobody|no one) (?P<verb>[a-z]+)$")
NOT_SO: Final = re.compile(
    r"(?<=[a-z]) (?=not (?:\d+|one|two|three|four|five|six|more|less|the|a|an)\b)"
    r"|(?<=[a-z])(?<! is)(?<! are)(?<! was)(?<! were)(?<! do)(?<! does)(?<! did)(?<! has)(?<! have)(?<! had)(?<! will)(?<! would)(?<! can)(?<! could)(?<! should)(?<! must)(?<! may)"
    r"(?<! might)(?<! or)(?<! and)(?<! but)(?<! if)(?<! why)(?<! am)(?<!\bbe) (?=not [A-Za-z-]+$)"
)
_WHOLE: Final = re.compile(r"^(?:both|several)\b", re.IGNORECASE)
_PASSED: Final = re.compile(rf"(?<=ed) (?P<when>{_WHEN})$")
_FROM: Final = re.compile(
    rf"^(?P<head>(?:\w+ed|grew|cut|brought|took|drove|got) [^\d$£€,;]*?[a-z)]) (?P<a>{NUMBER}(?: (?:min|mins|minutes|hours|days|weeks|months|secs|seconds|years))? to (?=[$£€\d]))"
)
_PLACED: Final = word_set(
    "offshore overseas abroad underground airborne as with at in on under within"
)
_STATE: Final = re.compile(
    r"^(?:still|now|already|since|not|currently|active|live|open|gone|here|there)\b"
)
_JOINS: Final = word_set(
    """
    manage run lead oversee supervise own cover head direct handle open build train teach
    """
)
_LINKS_AHEAD: Final = re.compile(r" (?:and|across|in|at|on|for|with|over|of) ")
_SIZE: Final = re.compile(rf"^(?P<n>{NUMBER})\s+(?P<rest>\S.*)$", re.IGNORECASE)


def comma_pieces(text: str) -> list[str]:
    """The pieces between commas, a bracket with its commas whole."""
    pieces: list[str] = []
    for piece in re.split(r",\s+", text):
        if pieces and pieces[-1].count("(") > pieces[-1].count(")"):
            pieces[-1] = f"{pieces[-1]}, {piece}"
        else:
            pieces.append(piece)
    return pieces


def mend_tails(text: str, setting: Setting) -> str:
    """A line that begins with a past verb, its tail made part of the sentence.

    ", Jan 2022" becomes "in January 2022"; ", 21 still here" becomes "; 21 are still here";
    ", zero layoffs" becomes ", with zero layoffs".
    """
    out = full_month_of_year(spans_of_months(text))
    out = _YEARS.sub(r" in \g<years>", out)
    out = _RANGE.sub(lambda m: f" from {m['a']} to {full_year(m['a'], m['b'])}", out)
    out = _DATES.sub(_dated, out)
    out = _LAST_DATE.sub(lambda m: f" in {m['when']}", out)
    out = _NONE_LOST.sub(with_no, out, count=1)
    out = _LAST.sub(" in the ", out)
    out = _FOR_YEARS.sub(_for_years, out) if _is_deed(out, setting) else out
    out = re.sub(
        r"\b(over|in|for|during) (?=last (?:\d+|two|three|four|five|six|few|ten)\b)",
        r"\1 the ",
        out,
    )
    out = _FISCAL.sub(r" in \g<when>", out)
    out = _ALL.sub(r", with all \g<n>", out, count=1)
    out = re.sub(r", all (?=\w+(?:ed|t|n)$)", ", all of them ", out)
    out = _IN_SPAN.sub(r"\g<b> in \g<n>", out)
    out = _NONE_DID.sub(
        lambda m: (
            m.group() if not setting.verbs.is_past(m["verb"]) else f", and {m['who']} {m['verb']}"
        ),
        out,
        count=1,
    )
    out = re.sub(r",\s+(?P<who>same|nobody|no one) ", with_none, out, count=1)
    out = re.sub(r",\s+(?=last (?:\d|two|three|four|five|six|few|ten)\b)", ", the ", out)
    out = _PASSED.sub(r" in \g<when>", out)
    if " from " not in out:
        out = _FROM.sub(r"\g<head> from \g<a>", out, count=1)
    out = _PLACES.sub(r" (\g<list>)", out)
    out = _BARE_YEAR.sub(_in_year, out)
    out = _BARE_RANGE.sub(lambda m: f" from {m['a']} to {m['b']}", out)
    if _has_many(comma_pieces(out)[0], setting):
        counted = _counted_noun(comma_pieces(out)[0], setting)
        if counted.endswith(("ers", "ors")) and not _are_people(counted, setting):
            out = _OF_WHOM.sub(r"; \g<n> ", out) if ";" not in out else out
        else:
            whom = "whom" if _are_people(counted, setting) else "which"
            out = _OF_WHOM.sub(rf", \g<n> of {whom} ", out)
    out = _WENT_ON.sub("; ", out, count=1) if ";" not in out else out
    if ": " in out or _YEAR_ROW.search(out):
        return _SPELT_OUT.sub(r"\g<head> (\g<sizes>)", out) if _is_deed(out, setting) else out
    pieces = comma_pieces(out)
    tail = [
        i
        for i in range(1, len(pieces))
        if _FIGURES.match(pieces[i]) and not _WHOLE.match(pieces[i])
    ]
    if _TWO.search(out):
        bare = len(pieces) == 2 and not pieces[1][:1].isdigit() and pieces[1][:1] not in "$£€"
        return f"{pieces[0]} ({pieces[1]})" if bare and _is_fragment(pieces[1], setting) else out
    if len(pieces) == 2 and " and " not in out and _is_second_deed(pieces[1], setting):
        return f"{pieces[0]} and {pieces[1]}"
    if not tail and len(pieces) == 2 and _is_aside(pieces[1], setting):
        return f"{pieces[0]} ({pieces[1]})" if "(" not in pieces[0] else out
    first = next((i for i in range(1, len(pieces)) if _is_bare_thing(pieces[i], setting)), 0)
    if (
        first
        and "(" not in out
        and not any(_LINKED.match(p) for p in pieces[first:] if not p.startswith("with "))
    ):
        loose = ", ".join(piece.removeprefix("with ") for piece in pieces[first:])
        return f"{', '.join(pieces[:first])} ({loose})"
    if not tail or tail != list(range(tail[0], len(pieces))):
        return _closed_row(pieces, setting)
    head = ", ".join(pieces[: tail[0]])
    if len(tail) > 1:
        sizes = size_of(", ".join(pieces[tail[0] :]), setting)
        return f"{head}, with {sizes}" if sizes else f"{head} ({', '.join(pieces[tail[0] :])})"
    match = _COUNT.match(f", {pieces[-1]}")
    if match is None:
        return f"{head} ({pieces[-1]})"
    return f"{head}{_counted_tail(head, match['n'], match['rest'], setting)}"


def _closed_row(pieces: list[str], setting: Setting) -> str:
    """The pieces as a row of things with its "and": "120 acres, 3 crews, a shop"."""
    *most, last = pieces
    row = pieces[1:]
    is_row = len(pieces) > 2 and not any(
        _LINKED.match(piece)
        or " and " in piece
        or "(" in piece
        or len(piece.split()) > 6
        or setting.verbs.is_past(piece.split(" ", 1)[0])
        or piece.split(" ", 1)[0].endswith("ing")
        for piece in row
    )
    if not is_row or " and " in pieces[0] or ";" in "".join(pieces):
        return ", ".join(pieces)
    article = f"{a_or_an(last)} " if needs_article(setting.words(last), setting.language) else ""
    return f"{', '.join(most)} and {article}{last}"


def _is_deed(text: str, setting: Setting) -> bool:
    first = re.sub(r"^never ", "", text.lower()).split(" ", 1)[0]
    return setting.verbs.is_past(first) and first not in {"had", "spent", "took", "was"}


def _for_years(match: re.Match[str]) -> str:
    lone = "," not in match.string[: match.start()]
    if match["d"]:
        never = match.string.startswith(("never ", "Never "))
        return f" {'in' if never else 'over'} {match['d']}" if lone else match.group()
    joint = "in" if match.string.lower().startswith("never ") else "for"
    return f" {joint} {match['n'] or match['m']}" if lone else match.group()


def _are_people(counted: str, setting: Setting) -> bool:
    """Whether what was counted, by its plural, are people: "paralegals", "nurses"."""
    return bool(_A_PERSON.search(counted)) or not PERSONS.isdisjoint(
        setting.language.lemmas(counted, WordClass.NOUN)
    )


def _counted_noun(head: str, setting: Setting) -> str:
    """The last plural noun of the words that a later figure counts some of."""
    plural = [
        word.lower
        for word in setting.words(head)
        if is_plural_word(word.text, setting.language) and word.tag.word_class is WordClass.NOUN
    ]
    people = [word for word in plural if _A_PERSON.search(word)]
    return (people or plural or [""])[-1]


def _in_year(match: re.Match[str]) -> str:
    leads = match["before"].lower() in PREPOSITIONS | _BEFORE_YEAR
    return match.group() if leads else f"{match['before']} in {match['year']}"


def _dated(match: re.Match[str]) -> str:
    if match["end"]:
        return f", in {match['when']},"
    return f" in {match['when']}"


def _has_many(head: str, setting: Setting) -> bool:
    """Whether the deed was done to several, whom "of them" can mean."""
    words = setting.words(head)
    return any(
        is_plural_word(word.text, setting.language) and word.tag.word_class is WordClass.NOUN
        for word in words[1:]
    )


def _is_second_deed(text: str, setting: Setting) -> bool:
    """Whether the tail goes on with a past verb that is no participle: "broke even in 14 months"."""
    first = text.split(" ", 1)[0].lower()
    lemma = setting.verbs.lemma(first) if setting.verbs.is_past(first) else None
    return (
        lemma is not None
        and setting.verbs.past(lemma) == first
        and setting.verbs.participle(lemma) != first
    )


def _is_aside(text: str, setting: Setting) -> bool:
    """A tail that only hangs on: a fragment, or a participle that no subject can take ("done in May")."""
    return _is_fragment(text, setting) or setting.verbs.is_only_participle(text.split(" ", 1)[0])


def _is_fragment(text: str, setting: Setting) -> bool:
    """A tail that tells a figure or a lack of its own, without a verb: "error rate 0.04%"."""
    words = setting.words(text)
    tells = any(word.text[:1].isdigit() or word.lower in {"no", "zero"} for word in words[1:])
    bound = any(word.lower in {"and", "or"} for word in words)
    return (
        tells
        and not bound
        and not any(w.tag.word_class is WordClass.AUX for w in words)
        and not words[0].lower.endswith("ing")
        and not setting.verbs.is_past(words[0].text)
        and not _LINKED.match(text)
    )


def _is_bare_thing(text: str, setting: Setting) -> bool:
    """A thing of its own that lacks its article: no further object of the verb, "clean licence"."""
    words = setting.words(text)
    return len(words) < 6 and not _LINKED.match(text) and needs_article(words, setting.language)


def _counted_tail(head: str, count: str, rest: str, setting: Setting) -> str:
    words = setting.words(rest)
    one = count.lower() in {"one", "1"}
    if re.search(r" of (?:whom|which|them|these)$", count):
        return f", {count} {rest}"
    is_part = rest.split(" ", 1)[0].lower() in _PLACED
    if is_part and _has_many(head, setting):
        return f", {count} of them {rest}"
    if _STATE.match(rest) and not (len(words) < 3 and is_counted(words, setting)):
        if _has_many(head, setting):
            return f", {count} of them {rest}"
        return f"; {count} {'is' if one else 'are'} {rest}"
    if re.match(r"^(?:in|of) (?:all|total|them|whom)\b|^of (?:them|whom)", rest):
        return f", {count} {rest}"
    if not is_counted(words, setting):
        return f" ({count} {rest})"
    lemma = setting.verbs.lemma(head.split(" ", 1)[0]) or ""
    if (
        lemma in _JOINS
        and re.match(rf"\w+ {NUMBER} ", head, re.IGNORECASE)
        and not _LINKS_AHEAD.search(head)
    ):
        return f" and {count} {rest}"
    return f", with {count} {rest}"


def is_counted(words: tuple[Word, ...], setting: Setting) -> bool:
    """Whether the words after a figure are the things counted: a plural noun, perhaps with a place."""
    if len(words) > 2 and words[-1].lower in {"year", "month", "week", "day"}:
        words = words[:-2]
    for index, word in enumerate(words):
        if word.tag.word_class in {WordClass.ADP, WordClass.CCONJ} or word.lower in {"to", "of"}:
            return index > 0 and is_plural_word(words[index - 1].text, setting.language)
        if word.tag.word_class in {WordClass.VERB, WordClass.AUX} and not word.lower.endswith("s"):
            return False
        if word.after and index < len(words) - 1:
            return False
    return is_plural_word(words[-1].text, setting.language)


def size_of(text: str, setting: Setting) -> str | None:
    """A part that says how large the work was ("62 staff across two sites"), to stand after "with"."""
    none = re.match(r"^(?:no|zero) [a-z]", text, re.IGNORECASE)
    if none and not any(w.tag.word_class is WordClass.AUX for w in setting.words(text)):
        return text[:1].lower() + text[1:]
    match = _SIZE.match(text)
    if match is None or _WHOLE.match(text):
        return None
    pieces = re.split(r",\s+|\s+and\s+(?=\d)", text)
    for piece in pieces:
        one = _SIZE.match(piece)
        if one is None or not is_counted(setting.words(one["rest"]), setting):
            return None
    lead = pieces[0][:1].lower() + pieces[0][1:]
    every = [lead, *pieces[1:]]
    return every[0] if len(every) == 1 else f"{', '.join(every[:-1])} and {every[-1]}"
