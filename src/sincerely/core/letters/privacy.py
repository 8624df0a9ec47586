"""Signs that a note, typed in a fragment, tells on somebody: health, hearsay, people in trouble.

The same words about the work ("the diabetes clinic", "customers leave") show none of them:
a sign needs one person or one firm, not a kind of them.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["HEALTH", "HEARSAY", "IN_TROUBLE"]

_NAME: Final = r"(?-i:[A-Z][\w'-]*[a-z][\w'-]*(?: [A-Z][\w'-]*[a-z][\w'-]*){0,2})"
_WHOSE: Final = (
    rf"(?:my|his|her|{_NAME}'s|(?:the )?(?:boss|owner|founder|chair|deputy|director|manager)'s)"
)
_AILMENT: Final = (
    r"(?:depression|epilepsy|diabetes|asthma|anxiety|adhd|dyslexia|autism|arthritis|migraines?|"
    r"stammer|eczema|chemo\w*|dialysis|ivf|insulin|transplant|pacemaker|hysterectomy|"
    r"(?:knee|hip|heart|back|brain|eye) (?:replacement|operation|surgery|bypass|transplant|condition|"
    r"trouble|problems?)|(?:kidney|liver|blood) (?:disease|condition|trouble|problems?|transplant)|"
    r"(?:nervous )?breakdown|tumou?r|prostate|miscarriage|drinking problem)"
)
_AT_WORK: Final = (
    r"(?! (?:ward|unit|clinic|service|services|care|team|research|trial|trials|study|centre|center|"
    r"charity|programme|program|patients|nurses?|pathway|strategy|department|device|drug|drugs)\b)"
)
_IS: Final = r"(?:'s| is| was| has been|, who is)(?: \w+ly| now| also| still| a)?"
_ONE: Final = (
    rf"(?:\b(?:he|she|i)|\b{_NAME}|\b(?:the|my|his|her|their|our) (?:[\w-]+ )?"
    r"(?:boss|owner|founder|chair|deputy|director|manager|head(?: of \w+)?|assistant|secretary|chief|officer|"
    r"wife|husband|partner|son|daughter|mother|father|brother|sister|pa))"
)
HEALTH: Final = re.compile(
    rf"\b{_WHOSE} (?:\w+ )?{_AILMENT}\b{_AT_WORK}"
    r"|\b(?:back|off|out|away|home|signed off)(?: \w+)? (?:from|with|on|for|after|having) (?:a |her |his )?"
    r"(?:chemo\w*|stress|(?:long[- ]term )?sick(?: leave)?\b|cancer|depression|surgery|breakdown|burn-?out|"
    r"rehab|bereavement|operation|maternity|compassionate|gardening)"
    rf"|\bon (?:long[- ]term|extended) (?:sick(?:ness)?|leave)\b"
    r"|\b\w+ months? (?:along|pregnant|gone)\b"
    rf"|{_ONE}{_IS} (?:deaf|blind|diabetic|epileptic|autistic|dyslexic|bipolar|disabled|asthmatic|anorexic|"
    r"lame|sober|pregnant|infertile|menopausal|an amputee|in a wheelchair|in remission|in recovery|"
    r"dependent on (?:drink|drugs))\b"
    r"|^(?:type [12] )?(?:diabetic|epileptic|dyslexic|deaf|pregnant|wheelchair[- ]user|in remission)\b"
    r"|\b(?:in|at|goes to|joined) (?-i:AA|NA)(?=\s*(?:$|[.,;)]|now\b|since\b|meetings?\b))"
    r"|\bwheelchair[- ]user\b|\b(?:deaf|blind) in one (?:ear|eye)\b"
    r"|\b(?:lost|losing|trying for|expecting) (?:a|the|her|their|another) baby\b"
    r"|\b(?:on crutches|on oxygen|in plaster|walks? with a (?:stick|limp|frame)|limps|miscarried|vasectomy|pacemaker|"
    r"(?:his|her|wears?|has) (?:a )?hearing aids?|mastectomy|beta[- ]blockers|antidepressants|coeliac(?! (?:range|menu|products?))|weeks pregnant|had a fit|has fits|takes? (?:pills|tablets|medication|insulin))\b"
    r"|\b(?:in|at|to) (?:a|the) hospice\b(?=\s*(?:$|[.,;]|with\b|since\b))"
    r"|\b(?:leave|leaves|off|early|away|days?) (?:\w+ )?for (?:dialysis|chemo\w*|treatment|therapy|a scan|scans|radiotherapy)\b"
    r"|\b(?:both |one of )?(?:his|her) (?:hips?|knees?|legs?|eyes?|lungs?|kidneys?) (?:is|are|was|were) (?:\w+ )?(?:metal|plastic|artificial|gone|bad|replaced|false|glass)\b",
    re.IGNORECASE,
)

HEARSAY: Final = re.compile(
    r"\b(?:everyone|everybody|they all|people|staff|all of them|half the \w+) (?:says?|said|thinks?|knows?|hates?|"
    r"loathes?|fears?|dreads?|laughs? at|despises?|avoids?) (?:that )?(?:the (?:new |old |last )?(?:boss|owner|deputy|director|"
    r"manager|head|chief|founder|chair\w*|ceo|cfo|coo|md|principal|matron|partner)|he|she|him|her)\b"
    r"|\b(?:are|is|were|was)(?:n't| not) (?:even )?(?:speaking|on speaking terms|talking)(?= to (?:each other|one another|him|her)|\s*(?:$|[.,;)]))"
    r"|\bnot on speaking terms\b|\b(?:don't|do not|didn't|never|can't|cannot) (?:really )?(?:get on|get along|see eye to eye|stand each other)"
    r"(?= (?:with (?:him|her|each)|at all)|\s*(?:$|[.,;)]))"
    r"|\b(?:are|is|were) (?:an item|sleeping together|having a fling|seeing each other)\b"
    r"|\boffice (?:politics|gossip|romance|feud)\b"
    r"|\b(?:chair(?:man|woman)?|owner|founder|boss|director|ceo|president|head|chief|principal|partner)'s "
    r"(?:nephew|niece|son|daughter|wife|husband|brother|sister|cousin|girlfriend|boyfriend|mistress|godson|son-in-law)\b"
    r"|\b(?:scared|afraid|frightened|terrified|wary) of (?:him|her|the (?:boss|owner|chief|director|manager)|"
    rf"{_NAME})\s*(?:$|[.,;)])"
    rf"|\b(?:leave|leaving|left|quit|go|went|resign\w*)(?: in droves)? because of (?:him|her|{_NAME})\b"
    r"|\b(?:the )?(?:receptionist|pa|driver|cleaner|porter|taxi driver|secretary|doorman) (?:told|said|says|whispered|hinted|warned|rolled)\b"
    r"|\b(?:word is|word has it|the story is|they say that (?:he|she)|legend has it|by all accounts,? (?:he|she))\b"
    rf"|\b(?:nobody|no one|everyone|everybody|they all) (?:likes?|hates?|fears?|trusts?|respects?|avoids?|dislikes?) {_NAME}"
    r"|\b(?:giggled|sniggered|gossiped|moaned|joked unkindly|bitched) (?:about|at)\b|\b(?:made|pulled) a face\b"
    r"|\bhad (?:a|an) (?:\w+ )?(?:row|screaming match|shouting match|falling[- ]out|bust-up)\b"
    rf"|\b(?:is|was|'s) after (?:his|her|the|{_NAME}'s) job\b|\bthey call (?:him|her)\b|\bthrown out of (?:his|her)\b"
    r"|\btakes? (?:all )?(?:the )?credit for\b|\bhas (?:a|such a|quite a) (?:\w+ )?(?:temper|short fuse|reputation for)\b"
    r"|\b(?:cries|cried|weeps|sobs|sobbed) (?:in|at|after|during)\b"
    r"|\b(?:the )?(?:canteen|tea|dinner|cleaning|lift|security|parking|front desk) (?:lady|woman|man|guy|person|staff|guard) (?:told|said|says|whispered|hinted|warned|rolled)\b"
    r"|\b(?:throws|threw) (?:things|a tantrum|staplers?|phones?|tantrums)\b",
    re.IGNORECASE,
)

_TROUBLE: Final = (
    r"(?:self[- ]harm\w*|suicid\w+|sectioned|excluded|expelled|arrested|charged|abused|assaulted|overdos\w+|"
    r"evicted|in arrears|behind (?:on|with) (?:the |his |her |their )?(?:fees|rent|payments?)|owe[sd]?\b|suing|sued|"
    r"going under|insolvent|bankrupt|in (?:administration|receivership|default|dispute with (?:them|us))|defaulted|"
    r"late paying|days late|overdue with|won't pay|hasn't paid|dementia|contested|divorcing|"
    r"lost (?:his|her) (?:licen[cs]e|house|job|child|children)|set the fire|set fire|ran away|stole|"
    r"was caught|found with|threatened to sue|threatening to sue|(?:has |have )?complained (?:\w+ )?(?:times|twice|again)\b[^.;]*\babout|"
    r"keeps? (?:falling|wandering|drinking|running away|ringing)|bit (?:a|an|the)|hit (?:a|the|his|her)|punched|stabbed|attacked|"
    r"absconded|left (?:her|his|the) (?:husband|wife|order)|in default|is in prison|is being investigated|complained about (?:her|his)|died of|fell (?:out of|twice|down)|drinks|bullied|pregnant)"
)
_SOMEBODY: Final = (
    r"(?:pupil|student|girl|boy|child|teenager|toddler|resident|patient|inmate|prisoner|tenant|client|customer|"
    r"supplier|vendor|donor|parishioner|nun|monk|priest|member|guest|passenger|driver|nurse|teacher|employee|"
    r"apprentice|family|couple|mother|father|widow|neighbou?r|landlord|contractor|partner firm|claimant)"
)
IN_TROUBLE: Final = re.compile(
    rf"\b(?:an?|one|the|that|this|their|our|one of (?:the|their|our)) (?:[\w-]+ ){{0,3}}?{_SOMEBODY}s?\b,?(?: {_NAME},?)?[^.;]*?\b{_TROUBLE}\b"
    rf"|\b{_SOMEBODY},? {_NAME},?[^.;]*?\b{_TROUBLE}"
    rf"|\b(?:(?-i:Mr|Mrs|Ms|Miss|Mx)\.? {_NAME}|the (?-i:[A-Z][a-z]+s)|(?:little|old|poor|young) (?:(?-i:Mr|Mrs|Ms|Miss)\.? )?{_NAME}|the {_NAME} (?:account|family|case|file))(?:'s)?\b[^.;]*?\b{_TROUBLE}"
    r"|\b(?:tenant|resident|patient|client|pupil|family|couple|neighbou?r)s? (?:at|in|from|of) (?:(?:flat|room|bed|no\.?|number|unit|house) )?\d+"
    r"|\b(?:boy|girl|child|pupil|lad|kid) (?:in|from|of) (?:year|form|class|grade|set)? ?\d?\w+ who\b",
    re.IGNORECASE,
)
