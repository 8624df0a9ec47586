"""What writers say of themselves that a reader would rather judge: boasts, pleas, hedges.

The tables of ``rules/stock_phrases`` that turn on the writer. A phrase is written for its idea,
with the family of words that it comes in.
"""

from __future__ import annotations

from typing import Final

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.stock import Stock

__all__ = ["APOLOGIES", "BOASTS", "HEDGES", "PLEAS", "PRESUMING"]

# Families of words that the ideas below are made of.
_WORK: Final = r"(?:job|role|position|post|chance|opportunity|work|interview|career)"
_JUDGED: Final = r"(?:communicator|problem[- ]solver|organi[sz]er|listener|negotiator|speaker|candidate|applicant|person|hire|employee|worker|manager|colleague|addition|teacher|nurse|engineer|leader|writer|salesperson|cook|chef|driver|analyst)"
_LOFTY: Final = r"(?:excellent|exceptional|outstanding|superb|superior|stellar|impeccable|extraordinary|brilliant|remarkable|phenomenal|flawless|unbeatable|top[- ]notch|first[- ]rate|unequal+ed|peerless)"
_DEPENDENTS: Final = r"(?:family|kids|children|wife|husband|partner|son|daughter|parents|mother|father|mum|mom|rent|mortgage|bills|debts|loans)"
_SURE: Final = r"(?:really|truly|genuinely|deeply|honestly|absolutely|very much|so|just|only|desperately|badly)"

