"""The small words that hold a sentence together, taken for one another or for a word that looks like them.

"Form" for "from", "of" for "off", "now" for "know", "you" for "your".
"""

from __future__ import annotations

from typing import Final

from sincerely.core.proof.rows import Row, row

__all__ = ["SLIPS_OF_SMALL_WORDS"]

_FORM = "application|order|consent|entry|tax|claim|request|feedback|referral|registration|deviation|sign-up|web|art|life|enquiry|booking"

SLIPS_OF_SMALL_WORDS: Final[tuple[Row, ...]] = (
    row(
        "for|of|with|about|by|from [ you ] .only_sg&!%day $|,|and|when|on|in|about|during",
        "your",
        unless=r"\byou (?:guys|people|folks)\b",
    ),
    row(
        "for|of [ you ] time|help|support|interest|thought|work|guidance|candour|candor|comments|questions|trust|thoughts|notes|plans $|,|and|on|in|with|so|today|yesterday|during|at|about|last|this|to|again|when",
        "your",
    ),
    row("the [ whether ] .past|is|was|has|had|will|will|$|,|in", "weather"),
    row("the [ whether ] and", "weather", unless=r"whether and (?:when|how|where|why)"),
    row("^ [ them ] .adj? .pl&!.s", "those"),
    row(
        "~know|hear|share|see|read|like|appreciate|enjoy|value|await|receive|understand|consider|admire|discuss|visit [ you ] .only_sg&!%day//.only_pl//decision|answer|reply|address|number $|,|on|by|in|about|for|and|before|when|as",
        "your",
        unless=r"\byou (?:guys|people|folks|engineers|nurses)\b",
    ),
    row("as|if you|we|they [ now ] ,|that|what|how", "know"),
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
    row(
        "~send|tell|email|show|lend|mail|forward|give|post me|us|him|her|them [ you ] .sg|.pl",
        "your",
        unless=r"\byou (?:can|will|may|might|had|need|want|like|say|said|think|asked|mean)\b",
    ),
    row(
        "[ threw ] the|a|our|your|my portal|website|site|agency|door|process|year|link|system|network|recruiter|consultant|phase|post|mail|window|night|details|plan|report|numbers|figures|steps|union|board|channel|window|interview|winter|summer",
        "through",
        unless=r"\b(?:ball|stone|threw (?:the|a) \w+ (?:away|out|into))\b",
    ),
    row(
        "let|lets|tell me|us|you|him|her|them [ no ] which|if|what|when|whether|how|that|by|where|who",
        "know",
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
        "based|basing|bases [ of|off ] %dets|.pl|what|how|.sg",
        "on",
        unless=r"\bbases? of\b|\b(?:is|are|was|were)n't based|\bbased off (?:site|shore)|\b\w+-based of",
    ),
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
    row("until|by|right|just|even|from [ know ] $|,|on|and|the|we|i", "now"),
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
        "~be|keep|stay|remain|very|too|so|fell|more very|too|so? [ quite ] $|,|during|at|about",
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
        "a|this|application|consent|entry|online|order|registration|claim|referral|signed [ from ] %bef|$|,|and|to|for|that|was|is|has",
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
    row("[ fro ] the|a|your|my|this|his|our|that", "for"),
    row(
        "%obj|.sg|.pl|,|.adv [ an ] %pers|the|his|her|their|my|your|our|was|were|is|then|have",
        "and",
        unless=r"\ban (?:I|we|A|E) (?:beam|visa)|as an (?:I|we)",
    ),
    row("[ though ] out", "throughout"),
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
        "would|will|to|can|not|i'd [ bee|by|me ] happy|glad|pleased|delighted|able|ready|free|available|useful|in|a|the",
        "be",
        unless=r"\bto (?:me|by|bee)\b",
    ),
    row(
        "on|of|in|for|to|with [ or|out ] team|behalf|side|company|plant|clients|customers|staff|department|own|office",
        "our",
        unless=r"\b(?:or side|out side|out of|in or out|out team|on or)\b",
    ),
    row("to [ two|too ] .only_base|work|help|make|run|lead", ""),
    row("!%dets&!%prep&!and&!or&!the&!to [ two ] .only_base&!people|staff", "to"),
    row("%bef|%modal|not|seems? [ to ] .adj&!.base&!.sg a|an", "too"),
    row("^|,|and|but|i can|will|could|would +? [ a ] soon|well|far|long|much as", "as"),
    row(
        "just|over|about|under|half|nearly|almost [ and|a ] hour|honour|honest|hour's",
        "an",
    ),
    row(
        ".sg|.pl [ our ] .part&!.adj %prep|$|by|in|at",
        "are",
        unless=r"\bour (?:\w+ed|\w+n) (?:in|on|at|by|for|to)[- ]",
    ),
    row(
        ".adj&!.comp|.adv&!.comp&!more [ then ] i|we|they|he|she|you expected|thought|hoped|feared|planned|imagined",
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
        "%bef|seems|seemed|looks|looked|proved [ to ] complex|cold|warm|slow|narrow|dry|light|open|clear|thin|long|cool|blunt|steady|tight|loud|late|large|small|hard|busy|big|rigid|costly for|to %art|%num|%obj|%poss|us",
        "too",
    ),
    row("[ to ] of %det|.sg|.pl", "two"),
    row(
        "[ expect ] for",
        "except",
        unless=r"\b(?:to|I|we|you|they|would|can|did|not|don't|didn't|will|could) expect for",
    ),
    row("[ ot|teh|hte|adn|nad|taht|wiht|fo|si|ahve ]"),
    row("near|close|stand|stood|drop|dropped|pass|passed [ buy ] $|,|to|and|so", "by"),
)
