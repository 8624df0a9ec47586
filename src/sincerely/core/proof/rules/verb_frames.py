"""What may follow a verb: give me a copy, suggest that you look, wait for the result."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

_STARTS = "the|your|our|my|this|that|these|those|his|her|their|a|an|all|how"

RULES = (
    Rule(
        id="verb-frame",
        severity=Severity.ERROR,
        message="The verb is not followed in this way.",
        why="Each verb has its own way of taking what it acts on; another reads as a translation.",
        source="Swan, Practical English Usage, 4th ed., entries 8 and 89",
        find=rows(
            row("%pers|this|that|it|which|.sg|.pl suit|suits [ to ] %obj|my|your|our|their", "", unless=r"\b(?:suits?|be|is|are|was|were) (?:suits?|made|suited) to\b|\b(?:follow|file|bring|brought)\w* suit"),
            row("%be|been|not|n't [ enough .adj|.part&!.only_sg&!.pl ] $|,|for|to|and|but|in|with|at", "{1} enough", unless=r"\b(?:there|here|it|that|this|what|more|all) (?:\w+ )?(?:is|are|was|were) enough|\benough (?:good|left|wrong|done|said|spare|to)\b"),
            row("not so|as .adj|.adv [ like ] %dets|%obj|in|at|before|last|.pl|.only_sg", "as"),
            row("glad|happy|grateful|pleased|delighted|thankful|obliged if %pers [ can|will ] .base", message="After would, the condition says could or would.", given=r"\b(?:would|should|'d|’d) (?:\w+ )?(?:be|feel) (?:\w+ )?(?:glad|happy|grateful|pleased|delighted|thankful|obliged) if", severity=Severity.WARNING),
            row("glad|happy|grateful|pleased|delighted|thankful|obliged if you|they [ send|give|tell|let|call|write|ask|share|keep|come|pass|forward|show ] ", "could {0}", message="After would, the condition says could or would, or a past form.", given=r"\b(?:would|should|'d|’d) (?:\w+ )?(?:be|feel) (?:\w+ )?(?:glad|happy|grateful|pleased|delighted|thankful|obliged) if"),
            row("i|he|she [ have|has ] NUM|%num years $|old|and", message="English is so many years old: “I am 32”.", unless=r"\byears (?:old )?(?:of|in|and (?:counting|more))\b"),
            row("[ until ] %day|next|tomorrow|the +? +? %pers|we'll|i'll will? .only_base|send|give|let|call|finish|deliver|return", "by", given=r"(?i)^until (?:next|tomorrow|the|\w+day)\b.{0,30}\b(?:will|'ll|’ll) (?:send|give|let|deliver|return|finish|call|mail|reply|answer|decide)\b", unless=r"\b(?:not|won't|won’t|keep|stay|remain)\b"),
            row("[ it exist|exists|existed ] a|an|many|some|several|no|two|three|only|also", "there {1}", unless=r"\b(?:that|which|as|where|if|when) it exist"),
            row("[ all|everything|something|nothing|anything what ] %pers|has|is|was|we", "{0} that"),
            row("[ during ] %nom .past|was|were|had|am|are|is|have", "while"),
            row("price|prices|cost|costs|sales|profits|turnover|demand|output|rents|numbers|rates has|have|had? [ raised ] by|from|to|last|in|$|again|every", "rose"),
            row("%pers [ laid ] in|on|awake bed|the|down|for", "lay", given=r"\blaid (?:in bed|awake|on the (?:floor|bed|beach|sofa|grass))"),
            row(
                "~suggest|propose [ you|him|her|us|them|me to .base ]",
                "that {0} {2}",
                unless=r"\bpropos\w+ (?:him|her|me|them|us) to (?:the|your)\b",
            ),
            row("~recommend [ you|him|her|us|them|me to .only_base ]", "that {0} {2}"),
            row("~give|send|show|lend|offer|teach [ to me|us|him|her|them ] a|an|the|some|my|our|your|this|these", "{1}"),
            row("[ ~learn ] him|her|them|me|us how|to", "taught", unless=r"\blearn (?:him|her|them|me|us)\b"),
            row("[ ~borrow ] me|us|him|her|them|you %det|some|any", "lend", unless=r"\bborrow(?:ed|s|ing) (?:me|us|him|her|them|you)\b"),
            row("%bef|been [ consisted|comprised of ] %num|%dets|.pl|.adj", message="“Consist of” and “comprise” have no passive: “it consists of …”.", given=r"\bconsisted of\b"),
            row("~offer %obj [ to .only_base|work|join|lead|run|manage|take|stay ]", message="One offers somebody a thing, or asks somebody to do it.", unless=r"\b(?:what|that|which|things?|more|much|place|chance|job|work|post|something|anything|little|lot) .{0,40}\boffer"),
            row("[ how ] %pers|%poss|%art .adj* .sg? .sg|.pl? look|looks|looked|feel|feels|felt|sound|sounds like $|is|was|,", "what"),
            row("^|,|and|but as [ for ] i|we know|knew|understand|understood|remember|can|could", "far as"),
            row("~speak|know|write|understand [ very|quite? well ] PROPN|.adj&!.adv english|french|spanish|german|polish|arabic|hindi|mandarin|italian|portuguese?", message="The adverb goes after what the verb is about: “speaks English very well”.", given=r"\bwell (?:English|French|Spanish|German|Polish|Arabic|Hindi|Mandarin|Italian|Portuguese|Russian|Dutch|Chinese|Japanese|Welsh)\b"),
            row("i|we|they am|are|was|were [ agreed ] with|to %dets|you|him|her|that", "in agreement", given=r"\b(?:am|are|was|were) agreed\b"),
            row("~suggest|recommend [ to %obj to ] .base", message="One suggests that somebody do something."),
            row("thank|thanks|grateful you? for [ you|he|she|they .past ]", message="After “for” comes a noun or an -ing form: “for showing me …”.", unless=r"\bfor you (?:put|set|cut|let|read)\b"),
            row("[ waiting|waited|waits ] the|your|his|her|their|an|a .sg|.pl&!.ing", "{0} for", unless=r"\bwait\w* (?:a|an|the|all) (?:\w+ )?(?:minutes?|moments?|hours?|days?|weeks?|months?|years?|while|time|night|table|tables|turn|long)\b"),
            row("%be|been|you're|we're|they're|i'm|it's [ lacking of ]", "lacking"),
            row("[ lacked|lacks of ]", "{0}"),
            row("~convince|impress|surprise|excite|inspire|delight|astonish&.part [ from ] %det|.pl|.only_sg", "by", unless=r"\bfrom (?:the|our|my|that|this|your) (?:start|first|beginning|outset|day|moment|very|minute|hour)\b"),
            row(f"[ ~appreciate|like|enjoy|love|admire|value a lot|lot? {_STARTS} ]", message="“A lot” goes after what it is about."),
            row(
                f"%pers ~appreciate|like|enjoy|love|admire|value [ very much|so|a much|lot? ] {_STARTS}",
                message="“Very much” goes after what it is about.",
                unless=r"\b(?:much|lot) (?:this|that) is|so (?:that|the|this|my|your|our)\b",
            ),
            row("~ask|wonder me|us|him|her|them|you? [ that if|whether ]", "{1}"),
            row("~ask|wonder me|us|him|her|them|you? [ if that ] %pers", "if"),
            row("grateful|thankful|glad|thanks|thank|happy|appreciative you? for [ you|he|she|they|we have|has|had|are|were|was ]", message="After “for” comes a noun or an -ing form: “for having …”."),
            row("~make|did|done my|his|her|their [ degree|diploma|doctorate|phd|studies|master|master's ] in|at|from", message="One takes or earns a degree.", severity=Severity.HINT),
        ),
        flags=(
            Example("I suggest you to wait.", fixed="I suggest that you wait."),
            Example("She gave to me a copy.", fixed="She gave me a copy."),
            Example("We are waiting the result.", fixed="We are waiting for the result."),
            Example("She asked me that if I drive.", fixed="She asked me if I drive."),
        ),
        passes=(
            "I suggest that you wait, and I recommend you to the board.",
            "She gave it to me, and we waited a month.",
            "I learned how they work, and liked it very much.",
            "I was impressed from the first day.",
        ),
    ),
    Rule(
        id="although-but",
        severity=Severity.ERROR,
        message="One of the two joining words is enough.",
        why="Although already says but; because already says so.",
        source="Swan, Practical English Usage, 4th ed., entry 207",
        find=rows(
            row("^ although|though +* +* +* , [ but|yet ]", ""),
            row("^ although|though +* +* +* [ but ] i|we|he|she|they|it", "", unless=r", but|\bbut for\b"),
            row("^ although|though +* +* +* [ + but ] the|my|our|your|their|this|that|there .adj? .sg|.pl? is|was|are|were|has|have|had|%wouldish", "{0},", unless=r"\bbut for\b|\bnothing but\b|, but"),
            row("^ because|since +* +* +* , [ so|therefore ] %pers|the|my|our|your|this", ""),
        ),
        flags=(
            "Although it rained, but we went.",
            "Though the kiln was old, yet it fired well.",
            "Although the shed is small but the crew is strong.",
            "Because the line was down, so we waited.",
        ),
        passes=(
            "Although it rained, we went.",
            "It rained, but we went, although late.",
            "Because the line was down, we waited.",
        ),
    ),
)  # fmt: skip
