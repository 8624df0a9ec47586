"""Stock phrases of job letters, by what they do to the reader.

The list follows what recruiters complain of most; each entry has its reason and a way out
in a few words. A phrase that is right in some context is excused by it.
"""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rule import Example, Rule
from sincerely.core.proof.stock import Stock, any_of
from sincerely.core.proof.stock_of_oneself import APOLOGIES, BOASTS, HEDGES, PLEAS, PRESUMING

_CLICHES = (
    Stock(r"\b(?:eat,? sleep,? and breathe|live and breathe|(?:is|are) in my blood|blood,? sweat,? and tears|jack of all trades|born leader|burning desire|fire in my belly|give it my all|my heart and soul|heart and soul into|through thick and thin|roll up my sleeves|rolling up my sleeves|pick up the ball|hits? the nail|tip of the iceberg|sky is the limit|sky's the limit|it is what it is|when all is said and done|last but not least|in this day and age|tick(?:s|ed)? all the boxes|perfectionist|workaholic)\b", "Say it in plain words, with a fact."),
    Stock(r"\b(?:go|goes|went|going|gone) (?:the )?(?:extra|additional) (?:mile|yard|step)\b|\b(?:the|that) extra mile\b|\b(?:raise|raised|raising) the bar\b|\bgive (?:it )?my (?:very )?best\b|\b(?:unique|winning) (?:blend|mix|combination) of\b", "Say what you did."),
    Stock(r"\bcan[- ]do (?:attitude|spirit|approach|mentality)\b|\b(?:strong|solid|excellent|great|good|tireless|unmatched) work ethic\b|\b(?:keen |sharp |close |great |strong |my )?attention to detail\b|\b(?:excellent|strong|great|good|effective|superb|exceptional) (?:\w+ (?:and \w+ )?)?(?:communication|interpersonal|people|leadership|organi[sz]ational|time[- ]management|problem[- ]solving) skills\b|\b(?:quick|creative|strategic|analytical|critical|out-of-the-box) thinker\b|\bresults[- ]focus+ed\b", "Show it with a fact.", unless=r"\byou\b[^.!?]*\b(?:said|asked|need|want|look|mentioned|described)"),
    Stock(r"\bliterally\b", "Leave it out.", severity=Severity.HINT),
    Stock(r"\btime out of your (?:very )?(?:busy )?(?:schedule|day)\b", "Thank them for something that they did or said."),
    Stock(r"\bout of your busy \w+", "Thank them for something that they did or said."),
    Stock(r"\bhit(?:ting)? the ground running\b", "Say what you would do in the first month."),
    Stock(r"\b(?:to new heights|to the next level)\b", "Name what would change, and by how much."),
    Stock(r"\bthink(?:ing|s)? outside (?:of )?the box\b", "Describe the idea."),
    Stock(r"\bteam player\b", "Name whom you worked with and what came of it."),
    Stock(r"\bresults[- ](?:driven|oriented|focused)\b", "Give the result."),
    Stock(r"\b(?:proven|strong|solid|demonstrated) track record\b", "Give the record."),
    Stock(r"\bpassion(?:ate)? (?:about|for)\b|\bmy passion\b", "Say what you did about it."),
    Stock(r"\bdynamic (?:team|company|organi[sz]ation|environment|individual|professional|leader|culture|group|workplace|firm)\b", "Say what you saw."),
    Stock(r"\bfast[- ]paced\b", "Leave it out, or give the pace in figures."),
    Stock(r"\bsynerg(?:y|ies|istic)\b", "Say who would work with whom."),
    Stock(r"\bleverag(?:e|es|ed|ing)\b", "Write “use”.", unless=r"\bleverage (?:ratio|covenant)|financial leverage|leveraged (?:buyout|loan|finance)|debt"),
    Stock(r"\bwealth of (?:experience|knowledge|expertise)\b", "Give the years and the place."),
    Stock(r"\btouch(?:ing)? base\b", "Ask the one question."),
    Stock(r"\bcircl(?:e|ing) back\b", "Say that you are writing again, and why."),
    Stock(r"\b(?:go|going|went) (?:the extra mile|above and beyond)\b", "Say what you did."),
    Stock(r"\b(?:hard[- ]working|self[- ]starter|go[- ]getter|detail[- ]oriented|hard worker|(?:fast|quick) learner|self[- ]motivated|highly motivated|people person|multi[- ]?tasker)\b", "Show it with a fact."),
    Stock(r"\b(?:at the end of the day|game[- ]changer|low[- ]hanging fruit|move the needle|value[- ]add|win[- ]win|best of breed|boil the ocean|deep dive|paradigm shift|blue[- ]sky thinking|push the envelope|on the same page|thought leader(?:ship)?|bring to the table|skill ?set)\b", "Say it in plain words."),
    Stock(r"\bwear(?:ing)? many hats\b", "Name two of the jobs."),
)  # fmt: skip

