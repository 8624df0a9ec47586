"""Signs that a note is of the candidate's own doubts, or of money for the candidate."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["DOUBT", "MONEY"]

_SUBJECT: Final = r"(?:^|[.;,–—] ?|\bbut |\bhonestly,? |\bfrankly,? |\bi )(?:i )?"
_POOR: Final = (
    r"(?:weak|bad|poor|flat|vague|feeble|hopeless|terrible|awful|muddled|wrong|thin|rambling|clumsy|"
    r"long-winded|useless|confused|half-baked|lame|dreadful|incoherent|not great|not good|too long)"
)
DOUBT: Final = re.compile(
    rf"{_SUBJECT}(?:was|am|were|is|feel|felt)?(?: not|n't) (?:\w+ )?(?:convinced|persuaded|impressed|sold on|won over)\b"
    r"|^(?:wasn't|was not|not|never|still not) (?:\w+ )?(?:convinced|persuaded|impressed|sold|keen|taken)\b"
    r"|\bout of my (?:depth|league)\b|\bover my head\b"
    r"|\btoo (?:junior|senior|small|big|far|corporate|narrow|technical|slow|political|risky|bureaucratic|remote|"
    r"hands-on|operational|academic) for me\b"
    rf"|\bmy (?:answer|reply|response|presentation|pitch|example|story|case|figures?|opening|close)s?\b[^.;]* "
    rf"(?:was|were|is|sounded|came out|fell|felt)(?: \w+)? {_POOR}\b"
    rf"|\b(?:gave|made|had|did|was) (?:an? |such an? )?(?:\w+ )?{_POOR} (?:answer|reply|response|start|presentation|pitch|impression|job)\b"
    r"|\b(?:depressed|bored|scared|worried|alarmed|disappointed|unsettled|annoyed|irritated|confused|puzzled) me\b"
    r"|\b(?:put|puts|turned|turns|threw) me off\b"
    rf"|{_SUBJECT}(?:'d|would) only (?:take|do|stay|accept|consider|last)\b|\bi'd only\b"
    rf"|{_SUBJECT}(?:'d |would )?(?:much |far )?rather (?:have|be|do|work|take|get)\b"
    r"|\bprefer(?:red)? the \w+ (?:job|offer|role|firm|one)\b|\b(?:my )?(?:second|third|last) choice\b|\bplan b\b"
    rf"|{_SUBJECT}(?:probably |surely |i )?(?:won't|will not|wouldn't|not going to|never going to) (?:get|be offered|make) (?:it|this|the (?:job|shortlist|cut|next round))\b"
    r"|\bno chance\s*(?:$|[.,;!])|\b(?:think|know|fear|afraid|worried|sure) (?:that )?i (?:came across|sounded|looked|seemed|blew|"
    r"lost|bored|annoyed|talked too|said too|overdid|missed)\b"
    r"|^(?:i )?(?:froze|waffled|rambled|blanked|panicked|stumbled|fluffed|dried up|babbled|mumbled|lost my thread|went blank)\b"
    r"|\bi (?:sounded|looked|seemed|came across|came over)\b(?! (?:at|into|after|up|for)\b)|\bcold feet\b|\bsaid (?:um+|er+|like) a lot\b"
    r"|\b(?:a|be a|is a|bit of a) (?:demotion|step down|step back|step backwards?|comedown)\b|\bwould kill me\b"
    r"|\blost my (?:train of thought|thread|place|nerve|temper|cool|voice)\b|\blet me down\b|\btripped (?:over|up) (?:on )?my\b"
    r"|\b(?:find|found|think|thought|consider|considered) me (?:too|not|a bit|rather)\b"
    r"|^(?:i )?(?:really |badly )?(?:struggled (?:with|on|over)|stumbled (?:on|over)|fell apart on|made a mess of) (?:the|my|a|that) (?:[\w-]+ )?(?:test|case|task|exercise|presentation|question|role-?play|sums|maths|excel|numbers|part)\b"
    r"|^(?:i )?(?:couldn't|could not|didn't|did not|failed to) (?:really )?(?:answer|explain|remember|say)\b"
    r"|\bi'm too (?:old|young|junior|senior|slow|late)\b",
    re.IGNORECASE,
)

_FIGURE: Final = r"(?:[$£€¥₹] ?)?\d[\d.,]*"
MONEY: Final = re.compile(
    rf"\b{_FIGURE} ?k? (?:and|plus|with|\+) (?:an? )?(?:car|bonus|van|equity|shares|options|pension|benefits|house|flat|"
    r"commission|stock|relocation)\b"
    r"|\b(?:it |the (?:job|role|post) |they )?pays? (?:(?:about|around|roughly|only|some|nearly) )?\d[\d.]* ?(?:%|percent|per cent) (?:less|more|below|above|under|over)\b"
    r"|\bpays? (?:\w+ )?(?:less|more|worse|better) than (?:i|my|now|here|where|the current)\b"
    r"|\b\d[\d.,]* ?(?:lakhs?|crores?|lpa)\b(?!.*\b(?:revenue|turnover|sales|orders|customers|budget|project|fund)\b)(?=.*\b(?:ctc|package|offer|fixed|variable)\b)"
    r"|\b(?:package|offer|ctc|fixed|number|figure)\b[^.;]{0,24}\b\d[\d.,]* ?(?:lakhs?|crores?|lpa)\b"
    r"|\bwhat (?:i(?:'m| am)|i was|you(?:'re| are)|he(?:'s| is)|she(?:'s| is)) (?:on|earning|making|paid)(?= (?:now|today|at present|currently)|\s*(?:$|[.,;)]))"
    rf"|\bequity (?:of |stake of |grant of |~)?{_FIGURE} ?%|\b{_FIGURE} ?% (?:equity|of the (?:shares|equity)|vest\w*)\b|\bequity\b[^.;]*\bover (?:three|four|five|\d) (?:yrs?|years)\b"
    r"|\b(?:retention|sign-?on|signing|golden|joining|termination|exit) (?:payment|bonus|award|hello|money)\b"
    rf"|\b(?:top(?:s|ped)? out|capped?|maxe[sd]|start(?:s|ing)?) at (?:grade|band|point|step|scale|level) \w+"
    rf"|\b(?:grade|band|scale point|spine point) \d+\w?,? (?:[$£€] ?)?\d\d[.,]?\d\d\d\b"
    r"|\b\d{2,3}k? ?(?:to|-|–) ?\d{2,3}k?,? (?:depending on|d\.?o\.?e|according to) ?(?:experience|age|seniority)?"
    r"|\bwants? (?:someone|somebody|a person|me) for (?:[$£€] ?)?\d{2,3}k?\s*(?:$|[.,;])"
    r"|\bprofit[- ]shar(?:e|ing)\b(?! (?:with|agreement|model|deal))|\bcompany (?:flat|car|house|van|apartment|phone)\b(?! (?:fleet|policy|scheme))"
    r"|\b(?:clothing|car|housing|living|meal|relocation|education|uniform|phone) allowance\b(?! (?:claims|scheme|policy))"
    r"|\b(?:my|for a|for my|the) (?:p60|p45|payslips?|pay ?stubs?|pay slips?|w-?2s?)\b|\bmoney[- ]wise\b"
    r"|\bthe money(?:'s| is| was| sounds| looks) (?:\w+ )?(?:poor|good|bad|tight|low|great|fine|ok|okay|rubbish|lousy|decent|awful)\b"
    r"|\b(?:pension|401\(?k\)?|superannuation|super) (?:match|contribution|top-?up)\b|\b(?:match|matched|matching) (?:pension|401)"
    r"|\b(?:paid|annual|days of|weeks of) (?:holiday|vacation|leave) (?:is|are|of|allowance)\b|\b(?:holiday|vacation|leave) is \d+ (?:days|weeks)\b",
    re.IGNORECASE,
)
