"""Things that are counted and things that are not: much and many, fewer and less, no plural of advice."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

_NEVER_PLURAL = {
    "informations": "information", "advices": "advice", "feedbacks": "feedback",
    "equipments": "equipment", "furnitures": "furniture", "knowledges": "knowledge",
    "softwares": "software", "hardwares": "hardware", "researches": "research",
    "homeworks": "homework", "evidences": "evidence", "progresses": "progress",
    "machineries": "machinery", "luggages": "luggage", "baggages": "baggage",
    "sceneries": "scenery", "trainings": "training", "staffs": "staff",
    "correspondences": "correspondence", "legislations": "legislation", "trafficks": "traffic",
    "accomodations": "accommodation", "infrastructures": "infrastructure",
    "jargons": "jargon", "musics": "music", "stuffs": "stuff",
    "informations'": "information", "childs": "children", "peoples": "people", "mans": "men",
    "womans": "women", "criterions": "criteria", "datas": "data", "medias": "media",
    "analysises": "analyses", "expertises": "expertise",
    "aircrafts": "aircraft", "moneys": "money", "slangs": "slang", "spams": "spam",
}  # fmt: skip
_ONLY_MASS = "information|advice|feedback|equipment|furniture|software|hardware|knowledge|progress|evidence|machinery|luggage|traffic|guidance|money|homework|patience|enthusiasm|expertise|flexibility|funding|paperwork|news|downtime|oversight|turnover|respect|help"

RULES = (
    Rule(
        id="mass-noun-plural",
        severity=Severity.ERROR,
        message="This noun has no such plural.",
        why="Advice, information, feedback and the like are not counted in English.",
        source="Swan, Practical English Usage, 4th ed., entry 119",
        find=rows(
            *(
                row(
                    f"[ {wrong} ]",
                    right,
                    unless=r"\b(?:he|she|it|who|team|it) (?:researches|progresses|staffs|evidences|trainings)|\bspams\b.*filter|(?:indigenous|of the|world's) peoples",
                )
                for wrong, right in _NEVER_PLURAL.items()
                if "_" not in wrong
            ),
            row(
                f"%num|many|several|few|both|these|those|various|different|numerous .adj? [ {_ONLY_MASS} ] !.sg",
                message="This noun is not counted: use 'much', 'some' or 'a piece of'.",
                unless=r"\b(?:equipment|software|hardware|knowledge|evidence|machinery|traffic|news|information|money|turnover|help|research) (?:\w+(?:s|ers|ors|ists|people))\b",
            ),
            row(
                "[ many ] .adj? "
                + f"{_ONLY_MASS}|experience|work|time|support|trust $|,|in|with|of|on|about|and|for|that|to|as|from|is|was",
                "much",
                unless=r"\bmany (?:\w+ )?(?:work|help|trust|support) (?:in|with|for|to|on)\b",
            ),
            row(
                f"[ an|a ] .adj? {_ONLY_MASS}&!knowledge|help|turnover|news|respect|money $|,|that|which|about|on|for|from|to|in|and|is|was|of",
                "some",
                unless=r"\ba (?:certain|little|bit|lot|great deal)\b|\ba (?:\w+ )?(?:software|equipment|hardware|evidence|information|feedback|traffic|furniture|machinery|guidance|advice) (?:[a-z]+)(?<! that)(?<! which)(?<! to)(?<! for)(?<! in)(?<! on)(?<! from)(?<! about)(?<! and)(?<! is)(?<! was)(?<! of)\b",
            ),
        ),
        flags=(
            Example("He gave us useful informations.", fixed="He gave us useful information."),
            Example("I have many knowledge of the trade."),
            Example("We ordered several equipment for it.", span="equipment"),
        ),
        passes=(
            "He gave us useful information and two pieces of advice.",
            "I have much knowledge of many software firms.",
            "Several equipment makers came, with a little advice.",
        ),
    ),
    Rule(
        id="counted-in-singular",
        severity=Severity.ERROR,
        message="After a number of things the thing is in the plural.",
        why="A number, a range or a pair is of several; only stuff that is not counted stays singular.",
        source="Quirk et al., A Comprehensive Grammar of the English Language, 5.23 to 5.25",
        find=rows(
            row(
                "number|numbers|couple|dozens|hundreds|thousands|handful|pair of .adj? [ .sg&NOUN&!.pl&!people|staff|police|stuff|sheep|fish|deer|aircraft|offspring|personnel ] !NOUN//.only_base",
                "{0:pl}",
                unless=r"\b(?:invoice|order|phone|serial|batch|reference|case|house|part|telephone|account) number of\b|\bpair of (?:eyes|hands)",
            ),
            row(
                "lot|lots|plenty of .adj? [ mistake|problem|question|idea|customer|client|colleague|thing|error|complaint|meeting|report|visitor|employee|worker|nurse|driver|supplier|document|skill ] !.sg&!.pl&!.ing",
                "{0:pl}",
            ),
        ),
        flags=(
            Example("The number of complaint fell.", fixed="The number of complaints fell."),
            Example("A growing number of customer ask for it.", span="customer"),
            Example("We made a lot of mistake.", fixed="We made a lot of mistakes."),
        ),
        passes=(
            "The number of complaints fell, and a lot of work was saved.",
            "A number of customer surveys and a couple of sheep came.",
            "The serial number of equipment and the order number of furniture are known.",
        ),
    ),
    Rule(
        id="fewer-less",
        severity=Severity.ERROR,
        message='"Fewer", "many" and "number" count things; "less", "much" and "amount" measure stuff.',
        why="Careful readers hear the difference.",
        source="Garner's Modern English Usage, 'less (A)'",
        find=rows(
            row(
                "[ less ] .adj? people|.pl&!.s&!data&!means&!news&!series&!goods&!thanks//employees|patients|customers|nurses|students|visits|complaints|errors|mistakes|meetings|vacancies|sites|clients|members|candidates|orders|returns|defects|accidents|injuries|deviations|questions|steps|words",
                "fewer",
                unless=r"\bless (?:than|years|hours|weeks|months|miles|pounds|dollars|minutes|days)\b|no less|or less",
            ),
            row(
                "amount|amounts [ of ] .adj? people|.pl&!.s&!means|data|bytes|goods|news|media|savings//employees|patients|customers|nurses|students|complaints|errors|calls|visits|meetings|sites|questions|orders",
                message="Things that are counted have a number, not an amount.",
            ),
            row(
                "[ much ] people|employees|patients|customers|nurses|students|complaints|errors|visits|meetings|sites|questions|colleagues|projects|things|problems|years|times|ideas|opportunities|challenges|skills",
                "many",
                unless=r"much (?:visits|times)|so much (?:questions)",
            ),
            row(
                "[ many|few ] "
                + "experience|patience|confidence|attention|pressure|freedom|trouble|difficulty|growth|energy $|,|in|with|of|on|about|and|for|that|to|as|from|than|at",
                "much",
            ),
            row(
                "[ little ] .pl&!.s&!means//mistakes|errors|people",
                "few",
                given=r"\b(?:very|too|so|with|have|had|made|made only) little \w+",
            ),
            row("[ less ] of the|my|your people|.pl&!.s", "fewer"),
        ),
        flags=(
            Example("There were less patients in May.", fixed="There were fewer patients in May."),
            Example("I spoke to much people there.", fixed="I spoke to many people there."),
            Example("A small amount of errors remained.", span="of"),
        ),
        passes=(
            "There were fewer patients, and less than ten years had passed.",
            "Much work remains for many people, with less noise.",
            "The amount of waste fell, and the number of errors too.",
        ),
    ),
    Rule(
        id="determiner-number",
        severity=Severity.ERROR,
        message="The determiner and its noun do not agree in number.",
        why="This and each go with one, these and many with several.",
        source="Swan, Practical English Usage, 4th ed., entry 154",
        find=rows(
            row(
                "two|three|four|five|six|seven|eight|nine|ten of the|our|my|your|these two|three|four|five|six|seven|eight|nine|ten|twelve|twenty [ .sg&!.pl&!.adj ] $|,|is|was|are|were|have|had|in|at|on|that|who",
                "{0:pl}",
            ),
            row(
                "the|our|my|your|these|those two|three|four|five|six|seven|eight|nine|ten|twelve [ team|site|depot|ward|plant|nurse|manager|report|question|project|point|supplier|school|town|house|engineer|partner|trustee|member|department|country|city|store|shop|branch|clinic|line|machine|candidate ] $|,|is|was|are|were|have|had|in|at|on|that|who|and|we|i|you",
                "{0:pl}",
            ),
            row(
                "[ communications|managements|leaderships|computers|organizations|teamworks|presentations ] skill|skills",
                "{0:sg}",
            ),
            row(
                "this|that .adj? [ .only_pl&!people&!data&!means&!series&!headquarters&!media&!works&!species&!news&!crossroads ] %bef|%haves|%modal|.past|in|$|,|on|for|and",
                "{0:sg}",
                unless=r"\b(?:that|this) (?:\w+ )?\w+s (?:are|were|have|had|will|would|can|could|should|must|may|might|do|need|want|in|and|on|for)\b|\b\w+ (?:that) \w+s?\b",
            ),
            row(
                "^|in|at|on|with|and|, [ this ] .adj? .pl&!.sg&!.s&!people//figures|results|years|records|changes|plans|visits|questions|meetings|sites|tests|reports|errors|numbers|kinds|types|skills",
                "these",
            ),
            row(
                "every|each|another|either|neither .adj&!other? [ .pl&!.sg&!people&!means&!series ] ",
                "{0:sg}",
                unless=r"\beither \w+ (?:\w+ )?or\b|\b(?:every|another) (?:\w+ )?(?:few|two|three|four|five|six|ten|\d+|couple)|\b(?:we|they|you|us|them|for|at|to|of|were|have|are) each\b|each (?:other|has|needs|gets|makes|takes|works|brings|runs|uses)\b|(?:and|,|;) each \w+s (?:with|in|on|at|to|for|from|a|an|the|its|his|her|their)\b",
            ),
            row("[ these|those ] kind|sort|type of", "this"),
            row("[ this|that ] kinds|sorts|types of", "these"),
            row(
                "[ these|those ] .adj? .only_sg&!data&!people&!staff&!media&!criteria $|,|is|was|of|in|on|for|and|that|has",
                "this",
                unless=r"\b(?:these|those) \w+ (?:and|or)\b|these (?:last|past|next|few)",
            ),
            row(
                "many|several|few|both|various|numerous|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty .adj? [ .only_sg&!people|staff|data|percent|hundred|thousand|million|dozen|foot|criteria|half|first|second|software|equipment ] $|,|in|of|on|for|and|at|with|that|who|to|from|by|is|was|have|had|ago|later",
                "{0:pl}",
                unless=r"\b(?:many|few) (?:a|an)\b|\b(?:a|the|our|my|your|this|that|his|her|their|its|of|at) (?:\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|few)[ -]\w+|both (?:\w+ )?\w+ and\b|both \w+,|(?:level|number|grade|phase|unit|room|ward|page|line|chapter|plant|site|section|class|type|tier|day|week|year) (?:two|three|four|five|six|seven|eight|nine|ten)\b",
            ),
            row(
                "two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|many|few|both|these|those [ woman|child|person ] !team|crew|job|tent|household|bed|operation|show|play|welfare|care",
                "{0:pl}",
            ),
            row(
                "two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|many|various [ .sg&!.pl&!.adj&!.ing&!.past&!.part&!work|help|need|come|stay|travel|care|start|end|call|visit|report|study|change|move|walk|drive|talk|love|use|run|play|stop|show|people|staff|data|percent|hundred|thousand|million|dozen|foot|half|first|second|software|equipment|aircraft|pm|am ] since|because|where|when|which|but|so|through|across|near|after|before|during",
                "{0:pl}",
                unless=r"\b(?:a|an|the|our|my|your|this|that|his|her|their|its|phase|level|number|grade|ward|unit|page|one of|at|room|plot|bay|pier|line|gate|stage) (?:\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b",
            ),
            row("years of [ experiences ]", "experience"),
            row(
                "two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|many|various|numerous different|new|other|large|small|old|big|local|major|important|young|good|great [ .sg&!.pl&!.base&!.part&!.ing&!people|staff|data|software|equipment|aircraft|sheep|fish|clientele ] $|,|and|in|on|at|for|with|that|who",
                "{0:pl}",
            ),
            row(
                "many|several|few|%num year|month|week|day|hour|minute|site|team|patient|nurse|plant|project|meeting|report|thing|question|person|customer|manager|employee|engineer|department|company&!%timen [ of ]",
                message="This noun should be plural.",
                unless=r"\b(?:a|the|our|my|your|this|\w+-)",
            ),
            row(
                "two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|several|many|few [ year|month|week|day|hour|minute|site|team|patient|nurse|plant|project|meeting|report|thing|question|manager|employee|engineer|department|colleague|client|trial|ward|school ] $|,|in|of|on|ago|later|before|after|and|at|with|for|to|from|i|we|who|that|as|experience",
                "{0:pl}",
                unless=r"\b(?:a|an|the|our|my|your|this|that|his|her|their|its) (?:\w+ )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|few) \w+|\b(?:phase|level|number|grade|ward|unit|page) (?:two|three|four|five)|%",
            ),
            row(
                "one of the|my|our|your|these|those|his|her|their .adj|.sup|most|best|leading|growing* [ .sg&!.pl&!.adj&!.sup&!best|most|few ] $|,|i|we|that|who|in|of|at|for|to|on|is|was|has|and|you|she|he|they",
                "{0:pl}",
                unless=r"\bone of the (?:few|first|\w+ people|team|staff|board|committee|public|family|group|crew|best|last|data|three|two)\b",
            ),
            row(
                "one of the|my|our|your|these .adj|.sup|most|best* [ meeting|conversation|plant|team|project|reason|person|company|manager|site|thing|place|employer|lab|school|hospital|firm|engineer|leader|role|program|programme ] $|,|i|we|that|who|in|of|at|for|to|on|is|was|has|and|you|she|he|they",
                "{0:pl}",
            ),
            row(
                "a|an [ .pl&!.sg&!.s&!few&!people&!hundred ] $|,|in|of|on|for|and",
                "{0:sg}",
                unless=r"\ba (?:\w+ )?(?:few|hundred|people|headquarters|series|means|dozens|thousands)",
            ),
        ),
        flags=(
            Example("Every visitors must sign in.", fixed="Every visitor must sign in."),
            Example(
                "It is one of the best plant in the group.",
                fixed="It is one of the best plants in the group.",
            ),
            Example("I ran it for three year.", fixed="I ran it for three years."),
            Example("These kind of faults recur.", fixed="This kind of faults recur."),
        ),
        passes=(
            "Every few days we saw these kinds of faults at three of the sites.",
            "It is a three-year plan, one of the best, and each has its own.",
            "That plants grow there is plain; both nurse and patient gain.",
        ),
    ),
)
