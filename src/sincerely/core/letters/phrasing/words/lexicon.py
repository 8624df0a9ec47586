"""What words do in notes of an interview: tables, each by the idea it serves.

Chosen by what the verb reports when the interviewer is its subject and the
candidate wrote it down; no table is about one industry.
"""

from __future__ import annotations

from typing import Final

from sincerely.core.letters.phrasing.phrased import Act

__all__ = [
    "ADJECTIVES_OF_MIND",
    "ADVERBS_KEPT",
    "ADVERBS_LEFT",
    "BASE_OF_STATE",
    "COMPOUND_AFTER",
    "EVENTS",
    "GIVEN",
    "IMPERATIVES",
    "INVARIANT_PAST",
    "LABELS",
    "MASS",
    "MASS_ENDINGS",
    "MODALS",
    "NOUNS_FIRST",
    "NOUNS_IN_ING",
    "OF_CANDIDATE",
    "OF_MATTERS",
    "OF_READER",
    "PASSIVES",
    "PERSONS",
    "PHRASE_PREDICATES",
    "PREDICATES",
    "SPEECH",
    "SURE_THIRDS",
    "TAKES_PREPOSITION",
    "TAKES_THE",
    "VERB_ACTS",
]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_KINDNESSES: Final = _words(
    "show walk give introduce buy bring take drive lend send make stay fetch meet let invite host"
    " help greet treat welcome spend sketch cook pour collect escort guide lead find reassure"
    " encourage demonstrate share open set arrange pull dig print lay spare clear email forward"
)
_ASKS: Final = _words(
    "ask wonder press probe query enquire inquire quiz question grill push challenge"
)
_SAYINGS: Final = _words(
    "say tell mention explain describe stress note add state report point confirm admit warn"
    " emphasise emphasize underline highlight argue insist claim remark comment reveal concede"
    " acknowledge recall observe outline summarise summarize clarify complain suggest repeat"
    " announce advise recount reckon flag raise estimate predict expect promise see agree worry"
    " think believe feel suspect doubt consider regard call know find understand learn hear"
    " speak talk joke volunteer list name touch"
)
_WANTS: Final = _words("want need like prefer require wish desire seek hope look value love crave")
_PLANS: Final = _words("plan aim intend consider propose expect mean")
_OFFERS: Final = _words("offer volunteer")

VERB_ACTS: Final[dict[str, Act]] = {
    **dict.fromkeys(_KINDNESSES, Act.KINDNESS),
    **dict.fromkeys(_SAYINGS, Act.STATED),
    **dict.fromkeys(_PLANS, Act.PLANNED),
    **dict.fromkeys(_ASKS, Act.ASKED),
    **dict.fromkeys(_WANTS, Act.WANTED),
    **dict.fromkeys(_OFFERS, Act.OFFERED),
}
"""Base form of a verb to what it reports with the reader as its subject."""

# Verbs whose object clause is what the reader said; the verb goes and "You said that" stands for it.
SPEECH: Final = _words(
    "say tell mention explain note add state report confirm admit warn stress"
    " emphasise emphasize underline highlight argue insist claim remark comment"
    " reveal concede acknowledge recall observe clarify complain repeat announce"
)

MODALS: Final = _words("can could will would should must might may shall cannot")
# What stands as a subject by itself, and what a row of things is counted with.
SUBJECT_PRONOUNS: Final = _words("i you he she it we they there this that")
NUMBER_WORDS: Final = _words("two three four five six seven eight nine ten eleven twelve")
QUESTION_WORDS: Final = _words("who what when where why how which whose")

# Read alone before "assessment", "analysis" and the like, "needs" and such are nouns.
COMPOUND_AFTER: Final = _words("assessment assessments analysis analyses statement statements")

# Third-person forms that are also plurals, yet verbs when one of these follows.
TAKES_PREPOSITION: Final[dict[str, frozenset[str]]] = {
    "look": _words("after for to forward at into"),
    "work": _words("with for from at in on closely under across alongside"),
    "report": _words("to into directly"),
    "worry": _words("about over that"),
    "care": _words("about for deeply"),
    "hope": _words("to for that"),
    "struggle": _words("to with for"),
    "plan": _words("to on"),
    "aim": _words("to for at"),
    "need": _words("to"),
    "talk": _words("to with about"),
    "deal": _words("with"),
    "wish": _words("to for that"),
    "wait": _words("for"),
    "travel": _words("to between weekly"),
    "move": _words("to"),
    "lead": _words("on with"),
    "count": _words("on"),
    "sit": _words("on in"),
    "chair": _words("the"),
    "answer": _words("to"),
    "run": _words("the"),
    "stand": _words("down for by"),
    "step": _words("down"),
    "retire": _words("in next"),
    "cover": _words("for"),
}