BOASTS: Final = (
    Stock(rf"\b(?:by far |easily |simply |without doubt )?the (?:\w+est|most \w+|best|finest)(?:[- ]\w+)? {_JUDGED} (?:that )?you(?:'ll| will| have| could| are| can)?\b", "That is theirs to judge: give one fact with a figure.", unless=r"\byou (?:have|had|ever had|lost|described|told|mentioned|said|were looking|want|need)\b"),
    Stock(r"\b(?:nobody|no[- ]one|no other \w+|few (?:people|others)|not many people)\b[^.!?]{0,40}\b(?:than (?:me|I do|I am|I can|I)|like (?:me|I (?:do|can))|as \w+ as (?:me|I))\b", "Give one fact with a figure."),
    Stock(rf"\bI(?: am|'m) (?:truly |simply |also |known as )?an? (?:natural|born|gifted|{_LOFTY}) (?:\w+ )?{_JUDGED}\b", "Show it with a fact."),
    Stock(r"\b(?:giv(?:e|es|ing)|gave|put(?:s|ting)?|bring(?:s|ing)?|brought|commit(?:s|ted|ting)?|devot(?:e|ed|ing)|dedicat(?:e|ed|ing))\b[^.!?]{0,25}\b(?:1[0-9]{2}|[2-9]00|1,?000)\s?(?:%|per\s?cent)", "Say what you did."),
    Stock(r"\b(?:never|not|hardly|rarely)\b[^.!?]{0,30}\b(?:better|more \w+|\w+er) (?:\w+ )?than (?:me|I)\b(?! (?:can|could|thought|expected|had|was|did|have|would))|\bthere is (?:nobody|no[- ]one|no other) (?:\w+ )?(?:better|more|like me|else who)\b|\bI(?: am|'m) (?:\w+ )?the (?:most \w+|\w+est|best) (?:\w+ ){1,2}(?:on the market|around|available|out there|anywhere|alive|in the (?:\w+ )?(?:world|country|field|business|industry|city|state|county|region|trade|room|company))\b", "Give one fact with a figure."),
    Stock(r"\b(?:choosing|hiring|picking|selecting|taking on|employing|rejecting|overlooking|not hiring) me\b|\b(?:mistake|foolish|unwise|loss)\b[^.!?]{0,20}\b(?:not to|if you (?:did not|didn't|do not|don't)|to) (?:hire|choose|pick|select|overlook|reject|pass over)\b|\bI was (?:born|made|meant|destined) (?:to|for)\b|\b(?:work|record|results?|numbers|reputation|experience|cv|resume|portfolio) (?:really |simply )?speaks? for (?:itself|themselves)\b", "Give the fact and let them judge.", unless=r"\b(?:thank|thanks|grateful|honou?red|accept)\b"),
    Stock(r"\b(?:I know|we both know|there is no (?:question|doubt)|trust me|believe me),? (?:that )?I(?: am|'m| would be| will be|'ll be|'d be) (?:an? |the |just |exactly )?(?:perfect|ideal|right|great|best|excellent|born|made|asset|person|one|what)\b", "That is theirs to judge: name what they need and what you have done."),
    Stock(rf"\bmy (?:\w+ ){{1,3}}(?:skills?|abilit(?:y|ies)|record|results|work ethic|knowledge|instincts|judg(?:e)?ment) (?:is|are|speaks? for) (?:\w+ )?(?:{_LOFTY}|itself|themselves|legendary|unmatched|beyond compare)\b", "Give one fact with a figure."),
    Stock(r"\bI (?:always|consistently|routinely|never fail to|have always|invariably) (?:over-?deliver|outperform|exceed|surpass|excel|succeed|win|get results|deliver results|beat)\w*\b|\bI(?: have|'ve)? (?:never|not once) (?:failed|made a mistake)\b|\b(?:exceeded|smashed|crushed|surpassed) (?:every|all|each) (?:\w+ )?(?:target|goal|expectation|quota|kpi|metric)s?\b", "Give one figure."),
    Stock(r"\b(?:look no further|your search (?:is|ends)|I (?:tick|check) (?:all|every)|you(?:'d| would) be (?:lucky|foolish|mad|crazy|silly|wise)|I am (?:the )?(?:real deal|total package|whole package)|a cut above|head and shoulders above|set(?:s)? me apart from|in a league of)\b", "Give one fact with a figure."),
    Stock(r"\b(?:perfect|ideal|best|right|strongest) (?:fit|match|candidate|person|choice)\b", "That is theirs to judge: name what they need and what you have done.", unless=r"\b(?:you|they|your|find|found|search|looking|hope|wish|whoever|chosen|chose)\b[^.]*\b(?:right|best|strongest|ideal|perfect) (?:candidate|person|choice|fit|match)\b|not the"),
    Stock(r"\b(?:uniquely|exceptionally|perfectly|ideally|eminently|highly) (?:qualified|suited|placed|positioned)\b", "Give one fact with a figure.", unless=r"\bhighly qualified (?:\w+ )?(?:staff|team|people|nurses|colleagues|candidates|engineers)"),
    Stock(r"\bI(?: am|'m) (?:very |absolutely |extremely |quite |fully )?(?:confident|certain|convinced|sure) (?:that )?(?:I|my)\b", "Give what you did; the reader will draw the conclusion.", unless=r"\bsure (?:that )?I (?:understood|understand|know how|follow|left|saw)|not (?:sure|certain)"),
    Stock(r"\b(?:nobody|no one|no other candidate|few people)(?: else)?(?: (?:that )?you(?: will|'ll)? (?:see|meet|interview|find))? (?:will|would|could|can) (?:ever )?(?:work|try|do|care)\b|\b(?:harder|better|more) than any(?:one|body)(?: else)?\b|\b(?:far )?(?:better|more) (?:qualified |suited )?than (?:any|the) other (?:candidate|applicant)s?\b", "Give one fact with a figure."),
    Stock(r"\b(?:not to (?:brag|boast)|(?:second|matched|exceeded|surpassed) only (?:to|by) my|hardest[- ]working|I (?:\w+ )?have it all)\b", "Give one fact with a figure."),
    Stock(r"\b(?:second to none|world[- ]class (?:leader|professional|skills)|unparalleled|unmatched|unrivall?ed|rock ?star|ninja|guru|expert in all)\b", "Give one fact with a figure."),
    Stock(r"\bI have (?:exactly )?what it takes\b|\byou (?:will|would) not (?:be disappointed|regret)\b|\byou won't (?:be disappointed|regret)\b|\bI exceed(?:ed)? (?:all|every|expectations)\b", "Give one fact with a figure."),
)  # fmt: skip

