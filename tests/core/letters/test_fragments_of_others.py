"""Notes in fragments that tell on somebody, or on oneself: none may reach a letter."""

from __future__ import annotations

import pytest

from sincerely.adapters.english import english
from sincerely.core.letters.audience import withheld
from tests.core.letters.panels import debrief, talk

LEFT_OUT = {
    "a confidence": (
        "keep it under your hat: the Lyon site closes",
        "he let slip that they lost the Ardent account",
        "this stays in the room: the bank called in the loan",
        "only the board knows about the closure",
        "she said forget I told you - the fund is short",
        "not for the minutes: the audit partner was replaced",
        "NDA: working w/ Norvane on a vaccine",
        "the sale isn't public",
    ),
    "hearsay": (
        "everyone says the deputy drinks",
        "nobody likes Greta",
        "Hugh and Mina had a blazing row in the corridor",
        "the two brothers who own it don't get on",
        "people leave in droves because of Dan",
        "office politics - Jim is the chairman's nephew",
    ),
    "a doubt": (
        "felt out of my depth on derivatives",
        "my answer on churn was weak",
        "gave a rambling answer re: turnover",
        "I have cold feet",
        "the place depressed me",
        "would rather have the Boston job",
    ),
    "money": (
        "he said 120k and a car",
        "pays 15% less than now",
        "package around 2.2 crore",
        "they top out at grade 7, 58,400",
        "they want someone for 60",
        "the money is poor",
    ),
    "health": (
        "Rob is back from chemo",
        "I told them about my epilepsy",
        "he's deaf in one ear",
        "their head of HR is off with stress",
        "needs to leave early for dialysis",
        "she's trying for a baby",
    ),
    "somebody in trouble": (
        "a pupil, Jayden, was excluded twice",
        "client Brightwater is suing them",
        "tenant at 14 Rowan Court owes 3 months",
        "the boy in Year 9 who set the fire",
        "the Hendersons are behind on fees",
        "one family has complained eleven times about Nurse Bello",
    ),
    "a colleague": ("Okoro would prefer somebody with a doctorate",),
}
SAID = (
    "patients fall twice as often on the night shift",
    "six pupils were excluded last term",
    "two drivers left for the competitor",
    "the unit has 12 dialysis chairs",
    "families owe the school 40,000 in fees",
    "the charity supports people behind on rent",
    "they make hearing aids for children",
    "their depression screening tool is used in 30 clinics",
    "mentioned the knee replacement programme",
    "confidential waste is handled by a contractor",
    "the rumor mill stopped once they published rotas",
    "the archive is open to the public",
    "private patients pay for the new wing",
    "staff take credit cards on the trams",
    "budget of 40 to 45 million over ten years",
    "overdue invoices stand at 3.2m",
    "nobody likes the new timesheet",
    "asked what I would do in the first month",
)


def kept(note: str) -> str:
    """Why the note of a conversation is left out; nothing if it may be said."""
    found = debrief(talk("Lena Marsh", points=[note]), talk("Di Okoro"))
    return withheld(found, english()).get("conversations[0].points[0]", "")


@pytest.mark.parametrize(
    "note", [note for notes in LEFT_OUT.values() for note in notes], ids=lambda note: note[:40]
)
def test_what_tells_on_somebody_is_left_out_and_the_reason_repeats_none_of_it(note: str) -> None:
    reason = kept(note)
    assert reason
    assert note not in reason


@pytest.mark.parametrize("note", SAID, ids=lambda note: note[:40])
def test_the_same_words_about_the_work_may_be_said(note: str) -> None:
    assert kept(note) == ""