INVARIANT_PAST: Final = _words(
    "cut put set hit let read cost shut split spread quit bet bid beat rid"
    " cast burst hurt thrust broadcast forecast offset upset reset"
)

ADVERBS_LEFT: Final = _words("also then plus and again finally later next but so first")
ADVERBS_KEPT: Final = _words(
    "now really only strongly mainly mostly already just still never always often"
    " currently now personally particularly especially recently previously"
    " originally actively badly definitely ideally firmly long briefly"
    " repeatedly specifically openly kindly twice once warmly generously"
    " quickly simply deeply clearly rarely seldom usually quietly"
)

# "Worried about churn": you are …; the value says whether they are wanted, told or planned.
ADJECTIVES_OF_MIND: Final = _words(
    "fussed bothered worried concerned keen proud interested excited frustrated determined committed focused"
    " focussed pleased happy unhappy nervous anxious afraid aware sceptical skeptical cautious"
    " tired sick impressed surprised shocked horrified convinced confident optimistic pessimistic"
    " torn wary open curious passionate fond sad sorry glad eager desperate ready willing"
    " responsible accountable new retired based due married prepared clear"
    " adamant certain sure short delighted disappointed fascinated puzzled embarrassed"
    " troubled relieved grateful thankful strict big hot tough dead set hopeful angry annoyed"
    " upset reluctant unwilling hesitant bullish bearish obsessed dismayed alarmed uneasy intrigued"
    " dedicated devoted involved invested immersed wedded accustomed"
    " against behind under free busy stuck stretched fed mindful conscious unsure braced likely unlikely sold ashamed"
)

# A note that begins so, with no subject, tells of the reader; any other bare verb is a command.
BASE_OF_STATE: Final = _words(
    "want need prefer like love hate hope think believe feel run plan have"
    " expect worry value intend aim are use do"
)
IMPERATIVES: Final = _words(
    "do don't never please always keep stop get make bring be take find look"
    " remember try avoid let start fix listen hire go come give tell put"
    " expect trust stay forget treat leave hold build protect watch focus"
    " show ask learn spend move read call send think"
)

# Head nouns of something that took place between the two: it can be thanked for.
EVENTS: Final = _words(
    "session talk tour walk lunch dinner breakfast coffee discussion conversation chat visit demo"
    " demonstration meeting call introduction explanation debate exchange walkthrough story stories"
    " run-through workshop tea drink drinks trip ride look whiteboarding deep-dive dive argument"
    " advice tip tips feedback briefing overview welcome hospitality sketch presentation picture"
    " exercise time hour hours"
)

# Person nouns: an antecedent that a later "he" or "she" may mean; also countable singulars.
PERSONS: Final = _words(
    "deputy manager director leader head chief nurse teacher engineer scientist chair chairman"
    " chairwoman chairperson predecessor successor boss cfo ceo coo cto cio chro president"
    " treasurer secretary partner colleague assistant principal headteacher foreman supervisor"
    " founder owner father mother son daughter husband wife brother sister consultant physician"
    " surgeon doctor patient client customer officer captain lawyer counsel accountant controller"
    " planner buyer operator technician developer designer architect analyst statistician"
    " recruiter trustee governor pupil student child person someone somebody candidate tenant"
    " driver chef cook farmer grower producer editor writer reporter coach mentor professor"
    " lecturer dean provost registrar curator librarian registrar chaplain vicar bishop minister"
    " mayor councillor commissioner regulator inspector auditor salesperson rep specialist"
    " generalist coordinator administrator receptionist executive banker trader underwriter actuary"
    " adviser advisor clerk paralegal associate sergeant colonel major lieutenant commander admiral"
    " general expert gardener caretaker porter vp evp svp gm md hod"
)

