"""Hyphens in compounds that stand before their noun."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

_NUMBERS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|hundred|2|3|4|5|6|7|8|9|10|12|15|18|20|24|30|40|50|60|90|100|half"
_UNITS = "year|month|week|day|hour|minute|page|person|bed|part|step|point|mile|man|member|storey|story|way|phase|room|site|star|figure|pound|dollar|inch|foot|stage|litre|liter|tonne|ton|question"

RULES = (
    Rule(
        id="compound-hyphen",
        severity=Severity.WARNING,
        message="The words before this noun act as one and want a hyphen.",
        why="A five-year plan is one plan; five year plans may be five.",
        source="The Chicago Manual of Style, 17th ed., 7.89",
        find=rows(
            row(
                "a|an|the|my|our|your|this|%num [ years|months|weeks|days ] old .sg|.pl",
                message="Before a noun the unit is singular and hyphened: a five-year-old plan.",
                given=r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) (?:years|months|weeks|days) old \w",
            ),
            row(
                "a|an|my|our|your|this %num [ years|months|weeks|days|hours|minutes|miles|pages ] .adj|.part|.only_sg|plan|project|lease|visit|drive|report|ward|trial|study|contract|course|programme|program",
                message="Before a noun the unit is singular and hyphened: a five-year plan.",
                unless=r"\b(?:years|months|weeks|days|hours|minutes) (?:spent|later|earlier|ago|before|after|apart|ahead|long|left|notice|work|leave|old)\b",
            ),
            row(
                f"[ {_NUMBERS} {_UNITS} ] old|plan|.sg&!.adv&!.base//contract|course|plan|project|programme|program|lease|interview|visit|drive|report|meeting|ward|team|trial|study|term|career|notice|period|unit|deal|tour|delay|process|shift|strategy|budget|guide|form|survey|commute|warranty|contract|secondment|session|call|flight|walk",
                "{0}-{1}",
            ),
            row(
                "a|an|the|my|your|our|this|that|%poss [ well known|established|run|trained|respected|organised|organized|written|designed|informed|managed|kept|paid|planned|funded|thought-out|prepared|attended|deserved|qualified|equipped|balanced|defined|documented|structured ] .adj? .sg|.pl",
                "{0}-{1}",
                unless=r"\bwell run (?:by|for)",
            ),
            row(
                "a|an|the|my|your|our|this|%poss|these|any [ long|short|full|part|real|first|high|low|large|small|last|mid|open|hard|fast|self|state|day|top|front|back|on|off|end|in|cross|decision|face|third|cost|old|best|hands|top|user|customer|patient|data|time|results|client|family|labour|labor|problem term|time|quality|level|scale|minute|ended|working|moving|driven|funded|owned|of-the-art|to-day|line|office|hand|class|house|functional|making|to-face|party|effective|fashioned|friendly|facing|centred|centered|focused|based|saving|consuming|solving|rate|priority|risk|cost|profile|pressure|volume|speed|rise|income|impact ] .sg|.pl",
                "{0}-{1}",
                given=r"\b(?:long|short) term\b|\b(?:full|part|real|first) time\b|\b(?:high|low|top|best) quality\b|\b(?:high|entry|senior) level\b|\b(?:large|small) scale\b|\blast minute\b|\bopen ended\b|\bhard working\b|\bfast moving\b|\b(?:state|family) owned\b|\bfront line\b|\bfirst (?:hand|class|rate)\b|\b(?:world) class\b|\bcross functional\b|\bdecision making\b|\bthird party\b|\bcost effective\b|\bold fashioned\b|\b(?:user|customer|family) friendly\b|\b(?:customer|patient|client) (?:facing|focused|centred|centered)\b|\b(?:time|cost|labou?r) saving\b|\btime consuming\b|\bproblem solving\b|\b(?:data|results|customer|patient) driven\b|\b(?:high|low) (?:risk|cost|profile|pressure|volume|speed|income|impact|priority)\b|\bself funded\b|\bin house\b",
                unless=r"\bthe (?:first|last|long|full|real|old|open|hard) (?:time|hand|minute|line|class|term)\b|(?:a|the|my|your|our) first time (?:I|we)",
            ),
            row("a|an|the|my|your|our|this|%poss [ state of the art ] .sg|.pl", "state-of-the-art"),
            row("a|an|the|my|your|our|this|%poss [ day to day ] .sg|.pl", "day-to-day"),
            row(
                "a|an|the|my|your|our|this|%poss [ face to face ] meeting|interview|conversation|session|visit|talk",
                "face-to-face",
            ),
            row(
                "a|an|the|my|your|our [ one on|to one ] meeting|session|call|conversation|interview",
                "one-to-one",
            ),
        ),
        flags=(
            Example("It is a ten year lease.", fixed="It is a ten-year lease."),
            Example("She runs a well known school.", fixed="She runs a well-known school."),
            Example("We need a long term plan.", fixed="We need a long-term plan."),
        ),
        passes=(
            "The lab is well known, and the lease runs for ten years.",
            "In the long term we need a plan, for the first time in ten years.",
            "It is a ten-year lease.",
        ),
    ),
)
