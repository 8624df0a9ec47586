"""Frames carried over from other languages: I want that you come, visited three times your shop."""

from __future__ import annotations

from typing import Final

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

_MADE: Final = "effort|mistake|decision|progress|suggestion|choice|complaint|offer|proposal|difference|promise|speech|impression|contribution|improvement|agreement|appointment|error|attempt|discovery|arrangement|efforts|mistakes|decisions|suggestions|choices|improvements|plan|plans|noise|money|friends"
_MAKE: Final = {"do": "make", "did": "made", "does": "makes", "done": "made", "doing": "making"}
_RIDES: Final = (
    "car|bus|train|bike|bicycle|boat|plane|motorbike|tram|ferry|taxi|van|lorry|truck|tractor"
)
_PRESENT: Final = "work|works|live|lives|am|is|are|run|runs|lead|leads|teach|teaches|manage|manages|know|knows|study|studies|drive|drives|train|trains|serve|serves|own|owns"

RULES = (
    Rule(
        id="frame-of-another-language",
        severity=Severity.ERROR,
        message="English puts this another way.",
        why="The sense comes through, but the reader stumbles over the frame.",
        source="Swan and Smith, Learner English, 2nd ed.",
        find=rows(
            row("%pers [ am|is|are graduated ] from|in|at|as", "graduated"),
            row(
                "~visit|call|see|meet|read|check|clean|ask|try|repair|change|win|use|watch|contact|phone|write|hear|move [ %num|several|many|few times ] %poss|the|this|that|a",
                message="How often comes after what was done: visited the shop three times.",
                unless=r"\btimes (?:the|this|that|a|as|our|your|my) (?:\w+ )?(?:size|amount|number|rate|price|cost|speed|volume|weight|length|value|day|week|month|year|usual|average|old)",
            ),
            row("want|wants|wanted [ that ] %pers|my|our|everyone|everybody|all|people|nobody", message="Want takes a person and to: I want my team to feel safe."),
            row(
                f"i|we|they|he|she [ {_PRESENT} ]",
                message="What began then and still goes on takes have: since 2019 I have worked here.",
                given=r"^Since (?:then|childhood|(?:the (?:end|beginning|start) of )?(?:\w+ )?(?:19|20)\d\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)|last \w+|(?:\w+|\d+) (?:years|months|weeks)),? (?:I|we|they|he|she) \w+\b",
                unless=r"^Since .*,? (?:I|we|they|he|she) \w+ .*\b(?:I|we|they|he|she) (?:work|works|live|lives|am|is|are|run|runs|know|knows)\b",
            ),
            row("[ the half ] of the|my|our|your|all|these|those|%num", "half", unless=r"\bhalf of (?:\w+ ){1,3}(?:that|who|which)\b|\bthe half of (?:it|the (?:story|battle))|\bbetter half"),
            row("am|is|are|was|were|been|i'm|we're|he's|she's|they're thinking|dreaming [ to .base ]", "of {1:ing}"),
            row("i|we|he|she|they|who [ have|has been born ] in|on|at|there|here|near|into", "was born"),
            row("~work|start|begin|serve [ like ] a|an .adj|.sg? .sg in|at|for|since|with|from|until|during", "as", unless=r"\blike an? (?:charm|dream|horse|dog|machine|Trojan|team|family|train|rocket)\b"),
            row("i|we|they|you [ know ] %obj|%dets|PROPN +? +? +? since", "have known", unless=r"\b(?:don't|do not|to|will|may|would|let) know\b|\bsince (?:you|it|that|this)\b"),
            row("he|she [ knows ] %obj|%dets|PROPN +? +? +? since", "has known"),
            row("first|second|third|last|only time that? i|we|he|she [ .base|.s&!.past&!have|has|was|will|can ]", given=r"\b(?:was|were) the (?:very )?(?:first|second|third|last|only) time\b", message="After “it was the first time”, had: I had seen."),
            row("the|these|those|many|all|few thing|things|words|points|details|information|stuff|skills|ideas|work|plans|problems [ what ] %pers|the|your|my|was|were|is|are", "that"),
            *(row(f"[ {wrong} ] a|an|the|my|some|any|no|many|several|great|good|much|your|our .adj? .adj? {_MADE} ", right, unless=r"\b(?:do|does|did) (?:the|my|your|our|no|any|some|much) (?:\w+ )?(?:plans?|money|friends|offers?|proposals?|errors?|mistakes?|choices?|arrangements?|decisions?|promises?|efforts?) \w+|\bwhat\b.*\bdo(?:es)?\b") for wrong, right in _MAKE.items()),
            row(f"~go|come|travel|commute|arrive|work|get|home|there|here|school by [ %poss|a|the ] {_RIDES}", "", message="A means of transport takes no article after “by”."),
            row("~prefer +* [ than ]", "to", unless=r"\b(?:rather|more|better|less|other|sooner|higher|lower|older|fewer|\w{2,}(?<!pref)er) (?:\w+ )?than\b"),
            row("with|met|of|by|have|had|saw|for|are|were|among [ so ] .adj&!many|few|much|little .only_pl|people|colleagues|questions", "such", unless=r"\b(?:or|and|even|more|ever) so\b"),
            row("^ [ the last|next ] %timen|%day %pers", "{1}", unless=r"\b(?:is|was|were|are|will be|had been)\b", given=r"^The (?:last|next) \w+,? \w+ \w+"),
            row("free|available|come|meet|start|visit|call|there|here|again [ the next ] %day|week|month|year $|,|at|in|and|or|if", "next"),
            row("[ who her|his|their ] .adj|.sg? .sg .s|is|was|were|are|has|had|%modal|.past", "whose", unless=r"\b(?:know|knows|knew|ask|asked|see|told|tell|wonder|decide|say|said|sure|clear|matters?) who\b"),
            row("reason|reasons [ because ] %pers|the|my|this|that|there", "why"),
            row("!%prep|, [ whom ] .s|%modal|is|are|was|were|has|have|.only_base|handle|run|lead|manage|work", "who", unless=r"\bwhom (?:is|are|was|were|has|have|do|did|does|can|will|would|could|should) (?:I|we|you|he|she|they|my|your|the|this)\b|\b(?:whom|of whom|most|all|some|many|none|both) \w+ed by\b"),
            row("~agree|decide|hope|want|plan|need|like|able|going|have|ready|glad|happy|pleased|try|wish|love|begin|continue|promise|arrange|expect to %often? [ .past&!.base&!.adj&!.sg&!.pl ]", "{0:base}"),
            row("that|think|feel|believe|hope|know|sure [ this|it ] a|an|the|my|our .adj? .adj? .sg $|for|of|that|to|which|and|but|in|on", "{0} is", unless=r"\b(?:give|gave|given|call|called|make|made|find|found|consider|of|in|on|with|by|like|as) (?:that|this|it)\b|\b(?:that|this|it) (?:a|an|the|my|our) (?:\w+ ){1,3}(?:is|was|has|had|will|would)\b"),
            row("of|at|with|for|to|from|by|about|outside|inside|into|near|in|on|round|around|behind|beside [ are ] .sg&!.pl&!.adj&!.adv&!.ing&!.part&!.base $|,|is|was|has|next|last|this|yesterday|today|on|by", "our"),
            row("outside|inside|into|of|behind|beside|round|from [ are ] gate|shop|ward|plant|team|site|office|yard|school|town|door|building|depot|firm|kitchen|farm|clinic|street|lab|staff|customers|clients|patients|pupils", "our", unless=r"\b(?:most|some|all|half|rest|those|people|many|which|who|whom) (?:\w+ )?(?:of|from|inside|outside|behind) are\b"),
            row("!%prep&!%coord&!%poss [ their ] since|for|$|twice|once|before|again|today|yesterday|now|during|until|at|as|when|because|is|are|was|were|every|last|this", "there", unless=r"\b(?:our|your|his|her|my|and|or|than|like|not) their\b"),
            row("there [ are|were ] a lot|much? of? work|information|advice|furniture|equipment|traffic|noise|help|experience|knowledge|training|staff|interest|time|money|space|pressure|stress|progress|paperwork|demand|respect|waste|machinery|software|research", given=r"\bthere (?:are|were) (?:a lot of|lots of|plenty of|much|so much|too much) \w+", message="A mass noun takes is or was."),
            row("how|~learn|work|move|grow|act|answer|react|speak|talk|drive|walk|think&!thought [ quick|slow|careful|smooth|quiet|patient|efficient|polite|clear ] $|,|and|but|on|in|when|if|with|at", "{0}ly", unless=r"\b(?:as|so|more|be|is|are|was|were|how) (?:quick|slow|careful|smooth|quiet|patient|efficient|polite|clear)\b|\b(?:a|the|this|that|my|your|our) \w+ (?:quick|slow|careful|smooth|quiet|patient|efficient|polite|clear)\b"),
        ),
        flags=(
            Example("I am graduated from the college.", fixed="I graduated from the college."),
            Example("She prefers tea than coffee.", fixed="She prefers tea to coffee."),
            Example("The half of the drivers live nearby.", fixed="Half of the drivers live nearby."),
            Example("He works like a cook in a hotel.", fixed="He works as a cook in a hotel."),
            Example("I've been their twice.", fixed="I've been there twice."),
            Example("We did a big effort.", fixed="We made a big effort."),
            "I want that my team feels safe.",
            "Since 2019 I work at the harbour.",
        ),
        passes=(
            "I graduated from the college, and I want my team to feel safe.",
            "She prefers larger ovens than ours, and he works like a horse.",
            "Since 2019 I have worked here; half of us walk to work.",
            "The last year I worked there was hard, and the sites we deal with are far off.",
            "I know that this is a good match, and we went there with their driver.",
            "Did the plans work, and what difference did they make?",
        ),
    ),
)  # fmt: skip
