"""Real words for others, one letter or a sound away: the second half of the rows of ``rules/slips``."""

from __future__ import annotations

from typing import Final

from sincerely.core.proof.rows import Row, row

__all__ = ["MORE_SLIPS"]

_FORM = "application|order|consent|entry|tax|claim|request|feedback|referral|registration|deviation|sign-up|web|art|life|enquiry|booking"

MORE_SLIPS: Final[tuple[Row, ...]] = (
    row(
        "[ taking ] to|with %obj|your|the|my about|again|for|over|on|at|this|last|yesterday|today|$",
        "talking",
        unless=r"\btaking to (?:the|your|my) (?:\w+ )?(?:road|stage|streets?|sea|air|field|job|role|work|idea)\b",
    ),
    row(
        "team|group|crew|staff|number|range|list|set|piece|kind|sort|series|pair|couple|board|panel|fleet|choir|class|bit|lot|plenty|part|%group [ off ] %num|our|my|their|the|these|those|people|.only_pl",
        "of",
        unless=r"\b(?:take|took|taken|taking|give|gave|given|giving|get|got|getting|keep|kept|see|saw|seeing|show|showed|let|cut|set|pay|paid|lay|laid|send|sent|finish|finished|start|started) (?:\w+ ){0,3}off\b|\bset off\b",
    ),
    row(
        "%be|been|being|get|gets|got .part +? +? +? +? [ buy ] %num|%dets|.pl|hand|.only_sg",
        "by",
        unless=r"\b(?:to|and|or|not|who|we|I|you|they|can|could|will|would|should) buy\b",
    ),
    row(
        "based|basing|bases [ of|off|off_of ] %dets|.pl|what|how|.sg",
        "on",
        unless=r"\bbases? of\b|\b(?:is|are|was|were)n't based|\bbased off (?:site|shore)|\b\w+-based of",
    ),
    row(
        "have|has|had|i've|we've|you've|they've|having %often? [ past ] %dets|.only_pl|every",
        "passed",
        unless=r"\b(?:have|has|had) past (?:the|his|her|its) (?:best|prime)",
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
    row("[ ration ] of .pl", "ratio", unless=r"\b(?:food|daily|a|his|her|their|army) ration"),
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
    row(
        "%modal|i'll|we'll not|also? [ .only_sg ] %art|%poss|it|him|them",
        message="After a modal comes a verb; this word is a noun.",
        unless=r"\b(?:can|will|might|may|must) \w+ (?:the|a)\b.*\b(?:can|will|might|may|must)\b|(?:the|a|his|her|your|free|good) (?:will|can|might|must)\b",
    ),
    row("to [ council ] %dets|%num|.pl|%obj|you", "counsel"),
    row("to [ two|too ] .only_base|work|help|make|run|lead", ""),
    row("!%dets&!%prep&!and&!or&!the&!to [ two ] .only_base&!people|staff", "to"),
    row("%bef|%modal|not|seems? [ to ] .adj&!.base&!.sg a|an", "too"),
    row(
        "~win|sign|award|renew|negotiate|terminate|draft|breach %det .adj? [ contact|contacts ]",
        "contract",
    ),
    row(
        "~take|took great|good|more|extra|special|little [ car ] $|,|with|of|to|over|in|not", "care"
    ),
    row(
        "~conform [ what|that|whether|if|when|receipt ]",
        message="“Conform” is to fit a rule; to say that it is so is to confirm.",
    ),
    row(
        "%art|%poss|same|strong|firm [ believe ] in|that|is|of|and|,|$",
        "belief",
        unless=r"\b(?:her|his|my|your|you|that|which|who) believe (?:that|in)\b(?<!the believe in)",
    ),
    row("^|,|and|but|i can|will|could|would +? [ a ] soon|well|far|long|much as", "as"),
    row("well [ none ] for|to|in|as", "known"),
    row("clearer|lost|lose|losing|catch|caught|better [ site ] of|into", "sight"),
    row(
        "^ %art|%poss %group|minister|chairman|chair|parliament|bill [ past ] %art|%poss|this|that",
        "passed",
        unless=r"\bpast (?:the|a) \w+ (?:is|was|are|were|has|had|will)\b",
    ),
    row(
        "whole|short|quick|guided|long|full|brief|little|factory|site|plant|virtual [ tower ] of|took|was|lasted|round|around",
        "tour",
        unless=r"\btower (?:of|block|crane|stood|was)\b(?= (?:the (?:church|castle)|built|stone|London))",
    ),
    row(
        "just|over|about|under|an_extra|half|nearly|almost [ and|a ] hour|honour|honest|hour's",
        "an",
    ),
    row(
        ".sg|.pl [ our ] .part&!.adj %prep|$|by|in|at",
        "are",
        unless=r"\bour (?:\w+ed|\w+n) (?:in|on|at|by|for|to)[- ]",
    ),
    row(
        ".adj&!.comp|.adv&!.comp&!more [ then ] i|we|they|he|she|you expected|thought|hoped|feared|planned|imagined|had_hoped",
        "than",
    ),
    row(
        "increase|increased|raise|raised|cut|widen|protect|protected|hold|held|improve|improved [ are ] .only_pl",
        "our",
    ),
    row(
        "like|love|want|need|wish|wanted|hope|curious|eager|good to [ now ] more|how|what|if|about|that|your|the|whether|which",
        "know",
    ),
    row(
        "raise|boost|low|lift|improve|staff|team|crew|high|hurt [ moral ] $|,|before|after|in|at|on|and|by|during",
        "morale",
    ),
    row(
        "[ peruse|perusing|peruses ] a|an|my|the|this|your|our|further .adj? career|interest|interests|goal|goals|dream|path|degree|studies|role|job|opportunity|opportunities|claim|matter|idea|qualification",
        "{0}",
        message="To peruse is to read through; to follow is to pursue.",
    ),
    row("food for [ though|through|thoughts ]", "thought"),
    row("~find +? +? +? [ attach|enclose|enclosing ] to|with|here|a|my|the|$", "attached"),
    row(
        "%poss .sg [ compliments ] %poss|that|those|the",
        "complements",
        unless=r"\bcompliments? (?:the|your|my) (?:chef|cook|staff)",
    ),
    row(
        "%bef|seems|seemed|looks|looked|proved [ to ] complex|cold|warm|slow|narrow|dry|light|open|clear|thin|long|cool|blunt|steady|tight|loud|late|large|small|hard|busy|big|rigid|costly for|to %art|%num|%obj|%poss|us",
        "too",
    ),
)