# Singular nouns that a writer in a hurry robs of "the" when they stand alone as subject.
TAKES_THE: Final = _words(
    "board plant site team school ward hospital union council roof budget chair regulator government"
    " ministry bank city county company firm office department fleet factory warehouse kitchen"
    " restaurant hotel ship vessel farm herd crew server system platform database app website"
    " backlog deadline contract client customer market building lab laboratory clinic theatre"
    " theater museum library college university faculty parish diocese church charity foundation"
    " trust agency brigade regiment battalion squadron harbour harbor port yard dock line furnace"
    " boiler mill mine quarry pit rig refinery pipeline network grid depot garage workshop store"
    " shop branch region division group unit programme program project audit inspection merger"
    " acquisition strategy plan lease auction launch rollout migration transition restructure"
    " reorganisation reorganization review inspector auditor investor investors owner owners"
    " predecessor founder family community committee panel cabinet parliament senate court judge"
    " bench registry tribunal police army navy cfo ceo coo cto cio chro workforce night-shift shift"
    " roster rota codebase pipeline product roadmap app dashboard helpdesk website brand campaign"
    " newsroom studio gallery archive collection orchestra choir season harvest crop orchard"
    " vineyard barn mill dairy abattoir catch trawler tender bid framework grant endowment fund"
    " portfolio ledger close forecast model curriculum timetable playground campus dormitory"
    " department's payroll software contractor co-op cooperative coop supplier landlord tenant neighbour neighbor deputy"
    " business industry sector economy ministry state process policy workload lift elevator crane"
    " press oven bakery brewery distillery bar spa pool gym arena stadium airport terminal runway"
    " hangar meeting freeze shutdown strike survey consultation decision offer letter congregation slot bridge road track signal tunnel turbine reactor well reservoir rate ratio headcount average test vote election hearing trial visit handover rebuild refit refurb extension waiting-list"
)

# What stands after a noun where "is" or "are" was left out.
PREDICATES: Final = _words(
    "inactive late early overdue empty full down up out short unfilled vacant frozen broken unfinished"
    " incomplete stuck closed open behind ahead flat low high weak strong tired old ageing aging"
    " outdated missing unclear uncertain tight thin busy gone done leaking falling rising growing"
    " shrinking failing struggling stalling sliding slipping creeping still dead offline online live"
    " unpaid unsold untested unsigned unstaffed understaffed overstretched stretched overloaded"
    " overspent underspent underfunded underused unused delayed stalled paused cancelled canceled"
    " postponed blocked pending due expired lapsed ready split divided demoralised demoralized"
    " exhausted sick absent tense angry unhappy cold hot wet damp slow fast poor good great"
    " excellent bad worse better awful steady stable unstable safe unsafe scarce rare common fallow"
    " critical essential key crucial vital important urgent non-negotiable impossible hard tough"
    " difficult easy expensive cheap costly wrong right rusty patchy fragile manual intact hungry"
    " unchanged packed knackered shattered swamped undecided upset furious light heavy shorthanded short-handed healthy calm calmer"
    " necessary sacrosanct paramount oversubscribed undersubscribed soft worst best highest lowest slowest fastest oldest newest"
)

# "Biggest headache: agency spend": what the reader called it.
LABELS: Final = _words(
    "priority priorities headache headaches worry worries concern concerns problem problems issue"
    " issues challenge challenges goal goals aim aims target targets hope hopes fear fears risk risks"
    " need needs ask wish frustration frustrations question questions obsession ambition ambitions"
    " focus test measure measures bottleneck bottlenecks constraint constraints requirement"
    " requirements must-have must-haves pain gap gaps mantra motto advice rule view message task"
    " job win wins favourite favorite weakness strength"
)

# Participles that follow a bare noun with "is" left out: nobody is the doer ("visit expected in spring").
PASSIVES: Final = _words(
    "paid cut expected planned scheduled booked delayed cancelled canceled postponed paused frozen stalled suspended approved"
    " signed promised needed required backed spent done budgeted funded ring-fenced ringfenced"
    " filled unfilled lost sold tested audited reviewed mothballed outsourced stretched swamped overrun blocked"
    " stuck broken shelved scrapped tendered leased earmarked under-used booked-out maxed "
    " owed pencilled penciled fixed rebuilt replaced restored"
)

