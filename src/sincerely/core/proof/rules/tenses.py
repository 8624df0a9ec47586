"""Tenses that the time words of the sentence rule out."""

from __future__ import annotations

from sincerely.core.grammar.fault import Check
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.grammar import showing
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

_FINISHED = r"\b(?:yesterday|last (?:week|month|year|night|Christmas|Easter|weekend|term|season|spring|summer|autumn|fall|winter|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|May|June|July|August|September|October|November|December)|(?:\w+ )?(?:days?|weeks?|months?|years?|hours?) ago|in (?:19|20)\d\d)\b"
_EXCUSED = (
    r"\b(?:since|from|until|till|for|by|over|between|after|before|who|which|that|about|of|report|and|than|, (?:but|and))\b.*"
    + _FINISHED
    + r"|"
    + _FINISHED
    + r".*\b(?:I|we|he|she|they|it|has|have|and)\b.*\b(?:have|has|'ve)\b|\bwould have|could have|might have|may have|must have|should have|to have\b"
)

_ASKS_WHEN = r"\b(?:ask|know|tell|told|say|decide|sure|wonder|see|of|question|about|idea|day|time)\w* (?:me |us |you )?when"

_progressive = showing(Check.STATE, whole=True)
_with_be = rows(
    row(
        "i|we|they [ am|are agree|disagree|understand|know|think|hope|believe|want|wish|appreciate|like|feel|need|remember|see ]",
        "{1}",
    ),
    row(
        "[ i'm agree|disagree|understand|know|think|hope|believe|want|wish|appreciate|like|feel|need|remember ]",
        "I {1}",
    ),
    row(
        "i|he|she|we|they [ was|were|is .only_base|grew|went|came|happened|occurred|agree|graduated|died|arrived|existed|appeared ] from|in|to|that|at|up|with|on|$|here|there",
        unless=r"\b(?:was|were|is) (?:graduated (?:with|by)|agreed|only|set|put|cut|cost|bred|due|let|hit|shut|split|quit|died|arrived)",
    ),
    row(
        "was|were|is [ happened|occurred|existed|died|disappeared|appeared|arrived ]",
        "{0}",
    ),
    row("was|were [ graduated ] from", "graduated"),
)

