"""Figures, lacks, shares and callings of the candidate's own, and what they are told with."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.marsh import phraser

from sincerely.core.debrief import Note


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("food cost 27%", "I kept food cost at 27%."),
        ("labour cost 31% of sales", "I kept labour cost at 31% of sales."),
        ("scrap rate 1.2%", "I kept the scrap rate at 1.2%."),
        ("uptime 99.9% since 2019", "I have kept uptime at 99.9% since 2019."),
        ("11 boats, no lost day in 2025", "With 11 boats, we had no lost day in 2025."),
        ("14,000 DSE, 2 stations", "My background includes 14,000 DSE across 2 stations."),
        ("zero ground damage two seasons", "We had zero ground damage in two seasons."),
        ("beehives: 60, honey to 14 shops", "I had 60 beehives (honey to 14 shops)."),
        ("never missed payroll, 8 yrs", "I never missed payroll in 8 years."),
        ("AZA accreditation renewed twice with commendation", "I had AZA accreditation renewed twice with commendation."),
        ("kennel block rebuilt for £40k", "I had the kennel block rebuilt for £40k."),
        ("scheme led by nurses", "I would mention the scheme led by nurses."),
        ("ran 3 food trucks -> 1 brick and mortar -> 62 seats", "I ran 3 food trucks, then 1 brick and mortar, then 62 seats."),
        ("depot manager, Doncaster, 2014-2019", "I was depot manager in Doncaster from 2014 to 2019."),
        ("registered professional (RPGeo)", "I am a registered professional (RPGeo)."),
        ("certified in lean methods", "I am certified in lean methods."),
    ],
)  # fmt: skip
def test_a_line_of_figures_or_a_calling_is_told_as_one_would(note: str, said: str) -> None:
    told = phraser().fact(Note(note, "candidate.accomplishments[0]"))
    assert told.sentences == (said,)


@pytest.mark.parametrize(
    ("note", "base"),
    [
        ("mentor scheme for apprentices", "begin with a mentor scheme for apprentices"),
        ("fix rota within a month", "fix the rota within a month"),
        ("half the menu vegetarian by spring", "have half the menu vegetarian by spring"),
        ("a calmer ward by winter", "aim for a calmer ward by winter"),
        ("own brand of preserves by Christmas", "aim for your own brand of preserves by Christmas"),
    ],
)
def test_what_i_would_do_is_a_deed_a_share_or_an_aim(note: str, base: str) -> None:
    assert phraser().intention(Note(note, "opportunity.difference[0]")).base == base
