"""The preposition that a word governs: interested in, responsible for, depend on."""

from __future__ import annotations

from sincerely.core.debrief import Locale
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.patterns import regex
from sincerely.core.proof.rows import Row, row, rows
from sincerely.core.proof.rule import Example, Match, Rule
from sincerely.core.proof.text import ProofText

_GOVERNED: tuple[tuple[str, str, str, str], ...] = (
    # words, wrong prepositions, the right one, excuse
    ("interested", "on|about|at|for|of", "in", r"interested (?:for|at|on) (?:(?:a|the|some|many) (?:first|start|end|outset|time|moment|same|long|while|day|years|morning|afternoon)|years|first|both)\b"),
    ("interest", "on|about|for|at", "in", r"\binterest (?:on|at|for) (?:the (?:loan|bond|debt)|a|loans|both|all|you|me|us|her|him)\b|interest (?:at|on) \d|(?:of|special|keen) interest (?:for|at|on)|rates?"),
    ("responsible", "of|about|on|in", "for", r"responsible (?:in|on) (?:a|the way|part|any)"),
    ("responsibility", "about", "for", ""),
    ("depend|depends|depended|depending|dependent", "of|from|in|to", "on", r"dependent (?:in|from)"),
    ("specialise|specialize|specialised|specialized|specialises|specializes|specialising|specializing|specialist", "on|at|for", "in", r"specialist (?:on|at|for)|speciali[sz]ed (?:for|on|at) (?:the|a|our|your)"),
    ("consist|consists|consisted|consisting", "in|from|on|by|with", "of", r"consist(?:s|ed)? in (?!\w+ (?:of|and)\b|(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+) )"),
    ("capable", "to|for|in|at", "of", ""),
    ("familiar", "about|of|on|in|at", "with", r"familiar (?:on|in|at) (?:the|a|our)"),
    ("congratulate|congratulations|congratulated", "for|about|of|at", "on", ""),
    ("participate|participated|participating|participates|participation", "to|at|on|of", "in", r"participation (?:of|at|to|on)|participated? (?:at|on) (?:the (?:end|same)|all|every|a)"),
    ("succeed|succeeded|succeeding", "on|at|to", "in", r"succeed(?:ed)? (?:at|to)"),
    ("insist|insisted|insisting|insists", "in|to|for|about", "on", ""),
    ("concentrate|concentrated|concentrating|focus|focused|focusing|focussed", "in|at|about|to|for", "on", r"\b(?:in focus|focus (?:in|for|to|at)|concentrated? (?:in|at|to)|focus group)"),
    ("apologise|apologize|apologised|apologized|apologies|apology", "of|about", "for", ""),
    ("different", "of|that", "from", r"different (?:that|of)(?: \w+){0,2} (?:is|are|was)"),
    ("aware", "about|on|with|in|for", "of", ""),
    ("proud", "about|for|on|with", "of", ""),
    ("afraid|ashamed", "from|about|for|with|by", "of", r"afraid (?:for|about)"),
    ("similar", "with|as|than|like|of", "to", r"similar (?:as|of|with) (?:a|the)\b|\bas similar as\b"),
    ("superior|inferior|prior|preferable|senior|junior", "than|from", "to", r"(?:senior|junior|superior|inferior) (?:from|than)"),
    ("married|engaged", "with", "to", r"engaged with"),
    ("listen|listened|listening", "at|on|in|for|with", "to", r"listen(?:ed|ing)? (?:for|in|at|on|with)\b(?= (?:the (?:radio|door)|a |care|interest|attention|great|patience|both|me))|listening (?:in|for)"),
    ("arrive|arrived|arriving|arrives", "to", "at", r"arriv\w+ to (?:find|see|take|begin|start|a |work)"),
    ("reason", "of|about", "for", r"reason of (?:the|its|age|ill|state|a)"),
    ("access", "of|for|on|into", "to", r"access (?:for|on|of)\b"),
    ("attention", "on|for|at", "to", r"attention (?:for|on|at)"),
    ("invite|invited|inviting", "at|in", "to", r"invit\w+ (?:at|in|me in)"),
    ("introduce|introduced", "with", "to", ""),
    ("belong|belongs|belonged", "of|in", "to", r"belongs? in"),
    ("according", "with|of|by", "to", ""),
    ("thank|thanks|grateful|thankful", "about|of", "for", r"thanks? (?:to|about) "),
    ("contribute|contributed|contributing|contribution|contributions", "for|in|on|at|into", "to", r"contribut\w+ (?:in|for|at|on)\b(?= (?:the (?:form|past|first|end|same)|a |my (?:own|last)|every|this way|many|20|two|three))|contributions? (?:in|at|for|on)"),
    ("attach|attached", "with|in", "to", r"attached (?:in|with) (?:a|this)"),
    ("experience|experienced", "on|about|at|over|for", "in", r"experience (?:on|at|over|for) (?:the (?:board|ward|floor|line|team|front|job|night|shop|first|past|last)|a |an |both|all|site|which|my|that|two|three|every|board|night|day|Monday|Tuesday|Wednesday|Thursday|Friday|\d|[A-Z])|experienced"),
    ("qualified", "at|on|about", "for", ""),
    ("suitable|eligible|qualification", "at|of|with", "for", r"qualifications? (?:of|at|with)"),
    ("accustomed", "with|at|of|in", "to", ""),
    ("committed|commitment|dedicated|devoted", "with|on|for|at|in", "to", r"commit\w+ (?:in|on|at|for) (?:the|a|\d|writing|principle|both|this|that|my|our|your|any)|dedicated (?:in|for|on|at)|committed (?:with|for|by)"),
    ("knowledge", "on|about|over|for|at", "of", r"knowledge (?:about|on|at|over|for) (?:how|the (?:part|board)|a|which)"),
    ("lack|lacks", "on|in|for", "of", r"(?:no|for) lack (?:in|on)"),
    ("comprised", "from|with|by|in", "of", ""),
    ("graduated|graduate|graduating", "of|by", "from", r"graduates? (?:of|by|in)"),
    ("replace|replaced", "for", "with", r"replaced? for"),
    ("compared|comparing|compare", "than|from", "with", ""),
    ("prefer|prefers|preferred", "than", "to", r"rather than|prefer\w* \w+ \w+ .*than"),
    ("result|resulted|resulting", "to|into", "in", r"results? (?:to|into)"),
    ("deal|dealing|dealt|cope|coping|coped", "of|to|about", "with", r"(?:great|good) deal (?:of|to|about)|deal (?:of|to|about)"),
    ("fluent|proficient", "on|of|with", "in", r"proficient (?:with|on)"),
    ("impressed|inspired|encouraged|struck|fascinated", "from|of|for|about", "by", r"(?:struck|encouraged|inspired|impressed) (?:from|for|of) (?:the (?:start|first|moment)|a|my)"),
    ("excited|enthusiastic|passionate|optimistic|curious", "on|of|for", "about", r"excited for|(?:excited|curious) (?:of|on) (?:a|the)"),
    ("satisfied|pleased|delighted|happy|disappointed", "of|from|on", "with", r"(?:pleased|happy|delighted|disappointed|satisfied) (?:on|of) (?:the|a|my|both|all)\b"),
    ("wait|waiting|waited", "of", "for", ""),
    ("reply|replied|respond|responded|response", "at|on|of|for", "to", r"(?:reply|response|replied|responded|respond) (?:of|at|for|on)\b(?= (?:the (?:board|same|whole|day)|a |both|my|[A-Z]|your|time))"),
    ("emphasis", "in|at|for|about", "on", ""),
    ("influence|impact|effect", "to|at|about", "on", r"(?:impact|influence|effect) to (?:be|the)|(?:in|of) effect (?:to|at)|take effect|into effect|effects? (?:to|at)"),
    ("advantage|disadvantage", "on|at|for", "of", r"advantage (?:on|at|for|in)"),
    ("impression|impressions", "from|about", "of", r"impressions? (?:from|about) (?:the (?:start|first|outset|visit|day|tour)|our|that|this|my)"),
    ("visit", "at|in", "to", r"visit (?:in|at) (?:the|a|[A-Z]|\d|last|early|late|my|noon|least|all)"),
)  # fmt: skip


