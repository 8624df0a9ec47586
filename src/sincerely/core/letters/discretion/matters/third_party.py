"""One patient, pupil, tenant or client, whom the note tells on."""

from sincerely.core.letters.discretion.matter import OF_OTHERS, Matter

MATTER = Matter(
    id="third-party",
    reason="it tells on somebody who is not there to answer",
    about="one person in their care",
    source="Rule 2 of the house: patient and third-party detail never reaches a letter",
    sections=OF_OTHERS,
    lists={
        "one": "a an one the that this their our",
        "charge": "pupil student girl boy child teenager toddler resident patient inmate prisoner tenant client"
        " customer supplier donor parishioner member guest passenger driver nurse teacher employee apprentice"
        " family couple mother father widow neighbour landlord claimant offender volunteer trustee",
        "trouble": "self-harm* suicid* sectioned excluded expelled arrested charged abused assaulted overdos*"
        " evicted in_arrears behind owes owed suing sued bankrupt insolvent going_under defaulted"
        " divorcing contested will_not_pay stole stealing absconded punched stabbed attacked bit threatened pregnant died drinks dying"
        " dementia in_prison complained refused_treatment was_caught ran_away",
    },
    frames=(
        "<one> .. <charge> .. <trouble>",
        "<charge> called|named? <somebody> .. <trouble>",
        "mr|mrs|ms|miss|mx|little|old|poor <somebody> .. <trouble>",
        "the <household> .. <trouble>",
        "boy|girl|child|pupil|lad|kid in|from|of year|class|form|grade? .. who",
        "tenant|resident|patient|client|pupil|family in|at|from|of flat|room|bed|no|number|unit|house? %n",
    ),
    excuses=("<charge>s", "of_<charge>"),
    flags=(
        "a patient died and the family is suing",
        "one tenant is in arrears",
        "pupil Tamsin Okafor self-harms",
        "boy in year 9 who ran away",
    ),
    passes=(
        "tenants in arrears get a visit",
        "the client wants weekly calls",
        "patients complained about parking",
        "one in nine beds is closed",
    ),
)
