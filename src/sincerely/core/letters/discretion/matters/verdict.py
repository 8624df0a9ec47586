"""A verdict on a colleague, a predecessor or the house itself: it was said in the room."""

from sincerely.core.letters.discretion.matter import Matter
from sincerely.core.letters.sections import Section

MATTER = Matter(
    id="verdict",
    reason="it judges a colleague, a predecessor or the house, which is better left in the room",
    about="a fault of the house",
    source="Rule 2 of the house: what one thinks of another is no point for a letter",
    sections=frozenset({Section.POINT, Section.UNSAID, Section.WHY}),
    lists={
        "before": "last previous former prior outgoing departed",
        "post": "counsel gc gm cio ciso hr secretary-general provost rector commander sergeant mayor"
        " conductor curator predecessor",
        "shirked": "never refused ignored failed neglected",
        "could": "would could can will did do does",
        "whose": "ceo's cfo's coo's cto's md's chair's chairman's director's head's manager's boss's"
        " owner's founder's president's vp's dean's chief's principal's partner's his her their",
        "folly": "mistake folly waste blunder error disgrace shambles",
        "house": "firm company board management leadership place school hospital trust council charity"
        " head_office hq business owners partners trustees",
        "fault": "slow weak lazy hopeless useless chaotic toxic clueless arrogant amateur amateurish"
        " out_of_touch a_mess a_shambles dysfunctional",
        "minds": "thinks thought reckons reckoned feels felt believes said says",
    },
    needs_judge=False,
    frames=(
        "<before> .. <office>|<post> <shirked>",
        "<before> .. <office>|<post> <could> not",
        "predecessor <shirked>",
        "predecessor <could> not",
        "he|she and .. do not get_on|get_along|see_eye_to_eye",
        "<somebody> and <somebody> do not get_on|get_along|see_eye_to_eye",
        "do|does not get_on|get_along|see_eye_to_eye with <somebody>",
        "<minds> the? <whose> .. <is> a|an|all .. <folly>",
        "<minds> the|their|our? <house> <is> too|very|quite|rather|really? <fault>",
    ),
    flags=(
        "previous warehouse manager never walked the racks",
        "the last general counsel wouldn't meet with sales",
        "she and the provost don't get on",
        "thinks the CFO's reorganisation is a mistake",
        "her predecessor ignored the regulator",
        "joined in May, thinks the trust is slow to act",
    ),
    passes=(
        "thinks the board is ready to buy",
        "says the lift is slow",
        "previous system never talked to the tills",
        "the last head left in March",
        "the two sites do not share a rota",
        "old pumps failed twice in May",
        "sales and dispatch do not get on",
        "the previous manager retires in June",
    ),
)