def _governed() -> tuple[Row, ...]:
    return tuple(
        row(
            f"{words} [ {wrong} ] !%sub&!course&!least&!all&!first&!times&!last&!present&!once&!present",
            right,
            unless=excuse,
        )
        for words, wrong, right, excuse in _GOVERNED
    )


_WITH_OBJECTS: tuple[tuple[str, str, str], ...] = (
    # verbs, wrong prepositions after their object, the right one
    ("congratulate", "for|about|of|at", "on"),
    ("prevent|stop|prohibit|discourage|deter", "to", "from"),
    ("provide|supply|equip|furnish", "of", "with"),
    ("accuse|suspect|convince|remind|assure|inform|rid|deprive|rob", "for", "of"),
    ("blame|forgive|excuse|punish|thank|praise|reward|compensate", "of|about", "for"),
    ("compliment", "for|about", "on"),
    ("share", "to", "with"),
    ("protect|distinguish|separate", "of", "from"),
    ("invite|welcome|introduce", "in", "to"),
    ("explain|describe|mention|introduce", "at", "to"),
    ("spend", "for", "on"),
    ("base", "in", "on"),
    ("concentrate|focus|build", "to", "on"),
)


def _with_objects() -> tuple[Row, ...]:
    return tuple(
        row(
            f"~{verbs} %obj|you|it [ {wrong} ] %dets|.ing|.pl|.sg|how",
            right,
            unless=r"\b(?:thank|remind|inform|blame|excuse|stop|share|spend|reward|assure|praise) (?:\w+ )(?:of course|for (?:a|the|now|once|years)|to (?:the|a) (?:point|extent)|in (?:the|a|time|my|your|our|writing|person))\b",
        )
        for verbs, wrong, right in _WITH_OBJECTS
    )


