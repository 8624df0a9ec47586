"""Subject and verb agree in number, beside each other and at a distance."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

_SINGULAR_BE = {"are": "is", "were": "was", "have": "has", "aren't": "isn't", "weren't": "wasn't",
                "haven't": "hasn't", "do": "does", "don't": "doesn't"}  # fmt: skip
_PLURAL_BE = {"is": "are", "was": "were", "has": "have", "isn't": "aren't", "wasn't": "weren't",
              "hasn't": "haven't", "does": "do", "doesn't": "don't"}  # fmt: skip
_GROUPS = "number|majority|team|staff|committee|board|panel|group|variety|range|lot|couple|handful|series|plenty|dozen|hundred|thousand|kind|sort|type|half|rest|percentage|proportion|crew|family|faculty|pair|host|mix|minority|percent|per|third|quarter|company|part|most|all|some|any|none|more|few|bulk|remainder|class|council|government|management|audience|public|collection|combination|set|array|string|total|average|maximum|minimum|multitude|species|means|selection|people"
_HEAD = f".only_sg|list|quality|plan|state|cost|price|use|focus|need|work|pace|purpose|report|result|review|scope|aim|loss|rate|risk|size|speed|time|trust|value|view|visit|change|design|impact|increase|lack|level|role|project|training|planning|opening|meeting|handling|building|attitude&!{_GROUPS}"
_MASS = "equipment|information|advice|feedback|furniture|software|hardware|machinery|knowledge|news|research|homework|progress|evidence|luggage|baggage|traffic|staffing|housing|legislation|correspondence|experience|management|behaviour|behavior|weather|money|everything|everyone|everybody|nothing|something|somebody|someone|nobody|anyone|anything|each"
_BETWEEN = "of|in|for|on|from|at|behind|about"

_OF_PLURAL = (
    "of the|our|your|my|these|those|their|his|her|its|both|all|its? .adj|.sg|%num* people|.pl"
)

_OF_I = {
    "is": "am",
    "has": "have",
    "does": "do",
    "are": "am",
    "were": "was",
    "doesn't": "don't",
    "isn't": "am not",
    "hasn't": "haven't",
}
_EXCUSED_THIRD = r"\b(?:if|as though|as if|wish|wishes|were|does|did|has|should|would|could|can|may|might|will|let|make|made|makes|had|help|see|saw|heard|and|have|having|suggest\w*|recommend\w*|ask\w*|insist\w*|that|of|to|in|for|with|about|on|do|than|like|whether|lest|around|behind|by|from|at|over|under|through|near|after|before|between|into|against|beside|above|below|beyond|without|within|preced\w*|follow\w*|including|using|require\w*) (?:\w+ )?(?:he|she|it) (?:are|have|were|don't|do|haven't|weren't)\b"

RULES = (
    Rule(
        id="subject-verb-agreement",
        severity=Severity.ERROR,
        message="Subject and verb do not agree in number.",
        why="It reads as a slip at once, and spelling checkers pass it.",
        source="Garner's Modern English Usage, 'Subject-verb agreement'",
        find=rows(
            row(
                "~hope|think|believe|know|feel|sure|expect that? this|it|he|she [ find|help|make|give|show|take|need|mean|seem|work|serve|suit|answer|reach ] %det|%obj|you|well|that|in",
                "{0:s}",
                unless=r"\b(?:suggest|recommend|ask|insist|make|let|help)\w* ",
            ),
            row(
                "^ the|our|my|your .pl&!.sg of|from|in|at the|our|my|your|this|that .adj? .sg [ shows|makes|gives|needs|suggests|proves|takes|seems|means|helps ] %det|that|how|more|to|us|me|you|very|.pl",
                "{0:base}",
            ),
            row(
                "^ the|this|my|your|his|her|our|that .adj? .sg&!.pl&!.adj&!.base&!%group//hospital|plant|school|bank|college|charity|clinic|factory|museum|city|region|report|job|role|project|plan [ need|want|have|seem|require|include|provide|offer|believe|know|help|take|give|make|show|run|deserve|allow|depend|belong|serve|produce|sell|keep ] %dets|to|on|that|more|new|good|very|how|.pl|.adj",
                "{0:s}",
                unless=r"^(?:May|Let)\b",
            ),
            *(
                row(
                    f"each|every|neither|either|one one? of us|them|you|these|those [ {wrong} ]",
                    right,
                    unless=r"\bone of (?:us|them|you|these|those) (?:who|that)",
                )
                for wrong, right in _SINGULAR_BE.items()
            ),
            *(
                row(
                    f"each|one|neither|either {_OF_PLURAL} [ {wrong} ]",
                    right,
                    unless=r"\b(?:one|each) of (?:the|my|our|your|those|these|many|several|few|only)?(?: \w+)? ?\w+ (?:who|that|which)\b|\bthat each\b",
                )
                for wrong, right in _SINGULAR_BE.items()
            ),
            *(
                row(
                    f"%art|%poss|this|that|^|each|every .adj? {_HEAD} {_BETWEEN} the|our|your|my|these|those|their|all|both? .adj|.sg? people|.pl [ {wrong} ]",
                    right,
                    unless=rf"\b(?:and|or|,|that|which|who|if|whether|were to|what)\b.*\b{wrong}\b|\b(?:do|did|does|are|were|have)\b.*\b{wrong}\b",
                )
                for wrong, right in _SINGULAR_BE.items()
                if wrong != "do"
            ),
            *(
                row(
                    f"%art|%poss|these|those|^|two|three|four|five|both|all|several|many .adj? .pl&!news|data|headquarters|mathematics|physics|economics|politics|ethics|logistics|series|species|means|works|genetics|statistics|operations|sales {_BETWEEN} the|our|your|my|this|that|a|an|their|night|day? .adj|.sg? .sg&!.pl [ {wrong} ]",
                    right,
                    unless=rf"\b(?:and|or|that|which|who|if|whether|what|how|one|number|amount|lot|each|whether|where|when|,)\b.*\b{wrong}\b|\b(?:half|third|quarter|one|each|every|years|months|weeks|days|hours|dollars|pounds|miles|percent)\b",
                )
                for wrong, right in _PLURAL_BE.items()
            ),
            *(
                row(
                    f"these|those|both|two|three|four|five|six|seven|eight|nine|ten|several|many|few .adj? .pl&!.s&!series&!means [ {wrong} ]",
                    right,
                    unless=r"\b(?:one|each|none|two|three|four|five|six|seven|eight|nine|ten) (?:of|years|months|weeks|days|hours|minutes|dollars|pounds|percent|miles)\b|\b(?:of|for|between|with|to|in|from|on|by|at|about|after|the|having|into|than|as|like|and|over|under|that|what) (?:\w+ )?(?:these|those|both|two|three|four|five|six|seven|eight|nine|ten|several|many|few)\b",
                )
                for wrong, right in _PLURAL_BE.items()
            ),
            *(
                row(
                    f"^ one of the|my|our|your .adj? .pl that|which|who|%pers .s|.past +* [ {wrong} ] %det|that|how|to|not|.adj|.part",
                    right,
                    unless=r"\b(?:is|was|has)\b|\b(?:are|were)\b.*\b(?:are|were)\b|\b(?:and|who|which)\b.*\b(?:are|were|have)\b",
                )
                for wrong, right in _SINGULAR_BE.items()
                if wrong in {"are", "were", "have"}
            ),
            row(
                "^|how|why|where|when|what [ does ] the|these|those|your|our|my|all|both .adj? .pl&!.sg .only_base|need|want|have|help|run|work|cost|take|look",
                "do",
            ),
            row(
                "^|how|why|where|when [ do ] the|this|that|your|our|my .adj? .only_sg&!%group .only_base",
                "does",
            ),
            *(
                row(
                    f"^|and|but|that|because|, [ people|nurses|managers|colleagues|patients|customers|employees|engineers|children|women|men|students|clients|police|members {wrong} ]",
                    "{0} " + right,
                    unless=r"\b(?:of|for|with|to|in|about|by|and) (?:\w+ )?(?:people|nurses|managers|colleagues|patients|customers|employees|engineers|children|women|men|students|clients|police|members)\b",
                )
                for wrong, right in _PLURAL_BE.items()
            ),
            *(
                row(
                    f"^|and|but|that|because|the|your|our|this|all [ {_MASS} {wrong} ]",
                    "{0} " + right,
                    unless=rf"\b(?:and|of|or|than|if|in|for|with|on|about) (?:\w+ )?(?:{_MASS}) {wrong}\b|did \w+ have|\b(?:do|does|did|must|should|let|make|lest|require|nor|has|they|we|you|I|things|people|each) (?:\w+ )?(?:{_MASS}) (?:have|do)\b|(?:we|you|they|I|us|them) each (?:have|are|were|do)",
                )
                for wrong, right in _SINGULAR_BE.items()
            ),
            *(
                row(
                    f"^|but|because|that|,|think|know|hope|believe i [ {wrong} ]",
                    right,
                    unless=r"\bif I were|as if|as though|wish|\band I\b",
                )
                for wrong, right in _OF_I.items()
            ),
            *(
                row(f"!.sg&!.pl&!PROPN and i [ {wrong} ]", right)
                for wrong, right in _OF_I.items()
                if right not in {"am", "was"}
            ),
            *(
                row(
                    f"^|that|because|when|but|as|, %poss|the|both? .adj|.sg|.ing? .sg|.pl|PROPN PROPN? and i [ {wrong} ]",
                    right,
                    unless=r"\b(?:by|of|with|between|from|for|about|to|than|saw|met|knew|in|on|at) (?:\w+ ){1,4}and I\b",
                )
                for wrong, right in (("was", "were"), ("am", "are"), ("wasn't", "weren't"))
            ),
            row(
                "^|that|because|but he|she|they|we|you|i and %poss|the|a .adj? .sg [ .s&!.sg ] %dets|in|at|on|to|with|for|.pl|near|$",
                "{0:base}",
            ),
            row(
                "^ %poss .sg and %poss .sg [ .s&!.sg&!.pl//runs|works|lives|owns ] %dets|in|at|on|to|with|for|.pl|near",
                "{0:base}",
            ),
            *(
                row(
                    f"everyone|everybody|someone|somebody|nobody|anyone in|on|at|from|of the|our|your|my|both|all .adj|%num|.sg? .pl|.sg [ {wrong} ]",
                    right,
                    unless=r"\b(?:did|does|do|should|would|let|make|made|if|that|who|which)\b",
                )
                for wrong, right in _SINGULAR_BE.items()
            ),
            *(
                row(
                    f"!.past&!.part&!.base&!.s&!.ing&!%prep he|she|it [ {wrong} ]",
                    right,
                    unless=_EXCUSED_THIRD,
                )
                for wrong, right in _SINGULAR_BE.items()
                if wrong != "aren't"
            ),
            *(
                row(
                    f"^|and|but|because|that|,|if he|she|it [ {wrong} ]",
                    right,
                    unless=r"\b(?:and|suggest\w*|recommend\w*|ask\w*|insist\w*|propos\w*|requir\w*|important|essential|vital) .*(?:have|do)\b|\bif (?:he|she|it) were|wish",
                )
                for wrong, right in _SINGULAR_BE.items()
            ),
            *(
                row(f"^|and|but|because|that|,|if|when|since we|you|they [ {wrong} ]", right)
                for wrong, right in _PLURAL_BE.items()
            ),
            *(
                row(
                    f"we|you|they [ {wrong} ]",
                    right,
                    unless=r"\b(?:of|to|for|with|in|all|than|like|about|what|whatever|behind|by|from|on|between|at|gave|told|showed|tell|show|give|thank\w*) (?:we|you|they) (?:was|has|wasn't|hasn't|doesn't)",
                )
                for wrong, right in _PLURAL_BE.items()
                if wrong in {"was", "has", "wasn't", "hasn't", "doesn't"}
            ),
            *(
                row(
                    f"^|and|but|that|because|when you|%poss|the|we|they .sg|.pl? and %poss|the|a .adj? .sg [ {wrong} ]",
                    right,
                    unless=r"\b(?:each|every|between|of|with|if|whether|for|to|from|by|about|on|in|at|who|which|what|how)\b.* and\b",
                )
                for wrong, right in _PLURAL_BE.items()
            ),
            *(
                row(
                    f"there [ {wrong} ] .adj* %num|many|several|few|both|these|those .adj? .pl&!.s&!.sg",
                    right,
                )
                for wrong, right in _PLURAL_BE.items()
            ),
            row(
                "^|but|because|that|, my|your|his|her|our brother|sister|wife|husband|mother|father|son|daughter|friend|partner|boss|manager|colleague|uncle|aunt|cousin|neighbour|neighbor|teacher|mentor|doctor|family|team&!family|team [ work|live|manage|study|help|run|plan|travel|visit|report|call|show|like|love|start|support|handle|teach|lead|drive|play|walk|stay|cook|design|train|coach ] at|in|for|as|with|on|%dets|to|near|every|from|abroad",
                "{0:s}",
                unless=r"\b(?:suggest\w*|recommend\w*|ask\w*|insist\w*|let|help\w*|make|made|saw|see|watch\w*|if|lest)\b",
            ),
            row(
                "^ everyone|everybody|someone|somebody|nobody in|on|at|from|of the|our|your|my|both|all .adj|%num? .pl|.sg [ .only_base|know|need|want|work|help ] %det|how|what|that|to|about|of",
                "{0:s}",
            ),
            row(
                "^ what %pers said|told|showed|described|explained|wrote|mentioned +* [ have ] .part",
                "has",
            ),
            row(
                "^ the|my|our|your|a .adj? .only_sg , along|together with +* , [ were|are ]",
                "was",
                given=r"\bwere\b",
            ),
            row("^ the|my|our|your|a .adj? .only_sg , along|together with +* , [ are ]", "is"),
            *(
                row(
                    f"the|my|your|our|his|her|these|both scissors|trousers|jeans|glasses|goods|premises|clothes|stairs|savings|surroundings|police|cattle|earnings|thanks|outskirts [ {wrong} ]",
                    right,
                    unless=r"\b(?:of|pair|in|on|at|for|with|and) (?:\w+ )?(?:scissors|trousers|jeans|glasses|goods|premises|clothes|stairs|savings|police)",
                )
                for wrong, right in _PLURAL_BE.items()
            ),
            row("neither|either %det? +? + nor|or %det .adj? .pl&!.sg [ was ]", "were"),
            row("neither|either %det? +? + nor|or %det .adj? .pl&!.sg [ is ]", "are"),
            row("neither|either %det? +? + nor|or %det .adj? .pl&!.sg [ has ]", "have"),
            row(
                "there [ is|was|isn't|wasn't|there's ] .adj* %num|many|several|few|some|both|these|those|no|.pl&!.s&!.sg .adj? .pl&!.s",
                unless=r"\b(?:is|was) (?:some|no) (?:\w+ )?(?:news|sales)|there (?:is|was) (?:no|some) (?:\w+ly |\w+ )?(?:means|series)",
            ),
            row(
                "there [ is|was ] many|several|few|two|three|four|five|six|seven|eight|nine|ten|numerous|various|multiple|both",
                "are",
            ),
            row(
                "there [ are|were ] a|an .adj* .sg&!number&!lot&!few&!couple&!handful&!variety&!dozen&!hundred&!thousand&!million&!great&!good&!total&!range&!group&!host&!series&!great&!minimum&!maximum&!majority $|in|for|on|at|who|that|to|,",
                "is",
                unless=r"\b(?:number|lot|few|couple|handful|variety|dozen|hundred|thousand|million|range|group|host|series|total|great many|good many|minimum|and|half|quarter|pair|majority|mix|mixture)\b",
            ),
            row(
                "^ neither %det? .adj? .only_sg nor %det? .adj? .only_sg [ were|are|have ]",
                message="After “neither … nor” the verb goes with the nearer noun.",
            ),
            row(
                "each|either|neither|one of the|our|my|your|these|those|%obj %num? .adj? .pl? [ .only_base|need|want ] %dets|to|it|you|us|me|for|on",
                "{0:s}",
                unless=r"\bone of the (?:\w+ )*\w+ (?:who|that|which)\b",
            ),
            *(
                row(
                    f"the number of .adj* .pl|.sg [ {wrong} ]",
                    right,
                )
                for wrong, right in _SINGULAR_BE.items()
            ),
            *(
                row(
                    f"a number|variety|couple|handful of .adj* .pl [ {wrong} ]",
                    right,
                    unless=r"\b(?:and|which|that|who|,|one)\b",
                )
                for wrong, right in _PLURAL_BE.items()
            ),
            row(
                "who|which|that|.only_sg&!%func [ don't|haven't|aren't ]",
                "doesn't",
                unless=r"\b(?:\w+s|people|children|men|women|those|us|them|team|staff|committee|board|data|criteria|media|police|folk|you|I|we|they|company|management|crew|family) (?:,)?(?:who|which|that)?|\bwhy|\b(?:team|staff|board|committee|please) (?:don't|haven't|aren't)|, ?don't",
            ),
            *(
                row(
                    f"every|each .adj? .sg [ {wrong} ]",
                    right,
                    unless=r"\b(?:and|or|of|we|they|you|us|them|for|in|on|at|with|from|by|to|after|before|almost)\b (?:\w+ )?(?:every|each)|(?:every|each) \w+(?: \w+)? and",
                )
                for wrong, right in _SINGULAR_BE.items()
            ),
            *(
                row(
                    f"my|your|our|his|her|their|the .only_sg&!%group [ {wrong} ] .part|.adj|not|been|a|the|in|on",
                    right,
                    unless=rf"\b(?:and|or|of|nor|that|which|where|if|how|why|when|what|than|as|who|,|the (?:more|less))\b.* (?:are|were|have)\b|\b(?:{_GROUPS}|staff|team|clergy|cattle|media|data)\b|\b(?:did|does|do|will|would|can|could|should|may|might|must|let|make|made|had|have|help|to|before|after|for|in|at|on|from|with|by|about) (?:\w+ )*\w+ have\b|^(?:are|were|have|had)\b",
                )
                for wrong, right in _SINGULAR_BE.items()
            ),
            *(
                row(
                    f"my|your|our|his|her|their|the|these|those .adj? .only_pl [ {wrong} ]",
                    right,
                    unless=r"\b(?:and|of|or|nor|that|which|where|what|than|as|one|each|in|for|with|on|at|from|to|by|about|between|after|before|among|over|through|behind|is|was|into|like|when|,|making|having|under|within|around|against|one|both)\b",
                )
                for wrong, right in _PLURAL_BE.items()
            ),
        ),
        flags=(
            Example("Each of the depots were busy.", fixed="Each of the depots was busy."),
            Example("The list of tenants are long.", fixed="The list of tenants is long."),
            Example(
                "The results of the survey was clear.",
                fixed="The results of the survey were clear.",
            ),
            Example("She have run the lab since May.", span="have"),
            Example("There is three routes to the port.", span="is"),
            Example("People is kind here.", fixed="People are kind here."),
            Example("Does the new presses need oil?", fixed="Do the new presses need oil?"),
            Example("One of the things that struck me were the lathes.", span="were"),
        ),
        passes=(
            "Does the new press need oil, and do the presses? One of the things that are hot is it.",
            "Each of the depots was busy, and one of the drivers who were there has left.",
            "The list of tenants is long, and a number of them are new.",
            "If I were you, I would ask that she have a say. There are a few, and ten years is long.",
            "The committee are to meet, and the results of the survey were clear.",
        ),
    ),
)
