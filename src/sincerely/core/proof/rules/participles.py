"""Past forms: have gone, was written, I saw; and forms that do not exist."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

_PAST_ONLY = ".past&!.part&!.adj&!.sg&!.pl&!got|forgot|proved"
_NOT_FORMS = "thinked|costed|teached|catched|buyed|bringed|brang|leaved|feeled|keeped|goed|comed|runned|growed|knowed|writed|speaked|choosed|drived|losed|selled|telled|finded|fighted|maked|paied|payed|readed|sended|sleeped|spended|standed|stealed|swimmed|taked|throwed|understanded|weared|putted|setted|cutted|hitted|letted|shutted|builded|holded|heared|beated|becomed|beginned|drinked|eated|falled|flied|forgetted|freezed|gived|hurted|leaded|meeted|rised|seeked|shaked|sitted|tooken|wroten|broughten|choosen|brung|casted|forecasted|broadcasted"
_RIGHT = {
    "thinked": "thought", "costed": "cost", "teached": "taught", "catched": "caught", "buyed": "bought",
}  # fmt: skip

RULES = (
    Rule(
        id="participle-after-have",
        severity=Severity.ERROR,
        message="After have (and after be in the passive) comes the past participle.",
        why="Have went, had came and was wrote use the simple past where English uses the third form.",
        source="Swan, Practical English Usage, 4th ed., entry 1",
        find=rows(
            row(
                "have|has|had|been|being|having been [ meet|see|give|take|tell|choose|write|make|send|lead|build|teach|hold|keep|leave|lose|win|find|bring|sell|show|invite|ask|offer|select|interview ] by|to|in|with|the|a|for|%det|$",
                "{0:part}",
                unless=r"\bhaving been (?:lead|in)\b",
            ),
            row(
                "%haves|should've|would've|could've %often|not? [ saw ] %dets|%obj|it|you|how|that|what|.pl",
                "seen",
            ),
            row("%haves %often? [ showed ]", "shown", severity=Severity.WARNING),
            row(
                "%pers have|has|had|haven't|hasn't|hadn't not|also|already|never|always|often|recently|just? [ .base&!.part&!.sg&!.adj&!.adv ]",
                "{0:part}",
                unless=r"\b(?:have|has|had) (?:to|let|better|others|someone|him|her|them)\b",
            ),
            row(
                "%nom have|has|had not|also|already|never|always|often|recently|just? [ work|manage|design|train|study|lead|plan|visit|support|report|use|review|help|change|start|test|research|market|staff|budget|audit ] in|for|as|the|a|an|my|our|your|their|at|since|closely",
                "{0:part}",
                unless=r"\b(?:have|had|has) (?:a |an |no |some )?(?:work|help|training|support|staff|market|research) (?:in (?:hand|progress)|for (?:you|the|a|them))",
            ),
            row(f"%haves|should've|would've|could've %often|not? [ {_PAST_ONLY} ]", "{0:part}"),
            row(f"has|have|had %pers %often? [ {_PAST_ONLY} ]", "{0:part}"),
            row(
                f"is|are|was|were|been|being|be|isn't|wasn't|get|got %often|not? [ {_PAST_ONLY} ] %prep|$|,|and|%dets|in|by|to",
                "{0:part}",
            ),
            row(
                "%wouldish have|'ve [ .base&!.part&!.sg&!.adj&!.past//go|see|take|give|write|do|make ]",
                "{0:part}",
                unless=r"\bhave (?:time|work|need|plans)",
            ),
            row(
                "i've|we've|you've|they've|should've|would've|could've [ .base&!.part&!.sg&!.adj&!.adv ]",
                "{0:part}",
            ),
            row(
                "have|has|had %often? [ .only_base&!.part&!.past ] %dets|%prep|%obj|it|you",
                "{0:part}",
                unless=r"\b(?:had|have|has) (?:better|lunch)",
            ),
            row("has|had|have been [ .base&!.part&!.sg&!.adj&!.adv ]", "{0:part}"),
        ),
        flags=(
            Example("We have went over the figures.", fixed="We have gone over the figures."),
            Example("The plan was wrote in May.", fixed="The plan was written in May."),
            Example("She had ran the unit for a year.", fixed="She had run the unit for a year."),
        ),
        passes=(
            "We have gone over what we had and saw the plan that was written.",
            "Had we known, we would have set up the unit earlier.",
            "The team have met, and the plant was shut.",
        ),
    ),
    Rule(
        id="participle-for-past",
        severity=Severity.ERROR,
        message="A past participle stands alone where the simple past (or have) is meant.",
        why="Seen, done, gone and the like need have or be.",
        source="Swan, Practical English Usage, 4th ed., entry 1",
        find=rows(
            row(
                "^|and|but|that|because|when|,|where|what|which [ i|we|they|he|she|you .part&!.past&!.base&!.adj&!.sg ] !as",
                "{0} {1:past}",
                unless=r"\b(?:have|has|had|having|'ve|be|been|was|were|is|are)\b(?=.*\b(?:and|or|nor)\b)",
            ),
            row(
                "i|we|they|he|she|you [ seen|done|gone|drunk|sung|swum|written|taken|spoken|chosen|given|driven|known|shown|grown|thrown ] %det|%obj|it|that|%prep|%num|to|how|what|well",
                "{0:past}",
                unless=r"\b(?:have|has|had|having|been|was|were|'ve|ever|as) (?:I|we|they|he|she|you)\b|\bbegan\b",
            ),
            row(
                "who|team|board|company|manager|staff|nurses|people|colleagues|engineers [ seen|done|gone|begun|written|taken|spoken|chosen|given|driven|known|shown|grown ] the|a|it|my|our|their|to|how",
                unless=r"\b(?:work|job|those|all|being)\b",
            ),
        ),
        flags=(
            Example("I seen the plans in June.", fixed="I saw the plans in June."),
            Example("We done the audit twice.", fixed="We did the audit twice."),
            Example("They gone through the figures.", span="They gone"),
        ),
        passes=(
            "I have seen the plans, and we did the audit.",
            "Had I known, I would have come. The work she has done is sound.",
            "The forms, once given to us, were read.",
        ),
    ),
    Rule(
        id="no-such-form",
        severity=Severity.ERROR,
        message="This verb is irregular: the form with -ed does not exist, or not in this sense.",
        why="Irregular verbs are learnt by heart, and a regular ending stands out.",
        source="Swan, Practical English Usage, 4th ed., entry 1",
        find=rows(
            *(row(f"[ {wrong} ]", right) for wrong, right in _RIGHT.items() if wrong != "costed"),
            row("[ costed ] %obj|more|less|about|over|nearly|almost|a|an", "cost"),
            row(
                f"[ {_NOT_FORMS.replace('thinked|costed|teached|catched|buyed|', '').replace('|casted|forecasted|broadcasted', '')} ]",
                "{0:past}",
            ),
        ),
        flags=(
            Example("We thinked it over.", fixed="We thought it over."),
            Example("The move costed us a month.", fixed="The move cost us a month."),
            Example("She teached there for years.", fixed="She taught there for years."),
        ),
        passes=(
            "We thought it over, and it cost us a month.",
            "We costed two designs and chose one.",
            "She taught, caught and bought what she needed.",
        ),
    ),
)
