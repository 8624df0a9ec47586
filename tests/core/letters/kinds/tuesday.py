"""Panels of one Tuesday, and the letters of the day after."""

from __future__ import annotations

import itertools
import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from sincerely.core.debrief import Debrief
from sincerely.core.letters.letter import Letter
from tests.desk import debrief_of, letters

__all__ = ["DAY_AFTER", "KINDS", "TUESDAY", "made", "most_shared", "one"]

TUESDAY = "2026-11-17"
DAY_AFTER = date(2026, 11, 18)
KINDS = ("thank-you", "thank-you-letter")


def made(*talks: dict[str, Any], **more: Any) -> Debrief:
    """A debrief of conversations on a Tuesday; keys of the opportunity and the file."""
    opportunity = {"role": "Director of Care", "employer": "Tarn House"}
    own = {key: more.pop(key) for key in ("criteria", "why", "difference") if key in more}
    candidate = {"name": "Noor Castellanos", "phone": "415-555-0186"}
    candidate["accomplishments"] = more.pop("accomplishments", [])
    return debrief_of(
        json.dumps(
            {
                "candidate": candidate,
                "opportunity": {**opportunity, **own},
                "interview": {"date": TUESDAY, **more.pop("interview", {})},
                "conversations": [{"minutes": 45, **talk} for talk in talks],
                **more,
            }
        )
    )


def one(*talks: dict[str, Any], kind_id: str = "thank-you", **more: Any) -> Letter:
    return letters(kind_id, made(*talks, **more), today=DAY_AFTER)[0]


def most_shared(panel_letters: Sequence[Letter]) -> int:
    said = [{sentence.text for sentence in each.sentences} for each in panel_letters]
    return max((len(a & b) for a, b in itertools.combinations(said, 2)), default=0)
