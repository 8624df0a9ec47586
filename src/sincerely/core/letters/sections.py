"""The parts of a debrief that a note can stand in."""

from __future__ import annotations

from enum import StrEnum

__all__ = ["Section"]


class Section(StrEnum):
    """Which part of the debrief a note stands in."""

    ACCOMPLISHMENT = "accomplishment"
    CRITERION = "criterion"
    WHY = "why"
    DIFFERENCE = "difference"
    NEXT_STEP = "next step"
    POINT = "point"
    WORRY = "worry"
    ANSWER = "answer"
    PROMISED = "promised"
    UNSAID = "unsaid"
    SAID = "said"
    FACT = "fact"
    CONFIDENTIAL = "confidential"
    FOR_CONSULTANT = "for consultant"
    KEEP_PRIVATE = "keep private"
    REASON = "reason"
    CANCEL = "cancel"
    OUTCOME = "outcome"
    GIST = "gist"
