"""What a thank-you tells for want of better, and what it leaves in the room."""

from __future__ import annotations

import re
from dataclasses import replace

from sincerely.adapters.english import english
from sincerely.core.letters.kinds import kind
from sincerely.core.letters.letter import Letter
from sincerely.core.letters.phrasing.phraser import Phraser
from tests.core.letters.kinds.tuesday import DAY_AFTER, made, one
from tests.desk import desk_of, everybody, letters


def left_out(found: Letter, path: str) -> str:
    return next(one.why for one in found.left_out if one.path == path)


def test_a_readers_story_is_told_only_where_nothing_else_is() -> None:
    both = one({"with": "Ana Ruiz", "points": ["came from Hale Crews", "Beds are full"]})
    alone = one({"with": "Ana Ruiz", "points": ["came from Hale Crews"]})
    assert "Hale Crews" not in " ".join(said.text for said in both.sentences)
    assert "about them" in left_out(both, "conversations[0].points[0]")
    assert "Hale Crews" in " ".join(said.text for said in alone.sentences)


def test_a_verdict_on_a_predecessor_stays_in_the_room() -> None:
    point = "the previous matron never walked the wards"
    found = one({"with": "Ana Ruiz", "points": [point, "Beds are full"]})
    assert "matron" not in " ".join(said.text for said in found.sentences)
    assert "predecessor" in left_out(found, "conversations[0].points[0]")


def test_a_step_that_the_reader_takes_is_told_as_theirs() -> None:
    step = {"next_step": "the chair will ring on Friday"}
    to_the_chair = one({"with": "Ana Ruiz", "title": "Chair of Trustees"}, interview=step)
    to_another = one({"with": "Ana Ruiz", "title": "Matron"}, interview=step)
    assert any("you will ring on Friday" in said.text for said in to_the_chair.sentences)
    assert any("the chair will ring on Friday" in said.text for said in to_another.sentences)


def test_a_bare_no_is_not_followed_by_a_fact_that_shares_nothing_with_the_worry() -> None:
    worry = {"worry": "have you opened a home", "answer": "no"}
    found = one(
        {"with": "Ana Ruiz", "points": ["Beds are full"], "concerns": [worry]},
        candidate={"name": "Noor Hale", "accomplishments": ["Senior nurse, Tay House"]},
    )
    texts = [said.text for said in found.sentences]
    assert not any("Tay House" in text for text in texts[texts.index("No.") + 1 :][:1])


def test_an_answer_whose_worry_makes_no_sentence_says_that_it_is_one() -> None:
    concerns = [
        {"worry": "been at one school 19 years", "answer": "I changed the rota there twice."},
        {"worry": "will I miss the town", "answer": "I moved here in May with my family."},
    ]
    notes = made({"with": "Ana Ruiz", "points": ["Beds are full"], "concerns": concerns})
    doubted = frozenset(concern.worry.path for concern in notes.conversations[0].concerns)
    phraser = Phraser(english(), notes, doubted=doubted)
    desk = replace(desk_of(notes, DAY_AFTER), phraser=phraser)
    (found,) = kind("thank-you").write(desk, everybody("thank-you", notes))
    texts = [said.text for said in found.sentences]
    rota, moved = (texts.index(str(concern["answer"])) for concern in concerns)
    assert "one question" in texts[rota - 1].casefold()
    assert re.search(r"(?:another|second) question", texts[moved - 1])


def test_a_deed_that_meets_no_point_stands_behind_the_answer_to_a_worry() -> None:
    found = one(
        {
            "with": "Ana Ruiz",
            "hiring_manager": True,
            "points": ["You have 31 beds", "You want a garden for the residents"],
            "concerns": [{"worry": "never ran a night shift", "answer": "I ran one for two years"}],
        },
        candidate={"name": "Noor Hale", "accomplishments": ["Cut the laundry bill by a third"]},
    )
    blocks = [" ".join(said.text for said in block.sentences) for block in found.paragraphs]
    deed = next(at for at, block in enumerate(blocks) if "laundry" in block)
    answer = next(at for at, block in enumerate(blocks) if "two years" in block)
    assert answer < deed


def test_a_criterion_is_named_with_the_deed_that_shows_it_in_other_words() -> None:
    found = one(
        {"with": "Ana Ruiz", "hiring_manager": True, "points": ["You want a garden"]},
        candidate={"name": "Noor Hale", "accomplishments": ["Cut agency spend from £2m to £1m"]},
        opportunity={
            "role": "Matron",
            "employer": "Tay House",
            "criteria": ["comfortable with finance", "plays the organ"],
        },
    )
    assert any("comfortable with finance" in said.text for said in found.sentences)
    assert not any("organ" in said.text for said in found.sentences)


def test_a_deed_is_kept_for_a_letter_that_would_have_none() -> None:
    deeds = ["Opened two homes in a year", "Cut the laundry bill by a third"]
    panel = made(
        {"with": "Ana Ruiz", "points": ["You have 31 beds"]},
        {"with": "Bo Lind"},
        accomplishments=deeds,
    )
    told = [letter.text for letter in letters("thank-you", panel, today=DAY_AFTER)]
    assert all(("two homes" in text) != ("laundry" in text) for text in told)


def test_a_short_letter_takes_up_a_wish_and_promises_nothing() -> None:
    found = one({"with": "Ana Ruiz", "points": ["She wants a garden for the residents"]})
    texts = [said.text for said in found.sentences]
    wish = next(at for at, text in enumerate(texts) if "garden" in text)
    assert any(word in texts[wish + 1] for word in ("help", "part in", "work on", "hand in"))