_GENERIC = (
    Stock(r"\bto whom it may concern\b", "Use the name of the person you met."),
    Stock(r"\bdear (?:hiring (?:manager|team|committee)|sir(?: or |/)madam|sirs?(?=\s*(?:[,:]|$))|madam|recruiter|interview(?:er| team| panel)|all|team)(?![ -]\w)", "Use the name of the person you met."),
    Stock(r"\balign(?:s|ed|ing)? (?:perfectly|closely|well|strongly|so well|very well)\b|\b(?:perfectly|closely|strongly) align(?:s|ed)?\b", "Name the need and the fact that meets it."),
    Stock(r"\b(?:esteemed|prestigious|renowned) (?:company|organi[sz]ation|institution|team|firm|university|hospital)\b", "Name one thing that they do."),
    Stock(r"\bI (?:really |truly |thoroughly |greatly |very much )?enjoyed (?:our (?:conversation|discussion|meeting|chat|talk|time)|meeting (?:with )?you|speaking (?:with|to) you|talking (?:with|to) you)(?: (?:today|yesterday|on \w+day|last week|this (?:morning|afternoon|week)))?\s*[.!]", "Go on: say what you enjoyed of it."),
    Stock(r"\blearn(?:ing|ed|t)? (?:a lot |much )?more about (?:the|your|this) (?:role|position|company|team|opportunity|organi[sz]ation|job|firm)\b", "Name what you learned."),
    Stock(r"\b(?:reinforced|confirmed|deepened|strengthened|solidified|increased|heightened|renewed) my (?:strong )?(?:interest|enthusiasm|desire|excitement)\b", "Say what changed your mind, and why."),
    Stock(r"\b(?:even )?more (?:excited|enthusiastic|eager)\b", "Give the cause.", unless=r"more (?:excited|enthusiastic) (?:than|patients|staff|users)"),
    Stock(r"\bvaluable (?:asset|addition|member|contribution)\b|\bgreat (?:asset|addition) to\b", "Say what you would do first."),
    Stock(r"\bthank you (?:again |once again |in advance |very much |so much )?for your (?:time and |kind )?consideration\b|\byour time and consideration\b", "End on the next step or on what you shared."),
    Stock(r"\blook(?:ing)? forward to hearing (?:back )?from you\b", "Say what you know of the next step.", severity=Severity.HINT),
    Stock(r"\btaking the time (?:out )?to (?:interview|meet|speak|talk|see|chat|discuss|sit)\b", "Thank them for something that they did or said."),
    Stock(r"\bcareer goals\b|\bmy career (?:path|aspirations)\b", "Speak of their work rather than your path."),
    Stock(r"\b(?:any|if you need any|should you (?:need|require)(?: any)?|provide(?: any)?) (?:additional|further|more|other) (?:information|details|questions|documents?)\b", "Offer one named thing.", unless=r"\?$"),
    Stock(r"\bthe possibility of (?:contributing|joining|working|being)\b", "Say the first thing that you would do."),
    Stock(r"\b(?:enthusiastic|excited|thrilled|enthused) (?:about|by|at|for) (?:the|this) (?:\w+ )?(?:opportunity|possibility|role|position|chance|prospect)\b", "Give the cause."),
    Stock(r"\bcontribute (?:effectively|meaningfully|positively|to (?:your|the) (?:team|company|success|organi[sz]ation|growth))\b", "Name the result."),
    Stock(r"\b(?:great|good|excellent|strong|natural) fit for (?:the|this|your|my)\b|\bmy skills and experience\b|\bskills and qualifications\b", "Name the need and the fact that meets it."),
    Stock(r"\bit was (?:a|an|my|such a|such an)? ?(?:great |real |absolute |true )?(?:pleasure|honou?r|privilege|delight) (?:to (?:meet|speak|talk|chat)(?: (?:with|to))? (?:you|with you)|meeting (?:with )?you|speaking (?:with|to) you)(?: (?:today|yesterday|on \w+day))?\s*[.!]", "Go on: say what made it so.", severity=Severity.HINT),
)  # fmt: skip

