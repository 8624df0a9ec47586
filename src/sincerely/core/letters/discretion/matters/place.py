"""The candidate's own opinion of the place and the firm."""

from sincerely.core.letters.discretion.matter import Matter
from sincerely.core.letters.sections import Section

MATTER = Matter(
    id="place",
    reason="it is your opinion of the place, not something they told you",
    about="the place itself",
    source="Rule 2 of the house; research/phrasing: impressions are no points",
    sections=frozenset({Section.POINT, Section.UNSAID, Section.WHY, Section.ANSWER}),
    lists={
        "spot": "office offices building reception lobby toilets bathrooms loos room place carpet carpets canteen"
        " cafeteria furniture coffee premises town street lift walls area suburb village decor chairs kitchen waiting_room meeting_room",
        "squalid": "shabby tatty dingy grim drab gloomy filthy dirty messy smelly dreary depressing soulless"
        " run-down run_down freezing dull dead draughty peeling disgusting a_dump a_tip horrible awful ghastly",
    },
    frames=(
        "^ the? <spot> <is> <much>? <much>? <squalid>",
        "^ <much>? <squalid> <spot> $",
        "^ the|whole? <spot> smells|smelt|smelled|stank|stinks|reeked",
        "glassdoor",
        "^ good|bad|weird|odd|strange|great vibes|vibe|atmosphere|energy",
    ),
    flags=(
        "office was shabby",
        "the canteen is a bit grim",
        "shabby offices",
        "dull town",
        "two stars on Glassdoor",
        "the building smelt of damp",
    ),
    passes=(
        "the kitchen feeds 300",
        "meeting rooms are booked by tablet",
        "waiting room for 40 patients",
        "dead town halls brought back to use",
        "dirty returns go back to the laundry",
    ),
)
