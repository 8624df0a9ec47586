"""Reading by paragraph finds what reading the whole text finds, and reads what changed alone."""

from __future__ import annotations

import random

import pytest

from sincerely.adapters.engines.lingotweaker import LingoTweaker, Reading
from sincerely.adapters.engines.paragraphs import ByParagraph
from sincerely.core.debrief import Locale

LETTER = """\
Subject: Thank you: the Bell Foundry Manager role

Dear Ms Adeyemi-Holt,

Thank you for the hour by the furnace today. You said that two moulds in nine crack \
before they cool, and the sand is what you blame. The crew at Tarn Castings blamed it too.

You asked how I would keep the older casters. I would pair each of them with an apprentice \
for a season, as I did at Tarn Castings; nobody left us in four years.

I look forward to hearing from you about the visit on Thursday.

Kind regards,
Wanjiru Strand
"""
PUT_IN = [
    *".,;:!?-’'\"“”()[]\n ",
    " teh ",
    " a hour ",
    " the the ",
    " (see ",
    " organise organize ",
    "\n\n",
    "\n\nand ",
    "\n\nAlso, I agree.",
    " I will write.",
    ". Then",
]


@pytest.fixture(scope="module")
def engine() -> LingoTweaker:
    return LingoTweaker()


class Counting(LingoTweaker):
    """The real engine, with what it was given to read."""

    def __init__(self, engine: LingoTweaker) -> None:
        super().__init__()
        self._built = engine._built
        self.given: list[str] = []

    def read(self, text: str, locale: Locale) -> Reading:
        self.given.append(text)
        return super().read(text, locale)


def edited(text: str, chance: random.Random) -> str:
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(text))
        match chance.randrange(4):
            case 0:
                text = text[:place] + text[place + chance.randint(1, 3) :]
            case 1:
                text = text[:place] + text[place].swapcase() + text[place + 1 :]
            case 2:
                paragraphs = text.split("\n\n")
                chance.shuffle(paragraphs)
                text = "\n\n".join(paragraphs)
            case _:
                text = text[:place] + chance.choice(PUT_IN) + text[place:]
    return text


def test_edits_by_the_dozen_are_read_as_the_whole_text_is(engine: LingoTweaker) -> None:
    chance, by_paragraph = random.Random(20261123), ByParagraph(engine)
    found = 0
    for _ in range(60):
        text = edited(LETTER, chance)
        whole = engine.check(text, Locale.GB)
        assert by_paragraph.check(text, Locale.GB) == whole, text
        found += len(whole)
    assert found > 60


def test_one_word_changed_reads_one_paragraph(engine: LingoTweaker) -> None:
    counting = Counting(engine)
    by_paragraph = ByParagraph(counting)
    by_paragraph.check(LETTER, Locale.GB)
    counting.given.clear()
    by_paragraph.check(LETTER.replace("a season", "two seasons"), Locale.GB)
    (read,) = counting.given
    assert read.startswith("You asked")
    assert "two seasons" in read


@pytest.mark.parametrize(
    "text",
    [
        "The furnace (the old one cracked.\n\nThe new one) did not.",
        "He said “no to us.\n\nThen yes.”",
        'She calls it "the oven.\n\nIt is warm."',
        "The founders' bell rang.\n\nThe casters' bell did not.",
        "Dear Ms Adeyemi-Holt,\n\nthank you for the hour.",
        "We met the crew. We saw the kiln.\n\nWe thank you for both.",
        "We met the crew.\n\nWe saw the kiln. We thank you for both.",
        "Moreover the sand is wet.\n\nMoreover the kiln is old.",
        "We met the crew there. Again.\n\nWe saw the kiln there. We thank you all.",
    ],
)
def test_what_only_the_whole_can_tell_is_read_whole(engine: LingoTweaker, text: str) -> None:
    counting = Counting(engine)
    assert ByParagraph(counting).check(text, Locale.GB) == engine.check(text, Locale.GB)
    assert text in counting.given


def test_sentences_that_begin_alike_within_a_paragraph_are_seen_there(
    engine: LingoTweaker,
) -> None:
    text = "Today we met.\n\nWe met the crew. We saw the kiln. We thank you for both."
    counting = Counting(engine)
    found = ByParagraph(counting).check(text, Locale.GB)
    assert found == engine.check(text, Locale.GB)
    assert [one.rule for one in found] == ["lingotweaker/english-word-repeat-beginning-rule"]
    assert text not in counting.given
