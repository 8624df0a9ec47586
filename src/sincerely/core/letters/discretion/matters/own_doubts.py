"""The candidate's doubts of the post or of themself, and what went wrong on the day."""

from sincerely.core.letters.discretion.matter import TOLD, Matter
from sincerely.core.letters.sections import Section

MATTER = Matter(
    id="own-doubts",
    reason="a doubt of yours, or how you did on the day, does not help your case",
    about="a doubt of yours",
    source="Domain rules, 16: leave out apology and excuse",
    sections=TOLD | {Section.DIFFERENCE},
    lists={
        "unsure": "unsure uncertain unconvinced torn hesitant doubtful undecided lukewarm overqualified"
        " underqualified terrified scared in_two_minds having_second_thoughts out_of_my_depth a_fraud an_impostor",
        "sure": "sure convinced certain confident keen ready persuaded sold qualified good_enough the_right"
        " cut_out comfortable interested up_to",
        "stumbled": "fluffed bombed botched blew flunked messed_up screwed_up stumbled rambled waffled froze"
        " choked bluffed lied exaggerated panicked fibbed blanked went_blank oversold undersold faked winged"
        " babbled gabbled dried_up mumbled overdid fudged_it made_it_up made_that_up",
        "part": "answer answers reply response presentation pitch example story case figures opening close task demo",
        "poor": "weak bad poor flat vague feeble hopeless terrible awful muddled thin rambling clumsy long-winded"
        " useless confused half-baked lame dreadful incoherent rubbish not_great not_good too_long",
    },
    frames=(
        "i am|was|feel|felt|remain|remained <much>? not|never <much>? <sure> i|if|whether|that|this|enough|about|for|to|at",
        "i am|was|feel|felt .. <unsure>",
        "^ <much>? <much>? not|never .. sure|convinced|certain i|if_i|whether_i|that_i|this|it",
        "^ still? unsure|unconvinced|in_two_minds|not_sure $",
        "^ i? <much>? <stumbled>",
        "i .. <stumbled>",
        "my <part> .. <is>|sounded|came_out|fell|felt <much>? <much>? <poor>",
        "^ i? gave|made|had a|an|such|some? <poor> <part>|start|impression",
        "i do|did not really|even|honestly? want|think_i|believe_i|see_myself|know_if|know_whether",
        "i doubt i|it|this|if|that",
        "^ i? would only take|do|stay|accept|last",
        "i would much? rather stay|not|be_back",
        "out_of_my_depth|out_of_my_league|over_my_head",
        "too_junior|too_senior|too_corporate|too_technical|too_political|too_old|too_young for_me",
        "^ i? could|did not really? answer|remember|explain",
        "second_choice|third_choice|last_choice|plan_b",
        "^ what|how|if|whether? do|would|could i really? want|like|cope|manage|fit",
        "my stomach|nerves|mind .. knots|blank|went|shook",
    ),
    excuses=("asked|asks|wanted_to_know|wondered .. failed|mistake|wrong|blank",),
    flags=(
        "honestly I wasn't sure I could do this job",
        "I fluffed the budget question",
        "my answer on tax was a bit weak",
        "still not sure I want to relocate",
        "I doubt I'd last a year there",
    ),
    passes=(
        "not sold on lean",
        "the answer was a second depot",
        "asked about a time I failed",
        "my example was the ferry",
        "is not sure the lease will be renewed",
    ),
)
