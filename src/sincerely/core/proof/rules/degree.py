"""Degrees and qualities: easier not more easy, well not good, no double negative."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

_SHORT = {
    "easy": "easier", "fast": "faster", "cheap": "cheaper", "big": "bigger", "small": "smaller",
    "great": "greater", "strong": "stronger", "long": "longer", "short": "shorter", "high": "higher",
    "low": "lower", "new": "newer", "old": "older", "quick": "quicker", "slow": "slower",
    "large": "larger", "hard": "harder", "soft": "softer", "late": "later", "early": "earlier",
    "happy": "happier", "busy": "busier", "good": "better", "bad": "worse", "safe": "safer",
    "clean": "cleaner", "cold": "colder", "warm": "warmer", "heavy": "heavier", "light": "lighter",
    "tall": "taller", "deep": "deeper", "wide": "wider", "young": "younger", "smart": "smarter",
    "tough": "tougher", "rich": "richer", "poor": "poorer", "nice": "nicer", "weak": "weaker",
    "near": "nearer", "far": "farther", "bright": "brighter", "sharp": "sharper", "calm": "calmer",
    "tight": "tighter", "thin": "thinner", "thick": "thicker", "rough": "rougher", "smooth": "smoother",
}  # fmt: skip
_MANNERS = {
    "careful": "carefully", "polite": "politely", "patient": "patiently", "honest": "honestly",
    "efficient": "efficiently", "effective": "effectively", "safe": "safely", "precise": "precisely",
    "accurate": "accurately", "thorough": "thoroughly", "proper": "properly", "correct": "correctly",
    "professional": "professionally", "independent": "independently", "confident": "confidently",
    "fluent": "fluently", "successful": "successfully", "gentle": "gently", "beautiful": "beautifully",
    "perfect": "perfectly", "reasonable": "reasonably", "consistent": "consistently",
    "diligent": "diligently", "respectful": "respectfully", "warm": "warmly", "nice": "nicely",
    "different": "differently", "quiet": "quietly", "serious": "seriously", "regular": "regularly",
}  # fmt: skip
_MANNER = "work|works|worked|working|run|runs|ran|running|go|goes|went|going|do|does|did|perform|performed|performs|play|played|speak|speaks|spoke|communicate|communicates|sleep|listen|listens|managed|handled|fit|fits|drive|function|functions|doing"

RULES = (
    Rule(
        id="double-comparative",
        severity=Severity.ERROR,
        message="The comparison is made twice, or with the wrong form.",
        why="Short adjectives take -er and -est; long ones take more and most; never both.",
        source="Swan, Practical English Usage, 4th ed., entry 203",
        find=rows(
            row(
                "[ more .comp&!.sg&!.base//better|faster|easier|cheaper|larger|smaller|stronger|safer|quicker|further ]",
                "{1}",
                unless=r"\bmore (?:often|less|or less|number|letter|matter|other|paper|water|power|answers?|offer)",
            ),
            row("[ most .sup ]", "{1}"),
            row(
                "more|less .adj|.adv [ that ] ours|yours|mine|theirs|before|expected|usual|i|we|the|last",
                "than",
                given=r"\b(?:more|less) \w+ that (?:ours|yours|mine|theirs|before|expected|usual|last)\b",
            ),
            *(
                row(
                    f"[ more {short} ]",
                    right,
                    unless=rf"\bmore {short} (?:than (?:\w+ing|\w+ly|not)|\w+ (?:and|hires?|staff|data))\b"
                    if short not in {"easy", "fast", "cheap", "quick", "big"}
                    else "",
                    given=rf"\bmore {short}(?: than|[.,;!?]|$| for| to| and (?!\w+ \w+s)| in| on| at| with| when| because)",
                )
                for short, right in _SHORT.items()
            ),
            *(
                row(f"the [ most {short} ]", right[:-1] + "st" if right.endswith("er") else "")
                for short, right in _SHORT.items()
                if short not in {"good", "bad"}
            ),
            row(
                ".comp&!.sg&!further [ that ] i|we expected|thought|hoped|planned|feared|imagined|remembered|knew",
                "than",
            ),
            row("less [ .comp&!.sg&!.base//better|faster|easier|cheaper|larger|smaller ]", ""),
            row(
                "much|very|so|too [ .comp&!.sg&!.base&!.adj ] ",
                given=r"\b(?:very|so|too) (?:easier|faster|better|cheaper|larger|smaller|stronger|quicker|bigger|higher|lower|older|newer|harder)\b",
            ),
            row(
                "very|quite [ unique|perfect|essential|impossible|identical|unanimous ]",
                severity=Severity.HINT,
            ),
            row(
                "as .comp [ as|than ]",
                given=r"\bas (?:easier|faster|better|cheaper|larger|smaller|stronger|quicker|bigger|higher|lower|older|newer|harder)\b",
            ),
            row(
                ".comp&!.sg [ as ] the|our|my|your|last|before|we|i",
                "than",
                given=r"\b(?:easier|faster|better|cheaper|larger|smaller|stronger|quicker|bigger|higher|lower|older|newer|harder) as (?:the|our|my|your|last|before)\b",
                unless=r"\b(?:as|so)\b.*\bas\b.*\bas\b|(?:better|easier|harder|bigger|faster) as (?:we|I|the (?:day|week|year|project|work))",
            ),
        ),
        flags=(
            Example("The new press is more faster.", fixed="The new press is faster."),
            Example("The new press is more cheap.", fixed="The new press is cheaper."),
            Example("It was the most quickest route.", fixed="It was the quickest route."),
        ),
        passes=(
            "The new press is faster, more careful and more reliable.",
            "Two more new presses came, and more often than not they run.",
            "It was much better, and one more large order came.",
        ),
    ),
    Rule(
        id="adverb-wanted",
        severity=Severity.ERROR,
        message="An adverb is wanted here: it says how something is done.",
        why="Adjectives describe things, adverbs describe doing.",
        source="Garner's Modern English Usage, 'Adverbs (A)'",
        find=rows(
            row(
                "how [ quick|slow|careful|smooth|clear|patient|thorough|calm|quiet|open|honest|frank|efficient|effective|rapid ] %pers|%det .sg|.pl? .base|.past|.s&!is|was|are|were",
                "{0}ly",
                unless=r"\b(?:is|was|are|were|be|been|seem|seems|seemed|became|looked|felt)\b",
            ),
            row(
                "~speak|talk|write|answer|explain|discuss|share very|so|quite|too|as [ open|honest|frank|free|warm|kind|careful|clear ] about|of|with|to|as|and|on|$|,",
                "{0}ly",
            ),
            row("is|was the [ more ] .adj .sg of|in the|our|my", "most"),
            row(
                "~work|try|train|study|hit|push|think very|so|too|really|extremely|quite|as [ hardly ]",
                "hard",
            ),
            row(
                f"{_MANNER} %obj|together|it|very|really|so|pretty? very|really|so|pretty? [ good ] $|,|with|together|in|for|under|at|on|and|when|despite|because|as|so|enough",
                "well",
                unless=r"\b(?:do|does|did|doing) (?:\w+ )?good\b|(?:fit|work|works|run|runs|play|sleep) for good",
            ),
            row(
                "%bef|been|very|really|did|do|does|went|goes|going|works|worked? [ real ] .adj|.adv&!.sg&!estate|time|quick|good|well|fast|quickly|hard",
                "really",
                unless=r"\breal (?:estate|time|good|hard|fast)\b(?= (?:of|comes))|\b(?:a|the|any|no|some|this|that|my|your|our|more|is|most) real\b",
            ),
            row(
                "~explain|describe|say|put|show|tell|present|lay|answer|write|word it|them|that|this|everything|each "
                "very|so|quite|too|really [ clear|careful|patient|thorough|honest|frank|open|calm|quick|slow|kind|warm|vivid|brief ] $|,|and|to|for|that",
                "{0}ly",
            ),
            row("~work|live|run|sit|train|act [ real ] close|closely|well|together|fast", "really"),
            row(
                "[ very much ] interesting|useful|helpful|good|kind|clear|important|informative|pleasant|friendly|easy|hard|open|warm",
                "very",
                unless=r"\bvery much (?:easier|harder|open)\b",
            ),
            row("~feel %degree? [ badly ] about|for|that", "bad"),
            row(
                "~speak|write|sing|cook|draw|type|swim|dance|drive|perform|communicate %degree? [ good ] of|about|to|with|in|on|under|together",
                "well",
            ),
            *(
                row(
                    f"~drive|speak|work|write|act|listen|talk|behave|answer|explain|check|handle|treat|deliver|react|climb|load|lift|sing|paint|read|plan|pack|serve|dress|prepare|perform|teach %obj|it|them|you|everyone|customers|patients|clients|everything|%degree|%degree? [ {plain} ] $|,|even|in|when|with|and|on|at|under|through|during|after|despite|because|for",
                    manner,
                    unless=rf"\b(?:{plain}) (?:and|in|with|for|at|on)\b.*\b(?:\w+er|people|hands)\b|\b(?:a|the|my|your|our|this|that|some|any|of|his|her|their|for) (?:\w+ )?(?:drive|work|act|talk|answer|check|handle|treat|lift|paint|plan|pack|dress|read)",
                )
                for plain, manner in _MANNERS.items()
            ),
            row(
                "[ real ] good|well|quick|quickly|fast|nice|hard|easy|helpful|interesting|soon|pleased|happy|glad|excited",
                "really",
                unless=r"\b(?:a|the|any|some|of) real (?:good|hard)\b(?= \w+s\b)|\b(?:do|does|did) (?:some )?real good",
            ),
            row(
                f"{_MANNER}|respond|responded|move|moved|moves|learn|learns|learned|grew|grow|grows|adapt|adapts|adapted|write|writes|act|acted|worked|answered|answer|changed|rose|fell|drop|dropped|improved|behave|behaved|finish|finished|resolve|resolved very|really|so|more|too|as? [ quick|careful|efficient|effective|professional|independent|slow|smooth|successful|regular|clear|quiet|rapid|calm|steady|significant|dramatic|considerable|different|similar|close|thorough|accurate|consistent|confident|patient|polite|responsible|happy|proper|correct|serious|direct|easy|sudden ] $|,|with|and|to|in|at|on|under|when|for|after|across|than|from|so",
                "{0}ly",
                unless=r"\b(?:slow|quick|close|clear|easy|direct|calm|quiet|steady|patient|happy) (?:to|down|up|for|of|with|in|and|enough)\b|\b(?:go|goes|went|going|run|ran|runs|running|drive|fit|do|did|does|work|fell|fall|play|act|grew|grow|grows) (?:\w+ )?(?:slow|quiet|clear|patient|close|calm|steady|direct|easy|happy|confident|serious|regular|responsible|different|similar|significant|considerable|effective|efficient|independent)\b(?! (?:with|under|when))|\b(?:my|the|your|our|a|this|some|any|of) (?:\w+ )?(?:work|finish|move|drop|answer|run|change|response|drive|play|act|fit|moves|works)\b",
            ),
            row(
                "[ incredible|extreme|extremely|absolute|amazing|definite|particular|real|terrible|awful|near|considerable|exceptional|remarkable|high|most ] .adj&!.sg",
                "",
                given=r"\b(?:incredible|extreme|absolute|exceptional|remarkable|considerable) (?:helpful|useful|grateful|interesting|important|difficult|busy|happy|impressed|good|well|proud|kind|generous|informative|insightful|warm|welcoming|clear|careful|hard|quick|detailed)\b",
            ),
            row(
                "a|an|the|very|my|your|our|such [ .only_adv&!.adj&!very&!really&!extremely&!well&!early ] .only_sg",
                "",
                given=r"\b(?:a|an|the|such a|very|my|your) (?:quickly|carefully|really|clearly|slowly|easily|briefly|greatly|warmly|kindly|strongly) (?:\w+)(?<!ing)(?<!ed)(?<!en)\b(?= (?:to|for|with|of|in|and|at|about|on)|[.,])",
                unless=r"\b(?:quickly|carefully|really|clearly|slowly|easily|briefly|greatly|warmly|kindly|strongly) (?:good|great|useful|important|nice|interesting|\w+able|\w+ful|\w+ive|\w+al|\w+ous|\w+ent|\w+ant)\b",
            ),
        ),
        flags=(
            Example("The pumps run good.", fixed="The pumps run well."),
            Example("It was real helpful.", fixed="It was really helpful."),
            Example(
                "The crew worked very careful in May.",
                fixed="The crew worked very carefully in May.",
            ),
        ),
        passes=(
            "The pumps run well, and the food there does good.",
            "It was a real help, and she was quick to answer.",
            "They work hard, arrive early and go slow on bends.",
        ),
    ),
    Rule(
        id="double-negative",
        severity=Severity.ERROR,
        message="Two negatives in one clause say the opposite, or nothing clear.",
        why="Standard English denies once: had no budget, or did not have any.",
        source="Garner's Modern English Usage, 'Double negatives'",
        find=rows(
            row(
                "nobody|nothing|none|never [ don't|doesn't|didn't|isn't|wasn't|weren't|hasn't|haven't|hadn't|can't|couldn't|won't|wouldn't ]",
                message="“Nobody” and “nothing” already say no.",
            ),
            row(
                "don't|doesn't|didn't|haven't|hasn't|hadn't|can't|couldn't|wouldn't|won't|isn't|aren't|wasn't|weren't|cannot|never +? +? [ no|nothing|nobody|nowhere|none ] !matter|longer|less|fewer|doubt|more|one's|later",
                "any",
                unless=r"\b(?:or|and|but|no|,|that|because|if|say|said|means?|there(?:'s)?|is|are|for|with|to|than|has|have|had|saw|think|know|when|until) (?:no|nothing|none|nobody)\b(?! (?:budget|experience|idea|time|money|problem|problems|questions|one|issues))|no (?:one|matter)\b",
            ),
            row(
                "not %haves|have|get|do|see|need|want|know|hear|receive|make|take|find|say .ing? [ no|nothing|nobody ]",
                "any",
                unless=r"not (?:say|know|see|do) (?:no|nothing)\b(?= (?:is|was|more))|\bif not\b",
            ),
            row("[ can't|couldn't|cannot hardly|barely|scarcely ]", "can hardly"),
            row("don't|didn't|doesn't|wasn't|isn't [ hardly|barely|scarcely ]", ""),
            row("without [ no|nothing ]", "any"),
            row("never [ don't|didn't|not ] + ", "", unless=r"never not\b"),
            row("nor|neither %pers [ don't|didn't|doesn't|can't|won't ]", "do"),
            row("[ irregardless ]", "regardless"),
        ),
        flags=(
            Example("We do not have no budget.", span="no"),
            Example("I can't hardly wait for spring.", fixed="I can hardly wait for spring."),
            Example("He left without no warning.", fixed="He left without any warning."),
        ),
        passes=(
            "We have no spare parts, and we don't need any.",
            "I didn't call because no one was in. It doesn't, no doubt, matter.",
            "She could hardly wait and had nothing to add.",
        ),
    ),
    Rule(
        id="parallel",
        severity=Severity.ERROR,
        message="The items of this list are not of one form.",
        why="Items joined by and share one frame: to plan, to budget and to train.",
        source="Strunk and White, The Elements of Style, 4th ed., rule 19",
        find=rows(
            row(
                "to .base %dets|.adj|.sg|.pl|.adv* , [ .ing&!.sg ] %dets|.adj|.sg|.pl|.adv* and|,",
                "to {0:base}",
                given=r"\bto \w+(?: [\w ]+)?, \w+ing\b[\w ,]*\band (?:to )?\w+",
                unless=r"\b(?:including|such|like|with|by|of|for|from|before|after|while|without|when|following|during|saying|making|leaving|giving|bringing|allowing|helping|using|building|starting|working|being|having)\b|and \w+ing\b",
            ),
            row(
                "to .base %dets|.adj|.sg|.pl* and [ .ing&!.sg&!.adj ] %dets|.pl",
                "{0:base}",
                unless=r"\b(?:by|of|for|from|before|after|without|about|with|in|on|at|enjoy\w*|look\w* forward|used|committed|like\w*|keep\w*|start\w*|began|involv\w*|includ\w*|means?|is|was|are|were|been|be|am) (?:\w+ )*\w*ing\b|to \w+ing\b|(?:am|is|are|was|were|be|been|by|of|for) .* and \w+ing|\bto (?:work|lead|plan|report|change|support|visit|design|help|research|study|practice|use)\b",
            ),
            row(
                "enjoy|enjoys|enjoyed|like|liked|include|included|involve|involved|involves|by|of|in|for .ing %dets|.adj|.sg|.pl* and|or [ to .base ]",
                "{1:ing}",
                unless=r"\b(?:able|how|want\w*|hope\w*|plan\w*|and to (?:the|you|your|my|hear|see)|is|was|ready|happy|like|would|glad)\b",
            ),
            row(
                ".ing %dets|.adj|.sg|.pl* , .ing %dets|.adj|.sg|.pl* ,? and [ to|.only_base ] .base|%dets|.pl",
                "",
                given=r"\w+ing\b[\w ]*, \w+ing\b[\w ]*,? and (?:to )?\w+",
                unless=r"\b(?:and (?:to|then)|willing|morning|building|meeting|evening|anything|during|nothing|everything|something|training)\b(?! )|(?:is|are|am|was|were) \w+ing",
            ),
            row("not only [ .ing ] + +? +? but also? to", "{0:base}"),
        ),
        flags=(
            Example("They wanted me to test pumps and mending the roofs.", span="mending"),
            Example(
                "They asked me to draw plans and checking the costs.",
                fixed="They asked me to draw plans and check the costs.",
            ),
            Example(
                "She enjoys leading teams and to write.",
                fixed="She enjoys leading teams and writing.",
            ),
        ),
        passes=(
            "My task was to hire staff, train them and set rotas, working with two sites.",
            "I was asked to draw plans and check the costs, leaving the rest.",
            "She enjoys leading teams and writing, and wants to stay.",
        ),
    ),
)
