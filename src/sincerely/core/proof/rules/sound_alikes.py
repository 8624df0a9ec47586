"""Words that sound alike and are spelt differently: affect, accept, principal, role, site.

Each row names the neighbours that tell which of a pair is meant; a pair without telling
neighbours is let pass.
"""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import Row, row, rows
from sincerely.core.proof.rule import Example, Rule

_TO = "to|%wouldish|not|please|don't|didn't"
_PAST_TIME = (
    r"\b(?:last|ago|previous(?:ly)?|former(?:ly)?|until|before|when I|while I|in (?:19|20)\d\d|that (?:role|job|post|year)"
    r"|for (?:\w+|\d+) years|from (?:19|20)\d\d|then|was|were|had|did|\w+ed)\b"
)

_AFFECT: tuple[Row, ...] = (
    row("a|an|the|no|any|little|much|its|side|knock-on|net|in|into .adj* [ affect|affects ]", "effect"),
    row(".adj [ affects ] of|on", "effects"),
    row("%wouldish|adversely|directly|greatly|not|really [ effect ] %det|%obj|how|every|everyone|all|many|both|.pl", "affect", unless=r"effect (?:a |the |this |real |some )?(?:\w+ )?(?:change|improvement|transfer|transition|repair|payment|sale|cure|reform|rescue)"),
    row(".pl&!.adj//we|they|these|those [ effect ] %obj|how|every|everyone|all|many|%poss|both|our", "affect", unless=r"effect .*change"),
    row("it|this|that|which|what|.only_sg [ effects ] how|our|your|my|their|every|us|you|everyone|all|many|me|both", "affects"),
    row("%bef|%haves|been|be|badly|directly [ effected ] by|our|my|the|us|your|how", "affected", unless=r"effected (?:the |our )?(?:change|transfer|transition|sale)"),
    row("[ effecting ] %poss|the|%obj|every|how|all|everyone", "affecting", unless=r"effecting .*(?:change|transfer|transition)"),
)  # fmt: skip
_ACCEPT = (
    row(f"{_TO}|i|we|gladly|happily [ except ] %dets|.only_sg|it|that", "accept"),
    row("%haves|was|were|been|be|gladly [ excepted ]", "accepted", unless=r"\b(?:present company|the \w+ excepted)"),
    row(".sg|PROPN|.pl [ excepted ] %art|%poss|this|your", "accepted", unless=r"\b(?:be|is|are|was|were|been) excepted"),
    row("of|for|by|before|after [ excepting ] %det", "accepting"),
    row("everyone|everybody|all|nothing|anything|everything|nobody|no|one|any|none|everywhere|always|anyone|day|days [ accept ] %det|for|on|in|when|PROPN|.pl|.ing|%day", "except"),
)  # fmt: skip
_ADVISE = (
    row(f"{_TO}|i|we|they|you|who [ advice ] %det|%obj|that|.ing|against|on|people|clients|.pl", "advise", unless=r"\bwho advice"),
    row("%have|was|were|been|be|i|we|he|she|they [ adviced ]", "advised"),
    row("he|she|who|it|that [ advices ] %det|%obj|.pl|on", "advises"),
    row("%poss|some|any|the|more|good|sound|no|of|for|legal|career|kind|helpful|practical|valuable|great|useful|expert|excellent|frank|wise|an|honest|thoughtful [ advise ]", "advice", unless=r"\bfor advise"),
)  # fmt: skip
_COMPLEMENT = (
    row("%wouldish|to|.s|.pl|that|which|they|it [ compliment ] %det|each .adj* team|teams|skills|strengths|work|existing|other|current|range|one|offer|efforts|plan|experience|background|department|staff|product|products|services|portfolio|approach|line|strategy|set|business|training|system", "complement", unless=r"\b(?:of|for|to hear) (?:you|him|her|them|\w+ \w+) to compliment|\b(?:customers?|guests?|visitors?|people|clients?|patients?|parents?) (?:\w+ )?compliment"),
    row("[ compliments ] %det .adj* team|skills|strengths|work|existing|range|offer|efforts|plan|experience|background|department|products|services|portfolio|approach|strategy|training", "complements"),
    row("%wouldish [ compliment ] each|one other|another", "complement"),
    row("background|experience|skills|skill|training|knowledge|approach|style|strengths|work|languages|qualifications|interests|range|product|products +? +? +? %wouldish? %often? [ compliment ] %det|each|those|what", "complement"),
    row("background|experience|skill|training|knowledge|approach|style|work|range|product +? +? +? %often? [ compliments ] %det|each|those|what", "complements"),
    row("[ complimentary ] skills|strengths|approaches|roles|to|abilities|backgrounds|experience|products|teams", "complementary"),
    row("[ complementary ] copy|copies|ticket|tickets|breakfast|lunch|drink|coffee|parking|remarks|remark|about|comments|words", "complimentary"),
    row("~pay|take|return|receive|accept|appreciate|mean %dets|as|that|you|her|him|us|me* .adj* [ complement ] $|,|about|on|from|and|,", "compliment"),
    row("as a .adj* [ complement ] $|,|and|from|about|coming", "compliment"),
    row("kind|nice|lovely|high|huge|backhanded|generous|%poss|take|taken|took|a|great [ complement|complements ] about|on|from", "compliment"),
    row("[ complement ] you|him|her|them|us on|for", "compliment"),
    row("[ complemented ] me|us|him|her|them|you on|for", "complimented"),
)  # fmt: skip
_PRINCIPAL = (
    row("the|a|my|our|your|his|her|their|its [ principle ] .sg|.pl|.adj&!in&!.adv", "principal"),
    row("school|vice|assistant|deputy|as|head [ principle ]", "principal", unless=r"\b(?:as principle\b|deputy principle of)"),
    row("~meet|ask|tell|speak|talk|visit|thank|call with|to? the|our|her|my|your|school [ principle ] !of|that|behind|is|was|,", "principal"),
    row("the|our|my|your [ principle ] said|told|asked|retired|hired|left|called|wrote|agreed|met", "principal"),
    row("first|key|basic|guiding|core|general|same|in|on|moral|ethical|founding|underlying|lean|sound [ principal|principals ] of|that|is|was|$|,|behind|and|i|we", "principle", unless=r"\bkey principal in\b"),
    row("[ principals ] of .only_sg|.ing|good|sound", "principles"),
    row("matter|man|woman|person|people|lack of [ principal|principals ]", "principle"),
)  # fmt: skip
_PERSONNEL = (
    row("[ personal ] department|departments|office|files|records|costs|changes|shortage|shortages|budget|manager|director|policy|policies", "personnel", unless=r"\bpersonal (?:office|files|records|budget).*\b(?:my|own)\b|\b(?:my|own) personal"),
    row("medical|military|key|qualified|trained|additional|support|clinical|nursing|technical|all|security|senior|skilled|site|our|production [ personal ] $|,|and|in|who|on|at|from|were|are|for|with|to", "personnel"),
    row("[ personnel ] opinion|experience|life|belief|goals|goal|growth|interest|reasons|reason|address|email|qualities|note|view|touch|circumstances|letter|commitment|connection|story|assistant|matter|matters|computer", "personal", unless=r"personnel (?:matter|matters|experience)"),
)  # fmt: skip
_MORALE = (
    row("the|our|their|your [ moral ] of the|our|your|their .sg|.adj|day|night* team|staff|crew|workforce|nurses|employees|operators|shift|ward|department|unit", "morale"),
    row("~boost|raise|improve|lift|lower|damage|hurt|restore|rebuild|low|high|staff|team|employee|company|crew|nurse|office|poor|good|sagging|keep|kept %dets? [ moral ] $|,|in|among|on|at|was|is|has|and|after|across|by|high|up|fell|rose|since|when|through", "morale"),
    row("^|that|and|but|the|our|their|because [ moral ] in|among|at|on|was|is|has|had|fell|rose|improved|suffered|across", "morale"),
    row("[ morale ] obligation|obligations|duty|principles|standards|compass|values|support|code|courage|ground|question|dilemma", "moral"),
)  # fmt: skip
_COUNSEL = (
    row("city|town|county|parish|borough|student|district|research|works|security|arts|national|local|regional|state|executive|governing [ counsel|counsels|counsellor ]", "council", unless=r"\bnational counsel\b"),
    row("general|legal|in-house|outside|special|corporate|defense|defence|trial [ council ] $|,|for|at|and|of|to|is|was|has|told|said", "counsel"),
    row("[ council ] me|us|him|them|clients|patients|families|students|young", "counsel"),
    row("%poss wise|kind|good|sound? [ council ] on|about", "counsel", unless=r"\b(?:city|town|our|county) council"),
)  # fmt: skip
_SITE = (
    row("construction|job|building|work|web|production|plant|test|clinical|manufacturing|brownfield|factory|landfill|mining|off|on [ sight|sights|cite|cites ] $|,|in|at|and|near|for|on|visit|manager|visits|where|that|which|is|was|to|by|with|before", "site", unless=r"\bon sight(?:$|[.,])|\bon sight (?:and|for|at)\b"),
    row("[ sight|cite ] visit|visits|manager|managers|survey|plan|inspection|supervisor|engineer|tour", "site"),
    row("two|three|four|five|six|seven|eight|nine|ten|both|all|other|several|your|our|new|multiple [ sights ]", "sites", unless=r"sights (?:on|set)|\bset\b.*sights|\b(?:our|your|new) sights"),
    row("to|%wouldish [ site|sight ] %det|.pl|.adj|one|an|two|three", "cite", unless=r"sight the"),
    row("as [ sited|sighted ] in|by|above", "cited"),
    row("at|in|out|lose|lost|losing|catch|caught plain|first|of? [ site|cite ] of|$|,|i|it", "sight"),
    row("first [ site|cite ] $|,|i|it|the|this", "sight", unless=r"\bour first site|\bthe first site|\byour first site"),
)  # fmt: skip
_ROLE = (
    row("this|your|my|previous|former|senior|leadership|management|vacant|key|dual|central|supporting|leading|current|vital|clinical|active|important|critical|similar|permanent|interim|sales|finance|new [ roll ] !out|over|call|up|call-up|,", "role", unless=r"\b(?:film|paper|dice|bread|cloth|bun|bread roll)\b|your roll number"),
    row("~play %det .adj* [ roll ]", "role"),
    row("%det .adj* [ roll ] of .adj* director|manager|head|chief|deputy|lead|coordinator|engineer|nurse|teacher|officer|assistant|analyst|controller|chair|supervisor|finance|vice|operations|senior|consultant|accountant|architect|curator|editor|president|administrator|specialist|chef|planner|scientist|developer|buyer|trustee", "role"),
    row("the|a|of|for [ roll ] of?|is|requires|needs|involves|would|you|we|that|as|and|seems|sounds|itself|at|in %pers|director|an|a|exactly|more|very|me|at|described|mentioned|the|suit|be|suits|interests|is|your|head", "role", unless=r"\b(?:paper|film|dice|cloth|tape|drum)\b|on a roll|honou?r roll"),
    row("[ rolls ] and responsibilities", "roles"),
    row(f"{_TO}|we|they|i|the|phased|full [ role ] out|over|up|back", "roll"),
    row("[ roled|roling ] out|over|up", "rolled"),
)  # fmt: skip
_FARE = (
    row("bus|train|taxi|cab|air|rail|flight|ferry|tram [ fair|fairs ]", "fare", unless=r"\bair fair"),
    row("job|career|careers|trade|book|school|county|science|health|craft [ fare|fares ]", "fair"),
    row("[ fare ] share|trade|deal|play|wage|price|point|enough|hearing|market|value|assessment|question|and|to|answer|description|treatment|way|chance", "fair", unless=r"\b(?:bus|train|taxi|air|rail|flight|ferry) fare|the fare (?:to|and)|fare to (?:\w+) (?:is|was)"),
    row("~be|very|only|seem|be very|only|not|quite|more? [ fare ] $|to|,|and|for|that", "fair"),
)  # fmt: skip
_HEAR = (
    row("to|%wouldish|not|i|we|you|they|and [ here ] from|about|more|back|that|how|of|your|whether|what|you|it|the", "hear", unless=r"\b(?:from \w+ to|to) here that\b|\bhere(?:, | from (?:Leeds|there))"),
    row("over|right|come|came|work|worked|working|live|lived|moved|stay|based|back|been|arrived [ hear ]", "here", unless=r"\bback hear"),
    row("%bef [ hear ] $|in|for|on|at|by|every|until|to", "here"),
)  # fmt: skip
_OTHERS = (
    row("city|town|the|my|your|school|school's|advisory|executive|full|whole|entire|our|its|trustee|hospital|editorial|parole|management [ bored ] $|,|!with|!by|!of", "board", unless=r"\b(?:get|the) bored (?:ones|with|by)"),
    row("[ bored ] of directors|trustees|governors|education|management|members", "board"),
    row("[ bored ] member|members|meeting|meetings|room|chair|paper|papers|approval", "board"),
    row("to|by|from|before|on|with|joined the|our|your [ bored ]", "board"),
    row("~be|get|become|feel [ board ] with|by|of|$|,", "bored", unless=r"\bon board\b"),
    row("drove|walked|went|get|got|go|half|quarter|gone|way|ran|goes|move|walk|drive|flew|rode|cycle|ride|run|rush|just|ten|twenty|five|long [ passed ] %det|it|that|this|%num|noon|midnight|eleven|twelve|midday|us|me|them", "past", unless=r"\b(?:got|the bill|way) passed (?:it|the (?:bill|budget|law))"),
    row("in|over|during|for|of the|this|these [ passed ] .adj? .only_pl|%timen|few|%num|several|decade|couple|half", "past", unless=r"\bpassed (?:exam|bill|law)"),
    row("the [ passed ] few|%num|%timen|several|couple|decade", "past"),
    row("my|your|our|their|his|her [ passed ] .sg|.pl|.adj", "past"),
    row("[ passed ] experience|experiences|employer|employers|performance|roles|projects|successes|events|tense", "past", unless=r"\b(?:has|have|had|he|she|I|we|they|and|who) passed"),
    row("%haves|i|we|he|she|they|who [ past ] %det|away|unanimously|every|all", "passed", unless=r"(?:have|has|had) past (?:experience|the)"),
    row("was|were|been|be [ past ] by|unanimously|on|down|into|over|last|in", "passed", unless=r"past (?:over|in)"),
    row("budget|bill|motion|law|inspection|audit|proposal|vote|resolution|exam|test|plan was|were|is|has|have|had|been not|all|first|finally? [ past ] $|,|in|by|on|at|with|last|as|and", "passed", unless=r"\b(?:is|was) past (?:its|the|by)"),
    row("how|very|too|so [ quite ] ", "quiet", unless=r"\bso quite (?:a|the)\b"),
    row("be|keep|stay|is|was [ quite ] $|,|and|at|during|when|after", "quiet"),
    row("your|team's|his|her|their|great|endless|my [ patients ] with me|my|us|our|a|the|new|people|%dets +? +? +? is|was|shows|showed|made|helped", "patience"),
    row("%pers|as|than|was|were|is|been|had|have [ planed ] $|,|for|to|in|on|the|by|and|a", "planned", unless=r"\b(?:wood|door|doors|timber|plane|oak|board|boards|edge|edges|smooth|joiner\w*)\b"),
    row("~be|i|we|and [ hopping ] to|that|for|you|we|i", "hoping", unless=r"\bhopping (?:to|for) (?:it|the)\b"),
    row("[ weather ] or not", "whether", unless=r"\bthe weather or not\b"),
    row("[ dinning ] room|hall|table|area|car", "dining"),
    row("week|month|day|time|morning|afternoon|else|evening|weekdays|%day [ accept ] %day|on|the|that|in|for|mornings", "except"),
    row("[ steal ] mill|plant|beams|works|industry|frame|pipe|structure|structures", "steel"),
    row("the|was|my|a|as|its|our|her|his [ soul ] purpose|reason|responsibility|trader|owner|author|proprietor|finance|nurse|supplier|source|focus|earner|provider|engineer|manager|practitioner|survivor|person|buyer|accountant|administrator|contact|candidate|.only_sg&!music", "sole", unless=r"soul (?:music|food|mate|singer|searching)"),
    row("heart|body and [ sole ]", "soul"),
    row("last|next|per|each|every|mid|previous|following|this|that|another [ weak|weaks ] $|for|with|to|,|and|i|we|in|at|of|on|by|before|after|when|about|was|is|you", "week"),
    row("a|one|the|%num [ weak|weaks ] ago|later|before|after|from|of|long", "week"),
    row("%num [ weaks ]", "weeks"),
    row("my|a|your|the|only|our|one|no|very|too|its [ week ] point|points|spot|spots|link|area|areas|position|signal|case|argument|answer|answers|side|performance|market|sales|grasp", "weak", unless=r"the week (?:sales)"),
    row("~be|seem|feel|very|too|look very|too|so|quite|rather|still|also [ week ] $|in|at|on|,|and", "weak"),
    row("[ waist ] of|management|water|disposal|time|by|treatment|reduction|stream|money|bin|product|materials|is|was|from|in|on|across|per", "waste", unless=r"\b(?:trousers|size|belt|dress|his waist|her waist|my waist)\b"),
    row("~cut|reduce|eliminate|minimise|minimize|avoid|save|remove|recycle|food|medical|industrial|hazardous|zero|less|more|much|construction|nuclear|packaging|to|not|paper|energy|water|clinical|any [ waist ]", "waste"),
    row("[ waisted|waisting ]", "wasted"),
    row("to|please|%wouldish|not [ bare ] with|%det|witness|fruit|responsibility|out|it|all|on", "bear"),
    row("[ bear ] minimum|bones|necessities|essentials|hands|facts", "bare"),
    row("[ peaked|peeked ] my|your|his|her|our|their|an interest|curiosity|attention|imagination", "piqued"),
    row("[ peaked|peeked ] %poss|the .adj? interest|curiosity", "piqued"),
    row("[ peak|peek ] %poss|the interest|curiosity", "pique"),
    row("[ peaks|peeks ] %poss|the interest|curiosity", "piques"),
    row("a|quick|sneak|brief|little|early|first|the [ peak|pique ] at|inside|behind|into", "peek", unless=r"(?:at|reached) (?:the|its) peak|was the peak"),
    row("sneak [ peak|pique ]", "peek"),
    row("[ peek|pique ] season|hours|hour|demand|performance|load|production|flow|months|period|times|traffic", "peak"),
    row("at|the|its|in [ peek ] of", "peak"),
    row("[ whether ] forecast|conditions|permitting|report", "weather"),
    row("[ weather ] %pers|or|this|these|there|the|your|any|to", "whether", unless=r"\b(?:to|can|could|the|bad|good|this|cold|hot|warm|poor|fine|winter|despite|of|had|have) weather\b(?! or not)|weather (?:the|this|any) (?:storm|crisis|downturn|recession|strike)|weather to "),
    row("~ask|know|see|decide|wonder|tell|consider|sure|check|discuss|unsure|question|clear|on|determine|about|understand me|us|you|him|of? [ weather ] %det|%pers|to|or|there|.pl|it|PROPN", "whether", unless=r"weather the storm|about the weather"),
    row(f"{_TO} [ illicit ]", "elicit"),
    row("[ illicited|illiciting ]", "elicited"),
    row("the|an|any|of [ elicit ] drugs|trade|activity|funds|goods|payments", "illicit"),
    row("~be|remain|stay|keep|very|more|most|so|entirely|completely very|so|most|completely|always? [ discrete ] about|$|,|with|on|enquiries|inquiries|and|in|when|way|manner|enquiry|inquiry", "discreet"),
    row("[ discreet ] units|steps|values|parts|data|components|items|sets|categories|variables|stages|phases|mathematics|packages|batches|tasks", "discrete"),
    row("[ stationary ] cupboard|order|orders|supplies|budget|cabinet|shop|store|supplier|suppliers", "stationery"),
    row("office|letterhead|printed|company|headed|personal|ordering|of|our|order|hospital|school|some|branded [ stationary ]", "stationery", unless=r"\bof stationary \w+"),
    row("~be|remain|keep|a [ stationery ] $|,|bike|engine|object|phase|at|for|while|vehicle|train", "stationary"),
    row("[ insure|assure ] that", "ensure", unless=r"\b(?:polic|premium|insurer|underwrit)"),
    row("to|will|and|that [ insure ] %poss|the|all|every|each|we|it|they|you|both|.adj&.sg smooth|quality|compliance|success|safety|we|it|they|accuracy|timely|deadlines|proper|records|labels|staff|patients|.pl", "ensure", unless=r"\b(?:polic|premium|insurer|insured|underwrit|cover)"),
    row("[ insures|insured|insuring ] that", "ensures", unless=r"\b(?:polic|premium|insurer|underwrit)"),
    row("%pers|to|will|can [ ensure ] you|him|them|us that", "assure"),
    row("to|%wouldish|not|we|they|now|then|i|us %often? [ precede ] with|to|as|further|$|,|on|at|any", "proceed"),
    row("[ preceded|preceding ] with|to|further", "proceeded"),
    row("to|%wouldish|not [ breath ] $|,|new|life|easily|easier|in|out|a", "breathe"),
    row("a|deep|take|fresh [ breathe ] of|$|,", "breath"),
    row("[ breath|breathe ] of your|the|my|our|his|her|their|this|experience|knowledge|skills|skill|expertise|work|scope|understanding|coverage|responsibility", "breadth"),
    row("a|lunch|coffee|tea|short|long|career|spring|summer|winter|lucky|the|our [ brake|brakes ] in|from|between|for|during|$|,|at|until", "break", unless=r"\b(?:car|truck|lorry|pedal|train|bus|bike|vehicle|press|machine|drive|driver|disc|lathe)\b|\bthe brakes?\b"),
    row("lunch|coffee|tea|career|summer|winter|lucky|spring [ brake|brakes ]", "break"),
    row("[ break ] pads|pad|pedal|fluid|discs", "brake"),
    row("to|%wouldish [ brake ] the|even|into|down|ground|news|it|up", "break"),
    row("~ask|want|like|need|plan|use|begin|start|how|used|me|chance|able to [ right ] a|an|the|to|you|up|about|down|my|in|code|reports|it|papers|short|more|on|for|clear", "write", unless=r"right (?:a|the|this) (?:wrong|balance|ship|course|imbalance|mistake)"),
    row("will|would|can|could|should|i'll|i|we|please [ right ] to|you|a|up|down|an|again", "write", unless=r"\bright (?:away|a wrong)"),
    row("the|a|%bef|that's|your|all [ write ] answer|person|fit|decision|thing|time|place|moment|choice|direction|way|one|about|for|candidate|people|people|tool|question", "right"),
    row("[ write ] now|away", "right", unless=r"\b(?:to|I|will|can|please|we|you|would) write (?:now|away)"),
    row("business|five-year|project|strategic|action|cash|marketing|care|transition|succession|contingency|recovery|pension|growth|training [ plane ]", "plan"),
    row("i|we|to|they|you|would [ plane ] to|for|on", "plan"),
    row("by|a|the|my [ plan ] ticket|landed|crash|leaves|flight|fare", "plane"),
    row("a|the|valuable|my|first|important|hard [ lessen ]", "lesson"),
    row("[ lead ] by|to", "led", given=r"\b(?:was|were|been|has|have|had) lead (?:by|to)\b"),
    row("%haves [ lead ] %det|%num|several|many|teams|.pl|projects|us|me|to|by|more|.adj|both", "led", unless=r"\b(?:a|the|have|has|had) lead (?:time|times|role|investigator|engineer|nurse|poisoning|singer|partner)"),
    row("was|were|been|is|be [ lead ] by|to", "led"),
    row("he|she|it|who|.sg&!.s&!.adj&!will [ lead ] %art|%poss|our|them|him", "led", given=_PAST_TIME, unless=r"\b(?:to|will|would|can|could|may|might|must|should|do|does|did|team|the|a) lead\b|(?:,| and| or) lead"),
    row("i|we|they|you|and|that|which|successfully|have|jointly [ lead ] %det|%num|teams|projects|to|several|.pl|both", "led", given=_PAST_TIME, unless=r"\b(?:to|will|would|can|could|may|might|must|should|do|now|currently|still|today|I'll|we'll|if)\b.*\blead\b"),
    row("[ mislead ] by", "misled"),
    row("to|%wouldish|not|don't|didn't|never|i|we|you|they [ loose ] %dets|.sg|.pl|%num|it|any|.adj|out", "lose"),
    row("[ loosing ]", "losing"),
    row("he|she|it|company|firm|team|who [ looses ]", "loses"),
    row("too|very|come|came|hang|break|broke|a|some|loose [ lose ] .pl|ends|$|,|end|tie|from|and", "loose", unless=r"\bto lose\b"),
    row("[ past ] away", "passed", unless=r"past away (?:games|matches)"),
)  # fmt: skip

