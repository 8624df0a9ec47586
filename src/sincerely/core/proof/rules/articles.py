"""A or an by sound, articles that are missing, and articles that are one too many."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.patterns import capital_of
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Match, Rule
from sincerely.core.proof.text import ProofText

_SILENT_H: Final = re.compile(r"(?:hour|honou?r|honest|heir)", re.IGNORECASE)
_SPOKEN_Y: Final = re.compile(
    r"(?:uni(?!n|m[^eo]|de)|use|usa|usu|uti|uk|eu|ewe|one(?!r)|once|ubiq|ur[aiou]|ute|u-|unanim|unio)",
    re.IGNORECASE,
)
_VOWEL_LETTER: Final = frozenset("AEFHILMNORSX")
_SPOKEN_AS_WORD: Final = frozenset(
    ["NASA", "NATO", "NICE", "LASER", "RAM", "ROM", "SAP", "SIM", "SWOT", "FEMA", "HIPAA", "LEED", "MIT-like", "SARS", "SCADA", "SOX", "RADAR", "LAN", "MAC", "NAFTA", "FIFA", "LIBOR", "MERS", "MASH", "RICO", "SAGE", "SALT", "SERVQUAL", "SONAR", "STEM", "SMART", "NAND", "FICO", "FOSS", "HEPA", "HEFCE", "LEAN", "LIFO", "FIFO"]
)  # fmt: skip
_VOWEL_NUMBER: Final = re.compile(r"(?:8\d*|11(?:th|-|$)|18(?:th|-|$|\d\d(?:\D|$))|11,|18,)")
_ARTICLE: Final = re.compile(r"(?<![\w’'.-])(an?)(\s+)([“\"'(]?)([\w][\w’'.&-]*)", re.IGNORECASE)


def _takes_an(word: str) -> bool | None:
    """Whether the word begins with a vowel to the ear; ``None`` where that is not certain."""
    if word[0].isdigit():
        return bool(_VOWEL_NUMBER.match(word))
    bare = re.split(r"[-’'.&]", word)[0] or word
    if (len(bare) > 1 and bare.isupper()) or re.fullmatch(r"[A-Z]+s", bare):
        if bare in _SPOKEN_AS_WORD or (len(bare) > 4):
            return None
        return bare[0] in _VOWEL_LETTER
    if len(bare) == 1:
        return bare.upper() in _VOWEL_LETTER
    if _SILENT_H.match(bare):
        return True
    if bare[0] in "hH":
        return (
            None
            if re.match(r"(?:histor|hotel|herb|habitu|hysteri)", bare, re.IGNORECASE)
            else False
        )
    if _SPOKEN_Y.match(bare):
        return None if bare[0].isupper() and bare[:2].lower() not in {"un", "eu"} else False
    if not bare[0].isascii():
        return None
    return bare[0] in "aeiouAEIOU"


def _wrong_article(text: ProofText) -> Iterator[Match]:
    for m in _ARTICLE.finditer(text.text):
        if m[1] == "AN":
            continue
        if m[1] == "A" and not _opens(text.text, m.start()):
            continue
        if re.search(
            r"\b(?:vitamin|hepatitis|grade|plan|type|class|series|section|appendix|option|[AaPp])$",
            text.text[max(0, m.start() - 40) : m.start()].rstrip(),
            re.IGNORECASE,
        ):
            continue
        takes = _takes_an(m[4])
        if takes is not None and takes != (m[1].lower() == "an"):
            yield Match(m.start(1), m.end(1), (capital_of(m[1], "an" if takes else "a"),))


def _opens(text: str, at: int) -> bool:
    before = text[max(0, at - 40) : at].rstrip(' "“(')
    return not before or before[-1] in ".!?:\n;,"


_COUNT = "pleasure|honour|honor|privilege|delight|opportunity|chance|joy|relief|surprise|treat"

RULES = (
    Rule(
        id="a-an",
        severity=Severity.ERROR,
        message="The article does not fit the sound that follows.",
        why='"A" stands before a consonant that is heard, "an" before a vowel that is heard, however it is spelt.',
        source="Garner's Modern English Usage, 'a (A)'",
        find=_wrong_article,
        flags=(
            Example("It took a hour.", fixed="It took an hour."),
            Example("She is an unique voice.", fixed="She is a unique voice."),
            Example("We had a MRI suite.", fixed="We had an MRI suite."),
            Example("It was a 11-week course.", fixed="It was an 11-week course."),
        ),
        passes=(
            "An hour, a European, an FDA audit, a UK firm, an 8-week course and a one-off.",
            "Plan A is a NASA grant. A year later an SOP was signed.",
            "It was a historic hall and an honest account of a useful idea.",
        ),
    ),
    Rule(
        id="article-missing",
        severity=Severity.ERROR,
        message="An article (a, an, the) seems to be missing.",
        why="A singular thing that can be counted needs a determiner.",
        source="Swan, Practical English Usage, 4th ed., entry 134",
        find=rows(
            row(
                f"%bef|been|be %degree? .adj? [ {_COUNT} ] to|for|of|that|speaking|meeting|talking|working|having|seeing|hearing|learning|$|,",
                "a {0}",
                unless=r"\b(?:is|was|be|been) (?:of|no|my|our|your|such|every|more|little)\b|(?:is|was) (?:delight|surprise|honour|honor|treat|relief) (?:in|at)|\bis (?:\w+ )?(?:opportunity|chance) (?:for|to)\b(?= improvement)|there (?:is|was) (?:opportunity|chance|relief)",
            ),
            row(
                "~give|offer|grant|afford me|us|you|him|her|them [ opportunity|chance|impression|idea ] to|of|that",
                "the {0}",
            ),
            row(
                "have|had|has|having [ opportunity|chance|meeting|question|interview ] to|with|about|on",
                "the {0}",
                unless=r"\b(?:have|had|has|having) chance (?:meetings?)",
            ),
            row(
                "in|for|at|on|of|by|with [ same|following|first|last|only|whole|entire|latest|main ] .sg|.pl|time|day|week|%num&!%func",
                "the {0}",
                unless=r"\b(?:at|on|for|of|in|to|by|with) (?:last|first|only|main|same|whole|entire|latest)(?:-| (?:year|week|month|night|minute|name|names|principles|aid|class|hand|sight|glance|thing|refusal|day(?:s)?|person|time|place|mover|come|children|rate|lines?|gear|contact|grade|months?|Street|impressions|generation|summer|spring|winter|autumn|fall|quarter)\b)|only (?:one|two|three|four|five|six|a|the|in|at)\b|for (?:first|last)-|of same\b",
            ),
            row(
                "~work|play|serve in small|big|large|good|strong|international|young|new? [ team ] $|,|and|but|with|of|because|or|where",
                "a {0}",
            ),
            *(
                row(
                    f"offered|given|accepted|secured|found|landed me|him|her|us|them? [ {posts} ] at|in|with|as|by|$|after|when|straight",
                    f"{article} {{0}}",
                )
                for posts, article in (
                    ("job|role|position|post|contract|place|scholarship|traineeship", "a"),
                    ("internship|apprenticeship|interview", "an"),
                )
            ),
            row(
                "~find|propose|reach|develop|create|prepare|make [ solution|decision|mistake|proposal|suggestion|choice|schedule|compromise ] %prep|%sub|that|which|$|,",
                "a {0}",
            ),
            row("as [ result|consequence ] of|,|i|we", "a {0}"),
            row(
                "as [ member|part-time|head-count|candidate|nurse|engineer|manager|teacher|doctor|director|scientist|trustee|consultant|leader|student|volunteer|supervisor|analyst|planner|lawyer|chef|driver|designer|developer ] of|in|at|for|i|we|,|with|on",
                "a {0}",
                unless=r"as (?:director|head|manager|member|leader|chair|supervisor) (?:of|at|for|in)",
            ),
            row(
                "i|she|he am|is|was [ nurse|engineer|manager|teacher|doctor|scientist|consultant|student|accountant|analyst|lawyer|chef|driver|designer|developer|architect|volunteer|planner ]",
                "a {0}",
            ),
            row(
                "%bef .adj|very|good|great&.adj [ idea|example|place|way|fit|match|problem|question|reason|step|result|company|job|decision|experience|conversation|meeting|discussion|day|role|part ] to|for|of|that|$|,|and|because|with",
                "a",
                given=r"\b(?:is|was|are|were|been|be|am) (?:very |really |so )?(?:good|great|important|big|small|nice|perfect|wonderful|fantastic|excellent|strong|useful|interesting|pleasant|real|better|long|short|new|difficult|hard|key|valuable|productive|lovely|clear) (?:idea|example|place|way|fit|match|problem|question|reason|step|result|company|job|decision|experience|conversation|meeting|discussion|day|role|part)\b",
                unless=r"\b(?:what|how|which|is there|that) .*(?:is|was)\b",
            ),
            row(
                "work|worked|working|works|interview|interviewed|position|role|job as [ .sg&!.adj&!.pl ] in|at|for|with|of",
                "a {0}",
                given=r"\bas (?:nurse|engineer|teacher|doctor|scientist|consultant|accountant|analyst|lawyer|chef|driver|designer|developer|architect|planner|buyer|editor|researcher|pharmacist|technician|assistant|officer|specialist|coordinator)\b",
            ),
            row(
                "from|at|of|in|by|to|with|joined|visited [ university|ministry|institute|department|bank ] of PROPN",
                "the {0}",
                unless=r"\b(?:of|at) university of\b(?= (?:the year|life))|\bBank of (?=England|America|Ireland|Scotland).*(?:shares|stock)|bank of",
            ),
            row(
                "to|for|at|in|from|of [ company|university|hospital|office|city|country|project|department|interview|meeting|team|position|role|job ] and|that|which|where|on|in|i|is|was|yesterday|last|$|,",
                "the {0}",
                unless=r"\b(?:in|at|to|from|for|of) (?:company|hospital|university|city|country|office|meeting|project|team|role|job)s?(?:-| (?:to|and))|\b(?:from|to|in|at) (?:university|hospital)\b|in (?:office|position|role|project|company|team)\b(?! (?:where|which|yesterday|last))|of (?:office|interest|role|city|country|company|project|team|department|position)\b|to (?:city|project|office|interview|meeting|role|team)\b(?= and)|(?:of|for|at|from|in) (?:interview|meeting)(?:s)? ?(?:and|,|$|[.])|for (?:hospital|office|interview|company)\b|,",
            ),
        ),
        flags=(
            Example("It was pleasure to meet you.", fixed="It was a pleasure to meet you."),
            Example("I had chance to see the lab.", span="chance"),
            Example("I am nurse by training.", fixed="I am a nurse by training."),
            Example("He was offered job at the mill.", fixed="He was offered a job at the mill."),
        ),
        passes=(
            "It was a pleasure, and it gave me real pleasure to have the chance to see it.",
            "As head of nursing I was at university with her.",
            "It was no surprise, and my delight was great.",
        ),
    ),
    Rule(
        id="article-extra",
        severity=Severity.ERROR,
        message="No article stands here.",
        why="Mass nouns, languages, most plain place phrases and words with a possessive take no article.",
        source="Swan, Practical English Usage, 4th ed., entries 134 and 142",
        find=rows(
            row(
                "[ the most ] of %poss|the|our|them|us|these|those",
                "{1}",
                unless=r"\b(?:make|making|made|makes|get|getting|got|gets|take|took|taking) the most of\b",
            ),
            row(
                "have|had|has|i've|we've [ an ] .adj? experience of|in|with",
                "",
                unless=r"\ban experience (?:of|with) (?:a|the|that|which)\b|\bexperience (?:that|which)\b",
            ),
            row("[ the|a|an ] %poss", "", unless=r"\b(?:the|a) (?:his|her|its|their) and"),
            row("%poss&!its|her [ the|a|an ] .sg|.pl|.adj", ""),
            row("its [ the ] .sg|.pl|.adj", ""),
            row(
                "i|he|she am|is|was [ the ] .sg by training|trade|profession|background",
                message="One of many takes “a” or “an”.",
            ),
            row("for [ a ] time you !%bef", "the", given=r"\bthank"),
            row(
                "[ a|an ] .adj? .only_pl&!people|women|men|children|dozen|few|hundred|thousand|million|species|series|headquarters|means|crossroads|works|pains|sales|operations|logistics|communications|systems|pounds|dollars|sports|savings|goods|customs|arms|resources|benefits|services|data|stairs|news $|,|in|of|for|that|who|and|to|on",
                "",
                unless=r"\b(?:a|an) (?:\w+ )?\w+s (?:and|of a)\b|\b(?:a|an) (?:few|great many|good many|hundred|thousand|dozen|\d+|two|three|four|five|six|ten|further|additional|total|full|mere|record)",
            ),
            row(
                "[ a|an ] .adj? information|advice|furniture|equipment|software|feedback|homework|luggage|knowledge|research|progress|training|work|news|evidence|machinery|hardware|staff|accommodation|traffic|weather|housing|permission|legislation|correspondence|guidance|encouragement|clothing|scenery|applause|money|behaviour|behavior|health|fun $|,|that|which|about|on|for|from|to|in|and|with|is|was",
                "",
                unless=r"\ba work (?:that|which|of|in|based)\b|\ba (?:\w+ )?(?:work|research|training|feedback|software|staff|news|money|weather|information|health|evidence|traffic|housing) (?:of (?:art|fiction)|[a-z]+(?:er|or|ist|room|plan|list|team|tool|system|loop|firm|company|session|programme|program|project|centre|center|day|course|manual|meeting|member|sheet|story|release|base|desk)s?)\b|a (?:good|working|deep|sound|better|thorough|broad|basic|detailed|close|solid|great|reading|first-hand|wide|strong|real|new|general|practical) knowledge|a work of|\ban? \w+ staff\b|a (?:\w+ )?(?:health|work|staff|research|training) (?:and|for)",
            ),
        ),
        flags=(
            Example("We met the your deputy.", span="the"),
            Example("She gave me a good advice.", span="a"),
            Example("It is a new equipment for the lab.", span="a"),
        ),
        passes=(
            "We ended the year with a full staff.",
            "She gave me good advice on a software project and a research plan.",
            "A few people, a dozen sites and a working knowledge of Welsh.",
            "The lab has new equipment and a headquarters in Leeds.",
        ),
    ),
)
