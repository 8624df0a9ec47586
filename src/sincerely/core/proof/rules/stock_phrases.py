"""Stock phrases of job letters, by what they do to the reader.

The list follows what recruiters complain of most; each entry has its reason and a way out
in a few words. A phrase that is right in some context is excused by it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from sincerely.core.proof.expression import Expression, loosened
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rule import Example, Match, Rule
from sincerely.core.proof.text import Part, ProofText

_OPEN: Final = frozenset({Part.BODY, Part.GREETING, Part.SUBJECT})


@dataclass(frozen=True, slots=True)
class _Stock:
    """A phrase, what to write instead, and the sentence in which it is right."""

    pattern: str
    better: str
    unless: str = ""
    severity: Severity | None = None
    fixes: tuple[str, ...] = ()


# What follows a phrase that is left out where a sentence begins, up to its new first letter.
_BEGINS: Final = re.compile(r",? ([^\W\d_])")


def _any_of(table: tuple[_Stock, ...]) -> Callable[[ProofText], Iterator[Match]]:
    known = [
        (
            Expression(loosened(one.pattern)),
            Expression(loosened(one.unless)) if one.unless else None,
            one,
        )
        for one in table
    ]

    def find(text: ProofText) -> Iterator[Match]:
        for pattern, excuse, one in known:
            for m in pattern.finditer(text.text, text.lower):
                if text.part_at(m.start()) not in _OPEN:
                    continue
                if excuse and excuse.search(_sentence_at(text, m.start())):
                    continue
                begun = _BEGINS.match(text.text, m.end()) if one.fixes == ("",) else None
                is_first = m[0][:1].isupper() and begun is not None
                yield Match(
                    m.start(),
                    begun.end() if begun and is_first else m.end(),
                    (begun[1].upper(),) if begun and is_first else one.fixes,
                    f"{_named(m[0])} is stock. {one.better}",
                    one.severity,
                )

    return find


def _named(found: str) -> str:
    return f"“{' '.join(found.split())}”"


def _sentence_at(text: ProofText, at: int) -> str:
    return next((s.text for s in text.sentences if s.start <= at < s.end), text.text[at : at + 200])


_CLICHES = (
    _Stock(r"\btime out of your (?:very )?(?:busy )?(?:schedule|day)\b", "Thank them for something that they did or said."),
    _Stock(r"\bout of your busy \w+", "Thank them for something that they did or said."),
    _Stock(r"\bhit(?:ting)? the ground running\b", "Say what you would do in the first month."),
    _Stock(r"\b(?:to new heights|to the next level)\b", "Name what would change, and by how much."),
    _Stock(r"\bthink(?:ing|s)? outside (?:of )?the box\b", "Describe the idea."),
    _Stock(r"\bteam player\b", "Name whom you worked with and what came of it."),
    _Stock(r"\bresults[- ](?:driven|oriented|focused)\b", "Give the result."),
    _Stock(r"\b(?:proven|strong|solid|demonstrated) track record\b", "Give the record."),
    _Stock(r"\bpassion(?:ate)? (?:about|for)\b|\bmy passion\b", "Say what you did about it."),
    _Stock(r"\bdynamic (?:team|company|organi[sz]ation|environment|individual|professional|leader|culture|group|workplace|firm)\b", "Say what you saw."),
    _Stock(r"\bfast[- ]paced\b", "Leave it out, or give the pace in figures."),
    _Stock(r"\bsynerg(?:y|ies|istic)\b", "Say who would work with whom."),
    _Stock(r"\bleverag(?:e|es|ed|ing)\b", "Write “use”.", unless=r"\bleverage (?:ratio|covenant)|financial leverage|leveraged (?:buyout|loan|finance)|debt"),
    _Stock(r"\bwealth of (?:experience|knowledge|expertise)\b", "Give the years and the place."),
    _Stock(r"\btouch(?:ing)? base\b", "Ask the one question."),
    _Stock(r"\bcircl(?:e|ing) back\b", "Say that you are writing again, and why."),
    _Stock(r"\b(?:go|going|went) (?:the extra mile|above and beyond)\b", "Say what you did."),
    _Stock(r"\b(?:hard[- ]working|self[- ]starter|go[- ]getter|detail[- ]oriented|hard worker|(?:fast|quick) learner|self[- ]motivated|highly motivated|people person|multi[- ]?tasker)\b", "Show it with a fact."),
    _Stock(r"\b(?:at the end of the day|game[- ]changer|low[- ]hanging fruit|move the needle|value[- ]add|win[- ]win|best of breed|boil the ocean|deep dive|paradigm shift|blue[- ]sky thinking|push the envelope|on the same page|thought leader(?:ship)?|bring to the table|skill ?set)\b", "Say it in plain words."),
    _Stock(r"\bwear(?:ing)? many hats\b", "Name two of the jobs."),
)  # fmt: skip

_GENERIC = (
    _Stock(r"\bto whom it may concern\b", "Use the name of the person you met."),
    _Stock(r"\bdear (?:hiring (?:manager|team|committee)|sir(?: or |/)madam|sirs?(?=\s*(?:[,:]|$))|madam|recruiter|interview(?:er| team| panel)|all|team)(?![ -]\w)", "Use the name of the person you met."),
    _Stock(r"\balign(?:s|ed|ing)? (?:perfectly|closely|well|strongly|so well|very well)\b|\b(?:perfectly|closely|strongly) align(?:s|ed)?\b", "Name the need and the fact that meets it."),
    _Stock(r"\b(?:esteemed|prestigious|renowned) (?:company|organi[sz]ation|institution|team|firm|university|hospital)\b", "Name one thing that they do."),
    _Stock(r"\bI (?:really |truly |thoroughly |greatly |very much )?enjoyed (?:our (?:conversation|discussion|meeting|chat|talk|time)|meeting (?:with )?you|speaking (?:with|to) you|talking (?:with|to) you)(?: (?:today|yesterday|on \w+day|last week|this (?:morning|afternoon|week)))?\s*[.!]", "Go on: say what you enjoyed of it."),
    _Stock(r"\blearn(?:ing|ed|t)? (?:a lot |much )?more about (?:the|your|this) (?:role|position|company|team|opportunity|organi[sz]ation|job|firm)\b", "Name what you learned."),
    _Stock(r"\b(?:reinforced|confirmed|deepened|strengthened|solidified|increased|heightened|renewed) my (?:strong )?(?:interest|enthusiasm|desire|excitement)\b", "Say what changed your mind, and why."),
    _Stock(r"\b(?:even )?more (?:excited|enthusiastic|eager)\b", "Give the cause.", unless=r"more (?:excited|enthusiastic) (?:than|patients|staff|users)"),
    _Stock(r"\bvaluable (?:asset|addition|member|contribution)\b|\bgreat (?:asset|addition) to\b", "Say what you would do first."),
    _Stock(r"\bthank you (?:again |once again |in advance |very much |so much )?for your (?:time and |kind )?consideration\b|\byour time and consideration\b", "End on the next step or on what you shared."),
    _Stock(r"\blook(?:ing)? forward to hearing (?:back )?from you\b", "Say what you know of the next step.", severity=Severity.HINT),
    _Stock(r"\btaking the time (?:out )?to (?:interview|meet|speak|talk|see|chat|discuss|sit)\b", "Thank them for something that they did or said."),
    _Stock(r"\bcareer goals\b|\bmy career (?:path|aspirations)\b", "Speak of their work rather than your path."),
    _Stock(r"\b(?:any|if you need any|should you (?:need|require)(?: any)?|provide(?: any)?) (?:additional|further|more|other) (?:information|details|questions|documents?)\b", "Offer one named thing.", unless=r"\?$"),
    _Stock(r"\bthe possibility of (?:contributing|joining|working|being)\b", "Say the first thing that you would do."),
    _Stock(r"\b(?:enthusiastic|excited|thrilled|enthused) (?:about|by|at|for) (?:the|this) (?:\w+ )?(?:opportunity|possibility|role|position|chance|prospect)\b", "Give the cause."),
    _Stock(r"\bcontribute (?:effectively|meaningfully|positively|to (?:your|the) (?:team|company|success|organi[sz]ation|growth))\b", "Name the result."),
    _Stock(r"\b(?:great|good|excellent|strong|natural) fit for (?:the|this|your|my)\b|\bmy skills and experience\b|\bskills and qualifications\b", "Name the need and the fact that meets it."),
    _Stock(r"\bit was (?:a|an|my|such a|such an)? ?(?:great |real |absolute |true )?(?:pleasure|honou?r|privilege|delight) (?:to (?:meet|speak|talk|chat)(?: (?:with|to))? (?:you|with you)|meeting (?:with )?you|speaking (?:with|to) you)(?: (?:today|yesterday|on \w+day))?\s*[.!]", "Go on: say what made it so.", severity=Severity.HINT),
)  # fmt: skip

_FILLERS = (
    _Stock(r"\bI hope (?:that )?(?:this|my) (?:e-?mail|message|letter|note) finds you\b|\bI (?:do )?hope (?:that )?you(?: are|'re) (?:doing )?well\b|\bhope all is well\b", "Open with the thanks."),
    _Stock(r"\bI(?: am|'m) (?:just )?(?:writing|reaching out|emailing|contacting you) (?:you )?(?:today )?(?:in order )?(?:to|because|with|about|regarding)\b", "Begin with what you have to say.", unless=r"\b(?:withdraw|regret)\b"),
    _Stock(r"\bI (?:just )?wanted to (?:thank|reach out|take|say|express|follow up|drop|let you know|touch)\b", "Do it: “Thank you for …”.", unless=r"\bwanted you to know\b"),
    _Stock(r"\bI would (?:just )?like to (?:take this (?:opportunity|moment|time)|thank|express|extend)\b|\btake this (?:opportunity|moment) to\b", "Do it: “Thank you for …”."),
    _Stock(r"\bjust (?:checking in|following up|touching base|wanted|a quick (?:note|email|line)|wondering|writing)\b", "Give the reason for writing."),
    _Stock(r"\bthis (?:letter|e-?mail|note|message) is to\b", "Begin with what you have to say."),
    _Stock(r"\bas (?:I|you) (?:may|might) (?:recall|remember|know)\b|\bas (?:previously )?(?:mentioned|stated|discussed) (?:above|before|earlier|previously)\b", "Leave it out."),
)  # fmt: skip

_STIFF = (
    _Stock(r"\bplease (?:do not|don't|never) hesitate\b|\b(?:do not|don't) hesitate to\b", "Give the number and when to call."),
    _Stock(r"\bfeel free to\b", "Give the number and when to call.", severity=Severity.HINT),
    _Stock(r"\bat your earliest (?:possible )?convenience\b", "Name a day, or leave it out."),
    _Stock(r"\brespected (?:sir|madam|mr|mrs|ms|dr)\b", "Write “Dear” and the name."),
    _Stock(r"\b(?:do|doing) the needful\b|\brevert back\b|\bthe same has been\b|\bkindly (?:revert|do|note|find|confirm|let|consider|advise|be|acknowledge|inform|share|send|contact|provide|check|look|reply)\b", "Use the plain verb, or “please”.", unless=r"\bwould you kindly\b|\bkindly (?:sent|gave|showed|took)"),
    _Stock(r"\b(?:I remain|yours obediently|humbly|your good self|your goodself|esteemed self|thanking you in anticipation|thanking you,? yours)\b", "Write as you would speak to them.", unless=r"\bI remain (?:interested|in|of|very|keen|grateful|at|happy|willing|ready|available|free|sure|convinced|open|committed|enthusiastic)"),
    _Stock(r"\bthanking you in advance\b|\bthank you in advance\b|\bthanks in advance\b", "Thank them when it is done."),
)  # fmt: skip

_BOASTS = (
    _Stock(r"\b(?:perfect|ideal|best|right|strongest) (?:fit|match|candidate|person|choice)\b", "That is theirs to judge: name what they need and what you have done.", unless=r"\b(?:you|they|your|find|found|search|looking|hope|wish|whoever|chosen|chose)\b[^.]*\b(?:right|best|strongest|ideal|perfect) (?:candidate|person|choice|fit|match)\b|not the"),
    _Stock(r"\b(?:uniquely|exceptionally|perfectly|ideally|eminently|highly) (?:qualified|suited|placed|positioned)\b", "Give one fact with a figure.", unless=r"\bhighly qualified (?:\w+ )?(?:staff|team|people|nurses|colleagues|candidates|engineers)"),
    _Stock(r"\bI(?: am|'m) (?:very |absolutely |extremely |quite |fully )?(?:confident|certain|convinced|sure) (?:that )?(?:I|my)\b", "Give what you did; the reader will draw the conclusion.", unless=r"\bsure (?:that )?I (?:understood|understand|know how|follow|left|saw)|not (?:sure|certain)"),
    _Stock(r"\b(?:nobody|no one|no other candidate|few people)(?: else)?(?: (?:that )?you(?: will|'ll)? (?:see|meet|interview|find))? (?:will|would|could|can) (?:ever )?(?:work|try|do|care)\b|\b(?:harder|better|more) than any(?:one|body)(?: else)?\b|\b(?:far )?(?:better|more) (?:qualified |suited )?than (?:any|the) other (?:candidate|applicant)s?\b", "Give one fact with a figure."),
    _Stock(r"\b(?:not to (?:brag|boast)|(?:second|matched|exceeded|surpassed) only (?:to|by) my|hardest[- ]working|I (?:\w+ )?have it all)\b", "Give one fact with a figure."),
    _Stock(r"\b(?:second to none|world[- ]class (?:leader|professional|skills)|unparalleled|unmatched|unrivall?ed|rock ?star|ninja|guru|expert in all)\b", "Give one fact with a figure."),
    _Stock(r"\bI have (?:exactly )?what it takes\b|\byou (?:will|would) not (?:be disappointed|regret)\b|\byou won't (?:be disappointed|regret)\b|\bI exceed(?:ed)? (?:all|every|expectations)\b", "Give one fact with a figure."),
)  # fmt: skip

_PLEAS = (
    _Stock(r"\bI (?:really |desperately |badly |urgently )?need (?:this|the|a) (?:job|position|role|work|opportunity|chance)\b", "Say what they would gain."),
    _Stock(r"\bdream (?:job|company|role|employer|position|opportunity)\b", "Say which part of the work draws you."),
    _Stock(r"\bfind it in your heart\b|\b(?:forever|eternally) (?:grateful|indebted|thankful|in your debt)\b|\bI(?:'d| would) kill (?:for|to)\b|\bborn (?:for|to do) this\b|\bI promise (?:you )?(?:that )?I\b", "Say what they would gain."),
    _Stock(r"\b(?:please )?(?:still )?consider me (?:anyway|regardless|nonetheless|all the same|even so|despite)|\b(?:hono[u]?red|humbled|grateful|thankful|thrilled) beyond (?:words|measure)\b|\b(?:be|being) given (?:a|the|one|this) (?:chance|shot)\b|\btake a chance on me\b", "Say what they would gain."),
    _Stock(r"\bI(?:'d| would| will|'ll) do (?:anything|whatever it takes)\b", "Leave it out."),
    _Stock(r"\b(?:please )?(?:consider )?giv(?:e|ing) me (?:a|the|one) (?:chance|opportunity|shot)\b", "Offer proof, or a reference.", unless=r"\bthank|\bfor giving|gave"),
    _Stock(r"\b(?:really|very much|so|desperately|truly) hop(?:e|ing) (?:that )?(?:I|to) (?:get|am chosen|am selected|be (?:chosen|selected|hired)|hear|land|win)\b", "Say that you would be glad to do this work."),
    _Stock(r"\bavailable (?:to (?:start|begin) )?immediately\b|\b(?:start|begin) (?:immediately|right away|as soon as possible|tomorrow)\b", "Give notice terms only when asked.", unless=r"\byou asked|as you asked|asked (?:when|me when|how soon)|\?", severity=Severity.HINT),
    _Stock(r"\b(?:I beg|I am begging|I implore|please,? please|I am desperate|desperate for)\b|\bmean the world to me\b|\bpray(?:ing)? (?:that|for)\b", "Leave it out."),
)  # fmt: skip

_PRESUMING = (
    _Stock(r"\b(?:when|once|after|as soon as) I (?:join|start|am on ?board|begin|come (?:on ?board|aboard)|take (?:up|on|over) (?:the|this)|am hired|get the job)\b", "Write “if I joined”.", unless=r"\b(?:offer|accepted|accept|start date|contract)\b"),
    _Stock(r"\bI (?:think|know|am sure|trust|believe|am certain) (?:that )?you(?:'ll| will| would|'d)? (?:agree|find|see)\b", "Give the fact and let them judge.", unless=r"\bknow you (?:see|find)"),
    _Stock(r"\b(?:look(?:ing)? forward|can't wait|cannot wait|excited) to (?:working|being (?:a )?part|joining|becoming|start(?:ing)?|work|join|contributing)\b(?! (?:breakfast|lunch))", "Write “I would welcome the chance to …”.", unless=r"\b(?:accept|accepted|offer)\b|joining (?:the|your) (?:call|meeting|panel|tour)"),
    _Stock(r"\bmy (?:future|new) (?:team|colleagues|role|position|office|employer|manager|boss)\b", "Write “the team”.", unless=r"\b(?:accepted|accept|start(?:ed)?|offer|withdraw)\b"),
    _Stock(r"\bI (?:fully |do )?expect to (?:hear|be|get|receive)\b|\bI(?: am|'m) expecting (?:to hear|your|an offer)\b|\bI(?: will|'ll) (?:be (?:expecting|awaiting|waiting for)|expect|await) (?:to hear|(?:your|an?|the) (?:\w+ )?(?:call|offer|answer|reply|response|decision|contract))\b|\bI have (?:no|little) doubt (?:that )?(?:you|I|we)\b|\bI await your\b|\bawaiting your\b", "Repeat the date that they gave."),
    _Stock(r"\bI(?: am|'m) (?:sure|certain|confident|convinced) (?:that )?(?:we|you)(?: will|'ll| would| are going to)\b", "Give the fact and let them judge.", unless=r"\b(?:have|know|understand) (?:a|the|many|your)\b"),
    _Stock(r"\bwhen you (?:hire|choose|select) me\b|\bonce you (?:hire|choose|select|offer)\b|\b(?:our|a) (?:long|fruitful|future|successful|happy)(?: and \w+)? (?:collaboration|relationship|partnership|association)\b|\b(?:to|for) my first day\b|\bour future (?:together|work|collaboration)\b", "Write “if”."),
)  # fmt: skip

_APOLOGIES = (
    _Stock(r"\b(?:sorry|apologi[sz]e|apologies|forgive me) for (?:the |my |this |any )?(?:delay|delayed|late|lateness|slow|bothering|taking|disturbing|trouble|inconvenience|troubling|wasting|rambling|intruding|length|long|not \w+ing|how I|being (?:so )?(?:nervous|late|slow|vague|quiet|brief))\b|\b(?:sorry|apologi[sz]e|apologies|forgive me) (?:if I|that I (?:was|seemed|sounded|rambled|talked|went))\b", "Leave it out and be prompt.", unless=r"\bwithdraw|cancel|reschedul"),
    _Stock(r"\bI (?:know|reali[sz]e|understand|am aware)(?: that)? I(?: am|'m) (?:not|probably not) (?:the most|as|the best|the strongest|your)\b", "Say what you have, and how you would close the gap."),
    _Stock(r"\b(?:although|though|while|even though) I (?:lack|don't have|do not have|have no|have little|may not have|might not have)\b", "Lead with what you have done.", unless=r"\byou (?:asked|wondered|raised|worried|were worried|mentioned)\b"),
    _Stock(r"\bI (?:was|felt|got|am|must have (?:been|seemed)) (?:so |very |a bit |a little |quite |really |rather |pretty )?(?:nervous|flustered|tongue-tied)\b|\bmy nerves\b", "Give the better answer."),
    _Stock(r"\bsorry to (?:bother|trouble|disturb|keep|pester|chase|take)\b|\b(?:many|far|plenty of) (?:better|stronger|more qualified) (?:candidates|applicants|people)\b", "Leave it out."),
    _Stock(r"\bI (?:don't|do not) want to (?:bother|disturb|take (?:up )?(?:too much|more)|waste)\b|\bI know (?:that )?you(?:'re| are) (?:very |extremely |so )?busy\b", "Be brief instead."),
)  # fmt: skip

_HEDGES = (
    _Stock(r"\bI (?:sort of |kind of )?(?:might|may) (?:possibly |perhaps |maybe )?be (?:able|of (?:some )?(?:use|help))\b", "Say what you would do."),
    _Stock(r"\b(?:kind|sort) of (?=(?:a |an )?(?:\w+(?:ed|ly|ing)\b|good|great|hard|like|nervous|interested|busy|new|think|feel|hope|know)(?! (?:that|who|which)\b))", "State it.", unless=r"\b(?:the|this|that|what|which|any|some|same|each|every|no|other|these|those|another|one|two|many|all) (?:\w+ )?(?:kind|sort)s? of", fixes=("",)),
    _Stock(r"\bpretty much\b|\bmore or less\b|\bI guess\b|\bsomewhat (?=\w)|\bfairly (?=good|well|sure|confident|certain|experienced|familiar|strong|comfortable)|\ba bit (?=\w+(?:ed|er|y)\b)", "State it.", fixes=("",), severity=Severity.HINT),
    _Stock(r"\b(?:seems|appears|seemed|appeared) to be (?:a |an )?(?:very )?(?:good|great|strong|nice|interesting|excellent|wonderful)\b", "State it, and say why."),
    _Stock(r"\bI (?:strongly |truly |really |honestly |firmly )?(?:feel|believe|think) (?:that |like )?(?:I|my)\b(?! (?:would start|should))", "State the fact.", unless=r"\?$", severity=Severity.HINT),
    _Stock(r"\bhopefully\b", "Leave it out.", fixes=("",)),
    _Stock(r"\b(?:perhaps maybe|maybe perhaps|might perhaps|could maybe|I was just wondering|I was wondering if)\b", "Ask it."),
    _Stock(r"\b(?:to be honest|honestly|frankly|if I'm honest|truth be told)\b(?=,)", "Leave it out: the rest is honest too.", fixes=("",)),
)  # fmt: skip

_SOUR = (
    _Stock(r"\bmy (?:current|former|last|previous|old|present|ex-?) ?(?:boss|employer|company|manager|supervisor|job|workplace) (?:was|is|did|had|has|never|always|would|does|doesn't|didn't|refuse[sd]?)\b", "Say what you want next.", unless=r"\b(?:didn't give|asked me to stay|generous|good|kind|great|agreed|agree|wonderful|supportive|similar|has agreed|fair|excellent|kindly|pleased|happy|very|well|has \d|had \d|one of|based|located|in [A-Z])\b"),
    _Stock(r"\bunfortunately\b", "Say what you have decided, or what is so.", fixes=("",)),
    _Stock(r"\b(?:hate|hated|toxic|incompetent|unfair(?:ly)?|can't stand|sick of|fed up|stuck in|dead-end|underpaid|overworked|unappreciated)\b", "Say what you want next.", unless=r"\b(?:toxic (?:waste|substances?|chemicals?|materials?|effects?|dose)|unfair (?:dismissal|terms|trading|competition))"),
)  # fmt: skip

_PUSHY = (
    _Stock(r"\b(?:gentle|friendly|kind|quick|polite) reminder\b", "Ask about timing."),
    _Stock(r"\b(?:any|an) updates?(?: (?:yet|on (?:my|the|this|your) [\w ]{3,40}|regarding [\w ]{3,40}|for me))?\s?\?|\bany news(?: yet)?\s?\?|\b(?:waiting|asking) for (?:an|your) update\b|\bplease (?:update me|provide (?:me )?(?:with )?an update)\b", "Ask whether the plan that they told you still stands."),
    _Stock(r"\b(?:still waiting|(?:have(?:n't| not)|had(?:n't| not)) (?:yet )?(?:heard|received) (?:back|anything|from|any|a (?:reply|response)))\b", "Say that you know such decisions take time."),
    _Stock(r"\b(?:as soon as possible|ASAP|urgent(?:ly)?|immediate (?:reply|response|answer)|without (?:further )?delay)\b", "Name a date, and why.", unless=r"\b(?:ward|patient|urgent care|orders?|customers?|repairs?|requests?|urgent (?:calls|cases|need|work)|you (?:need|said|want)|treated|fixed)\b"),
    _Stock(r"\bI (?:must|need to|have to|demand to) (?:know|have an? (?:answer|reply))\b|\b(?:why (?:haven't|have) you|you promised|you said you would (?:call|write|reply|get back))\b", "Ask whether the plan still stands."),
    _Stock(r"\b(?:other|another|competing|several|multiple) (?:job )?offers?\b", "Leave it to the consultant, or to a call.", unless=r"\b(?:accepted|special|summer|price|trade|withdraw|declin\w*)\b"),
)  # fmt: skip

_SLANG = (
    _Stock(r"\b(?:hey|yo)\b(?=[ ,!])|\b(?:gonna|wanna|gotta|kinda|sorta|dunno|lemme|y'all|ain't|'cause)\b", "Write the words in full."),
    _Stock(r"\b(?:awesome|super (?:excited|happy|keen|cool|interesting|helpful|fun)|stoked|psyched|pumped|cheers mate|cool beans|no worries|my bad|you guys|LOL|OMG|BTW|FYI|TBH|IMO|tons of|a ton of|loads of|bunch of|killer|rad|epic|crushed it|nailed it|vibes?|folks|chat(?:ted)? (?:w/)|thx|pls|plz|u r)\b", "Write a plain word.", unless=r"\b(?:pumped (?:water|out|in|from|storage)|super(?:\s+)?market|epic (?:poem|EHR|records?|system|go-live)|Epic\b|tons of (?:steel|waste|coal|grain|freight|cargo|CO2|\w+ a))\b"),
    _Stock(r"[\U0001F300-\U0001FAFF\u2600-\u27BF]|(?<=\s)[:;]-?[)(DP](?=\s|$)", "Say it in words."),
)  # fmt: skip

_LETTER_SOURCE = "After recruiters' own lists of worn phrases; see the reference page on wording"


def _rule(
    name: str,
    table: tuple[_Stock, ...],
    why: str,
    flags: tuple[str, ...],
    passes: tuple[str, ...],
) -> Rule:
    return Rule(
        id=f"stock-{name}",
        severity=Severity.WARNING,
        message="A stock phrase.",
        why=why,
        source=_LETTER_SOURCE,
        find=_any_of(table),
        flags=tuple(Example(text) for text in flags),
        passes=tuple(Example(text) for text in passes),
    )


RULES = (
    _rule(
        "cliche",
        _CLICHES,
        "Worn phrases hide what you did.",
        (
            "I am a team player.",
            "I would hit the ground running.",
            "She has a proven track record.",
        ),
        (
            "I played in a team of nine.",
            "We ran on dry ground.",
            "The leverage ratio of the debt fell.",
        ),
    ),
    _rule(
        "generic",
        _GENERIC,
        "It could follow any interview, so it says nothing of this one.",
        (
            "I look forward to hearing from you.",
            "I really enjoyed our conversation.",
            "It would align perfectly with my plans.",
        ),
        (
            "I enjoyed our conversation about the kiln.",
            "I heard from you on Monday.",
            "I look forward to Monday's tour.",
        ),
    ),
    _rule(
        "filler",
        _FILLERS,
        "It delays the point.",
        (
            "I hope this email finds you well.",
            "I am writing to thank you.",
            "I just wanted to thank you.",
        ),
        (
            "Thank you for the tour.",
            "I am writing with regret to withdraw.",
            "She found the note well hidden.",
        ),
    ),
    _rule(
        "stiff",
        _STIFF,
        "Nobody speaks so; it puts a desk between you and the reader.",
        (
            "Please do not hesitate to call.",
            "Reply at your earliest convenience.",
            "Kindly revert by Monday.",
        ),
        (
            "Call me on Monday if you like.",
            "Would you kindly tell Mr Bell?",
            "I remain interested.",
        ),
    ),
    _rule(
        "boast",
        _BOASTS,
        "It asserts what only the reader can judge.",
        (
            "I am the perfect fit.",
            "I am confident that I can help.",
            "My record is second to none.",
        ),
        (
            "I hope that you find the right person.",
            "I am not sure I understood.",
            "The team is highly qualified staff.",
        ),
    ),
    _rule(
        "plea",
        _PLEAS,
        "Your need is not the reader's reason.",
        ("I really need this job.", "It is my dream job.", "Please give me a chance."),
        (
            "We need this pump.",
            "Thank you for giving me the chance.",
            "You asked how soon I could start immediately.",
        ),
    ),
    _rule(
        "presuming",
        _PRESUMING,
        "It takes the offer for granted.",
        (
            "When I join, I will mend it.",
            "I look forward to joining the team.",
            "I expect to hear by Friday.",
        ),
        (
            "If I joined, I would mend it.",
            "I accept, and look forward to joining you.",
            "When I joined in 2010, it rained.",
        ),
    ),
    _rule(
        "apology",
        _APOLOGIES,
        "It draws the eye to the fault.",
        ("Sorry for the delay.", "Although I lack a degree, I try.", "I was so nervous."),
        (
            "I am sorry not to be joining you.",
            "You asked about it: although I do not have one, I learn.",
            "The delay was short.",
        ),
    ),
    _rule(
        "hedge",
        _HEDGES,
        "It softens a fact.",
        ("It was kind of interesting.", "It seems to be a great team.", "Hopefully we can meet."),
        ("That kind of kiln is rare.", "I hope we can meet.", "It seems to be raining."),
    ),
    _rule(
        "sour",
        _SOUR,
        "Complaint says more of the writer than of its object.",
        ("My former boss was never there.", "Unfortunately I must go.", "I am fed up with it."),
        (
            "My current employer has asked me to stay.",
            "I have decided to go.",
            "We moved toxic waste.",
        ),
    ),
    _rule(
        "pushy",
        _PUSHY,
        "It reads as a reproach.",
        ("This is a gentle reminder.", "Any updates?", "I have not heard back."),
        (
            "Is early May still the plan?",
            "Urgent calls from the ward come first.",
            "I update the list daily.",
        ),
    ),
    _rule(
        "slang",
        _SLANG,
        "It is too loose for a letter to somebody you have met once.",
        ("That was awesome.", "I'm gonna call.", "Thank you 😊"),
        ("That was good.", "I am going to call.", "We pumped water out."),
    ),
)
