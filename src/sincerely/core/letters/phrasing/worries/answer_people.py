"""Whom "he" and "she" mean in an answer, and the words that only say that it was said."""

from __future__ import annotations

import re
from typing import Final

from sincerely.core.letters.phrasing.phrased import Phrased

__all__ = ["with_people_named"]

_RELATION: Final = re.compile(
    r"\b(?:(?:my|the|a) )?(?P<who>(?:former |old |previous |ex-)?(?:wife|husband|partner|spouse|boss|manager|mother|father|son|daughter))\b",
    re.IGNORECASE,
)
_HE: Final = re.compile(r"^(?P<lead>(?:but |and |yes, |no, )?)(?:he|she)\b", re.IGNORECASE)


# "Said I grew up there", "told her two were contracts": that it was said is plain in an answer.
_REPORTED: Final = re.compile(
    r"^(?:I )?(?:(?:said|replied|answered)(?: to (?:him|her|them))?|told (?:him|her|them))(?: that)? (?=(?:I|my|we|our|the|it|it['’]s|there|two|three|all|both|most|one|no|nobody|none|every|each)\b)"
    r"|^(?:I )?(?:said|told (?:him|her|them)|explained|mentioned|admitted|noted|argued|replied) that (?=\w)"
    r"|^(?:I )?(?:said|told (?:him|her|them)|answered|replied),?:? (?=(?:yes|no|not|never|maybe|sometimes|of course|true)\b)"
    r"|^I (?:said|told (?:him|her|them)|answered|replied),? (?!so\b|it\b|that\b|nothing\b|as\b|what\b|the\b|to\b)(?=\w)",
    re.IGNORECASE,
)
# "Caring for my father, he died in March": the "he" is the father.
_OF_KIN: Final = re.compile(
    r"(?P<kin>\bmy (?:\w+ )?(?:wife|husband|partner|boss|manager|mother|father|mum|dad|son|daughter|brother|sister|mentor)), (?:he|she) (?=\w)",
    re.IGNORECASE,
)
# "My husband is from Arranmore, his mother lives there": whose mother, or it would be mine.
_OF_HIS: Final = re.compile(
    r"(?P<lead>\bmy (?P<kin>(?P<he>husband|father|dad|son|brother|boyfriend)|(?:wife|mother|mum|mom|daughter|sister|girlfriend))\b[^.;]*[,;.] (?:and |but )?)(?P<whose>his|her) (?=[a-z])",
    re.IGNORECASE,
)
_HE_DID: Final = re.compile(
    r"(?<=\w )(?:he|she)(?= (?:praised|mentioned|described|named|wants|wanted|needs|said|spoke|likes|asked|has in mind|told)\b)",
    re.IGNORECASE,
)
_FIRST_PERSON: Final = re.compile(r"\b(?:I|my|me)\b")


def _yours(text: str, worry: Phrased | None) -> str:
    """The answer to a worry that was noted in the first person: what "he" praised there is the reader's."""
    of_me = worry is not None and _FIRST_PERSON.search(worry.note.text)
    return _HE_DID.sub("you", text) if of_me else text


def _named(text: str, worry: Phrased | None) -> str:
    """The answer with the person of the worry named where it begins with "she"."""
    relation = _RELATION.search(worry.note.text) if worry else None
    return _HE.sub(rf"\g<lead>my {relation['who']}", text) if relation else text


def _whose(match: re.Match[str]) -> str:
    """The kin named again, where "his" or "her" is of that kin."""
    is_his = (match["whose"].lower() == "his") is bool(match["he"])
    return f"{match['lead']}my {match['kin']}’s " if is_his else match.group()


def with_people_named(text: str, worry: Phrased | None) -> str:
    """The answer, "he" the kin or the reader that it means, without "told her" before it."""
    plain = _OF_KIN.sub(r"\g<kin>, who ", _REPORTED.sub("", text))
    return _yours(_named(_OF_HIS.sub(_whose, plain), worry), worry)