_FILLERS = (
    Stock(r"\bI hope (?:that )?(?:this|my) (?:e-?mail|message|letter|note) finds you\b|\bI (?:do )?hope (?:that )?you(?: are|'re) (?:doing )?well\b|\bhope all is well\b", "Open with the thanks."),
    Stock(r"\bI(?: am|'m) (?:just )?(?:writing|reaching out|emailing|contacting you) (?:you )?(?:today )?(?:in order )?(?:to|because|with|about|regarding)\b", "Begin with what you have to say.", unless=r"\b(?:withdraw|regret)\b"),
    Stock(r"\bI (?:just )?wanted to (?:thank|reach out|take|say|express|follow up|drop|let you know|touch)\b", "Do it: “Thank you for …”.", unless=r"\bwanted you to know\b"),
    Stock(r"\bI would (?:just )?like to (?:take this (?:opportunity|moment|time)|thank|express|extend)\b|\btake this (?:opportunity|moment) to\b", "Do it: “Thank you for …”."),
    Stock(r"\bjust (?:checking in|following up|touching base|wanted|a quick (?:note|email|line)|wondering|writing)\b", "Give the reason for writing."),
    Stock(r"\bthis (?:letter|e-?mail|note|message) is to\b", "Begin with what you have to say."),
    Stock(r"\bas (?:I|you) (?:may|might) (?:recall|remember|know)\b|\bas (?:previously )?(?:mentioned|stated|discussed) (?:above|before|earlier|previously)\b", "Leave it out."),
)  # fmt: skip

_STIFF = (
    Stock(r"\bplease (?:do not|don't|never) hesitate\b|\b(?:do not|don't) hesitate to\b", "Give the number and when to call."),
    Stock(r"\bfeel free to\b", "Give the number and when to call.", severity=Severity.HINT),
    Stock(r"\bat your earliest (?:possible )?convenience\b", "Name a day, or leave it out."),
    Stock(r"\brespected (?:sir|madam|mr|mrs|ms|dr)\b", "Write “Dear” and the name."),
    Stock(r"\b(?:do|doing) the needful\b|\brevert back\b|\bthe same has been\b|\bkindly (?:revert|do|note|find|confirm|let|consider|advise|be|acknowledge|inform|share|send|contact|provide|check|look|reply)\b", "Use the plain verb, or “please”.", unless=r"\bwould you kindly\b|\bkindly (?:sent|gave|showed|took)"),
    Stock(r"\b(?:I remain|yours obediently|humbly|your good self|your goodself|esteemed self|thanking you in anticipation|thanking you,? yours)\b", "Write as you would speak to them.", unless=r"\bI remain (?:interested|in|of|very|keen|grateful|at|happy|willing|ready|available|free|sure|convinced|open|committed|enthusiastic)"),
    Stock(r"\bthanking you in advance\b|\bthank you in advance\b|\bthanks in advance\b", "Thank them when it is done."),
)  # fmt: skip

_SOUR = (
    Stock(r"\bmy (?:current|former|last|previous|old|present|ex-?) ?(?:boss|employer|company|manager|supervisor|job|workplace) (?:was|is|did|had|has|never|always|would|does|doesn't|didn't|refuse[sd]?)\b", "Say what you want next.", unless=r"\b(?:didn't give|asked me to stay|generous|good|kind|great|agreed|agree|wonderful|supportive|similar|has agreed|fair|excellent|kindly|pleased|happy|very|well|has \d|had \d|one of|based|located|in [A-Z])\b"),
    Stock(r"\bunfortunately\b", "Say what you have decided, or what is so.", fixes=("",)),
    Stock(r"\b(?:hate|hated|toxic|incompetent|unfair(?:ly)?|can't stand|sick of|fed up|stuck in|dead-end|underpaid|overworked|unappreciated)\b", "Say what you want next.", unless=r"\b(?:toxic (?:waste|substances?|chemicals?|materials?|effects?|dose)|unfair (?:dismissal|terms|trading|competition))"),
)  # fmt: skip