RULES = (
    Rule(
        id="perfect-with-finished-time",
        severity=Severity.ERROR,
        message="A finished time (yesterday, last week, in 2019) takes the simple past, not have + participle.",
        why="The present perfect links to now; a finished time cuts the link.",
        source="Swan, Practical English Usage, 4th ed., entry 47",
        find=rows(
            row(
                "i|we [ study|work|manage|lead|run|live|serve|teach|train|spend ] +* +* from|between",
                "{0:past}",
                given=r"\b(?:from (?:19|20)\d\d to|between (?:19|20)\d\d and) (?:19|20)\d\d\b",
            ),
            row(
                "^ in|at|during my|our last|previous|former|first|old|earlier .sg .sg? ,? i|we %often? [ .base&!.past&!.part&!.adv//manage|lead|run ] %dets|.pl|.sg|with|in|at|for|on|to|it|%num",
                "{0:past}",
                unless=r"^(?:in|at|during) (?:my|our) (?:last|previous|first) (?:week|weeks|days|month|months|year|years|letter|e-?mail|message|day|few|two|three|ninety)\b.*",
            ),
            row(
                "i|we|they [ .base&!.past|live ] + +* from",
                "have {0:part}",
                given=r"\bfrom (?:19|20)\d\d (?:until|till|to) (?:now|today|the present)\b",
                unless=r"\b(?:will|would|can|to|did|have|has|had)\b",
            ),
            row(
                "i|we|they|he|she %often? [ run|come|become|overcome ] %dets|out|into|to|from|across|%prep|away|.sg",
                "{0:past}",
                given=_FINISHED,
                unless=r"\b(?:will|would|can|could|may|might|must|should|to|did|do|does|not|have|has|had|let|if|when|whenever|usually|often|always)\b.*\b(?:run|come|become|overcome)\b",
            ),
            row("was|were born +* but|and|then [ grow ] up", "grew"),
            row(
                "i|we [ am|are ] in|with|at +? +? +? for %num|many|several years",
                "have been",
                message="What began before now and goes on takes have: I have been here for two years.",
            ),
            row(
                "as %pers [ discuss|agree|mention|promise|talk|say|speak|plan|explain|tell|arrange ]",
                "{0:past}",
                given=r"\b(?:yesterday|last \w+|earlier|previously|before|this morning|in our (?:call|talk|meeting|interview|conversation)|during|on (?:Mon|Tues|Wednes|Thurs|Fri)day)\b",
            ),
            row(
                "^|,|and|but|when|where|summer|winter|spring|past|school|university|college|job|then|days|years|there|also i|we|he|she|they|you [ use ] to .base|be|have",
                "used",
                unless=r"\b(?:which|that|what|tools?|methods?|way|ways|thing|things|system|software|words?)\b",
            ),
            row(
                "~wish %pers [ can|will|may ] .base|be|have",
                message="After “wish” the verb steps back: could, would.",
            ),
            row(
                "^ last year|month|week|spring|summer|autumn|fall|winter|night|quarter|season ,? %pers [ have|has .part ]",
                "{1:past}",
            ),
            row("^ yesterday|ago ,? %pers [ have|has .part ]", "{1:past}"),
            row("^ by the time %pers .past +? +? , %pers [ have|has ] .part", "had"),
            row(
                "^ in %num?  +? ,? %pers [ have|has .part ]",
                "{1:past}",
                given=r"^In (?:19|20)\d\d\b",
            ),
            row(
                "i|we|he|she|they|you|.sg|.pl [ have|has .part ]",
                "{1:past}",
                given=_FINISHED,
                unless=_EXCUSED,
            ),
            row(
                "[ i've|we've|they've|you've|i|we|they|you have? been ] to",
                given=_FINISHED,
                unless=_EXCUSED + r"|\b(?:I|we|they|you) been",
            ),
            row("[ i've|we've|they've|you've .part ]", given=_FINISHED, unless=_EXCUSED),
        ),
        flags=(
            Example("I have seen your deputy yesterday.", fixed="I saw your deputy yesterday."),
            Example("We have moved the lab last year.", fixed="We moved the lab last year."),
            Example("She has joined the firm in 2014.", fixed="She joined the firm in 2014."),
        ),
        passes=(
            "I have worked here since last year, and I saw her yesterday.",
            "We have thought about what you said yesterday.",
            "By last June they would have finished.",
        ),
    ),
    Rule(
        id="present-with-since",
        severity=Severity.ERROR,
        message="What began in the past and still goes on takes have: I have worked here since 2019.",
        why="The present tense does not reach back to a starting point.",
        source="Swan, Practical English Usage, 4th ed., entry 52",
        find=rows(
            row(
                "%pers [ am|is|are .ing ] +* +* since %nom left|joined|graduated|started|began|finished|became|moved|came|was|retired|qualified",
                "have been {1}",
            ),
            row(
                "i|we|he|she|they [ am|are|is .ing ] + + +? since|for",
                "have been {1}",
                given=r"\b(?:since (?:19|20)\d\d|since (?:last )?(?:January|February|March|April|May|June|July|August|September|October|November|December)|for (?:the (?:past|last) )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|over|more than) (?:\w+ )?(?:years|months|weeks))\b",
            ),
            row(
                "i|we|he|she|they [ am|are|is .ing ] .adv|%prep|%dets|.sg|here|there* since|for",
                given=r"\bsince (?:19|20)\d\d|\bfor (?:\w+|\d+) (?:years|months)\b",
            ),
            row(
                "i|we|he|she|they|you [ am|are|is .ing ] +? +? +? since %month|%day|last|spring|summer|autumn|winter|school|childhood|college|university",
                "have been {1}",
                unless=r"\b(?:he|she|it|who) is\b|, since|\bsince last\b.{0,40}\b(?:has|have|had)\b",
            ),
            row(
                "^ since %det .adj? .sg|.pl +? +? +? , i|we|they|it|he|she [ am|are|is .ing ]",
                message="Since that time until now takes have been: we have been losing.",
            ),
            row(
                "%pers [ was|were .ing ] here|there|in|at|as|for|with +? +? +? since",
                message="What began then and went on takes have (or had) been: I have been working.",
                given=r"\bsince (?:19|20)\d\d\.?$|\bsince (?:January|February|March|April|May|June|July|August|September|October|November|December)\.?$",
            ),
            row(
                "he|she|it|who [ is .ing ] +? +? +? since %month|%day|last|spring|summer|autumn|winter|school|childhood|college|university",
                "has been {1}",
                unless=r", since|\bsince last\b.{0,40}\b(?:has|have|had)\b",
            ),
            row(
                ".past +* [ before %num|several|many|some|few %timen ] $|,",
                "{1} {2} ago",
            ),
            row(
                "[ i'm|we're|they're|he's|she's .ing ] + +? +? since|for",
                given=r"\b(?:since (?:19|20)\d\d|for (?:\w+|\d+) years)\b",
            ),
            row(
                "i|we|they [ .base&!.past ] + +? +? since",
                "have {0:part}",
                given=r"\bsince (?:(?:19|20)\d\d|(?:\w+|\d+) (?:years|months)\b)",
                unless=r"\b(?:will|would|can|could|do|did|to|and|have|has|had|should|may|might) \w+ .*\bsince",
            ),
            row(
                "i|we|they|he|she [ know|knows|am|is|are|live|lives|work|works ] + +? +? since|for",
                given=r"\bsince (?:19|20)\d\d|\bsince (?:\w+|\d+) years|\bfor (?:\w+|\d+) years (?:now|already)",
                unless=r"\b(?:will|would|can|could|do|did|to|should|may|might) (?:know|be|live|work)",
            ),
            row(
                "[ since ] %num|many|several|some|almost|nearly|over|about|twenty-five years|months|weeks|days|hours|decades !ago|before|earlier|have|has|had|passed|is|are|was|were|went",
                "for",
            ),
            row("[ since ] a long time", "for"),
            row("[ since ] more than %num %timen", "for"),
            row(
                "[ from|during ] %num|many|several years|months|weeks !of|to|ago|later|in|before|now|and|after|between",
                "for",
                given=r"\b(?:have|has|had|worked|lived|am|was)\b.*\b(?:from|during) (?:\w+) (?:years|months|weeks)\b",
                unless=r"\bfrom \w+ (?:years|months|weeks) (?:to|of|in|at)\b|during (?:\w+) (?:years|months|weeks) (?:of|at|in|as|with|when)",
            ),
            row("i|we|he|she|they %have .part|been +* [ from ] the last|past", "for"),
        ),
        flags=(
            Example("I am teaching here since 2016.", span="am teaching"),
            Example("We have traded since six years.", fixed="We have traded for six years."),
            Example("I work in Turin since 2012.", span="work"),
        ),
        passes=(
            "I have been teaching here since 2016 and for six years before that.",
            "I am moving to Turin, since six months have passed.",
            "We work for two firms and have done so since 2012.",
        ),
    ),
    Rule(
        id="will-after-when",
        severity=Severity.ERROR,
        message="After when, as soon as, before, after, until and if the future stands in the present tense.",
        why="The main clause carries the future: when I hear, I will write.",
        source="Swan, Practical English Usage, 4th ed., entry 231",
        find=rows(
            row(
                "when|if %pers [ will .base ]",
                "{1}",
                given=r"\b(?:will|'ll|’ll|can|please)\b[^,;]{1,40}\b(?:when|if) (?:I|you|we|they|he|she) will\b",
                unless=r"\b(?:ask|know|tell|told|see|say|sure|decide|wonder|learn|hear|find out) (?:\w+ )?(?:when|if)\b",
            ),
            row(
                "^|,|and|you|me [ when|once|before|after|until|unless %pers will ]",
                "{0} {1}",
                unless=r"\b(?:ask|asked|know|tell|told|say|decide|sure|wonder|see|of|question|about|idea|confirm\w*) (?:\w+ )?(?:when|once|before|after|until)",
            ),
            row(
                "^ if [ i|we|you|they|he|she will ]",
                "{0}",
                unless=r"\bif you will(?: (?:be so|forgive|excuse|allow|permit)|,)",
            ),
            row("as soon as %pers [ will ]", ""),
            row(
                "^ if [ i|he|she|it was to ] .base|be|have",
                "{0} were to",
                severity=Severity.WARNING,
            ),
            row("if i [ was ] you|them|him|her", "were"),
            row(
                "as soon as|once|when the|your|my .pl&!.sg [ will .base ]",
                "{1}",
                unless=_ASKS_WHEN,
            ),
            row(
                "as soon as|once|when the|your|my .sg [ will .base ]",
                "{1:s}",
                unless=_ASKS_WHEN,
            ),
            row("^ if %pers [ would have .part ]", "had {2}"),
            row(
                "if|when|unless %pers [ would ] .base|have|be +* ,? %pers would",
                given=r"^if (?:I|we|he|she|they|you) would have\b",
                unless=r"if you would",
            ),
        ),
        flags=(
            Example("When I will see her, I will ask.", span="When I will"),
            Example(
                "We start as soon as the permit will come.",
                fixed="We start as soon as the permit comes.",
            ),
            Example("If I would have seen it, I would have called.", span="would have seen"),
        ),
        passes=(
            "When I see her, I will ask when she will decide.",
            "If you would call me, I should be glad.",
            "I asked when you will meet again. If I had seen it, I would have called.",
        ),
    ),
    Rule(
        id="state-in-progressive",
        severity=Severity.ERROR,
        message="A verb of state (have, know, agree, want, belong …) is not used in the -ing form here.",
        why="Knowing and owning are states, not actions under way.",
        source="Swan, Practical English Usage, 4th ed., entry 4",
        find=lambda text: [*_progressive(text), *_with_be(text)],
        flags=(
            Example("I am knowing the rota well.", span="am knowing"),
            Example("She is having a degree in law.", span="is having"),
            Example("We are agree on the terms.", fixed="We agree on the terms."),
        ),
        passes=(
            "I know the rota, and we agree on the terms.",
            "We are having lunch with the board.",
            "She graduated from Cork, and the terms are agreed.",
        ),
    ),
)
