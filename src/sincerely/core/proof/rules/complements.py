"""What a word asks for after itself: a year spent training, experience of training, in charge of."""

from __future__ import annotations

from typing import Final

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.patterns import regex
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

__all__ = ["RULES"]

# A place or a day may follow: "notice at once", "return at Easter".
_NO_PLACE: Final = "!easter&!christmas&!monday&!tuesday&!wednesday&!thursday&!friday"

RULES = (
    Rule(
        id="complement-in-ing",
        severity=Severity.ERROR,
        message="What follows here is an -ing form.",
        why="Time is spent doing a thing, and one has difficulty doing it and experience of doing it.",
        source="Benson, Benson and Ilson, The BBI Combinatory Dictionary of English",
        find=rows(
            row(
                "~spend %num|NUM|a|an|half|some|many|several|more|most|much|all|long|the|that|my "
                ".adj? %timen|time|times|months|weeks|mornings|evenings|winters|summers [ to .base ]",
                "{1:ing}",
                unless=r"\b(?:time|year|hours?|day) to (?:spare|come)\b",
            ),
            row(
                "~have|without .adj|much|no|little|some|any|great? difficulty|difficulties|trouble [ to .base ]",
                "{1:ing}",
                unless=r"\b(?:it|that|this|which) (?:is|was|will be|would be) no trouble\b",
            ),
            row(
                "~have|gain|without %num|much|no|some|any|little|long? .adj? experience [ to .base ]",
                "of {1:ing}",
                unless=r"\bexperience to (?:draw|offer|share|bring|match|back|support|add|date|give|show|go|put|contribute)\b",
            ),
        ),
        flags=(
            Example(
                "I spent two winters to sort the maps.", fixed="I spent two winters sorting the maps."
            ),
            Example(
                "She had difficulty to hear the tape.", fixed="She had difficulty hearing the tape."
            ),
            Example(
                "I have experience to lead a crew.", fixed="I have experience of leading a crew."
            ),
        ),
        passes=(
            "I spent two winters there to be near the maps.",
            "I have the experience to lead a crew, and it is no trouble to come.",
            "I have some experience to draw on.",
        ),
    ),
    Rule(
        id="complement-preposition",
        severity=Severity.ERROR,
        message="Another small word belongs here, or none.",
        why="Which small word follows is fixed by use, and a wrong one is heard at once.",
        source="Swan, Practical English Usage, 4th ed., entries 212 to 216",
        find=rows(
            row("in [ charge|spite|terms|search|favour|favor|honour|honor ] %art|%poss|%num", "{0} of", unless=r"\bin terms (?:a|an|the|my|your|our) "),
            row("on [ behalf ] %art|%poss|PROPN", "behalf of"),
            row("i|we am|are|was|were|became|become %degree|already|not|also? familiar [ to ] %dets|.sg|.pl", "with"),
            row(f"~move|relocate|transfer|emigrate back|here? [ at ] PROPN&{_NO_PLACE}", "to"),
            row("~notice|mention|discuss|enter|approach|attend|contact|emphasise|emphasize|describe|regard|visit [ at|about|to the|your|our|my|his|her|their|a|an ]", "{1}", unless=r"\bat (?:the|a) (?:end|time|start|outset|beginning|moment|meeting|interview|visit|conference|fair|weekend|same)\b|\b(?:visit|regard|notice|approach|contact) (?:to|about)\b|\babout (?:a|an)\b"),
            row("~meet [ to you|him|her|them|mr|ms|mrs|dr|everyone ]", "{1}", unless=r"\b(?:met|meet|meeting) to (?:you|him|her|them) (?:is|was)\b"),
            row("[ ~reply|respond ] my|your|his|her|their|the question|questions|letter|letters|note|message|messages|mail|mails|email|emails|advert|advertisement", "{0} to"),
            row("[ in|on|at next|last ] week|month|year|spring|summer|autumn|winter|%day $|,|and|at|for|with|to|or", "{1}", unless=r"\b(?:in|on|at) (?:next|last) \w+ (?:and|at|for|with) (?:the )?\w+(?:'s|’s)"),
            row("at such [ a short|a|an short? notice ]", "short notice", given=r"\bat such an? short notice\b"),
            row("~go|come|drive|walk|travel|get|head|cycle|ride|return|way|back [ to home ] $|,|and|at|after|on|in|with|that|when", "home"),
            row("~meet|see|speak|talk|come|visit|start|interview again|you? [ the ] %day $|,|at|next|and|morning|afternoon|evening", "on", unless=r"\bthe \w+day (?:and|before|after|of|meeting|team|group|crew)\b"),
            row("%be|been|looks|feels|seems|exactly|nearly|almost|about|just|quite [ same ] as|$|,|for|in|at|and", "the same", unless=r"\b(?:the|this|that|these|those|very|my|your|one and) same\b"),
        ),
        flags=(
            Example("I was in charge a crew of six.", fixed="I was in charge of a crew of six."),
            Example("I am familiar to the tool.", fixed="I am familiar with the tool."),
            Example("We moved at Cork in May.", fixed="We moved to Cork in May."),
            Example("I noticed at the old press.", fixed="I noticed the old press."),
            Example("I enjoyed meeting to you.", fixed="I enjoyed meeting you."),
            Example("You replied my note at once.", fixed="You replied to my note at once."),
            Example("The audit is in next month.", fixed="The audit is next month."),
            Example("I drove to home at noon.", fixed="I drove home at noon."),
            Example("We meet the Thursday at ten.", fixed="We meet on Thursday at ten."),
            Example("The tool is same as ours.", fixed="The tool is the same as ours."),
        ),
        passes=(
            "I was in charge of a crew, and we moved at Easter.",
            "The tool is familiar to the team; the same goes for the press.",
            "I noticed at the end that you met to plan it, in next year's budget.",
            "We meet the Thursday after, at home.",
        ),
    ),
    Rule(
        id="day-with-article",
        severity=Severity.ERROR,
        message="A date such as “1 March” stands without “the”.",
        why="One says “the first of March” and writes “1 March”.",
        source="New Oxford Style Manual, 11.6",
        find=regex(
            r"\b(?:from|on|by|until|till|since|before|after) (?P<x>the (?P<day>\d{1,2})) "
            r"(?=(?:January|February|March|April|May|June|July|August|September|October|November|December)"
            r"(?:$|[.,;:)]| (?:on|and|or|to|at|in|is|was|if|when|as|with|\d{4})\b))",
            r"\g<day>",
        ),
        flags=(
            Example("I can start from the 1 March on.", fixed="I can start from 1 March on."),
            Example("We met on the 14 May.", fixed="We met on 14 May."),
            Example("It is due by the 30 June, I hear.", fixed="It is due by 30 June, I hear."),
        ),
        passes=(
            "The letter came on the 1 March train.",
            "We met on 14 May, before the 3rd of June.",
            "I read the 12 May reports.",
        ),
    ),
)  # fmt: skip