RULES = (
    Rule(
        id="sound-alike",
        severity=Severity.ERROR,
        message="Another word of the same sound is meant.",
        why="The word exists, so a spelling checker passes it; the sense does not.",
        source="Garner's Modern English Usage, under each pair",
        find=rows(
            *_AFFECT,
            *_ACCEPT,
            *_ADVISE,
            *_COMPLEMENT,
            *_PRINCIPAL,
            *_PERSONNEL,
            *_MORALE,
            *_COUNSEL,
            *_SITE,
            *_ROLE,
            *_FARE,
            *_HEAR,
            *_OTHERS,
        ),
        flags=(
            Example("The delay had no affect on us.", fixed="The delay had no effect on us."),
            Example("I gladly except the offer.", fixed="I gladly accept the offer."),
            Example("She gave me good advise.", fixed="She gave me good advice."),
            Example(
                "He is the principle reason I came.", fixed="He is the principal reason I came."
            ),
            Example("The parish counsel met on Monday.", fixed="The parish council met on Monday."),
            Example(
                "It was to be my soul responsibility.", fixed="It was to be my sole responsibility."
            ),
            Example("We must not loose the licence.", fixed="We must not lose the licence."),
        ),
        passes=(
            "We effected a change that affects everyone except the general counsel.",
            "I advise the board, and my advice on principle is to accept the principal terms.",
            "The city council cited the site for sore eyes as a role model, on a roll of paper.",
            "Please bear with the bare minimum while we weather the storm and lead the trade fair.",
            "I lead a team of nine. A loose end remains, and we must not lose it.",
        ),
    ),
)
