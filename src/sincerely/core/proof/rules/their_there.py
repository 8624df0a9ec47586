"""Their, there, they're."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

RULES = (
    Rule(
        id="their-there",
        severity=Severity.ERROR,
        message='"Their", "there" or "they\'re": another of the three is meant.',
        why="They sound alike, and a spelling checker passes them all.",
        source="Garner's Modern English Usage, 'their; there; they're'",
        find=rows(
            row(
                "~have|take|give|make|keep|bring|show|love|know|use|share|raise|lose|leave|change|improve|with|about|of [ there ] .adj? .only_pl|doubts|own|first|new .pl|.sg|about|on|,|$|for|and|in",
                "their",
                unless=r"\bthere (?:is|are|was|were|first)\b",
            ),
            row(
                "time|day|hour|stay|visit|lunch|year|years|week|month|holiday|meeting|work|worked|been|live|lived|go|went|stayed|arrived|met|started|stop|stopped [ their ] $|,|and|in|last|on|for|when|before",
                "there",
            ),
            row("be|been|was|were|am|is [ their ] to|for|when|at|if|on|,|$", "there"),
            row(
                "^ [ there ] .only_sg//approach|work|plan|report|results|team to|of|for|is|was|has|with|in",
                "their",
            ),
            row(
                "[ their|they're ] is|are|was|were|isn't|aren't|wasn't|weren't|has|seems|seem",
                "there",
            ),
            row("[ their ] may|might|must|could|should|would|will be", "there"),
            row(
                "[ their ] .adj&!.sg&!.comp&!.sup&!own to|that|with|about|for|if|when|,|$",
                "they're",
            ),
            row("[ their ] not|a|an|the|going|been", "they're"),
            row(
                "that|if|because|think|know|say|says|said|^|hope|since|and [ their|there ] .ing&!being "
                "%dets|to|%pers|on|in|.pl",
                "they're",
            ),
            row("[ there ] .ing&!.sg&!being %dets|to|for", "they're"),
            row("[ there ] own|.adj&!.adv&!.comp&!%num .sg|.pl&!.adj", "their"),
            row("%trueprep&!from [ there ] .sg|.pl&!.s&!.adv&!time&!day", "their"),
            row(
                "that|told|if|because|how|why|about|.past [ there ] "
                ".sg&!.adj&!.adv&!time %bef|%haves|%modal|.s|.past",
                "their",
            ),
            row(
                ".past|.base|.ing|.s|and|with|me|us&!%be&!.adj [ there ] .only_sg|.only_pl", "their"
            ),
            row(
                "[ they're ] .sg|.pl&!.adj&!.adv&!.ing&!.part&!home&!people&!friends&!fun&!part",
                "their",
            ),
            row("[ they're ] .adj* .only_sg|.only_pl", "their"),
            row("[ they're ] own", "their"),
            row(
                "[ they're ] .adj .adj* .sg|.pl&!.adj&!people|friends|neighbours|neighbors|time",
                "their",
            ),
            row("%trueprep [ they're ]", "their"),
        ),
        flags=(
            Example("I met there deputy on Friday.", fixed="I met their deputy on Friday."),
            Example("Their is room for a second press.", fixed="There is room for a second press."),
            Example(
                "I hear that there looking for a nurse.",
                fixed="I hear that they're looking for a nurse.",
            ),
            Example(
                "The drivers park they're lorries here.",
                fixed="The drivers park their lorries here.",
            ),
        ),
        passes=(
            "There is their old press, and they're proud of it.",
            "They work there every year, and their will to improve is plain.",
            "They kept a book of their own, and it was long.",
            "We went there on Friday and saw that there being two shifts helps their crews.",
        ),
    ),
)
