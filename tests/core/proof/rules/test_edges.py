"""What single rules say at their edges, beside the examples that travel with them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sincerely.adapters.english import english
from sincerely.core.debrief import Debrief, Interviewer, Note, Opportunity
from sincerely.core.proof.finding import Finding, Severity
from sincerely.core.proof.known import known_of
from sincerely.core.proof.notes import conversation_for
from sincerely.core.proof.rule import apply
from sincerely.core.proof.rules import catalogue
from sincerely.core.proof.sample import SAMPLE
from sincerely.core.proof.text import PLAIN, Part, ProofText

RULES = {rule.id: rule for rule in catalogue()}
GROUP = "Sam Okafor, Tom Birkett"


def findings(
    rule: str,
    text: str,
    *,
    kind: str = "thank-you",
    recipient: str | None = None,
    debrief: Debrief | None = SAMPLE,
) -> list[Finding]:
    read = ProofText(text, english(), kind=kind, recipient=recipient, debrief=debrief)
    return apply(RULES[rule], read)


def spans(rule: str, text: str, **given: str | Debrief) -> list[str]:
    return [finding.text for finding in findings(rule, text, **given)]  # type: ignore[arg-type]


def test_a_rule_that_needs_a_debrief_is_not_run_without_and_says_so_when_asked() -> None:
    assert findings("name-spelling", "I met O'Dwyre.", debrief=None) == []
    with pytest.raises(LookupError, match="without a debrief"):
        _ = ProofText("I met O'Dwyre.", english()).noted


def test_a_letter_to_a_group_is_held_against_their_conversation() -> None:
    group = conversation_for(SAMPLE, GROUP)
    assert group is not None
    assert [one.name for one in group.interviewers] == GROUP.split(", ")
    assert conversation_for(SAMPLE, "Philippa Agarwal") is None
    assert conversation_for(SAMPLE, None) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I enjoyed meeting Sir O'Dwyer.", "Sir Siobhan"),
        ("I enjoyed meeting Ms. O'Dwyer's team.", "Dr."),
        ("I enjoyed meeting Mr. Siobhan van O'Dwyer.", "Dr."),
        ("I met Mr. Siobhan O'Dwyer Wei-Ling Brown Sam Okafor.", "Dr."),
    ],
)
def test_a_title_is_mended_where_it_stands(text: str, said: str) -> None:
    assert said in findings("honorific", text)[0].fixes


def test_a_greeting_of_another_is_mended_for_one_who_interviewed_nobody() -> None:
    (found,) = findings(
        "greeting-to-another",
        "Dear Sam,\n\nThank you.\n",
        kind="consultant-note",
        recipient="Philippa Agarwal",
    )
    assert found.fixes == ("Philippa Agarwal",)


@pytest.mark.parametrize(
    "text",
    [
        "Dear Dr. O'Dwyer,\n\nThank you.",
        "Good morning Captain O'Dwyer, I am glad.",
        "The COO was clear, and HB will grow.",
    ],
)
def test_titles_and_initials_of_what_the_notes_have_are_no_strange_names(text: str) -> None:
    assert spans("title-of-post", text) == []
    assert spans("name-without-note", text) == []


@pytest.mark.parametrize(
    ("rule", "text", "flagged"),
    [
        ("a-an", "We met near a Örebro kiln.", []),
        ("a-an", "AN EGG AND AN BOX.", []),
        ("comma-splice", "The plant was so hot, we left early.", []),
        ("comma-splice", "The plant was old, we left early.", [","]),
        ("comma-splice", "The plant was old, so we left.", []),
        ("comma-splice", "The plant was old, we left.", []),
        ("comma-splice", "I enjoyed the tour, that was kind.", [","]),
        ("comma-splice", "I enjoyed the tour, it's a fine plant.", [","]),
        ("capital-missing", "Dear Ana,\n\nthank you for the tour.", []),
        ("capital-missing", "I met Ana.\n\nwe spoke long.", ["we"]),
    ],
)
def test_prose_is_flagged_only_where_it_is_wrong(rule: str, text: str, flagged: list[str]) -> None:
    assert spans(rule, text) == flagged


def test_owners_that_are_many_keep_their_apostrophe() -> None:
    assert spans("apostrophe-plural", "I saw many children's and women's wards.") == []
    assert spans("apostrophe-plural", "I saw many manager's and women's wards.") == ["manager's"]


def test_a_letter_over_the_good_length_is_told_so_gently() -> None:
    body = " ".join(["We spoke of the kiln and its lining that day."] * 18)
    (found,) = findings("letter-length", f"Dear Sam,\n\n{body}\n\nBest,\nRéka\n")
    assert found.severity is Severity.HINT
    assert "is the length for this kind" in found.message


def test_a_stock_phrase_above_the_greeting_is_none() -> None:
    phrase = "I am passionate about glass."
    assert spans("stock-cliche", f"{phrase}\n\nDear Sam,\n\nThe kiln held.\n") == []
    assert spans("stock-cliche", f"Dear Sam,\n\n{phrase}\n") == ["passionate about"]


def test_titles_before_known_names_are_no_posts() -> None:
    assert spans("title-of-post", "Dear Sam,\n\nI met Captain Brown there.\n") == []
    (found,) = findings("title-of-post", "Dear Sam,\n\nI met Bursar Wei-Ling Brown.\n")
    assert found.text == "Bursar"


def test_an_ordinary_word_beside_a_known_name_is_strange_but_where_a_sentence_begins() -> None:
    assert spans("name-without-note", "I met Tall Siobhan there.") == ["Tall Siobhan"]
    assert spans("name-without-note", "Tall Siobhan met me there.") == []


def test_a_name_with_particles_is_one_strange_name() -> None:
    assert spans("name-without-note", "I met Quorra van der Zyll.") == ["Quorra van der Zyll"]


def test_a_firm_written_as_one_word_is_a_slip_for_its_name() -> None:
    (found,) = findings("name-spelling", "Thank you for the day at HaldenBiologics.")
    assert found.fixes[0] == "Halden Biologics"


def test_between_lines_stands_the_body() -> None:
    text = ProofText("Dear Sam,\n\nThe kiln held.\n", english(), kind="thank-you")
    assert text.part_at(0) is Part.GREETING
    assert text.part_at(10) is Part.BODY


def test_a_person_whose_name_has_no_letters_is_known_and_breaks_nothing() -> None:
    odd = replace(
        SAMPLE,
        opportunity=Opportunity("Cook", "Halden"),
        conversations=(replace(SAMPLE.conversations[0], interviewers=(Interviewer("🙂"),)),),
    )
    assert known_of(odd).people[0].words == ()
    assert findings("honorific", "I met Dr. Siobhan.", debrief=odd, kind=PLAIN) == []


def noted(*texts: str) -> Debrief:
    """The sample with other things left unsaid."""
    return replace(SAMPLE, unsaid=tuple(Note(text, "unsaid[0]") for text in texts))


@pytest.mark.parametrize(
    ("note", "text", "said"),
    [
        ("I would move from Renmark", "I would bring it to Renmark.", []),
        ("Ran the shed in Renmark", "I would like to come to Renmark.", []),
        ("Ran the shed at Renmark", "I look forward to joining Renmark.", ["Renmark"]),
        ("Came from Renmark, ran audits for Renmark", "I want to join Renmark.", ["Renmark"]),
    ],
)
def test_a_place_of_the_notes_is_no_other_employer(note: str, text: str, said: list[str]) -> None:
    assert spans("other-employer", text, debrief=noted(note)) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I was a stock planner there.", []),
        ("I led stock planners there.", []),
        ("I was a Stock Planer there.", ["Planer"]),
    ],
)
def test_a_post_may_be_written_without_the_capitals_of_the_notes(
    text: str, said: list[str]
) -> None:
    assert spans("name-spelling", text, debrief=noted("hired as Stock Planner")) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The queue took three or four minutes at the gate.", []),
        ("The queue took four minutes at the gate.", ["four"]),
    ],
)
def test_a_loose_count_stands_for_no_figure_of_the_notes(text: str, said: list[str]) -> None:
    debrief = noted("the queue took forty minutes at the gate")
    assert spans("figure", text, debrief=debrief) == said