PLEAS: Final = (
    Stock(rf"\b(?:{_SURE},?\s?)+(?:want|need|deserve|wish for) (?:to (?:get|have|win|land) )?(?:this|the|your) (?:\w+ )?{_WORK}\b|\breally,? really\b", "Say which part of the work draws you."),
    Stock(r"\b(?:dying|itching|desperate|yearning|longing|over the moon|on cloud nine|ecstatic|overjoyed)\b(?= (?:to|for|if|at|about)\b)|\b(?:always|long) (?:dreamed|dreamt|wanted|wished|longed) (?:of working|to work|to join|of joining|to be part)\b|\b(?:without|lose|losing|miss|missing) this (?:job|role|position|chance)\b", "Say which part of the work draws you.", unless=r"\b(?:dying|longing) (?:to|for) (?:be|see) (?:at|in)\b"),
    Stock(r"\bI (?:\w+ )?need (?:the|some|more|a) (?:money|income|salary|wages?|cash)\b|\bdon't know what I(?: will|'ll|'d| would) do\b|\bdo not know what I(?: will|'ll|'d| would) do\b", "Keep to the work."),
    Stock(r"\b(?:cannot|can't|could not|couldn't) afford (?:to (?:lose|miss|fail|be turned down|be rejected|wait|stay out)|not to)\b", "Leave it out.", unless=r"\b(?:we|they|you|it|patients|schools?|clients?|customers?|plants?|farms?|ships?) (?:simply |really )?(?:cannot|can't|could not|couldn't)"),
    Stock(rf"\bmy (?:\w+ (?:and|or) (?:my )?)?{_DEPENDENTS}\b[^.!?]{{0,30}}\b(?:count(?:s|ing)?|depend(?:s|ing)?|rel(?:y|ies|ying)) (?:up)?on (?:me|this|it|my)\b|\b(?:to|must|need to|have to|cannot|can't) (?:feed|support|pay|provide for|look after) (?:for )?my {_DEPENDENTS}\b", "Keep to the work."),
    Stock(r"\bbeg(?:s|ged|ging)?\b(?! the question| off)|\bplead(?:ing)? (?:with|to) you\b|\bimplor(?:e|ing)\b|\bon my knees\b|\bI(?: would|'d) give anything\b", "Leave it out."),
    Stock(r"\bmy (?:last|only|final) hope\b|\bmy last (?:chance|shot)\b|\ball I ask (?:for )?is\b|\bI(?: have|'ve) been (?:unemployed|out of work|rejected|searching|looking for (?:a )?work) (?:for|since|by|so)\b|\b(?:after|despite) (?:so many|countless|dozens of|endless) rejections?\b|\bplease (?:pick|choose|hire|select|don't (?:forget|reject|overlook)|do not (?:forget|reject|overlook)) me\b|\b(?:be|been) (?:my|a) dream (?:of mine )?(?:to work|since)\b|\bchange my life\b", "Say what they would gain."),
    Stock(r"\bI (?:really |desperately |badly |urgently )?need (?:this|the|a) (?:job|position|role|work|opportunity|chance)\b", "Say what they would gain."),
    Stock(r"\bdream (?:job|company|role|employer|position|opportunity)\b", "Say which part of the work draws you."),
    Stock(r"\bfind it in your heart\b|\b(?:forever|eternally) (?:grateful|indebted|thankful|in your debt)\b|\bI(?:'d| would) kill (?:for|to)\b|\bborn (?:for|to do) this\b|\bI promise (?:you )?(?:that )?I\b", "Say what they would gain."),
    Stock(r"\b(?:please )?(?:still )?consider me (?:anyway|regardless|nonetheless|all the same|even so|despite)|\b(?:hono[u]?red|humbled|grateful|thankful|thrilled) beyond (?:words|measure)\b|\b(?:be|being) given (?:a|the|one|this) (?:chance|shot)\b|\btake a chance on me\b", "Say what they would gain."),
    Stock(r"\bI(?:'d| would| will|'ll) do (?:anything|whatever it takes)\b", "Leave it out."),
    Stock(r"\b(?:please )?(?:consider )?giv(?:e|ing) me (?:a|the|one) (?:chance|opportunity|shot)\b", "Offer proof, or a reference.", unless=r"\bthank|\bfor giving|gave"),
    Stock(r"\b(?:really|very much|so|desperately|truly) hop(?:e|ing) (?:that )?(?:I|to) (?:get|am chosen|am selected|be (?:chosen|selected|hired)|hear|land|win)\b", "Say that you would be glad to do this work."),
    Stock(r"\bavailable (?:to (?:start|begin) )?immediately\b|\b(?:start|begin) (?:immediately|right away|as soon as possible|tomorrow)\b", "Give notice terms only when asked.", unless=r"\byou asked|as you asked|asked (?:when|me when|how soon)|\?", severity=Severity.HINT),
    Stock(r"\b(?:I beg|I am begging|I implore|please,? please|I am desperate|desperate for)\b|\bmean the world to me\b|\bpray(?:ing)? (?:that|for)\b", "Leave it out."),
)  # fmt: skip

