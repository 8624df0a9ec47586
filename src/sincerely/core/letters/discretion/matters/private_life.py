"""Somebody's health, family and private life, the candidate's own included."""

from sincerely.core.letters.discretion.matter import OF_OTHERS, Matter

MATTER = Matter(
    id="private-life",
    reason="it is somebody's health, family or private life, which is not for a letter",
    about="somebody's private life",
    source="Rule 2 of the house: third-party detail never reaches a letter",
    sections=OF_OTHERS,
    lists={
        "ailment": (
            "cancer leukaemia leukemia lymphoma tumour tumor stroke dementia alzheimer's parkinson's epilepsy"
            " diabetes asthma depression anxiety breakdown burnout burn-out adhd autism arthritis migraines"
            " miscarriage hiv aids copd covid sepsis ptsd ocd insomnia angina gout anorexia bulimia dyslexia"
            " hernia pacemaker stoma stammer stutter limp panic_attacks heart_attack heart_condition"
            " heart_trouble health_problem drink_problem drinking_problem gambling_problem drug_problem"
            " eating_disorder bad_back bad_knee bad_hip slipped_disc"
        ),
        "care": "chemo chemotherapy radiotherapy dialysis rehab surgery operation bypass transplant ivf"
        " hysterectomy mastectomy therapy counselling hip_replacement knee_replacement antidepressants"
        " medication insulin lithium",
        "state": "pregnant expecting divorced widowed bereaved alcoholic dying ill sick bipolar diabetic epileptic"
        " autistic deaf blind disabled depressed sober infertile menopausal burnt_out burned_out separated"
        " an_alcoholic an_addict a_widow a_widower terminally_ill seriously_ill in_rehab in_prison in_therapy"
        " in_remission in_recovery in_hospital in_a_wheelchair getting_divorced getting_a_divorce on_crutches"
        " signed_off off_sick having_an_affair on_sick_leave on_maternity_leave on_stress_leave",
        "fate": "cancer ill illness sick dying died dead death funeral hospital hospice surgery stroke dementia"
        " divorce* separat* left_him left_her affair rehab addict* alcoholic suicide jail prison arrested"
        " disabled autistic depress* chemo* diagnos* accident expecting pregnant debts bankrupt custody"
        " broke_up broken walked_out leukaemia miscarried over drinks unemployed",
        "sickly": "back heart knee knees hip hips eyes eyesight hearing nerves memory lungs legs",
    },
    frames=(
        "<somebody> <has> <much>? .. <ailment>",
        "^ <has>|survived|beat a? <ailment>",
        "^ <has>|survived|beat a <ailment>",
        "<somebody> would a <ailment>",
        "wears|has|uses a|an|two? .. hearing_aid|hearing_aids|back_brace|wheelchair|prosthesis",
        "diagnosed|recovering|suffer|suffers|suffered|suffering|treated|off|signed_off|back|away with|from|for|after a|his|her? <ailment>|<care>|stress",
        "<theirs>|my own? <ailment>|<care>|divorce|drinking|pregnancy|diagnosis|illness|breakdown|love_life|private_life|affair|sex_life|sick_leave|maternity_leave",
        "<theirs>|whose|my late|elderly|ex|older|younger|eldest|youngest? <kin> .. <fate>",
        "<office>'s|he's|she's <kin> .. <fate>",
        "<somebody> <is> <much>? <much>? <state>",
        "going_through|been_through|in_the_middle_of|after a|his|her|their? .. divorce|separation|break-up",
        "had|having|expecting twins|a_baby",
        "lost|losing|buried|nursing <theirs>|a|the <kin>",
        "<theirs> <sickly> is|are|was|were|has|have .. bad|failing|weak|going|gone|shot|poor|playing_up",
        "because_of <theirs>|my .. <sickly>|<kin>|age|health",
        "smells|smelled|smelt|reeks|reeked of drink|alcohol|whisky|beer",
        "on antidepressants|lithium|tranquillisers|beta_blockers|the_wagon",
        "drinks too_much|heavily|at_lunch|on_the_job",
        "^ walks with_a stick|limp|frame",
        "<somebody> <is> tired|exhausted|shattered|lonely|miserable|unhappy $",
        "<has> an_affair|a_fling|affairs",
        "<office>'s <kin>|marriage|affair|divorce .. <fate>",
    ),
    excuses=(
        "<ailment>|<care>|<state>|sickness|divorce|bereavement ward|wards|unit|units|care|centre|center|clinic|clinics"
        "|service|services|patients|research|trial|trials|team|teams|drug|drugs|pathway|waits|screening|register"
        "|programme|program|strategy|charity|charities|nurse|nurses|specialist|portfolio|project|cases|pupils"
        "|customers|tenants|visitors|staff|children|residents|menu|range|lab|device|policy|leave|absence",
        "<theirs> <kin> founded|taught|built|started|ran|runs|trained",
    ),
    flags=(
        "he'd a stroke two years back",
        "her husband has cancer",
        "Marta Silva has epilepsy",
        "he is going through a divorce",
        "suffers from depression",
        "off with stress since May",
        "walks with a stick now",
        "lost his wife in March",
    ),
    passes=(
        "stroke unit is short of beds",
        "patients with diabetes miss reviews",
        "the cancer charity funds two nurses",
        "her father founded the mill",
        "divorce cases take 14 months",
        "deaf customers get a text line",
    ),
)
