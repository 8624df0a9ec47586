"""Verbs put for other verbs, in another of their forms, or as the noun that sounds like them.

"Send" for "sent", "adopt" for "adapt", "meat" for "meet", "please to" for "pleased to".
"""

from __future__ import annotations

from typing import Final

from sincerely.core.proof.rows import Row, row

__all__ = ["SLIPS_OF_VERBS"]

SLIPS_OF_VERBS: Final[tuple[Row, ...]] = (
    *(
        row(f"%wouldish|to|please|let's|not [ {noun} ] !.s", verb)
        for noun, verb in (
            ("meat", "meet"),
            ("sea", "see"),
            ("cell", "sell"),
            ("knead", "need"),
            ("bye", "buy"),
            ("hare", "hear"),
            ("rite", "write"),
            ("wright", "write"),
            ("reed", "read"),
            ("seam", "seem"),
            ("bee", "be"),
            ("aloud", "allowed"),
            ("bare", "bear"),
            ("waist", "waste"),
            ("aide", "aid"),
            ("suite", "suit"),
            ("advice", "advise"),
            ("loose", "lose"),
            ("leaf", "leave"),
        )
    ),
    row(
        "course|school|college|job|role|years|work|army|navy|mentor|manager|teacher|who|that|which|she|he|it|they|experience|project|has|have|had|father|mother|also [ thought ] me|us|him|her|them|you how|to|the|a|that|about|much|many|what|not|patience|discipline",
        "taught",
    ),
    row("forward to [ here|hear ]", "hearing"),
    row(
        ".sg|it|he|she|who|that|which [ threats ] %poss|us|me|people|everyone|him|them|everybody|all",
        "treats",
    ),
    row(
        "to|%wouldish [ higher ] %num|more|a|an|the|people|staff|someone|new|another|good|him|her|them|you|me",
        "hire",
    ),
    row("we|they|i|you all|both? [ new ] each|that|it|how|what|nothing|him|her|them", "knew"),
    row("[ whish|whished|whishes ]", "wish"),
    row("to [ precise ] %det|that|how|what|when", "specify"),
    row("i|we|he|she|they|have|has|had|gladly|i've|we've [ excepted ] %det", "accepted"),
    row("%haves %often? [ scene ] %det|%obj|it|how|many|some|what|.pl", "seen"),
    row("[ insure ] you|him|them|everyone that|of", "assure"),
    row("~find [ attach ] %det|my|.pl", "attached"),
    row("~find [ enclose ] %det|my|.pl", "enclosed"),
    row(
        "as [ discuss ] $|,|on|in|at|earlier|with|yesterday|when|during|last|by",
        "discussed",
    ),
    row("to|%wouldish|and|we|i|not|re [ asses ]", "assess"),
    row("[ assed|assing ]", "assessed"),
    row(
        "[ taking ] to|with %obj|your|the|my about|again|for|over|on|at|this|last|yesterday|today|$",
        "talking",
        unless=r"\btaking to (?:the|your|my) (?:\w+ )?(?:road|stage|streets?|sea|air|field|job|role|work|idea)\b",
    ),
    row(
        "have|has|had|i've|we've|you've|they've|having %often? [ past ] %dets|.only_pl|every",
        "passed",
        unless=r"\b(?:have|has|had) past (?:the|his|her|its) (?:best|prime)",
    ),
    row("[ wandering|wandered|wander ] if|how|what|whether|why|who", "wondering"),
    row("no|small|little [ wander ] that|$|,|you|the|they", "wonder"),
    row("[ wondering|wondered|wonder ] around|through|into|off|along|round", "wandered"),
    row(
        "am|is|are|was|were|been|get|got|be|become|i'm|i|we|he|she|they|there|who [ use ] to",
        "used",
        unless=r"\b(?:can|will|to|of|that|tools?|which|that) (?:I|we|they|you) use to|\b(?:did|didn't)\b.*\buse to|(?:what|which|that|tool|system|method|form|software|process|model|approach|words?|the \w+) (?:I|we|he|she|they|who) use to",
    ),
    row("am|is|are|was|were|been|be|not [ suppose ] to", "supposed"),
    row(
        "i|we|he|she|they|you|it|would|will|can|to|not|and|have [ hole|hoped|hop ] to|that|you|your|this",
        "hope",
        unless=r"\b(?:hoped)\b|hole to",
    ),
    row(
        "%bef|was|be|been|feel [ please|delight|honor|honour|excite|interest|impress|concern|satisfy ] to|with|by|that|in|about|at",
        "pleased",
        unless=r"\b(?:it|what|is) (?:is|was) (?:interest|concern|honou?r) (?:that|in|to)|(?:is|was) delight (?:in|at)|please (?:to|with)(?= me)",
    ),
    row(
        "to [ se|sea|seek|sees ] you|the|how|what|whether|it",
        "see",
        unless=r"seek (?:the|you)|sees|to sea the|to sea (?:how|it)",
    ),
    row("[ adopt ] to change|changes|new|the", "adapt"),
    row("%have|quickly|easily|to|can|well [ adopt|adopted|adopting ] to", "adapt"),
    row(
        "to|%wouldish [ choice|chose ] %dets|between|from|to|.pl|.adj|which|how",
        "choose",
        unless=r"\bto choice\b(?= (?:of))",
    ),
    row(
        "i|we|they|he|she|who [ choose ] %dets|to|not",
        "chose",
        given=r"\b(?:last|ago|yesterday|in (?:19|20)\d\d|when (?:I|we) (?:was|were|had)|then)\b",
    ),
    row("%haves|was|were|been [ chose ]", "chosen"),
    row(
        "to|will|would|can|please [ sent|send|sends ] you|the|a|him|your|it|my|them",
        "send",
        given=r"\b(?:to|will|would|can|please) (?:sent|sends)\b",
    ),
    row(
        "i|we|he|she|you|they|have|has|had [ send ] %det|%obj|it|.pl",
        "sent",
        given=r"\b(?:yesterday|last|ago|already|have|has|had|on (?:Mon|Tues|Wednes|Thurs|Fri)day)\b",
        unless=r"\b(?:will|can|would|to|do|did|may|could|should|if)\b.*\bsend\b",
    ),
    row("%haves|was|were|been|be [ send ]", "sent"),
    row(
        "have|has|had|is|was|were|are|been [ build|spend|lend|bend|rebuild ] %det|by|in|on|to|with|several|many|.pl|%num|.sg|.adj",
        "built",
        unless=r"\b(?:is|are|was|were) build (?:quality)|(?:is|was|have) (?:to|spend)\b",
    ),
    row(
        "%modal|i'll|we'll not|also? [ .only_sg ] %art|%poss|it|him|them",
        message="After a modal comes a verb; this word is a noun.",
        unless=r"\b(?:can|will|might|may|must) \w+ (?:the|a)\b.*\b(?:can|will|might|may|must)\b|(?:the|a|his|her|your|free|good) (?:will|can|might|must)\b",
    ),
    row("to [ council ] %dets|%num|.pl|%obj|you", "counsel"),
    row(
        "~conform [ what|that|whether|if|when|receipt ]",
        message="“Conform” is to fit a rule; to say that it is so is to confirm.",
    ),
    row(
        "^ %art|%poss %group|minister|chairman|chair|parliament|bill [ past ] %art|%poss|this|that",
        "passed",
        unless=r"\bpast (?:the|a) \w+ (?:is|was|are|were|has|had|will)\b",
    ),
    row(
        "[ peruse|perusing|peruses ] a|an|my|the|this|your|our|further .adj? career|interest|interests|goal|goals|dream|path|degree|studies|role|job|opportunity|opportunities|claim|matter|idea|qualification",
        "{0}",
        message="To peruse is to read through; to follow is to pursue.",
    ),
    row("~find +? +? +? [ attach|enclose|enclosing ] to|with|here|a|my|the|$", "attached"),
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
