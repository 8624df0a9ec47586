"""A question to the candidate that no employer should ask: it is not repeated to them."""

from sincerely.core.letters.discretion.matter import Matter
from sincerely.core.letters.sections import Section

MATTER = Matter(
    id="improper-question",
    reason="a question that no employer should ask is not for a letter",
    about="your private life",
    source="Equality Act 2010, sections 39 and 60; EEOC, prohibited practices in recruitment",
    sections=frozenset(
        {Section.POINT, Section.UNSAID, Section.WHY, Section.WORRY, Section.OUTCOME}
    ),
    lists={
        "own": (
            "age religion faith beliefs marital_status family_plans family_status family_life family_situation"
            " husband wife spouse marriage pregnancy disability disabilities health medical_history wheelchair"
            " ethnicity race accent origins origin nationality politics sexuality date_of_birth childcare menopause"
            " home_life private_life headscarf hijab turban stammer weight retirement union_membership"
            " maternity_leave mental_health sick_record sickness_record children kids baby babies church limp"
            " scar back hair mortgage debts star_sign maiden_name boyfriend girlfriend partner medication"
        ),
        "being": "pregnant married single divorced gay straight religious christian jewish muslim catholic"
        " protestant hindu sikh atheist disabled foreign_born a_catholic a_believer a_mother a_smoker a_drinker"
        " expecting going_to_retire of_childbearing_age over_fifty over_sixty too_old too_young",
        "doing": "have_children have_kids have_a_family want_children want_kids plan_children pray drink smoke vote"
        " retire go_to_church attend_church fast breastfeed date live_alone",
        "brood": "child children kid kids baby babies family husband wife partner boyfriend girlfriend disability"
        " disabilities illness debts medication",
    },
    frames=(
        "<asked> me? about|after|on|for|to_know? my|our <own> $",
        "concerned|worried|worries about my <own>",
        "<asked> me? about|after|on my|our|plans_for|having .. <own> $",
        "about|after|on|of my|our own? <own> $",
        "<asked> .. if|whether i|we am|was|were|are .. <being>",
        "<asked> .. if|whether|when i|we would|will|might|could|can? plan_to|planned_to|want_to|hope_to|intend_to? <doing>",
        "<asked> if|whether i|we .. have|want|had|wanted|plan|planned|planning|having|start a|any|more|another|young|small? <brood> $",
        "<asked> me? about childcare|pregnancy|religion|marital_status|family_plans|plans_for_children $",
        "how_old i|we",
        "where i|we am|was|come|came? really|originally from",
        "where i|we am really|originally? from",
        "what|which church|mosque|synagogue|temple|faith|religion|god|party|star_sign i|we",
        "who_looks_after|who_would_mind|who_minds my|the kids|children|baby",
        "what my husband|wife|partner|father|mother does|do|did|thinks",
        "if|whether|that|because my <own> would|will|might|was|is|minds|mind|holds|could|came",
        "^ my <own> $",
        "^ my <own> came_up|was_mentioned|was_raised",
        "if|whether i|we am in_a|in_the|a_member_of union|party",
        "<asked> if|whether a|an woman|man|mother|foreigner could|can|would",
        "i am|was <much>? too old|young $",
    ),
    excuses=(
        "my age|health|disability|family|retirement|children's|mental_health|union|accent work|coaching|research"
        "|project|projects|practice|team|service|services|role|job|career|experience|clients|business|law",
    ),
    flags=(
        "asked if I was pregnant",
        "asked how old I am",
        "asked about my wheelchair",
        "asked what my husband does",
        "asked where I am really from",
        "asked if I vote",
        "my age",
    ),
    passes=(
        "asked can I manage people twice my age",
        "asked about my disability research",
        "asked how old the fleet is",
        "asked whether I have run a union shop",
        "asked about family services",
        "asked if I have questions",
    ),
)
