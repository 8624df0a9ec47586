"""A remark on somebody's manner, character or looks."""

from sincerely.core.letters.discretion.matter import OF_OTHERS, Matter
from sincerely.core.letters.sections import Section

MATTER = Matter(
    id="person",
    reason="it is a remark on a person, which no letter should make",
    about="somebody's manner",
    source="Rule 2 of the house; research/phrasing: impressions are no points",
    sections=OF_OTHERS | {Section.ANSWER, Section.SAID, Section.FACT},
    lists={
        "scorn": (
            "useless idiot idiots idiotic incompetent hopeless clueless bully tyrant jerk moron fool stupid"
            " thick lazy liar crook snake toxic nightmare clown dinosaur psycho psychopath narcissist"
            " control_freak control-freak micromanager micro-manager pathetic waste_of_space waste_of_time"
            " deadwood dead_wood joke disaster creep bastard arsehole asshole monster dragon pain bore"
            " windbag snob coward hypocrite cheat sexist racist misogynist unhinged mad insane spineless"
            " two-faced past_it over_the_hill vindictive petty dishonest corrupt slimy sleazy arrogant rude"
            " pompous smug untrustworthy impossible_to_work_for impossible_to_work_with"
        ),
        "hatred": "hates hated loathes loathed despises despised detests slagged bitched badmouthed bad-mouthed"
        " bullies bullied sneered screams shouts yells can_not_stand cannot_stand",
        "folk": "her him them me us everyone everybody people staff",
        "bearing": "yawned yawning smirked fidgeted sighed frowned reeked stank stinks",
    },
    frames=(
        "<somebody> <is> not? <much>? <much>? <much>? <scorn>",
        "^ <much>? <much>? <scorn> $",
        "^ boss|manager|chief|head|director <much>? <much>? <scorn>",
        "call|calls|called .. a|an .. <scorn>",
        "<hatred> off|about|at? <folk>",
        "<hatred> <theirs>|my|the <office>",
        "an|a|such <scorn>|awful|horrible|terrible|dreadful <office>|company|employer|firm|place",
        "^ <somebody>? <bearing>",
        "think*|reckon*|says|said <somebody> <is> <much>? <scorn>",
    ),
    excuses=("<scorn> to think|say", "disaster recovery|relief"),
    flags=(
        "the last controller was useless",
        "he's a bit of a bully",
        "The director is a control freak",
        "shouts at everyone",
        "thinks the new chair is an idiot",
    ),
    passes=(
        "the ERP is a disaster",
        "asked how I deal with a bully on a board",
        "drivers hate the new rota",
        "disaster recovery is untested",
        "their controls are weak",
    ),
)
