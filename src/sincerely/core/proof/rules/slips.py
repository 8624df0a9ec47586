"""One-letter slips that make another real word: form for from, manger for manager.

A dictionary holds both words. Some are so rare in letters that they are always a slip
(unless the sentence speaks of their own trade); the others show by their neighbours.
"""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

_FORM = "application|order|consent|entry|tax|claim|request|feedback|referral|registration|deviation|sign-up|web|art|life|enquiry|booking"

RULES = (
    Rule(
        id="real-word-slip",
        severity=Severity.ERROR,
        message="A slip of the keys has made another word of the one meant.",
        why="The word exists, so a spelling checker passes it; the sense does not.",
        source="Kukich, 'Techniques for automatically correcting words in text', ACM Computing Surveys 24 (1992)",
        find=rows(
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
                "for|of|with|about|by|from [ you ] .only_sg&!%day $|,|and|when|on|in|about|during",
                "your",
                unless=r"\byou (?:guys|people|folks)\b",
            ),
            row(
                "for|of [ you ] time|help|support|interest|thought|work|guidance|candour|candor|comments|questions|trust|thoughts|notes|plans $|,|and|on|in|with|so|today|yesterday|during|at|about|last|this|to|again|when",
                "your",
            ),
            row(
                "course|school|college|job|role|years|work|army|navy|mentor|manager|teacher|who|that|which|she|he|it|they|experience|project|has|have|had|father|mother|also [ thought ] me|us|him|her|them|you how|to|the|a|that|about|much|many|what|not|patience|discipline",
                "taught",
            ),
            row(
                "%det|of|for|useful|helpful|good|kind|all|that|wise [ advises ] you|i|he|she|they|about|on|$|,|that|and|from",
                "advice",
                unless=r"\b(?:who|which|that|and|firm|team|group|committee|she|he|it) advises\b",
            ),
            row("the [ whether ] .past|is|was|has|had|will|will|$|,|in", "weather"),
            row("the [ whether ] and", "weather", unless=r"whether and (?:when|how|where|why)"),
            row("a [ peace ] of !mind", "piece"),
            row("give|gave|given a [ peace ]", "piece"),
            row("my|your|our|his|her|their|the|a [ forth ] time|attempt|floor|quarter|year|place|month|week|day|season|child|site|one|in|largest|and|branch|visit|point|question|,|$", "fourth", unless=r"back and forth"),
            row("third|second and [ forth ]", "fourth"),
            row("quick|fast|slow|eager|keen|lifelong|good|adult|young|willing|visual|hands-on|a [ leaner|leaners ]", "learner", unless=r"\bleaner (?:process|team|structure|operation|than|way)"),
            row("[ quiter ] on|in|than|at|and|$|,|now|place|street|day|days|time|week|office|ward|month", "quieter"),
            row("forward to [ here|hear ]", "hearing"),
            row("^ [ them ] .adj? .pl&!.s", "those"),
            row("%poss [ patients ] wore|ran|paid|with|and_understanding", "patience", unless=r"\bpatients (?:ran|with|paid)\b(?! (?:out|thin|me|us|off))"),
            row("~thank|thanks you? for %poss [ patients ]", "patience"),
            row(".sg|it|he|she|who|that|which [ threats ] %poss|us|me|people|everyone|him|them|everybody|all", "treats"),
            row("in the [ mist ] of", "midst", unless=r"\b(?:fog|hills?|mountain|sea|valley|morning)\b"),
            row(
                "the|a|my|our|your|this|that|as_a [ hole ] building|day|team|time|week|company|family|thing|process|year|department|floor|crew|staff|story|experience|project|group|town|village|plant|school|site|city|country|house|world|area|hour|month|afternoon|morning|idea|system|lot|point|visit|tour|interview|panel|board|story|truth|page|batch|line|unit|region",
                "whole",
            ),
            row("as a|on the [ hole ] $|,|the|i|we|it|is", "whole"),
            row("my|our|your|the|a|their|his|her|this|some|any|two|three|with|of|and|brand [ knew ] .sg|.pl|.adj", "new", unless=r"\b(?:all|what|everything|people|one|those|who|which|that) (?:of us |of them |of you )?knew|\b(?:his|her) knew"),
            row("to|%wouldish [ higher ] %num|more|a|an|the|people|staff|someone|new|another|good|him|her|them|you|me", "hire"),
            row("[ flower ] mill|mills|milling|sack|sacks|miller|dust", "flour"),
            row("~throw + + [ threw ] %det", "through"),
            row("[ spear ] parts|part|time|capacity|room|tyre|tire", "spare"),
            row("~brake even", "break even"),
            row(
                "~give|gave|withhold|withheld %poss full|formal|written? [ ascent|accent ]",
                "assent",
            ),
            row("the|your|kind|that [ complement ] about|on|paid", "compliment"),
            row("~pay me|us|him|her|them|you a [ complement ]", "compliment"),
            row(
                "remark|point|question|comment|talk|thoughts|remarks|points|questions about|on [ moral ] $|,|on|in|among|at|after",
                "morale",
            ),
            row(
                "my|your|his|her|our|previous|former|current|present|last|future [ employ ]",
                "employer",
                unless=r"\bin (?:my|your|his|her|our) employ\b",
            ),
            row(
                "~know|hear|share|see|read|like|appreciate|enjoy|value|await|receive|understand|consider|admire|discuss|visit [ you ] .only_sg&!%day//.only_pl//decision|answer|reply|address|number $|,|on|by|in|about|for|and|before|when|as",
                "your",
                unless=r"\byou (?:guys|people|folks|engineers|nurses)\b",
            ),
            row(
                "we|they|i|you all|both? [ new ] each|that|it|how|what|nothing|him|her|them", "knew"
            ),
            row("as|if you|we|they [ now ] ,|that|what|how", "know"),
            row(
                "am|is|are|was|were|very|become|grown|so [ found ] of the|my|your|our|it|this|both|that",
                "fond",
            ),
            row("[ whish|whished|whishes ]", "wish"),
            row(
                ".ing|.part|.past|.adj|late|down|closed [ do ] to %det .adj? .sg|.pl",
                "due",
                unless=r"\b(?:what|can|could|will|would|to|did|you|they|we|I|people|much|nothing|anything) (?:\w+ )?do to\b",
            ),
            row(
                "!of|than [ yours ] company|team|school|hospital|plant|firm|office|house|college|question|questions|letter|advice|staff|project|plan",
                "your",
            ),
            row(
                "^ [ yours ] company|team|school|hospital|plant|firm|office|house|college|question|letter|advice|staff|project|plan",
                "your",
            ),
            row("to [ precise ] %det|that|how|what|when", "specify"),
            row(
                "~send|tell|email|show|lend|mail|forward|give|post me|us|him|her|them [ you ] .sg|.pl",
                "your",
                unless=r"\byou (?:can|will|may|might|had|need|want|like|say|said|think|asked|mean)\b",
            ),
            row(
                "~pour over %det .adj? budget|budgets|figures|numbers|data|report|reports|books|plan|plans|accounts|drawings|document|documents|file|files|records|results|spreadsheet|spreadsheets|contract|contracts|map|maps|statements|notes|details|manual|manuals|minutes|ledger|ledgers",
                message="One pores over papers; one pours water.",
            ),
            row(
                "[ threw ] the|a|our|your|my portal|website|site|agency|door|process|year|link|system|network|recruiter|consultant|phase|post|mail|window|night|details|plan|report|numbers|figures|steps|union|board|channel|window|interview|winter|summer",
                "through",
                unless=r"\b(?:ball|stone|threw (?:the|a) \w+ (?:away|out|into))\b",
            ),
            row("i|we|he|she|they|have|has|had|gladly|i've|we've [ excepted ] %det", "accepted"),
            row("%haves %often? [ scene ] %det|%obj|it|how|many|some|what|.pl", "seen"),
            row("by|near|from|across|beside|over the [ see ] $|,|and|in|to|is|was", "sea"),
            row("[ insure ] you|him|them|everyone that|of", "assure"),
            row(
                "i|we am|are [ formally ] %det|head|chief|director|manager|deputy|of|with|at|employed",
                "formerly",
            ),
            row(
                "was|were [ formally ] employed|known|based|with|of|at|part|owned|head|chief|director|manager|called",
                "formerly",
            ),
            row("~find [ attach ] %det|my|.pl", "attached"),
            row("~find [ enclose ] %det|my|.pl", "enclosed"),
            row(
                "as [ discuss ] $|,|on|in|at|earlier|with|yesterday|when|during|last|by",
                "discussed",
            ),
            row(
                "let|lets|tell me|us|you|him|her|them [ no ] which|if|what|when|whether|how|that|by|where|who",
                "know",
            ),
            row("[ piece ] of mind", "peace"),
            row("[ manger ]", "manager", unless=r"\b(?:away in a|hay|stable|Bethlehem|dog in)\b"),
            row("[ mangers ]", "managers", unless=r"\bhay\b"),
            row(
                "[ costumer ]", "customer", unless=r"\b(?:theat|film|opera|stage|wardrobe|costume)"
            ),
            row(
                "[ costumers ]",
                "customers",
                unless=r"\b(?:theat|film|opera|stage|wardrobe|costume)",
            ),
            row("[ pubic ]", "public", unless=r"\bpubic (?:hair|bone)"),
            row("to|%wouldish|and|we|i|not|re [ asses ]", "assess"),
            row("[ assed|assing ]", "assessed"),
            row(
                "[ defiantly ]",
                "definitely",
                unless=r"\b(?:refus|stood|stare|resist|shout|said defiantly)",
            ),
            row("the [ untied ] states|kingdom|nations", "United"),
            row("[ untied ] way|airlines|arab|states|kingdom|nations", "United"),
            row("[ martial ] status", "marital"),
            row(
                "[ diary ] farm|farms|farmer|farmers|product|products|herd|cattle|cow|cows|industry|plant|milk|free|sector",
                "dairy",
            ),
            row(
                "my|your|his|her|the|online|a [ dairy ] entry|date|for_the|is_full|is_free", "diary"
            ),
            row(
                "~keep|check a|my|your|the [ dairy ] $|of|,|for|and",
                "diary",
                unless=r"\b(?:farm|milk|cow|herd|cheese)",
            ),
            row(
                "clinical|phase|drug|vaccine|randomised|randomized|jury|field|pivotal|court|oncology|a|controlled|stage|free|on [ trail ] enrolled|in|of|with|at|that|data|site|sites|results|period|design|protocol|basis|run|is|was|$|,",
                "trial",
                unless=r"\b(?:hik|walk|bike|mountain|forest|path|paper|audit|heritage|coast|nature)",
            ),
            row(
                "the|your|our|this|that [ trail ] enrolled|enrols|recruited|sites|protocol|data|results|design|showed|failed|participants|arm|closed|patients",
                "trial",
            ),
            row(
                "clinical|phase|three|two|drug|several|late-stage|early-stage|vaccine [ trails ]",
                "trials",
                unless=r"\b(?:hik|walk|bike|mountain|forest)",
            ),
            row("hiking|paper|audit|mountain|walking|bike|nature [ trial|trials ]", "trail"),
            row(
                "he|she|it|this|that|who|what|how|where|why|when|nobody|which|.only_sg [ dose ] %dets|not|%pers|n't|so|well|.adj|.adv|anyone|everything|much|.sg|.pl",
                "does",
                unless=r"\b(?:dose of|dose the patient|per dose|each dose)\b",
            ),
            row(
                "a|the|per|this|single|each|higher|lower|second|first|daily|booster [ does ] of",
                "dose",
            ),
            row(
                "let|lets|letting me|us|you|him|them [ now ] if|that|when|what|how|whether|by|whatever|about|which|where|who",
                "know",
            ),
            row(
                "i|we|you|they|who|as|to|already|don't|not|didn't|would|should|well|must|might|never [ now ] that|what|how|the|your|who|whether|if|why|where|about|each|him|her|them|you|$",
                "know",
                unless=r"\b(?:until|up to|to|not|as of|well) now(?:$|[.,;])|\bnow (?:if|the|that|how|what|your|you)\b.*\?|not now if",
            ),
            row(
                "i|we|you|they|to|don't|didn't|already [ no ] !longer|more|doubt|one|matter|,",
                "know",
                unless=r"\b(?:to|is|with|of) no\b",
            ),
            row("[ know ] longer|doubt", "no"),
            row(
                "is|are|has|have|had|with|there's|there|got|i've|we've|made|saw [ know ] .sg|.only_sg|.only_pl|longer|doubt",
                "no",
            ),
            row("until|by|right|just|even|up_to|from [ know ] $|,|on|and|the|we|i", "now"),
            row(
                "~go|walk|run|get|come|look|read|work|talk|take|lead|guide|drive|sort|move|think|follow|sit|see|put|live|break|pass|show|search|cut|fall|%obj|round|step|travel %obj|back|right|straight|it|us|halfway? [ threw|though|thorough|trough|thought ] %art|%poss|%point|each|every|all|%num|it|them|both|your",
                "through",
                unless=r"\b(?:thought (?:the|a|it|this|that|your|our|my|all|each|every|both)|(?:he|she|I|we|they|who|you|and|it) threw)\b",
            ),
            row(
                "~go|walk|come|get|run [ thought|threw ] %art|%poss",
                "through",
                unless=r"\bwho\b|\bthrew (?:a|the) (?:ball|party)",
            ),
            row(
                "even|as [ through|thought|threw ] %det? .adj* .sg|.pl|%pers %bef|%haves|%modal|.past&!.part",
                "though",
            ),
            row(
                "even|as [ through|thought|threw ] %pers %often? %bef|%haves|%modal|.past|.base|.s",
                "though",
                unless=r"\b(?:even|as) thought (?:I|he|she|we|they)\b.*\bthought",
            ),
            row(
                "i|we|he|she|they|who|you|always|never|also|had [ though|through ] that|it|about|of|%pers",
                "thought",
                unless=r"(?:,|and|but) (?:I|we|he|she|they|you) (?:though|through),",
            ),
            row(
                "a|some|my|second|careful|further|much|that|this|any|no|first|last [ though|through ] $|,|about|to|on|into|was|is|of",
                "thought",
                unless=r"(?:that|this|much) though(?:$|[.,])|\bthis through (?:to|on)|through(?: to|$)",
            ),
            row("[ wandering|wandered|wander ] if|how|what|whether|why|who", "wondering"),
            row("no|small|little [ wander ] that|$|,|you|the|they", "wonder"),
            row("[ wondering|wondered|wonder ] around|through|into|off|along|round", "wandered"),
            row(
                "[ quiet ] .adj|.adv&!.sg//often|a|right|possible",
                "quite",
                unless=r"\b(?:the|a|its|this|so|very|that|more|is a|too) quiet\b|quiet(?:,| and|ly)",
            ),
            row(
                "%bef|am|been|be|it's|i'm|not|seem|seems|looks|sounds|feel [ quiet ] .adj|.part|a|the|right|possible|often|so|well",
                "quite",
                unless=r"quiet (?:and|,)",
            ),
            row(
                "~be|keep|stay|remain|very|too|so|fell|more very|too|so? [ quite ] $|,|in_here|and_calm|during|at|at_night|about",
                "quiet",
            ),
            row(
                "a|very|the [ quite ] place|day|street|room|week|month|office|confidence|word|moment",
                "quiet",
                unless=r"quite (?:place)s",
            ),
            row(
                f"!{_FORM}&!a&!the&!this&!that&!your&!my&!our&!an&!to&!.pl&!and&!or&!we&!they&!can&!will&!would&!i&!in&!short&!any&!each&!every&!one&!into&!good&!great&!of&!no&!also&!you&!which&!that&!who&!may&!could&!.adj&!%modal [ form ] %poss|%art|%day|PROPN|%num|%obj",
                "from",
                unless=r"\b(?:on|of|off|current|recent|in|letter) form (?:the|a)\b",
            ),
            row(
                "~letter|come|hear|learn|graduate|benefit|suffer|range|differ|away|far|different|apart|aside|back|receive|move|return|travel|recover|retire|prevent|stop|advice|e-mail|email|call|note|news|people|out|up|down|us|me|them|you|someone|report|feedback|reference|lessons [ form ] %det|.sg|.pl|.adj|.ing|PROPN|%num|%obj|you|it|scratch|home|there|here|both|across|all|those",
                "from",
                unless=r"\b(?:people|them|us|you|they|report|feedback|call|reference|note|out|up) form (?:a|the|an|part|is|was|and|that|we|you|below|here)\b|sign ?up form|feedback form|report form|call form",
            ),
            row(
                "a|this|application|consent|entry|online|order|registration|claim|referral|the_signed|signed|your_completed [ from ] %bef|$|,|and|to|for|that|was|is|has",
                "form",
            ),
            row(
                "most|some|many|all|one|half|part|each|any|none|list|number|lots|because|instead|kind|sort|out|front|either|neither|few|several|rest|plenty|much|majority|several|both|cost [ off ] %det|%obj|.pl|people|which|whom|these|those|course|them",
                "of",
                unless=r"\b(?:took|take|cut|knocked|wrote|knock|half|one|all|out|part|some|most|cost) off (?:the (?:price|list|bill|top|road)|his|her|work)",
            ),
            row(
                "called|switched|laid|turned|signed|paid|kicked|finished|rounded|took|drop|dropped [ of ] %det|%num|on|early|.pl|well|in|$|,",
                "off",
                unless=r"\b(?:called|finished) of\b.*\bcalled of\b|took of the",
            ),
            row(
                "am|is|are|was|were|been|get|got|be|become|i'm|i|we|he|she|they|there|who [ use ] to",
                "used",
                unless=r"\b(?:can|will|to|of|that|tools?|which|that) (?:I|we|they|you) use to|\b(?:did|didn't)\b.*\buse to|(?:what|which|that|tool|system|method|form|software|process|model|approach|words?|the \w+) (?:I|we|he|she|they|who) use to",
            ),
            row("am|is|are|was|were|been|be|not [ suppose ] to", "supposed"),
            row(
                "to|for|of|with|see|receive|have|await|read|get|await|appreciate [ you ] reply|time|help|team|kind|kindness|letter|note|email|e-mail|answer|plan|company|advice|support|patience|interest|thoughts|feedback|department|colleagues|office|response|decision|generosity|insight|staff|assistant|site|guidance|questions|question|candor|candour|attention|view|views|firm",
                "your",
                unless=r"\byou (?:time|help|plan|answer|note|reply|view|question|support|interest|email|staff|site) (?:to|the|your|a|it|for|with|on|in|how|my|that|this|us|me|and)\b",
            ),
            row(
                "^|and|that|if|when|because|what|how [ your ] will|would|can|could|should|may|might|must|are|were|have|need|want|said|mentioned|asked|told|think|know",
                "you",
                unless=r"\byour (?:will|need|want|may|must|can|might|think)\b(?! \w+ (?:the|a|my|to))|\bYour (?:will|need|want)",
            ),
            row("[ there|their ] fore", "therefore"),
            row(
                "[ expect ] for",
                "except",
                unless=r"\b(?:to|I|we|you|they|would|can|did|not|don't|didn't|will|could) expect for",
            ),
            row("[ fro ] the|a|your|my|this|his|our|that", "for"),
            row("[ ot|teh|hte|adn|nad|taht|wiht|fo|si|ahve ]"),
            row(
                "%obj|.sg|.pl|,|.adv [ an ] %pers|the|his|her|their|my|your|our|was|were|is|then|have",
                "and",
                unless=r"\ban (?:I|we|A|E) (?:beam|visa)|as an (?:I|we)",
            ),
            row(
                "i|we|he|she|they|you|it|would|will|can|to|not|and|have [ hole|hoped|hop ] to|that|you|your|this",
                "hope",
                unless=r"\b(?:hoped)\b|hole to",
            ),
            row("[ though ] out", "throughout"),
            row(
                "%bef|was|be|been|feel [ please|delight|honor|honour|excite|interest|impress|concern|satisfy ] to|with|by|that|in|about|at",
                "pleased",
                unless=r"\b(?:it|what|is) (?:is|was) (?:interest|concern|honou?r) (?:that|in|to)|(?:is|was) delight (?:in|at)|please (?:to|with)(?= me)",
            ),
            row("%poss|the|an|a|your|open|honest|this|some [ experiance|expertize ]", "experience"),
            row(
                "in|at|on|of|to|from|the|for [ them ] department|team|office|plant|meeting|company|letter|market|role|interview|end|whole",
                "the",
            ),
            row(
                "in|at|on|of|to|from|for|with|see|meet [ they ] .only_sg|.only_pl|.adj&!.adv",
                "the",
                unless=r"\bwith they\b",
            ),
            row("for|of|to|and|met|with|by|see [ he ] .only_sg|team|plant|board", "the"),
            row(
                "to [ se|sea|seek|sees ] you|the|your_plant|how|what|whether|it",
                "see",
                unless=r"seek (?:the|you)|sees|to sea the|to sea (?:how|it)",
            ),
            row(
                "would|will|to|can|not|i'd [ bee|by|me ] happy|glad|pleased|delighted|able|ready|free|available|useful|in|a|the",
                "be",
                unless=r"\bto (?:me|by|bee)\b",
            ),
            row(
                "look|looking [ froward|foreword|forwards|foward|forwad ] to",
                "forward",
                unless=r"forwards to",
            ),
            row("[ lookup|looking|looks ] for word to", "looking forward"),
            row(
                "on|of|in|for|to|with [ or|out ] team|behalf|side|company|plant|clients|customers|staff|department|own|office",
                "our",
                unless=r"\b(?:or side|out side|out of|in or out|out team|on or)\b",
            ),
            row(
                "[ casual ] link|relationship|connection|chain|factor|factors|inference",
                "causal",
                unless=r"casual (?:relationship|chain|link) (?:with|store)",
            ),
            row(
                "[ ration ] of .pl", "ratio", unless=r"\b(?:food|daily|a|his|her|their|army) ration"
            ),
            row("[ statue|statute|stature ] quo|of_limitations", "status", unless=r"statute of"),
            row(
                "[ prospective|perspective ] on|of the|your|a|how|this",
                "perspective",
                unless=r"perspective",
            ),
            row(
                "[ perspective ] clients|client|customers|buyers|employer|employers|employees|students|candidates|tenants|donors",
                "prospective",
            ),
            row(
                "~take|make|give|in this|that|this|%poss .adj? [ prospective ] $|,|on|of|as",
                "perspective",
            ),
            row("[ respectively ] request|ask|decline|disagree|withdraw|submit", "respectfully"),
            row("[ adopt ] to change|changes|new|the", "adapt"),
            row("%have|quickly|easily|to|can|well [ adopt|adopted|adopting ] to", "adapt"),
            row("[ adverse ] to risk|change|.ing", "averse"),
            row(
                "[ formally ] known|of|worked|served|employed|at|with|the_head|a_nurse|held",
                "formerly",
                unless=r"formally (?:known to|employed)",
            ),
            row(
                "[ formerly ] invite|announce|announced|approve|approved|apply|accept|withdraw|thank|offer|dressed|trained|request|agreed",
                "formally",
                unless=r"\b(?:was|were|been) formerly (?:announced|approved|trained)",
            ),
            row("[ moments|momento ] notice", "moment's"),
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
        ),
        flags=(
            Example("I spoke with the office manger.", fixed="I spoke with the office manager."),
            Example("Please let us now by Friday.", fixed="Please let us know by Friday."),
            Example("We heard form the regulator.", fixed="We heard from the regulator."),
            Example("I am quiet sure of it.", fixed="I am quite sure of it."),
            Example("Half off the drivers live nearby.", fixed="Half of the drivers live nearby."),
            Example("We walked though the store.", fixed="We walked through the store."),
        ),
        passes=(
            "We fill in a form from the office, and the two sites form a hub.",
            "I thought it through, though I know that you now have no longer a vacancy.",
            "We called off the trial, took the hiking trail and went through the quiet town.",
            "The ward is quiet, the dairy farm keeps a diary, and a dose of salts does no harm.",
        ),
    ),
)
