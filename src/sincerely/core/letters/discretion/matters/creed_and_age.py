"""What somebody is by birth, age, faith or vote: protected, and nobody's business in a letter."""

from sincerely.core.letters.discretion.matter import Matter
from sincerely.core.letters.sections import Section

_AGE = "thirty forty fifty sixty seventy eighty 30 40 45 50 55 58 60 61 62 63 64 65 66 67 68 69 70 71 72 74 75 80 81"

MATTER = Matter(
    id="creed-and-age",
    reason="age, faith, origin and politics are not for a letter",
    about="somebody's age or faith",
    source="Equality Act 2010, section 4; Title VII of the Civil Rights Act of 1964",
    sections=frozenset({Section.POINT, Section.UNSAID, Section.WORRY, Section.OUTCOME}),
    lists={
        "age": _AGE,
        "creed": "catholic jewish muslim hindu sikh buddhist quaker mormon baptist methodist atheist evangelical"
        " protestant gay lesbian bisexual trans transgender tory socialist communist brexiteer remainer",
        "party": "tory tories labour leave remain trump republican republicans democrat democrats greens brexit",
    },
    frames=(
        "<somebody> <is> about|nearly|almost|over|past|only|just|turning|well? <age> $",
        "<somebody> <is> about|nearly|almost|over|past|only|just|turning|well? <age> years_old|now",
        "<somebody> <is>|must_be .. in his|her|their late|early|mid|mid-? thirties|forties|fifties|sixties|seventies|eighties|50s|60s|70s",
        "<somebody> <is> <much>? too old|young",
        "must_be about|nearly|almost|over|past|getting_on_for? <age>",
        "<somebody> <is> a|an|very|devoutly|openly? <creed> $",
        "^ voted|votes <party>|left|right",
        "goes_to|went_to|found mass|church|mosque|god $",
    ),
    flags=(
        "she is 61",
        "he looks about seventy",
        "must be nearly seventy",
        "voted Leave",
        "he's gay",
    ),
    passes=(
        "they are over forty staff",
        "Catholic schools trust, nine schools",
        "lesson on the Tory vote of 1906",
        "the machine is 30 years old",
    ),
)
