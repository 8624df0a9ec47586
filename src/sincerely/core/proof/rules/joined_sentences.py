"""Two sentences run into one with no mark between them."""

from __future__ import annotations

from sincerely.core.grammar.fault import Check
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.grammar import showing
from sincerely.core.proof.rule import Example, Rule

RULES = (
    Rule(
        id="joined-sentences",
        severity=Severity.ERROR,
        message="Two sentences run together here: a full stop or a joining word is missing.",
        why="The reader has to go back to find where the first ended.",
        source="Swan, Practical English Usage, 4th ed., entry 293",
        find=showing(Check.RUN_ON, whole=True),
        flags=(
            Example("The tour was excellent I learned a lot.", span="excellent I"),
            Example("Your staff were very friendly we felt at home.", span="friendly we"),
            Example("Thank you for the tour I enjoyed it.", span="tour I"),
            Example("I left the firm in June we parted on good terms.", span="June we"),
            Example("The hall was cold the heating had failed.", span="cold the heating"),
            "I will bring the certificates I have three of them.",
        ),
        passes=(
            "The tour was excellent; I learned a lot.",
            "It shows how useful we found it, and I was so busy I forgot it.",
            "Thank you for the day we spent together and the report you gave me.",
            "I think the firm I had links with is the one you mean. It went well, I think.",
            "You told me it was late, I am glad we met, and the way you run it suits me.",
        ),
    ),
)
