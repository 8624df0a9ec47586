"""What a careful person would not write, whoever told it: of others, of oneself, of the reader.

Each matter has a table row: what gives it away, where it is looked for, and the reason
that the candidate is told. The tables hold classes of words in the frames that make them
personal; the same words about the work ("the cancer ward", "staff turnover") pass.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum, auto
from typing import Final

from sincerely.core.language import Language
from sincerely.core.letters.privacy import HEALTH, HEARSAY, IN_TROUBLE
from sincerely.core.letters.self_regard import DOUBT, MONEY

__all__ = ["Matter", "indiscretion", "names_a_private_person", "tells_on_a_colleague"]


class Matter(IntEnum):
    """What a note touches that is better left unsaid."""

    INSULT = auto()
    PRIVATE_LIFE = auto()
    DISMISSAL = auto()
    RIVAL = auto()
    PROTECTED = auto()
    DOUBT = auto()
    SELF_INTEREST = auto()
    HEARSAY = auto()
    TROUBLE = auto()
    MONEY = auto()


@dataclass(frozen=True, slots=True)
class _Row:
    matter: Matter
    reason: str
    signs: re.Pattern[str]


_NAME: Final = r"(?-i:[A-Z][\w'-]*[a-z][\w'-]*(?: [A-Z][\w'-]*[a-z][\w'-]*){0,2})"
_POST: Final = (
    r"(?:head|director|manager|chief|officer|boss|vp|president|c[a-z]o|dean|chair(?:man|woman)?|"
    r"superintendent|principal|chef|partner|lead|leader|foreman|incumbent|predecessor|controller|"
    r"editor|guy|man|woman|one|person|nurse|matron|sister|doctor|consultant|surgeon|deputy|"
    r"assistant|secretary|colleague|supervisor|engineer|founder|owner|teacher|captain|treasurer|"
    r"governor|buyer|planner|analyst|accountant|lawyer|clerk|warden|registrar|producer|peer)"
)
_SOMEONE: Final = (
    rf"(?:\b(?:she|he|they|i|{_NAME})|\b(?:the|an?|my|your|her|his|their|our|its|last|current|old|"
    rf"previous|former|ex)[ -](?:[\w-]+ ){{0,2}}?{_POST}|^(?:\w+ )?{_POST})"
)
_IS: Final = (
    r"(?:['’]s|['’]re| is| are| was| were| has been| had been| can be| could be| looks?| looked)"
)
_MUCH: Final = r"(?: (?:[\w-]+ly|a|an|the|such|so|very|quite|rather|bit|of|too|also|just|known|as|complete|total|utter|right|real|absolute|bloody)){0,4}"
_SCORN: Final = (
    r"(?:useless|idiots?|idiotic|incompetent|hopeless|clueless|bull(?:y|ies)|tyrant|jerk|moron|fool|"
    r"stupid|thick|lazy|liar|crook|snake|toxic|nightmare|clown|dinosaur|psychopath?|narcissist|"
    r"control freak|micro-?manager|pathetic|waste of (?:space|time)|dead ?wood|joke|disaster|creep|"
    r"bastard|arsehole|asshole|monster|dragon|pain|bore|windbag|snob|coward|hypocrite|drunk|cheat|"
    r"sexist|racist|misogynist|unhinged|mad|insane|spineless|two-faced|past it|over the hill|weak|"
    r"vindictive|petty|dishonest|corrupt|slimy|sleazy|untrustworthy|impossible to work (?:for|with))"
)
_ILLNESS: Final = (
    r"(?:cancer|leuka?emia|lymphoma|a tumou?r|chemo(?:therapy)?|radiotherapy|dialysis|a stroke|a heart "
    r"(?:attack|condition|bypass)|heart trouble|dementia|alzheimer['’]?s|parkinson['’]?s|epilepsy|"
    r"diabetes|depression|anxiety|a (?:nervous )?breakdown|burn-?out|adhd|autis\w+|a miscarriage|hiv|"
    r"aids|(?:a )?surgery|an operation|a (?:drink(?:ing)?|drug|gambling|health) problem|copd|(?-i:MS|ME)(?! (?:Office|Project|Word|Excel|Teams|SQL|degree|Dynamics))|"
    r"long covid|sepsis|panic attacks|an eating disorder|ivf)"
)
_NOT_THE_WORK: Final = (
    r"(?! (?:ward|wards|unit|units|care|centre|center|clinic|service|services|patients?|research|"
    r"trials?|team|teams|drugs?|pathway|waits?|screening|register|programme|program|strategy|"
    r"charity|charities|nurses?|specialists?|portfolio|project)\b)"
)
_FAMILY: Final = (
    r"(?:husband|wife|partner|mother|mum|mom|father|dad|son|daughter|child|children|kids?|baby|brother|"
    r"sister|parents?|family|marriage|boyfriend|girlfriend|fianc[eé]e?|ex|twin|dog|cat)"
)
_ILL_LUCK: Final = (
    r"(?:cancer|ill|illness|sick|sickness|dying|died|dead|death|passed away|buried|funeral|hospital|"
    r"hospice|surgery|operation|stroke|dementia|divorc\w+|separat\w+|left (?:him|her|them)|affair|"
    r"rehab|addict\w*|alcoholic|drinks?|suicide|miscarried|jail|prison|arrested|unemployed|disabled|"
    r"autistic|depress\w*|chemo\w*|diagnos\w+|accident|expecting|pregnant|debts?|bankrupt|custody|broke up|broken|split|ended|walked out|ran off)"
)
_AGE: Final = (
    r"(?:(?:about|nearly|almost|over|past|only|just|well over|turning|at least|getting on for) )*"
    r"(?:fifty|sixty|seventy|eighty|forty|thirty)(?:[- ]\w+)?|[3-8]\d"
)
_ASKED: Final = (
    r"\b(?:ask(?:ed|s|ing)?|wanted to know|wants to know|wonder(?:ed|s|ing)?|enquired?|inquired?|"
    r"quizzed|pressed|probed|raised|brought up|hinted|joked|remarked|commented|worr\w+|concerned|"
    r"mentioned|fear\w*|doubt\w*|questions?)\b"
)
_OWN_LIFE: Final = (
    r"(?:age|religion|faith|church|beliefs|marital status|family (?:plans?|status|situation|life)|husband|"
    r"wife|spouse|marriage|children|kids|baby|pregnancy|disabilit\w+|health|medical history|"
    r"wheelchair|hearing(?: aids?)?|ethnicity|race|accent|origins?|nationality|politics|sexuality|"
    r"sexual orientation|date of birth|childcare(?: arrangements)?|menopause|home life|private life|"
    r"headscarf|hijab|turban|skin colou?r|stammer|weight|retirement(?: plans?| date)?|union "
    r"membership|parental leave|maternity leave|mental health|sick(?:ness)? record)"
)
_NOT_A_TRADE: Final = (
    r"(?! (?:[\w-]+ ){0,2}?(?:work|coaching|research|projects?|practice|team|services?|role|job|career|experience|"
    r"hospital|ward|centre|center|clients?|business|sector|law|charity|products?|policy)\b)"
)
_ROWS: Final = (
    _Row(
        Matter.INSULT,
        "it runs somebody down, which no letter should",
        re.compile(
            rf"{_SOMEONE}{_IS}(?:n['’]t| not)?{_MUCH} {_SCORN}\b(?! (?:recovery|relief|case|to (?:say|think)))"
            rf"|^(?:\w+ )?(?:boss|manager|chief|head|director) (?:a |an )?(?:complete |total |utter )?{_SCORN}\b"
            rf"|^(?:an? )?(?:complete |total |utter |absolute |right )?{_SCORN}\s*[.!]?$"
            r"|\b(?:hates?|hated|loath\w+|despis\w+|can['’]?t stand|cannot stand|detests?|badmouth\w*|"
            r"slagged|slagging|bitch\w*|bad-mouth\w*|trashed|sneered?|screams?|shouts?|yells?|"
            r"bullies|bullied) (?:off |about |at )?(?:her|him|them|me|us|my|his|their|everyone|"
            rf"everybody|people|staff|the {_POST}|{_NAME})\b"
            rf"|\bcall(?:s|ed)? (?:[\w']+ ){{1,4}}?an? (?:\w+ )?{_SCORN}\b"
            rf"|\b(?:an?|such an?|the) (?:{_SCORN}|awful|horrible|terrible|dreadful) (?:{_POST}|company|employer|firm|place)\b",
            re.IGNORECASE,
        ),
    ),
    _Row(
        Matter.PRIVATE_LIFE,
        "it is somebody's private life, which is not for a letter",
        re.compile(
            rf"(?:{_SOMEONE}|^)(?: ?(?:has|had|have|having|got|gets|survived|beat|going through|undergoing|is|was|['’]s|been|just|also|"
            r"recently|still|only|now|once|being|treated|diagnosed|fighting|battling|recovering|"
            rf"suffer(?:s|ed|ing)?|off|signed|out|on|in|for|from|with|having|taking|getting))+ (?:[a-z]+ )?{_ILLNESS}\b{_NOT_THE_WORK}"
            r"|\b(?:diagnosed with|recovering from|battling|fighting|treated for|suffer(?:s|ed|ing)? from) "
            rf"(?:[a-z]+ )?{_ILLNESS}\b{_NOT_THE_WORK}"
            rf"|\b(?:his|her|their|whose|['’]s|your|my) (?:late |elderly |ex-|ex |older |younger |\w+ )?{_FAMILY}\b[^.;]*\b(?:{_ILL_LUCK}|{_ILLNESS})\b"
            r"|\b(?:had|has had|having|expecting) (?:twins|a baby)\b|\bgave birth\b"
            r"|\b(?:his|her|their) (?:back|heart|knees?|hips?|eyes|eyesight|hearing|nerves|memory) (?:is|are|was|were|has|have) "
            r"(?:\w+ )?(?:bad|failing|weak|going|gone|shot|poor|playing up)\b"
            r"|\b\w+'s (?:marriage|divorce|affair|drinking|love life)\b"
            rf"|\b(?:fancies|fancied|flirt\w* with|in love with|dating) (?:him|her|me|the {_POST}|{_NAME})\b"
            r"|\bbecause of (?:his|her|their) (?:\w+ )?(?:back|heart|knees?|hips?|nerves|eyes|legs?|wife|husband|age|health|kids|children)\b"
            r"|\bon (?:antidepressants|lithium|the wagon|tranquill?i[sz]ers)\b"
            r"|\b(?:first|second|third|fourth|failed|broken) (?:marriage|wife|husband)\b"
            rf"|\b(?:lost|losing|buried|burying|nursing|caring for|looking after) (?:his|her|their|a|an) (?:\w+ )?{_FAMILY}\b"
            r"|\b(?:going through|been through|went through|in the middle of|after|getting|got|just) (?:a |an |his |her |their )?(?:\w+ )?(?:divorced?|separation|break-?up|bereavement)\b"
            r"|\b(?:his|her|their|(?-i:[A-Z]\w+)['’]s) (?:own )?(?:illness|cancer|divorce|depression|affair|drinking|"
            r"private life|love life|religion|faith|pregnancy|maternity leave|paternity leave|sick leave|"
            r"breakdown|stroke|heart attack|chemo\w*|surgery|diagnosis|disability|sexuality|weight|debts|"
            r"drink problem|health|stammer|stutter|age|antidepressants|medication|wheelchair|hearing aids?|marriage|bad back|"
            r"menopause|eyesight|criminal record)\b(?! (?:group|range|counselling|guidance|screening|awareness|services?|clinics?|programmes?|programs?|treatment|study|trial|research)| (?:of|for) )(?! (?:board|and safety|centre|center|plan|trust))"
            rf"|{_SOMEONE}{_IS} (?:\w+ )?(?:pregnant|expecting(?: a baby)?[.,;)]?$|divorced|getting divorced|a widow(?:er)?|"
            r"widowed|an? (?:recovering )?alcoholic|an addict|gay|bisexual|a lesbian|trans|bipolar|dying|terminally ill|"
            r"(?:seriously |very |quite |off )?(?:ill|sick)\b|in (?:rehab|prison|jail|therapy|hospital(?= (?:with|for|since|again|after|last)|[.,;]|$))|depressed|on (?:maternity|"
            r"paternity|sick|stress|compassionate) leave|signed off|off (?:sick|with stress)|sleeping with|seeing somebody|"
            r"having an affair|an ex-con|burn(?:ed|t) out)"
            r"|\b(?:drinks? (?:too much|heavily|at lunch|on the job)|smells? of (?:drink|alcohol)|sleeping with|an affair"
            r"|having an affair|heavy drinker|drink problem|nervous breakdown)\b"
            rf"|{_SOMEONE}{_IS} (?:{_AGE})(?=\s*(?:$|[.,;)]|and |but |years? old|now|next))"
            rf"|{_SOMEONE}{_IS}(?: \w+)? in (?:his|her|their) (?:late |mid[- ]?|early )?(?:\w+ties|\d0['’]?s)\b"
            rf"|{_SOMEONE}{_IS}(?: \w+)? too (?:old|young)\b"
            rf"|{_SOMEONE}{_IS} (?:\w+ )?(?:and )?(?:tired|exhausted|shattered|worn out|lonely|miserable|fed up|unhappy)\b(?! of (?:the )?\w+ing)",
            re.IGNORECASE,
        ),
    ),
    _Row(
        Matter.DISMISSAL,
        "how somebody else came to leave is not for a letter",
        re.compile(
            r"(?:\b(?:was|got|gets|is being|has been|had been|being|were|is|will be|is to be|is about to be"
            r"|getting)|['’]s(?: been| being)?) (?:\w+ly |just |all )?(?:fired|sacked|pushed out|forced out|eased out"
            r"|marched out|kicked out|walked out of|escorted|booted|axed for|ousted)\b"
            rf"|(?:\b{_NAME}|\b(?:she|he)|\b(?:the|my|her|his|their|our|last|previous|former) (?:[\w-]+ )?{_POST})"
            r"(?: (?:was|got|is|has been|had been|will be|is being|to be))(?: \w+ly)? (?:dismissed|let go|suspended|"
            r"demoted|disciplined|arrested|made redundant|managed out|investigated|charged|sued|laid off|"
            r"under investigation|struck off|on (?:probation|a final warning|gardening leave))\b"
            rf"|\b(?:fired|sacked|dismissed|ousted|demoted) (?:her|him|the {_POST}|{_NAME})\b"
            r"|\b(?:got|given|was given|gave (?:him|her)) (?:the|his|her) (?:sack|boot|push|chop|marching orders|cards)\b"
            r"|\b(?:caught|accused of|fired for|charged with|suspected of) (?:stealing|theft|fraud|drinking|cheating|lying|"
            r"harass\w+|fiddling)\b|\bshown the door\b"
            rf"|\b{_NAME}['’]s (?:sacking|dismissal|firing|suspension|disciplinary|removal|exit package)\b"
            rf"|\bto (?:(?:fire|sack|push out|ease out) (?:her|him|{_NAME})|(?:get rid of|replace) (?:her|him))\b"
            rf"|\b{_NAME} (?:quit|walked out|resigned|left) (?:over|after a|in (?:a huff|tears|disgrace)|under|because)\b",
            re.IGNORECASE,
        ),
    ),
    _Row(
        Matter.RIVAL,
        "other candidates are not for a letter",
        re.compile(
            r"\b(?:internal|inside|in-house|rival|other|another|external|stronger|preferred|favou?red|"
            r"favou?rite|front-?runn\w+|leading|local|strong|remaining|fellow|competing|second) "
            r"(?:\w+ )?(?:candidates?|applicants?|contenders?|finalists?|applications?(?= (?:for the|from inside)))\b"
            r"|\b(?:is|was|are)(?: also| still)? (?:a|an|the other|one of the) (?:candidate|applicant|contender)s?\b"
            r"|\b(?:interviewing|meeting|considering|down to|choosing between|up against|seeing|one of|out of|of|"
            r"between|have|has|had) (?:only |just |another |the |last )?(?:\d+|two|three|four|five|six|seven|eight"
            r"|nine|ten|several|more|a few|many|some) (?:\w+ )?(?:candidates|applicants|finalists|contenders|"
            r"others(?= (?:for|in|on|still|this|next|after))|people for (?:the|this) (?:job|role|post))\b(?! (?:for (?!(?:the|this) (?:job|role|post)\b)|in (?:training|formation)|per |a year))"
            r"|\ban? (?:insider|internal)\b(?! (?:audit|review|survey|memo|report|market|tool|system|team|"
            r"process|control|promotion (?:scheme|path)|newsletter|website|app|threat|trading|view|wiki|"
            r"investigation|appointment process|platform|portal|policy|service|customer|academy|network)\b)"
            r"|\b(?:front-?runner|favou?rite for (?:the|this)|the other one they (?:like|saw)|in the running)\b"
            r"|\b(?:wants?|wanted|applied for|after|going for|up for|put in for|hoped? for|passed over for|"
            r"turned down for|didn['’]t get|was promised) (?:the|this|my) (?:job|role|post|position|promotion|chair)\b"
            r"|\b(?:someone|somebody) (?:inside|internal|in-house)\b|\b(?:have|has|had|got) (?:a|their|his|her) favou?rite\b(?! [a-z]+(?<!already)(?<!now))"
            r"|\b(?:acting|interim|assistant|deputy) \w+ (?:has |also |too )?(?:applied|is applying)\b|\bapplied (?:too|as well|for it)\b"
            r"|\bshort-?listed (?:man|woman|person|people|one|ones|man's|two|three)\b"
            r"|\bwants? (?:the|their|her|his) (?:[\w-]+ ){1,3}to (?:get (?:it|the job|the role|the post)|have (?:it|the job|the role))\b"
            r"|\b(?:there is|there['’]s|they have|they['’]ve got) (?:an?|one) (?:[\w-]+ ){0,2}(?:candidate|applicant|contender)\b"
            r"|\bshould have (?:had|got|been given|been offered) (?:the|this|my) (?:job|role|post|chair)\b"
            r"|\b(?:candidate|applicant|person) from \w+ (?:is|was|has|asked|wants|interviews)\b",
            re.IGNORECASE,
        ),
    ),
    _Row(
        Matter.PROTECTED,
        "a question that no employer should ask is not for a letter",
        re.compile(
            r"\b(?:if|whether|that|when|why|because|how) (?:i|we)(?:['’]m|['’]ve|['’]d| am| was| were| have| had"
            r"| plan(?:ned)?| want(?:ed)?| would| might| may| intend(?:ed)?| mean(?:t)?| expect(?:ed)?| go| went|"
            r" practi[sc]ed?| could| can| will)*(?: \w+){0,3}? (?:pregnant|expecting|"
            r"a(?:ny|nother)? (?:child|family|bab(?:y|ies)|disabilit(?:y|ies)|husband|wife|partner|medical condition|illness)|"
            r"more children|(?:young |small |any )?(?:children|kids|family)(?=\s*(?:$|[.,;?)]|and |or |at home|soon|one day|yet))|"
            r"married|single|divorced|gay|straight|religious|christian|jewish|muslim|catholic|"
            r"protestant|hindu|sikh|atheist|a believer|disabled|church|mosque|pray|retire|"
            r"too (?:old|young)|over (?:fifty|sixty|50|60)|(?:really|originally) from|old (?:i|enough)|"
            r"(?:\w+ )?health (?:problems?|issues?|conditions?)|ramadan|the sabbath|of childbearing age)\b"
            r"|\b(?:what|which|whose) (?:church|mosque|synagogue|temple|faith|religion|god) (?:i|we)\b"
            rf"|^my {_OWN_LIFE} (?:came up|was|is|were|might|would|bother\w*|seemed|mattered)\b"
            rf"|{_ASKED}(?: me)? (?:if|whether) (?:i (?:drink|smoke|vote[ds]?|pray|date)\b|an? (?:woman|man|mother|foreigner|"
            r"person my age|older man|older woman)\b|i(?:['’]m| am| was) (?:in|a member of) (?:a|the|any) (?:union|party)\b)"
            r"|\b(?:if|whether|that|how) my (?:back|knees?|heart|health|eyes|legs|hearing|age)\b|\bi(?:['’]d| would| will) be (?:off )?having babies\b"
            r"|\b(?:what|which) (?:star sign|party|country) i\b"
            r"|\b(?:about|after|of) my (?:\w+ )?(?:operation|surgery|illness|cancer|scar|limp|back|diabetes|heart attack|divorce|medication)\b(?! (?:office|up|ground|to|catalogue|story|room))"
            r"|\bhow old (?:i|we)\b|\b(?:pregnant|pregnancy)\b.*\b(?:\bi\b|me)\b"
            rf"|\b(?:about|of|on|at|by|for|into|over|to) (?:my|our|having|wanting|starting) (?:\w+ )?{_OWN_LIFE}\b{_NOT_A_TRADE}"
            rf"|{_ASKED}[^.;]*\bmy (?:husband|wife|kids|children|baby|babies|church|pregnancy|disability|parents|marriage)\b{_NOT_A_TRADE}"
            rf"|{_ASKED}(?: me)?(?: about| after| on| for)? (?:my |having |plans for |wanting |starting )?"
            rf"(?:(?:any |young )?{_OWN_LIFE}|pregnan\w+|a family|having (?:a baby|babies)|babies|medication|drinking)\s*(?:$|[.,;?()]|and\b|or\b)"
            r"|\b(?:my|i am|i['’]m) (?:\w+ )?(?:too old|too young|age)\b"
            r"|\bwhere i(?:['’]m| am| was|['’]d| come| came)? (?:really |originally )?(?:from|born)\b"
            r"|\bwhen i (?:plan(?:ned)? to|would|will|intend(?:ed)? to|might|hope to) retire\b",
            re.IGNORECASE,
        ),
    ),
    _Row(
        Matter.DOUBT,
        "a doubt of yours does not help your case",
        re.compile(
            r"\bi(?:['’]m| am| was| feel| felt| remain(?:ed)?| stay(?:ed)?)(?: \w+ly| still| just| quite| a bit| rather)*"
            r"(?: not| never|n['’]t)(?: \w+ly| at all| so| too| quite)* (?:sure(?! of the \w+ then)|convinced|certain|confident|keen|ready|up to|persuaded|sold|"
            r"qualified|good enough|the right|cut out|comfortable|happy|interested|impressed)\b"
            r"|\bi (?:wasn['’]?t|am not|ain['’]?t)(?: \w+ly| at all| so| quite)* (?:sure(?! of the \w+ then)|convinced|certain|confident|keen|ready|"
            r"up to|persuaded|sold|qualified|good enough|the right|cut out|comfortable|happy|interested)\b"
            r"|\bi(?:['’]m| am| was| feel| felt)(?: \w+ly| still| a bit| rather| very| quite| so)* (?:unsure|uncertain|unconvinced|torn|"
            r"in two minds|having second thoughts|out of my depth|a fraud|an impostor|sceptical|skeptical|"
            r"hesitant|doubtful|undecided|put off|terrified|scared|dreading|lukewarm|overqualified|underqualified)\b"
            r"|(?:^|[.;,–—-] ?|\bbut |\bfrankly,? |\bhonestly,? )(?:still |really |quite |honestly,? |frankly,? )*(?:not (?:\w+ )?(?:sure|convinced|"
            r"certain)|unsure|unconvinced|in two minds|having second thoughts)\b(?=.*\b(?:i|i['’]d|me|my|this is|it is)\b|\s*[.!]?$)"
            r"|\bi (?:don['’]t|do not|didn['’]t|did not|doubt(?:ed)?)(?: really| even| honestly)? (?:know (?:if|whether) (?:i|it|this|they)|"
            r"think (?:i|it|this)|believe (?:i|it)|see myself|want (?:it|this|the job|the role|to work)|(?:if|that|whether)? ?(?:i|it|this) "
            r"(?:can|could|would|will|is|am|was))\b"
            r"|\bi(?:['’]ve| have)? (?:really |badly |completely |totally |rather )?(?:fluffed|bombed|botched|blew|flunked|messed up|screwed up|"
            r"stumbled|rambled|waffled|froze|choked|bluffed|lied|made (?:it|that) up|exaggerated|panicked|fibbed|went blank|"
            r"blanked|oversold|undersold|got (?:it|that) wrong|made a (?:hash|mess)|should have|wish i|could have done better|"
            r"know nothing|had no (?:answer|idea|clue)|can['’]t do|faked|winged|invented)\b"
            r"|\b(?:my answer|my reply|my presentation|my task) (?:was|sounded|came out|fell) (?:\w+ )?(?:weak|bad|poor|flat|vague|feeble|"
            r"hopeless|terrible|awful|muddled|wrong|thin|not good)\b|\bcould i (?:really )?(?:work|live|stand|do)\b"
            r"|\bi (?:could not|couldn['’]t|did not|didn['’]t|failed to|was unable to) (?:really )?answer\b"
            r"|\bi(?:['’]d| would| will|['’]ll) (?:really )?(?:hate|dread|loathe|dislike|regret)\b"
            r"|\bi(?:['’]d| would) (?:much )?rather (?:stay|not)\b|\bmy (?:stomach|heart sank|nerves|hands shook|mind went)\b"
            r"|^(?:i )?(?:really )?(?:hated|disliked|loathed) (?:the|his|her|their|how|it)\b"
            r"|\b(?:do|would|could) i (?:even |really )?(?:want|like|enjoy|fit|cope|manage)\b",
            re.IGNORECASE,
        ),
    ),
    _Row(
        Matter.SELF_INTEREST,
        "what you get out of it, or away from, is no reason to give them",
        re.compile(
            r"(?:^|\bi(?:['’]m| am|['’]ve)? (?:\w+ )?|\band |[;,.–—-] ?)(?:hate|loathe|can['’]?t stand|cannot stand|despise|"
            r"dislike|fed up|sick of|tired of|bored (?:of|with|by|in|at|here)|had enough|want out|desperate|unemployed|"
            r"out of work|laid off|being made redundant|lost my job)\b"
            r"|\b(?:get|getting) (?:away|out) (?:of|from) (?:my|this|here|the)\b|\bescap(?:e|ing) (?:from )?(?:my|this|the) "
            r"(?:job|boss|company|office|city|firm)\b|\bmy contract (?:is )?(?:ending|ends|runs out)\b"
            r"|\bmy (?:current |present |old |last |awful |horrible )?(?:boss|manager|supervisor)\b"
            r"|\bneed(?:s|ed)? (?:the|a|some|more|any) (?:\w+ )?(?:money|cash|job|income|work|security|stability)\b"
            r"|\b(?:good|great|better|more|easy|big|bigger) money\b|\bthe money\s*(?:$|[.,;]|and\b|is\b|too\b)|\b(?:mortgage|school fees|alimony|child support|my debts?)\b"
            r"|\b(?:the|a|good|better|great|final[- ]salary|generous|my|state|nhs|company|lgps|public[- ]sector) pension\b(?! (?:fund|"
            r"scheme|trust\w*|members?|savers?|system|reform|risk|plan|business|team|products?|market|industry|sector|"
            r"administration|dashboard|providers?|service|board|committee))"
            r"|\bcommut(?:e|ing)\b(?! (?:times?|patterns?|of (?:staff|others)|data|emissions))"
            r"|\b(?:nobody|no one|no-one|none) (?:else )?(?:\w+ )?(?:called|rang|answered|replied|wants?|wanted|would|will|offered|hired|took|"
            r"has|have|came|got)\b|\bonly (?:offer|place|one|firm|company|job|employer|people)(?: that| who| which| i)? (?:i have|i['’]ve|"
            r"called|rang|answered|replied|got|wanted|left|would|have|will)\b"
            r"|\b(?:pays? (?:well|better|more)|better paid|well paid|perks?|company car|long(?:er)? holidays?|nothing (?:else|better) (?:came|turned|on|is|was)|(?:short|shorter|fewer|better|nicer|regular|easier|sociable|office) hours|walk to work|cycle to work|"
            r"less (?:work|stress|pressure)|easy (?:job|life|hours|ride)|cushy|quiet(?:er)? life|less travel|free (?:lunch|parking|gym)|home early|"
            r"stepping[- ]stone|looks good on (?:my|the|a)|good on (?:my|the) (?:cv|resume|résumé)|see(?:s)? me (?:out|through)"
            r"|until (?:i|my) retire\w*|before i retire|bigger title|better title|prestige|for the visa|a visa)\b"
            r"|\bmy (?:wife|husband|partner|kids|girlfriend|boyfriend|children)\b|\b(?:near|nearer|close|closer|next) to (?:my|our) \w+"
            r"|\bnearer (?:my|our) \w+|\bi(?:['’]m| am) bored\b|\bredundanc(?:y|ies) (?:is|are|at my|where i|here)\b"
            r"|^(?:the )?(?:long )?holidays$"
            r"|^(?:it(?: is|['’]s) |being )?(?:near|nearer|close|closer|walking distance|\w+ minutes|round the corner)\b.*\b(?:home|house|school run)\b",
            re.IGNORECASE,
        ),
    ),
)
_FRAGMENTS: Final = (
    _Row(Matter.PRIVATE_LIFE, "somebody's health is not for a letter", HEALTH),
    _Row(Matter.HEARSAY, "talk about others is not for a letter", HEARSAY),
    _Row(Matter.TROUBLE, "it tells on somebody who is not there to answer", IN_TROUBLE),
    _Row(Matter.DOUBT, "a doubt of yours does not help your case", DOUBT),
    _Row(Matter.MONEY, "pay belongs to the offer, and to your consultant", MONEY),
)

# A patient, pupil or client by name: a letter never tells on them.
_CARED_FOR: Final = (
    r"(?i:patients?|pupils?|students?|residents?|inmates?|prisoners?|child|boy|girl|service users?|"
    r"tenants?|clients?|clienten?|donors?|defendants?|claimants?|victims?|mother|offenders?)"
)
_TWO_NAMES: Final = r"([A-Z][a-z’'-]+(?: [A-Z][a-z’'-]+)+)"
_NAMED_CASE: Final = (
    re.compile(rf"\b{_CARED_FOR}(?:,| called| named| by the name of)? {_TWO_NAMES}"),
    re.compile(
        rf"{_TWO_NAMES}(?:,| is| was|[ ]?\()? ?(?:an?|the|one of (?:the|their|our|her|his)|their|our|her|his)? ?"
        rf"(?:[\w-]+ ){{0,2}}?{_CARED_FOR}\b(?! (?:service|care|services|safety|support|affairs|board|engagement))"
    ),
    re.compile(
        r"\b((?:Mr|Mrs|Ms|Miss|Mx)\.? [A-Z][a-z’'-]+)(?: \w+){0,3}? (?:in|from|of) (?i:bed|room|ward|cell|flat|bay) "
    ),
)
_MAY_BE_A_FIRM: Final = re.compile(r"\b(?:client|tenant|donor|claimant|defendant)", re.IGNORECASE)


def indiscretion(text: str, language: Language, *matters: Matter) -> str:
    """Why the text is better not said, judged by those matters alone; nothing if it may be."""
    said = _calm(" ".join(text.replace("’", "'").split()), language)
    rows = (row for matter in matters for row in (*_ROWS, *_FRAGMENTS) if row.matter is matter)
    return next((row.reason for row in rows if row.signs.search(said)), "")


def _calm(text: str, language: Language) -> str:
    """The text with a small letter where a capital only begins a sentence: no name is meant."""

    def lowered(found: re.Match[str]) -> str:
        return found[0].lower() if language.is_word(found[0].lower()) else found[0]

    return _SENTENCE_START.sub(lowered, text)


_SENTENCE_START: Final = re.compile(r"(?:(?<=^)|(?<=[.!?;] ))[A-Z][a-z]+(?! [A-Z])")


def names_a_private_person(text: str, language: Language) -> bool:
    """Whether the text names a patient, pupil, client or the like in full."""
    for pattern in _NAMED_CASE:
        for found in pattern.finditer(text):
            words = [word.lower() for word in found[1].split()]
            is_firm = _MAY_BE_A_FIRM.search(found[0]) and language.is_word(words[-1])
            if not is_firm and not all(language.is_word(word) for word in words):
                return True
    return False


_MINDS: Final = (
    r"(?:worr\w+|doubt\w*|fear\w*|thinks?|thought|feels?|felt|believes?|suspects?|reckons?|says?|said|hates?|"
    r"prefers?|favou?rs?|wants? (?:somebody|someone|a different|another|the other)|dislikes?|objects?|"
    r"opposes?|voted|isn['’]t|is not|was not|wasn['’]t|is|was|has|had|did not|didn['’]t|does not|doesn['’]t|"
    r"liked?|loved?|rated?|will|would|needs?|told|tells|warned|warns|hinted|complain\w*|mentioned|asked)"
)
_OF_ME: Final = re.compile(r"\b(?:i|me|my|i['’]m|i['’]d|i['’]ve|myself|candidate)\b", re.IGNORECASE)
_AGAINST: Final = re.compile(
    r"\b(?:against me|reservations?|unconvinced|sceptical|skeptical|unsure|not (?:sure|convinced|keen)"
    r"|n['’]t (?:sure|convinced|keen)|(?:somebody|someone) (?:else|younger|older|cheaper|from|with)"
    r"|hard to please|difficult|on the fence|prefers? (?:the|an?)|on my side|in my favou?r)\b",
    re.IGNORECASE,
)


def tells_on_a_colleague(text: str, colleagues: frozenset[str]) -> bool:
    """Whether the text tells what one of those colleagues, family names, makes of the candidate.

    A colleague quoted on the work ("Joan said the night shift is short") is not told on.
    """
    for name in colleagues:
        found = re.search(rf"\b{re.escape(name)}\b(?:['’]s)?,?(?: \w+)? {_MINDS}\b(.*)", text)
        if found and (_OF_ME.search(found[1]) or _AGAINST.search(found[0])):
            return True
    return False
