"""The -ing form: after prepositions, after "look forward to", after "enjoy" and its like."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

_AFTER = "%dets|%pers|%obj|with|to|on|in|about|at|for|.pl|.sg|and|me|us|from|back|up|it|such"

RULES = (
    Rule(
        id="gerund-after-preposition",
        severity=Severity.ERROR,
        message="After a preposition the verb ends in -ing.",
        why="A preposition takes a noun, and the -ing form is the verb's noun.",
        source="Swan, Practical English Usage, 4th ed., entry 94",
        find=rows(
            row("after|before|without|by|of|for|despite|since [ have ] .part", "having"),
            row(
                "~take +? +? +? +? [ for .ing ] %dets|how|to",
                "to {1:base}",
                given=r"\bit (?:takes?|took|will take|has taken)\b",
            ),
            row(
                "the|any|a|no|this possibility|prospect|likelihood|danger|habit [ to .base ]",
                "of {1:ing}",
            ),
            row(
                "am|was|be|i'm writing [ for thanking|asking|applying|informing|telling|requesting|confirming ]",
                "to {1:base}",
            ),
            row(
                "for|of|by|without|about|from not [ .base&!.adj ] to|%det|%obj|you|in|at|on|with|earlier|sooner|back|%poss",
                "{0:ing}",
            ),
            row(
                "for|by|without|of [ answer|offer|invite|visit|host|show|share|guide|consider|explain|schedule|organise|organize|arrange|introduce|include|accept ] %poss|all|me|us|him|them|both|every|these|those",
                "{0:ing}",
            ),
            row(
                "for|of|by|without|about [ .past&!.base&!.adj&!.sg&!.pl ] me|us|him|them|you|it|my|your|our",
                "{0:ing}",
                unless=r"\b(?:waited|called|asked|cared|paid|looked|sent|lived|hoped|known|heard|thought|spoken|talked|written|led|taken|made|owned|run|driven|one|that|those|none|some|all|most|part|many|few|people) (?:for|of|by|without|about) \w+ed\b",
            ),
            row(
                "~thank|thanks you|%det|so|very|again|all|much* for %often? [ .base&!.adj ] me|us|with|%poss|%art|to|back",
                "{0:ing}",
                unless=r"\bfor (?:time|help|support|lunch|coffee|advice|information|news|feedback|dinner|input|work|interest|room) (?:with|to|and|at|on|in|from|back)\b",
            ),
            row(
                "for|of|about|in|by|without|before|after|at|from|on|since [ .base&!.sg&!.pl&!.adj&!.adv&!.ing&!.part&!temp|feel ] "
                + _AFTER,
                "{0:ing}",
                unless=r"(?-i:\b(?:for|of|about|in|by|before|after|at|from|on) [A-Z][a-z]+ [A-Z])",
            ),
            row(
                "interested|experience|experienced|skilled|good|idea|way|chance|possibility|capable|responsible|reason|instead|focus|succeed|succeeded|insist|insisted|think|thought|point|apologise|apologize|sorry in|of|at|for|on|about [ .base&!.adj&!.sg ] %art|%poss|with|%obj|.pl",
                "{0:ing}",
                unless=r"\b(?:in|of|at|for|on|about) (?:work|care|research|practice|design|support|trade|control|change|charge|sales|study|use|need|plant|contact|time|touch|contract|market|finance|process|audit|project|staff|patient|water|waste|product|test|risk|travel|help|talk|plan|start|home|land|name|cost|budget|review)\b",
            ),
            row(
                "by|without|before|after [ .base&!.adj&!.adv&!people|staff|police|others ] %art|%poss|%obj",
                "{0:ing}",
                unless=r"(?-i:\bby [A-Z])|\b(?:by|before|after|without) (?:trade|car|mail|email|phone|train|post|lunch|dinner|work|hand|air|sea|name|law|design|plant|chance|fire|default|use|break|time|rail|post|word|question|notice|cause)\b",
            ),
            row("look|looks|looking|looked forward to %often? [ be|have ]", "{0:ing}"),
            row(
                "look|looks|looking|looked forward to %often? [ .base|be|have&!.adj ] %dets|%pers|%obj|with|from|to|you|.pl|$|back|about|more|again|in|at|on|my",
                "{0:ing}",
                unless=r"forward to (?:work|lunch|dinner|dessert|part|contact|coffee) (?:with|at|on|in)",
            ),
            row(
                "responsible [ to ] .base&!.sg//train|lead|manage|plan|run|hire|design|report",
                "for",
                unless=r"responsible to (?:report|lead)s?\b(?= (?:the|a) (?:board|public))",
            ),
            row(
                "interested [ to .base|be|have ]",
                "in {1:ing}",
                unless=r"interested to (?:see|hear|know|learn|read|find|note|discover|understand)",
                message='"Interested" takes "in" and the -ing form, except before hear, see, learn, know.',
            ),
            row(
                "%be|get|got|become accustomed|committed|opposed|dedicated|devoted to [ .base&!.adj&!.sg//work|manage|lead|travel|deal|improve|serve|help|plan|run|build ] %dets|%obj|with|on|in|to|at|.pl|.adj|under|for",
                "{0:ing}",
                unless=r"\bused to (?:be|work|manage|lead|travel|deal|improve|serve|help|plan|run|build)\b.*\b(?:is|are|was|were) used to\b|(?:is|are|was|were|be|been) used to (?:work|manage|lead|improve|serve|help|plan|run|build) (?:the|our|their|out)|committed to (?:work|travel|help|plan)\b",
            ),
            row(
                "object|objected|addition|prior|contribute|contributed|close|confess|key|approach|commitment|dedication to [ .base&!.sg&!.pl&!.adj&!.adv ] %dets|%obj|with|.pl",
                "{0:ing}",
            ),
        ),
        flags=(
            Example(
                "Thank you for meet us on Friday.", fixed="Thank you for meeting us on Friday."
            ),
            Example("We left without see the roof.", fixed="We left without seeing the roof."),
            Example(
                "I look forward to hear from the board.",
                fixed="I look forward to hearing from the board.",
            ),
            Example(
                "She is interested to join the trust.",
                fixed="She is interested in joining the trust.",
            ),
        ),
        passes=(
            "Thank you for lunch with the team and for the chance to see the plant.",
            "I look forward to work of this kind, and I used to run a ward.",
            "I would be interested to hear how you deal with change.",
            "I have sold at Covent Garden market for nine years.",
            "They decide on feel, as is required by Exhibit A.",
        ),
    ),
    Rule(
        id="gerund-after-verb",
        severity=Severity.ERROR,
        message="This verb takes the -ing form, not an infinitive.",
        why="Enjoy, avoid, finish, suggest and the like are followed by -ing.",
        source="Swan, Practical English Usage, 4th ed., entry 100",
        find=rows(
            row(
                "~enjoy|avoid|finish|suggest|recommend|dislike|appreciate|consider|involve|postpone|practise|mind|miss|risk|discuss|imagine|deny|admit|keep [ to ] .base&!.sg//see|meet|work|speak|talk|learn|visit|hear",
                message="This verb takes the -ing form, not an infinitive.",
                unless=r"\b(?:is|are|was|were|be|been|decided|agreed|considered|recommended|mind|risk|miss) to|\b(?:appreciated|considered|recommended|suggested|missed|involved|practised|discussed|postponed|avoided|finished|admitted) to\b|\brecommend to",
            ),
            row("~enjoy|enjoyed [ to ] .base", message="Enjoy takes the -ing form."),
            row(
                "~suggest|recommend [ me|him|her|us|them to ]",
                message="Suggest takes a clause: suggested that I speak.",
            ),
            row(
                "~explain [ me|us|him|her|them ]",
                "to {0}",
                message='Explain takes "to" before the person.',
                unless=r"\bexplain us\b(?= to)",
            ),
            row(
                "~say [ me|us|him|her|them|you ] that|about|how|to|%pers",
                message='"Say" takes no person; "tell" does.',
            ),
            row(
                "%nom|you|also [ told ] that %pers|%poss|the|there|.pl",
                "said",
                unless=r"\b(?:was|were|been|am|is|are|be|being|get|got) (?:\w+ )?told",
            ),
            row(
                "~tell [ to ] me|us|him|her|them|the",
                "",
                message='"Tell" takes the person without "to".',
            ),
            row(
                "~discuss [ about|on|regarding ] %dets|.pl|.sg|how|it",
                "",
                message='"Discuss" takes its object directly.',
            ),
            row(
                "~mention|emphasise|emphasize|stress|request|lack|contact|approach|answer|enter|join|marry|resemble|await|face|access|reach|comprise [ about|for|of|with|to|on|at ] %det|that|me|you|.sg",
                "",
                given=r"\b(?:mention(?:ed)? about|emphasi[sz]ed? (?:on|about)|stressed (?:on|about)|request(?:ed)? for (?!proposals)|lack(?:ed|s) of|contact(?:ed)? (?:with|to) (?:you|me|him|her|the)|await(?:ing|ed)? for|reach(?:ed)? to|join(?:ed)? (?:to|with) |enter(?:ed)? (?:to|in) |marr(?:y|ied) with|approach(?:ed)? to|answer(?:ed)? to|fac(?:ed|ing|e) with a|comprised? of|access(?:ed)? to)\b",
                unless=r"\b(?:a|the|your|my|his|our|her|this|any|no|have|has|had|given|gain\w*|in|of|for|on|an|some|new|with|easy|full|is|are|was|were|be|been|get|got) (?:\w+ )?(?:mention|lack|request|stress|approach|answer|contact|access|reach|comprised|faced|married|joined)|(?:is|are|was|were) (?:\w+ )?(?:faced|joined|comprised|requested)|access(?:es)? to|request for|contacts? (?:with|for)|answers? (?:for|to)|approach(?:es)? (?:to|of)|reach(?:ed)? (?:for|of)|entered (?:with|for|on|at)|joined (?:to|with) (?:the|a) ?(?:help)?",
                message="This verb takes its object directly.",
            ),
            row(
                "~listen [ %dets&!all ] .sg|.pl|.adj",
                "to {0}",
                unless=r"listen (?:every|each|more|some|any|this|that|the (?:first|whole)|a (?:lot|little|bit|great))",
            ),
            row(
                "~wait|ask|look|search|apply|pay|thank [ your|the|a ] reply|response|answer|decision|call|news|job|post|role|position|vacancy|opportunity|tickets",
                "for {0}",
                given=r"\b(?:wait\w*|apply|applied|applying) (?:your|the|a)\b",
            ),
        ),
        flags=(
            Example("I enjoyed to meet your deputy.", span="to"),
            Example("She explained me the rota.", fixed="She explained to me the rota."),
            Example("We discussed about the lease.", span="about"),
        ),
        passes=(
            "I enjoyed meeting your deputy, who recommended that I write.",
            "She told me about the rota and explained to us how it works.",
            "We discussed the lease; the board considered to whom it fell.",
        ),
    ),
)
