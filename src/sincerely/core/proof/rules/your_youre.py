"""A possessive and a contraction that sound alike: your, you're."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

_CONTRACTED = "you're"

RULES = (
    Rule(
        id="your-youre",
        severity=Severity.ERROR,
        message='"Your" owns something; "you\'re" is "you are". The other one is meant.',
        why="A spelling checker passes both, and readers notice this slip more than most.",
        source="Garner's Modern English Usage, 'your; you're'",
        find=rows(
            row(
                "if|when|once|unless|whenever|because|as|since [ your ] ever|in|at|near|free|able|ready|not|still|going|looking|hiring|passing|short|around|down",
                "you're",
                unless=r"\byour (?:in|at|down|around|near|ready|free|short)-|\byour (?:free|short|ready) (?:time|hours|list|notice|answer|reply|money)",
            ),
            row(
                ".sg|.pl that|which [ your ] .ing $|,|is|was|has|are",
                "you're",
                unless=r"\bthat your (?:training|building|opening|hearing|meeting|offering|funding|planning|thinking|understanding|setting)\b",
            ),
            row("[ your ] a|an|the|not|going|been|always|probably|also|my|our", _CONTRACTED),
            row("[ your ] .adj&!.sg&!.pl&!own %sub|%prep|%pers|and|$|,", _CONTRACTED),
            row("[ your ] right|welcome|well|free that|when|if|about|,|$|and", _CONTRACTED),
            row("[ your ] welcome to|any", _CONTRACTED),
            row(
                "if|that|when|because|hope|trust|since|think|know|glad|sure [ your ] .ing&!.sg "
                "%dets|to|for|in|on|with|from|at",
                _CONTRACTED,
            ),
            row(
                "hope|trust|think|know|glad|hear|sure|if|that|assume|when [ your ] "
                "able|ready|well|free|interested|available|happy|still|also|okay|there|in|on|so|too "
                "%sub|%prep|%pers|%dets|%often|after|$|,",
                _CONTRACTED,
            ),
            row("%trueprep|to|about|on|over|near [ you're ]", "your"),
            row("in|of|at|from|with|by|through|into [ you're ] .sg|.pl|.adj", "your"),
            row("[ you're ] .adj&!next&!last* .only_sg&!home|fun|family|proof|boss|news", "your"),
            row(
                "[ you're ] .sg&!.adj&!.adv&!.ing&!.part&!home|fun|head|part|chair|boss|family",
                "your",
            ),
            row(
                "[ you're ] .adj .sg|.pl&!.adj&!.adv&!.ing&!.part&!people|friends|time|home", "your"
            ),
            row(
                "[ you're ] .pl&!.adj&!.s&!people|friends|partners|neighbours|neighbors|owners",
                "your",
            ),
        ),
        flags=(
            Example("Give you're colleague my thanks.", fixed="Give your colleague my thanks."),
            Example("Your welcome to call the office.", fixed="You're welcome to call the office."),
            Example("We heard about you're plans.", fixed="We heard about your plans."),
            Example("I trust your happy with it.", fixed="I trust you're happy with it."),
        ),
        passes=(
            "Your new plant is ready, and you're right to be proud of it.",
            "I hope your week is going well and that you're able to rest.",
            "I appreciate your taking me round. You're head of a fine team.",
        ),
    ),
)
