"""Every kind of letter, as it is really written, makes a message without defects."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default

import pytest

from sincerely.core.letters.kinds import kinds
from sincerely.formats.render import render
from tests.desk import debrief_named, desk_of, everybody

SPOKEN = {
    "voicemail": "Voice message for Sir Anthony",
    "call-outline": "Call outline for Sir Anthony",
}


@pytest.mark.parametrize("kind_id", [one.id for one in kinds() if not one.has_subject])
def test_a_kind_without_a_subject_makes_a_sound_message(kind_id: str) -> None:
    notes = debrief_named("hotel-waiting")
    day = notes.interview.date
    assert day is not None
    recipients = everybody(kind_id, notes)
    chosen = next(one for one in kinds() if one.id == kind_id)
    for letter in chosen.write(desk_of(notes, day), recipients):
        message = message_from_bytes(render(letter, "eml", notes, day), policy=default)
        assert message.defects == []
        assert all(value.defects == () for value in message.values())
        assert letter.paragraphs[0].sentences[0].text[:20] in message.get_content()  # type: ignore[attr-defined]
        assert message["Subject"]
        if letter.to == "Sir Anthony Vane" and kind_id in SPOKEN:
            assert message["Subject"] == SPOKEN[kind_id]
