"""Real words for others that are told by their class: a verb where only a noun can stand.

The third part of the rows of ``rules/slips``.
"""

from __future__ import annotations

from typing import Final

from sincerely.core.proof.rows import Row, row

__all__ = ["SLIPS_BY_CLASS"]

SLIPS_BY_CLASS: Final[tuple[Row, ...]] = (
    *(
        row(
            f"%poss|the|this|that|a|an|no|any|of|in|without [ {verb} ] "
            "%prep|that|is|was|has|and|$|,",
            noun,
        )
        for verb, noun in (
            ("believe", "belief"),
            ("halve", "half"),
            ("prove", "proof"),
            ("breathe", "breath"),
            ("relieve", "relief"),
            ("succeed", "success"),
            ("choose", "choice"),
            ("advise", "advice"),
            ("devise", "device"),
            ("grieve", "grief"),
            ("lose", "loss"),
            ("bathe", "bath"),
            ("respond", "response"),
            ("arrive", "arrival"),
            ("propose", "proposal"),
            ("improve", "improvement"),
        )
    ),
    row(
        "a|last|next|this|per|each|every|one|another [ weak ] to|ago|later|before|after|until|$",
        "week",
    ),
    row(
        "[ propriety ] information|software|system|systems|technology|interest|interests|method|methods|data|process|blend|recipe|tool|tools|product|products",
        "proprietary",
    ),
    row("[ to ] of %det|.sg|.pl", "two"),
    row(
        ".sg [ bares ] the|no|a|some|most|witness|out|little|much",
        "bears",
        unless=r"teeth|soul|arms|skin",
    ),
    row(
        "to|can|could|will|would|not|never [ here ] about|from|that|how|what|somebody|someone|it|you|your|more|of",
        "hear",
    ),
    row("^ he|she|they|we|it [ through ] %det|in|out|away|up|him|her|us|it", "threw"),
    row("i|you|we|they|who [ kneed ] %det|someone|somebody|more|to|new|help|people|only", "need"),
)
