"""Small words that were left out, or written twice."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.patterns import regex
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

RULES = (
    Rule(
        id="word-missing",
        severity=Severity.ERROR,
        message="A small word seems to be missing here.",
        why="In haste the fingers skip to, for, be and the like, and no spelling checker sees it.",
        source="Swan, Practical English Usage, 4th ed., entries 88 and 109",
        find=rows(
            row(
                "^ in|for|at|from %poss|the|this .sg [ is ] usual|common|important|possible|necessary|normal|customary|difficult|easy|hard|good|better|rare",
                "it is",
            ),
            row(
                "^ the more|less|better|longer|closer|sooner +* +* , [ more|less ] %pers", "the {0}"
            ),
            row("~be|was|were|and born and [ grew ] in|near|on|by|there", "grew up"),
            row(
                "it|%bef %bef? nice|good|great|lovely|wonderful|glad|happy|pleased|easy|hard|important|useful|interesting [ meet|see|hear|talk|speak|learn|know|visit|have|be ] %det|%obj|you|with|to|from|about|how",
                "to {0}",
            ),
            row(
                "look|looking|looks|looked [ forward ] .ing|%det|meeting|hearing|seeing|my|your",
                "forward to",
            ),
            row("[ forward to ] $", "forward to"),
            row(
                "thank|thanks [ you ] %poss|the|.ing|meeting|taking|inviting|showing|seeing",
                "you for",
                unless=r"\bthank you (?:your|the) (?:honou?r|lord|reverend|chair)",
            ),
            row("thank|thanks [ for ] $|and|,", "for"),
            row(
                "[ thank ] for|%poss|so|very",
                "thank you",
                unless=r"\bthank your (?:team|colleagues?|staff|assistant|deputy|whole|board|manager|nurses?|operators?|crew|husband|wife|family|people|office|sister|panel)|\bthank (?:the|my|our) ",
            ),
            row(
                "would|i'd|we'd like|love [ .base&!.adj&!.sg//know|meet|discuss|learn|thank|see|hear|speak|work|talk|ask|say|visit|join|help|send|bring|express|share ]",
                "to {0}",
                unless=r"\blike (?:see|work|talk|help|visit|share)\b(?= that)",
            ),
            row(
                "want|wanted|hope|hoping|need|plan|able|happy|glad|pleased|willing|ready|delighted|eager|keen|hesitate|unable|going|try|decided|agreed [ .only_base|know|meet|discuss|learn|see|hear|speak|join|send|bring|share|let|be|have|contribute|continue|provide ]",
                "to {0}",
                unless=r"\b(?:help|need|able|plan|ready|happy|going) (?:be|have|let)\b(?= .*\?)|\bneed (?:not|be|only)|if need be|\bplan (?:be|have|provide)|(?:hope|need|plan)s? (?:see|meet|continue|discuss|bring|share|provide|contribute) (?:ing)|\bthat (?:your|our|the) (?:plan|need|hope)",
            ),
            row(
                "i|we|they|you [ .adj&!.base&!.adv&!.sg&!.past//able|happy|glad|sorry|pleased|interested|excited|delighted ] to|that|for|about|in|with",
                "am {0}",
                unless=r"\b(?:make|makes|made|find|found|keep|kept|consider|considered|think|thought|want|see|saw|get|got|leave|left|had|have|has|for|to|of|with|both|,|and|than|are|am|is|was|were|be|been) (?:I|we|they|you) (?:\w+)|(?:am|are|was|were|be) (?:I|we|they|you)\b|\b(?:how|so|as|too|however) .*\b(?:I|we|they|you) \w+",
            ),
            row(
                "i|we|they|he|she|you [ .ing&!.adj&!.sg&!.adv//working|looking|writing|going|planning|meeting|building|training ] %prep|%det|to|%obj|with|hard|on|as|a",
                "am {0}",
                unless=r"\b(?:am|are|is|was|were|be|been|being|see|saw|seeing|seen|hear|heard|watch\w*|keep|kept|find|found|have|had|having|of|for|with|about|mind|by|to|from|on|like|remember|catch|caught|imagine|picture|without|despite|and|appreciat\w*|value[ds]?|enjoy\w*|leave|left|started?|in|at|gets?|got|include\w*|involve\w*|me|than|,) (?:\w+ )?(?:I|we|they|he|she|you) \w+ing|\b(?:am|are|is|was|were) (?:I|we|they|he|she|you) ",
            ),
            row("[ been|gone|seen|done ] working|meeting|in|to", given=r"^(?:I|We) been\b"),
            row(
                "i|we|they|you [ been ]",
                "have been",
                unless=r"\b(?:have|had|has|'ve|never|ever)\b.*\bbeen\b",
            ),
            row("on|in behalf [ %poss ]", "of {0}", unless=r"\bon behalf of"),
            row(
                "~ask me|us|him|her|them [ i|we|he|she|they|you ] would|could|can|will|had|have|was|were|am|did",
                "whether {0}",
                unless=r"\b(?:what|whatever|all|everything|anything|when|whenever|after|before|if|because|since|as|than|and) (?:\w+ ){0,2}ask",
            ),
            row(
                "~be writing|emailing|calling [ thank|say|ask|tell|express|inform|confirm|follow ]",
                "to {0}",
            ),
            row(
                "completed|delivered|finished|done|shipped|opened|ready [ time ] and under|within|below|to",
                "on {0}",
            ),
            row("let|lets me|us [ if|when|what|how|whether ]", "know {0}"),
            row(
                "as [ well ] the|a|my|your|our|his|her",
                "well as",
                given=r"\bas well (?:the|a|my|your|our)\b",
                unless=r"\bas well(?: as|[,.;])|(?:might|may|just|could) as well",
            ),
            row(
                "in addition|due|thanks|prior|according|owing|regardless|instead|because|because [ the|my|your|our|his|her ] .sg|.pl|.adj",
                "to {0}",
                given=r"\b(?:due|prior|according|owing|regardless|instead) (?:the|my|your|our|his|her)\b",
            ),
            row(
                "%det|my|your opportunity|chance|pleasure|honour|honor|ability [ .base&!.sg&!.adj//meet|speak|discuss|learn|see|hear|talk|work|visit|join|interview|tour ] %dets|%obj|with|more|about|to|you|your|the|at",
                "to {0}",
                unless=r"\b(?:chance|opportunity) (?:meeting|visit|encounter|cost)",
            ),
            row(
                "interested|experienced|skilled [ the|your|this|.ing|working|joining|learning|a ]",
                "in {0}",
                unless=r"\b(?:interested|experienced|skilled) (?:the|a|your|this) (?:most|least|\w+ (?:most|when|because))|interested (?:parties|party|listening)|\b(?:has|have|had|what|which|that|it|this|who|also|really|me|never|always) (?:always |really |most |also |never |long )?(?:interested|experienced)|\b(?:I|we|he|she|they) experienced",
            ),
            row(
                "responsible|grateful|apologise|apologize|apologies|looking|waiting|applying|applied|asked [ the|your|this|%poss|managing|leading|running|hiring|training ]",
                "for {0}",
                given=r"\b(?:responsible|grateful) (?:the|your|this|my|managing|leading|running|hiring|training)\b|\b(?:applied|waiting|apologi[sz]e) (?:your|the (?:job|post|role|delay|confusion|mistake|answer|reply|decision))\b",
                unless=r"applied the",
            ),
            row(
                "depends|depend|depending|rely|relies|focused|focus|focusing [ the|how|what|your|my|our|whether|it ]",
                "on {0}",
                unless=r"\b(?:focus|focused|focusing) (?:the|our|my|your|it)\b|it depends\b.*|that depends\b",
            ),
            row(
                "listen|listened|listening|belong|belongs|belonged|according|refer|referred [ the|your|my|our|you|me|%poss ]",
                "to {0}",
            ),
            row(
                "i|we|they [ not ] .base|.past",
                "do not",
                unless=r"\b(?:if|whether|why|or|and|but|did|do|am|are|can|should|would|will|may|might|must|shall|could|have|were|was|,) (?:I|we|they) not",
            ),
            row(
                "one|two|three|four|five|six|some|many|most|several|each [ the ] .pl|of",
                "of the",
                given=r"\b(?:one|two|three|some|many|most|several|each) the (?:\w+ )?\w+s\b",
                unless=r"\b(?:at|for|of|in|to|give\w*|gave|show\w*|on|which|that|than|by|from|more|from|was|is|these|with|other) (?:one|two|three|some|many|most|several|each) the|one (?:the|day)",
            ),
            row(
                "a couple|lot|number|variety|range [ .pl|people ]",
                "of {0}",
                unless=r"\ba (?:couple|lot|number|range|variety) (?:needs?|works?|plans?|shows?|costs?|changes?|means|remains|runs|faces|uses|grows|spans|lives|extends|matters?|depends|happens|more)\b|a lot less",
            ),
            row(
                "plenty|most|instead|front|because [ the|my|your|our ]",
                "of {0}",
                given=r"\b(?:plenty|in front) (?:the|my|your|our)\b",
            ),
            row(
                "had|has|have a|the chance|opportunity [ of|for ] .base&!.sg&!.adj",
                "to",
                unless=r"\bfor (?:growth|change)",
            ),
            row(
                "i|we|you|they will|would|can|could|should|may|might|must %often? [ .adj&!.base&!.adv&!.sg&!.past//happy|glad|able|available|interested|pleased|delighted|grateful ] to|for|if|in|that|about|at|on",
                "be {0}",
            ),
            row(
                "i|we|they|he|she have|has|had|'ve|i've|we've .adv? [ .ing&!.sg&!.adj//working|looking|managing ] %prep|%det|in|with|for|as",
                "been {0}",
                unless=r"\b(?:have|has|had) (?:working|managing|training|looking)s\b",
            ),
            row("to [ able ] to", "be able"),
            row(
                "%be [ able ] .base&!.adj&!people|seaman|seamen|staff|hands|bodied %det|%prep|%obj|%poss|%day",
                "able to",
            ),
            row("like|want|need|wish|hope|able|glad|happy [ the|a|an to ] .base&!do", "to"),
            row(
                "it|that|this|which [ .adj&!.base&!.adv&!.sg&!.comp&!.part//important|necessary|possible|clear|interesting ] to|that",
                "is {0}",
                unless=r"\b(?:make|makes|made|making|find|finds|found|think|thinks|thought|consider\w*|keep\w*|kept|deem\w*|believe|feel|felt|call\w*|get|got|want|with|see|saw|leave|left|is|was|of|all|do|did|to|for|in|on|at|by|how|so|as|too|find|about|from|like|into|that|made|be|judge\w*|prove\w*|and|hold|held|when|if|while|though|where|,) (?:\w+ )?(?:it|that|this|which) \w+|\b(?:is|was|were|are) (?:it|this|that)\b",
            ),
        ),
        flags=(
            Example(
                "I look forward meeting your team.", fixed="I look forward to meeting your team."
            ),
            Example("Thank you your note.", fixed="Thank you for your note."),
            Example("We would like know more.", fixed="We would like to know more."),
            Example("You asked me I would move.", fixed="You asked me whether I would move."),
            Example("I working with three plants.", fixed="I am working with three plants."),
        ),
        passes=(
            "I look forward to meeting your team, and thank you for your note.",
            "We would like to know more, and I would be happy to help.",
            "Seeing you working there was a joy. It made it possible to finish.",
        ),
    ),
    Rule(
        id="word-twice",
        severity=Severity.ERROR,
        message="The same word stands twice.",
        why="The eye skips a doubled word, above all across two lines.",
        source="The Chicago Manual of Style, 17th ed., 2.137",
        find=regex(
            r"\b(?!had\b|that\b|so\b|no\b|very\b|many\b|long\b|bye\b|is\b|do\b|now\b|much\b|really\b|far\b)([a-z]+) \1\b(?!-)",
            r"\1",
        ),
        flags=(
            Example("We went to to the site.", fixed="We went to the site."),
            Example("It is the\nthe best.", span="the\nthe"),
            Example("We saw the ward and and the lab.", fixed="We saw the ward and the lab."),
        ),
        passes=(
            "I had had a word, and that that mattered is clear.",
            "It was a very, very long day, so so be it.",
            "What it is is a plan. Bye bye.",
        ),
    ),
    Rule(
        id="pronoun-extra",
        severity=Severity.ERROR,
        message="The pronoun repeats the subject: one of the two is enough.",
        why="English names its subject once in a clause.",
        source="Swan, Practical English Usage, 4th ed., entry 174",
        find=rows(
            row("^ what %pers .past most|best [ it|that ] is|was", ""),
            row(
                "[ it|they|he|she ] .past|is|was|has|made|were",
                "",
                given=r"^The (?:\w+ ){1,2}(?:that|which|who) [^,;]*, (?:it|they|he|she) (?:\w+)",
            ),
            row(
                "^ the|my|our|your|their|this|that .adj? .sg [ it|he|she ] is|was|has|will|can",
                "",
                unless=r"^(?:the|my|our|your|their|this|that) (?:day|time|moment|way|week|year|minute|more|first time|less|longer|second)\b",
            ),
            row(
                "^ the|my|our|your|their|these|those .adj? .pl [ they ] are|were|have|will|can",
                "",
                unless=r"^(?:the|those|these) (?:days|things|questions|results|people|plans|words|changes|sites)\b (?:they|we)\b.*\b(?:is|was|were|are|have|has|had)\b.*\b(?:is|was|were|are|have|has|had)\b",
            ),
            row(
                "who|whom|which|that %pers %haves? .past|.part|.base with|for|to|from|about? [ him|her|them|it ] $",
                "",
                given=r"\b(?:man|woman|person|people|carpenter|place|thing|best|first|only|project|firm|company|team|one|colleague|boss|manager|job|tool|book|town|school|plan) (?:who|whom|which|that) (?:I|we|you|they|he|she) ",
            ),
            row(
                "in|to|of|for|with|about which|whom %pers .base|.past&!%func [ it|them ] $",
                "",
                unless=r"\bwhich .*\bto\b",
            ),
            row(
                "%often return|revert|repeat|reply [ back|again ] to|$|on",
                "",
                given=r"\b(?:return|revert|reply) back\b|\brepeat again\b",
            ),
            row("more|most [ more ]", ""),
            row("a lot [ of ] from|about|to|in|with|at|on|by", ""),
            row("[ the both ] .pl|of", "both"),
        ),
        flags=(
            Example("The plan it is ready.", span="it"),
            Example("My managers they are fair.", span="they"),
            Example("The new unit it has a lab.", span="it"),
        ),
        passes=(
            "The day it was signed, we were glad.",
            "The plan is ready, and it is short.",
            "The way it works is simple.",
        ),
    ),
)
