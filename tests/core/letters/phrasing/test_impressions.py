import pytest

from sincerely.adapters.english import english
from sincerely.core.letters.phrasing.impressions import is_impression

IMPRESSIONS = (
    "seemed bored",
    "She seemed keen on the idea",
    "nice guy",
    "office was shabby",
    "I rambled",
    "not sure about her",
    "really lovely woman, very sharp",
    "warm but tired",
    "kept checking his phone",
    "I got the sense he is leaving",
    "came across as arrogant",
    "bit cold at first",
    "great rapport",
    "Not convinced the board backs him",
    "I froze on the budget question",
    "went well I think",
    "Apparently the last one was sacked",
    "15 min late",
    "hard to read",
    "shabby offices",
    "rumour has it the CEO is on his way out",
    "Don't think she liked my answer",
    "could be a nightmare to work for",
    "Clearly does not want the job filled",
)
SAID = (
    "Batch release takes 29 days; board asked why twice",
    "worried about churn",
    "keen on nurses leading rounds",
    "thinks I might be bored",
    "Wants a deputy who will visit sites in person",
    "9 of 21 sites inactive",
    "proud of the apprentices",
    "Hates long slide decks",
    "Showed me the new Gateway plant",
    "doesn't want another reorganisation",
    "“Nice guys finish last”",
    "Wants the plant to feel like one site",
    "Records are hard to read the morning after",
    "The roof is leaking",
    "too senior?",
    "Budget frozen until April",
    "appears before the select committee in March",
    "hopes to open in May",
)


@pytest.mark.parametrize("text", IMPRESSIONS)
def test_an_impression_is_told_with_its_reason(text: str) -> None:
    reason = is_impression(text, english())
    assert reason is not None
    assert "not something" in reason


@pytest.mark.parametrize("text", SAID)
def test_what_was_said_is_no_impression(text: str) -> None:
    assert is_impression(text, english()) is None