PRESUMING: Final = (
    Stock(r"\b(?:your|the) (?:decision|choice|answer) (?:should|must|will|ought to|is|can only) (?:\w+ )?be (?:an? )?(?:\w+ )?(?:easy|simple|obvious|clear|straightforward|me|yes)\b|\byou(?:'ll| will) (?:want|choose|hire|pick|select|need|love|be glad) (?:me|to hire|to have|you (?:chose|hired))\b", "Give the fact and let them judge."),
    Stock(r"\bas you (?:(?:will|must|can|may|have|'ll) )?(?:have )?(?:no doubt|surely|undoubtedly|certainly|clearly|obviously) (?:have )?(?:know|notice|see|agree|realise|realize|gather|noticed|seen|realised|realized|gathered)\b|\byou (?:must|will) (?:have|surely|no doubt|certainly) (?:notice|agree|see|realise|realize|noticed|seen|realised|realized|been impressed)\w*\b", "Give the fact and let them judge."),
    Stock(r"\bI (?:trust|assume|expect|presume|take it|imagine|suppose|am (?:sure|certain|confident)) (?:that )?(?:the|my|your|an|you) (?:\w+ )?(?:contract|offer|paperwork|start date|were (?:impressed|pleased)|liked|loved|enjoyed|will (?:choose|hire|offer|pick))\b|\byou (?:were|must have been) (?:\w+ )?impressed (?:by|with) (?:me|my)\b", "Give the fact and let them judge.", unless=r"\b(?:accept\w*|signed)\b"),
    Stock(r"\bmy (?:start date|desk|onboarding|first (?:week|month|day)) (?:with|at|in) your?\b|\bsee you (?:on my|at work|in the office)\b|\b(?:I have|I've) already (?:told|given notice|handed in|started (?:looking|planning))\b|\bwelcome me (?:to|aboard|into)\b", "Write “if”.", unless=r"\b(?:accept|accepted|offer|contract)\b"),
    Stock(r"\b(?:when|once|after|as soon as) I (?:join|start|am on ?board|begin|come (?:on ?board|aboard)|take (?:up|on|over) (?:the|this)|am hired|get the job)\b", "Write “if I joined”.", unless=r"\b(?:offer|accepted|accept|start date|contract)\b"),
    Stock(r"\bI (?:think|know|am sure|trust|believe|am certain) (?:that )?you(?:'ll| will| would|'d)? (?:agree|find|see)\b", "Give the fact and let them judge.", unless=r"\bknow you (?:see|find)"),
    Stock(r"\b(?:look(?:ing)? forward|can't wait|cannot wait|excited) to (?:working|being (?:a )?part|joining|becoming|start(?:ing)?|work|join|contributing)\b(?! (?:breakfast|lunch))", "Write “I would welcome the chance to …”.", unless=r"\b(?:accept|accepted|offer)\b|joining (?:the|your) (?:call|meeting|panel|tour)"),
    Stock(r"\bmy (?:future|new) (?:team|colleagues|role|position|office|employer|manager|boss)\b", "Write “the team”.", unless=r"\b(?:accepted|accept|start(?:ed)?|offer|withdraw)\b"),
    Stock(r"\bI (?:fully |do )?expect to (?:hear|be|get|receive)\b|\bI(?: am|'m) expecting (?:to hear|your|an offer)\b|\bI(?: will|'ll) (?:be (?:expecting|awaiting|waiting for)|expect|await) (?:to hear|(?:your|an?|the) (?:\w+ )?(?:call|offer|answer|reply|response|decision|contract))\b|\bI have (?:no|little) doubt (?:that )?(?:you|I|we)\b|\bI await your\b|\bawaiting your\b", "Repeat the date that they gave."),
    Stock(r"\bI(?: am|'m) (?:sure|certain|confident|convinced) (?:that )?(?:we|you)(?: will|'ll| would| are going to)\b", "Give the fact and let them judge.", unless=r"\b(?:have|know|understand) (?:a|the|many|your)\b"),
    Stock(r"\bwhen you (?:hire|choose|select) me\b|\bonce you (?:hire|choose|select|offer)\b|\b(?:our|a) (?:long|fruitful|future|successful|happy)(?: and \w+)? (?:collaboration|relationship|partnership|association)\b|\b(?:to|for) my first day\b|\bour future (?:together|work|collaboration)\b", "Write “if”."),
)  # fmt: skip

