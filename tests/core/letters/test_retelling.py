"""A confidence told again in other words, in a note or a sentence."""

import pytest

from sincerely.adapters.english import english
from sincerely.core.letters.audience import withheld
from sincerely.core.letters.leaks import read_confidences
from sincerely.core.letters.retelling import retold
from tests.core.letters.panels import debrief, talk

AGAIN = (
    ("The CFO is leaving in January", "your head of finance goes after the winter"),
    ("they are being sued by a former teacher", "a court case brought by someone who taught there"),
    (
        "they want to sell the hotel to a Spanish chain",
        "new owners from Spain may take over the house",
    ),
    ("merger with Northgate being negotiated", "talks about joining up with Northgate"),
    ("the bishop wants the parish closed", "the diocese plans to end the church in May"),
    ("the smokehouse shuts at Easter", "no more smoking of fish from April"),
    ("60 drivers will be laid off", "sixty of the crew are to go"),
    ("the tannery lost a fifth of its orders", "20 per cent of the leather has gone elsewhere"),
    ("a skipper is suing them", "there is a court case from somebody who sailed with them"),
    ("the founder wants to sell", "he is looking to cash out"),
    ("she keeps the true accounts in a drawer", "the real accounts are kept in her desk"),
)
OTHER_NEWS = (
    ("layoffs at Port Talbot in spring", "Port Talbot runs three shifts a day"),
    ("HR director is being pushed out", "the HR director wants new rotas"),
    ("sous chef has had a warning for drinking", "the head chef writes five menus a year"),
    ("The CFO is leaving in January", "trucks leave the yard late in January"),
    ("they will be bought by a dairy", "they buy milk from 60 farms"),
    ("the pool will be sold by May", "every pool sells out by May"),
    ("the branch will move to Leeds in May", "the branch moved to this street in 1999"),
    ("the founder wants to sell", "sold 90 of them"),
    ("they are under investigation for fraud", "asked how I would look into fraud"),
    ("she keeps the true accounts in a drawer", "accounts in June"),
)


# Sentences of courtesy, and of the work, that are like every confidence as a whole.
COURTESIES = (
    "Should you want a second conversation, I would be glad to come back.",
    "Thank you for the time that you gave me on Thursday, and for a frank talk.",
    "I look forward to hearing from you after the holidays.",
    "You wanted to know whether I will stay.",
    "I was drawn to the house by a group that still lets the chef ring the farmer.",
)


def told(secret: str, *texts: str, spoken_of: tuple[str, ...] = ()) -> list[str]:
    confidences = read_confidences(debrief(talk("Ann Li"), confidential=[secret]), english())
    return list(retold(texts, confidences, english(), spoken_of))


@pytest.mark.parametrize(("secret", "text"), AGAIN)
def test_the_same_news_in_other_words_tells_the_confidence(secret: str, text: str) -> None:
    assert told(secret, text) == [text]


@pytest.mark.parametrize(("secret", "text"), OTHER_NEWS)
def test_other_news_of_the_same_subject_tells_nothing(secret: str, text: str) -> None:
    assert told(secret, text) == []


@pytest.mark.parametrize("secret", [secret for secret, _ in (*AGAIN, *OTHER_NEWS)])
def test_a_courtesy_has_no_words_of_a_confidence_and_tells_none(secret: str) -> None:
    assert told(secret, *COURTESIES) == []


def test_what_has_no_words_of_its_own_tells_nothing() -> None:
    assert told(AGAIN[0][0], "would you and would he be there again") == []
    assert told("she is on it", AGAIN[0][1]) == []


def test_what_is_nearer_to_a_note_in_the_open_comes_from_there() -> None:
    secret, text = AGAIN[-1]
    assert told(secret, text, spoken_of=(text,)) == [text]
    assert told(secret, text, spoken_of=("the real accounts are in her desk",)) == []


def test_the_same_news_in_another_open_note_excuses_none() -> None:
    secret, text = AGAIN[0]
    again = "the head of finance goes in the winter"
    assert told(secret, text, again, spoken_of=(text, again)) == [text, again]


def test_a_few_words_and_no_confidence_are_not_judged() -> None:
    assert told(AGAIN[0][0], "finance goes") == []
    assert told(AGAIN[-1][0], "the true accounts") == []
    assert retold([AGAIN[0][1]], (), english(), ()) == {}


def test_a_point_that_tells_a_confidence_anew_reaches_no_letter() -> None:
    secret, text = AGAIN[2]
    notes = debrief(talk("Ann Li", points=[text, "42 sites"]), confidential=[secret])
    kept = withheld(notes, english())
    assert kept["conversations[0].points[0]"] == "it would give away what was told in confidence"
    assert "conversations[0].points[1]" not in kept


def test_a_courtesy_of_our_own_tells_no_confidence() -> None:
    courtesy = "Should you want a second conversation, I would be glad to come back."
    assert told("The director is leaving in May", courtesy) == []
