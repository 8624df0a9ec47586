"""The thank-you of one reader, from its plan to pieces that are worded when they are said.

One file an idea (the opening, the points, the evidence, the concerns, the intent, the next
step), each with the ways in which it is said beside it; ``telling`` keeps what the letter
has said so far, ``letter`` puts the pieces in their order. The ways assert only what their
blanks hold: no feeling, praise or agreement that nobody noted.
"""

from sincerely.core.letters.thanks.letter import Thanks
from sincerely.core.letters.thanks.telling import hour_phrase

__all__ = ["Thanks", "hour_phrase"]