# Two or three words after a noun that are its predicate: "project on hold".
PHRASE_PREDICATES: Final = tuple(
    tuple(phrase.split())
    for phrase in [
        "on hold",
        "under review",
        "over budget",
        "under budget",
        "behind schedule",
        "ahead of schedule",
        "out of date",
        "in place",
        "at risk",
        "in crisis",
        "under pressure",
        "off track",
        "on track",
        "below cost",
        "below target",
        "above target",
        "at capacity",
        "over capacity",
        "out of control",
        "in doubt",
        "in arrears",
        "in the red",
        "in the black",
        "on strike",
        "under way",
        "in limbo",
        "at stake",
        "out of stock",
        "out of hours",
        "in short supply",
        "up for renewal",
        "up for sale",
        "for sale",
        "in chaos",
        "on fire",
        "out of contract",
        "on notice",
        "at breaking point",
        "under threat",
        "under strain",
        "in decline",
        "next to nothing",
        "all over the place",
        "in court",
        "off sick",
        "on leave",
        "light on",
        "heavy on",
        "thin on",
        "short on",
        "low on",
        "weak on",
        "strong on",
        "big on",
        "new to",
        "next up",
        "off by",
        "out by",
        "up by",
        "down by",
    ]
)

# Intransitive verbs that take a matter as their subject: "lambing starts in March".
OF_MATTERS: Final = _words(
    "start begin end take need cost slip fall rise go come keep make remain stay matter help hurt work drop grow"
    " run drag lag suffer continue stop restart finish double halve"
)

# Verbs of the reader's own mind and work: in -s after "and", they go on with the same subject.
OF_READER: Final = _words(
    "hate love want need plan think hope like prefer run worry lead manage chair own sit read write say believe"
    " trust expect value dislike enjoy insist travel report see know live work teach coach miss fear"
)

# Verbs in -s that are sure to be verbs after a bare subject: "lambing starts in March".
SURE_THIRDS: Final = _words(
    "count turn deploy fail break sell start begin end take need cost come go keep make remain stay matter meet vote decide open close sit expire"
    " return leave join own employ serve depend rely involve include require help"
)

# Honours and posts are given: a résumé line that begins so leaves out "was" (or "am").
GIVEN: Final[dict[str, str]] = {
    **dict.fromkeys(
        _words(
            "promoted appointed elected seconded invited recruited named selected chosen hired nominated commissioned"
            " posted accepted recognised recognized headhunted paged asked shortlisted honoured honored ranked rated voted brought"
        ),
        "was",
    ),
    **dict.fromkeys(
        _words(
            "booked certified registered enrolled licensed licenced accredited chartered signed based"
        ),
        "am",
    ),
}

# What belongs to the candidate when a worry names it.
OF_CANDIDATE: Final = _words(
    "cv resume résumé tenure notice accent age commute background career degree visa style health record history"
    " english handwriting network sector-knowledge move title ability willingness commitment stamina motivation seniority availability clearance"
)

# Nouns that a plan begins with although they can be verbs.
NOUNS_FIRST: Final = _words(
    "staff board team shift ward school site client customer market price safety data time house home office floor"
    " patient nurse teacher state water power project product process programme program quality culture trust"
    " regular weekly daily monthly quarterly more better fewer clear open joint short simple"
)

# Words in -ing that name a field or a thing; before a noun they are no verb.
NOUNS_IN_ING: Final = _words(
    "training funding staffing housing marketing engineering nursing teaching banking accounting manufacturing planning opening building meeting briefing pricing shipping farming catering testing coding scheduling timing ring spring morning evening parking ceiling clothing lighting heating reading dining listening billing hiring spending trading filing operating closing"
)

# Nouns without a plural that take no article when nothing follows to define them.
MASS: Final = _words(
    "growth churn cash morale turnover retention overtime staff work spend pay feedback software equipment traffic"
    " research advice information time money debt demand supply care wellbeing welfare culture trust burnout"
    " compliance data space capacity access evidence progress risk stock waste scrap rework downtime attrition"
    " recruitment procurement maintenance homework absence sickness fatigue fraud litigation legislation funding"
    " income revenue inflation weather rain snow fuel energy heat electricity governance leadership english maths"
)
MASS_ENDINGS: Final = ("ing", "ness", "ity", "ship", "ance", "ence", "ism", "hood", "ics", "ware")
