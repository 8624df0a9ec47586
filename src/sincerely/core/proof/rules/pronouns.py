"""Pronouns: the case, myself, who for people."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

_OBJECT = {"i": "me", "he": "him", "she": "her", "we": "us", "they": "them"}
_PREPOSITION = "between|for|with|to|from|by|about|of|without|behind|beside|against|around|near|including|except|among|on|at"
_FINITE = "%bef|%haves|%modal|%do|.past|.base|.s|'ll"
_PEOPLE = "apprentices|apprentice|trainees|trainee|tenants|residents|pupils|pupil|guests|guest|neighbours|neighbors|farmers|farmer|children|child|girl|boy|cook|cooks|pilot|pilots|porter|guards|guard|guide|guides|officer|officers|owner|owners|buyer|buyers|foreman|manager|managers|director|engineer|engineers|nurse|nurses|doctor|people|person|man|woman|men|women|colleague|colleagues|candidate|candidates|employee|employees|patients|patient|customers|customer|student|students|teacher|supervisor|analyst|deputy|scientist|operator|operators|recruiter|volunteers|volunteer|lawyer|friend|everyone|someone|anyone|somebody|chef|driver|drivers|trustee|trustees|boss|leader|leaders|member|members|assistant|accountant|specialist|consultant|clients|head|technician|technicians|professor|mentor"

_OBJECT_STANDS = r"\b(?:let|help|made|make|thank|and|to|for|with|see|saw|told|gave|showed|asked)\b.* (?:me|him|her|us|them) and"

RULES = (
    Rule(
        id="pronoun-case",
        severity=Severity.ERROR,
        message="The pronoun is in the wrong case.",
        why="Take the other person out and the ear decides: between me, not between I.",
        source="Garner's Modern English Usage, 'Pronouns (B)'",
        find=rows(
            *(
                row(
                    f"{_PREPOSITION} [ {wrong} ] %coord|$|,|at|on|in|for|about",
                    right,
                    unless=rf"\b(?:of|than|as|on|to|about|by|around|except|at) {wrong}\b,? (?:and|or)\b.*\b(?:are|were|have|will|can)\b|\b{wrong},",
                )
                for wrong, right in _OBJECT.items()
                if wrong != "they"
            ),
            *(
                row(
                    f"{_PREPOSITION} %poss|%art? + and|or [ {wrong} ] $|,|at|on|in|for|about|to|with|and|during|last|after|yesterday|when|as|so|how|by|round|around|through",
                    right,
                    unless=r"\b(?:say|said|think|thought|know|that|because|when|where|if|while|as|before|after|than|hope|but) (?:\w+ ){1,4}and (?:I|he|she|we|they)\b",
                )
                for wrong, right in _OBJECT.items()
            ),
            *(
                row(
                    f"~show|give|tell|ask|invite|send|help|thank|offer|see|meet|let|teach|bring|take|introduce|join|remind|allow|call|contact %poss|%art? + and [ {wrong} ] $|,|the|a|to|how|what|your|about|for|at|on|in|around|round|that|with|if|when|through|some|more|over|by",
                    right,
                    unless=rf"\b(?:when|where|if|because|as|while|,|but) .*and {wrong}|and {wrong} (?:that|,)|, ?and {wrong}\b",
                )
                for wrong, right in _OBJECT.items()
            ),
            *(
                row(
                    f"^|that|because|when|but|, [ me and {other} ] {_FINITE}|also|both",
                    f"{swapped} and I",
                    unless=_OBJECT_STANDS,
                )
                for other, swapped in (
                    ("%poss|the +", "{2} {3}"),
                    ("+&!%poss&!%art", "{2}"),
                    ("+&!%poss&!%art +&!%func", "{2} {3}"),
                )
            ),
            *(
                row(
                    f"^|that|because|when|but|, [ {wrong} ] and %poss|the|a? + {_FINITE}|also|both",
                    right,
                    unless=_OBJECT_STANDS,
                )
                for right, wrong in _OBJECT.items()
                if wrong != "me"
            ),
            row(
                "^|that|because|when|but|, %poss? .sg|.pl|PROPN and [ me|him|us|them ] %bef|%haves|%modal|.past|.base|both|.s|also",
                "I",
                unless=r"\b(?:between|let|for|with|to|help\w*|see|saw|made|make|of|by|from|and .* and) (?:\w+ )*and (?:me|him|us|them)\b",
            ),
            row("^ +&!me&!%poss [ and me ] %bef|%haves|%modal|.past|also|both", "and I"),
            row(
                ".past&!.part&!.sg//followed|helped|showed|told|asked|called|met|joined|invited|thanked|guided|taught|led [ we|they|he|she|i ] to|into|round|around|through|with|from|at %art|%poss|.ing|.sg",
                message="After a verb stands the object: us, them, him, her, me.",
                unless=r"\b(?:that|which|who|what|how|as|said|told me|knew|thought|when|where|if|because|day|time|moment|things?|people|place|way)\b",
            ),
            row(
                "^|that|because|and|but %poss .adj? .sg and [ myself ] %bef|%haves|%modal|.past|.base",
                "I",
            ),
            row("[ our selfs|self|selves ]", "ourselves"),
            row("[ my self ]", "myself"),
            row("[ your self ]", "yourself"),
            row("[ them selfs|self|selves ]", "themselves"),
            row("[ him self ]", "himself"),
            row("[ her self ]", "herself"),
            row("[ ourself|ourselfs ]", "ourselves"),
            row("[ themselfs|theirselves|theirself ]", "themselves"),
            row("[ hisself ]", "himself"),
            row("than|as [ me|him|her|us|them ] %bef|%haves|%do|%modal"),
            row("it is|was [ me|him|her|us|them ] who|that", severity=Severity.HINT),
            row(
                "^|that|and|because|when|but|if [ them|him|us ] are|is|was|were|have|has|will|said|told|need",
                unless=r"\b(?:to|of|for|with|between|both|all|let|by|about|from|among|behind|in|like|than|on|at|tell|told) (?:them|him|us)|and (?:them|him|us) ",
            ),
            row(
                "[ them ] .pl&!.s//people|days|results|reports|questions",
                "those",
                unless=r"\bthem (?:people)? ?(?:results|reports|questions|days) (?:in|by)\b|\b(?:gave|give|told|ask\w*|show\w*|gives|get|got|make|made|send|sent|offer\w*|bring|brought|sold|sell|buy|save\w*) them\b",
            ),
            row(
                "[ who ] %pers .past|.base|%haves|%modal with|to|for|about|$",
                "whom",
                severity=Severity.HINT,
            ),
            row(
                "to|with|for|from|of|about|by|between|among [ who ] %pers|the|my|your",
                "whom",
                unless=r"\b(?:as to|of|about|on|to|for|by|depend\w* on|regardless of|decid\w* (?:on|about)|idea of|question of|record of) who (?:\w+ )*\w+(?:s|ed)?\b (?:the|what|to|is|it)",
                severity=Severity.WARNING,
            ),
            row(
                "between|among + and [ %nom ]",
                "me",
                unless=r"\band (?:they|we|he|she|I) (?:are|were|have|had|is|was|will|would|can|\w+ed)\b",
            ),
        ),
        flags=(
            Example("It stays between you and I.", fixed="It stays between you and me."),
            Example(
                "Thank you for showing Maria and I the dock.",
                fixed="Thank you for showing Maria and me the dock.",
            ),
            Example("Me and Priya drew the plan.", span="Me and Priya"),
        ),
        passes=(
            "Between you and me, Maria and I drew the plan, and she showed us.",
            "I wrote to Priya, and I called. I hope that you and I can meet.",
            "She told Maria and me that he and I had been right.",
        ),
    ),
    Rule(
        id="myself",
        severity=Severity.ERROR,
        message='"Myself" needs an "I" in its own clause; here "I" or "me" is meant.',
        why="It is meant as modesty and reads as uncertainty.",
        source="Garner's Modern English Usage, 'myself'",
        find=rows(
            row(
                "and|or [ myself ] $|,|will|are|were|have|would|about|to|at|on|for|in|the|a|with|when|if|can",
                "me",
                unless=r"\bI\b(?: \w+)* \w+ (?:\w+ ){0,3}(?:and|or) myself",
            ),
            row(
                "and|or [ myself ] $|about|to|with|for",
                "me",
                given=r"\b(?:reply to|contact|call|write to|email|ask|reach|to|with|for|between|invite|see|show) (?:\w+ ){1,4}(?:and|or) myself",
            ),
            row(
                "^|and|that|, [ myself ] and|will|am|have|was", "I", unless=r"\bI myself|by myself"
            ),
            row(
                "to|contact|with|for|from|between|by|email|call [ yourself|yourselves ] $|,|and|about|on|at",
                "you",
                unless=r"\b(?:you|your|to (?:keep|see|ask|be|introduce|prepare|have|help)|by yourself|please|make|take|do|for yourself|see|help)\b",
            ),
        ),
        flags=(
            Example("Please ask Dana or myself.", fixed="Please ask Dana or me."),
            Example("Myself and Dana run the desk.", span="Myself"),
            Example("Please reply to Dana or myself.", fixed="Please reply to Dana or me."),
        ),
        passes=(
            "I did it myself, and I asked Dana and myself why.",
            "I myself saw it, and you prepared yourself.",
            "By myself I could not lift it.",
        ),
    ),
    Rule(
        id="who-for-people",
        severity=Severity.ERROR,
        message="People are who, things are which.",
        why="Which turns a person into a thing.",
        source="Garner's Modern English Usage, 'who (E)'",
        find=rows(
            row(
                f"%art|%poss|%num|every|each|many|several|some|^|these|those .adj|.sg* {_PEOPLE} [ which ] {_FINITE}|i|we|you|they|he|she|had",
                "who",
                unless=r"\b(?:head|clients|members|staff) which",
            ),
            row("everyone|someone|anyone|somebody|nobody|persons [ which ]", "who"),
            row(
                "a|an|this|that|every|each .adj? job|role|post|company|plant|firm|system|process|report|project|machine|tool|software|product|school|hospital|team|plan|programme|program|place|shop [ who ] %bef|%haves|%modal|.s|.past",
                "which",
                unless=r"\b(?:at|in|from|of|with|on|by|for) (?:a|this|that|every|each) (?:\w+ )?(?:team|school|hospital|company|firm|plant|project|programme|program|shop|job|role) who\b(?= \w+ed\b)",
            ),
            row(
                "PROPN|he|she|you|him|her|them|me|us [ which ] is|was|has|had|leads|led|runs|ran|works|worked|showed|told|gave|took|said|asked",
                "who",
                given=r"\b(?:him|her|them|us|you|me|he|she) which\b",
            ),
            row(
                "company|plant|firm|system|process|report|project|machine|product|trial|line|building|site [ who ] is|was|has|makes|runs|had|uses|needs|made",
                "which",
                unless=r"\b(?:at|in|from|of|with|on|by) (?:the|a|your|our|my|this|that|each|every) (?:\w+ )?\w+ who\b",
            ),
        ),
        flags=(
            Example(
                "The nurse which trained me retired.", fixed="The nurse who trained me retired."
            ),
            Example("I met everyone which works there.", fixed="I met everyone who works there."),
            Example("We use a system who is old.", fixed="We use a system which is old."),
        ),
        passes=(
            "The nurse who trained me works at a plant which is new.",
            "I asked which line was slow.",
            "The men in the plant who make it are proud.",
        ),
    ),
)