_PUSHY = (
    Stock(r"\b(?:gentle|friendly|kind|quick|polite) reminder\b", "Ask about timing."),
    Stock(r"\b(?:any|an) updates?(?: (?:yet|on (?:my|the|this|your) [\w ]{3,40}|regarding [\w ]{3,40}|for me))?\s?\?|\bany news(?: yet)?\s?\?|\b(?:waiting|asking) for (?:an|your) update\b|\bplease (?:update me|provide (?:me )?(?:with )?an update)\b", "Ask whether the plan that they told you still stands."),
    Stock(r"\b(?:still waiting|(?:have(?:n't| not)|had(?:n't| not)) (?:yet )?(?:heard|received) (?:back|anything|from|any|a (?:reply|response)))\b", "Say that you know such decisions take time."),
    Stock(r"\b(?:as soon as possible|ASAP|urgent(?:ly)?|immediate (?:reply|response|answer)|without (?:further )?delay)\b", "Name a date, and why.", unless=r"\b(?:ward|patient|urgent care|orders?|customers?|repairs?|requests?|urgent (?:calls|cases|need|work)|you (?:need|said|want)|treated|fixed)\b"),
    Stock(r"\bI (?:must|need to|have to|demand to) (?:know|have an? (?:answer|reply))\b|\b(?:why (?:haven't|have) you|you promised|you said you would (?:call|write|reply|get back))\b", "Ask whether the plan still stands."),
    Stock(r"\b(?:other|another|competing|several|multiple) (?:job )?offers?\b", "Leave it to the consultant, or to a call.", unless=r"\b(?:accepted|special|summer|price|trade|withdraw|declin\w*)\b"),
)  # fmt: skip

_SLANG = (
    Stock(r"\b(?:hey|yo)\b(?=[ ,!])|\b(?:gonna|wanna|gotta|kinda|sorta|dunno|lemme|y'all|ain't|'cause)\b", "Write the words in full."),
    Stock(r"\b(?:awesome|super (?:excited|happy|keen|cool|interesting|helpful|fun)|stoked|psyched|pumped|cheers mate|cool beans|no worries|my bad|you guys|LOL|OMG|BTW|FYI|TBH|IMO|tons of|a ton of|loads of|bunch of|killer|rad|epic|crushed it|nailed it|vibes?|folks|chat(?:ted)? (?:w/)|thx|pls|plz|u r)\b", "Write a plain word.", unless=r"\b(?:pumped (?:water|out|in|from|storage)|super(?:\s+)?market|epic (?:poem|EHR|records?|system|go-live)|Epic\b|tons of (?:steel|waste|coal|grain|freight|cargo|CO2|\w+ a))\b"),
    Stock(r"[\U0001F300-\U0001FAFF\u2600-\u27BF]|(?<=\s)[:;]-?[)(DP](?=\s|$)", "Say it in words."),
)  # fmt: skip

_LETTER_SOURCE = "After recruiters' own lists of worn phrases; see the reference page on wording"


def _rule(
    name: str,
    table: tuple[Stock, ...],
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
        find=any_of(table),
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
        BOASTS,
        "It asserts what only the reader can judge.",
        (
            "I am the perfect fit.",
            "I am confident that I can help.",
            "My record is second to none.",
            "I am by far the strongest applicant you will meet.",
            "I give 110 percent.",
        ),
        (
            "I hope that you find the right person.",
            "I am not sure I understood.",
            "The team is highly qualified staff.",
            "You described the best nurse you ever had, and sales ran at 112 percent.",
        ),
    ),
    _rule(
        "plea",
        PLEAS,
        "Your need is not the reader's reason.",
        (
            "I really need this job.",
            "It is my dream job.",
            "Please give me a chance.",
            "My family is counting on me.",
        ),
        (
            "We need this pump.",
            "Thank you for giving me the chance.",
            "You asked how soon I could start immediately.",
        ),
    ),
    _rule(
        "presuming",
        PRESUMING,
        "It takes the offer for granted.",
        (
            "When I join, I will mend it.",
            "I look forward to joining the team.",
            "I expect to hear by Friday.",
            "Your decision should be an easy one.",
        ),
        (
            "If I joined, I would mend it.",
            "I accept, and look forward to joining you.",
            "When I joined in 2010, it rained.",
        ),
    ),
    _rule(
        "apology",
        APOLOGIES,
        "It draws the eye to the fault.",
        (
            "Sorry for the delay.",
            "Although I lack a degree, I try.",
            "I was so nervous.",
            "I regret that my answer was so poor.",
            "I hope I did not talk too much.",
        ),
        (
            "I am sorry not to be joining you.",
            "You asked about it: although I do not have one, I learn.",
            "The delay was short.",
            "I am sorry that I will not be joining you, for you have better light.",
        ),
    ),
    _rule(
        "hedge",
        HEDGES,
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
