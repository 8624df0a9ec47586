"""How a note of the candidate's own begins before it comes to its matter."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.letters.phrasing.career.houses import is_place
from sincerely.core.letters.phrasing.career.titles import ROLES, WITHIN, is_title
from sincerely.core.letters.phrasing.clauses.bare_verbs import goes_on_to_bring
from sincerely.core.letters.phrasing.clauses.tails import NUMBER, comma_pieces
from sincerely.core.letters.phrasing.reading.shape import Shape
from sincerely.core.letters.phrasing.sentences import text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.tables import word_set

__all__ = ["bare_matter", "in_own_person", "with_time_last", "without_habits"]

_LEFT_OUT: Final = (
    r"(?:(?:totally |completely |stupidly |simply |also )?(?:forgot|failed|neglected|omitted|meant|wanted|intended|"
    r"never got|(?:did not|didn['’]?t) get|(?:did not|didn['’]?t) manage|never managed|(?:did not|didn['’]?t) have time|"
    r"never had (?:the )?(?:chance|time)|had no (?:chance|time)|ran out of time|was going) to|never got (?:a)?round to|(?:did not|didn['’]?t) get (?:a)?round to|forgot about|"
    r"(?:should|would)(?:['’]ve| have)|could(?:['’]ve| have)|wish (?:i|he|she)(?:['’]d| had)|(?:did not|didn['’]?t)|never|"
    r"(?:have not|haven['’]?t)|(?:was not|wasn['’]?t) asked|(?:was not|wasn['’]?t) able to|(?:could not|couldn['’]?t))"
)
_TOLD: Final = (
    r"(?:saying|mentioning|telling|explaining|adding|raising|say|said|mention(?:ed)?|tell|told|bring up|brought up|talk(?:ed)? about|cover(?:ed)?|raised?|explain(?:ed)?|"
    r"add(?:ed)?|get (?:on ?)?to|got (?:on ?)?to|touch(?:ed)? on|point(?:ed)? out|describe[d]?|speak about|spoke about|about)"
)
_UNTOLD: Final = re.compile(
    rf"^(?:(?:i|he|she|we) )?{_LEFT_OUT} (?:really )?{_TOLD}\b(?: (?:her|him|them|you|anyone|people)\b)?"
    r"(?: (?:about|that|the fact that))?[:,]?\s+(?P<rest>\S.*)$",
    re.IGNORECASE,
)
_SHOULD: Final = re.compile(
    r"^(?:i |he |she )?(?:should|must|ought to|could|want to|wanted to) (?:also )?(?:say|mention|add) (?:that )?(?=[a-z])",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    r"^(?:not (?:said|mentioned|asked|covered)|unsaid|left unsaid|left out|missed|forgot|did(?: not|n['’]?t) come up|"
    r"never came up|(?:was|were) not asked|worth (?:saying|adding|mentioning)|to add|also|ps|p\.s\.)\s*[:,–-]\s*(?P<rest>\S.*)$",
    re.IGNORECASE,
)
_FORGOTTEN: Final = re.compile(
    r"^not (?:mentioned|said|told|covered|discussed)(?: (?:her|him|them))? that (?=[a-z])|^did i (?:mention|say|tell (?:her|him|them|you))(?: that| about)? (?=[a-z])|^(?:(?:i|he|she|we) )?(?:(?:totally |completely )?forgot|left out|skipped|omitted) (?:about )?(?=(?:the|my|our|that|how|why)\b)",
    re.IGNORECASE,
)
_RATE: Final = re.compile(
    r"(?<=[a-z])\s?/\s?(?P<unit>mo|wk|yr|month|week|year|day|shift|term|hr|hour)\b\.?"
)
_UNITS: Final = {"mo": "month", "wk": "week", "yr": "year", "hr": "hour"}
_WHEN_FIRST: Final = re.compile(
    r"^(?P<when>(?:19|20)\d\d(?:\s?[-–—]\s?(?:(?:19|20)\d\d|\d\d|present|now))?)(?P<sep>:|,| -| –)?\s+(?P<rest>[A-Za-z].*)$"
)
_OF_THE_YEAR: Final = re.compile(
    r"\b(?:of the Year|Award|Prize|Medal|champion|winner|finalist)$", re.IGNORECASE
)
_NEVER_CAME: Final = re.compile(
    r"^(?P<rest>.+?)(?:,| -| –)? (?:never came up|(?:did not|didn['’]?t) come up|(?:was not|wasn['’]?t|were not|weren['’]?t) (?:mentioned|discussed|"
    r"covered|asked about)|(?:did not|didn['’]?t) get mentioned)\.?$",
    re.IGNORECASE,
)
_THAT: Final = re.compile(r"^that (?=(?:I|we|my|our|he|she|the)\b)", re.IGNORECASE)
_SOMEHOW: Final = re.compile(
    r"\s+(?:properly|enough|at all|(?:very )?well|well enough|in full|in detail|clearly|fully)\.?$",
    re.IGNORECASE,
)
_ABOUT: Final = re.compile(r"^(?:about|re:?) (?=(?:the|my|our|how|why|what)\b)", re.IGNORECASE)
_CANDIDATE: Final = re.compile(r"^(?:the )?candidate(?P<own>['’]s)?(?= \w)", re.IGNORECASE)


_ADDED: Final = re.compile(
    r"^[.…\s]*(?:(?:oh|and|plus|ps|also)\b[\s,:–-]+)+|^[.…]+\s*", re.IGNORECASE
)


# "on call is fine, tell him": a word to oneself.
_TO_TELL: Final = re.compile(
    r"^(?:must |should )?(?:tell|remind|let) (?:him|her|them)(?: know)?(?: that|:)? (?=(?:I|we|my|our|the)\b)"
    r"|[,;.]? (?:and |so )?(?:must |should )?(?:tell (?:him|her|them)|let (?:him|her|them) know|mention (?:it|this))\.?$",
    re.IGNORECASE,
)


# "she asked about sheep and I forgot to say we have 60 ewes"
_MEANT: Final = re.compile(
    r",? (?:and|but|so) i (?:forgot|meant|wanted|never got) to (?:say|mention|add|tell (?:him|her|them))(?: that)? (?=(?:I|we|my|our|the)\b)",
    re.IGNORECASE,
)


def bare_matter(text: str) -> str:
    """The note without what it says of not having been said: "forgot to say I ran the depot".

    A label ("not mentioned: …"), a close ("… never came up") and a leading "that" go too.
    """
    matter = _MEANT.sub("; ", _TO_TELL.sub("", _ADDED.sub("", text.strip())))
    for pattern in (_SHOULD, _FORGOTTEN, _LABEL, _UNTOLD, _NEVER_CAME):
        match = pattern.match(matter)
        if match is not None:
            matter = (
                _SOMEHOW.sub("", match["rest"])
                if "rest" in match.re.groupindex
                else matter[match.end() :]
            )
    return _ABOUT.sub("", _THAT.sub("", matter))


_FILLERS: Final = re.compile(
    r",? ?\b(?:basically|literally|honestly|i guess|you know)\b,?(?= )", re.IGNORECASE
)
_MOVED: Final = re.compile(
    r"\b(?P<verb>went|rose|fell|grew|dropped|climbed) (?=[$£€]?\d[\d.,]*(?:%|k|m)?(?: [a-z]+)? to [$£€]?\d)"
)
_TO_FIGURE: Final = re.compile(
    r"\s*(?:->|=>|→|➔)\s*(?=(?:about |under |over |~)?[$£€]?\d|zero\b|nil\b)"
)
_MOTION: Final = re.compile(
    r"^(?:(?:i|we|he|she) )?(?:migrated|moved|converted|shifted|switched|transitioned|ported|promoted|went|rose|took|turned|grew|changed)\b",
    re.IGNORECASE,
)
_ARROW: Final = re.compile(r"\s*(?:->|=>|→|➔)\s*|(?<=[a-z)]) > (?=[A-Za-z])")


_BETWEEN: Final = re.compile(r"(?<=[\d%kKmM])\s*(?:->|=>|→|➔)\s*(?=[$£€]?\d)")
# "Salesman of the year 2x"
_OFTEN_LAST: Final = re.compile(r"^(?P<title>[A-Za-z].* of the \w+) (?P<n>[2-9]x)$")
# "OSS - maintainer of a queue"
_DASHED_LABEL: Final = re.compile(r"^(?P<label>[A-Z]{2,5}) [-–—]+ (?=[a-z])")
# "RTO < 5 min", "scores > 90%"
_LESS: Final = re.compile(r" ?(?<![-=])<=? ?(?=[$£€]?\d)")
_MORE: Final = re.compile(r" ?(?<![-=])>=? ?(?=[$£€]?\d)(?<!\d > )(?<!\d>)")
# "performance group '20-'23", "tier 3 regulation - no findings"
# "presently working as chief engineer at …"; a row of a résumé parted by dashes
_EMPLOYED: Final = re.compile(
    r"^(?:I am |I['’]m )?(?:presently|currently|now) (?:working|serving|employed) as (?:an? |the )?",
    re.IGNORECASE,
)
_ROW: Final = re.compile(r" [-–—]+ ")
_DATED_ROW: Final = re.compile(
    r"^[^-–—]+ [-–—]+ (?:[^-–—]+ [-–—]+ )+(?=\d)|^[^-–—]+ [-–—]+ (?=(?:19|20)\d\d)[^-–—]+ [-–—]+ "
)
# "trained 6; all passed": of those just told of
_SHARED: Final = re.compile(r"; (?=(?:all|both|most|\d+) [a-z]+ed\b)")
_SHORT_YEARS: Final = re.compile(
    r"(?<=[a-z]),? (?P<a>['’]\d\d)\s?[-–—]\s?(?P<b>['’]\d\d)(?=$|[,;])"
)
_DASHED_LACK: Final = re.compile(r" [-–—]+ (?=(?:no|zero|nil|0|not one) [a-z])")
# "retention - 61% to 83% - mostly by fixing the roster"
_APART: Final = re.compile(
    rf"(?<=[a-z]) [-–—]+ (?:from )?(?P<span>{NUMBER}(?: [a-z]+)? to {NUMBER}(?: [a-z]+)?)(?P<more> [-–—]+(?= )|$)"
)


def _joined_change(match: re.Match[str]) -> str:
    return f" from {match['span']}{',' if match['more'] else ''}"


# "cooks who now run own kitchens", "let nurses set own rota"
_OWN_OF_THEIRS: Final = re.compile(
    r"(?P<lead>(?<=s )who (?:(?:now|all|still|later) )?[a-z]+(?<!s)|\b(?:let|help|letting|helping|helped) [a-z ]*s [a-z]+) own (?!the |a |an )(?=[a-z])"
)
# "can do own dog training"
_OWN: Final = re.compile(
    r"^(?P<lead>(?:(?:I|can|could|also|now|always|still) )*(?P<verb>[a-z]+)(?: up)?) own (?!the |a |an )(?=[a-z])"
)
# "I ran the desk for 6 years we never missed an edition": typed as it was spoken.
_RUN_ON: Final = re.compile(
    rf"(?<=[a-z] )(?P<span>(?:for|in|over) {NUMBER} (?:years|yrs|months|weeks|wks|seasons)) (?=(?:I|we) [a-z])"
)


# "11,400 ballots no recounts"; "lived in: Ghana, Peru"
_LACKING: Final = re.compile(
    r"(?P<n>\d[\d,.]* (?!with|and|but|or|at|in)[a-z]+s) (?=(?:no|zero|nil) [a-z]+$)"
)
_OPEN_COLON: Final = re.compile(r"(?:(?<= in)|(?<= at)|(?<= as)): (?=[A-Z])")


def _my_own(match: re.Match[str], setting: Setting) -> str:
    verbs, low = setting.verbs, match["verb"]
    is_deed = verbs.is_past(low) or (verbs.is_base(low) and low not in {"my", "your"})
    return f"{match['lead']} my own " if is_deed else match.group()


_MOVES: Final = word_set(
    "bring cut reduce raise lift improve increase lower halve shorten drive push take grow get move go rise fall"
)
_LONG: Final = {
    "snr": "senior",
    "jnr": "junior",
    "asst": "assistant",
    "mgr": "manager",
    "ret'd": "retired",
}
_SHORT: Final = re.compile(r"\b(?P<short>snr|jnr|asst|mgr|ret'd)\b\.?", re.IGNORECASE)
_HOUSE: Final = re.compile(r" (?:@|at|for|with) ")
# "assistant stage manager promoted to company manager in 18 months"
_RAISED: Final = re.compile(r"^(?P<a>[A-Za-z][A-Za-z -]+?),? (?:then )?promoted to (?P<rest>.+)$")


# "night porter to front office manager in 5 years"
_CLIMBED: Final = re.compile(
    r"^(?P<a>[A-Za-z][A-Za-z -]*?(?<!assistant)(?<!secretary)(?<!deputy)(?<!adviser)(?<!advisor)(?<!clerk)(?<!aide)(?<!apprentice)(?<! PA)(?<!support)) to "
    rf"(?!the |an? |my )(?P<b>[A-Za-z][A-Za-z -]*?)(?P<rest>(?: in {NUMBER} (?:years|yrs|months|seasons)\b[^;]*|, [A-Z][^;]*)?)$"
)


def without_habits(text: str, setting: Setting) -> str:
    """The note without words that only fill, its chains of deeds in words ("built -> scaled -> sold a firm")."""
    text = _MOVED.sub(r"\g<verb> from ", _FILLERS.sub("", text)).replace(" | ", ", ")
    text = _OWN_OF_THEIRS.sub(r"\g<lead> their own ", text)
    text = _OWN.sub(lambda m: _my_own(m, setting), _RUN_ON.sub(r"\g<span>; ", text))
    text = _OPEN_COLON.sub(" ", _LACKING.sub(r"\g<n>, ", text))
    text = _EMPLOYED.sub("", _SHARED.sub(", ", text))
    text = _ROW.sub(", ", text) if _DATED_ROW.match(text) else text
    text = _LESS.sub(" under ", _MORE.sub(" over ", text))
    text = _DASHED_LABEL.sub(r"\g<label>: ", text)
    text = _DASHED_LACK.sub(", ", _SHORT_YEARS.sub(r" from \g<a> to \g<b>", text))
    label, colon, rest = text.partition(": ")
    if colon and " " not in label and setting.verbs.is_past(label) and rest[:1].isdigit():
        text = f"{label} {rest}"
    head, _, last = text.rpartition(", ")
    holder = _HOUSE.split(head, maxsplit=1)[0]
    is_deed = "," not in head and not is_title(holder, setting)
    if head and is_deed and goes_on_to_bring(last, setting):
        text = f"{head}, which {last}"
    text = _OFTEN_LAST.sub(r"\g<n> \g<title>", text)
    text = _SHORT.sub(lambda m: _LONG[m["short"].lower()], text)
    raised = _RAISED.match(text)
    if raised is not None and is_title(raised["a"], setting):
        return f"was promoted from {text_of(setting.inside(setting.words(raised['a'])))} to {raised['rest']}"
    climbed = _CLIMBED.match(text)
    if climbed is not None and is_title(climbed["a"], setting) and is_title(climbed["b"], setting):
        posts = (text_of(setting.inside(setting.words(climbed[key]))) for key in ("a", "b"))
        return f"rose from {' to '.join(posts)}{climbed['rest']}"
    text = _APART.sub(_joined_change, _BETWEEN.sub(" to ", text))
    first = text.split(" ", 1)[0].lower()
    if not setting.verbs.is_past(first) or setting.verbs.lemma(first) in _MOVES:
        text = _TO_FIGURE.sub(" to ", text)
    if _MOTION.match(text):
        text = _ARROW.sub(" to ", text)
    *links, last = _rungs(text, setting)
    top = _TOP.match(last)
    rungs = (*links, WITHIN.split(top["post"] if top else last)[0])
    if links and all(_is_rung(rung, setting) for rung in rungs):
        return f"rose from {_ladder(links, last, setting)}"
    if len(links) == 1:
        text = _resulting(links[0].rstrip(" ,"), last, setting)
    chained = (*links, last.split(" ", 1)[0])
    if not links or not all(setting.verbs.is_past(link) for link in chained):
        return text
    return f"{', '.join(links)} and {last}"


# "ops superintendent, Tri-County Co-op (2004-present)": the last rung and its house.
_TOP: Final = re.compile(r"^(?P<post>[^,(;]+?)(?:, (?P<house>[^;]+)| \((?P<inside>[^()]+)\))$")
_DASHED_RUNG: Final = re.compile(r" [-–—] ")


def _is_rung(text: str, setting: Setting) -> bool:
    return is_title(text, setting) or text.rsplit(" ", 1)[-1].lower() in ROLES


def _rungs(text: str, setting: Setting) -> list[str]:
    """The links of a chain: at arrows, or at dashes where three posts and more follow each other."""
    dashed = _DASHED_RUNG.split(text)
    tops = [re.split(r"[,(]", rung)[0].strip() for rung in dashed]
    is_ladder = len(dashed) > 2 and all(is_title(rung, setting) for rung in tops)
    links = dashed if is_ladder else _ARROW.split(text)
    return [link for link in links if any(map(str.isalnum, link))]


def _ladder(links: list[str], last: str, setting: Setting) -> str:
    """The posts held one after the other, the house of them all at the end."""
    posts = [text_of(setting.inside(setting.words(post))) for post in links]
    top = _TOP.match(last)
    post, house = (top["post"], _of_top(top)) if top else (last, "")
    posts.append(text_of(setting.inside(setting.words(post))))
    return f"{posts[0]} to {' and then '.join(posts[1:])}{house}"


_BRACKET: Final = re.compile(r" \([^()]*\)$")


def _of_top(top: re.Match[str]) -> str:
    """Where it was, what else is said of it in brackets: " at Tri-County Co-op (4,800 acres)"."""
    pieces = comma_pieces(top["house"] or top["inside"])
    house = next((piece for piece in pieces if is_place(_BRACKET.sub("", piece))), None)
    loose = [piece for piece in pieces if piece is not house]
    if loose and "(" in "".join(pieces):
        return f", {', '.join(pieces)}"
    if house is None:
        return f" ({', '.join(pieces)})"
    return f" at {house} ({', '.join(loose)})" if loose else f" at {house}"


_CHANGED: Final = re.compile(
    rf"^(?P<what>[A-Za-z][\w ./-]*?),? (?:(?:from|went|down|up) )?(?:from )?(?P<a>{NUMBER} ?[a-z]*) to (?P<b>(?:under |about |over )?(?:{NUMBER}|zero|nil)(?: ?[a-z]+)?)(?P<rest>(?: (?:in|over|within|by) [^,;]+)?)$"
)


def _resulting(deed: str, result: str, setting: Setting) -> str:
    """A deed and, after its arrow, what came of it: "…, which brought p99 from 480ms to 35ms"."""
    change = _CHANGED.match(result)
    if change is not None:
        what = text_of(setting.inside(setting.words(change["what"])))
        moved = f"from {change['a']} to {change['b']}"
        return f"{deed}, which brought {what} {moved}{change['rest']}"
    if setting.shape(setting.words(result)).shape is Shape.FINITE:
        return f"{deed}; {result}"
    return f"{deed} ({result})" if "(" not in f"{deed}{result}" else f"{deed}; {result}"


def with_time_last(text: str) -> str:
    """The note with the year that it begins with at its end; rates in words ("2 nights/mo")."""
    text = _RATE.sub(
        lambda m: (
            f" {'an' if m['unit'].startswith('h') else 'a'} {_UNITS.get(m['unit'], m['unit'])}"
        ),
        text,
    )
    match = _WHEN_FIRST.match(text)
    if match is None or not (match["sep"] or _OF_THE_YEAR.search(match["rest"])):
        return text
    if ";" in match["rest"]:
        return text
    return f"{match['rest'].rstrip(' .')}, {match['when']}"


def in_own_person(text: str, setting: Setting) -> str:
    """The note with "the candidate" at its head as the pronoun that means the candidate."""
    match = _CANDIDATE.match(text)
    if match is None:
        return text
    is_she = setting.cast.writes_as == "she"
    pronoun = ("her" if is_she else "his") if match["own"] else ("she" if is_she else "he")
    return f"{pronoun}{text[match.end() :]}"
