from __future__ import annotations

import pytest

from sincerely.core.errors import InputError
from sincerely.core.letters.kind import Kind
from sincerely.core.letters.kinds import kind, kinds

IDS = {
    "call-outline",
    "check-in",
    "consultant-note",
    "offer-reply",
    "referral-thanks",
    "rejection-reply",
    "thank-you",
    "thank-you-letter",
    "voicemail",
    "withdrawal",
}


def test_every_kind_is_found() -> None:
    assert {one.id for one in kinds()} >= IDS


def test_ids_titles_and_purposes_are_unique() -> None:
    for told in ("id", "title", "purpose"):
        values = [getattr(one, told) for one in kinds()]
        assert len(set(values)) == len(values), told


@pytest.mark.parametrize("one", kinds(), ids=lambda one: one.id)
def test_kind_states_its_purpose_reason_source_and_structure(one: Kind) -> None:
    for text in (one.title, one.purpose, one.why, one.source):
        assert text.strip()
    assert len(one.structure) >= 4
    assert all(part.strip() for part in one.structure)


@pytest.mark.parametrize("one", kinds(), ids=lambda one: one.id)
def test_kind_states_a_length_in_words_or_in_seconds(one: Kind) -> None:
    if one.is_spoken:
        assert one.seconds is not None
        assert 0 < one.seconds[0] < one.seconds[1]
        assert not one.has_subject
    else:
        assert one.words is not None
        assert one.most_words is not None
        assert 0 < one.words[0] < one.words[1] <= one.most_words


def test_unknown_kind_is_refused_with_the_kinds_there_are() -> None:
    with pytest.raises(InputError, match="thank-you-letter") as caught:
        kind("love-letter")
    assert '"love-letter"' in caught.value.message


@pytest.mark.parametrize("one", kinds(), ids=lambda one: one.id)
def test_a_kind_is_found_by_its_id_alone(one: Kind) -> None:
    assert kind(one.id) is one
    with pytest.raises(InputError):
        kind(one.id.replace("-", "_") + ("" if "-" in one.id else "_"))
