"""What the candidate gets out of the post, or away from: other offers, plans, comforts."""

from sincerely.core.letters.discretion.matter import Matter
from sincerely.core.letters.sections import Section

MATTER = Matter(
    id="own-gain",
    reason="what you get out of it, or away from, is no reason to give them",
    about="what you get out of it",
    source="Domain rules, 16: no other offers, no pressure",
    sections=frozenset({Section.WHY}),
    lists={
        "tired": "hate loathe despise dislike desperate unemployed out_of_work laid_off bored fed_up had_enough"
        " want_out can_not_stand cannot_stand sick_of tired_of bored_of bored_with",
        "comfort": "commute commuting perks holidays holiday pension hours parking mortgage visa salary money cash"
        " title prestige stability security childcare",
        "near": "near nearer close closer next_to",
    },
    frames=(
        "^ i? am|so|really|just? <tired>",
        "get|gets|getting me? away|out of|from",
        "escape|escaping from? my|this|the|london",
        "my contract ends|ending|is_ending|runs_out",
        "my current|present|awful? boss|manager|supervisor|job|company|employer",
        "need|needs|want the|a|some|more|any|my? <comfort>|job|work|income",
        "^ the|a|short|shorter|easy|good|better|long|longer|company|more|higher|their|no? <comfort> $",
        "^ short|shorter|easy|easier|less|better|good|more|higher <comfort>|hours|money|pay|stress|pressure",
        "nobody|no_one|none|nothing else? .. called|rang|answered|replied|came|offered|on|about",
        "only offer|place|one|firm|job .. have|called|rang|replied|left|got",
        "pays well|better|more|decently",
        "my wife|husband|partner|kids|girlfriend|boyfriend|ex|parents|mum|dad",
        "<near> to? my|our|home $",
        "stepping_stone|stepping-stone|looks_good_on|see_me_out|until_i_retire|before_i_retire|fallback|will_do_for_now",
        "walk|cycle to_work",
        "train|bus|tram|tube|metro|station|stop .. outside|on_the_doorstep|round_the_corner|from_my_door $",
        "^ free|easy|cheap|subsidised|subsidized|private .. parking|gym|lunch|lunches|meals|flights|dental|discount $",
        "quieter|quiet|easy|easier life|number|job",
        "redundancy is|at|coming",
    ),
    excuses=(
        "pension|holiday|commuting|money|visa fund|scheme|parks|members|advice|times|data|service|cases|goes|team",
    ),
    flags=(
        "need the money",
        "short commute",
        "to get away from my boss",
        "nobody else called back",
        "nearer home",
        "the tram stops right outside",
        "subsidised staff meals",
        "it's a quieter life",
    ),
    passes=(
        "their pension fund looks after 40,000 teachers",
        "the money goes to patients",
        "nobody else makes this valve",
        "care close to patients matters to me",
        "the holiday parks are run by families",
        "free lunches for every pupil",
        "the train takes freight off the road",
    ),
)
