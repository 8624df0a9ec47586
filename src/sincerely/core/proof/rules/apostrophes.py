"""Apostrophes: none in plurals, one in possessives."""

from __future__ import annotations

from sincerely.core.language import Form
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.patterns import regex
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Match, Rule
from sincerely.core.proof.text import ProofText
from sincerely.core.tables import word_set

_TIME = "years|months|weeks|days|hours|minutes"

_PLURAL = regex(
    r"(?<![\w’'])(?P<x>(?:19|20)?\d0'(?:s|S)|(?-i:[A-Z]{2,5})'s(?= (?:are|were|have|and|in|of|for|on|from|at|to|with|that|which|who)\b|[.,;]))(?!\w)",
    lambda m: m[0].replace("'", "").replace("’", ""),
)
_PLURAL_AT_REST = regex(
    r"(?<![\w’'])(?P<x>[a-z]+s')(?= (?:was|were|is|are|has|have|will)\b)",
    lambda m: m["x"][:-1],
    unless=r"\bof (?:my|our|your|the|his|her|their) \w+s['’]",
)
_MANY = rows(
    row(
        "many|several|few|two|three|four|five|six|seven|eight|nine|ten|all|both|some|these|those|most [ + ] are|were|have|.past|will|in|of|on|for|and|that|who|$|,|to|from|with|at"
    ),
)

RULES = (
    Rule(
        id="apostrophe-plural",
        severity=Severity.ERROR,
        message="A plural takes no apostrophe.",
        why="The apostrophe marks owning or leaving out, not more than one.",
        source="The Chicago Manual of Style, 17th ed., 7.15",
        find=lambda text: [*_PLURAL(text), *_PLURAL_AT_REST(text), *_plural_owners(text)],
        flags=(
            Example("It was built in the 1980's.", fixed="It was built in the 1980s."),
            Example("Both CEO's are here.", fixed="Both CEOs are here."),
            Example("Several plant's were shut.", fixed="Several plants were shut."),
        ),
        passes=(
            "The CEO's office is from the 1980s.",
            "Both plants' roofs and several of the city's parks are old.",
            "It's the firm's best year, and everyone's glad.",
        ),
    ),
    Rule(
        id="apostrophe-missing",
        severity=Severity.ERROR,
        message="An apostrophe is missing from this possessive.",
        why="Ten years' experience, the managers' meeting: the years and the managers own it.",
        source="The Chicago Manual of Style, 17th ed., 7.16 and 7.24",
        find=rows(
            row(
                f"%num|several|many|few|twenty-five|thirty-five|forty|two|three|10|12|15|18|20|22|25|30|8|9|7|6|5|4|3|2|11|13|14|16 [ {_TIME} ] experience|notice|work|leave|service|pay|training|practice|holiday|vacation|delay|growth",
                "{0}'",
                unless=r"\b(?:years|months|weeks|days|hours|minutes) (?:work|practice|delay)(?:ed|s)?\b(?= (?:in|at|for|on))",
            ),
            row(
                "a|one [ year|month|week|day ] notice|leave|pay|work|holiday|rest|delay|experience",
                "{0}'s",
                unless=r"one year experience|day (?:work|pay|leave)|one-",
            ),
            row("[ womens ] .sg|.pl|health", "women's"),
            row("[ mens ] .sg|.pl|health", "men's"),
            row("[ childrens ] .sg|.pl", "children's"),
            row("[ peoples ] .sg|.pl&!.adj", "people's"),
            row("in %num|a|two|three [ years|months|weeks|days ] time", "{0}'"),
            row(
                "[ todays|yesterdays|tomorrows|mondays|tuesdays|wednesdays|thursdays|fridays ] .sg|meeting|interview|call|session|tour|conversation|discussion|visit",
                "{0}",
            ),
            row(
                "[ companys|companies ] mission|culture|growth|strategy|future|plans|success|values|goals|reputation|history|needs|website",
                "company's",
                given=r"\b(?:your|the|this|our|their) (?:companys|companies)\b",
            ),
            row(
                "your|our|their|my|the [ .pl&!.sg ] work|approach|commitment|attitude|experience|reputation|growth|progress|success|success|dedication|enthusiasm|patience|expertise|history|focus|emphasis on|to|of|with|in|for %det .adj|.sg? .sg|.pl is|was|has|will|made|impressed|struck|would|stayed|seemed|gives|gave|makes|left",
                "{0:sg}'s",
            ),
            row(
                "my|your|our|his|her|their|the [ daughters|sons|brothers|sisters|wifes|husbands|mothers|fathers|friends|uncles|aunts|neighbours|neighbors|bosses|grandmothers|grandfathers|partners|babys ] .only_sg|school|work|wedding|birthday|house|advice|help|business|job|farm|shop|project|car|company|name",
                "{0:sg}'s",
                unless=r"\b(?:brothers|sisters|sons|daughters|friends|partners|fathers|mothers) (?:work|help|school|farm|shop|house)\b(?= (?:in|at|for|on|with|us|me|the|a|to|there|here)\b)",
            ),
            row("[ ours'|yours'|hers'|theirs'|your's|her's|our's|their's ]", "yours"),
        ),
        flags=(
            Example(
                "I have six years experience of it.", fixed="I have six years' experience of it."
            ),
            Example("She works on a womens ward.", fixed="She works on a women's ward."),
            Example("It opens in three weeks time.", fixed="It opens in three weeks' time."),
        ),
        passes=(
            "I have six years of experience, and two years' notice is long.",
            "The managers meet on Mondays; the children play.",
            "It took three days to reach the people.",
        ),
    ),
)


def _plural_owners(text: ProofText) -> list[Match]:
    found = []
    for match in _MANY(text):
        word = text.text[match.start : match.end]
        if word.lower().endswith(("n's", "n’s")) and word.lower()[:-2] in {
            "children",
            "men",
            "women",
        }:
            continue
        if (
            word.endswith(("'s", "’s"))
            and word[:1].islower()
            and word.lower()[:-2] not in _SHORTENED
        ):
            plural = text.language.inflect(word[:-2].lower(), Form.PLURAL)
            found.append(Match(match.start, match.end, (plural,)))
    found += _THE_OWNERS(text)
    return found


_SHORTENED = word_set(
    "it that there here what who let he she everyone everybody someone one all this other today"
)
_THE_OWNERS = regex(
    r"\b(?:the|our|your|my|their|its) (?P<x>[a-z]+'s)(?= (?:are|were|have)\b)",
    lambda m: m["x"][:-2] + "s",
)