APOLOGIES: Final = (
    Stock(r"\b(?:I regret|I(?: am|'m) (?:so |very |terribly |really |truly |deeply )?(?:sorry|ashamed|embarrassed|afraid)|I (?:must |do |want to |would like to )?apologi[sz]e|my apologies|forgive me)[^.!?]{0,15}\b(?:(?:that |for |if |about )?(?:how )?my (?:\w+ )?(?:answers?|repl(?:y|ies)|responses?|performance|english|accent|voice|nerves|appearance|presentation|explanation)|(?:that|if|how|for) (?:I|me|being) \w+)\b", "Give the better answer.", unless=r"\b(?:withdraw\w*|cannot|can't|must (?:decline|cancel)|reschedul\w*|cancel\w*|decline|will not|won't|not be)\b"),
    Stock(r"\bI (?:do )?hope (?:that )?I (?:was|did|wasn't|didn't|have|haven't|had|do|don't)(?: not|n't)? (?:too |so |bore|boring|talk|ramble|waste|take|taken|taking|sound|come across|disappoint|embarrass|offend|make a|wasted|bored|let you|overstay)\w*\b", "Leave it out."),
    Stock(r"\bmy (?:\w+ )?(?:answers?|repl(?:y|ies)|explanations?|questions?|talk|presentation|story|stories) (?:was|were|wasn't|weren't|is|are|seemed|sounded|came across)(?: not)? (?:as )?(?:too|so|overly|rather|very|a bit|a little|terribly) \w+\b|\bI(?: was|'ve been| have been)(?:n't| not) (?:very |particularly |especially |at all |too |as )(?:impressive|convincing|clear|articulate|good|coherent|prepared|strong)\b", "Give the better answer."),
    Stock(r"\byou (?:probably |surely |must |may |will |are |have |already )*(?:have|had|seeing|meeting|met|interviewing|interviewed|found|seen) (?:far |much |many |several |plenty of |lots of |other |some )*(?:better|stronger|more (?:qualified|experienced|suitable|impressive)|worthier|abler)\b(?: (?:qualified|suited))? (?:candidate|applicant|people|person|option)s?\b", "Say what you have."),
    Stock(r"\b(?:I (?:know|fear|worry|realise|realize|suspect) (?:that )?(?:my|I) (?:\w+ )?(?:answers?|lack|messed|stumbled|blew|bombed|failed|froze|did (?:badly|poorly)|was (?:not at my best|poor|terrible|awful|bad))|not (?:at )?my best (?:self|day|form)|my (?:poor|weak|bad|terrible) (?:\w+ )?(?:answers?|performance|showing|english|memory))\b", "Give the better answer."),
    Stock(r"\b(?:sorry|apologi[sz]e|apologies|forgive me) for (?:the |my |this |any )?(?:delay|delayed|late|lateness|slow|bothering|taking|disturbing|trouble|inconvenience|troubling|wasting|rambling|intruding|length|long|not \w+ing|how I|being (?:so )?(?:nervous|late|slow|vague|quiet|brief))\b|\b(?:sorry|apologi[sz]e|apologies|forgive me) (?:if I|that I (?:was|seemed|sounded|rambled|talked|went))\b", "Leave it out and be prompt.", unless=r"\bwithdraw|cancel|reschedul"),
    Stock(r"\bI (?:know|reali[sz]e|understand|am aware)(?: that)? I(?: am|'m) (?:not|probably not) (?:the most|as|the best|the strongest|your)\b", "Say what you have, and how you would close the gap."),
    Stock(r"\b(?:although|though|while|even though) I (?:lack|don't have|do not have|have no|have little|may not have|might not have)\b", "Lead with what you have done.", unless=r"\byou (?:asked|wondered|raised|worried|were worried|mentioned)\b"),
    Stock(r"\bI (?:was|felt|got|am|must have (?:been|seemed)) (?:so |very |a bit |a little |quite |really |rather |pretty )?(?:nervous|flustered|tongue-tied)\b|\bmy nerves\b", "Give the better answer."),
    Stock(r"\bsorry to (?:bother|trouble|disturb|keep|pester|chase|take)\b|\b(?:many|far|plenty of) (?:better|stronger|more qualified) (?:candidates|applicants|people)\b", "Leave it out."),
    Stock(r"\bI (?:don't|do not) want to (?:bother|disturb|take (?:up )?(?:too much|more)|waste)\b|\bI know (?:that )?you(?:'re| are) (?:very |extremely |so )?busy\b", "Be brief instead."),
)  # fmt: skip