def _different_than(text: ProofText) -> list[Match]:
    if text.locale not in {Locale.GB, Locale.IE}:
        return []
    return list(_DIFFERENT(text))


_DIFFERENT = regex(r"\bdifferent(?:ly)? (?P<x>than)\b", "from")

RULES = (
    Rule(
        id="governed-preposition",
        severity=Severity.ERROR,
        message="This word takes another preposition.",
        why="Which preposition a word takes is fixed by use, and a wrong one is heard at once.",
        source="Benson, Benson and Ilson, The BBI Combinatory Dictionary of English",
        find=rows(
            row("experience [ on ] .ing|%det", "in"),
            row(
                "~enter [ into ] %art|%poss .adj? cellar|room|building|house|office|hall|shop|ward|yard|kitchen|church|lobby|factory|plant|store|gate",
                "",
                message="One enters a place; one enters into an agreement.",
            ),
            row("~agree [ you|him|her|them ] about|on|over|$|,", "with {0}"),
            row(
                "~reduce|cut|increase|raise|lower|improve|shrink|grow|fall|drop|rise|decrease|exceed +* [ with ] + ",
                "by",
                given=r"\bwith (?:about |nearly |almost |over |more than |some )?\d[\d.,]*(?: per ?cent\b| ?%)",
                unless=r"\bwith (?:about |nearly |almost |over |more than |some )?\d[\d.,]*(?: per ?cent| ?%) of\b",
            ),
            row(
                "[ at|in the? ] monday|tuesday|wednesday|thursday|friday|saturday|sunday $|,|at|morning|afternoon|and|with|for|or",
                "on",
                unless=r"\bin the \w+day (?:meeting|session|call|team|slot|class|market)",
            ),
            row(
                "because [ of ] %det .adj? .sg|.pl was|were|is|are|had|has|could|would|did",
                "",
                unless=r"\b(?:way|time|day|moment|reason|people|things)\b",
            ),
            row(
                "a|an|this|that|some friend|friends|colleague|colleagues|neighbour|neighbor|cousin|brother|sister|teacher|pupil|student|client|partner|mentor of [ me|him|us|them|you ]",
                message="A friend of mine, of his, of ours, of theirs, of yours.",
            ),
            row(
                "and|or|but|because|then|also about|of|for|with|in|at|from|to [ , ] %det",
                "",
                message="No comma parts a preposition from its noun.",
            ),
            *_governed(),
            *_with_objects(),
            row(
                "~prefer %dets .adj|.sg? .sg|.pl [ than ] %dets|.pl|.sg",
                "to",
                unless=r"\brather than\b|\bprefer\w* .*(?:more|less|better|\w+er) .*than",
            ),
            row("where %pers|.sg .past [ at|in ] %bef|%haves|.past&!.part|$", ""),
            row(
                "~depend on? how|what|where|when [ is|are|was|were ] %art|%poss",
                message="Inside a sentence the question keeps the order of a statement: how the weather is.",
            ),
            row("no [ any ]", ""),
            row(
                "kind|nice|good|generous|thoughtful|decent|brave|sweet|considerate [ from ] you|him|her|them|your",
                "of",
                given=r"\b(?:it|that|this|which) (?:is|was|were)\b",
            ),
            row(
                "[ on ] next|last monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month",
                "",
                unless=r"on last (?:week|month)'s",
            ),
            row(
                "with|of|for|at|by [ to|of ] %art|%poss",
                "",
                given=r"\b(?:with (?:to|of)|of (?:to|for)|for (?:to|of)|at (?:to|of)|by (?:to|of)) (?:the|a|an|my|your|our|their|his|her)\b",
                unless=r"\b(?:what|which|who|whom|where|one|ones|those|people|something|somebody|someone|anyone|way|worked|looked|asked|dealt|heard|thought|work|deal|talk\w*|live\w*) (?:\w+ )*(?:with|of|for|at|by) (?:to|of)\b",
            ),
            row(
                "both [ of ] +&!%det&!%obj&!you and",
                "",
                unless=r"\bboth of (?:which|whom|these|those|mine|yours)",
            ),
            row("^ [ a half ] of %det", "half"),
            row("prefer|prefers [ if ] %pers", "it if"),
            row(
                "~would|i'd|we'd like|love|prefer [ that you|he|she|they ] .base",
                message="“Would like” takes an infinitive: I would like you to call.",
            ),
            row(
                "forward to +* and to [ .base&!.sg&!.ing ] %dets|%obj|you|with|from|about",
                "{0:ing}",
            ),
            row(
                "so|as kind|good [ to ] .base", "as to", given=r"\bbe (?:so|as) (?:kind|good) to\b"
            ),
            row(
                "on [ the ] monday|tuesday|wednesday|thursday|friday|saturday|sunday 1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st",
                "",
            ),
            row(
                "~meet|speak|talk|met %obj|you? [ in ] the|a|your|our .adj? conference|meeting|exhibition|fair|party|workshop|seminar|congress|ceremony|wedding|symposium|summit|reception",
                "at",
            ),
            row("[ near from|of ] %det|here", "near"),
            row("thank|thanks you? again|much [ , ] for", ""),
            row("[ in ] the other hand", "on"),
            row(
                "[ at|on ] the morning|afternoon|evening",
                "in",
                unless=r"\bon the (?:morning|afternoon|evening) (?:of|before|after|shift|flight|train|I|we|that|news)|at the (?:morning|afternoon|evening) (?:\w+)",
            ),
            row(
                "[ in ] %day&!today|tomorrow|yesterday $|,|at|morning|afternoon|i|we|and|evening",
                "on",
            ),
            row("[ in ] the|this|that weekend", "at"),
            row(
                "~have|gain|bring|need .adj knowledge [ in ] .sg|.pl|.ing|the",
                "of",
                unless=r"knowledge in (?:this|that|the) (?:field|area|team|firm|company|house|room)",
            ),
            row(
                "~start|begin|end|finish|leave|arrive|meet|expire|open|close +? [ at|in ] the? +? of? %month !.sg&!.pl",
                "on",
                given=r"\b(?:at|in) the \d{1,2}(?:st|nd|rd|th)? (?:of )?[JFMASOND]",
            ),
            row("[ at ] the weekdays|holidays", "on"),
            row(
                "[ at ] january|february|march|april|may|june|july|august|september|october|november|december $|,|i|we|and",
                "in",
            ),
            row(
                "[ on ] january|february|march|april|june|july|august|september|october|november|december $|,|i|we|and",
                "in",
            ),
            row("[ in ] this moment", "at"),
            row("in [ base|basis ] of|to", "on the basis", unless=r"\bin base\b.*military"),
            row("[ in ] base|basis of", "on the"),
            row("[ for ] my opinion|view|knowledge ,|the|it", "in"),
            row("[ on|at ] my opinion|view", "in"),
            row("[ in ] average", "on", unless=r"in average (?:\w+)"),
            row("[ in ] purpose $|,|to", "on"),
            row("[ by ] foot|purpose", "on"),
            row("[ on ] regards|regard to", "with"),
            row("with [ regards ] to", "regard", severity=Severity.WARNING),
            row("[ in ] regards to", "with regard", severity=Severity.WARNING),
            row("[ in ] behalf", "on"),
            row(
                "[ in|at ] a daily|weekly|monthly|regular|yearly|annual|part-time|full-time|voluntary|temporary basis",
                "on",
            ),
            row(
                "[ in|on ] the phone|telephone with|to|about|and|i",
                "on",
                given=r"\bin the (?:phone|telephone)\b",
            ),
            row("[ on|at ] time|terms of", "in", given=r"\b(?:on|at) terms of\b"),
            row(
                "[ on|in ] the end of the day|week|month|year|call|interview|meeting|tour",
                "at",
                given=r"\bon the end of\b|\bin the end of the (?:day|week|month|year|call|interview|meeting|tour)\b",
            ),
            row("[ on|at ] the future|past", "in"),
            row("~be|work|live [ in|at ] charge of", "in", given=r"\bat charge of\b"),
            row("[ on|in ] the same time", "at"),
            row("[ on ] the first time|place", "for", given=r"\bon the first (?:time)\b"),
            row(
                "~ask [ to|from ] %obj|the|my|your .sg? to|if|about|whether|for",
                "",
                given=r"\basked? (?:to (?:me|him|her|us|them|you|the \w+)|from (?:me|him|her|us|them)) (?:to|if|about|whether|for)\b",
                unless=r"\b(?:asked|ask) to (?:the|you)\b",
            ),
            row(
                "~answer|attend|visit|contact|phone|call|join|enter|approach|meet [ to ] %poss|the|you|me|him|her|them",
                "",
                given=r"\b(?:answer(?:ed)? to (?:your|the|my) (?:question|email|letter|call|questions)|attend(?:ed|ing)? to (?:the|your|a) (?:meeting|interview|conference|course|call|event)|visit(?:ed|ing)? to (?:you|the|your)|contact(?:ed|ing)? to|phon(?:ed|e|ing) to|call(?:ed|ing)? to (?:you|me|him|her|them|your)|join(?:ed|ing)? to)\b",
                unless=r"\b(?:a|an|the|my|your|our|his|her|their|short|site|first|second|recent|next|this|that|any|no|each|every|last) (?:\w+ )?(?:answer|visit|contact|call|visits|answers|calls)\b",
            ),
            row("~help|assist|support [ to ] %obj", ""),
            row(
                "~meet|met [ to ] %obj|your|the .sg|team|$|in|on",
                "",
                given=r"\bmet to (?:you|him|her|them|the (?:team|board|manager)|your)",
            ),
            row(
                "~provide|supply|present %obj|you|them|us|me [ .sg|.pl|%det ] .sg|.pl|on|of|about|$",
                "with {0}",
                given=r"\b(?:provide|supply|provided|supplied) (?:me|us|him|them|you) (?:the|a|an|more|further|details|information|some|any|my|your)\b",
                unless=r"\bprovid\w+ (?:you|us|me|them) (?:the|a|an|some|any|my|your)\b(?= (?:opportunity|chance))",
                severity=Severity.HINT,
            ),
            row(
                "i|we|they ~apply|applied [ to|on|at ] the|this|a|your position|post|job|role|vacancy|of",
                "for",
                given=r"\bapplied (?:to|on|at) (?:the|this|a|your) (?:\w+ )?(?:position|post|job|role|vacancy)\b",
            ),
            row(
                "~search|look|hunt [ about|of|after ] a job|work|new|position|role",
                "for",
                given=r"\b(?:search|look|hunt)(?:ed|ing)? (?:about|of|after) ",
            ),
            row(
                "~pay attention|visit [ on|for|at ]",
                "to",
                given=r"\b(?:pay|paid|paying) (?:close |great |much )?attention (?:on|for|at)\b",
            ),
            row(
                "~take [ part ] on|at|of the|a|your",
                "part in",
                given=r"\b(?:take|took|taking|taken) part (?:on|at|of) (?:the|a|your|this|several|two)\b",
                unless=r"part of the (?:day|year|time|load|work|blame|profit|cost|team|money|land|site|building|company)",
            ),
            row("~look forward [ for|on|of|in|at ]", "to"),
            row(
                "in [ accordance|addition|contrast|response|relation|regard|reference|reply|comparison ] of|for|from|with your",
                "",
                given=r"\bin (?:accordance (?:to|of|by)|addition (?:of|with) (?:that|this)|response (?:of|for|on) (?:your|the)|reference (?:of|with)|reply (?:of|for|on) your)\b",
                unless=r"addition of the",
            ),
            row("in accordance [ to ]", "with"),
            row("for [ long time ]", "a long time"),
            row("more [ that ] %num", "than"),
        ),
        flags=(
            Example("She is responsible of the lab.", fixed="She is responsible for the lab."),
            Example("It depends of the lease.", fixed="It depends on the lease."),
            Example("In the other hand, it rained.", fixed="On the other hand, it rained."),
            Example("I look forward for the call.", fixed="I look forward to the call."),
        ),
        passes=(
            "She is responsible for the lab and interested in law; it depends on the lease.",
            "On the morning of the audit I was aware of it, and on Monday I called.",
            "A good deal of interest on the loan was paid at the weekend.",
        ),
    ),
    Rule(
        id="different-than",
        severity=Severity.WARNING,
        message='British and Irish readers expect "different from" (or "to"), not "than".',
        why="It reads as American in a letter that is not.",
        source="Fowler's Modern English Usage, 'different'",
        find=_different_than,
        flags=(
            Example(
                "It is different than ours.", fixed="It is different from ours.", locale=Locale.GB
            ),
            Example("We work differently than you do.", span="than", locale=Locale.IE),
            Example("That is no different than last year.", span="than", locale=Locale.GB),
        ),
        passes=(
            Example("It is different from ours.", locale=Locale.GB),
            Example("It is different to ours, more so than before.", locale=Locale.IE),
            Example("It is different than ours.", locale=Locale.US),
        ),
    ),
)
