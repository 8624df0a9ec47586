"""One word or two: every day, maybe, a lot, set up, follow up, all ready."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

_JOINED = "setup|followup|follow-up|backup|checkin|check-in|signup|sign-up|login|wrapup|wrap-up|startup|rollout|shutdown|workout|breakdown|handover|catch-up|catchup|takeover|turnaround|handoff|layoff|buildup|cutoff|lookup|cleanup|clean-up|set-up"
_SPLIT = "set|follow|back|check|sign|log|wrap|start|roll|shut|work|break|hand|catch|take|turn|lay|build|cut|look|clean"

_RUN_TOGETHER = {
    "infact": "in fact", "incase": "in case", "inspite": "in spite", "eventhough": "even though",
    "atleast": "at least", "thankyou": "thank you", "noone": "no one", "incharge": "in charge",
    "inorder": "in order", "eachother": "each other", "afterall": "after all", "aslong": "as long",
    "abit": "a bit", "upto": "up to", "inbetween": "in between", "nevermind": "never mind",
    "highschool": "high school", "fulltime": "full-time", "parttime": "part-time", "everytime": "every time",
}  # fmt: skip

RULES = (
    Rule(
        id="one-word-or-two",
        severity=Severity.ERROR,
        message="This is written as one word in one sense and as two in the other.",
        why="The other spelling exists, so a spelling checker passes it.",
        source="Garner's Modern English Usage, under each word",
        find=rows(
            row(
                "!the&!our&!your&!my&!their&!its&!of&!for&!an&!in [ everyday ] $|,|and|at|on|for|to|from|since|in|by|with|i|we|they|until|because|but|as|when",
                "every day",
            ),
            row(
                "%poss|the|of|in|for|with|routine|and .adj? [ every day ] .sg|.pl",
                "everyday",
                unless=r"every day (?:life is|work begins)",
            ),
            row(
                "^ [ may be ] !able",
                "maybe",
                given=r"^may be (?:we|I|you|the|a|it|they|he|she|there|that|this|next|your|our|one|some)\b",
            ),
            row(",|and|so|but|or [ may be ] we|i|you|they|he|she|there|next|even", "maybe"),
            row(
                "%pers|that|this|there|which|.pl|.only_sg [ maybe ] able|.part//.adj&!.adv//a|the|in|of|too|so",
                "may be",
                unless=r"\bmaybe (?:the|a|in)\b.*\b(?:is|are|was|were|will|would)\b|, maybe",
            ),
            row("[ alot|allot ] of|more|about|better|to", "a lot"),
            row("[ alot ]", "a lot"),
            row("[ aswell ]", "as well"),
            *(row(f"[ {joined} ]", parted) for joined, parted in _RUN_TOGETHER.items()),
            row("[ in tact ]", "intact"),
            row(
                "[ any one ] !of|.sg|person|.pl|thing",
                "anyone",
                unless=r"any one (?:of|thing|person|day|time|site|place|given)",
            ),
            row(
                "[ every one ] is|was|has|who|in|at|on|i|else",
                "everyone",
                unless=r"every one (?:of|is different)",
            ),
            row("[ some one ] who|else|from|in|with|to|at|is|has|was", "someone"),
            row("[ no body ] else|in|was|is|has|knows", "nobody"),
            row("[ anytime ] of|in|soon", "any time", unless=r"anytime soon"),
            row(
                "[ all ready ] %haves|.past|.part&!.adj//in|knew|know",
                "already",
                unless=r"are all ready|all ready in",
            ),
            row("%haves|is|are|was|were|has [ all ready ] .part|been|sent|told|a|.past", "already"),
            row(
                "[ all together ] different|satisfactory|clear|sure|new|better|wrong|happy|convinced|too|unlike",
                "altogether",
            ),
            row(
                "~meet|be|come|get|work|gather|sit|bring|put us|them|it? [ altogether ] in|at|for|on|around|again|$|,|under",
                "all together",
                unless=r"altogether (?:in the dark|for it|for the)",
            ),
            row(
                "for|spent|quite|took|takes|need|needs [ sometime ] now|ago|$|,|to|with|before|and|on|in",
                "some time",
            ),
            row("[ some times ] i|we|the|it|you|they|a|in|,", "sometimes"),
            row("[ a part ] from", "apart"),
            row("[ apart ] of", "a part"),
            row("[ anymore ] questions|information|details|time|help|.pl", "any more"),
            row("[ any way ] ,|i|we", "anyway", given=r"^any way\b|, any way"),
            row("[ in to ] account|detail|practice|consideration|effect|question|place", "into"),
            row(
                "~go|look|turn|run|put|come|get|walk|enter [ in to ] the|a|my|our|your|detail|it",
                "into",
                unless=r"\b(?:drop|came|come|call|go|went|tune|log|turn\w*) in to (?:see|the (?:police|office))",
            ),
            row("[ there by|fore ] .ing|i|we", "thereby"),
            row("[ never the less ]", "nevertheless"),
            row("!%bef [ none the less ]", "nonetheless"),
            row("^ [ none the less ]", "Nonetheless"),
            row(
                "[ how ever ] ,|i|we|the|it", "however", given=r"^how ever\b|; how ever|, how ever,"
            ),
            row(
                "!~start|begin|work|agree|deal|cope|help|speak|talk|meet|go|come|end|stay|live|put|fit|join [ with in|out ] the|a|%num|your|our|my|which|any",
                "within",
            ),
            row("[ through out ] the|my|our|your|his|her|this", "throughout"),
            row(
                "[ up to date ] .sg|.pl&!with|of|on|as",
                "up-to-date",
                unless=r"up to date (?:as|of|with|on|by)",
            ),
            row(
                f"to|%wouldish|please|and|we|i|they|not|must|let's [ {_JOINED} ] %det|on|with|by|your|an|for|our|some|a|the|of|%day|these|every|next|all|at|once|from|in|to|between|$",
                message="As a verb this is two words; as a noun it is one (or has a hyphen).",
                unless=rf"\b(?:to|and|prior to|due to|from \w+ to|the|a|need|of|for) (?:{_JOINED})(?: |-)(?:of|is|was|meeting|call|period|process)|(?:and|next to|thanks to|due to|prior to|related to|similar to|look(?:ing)? forward to|subject to|close to|addition to|commit\w+ to) (?:{_JOINED})\b",
            ),
            row(
                f"a|an|the|my|your|our|this|quick|regular|short [ {_SPLIT} up|in|out|off|down|over|around ] $|,|to|meeting|call|on|from|for|with|of|is|was|e-mail|email|visit|interview|session|questions|question|letter|note",
                "{0}-{1}",
                message="As a noun this is one word or has a hyphen; as a verb it is two.",
                unless=r"\b(?:the|a|my|our|your|this) (?:hand|back|work|look|cut|start|roll|turn|sign|check) (?:in|over|out|on|up) (?:the|a|my|our|your|to the|for the)",
            ),
            row("a [ follow up ] our|my|your|on|to|the", "follow-up to"),
        ),
        flags=(
            Example("We meet everyday at nine.", fixed="We meet every day at nine."),
            Example("She said it was alot of work.", fixed="She said it was a lot of work."),
            Example("I can setup a call.", span="setup"),
            Example("I had all ready left.", fixed="I had already left."),
            Example("It was a quick follow up to our talk.", span="follow up"),
        ),
        passes=(
            "It is everyday work, and we do it every day.",
            "The setup took an hour; to set up the next one may be quicker.",
            "We are all ready to follow up on the follow-up note.",
        ),
    ),
)