HEDGES: Final = (
    Stock(r"\bwhat I (?:actually |really |basically |essentially |just |simply )*(?:want|wanted|mean|meant|am trying|was trying|am saying)(?: to (?:say|tell|express|convey|get across))? (?:to (?:say|tell) )?is\b|^basically,? |\bbasically,|\bin my humble opinion\b|\bfor what it(?:'s| is) worth\b|\bif that makes (?:any )?sense\b|\bif you know what I mean\b|\bsort of felt\b|\bI was (?:kind of |sort of |just )?(?:hoping|wondering|thinking) (?:that )?(?:maybe|perhaps|possibly|if maybe)\b", "Say it."),
    Stock(r"\bI (?:sort of |kind of )?(?:might|may) (?:possibly |perhaps |maybe )?be (?:able|of (?:some )?(?:use|help))\b", "Say what you would do."),
    Stock(r"\b(?:kind|sort) of (?=(?:a |an )?(?:\w+(?:ed|ly|ing)\b|good|great|hard|like|nervous|interested|busy|new|think|feel|hope|know)(?! (?:that|who|which)\b))", "State it.", unless=r"\b(?:the|this|that|what|which|any|some|same|each|every|no|other|these|those|another|one|two|many|all) (?:\w+ )?(?:kind|sort)s? of", fixes=("",)),
    Stock(r"\bpretty much\b|\bmore or less\b|\bI guess\b|\bsomewhat (?=\w)|\bfairly (?=good|well|sure|confident|certain|experienced|familiar|strong|comfortable)|\ba bit (?=\w+(?:ed|er|y)\b)", "State it.", fixes=("",), severity=Severity.HINT),
    Stock(r"\b(?:seems|appears|seemed|appeared) to be (?:a |an )?(?:very )?(?:good|great|strong|nice|interesting|excellent|wonderful)\b", "State it, and say why."),
    Stock(r"\bI (?:strongly |truly |really |honestly |firmly )?(?:feel|believe|think) (?:that |like )?(?:I|my)\b(?! (?:would start|should))", "State the fact.", unless=r"\?$", severity=Severity.HINT),
    Stock(r"\bhopefully\b", "Leave it out.", fixes=("",)),
    Stock(r"\b(?:perhaps maybe|maybe perhaps|might perhaps|could maybe|I was just wondering|I was wondering if)\b", "Ask it."),
    Stock(r"\b(?:to be honest|honestly|frankly|if I'm honest|truth be told)\b(?=,)", "Leave it out: the rest is honest too.", fixes=("",)),
)  # fmt: skip
