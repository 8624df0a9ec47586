"""Notes of rarer shapes: what their few words tell for certain, and no more."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.whitlock import READER, phraser

from sincerely.core.debrief import Conversation, Correction, Interviewer, Locale, Note
from sincerely.core.letters.phrasing.phrased import Phrased
from sincerely.core.letters.phrasing.words.articles import a_or_an

PANEL = Conversation(
    "conversations[1]", tuple(Interviewer(name) for name in ("Tom Hale", "Priya Rao", "Ines Okoro"))
)
PHRASER = phraser(PANEL, locale=Locale.GB)


def said(*found: Phrased) -> str:
    return " ".join(sentence for one in found for sentence in one.sentences)


def point(text: str, to: Conversation = READER) -> str:
    return said(*PHRASER.point(Note(text, f"{to.path}.points[0]"), to))


def fact(text: str, path: str = "candidate.accomplishments[0]") -> str:
    return said(PHRASER.fact(Note(text, path)))


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Tom - wants a plan for the kiln", "Tom wants a plan"),
        ("Tom: the kiln is older than the firm", "Tom said that the kiln is older"),
        ("Tom: kiln down since May", "Tom said that the kiln has been down"),
        ("Priya - asked for nine more welders", "Priya asked for nine more welders"),
        ("Both wanted a plan", "You wanted a plan"),
        ("Tom: the old kiln", ""),
    ],
)
def test_what_one_of_a_group_said_is_told_of_that_one(note: str, told: str) -> None:
    found = point(note, PANEL)
    assert told in found
    assert bool(found) == bool(told)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Dana: wants a plan for the kiln", "You want a plan for the kiln"),
        ("night-shift veteran of nine years", "you are a night-shift veteran"),
        ("she runs it, does not", "you run it"),
        ("is without manager", "you are without a manager"),
        ("ran same route", "You ran the same route"),
        ("needs manager", "You need a manager"),
        ("going out of shop", "out of shop"),
        ("cut from mill to shop", "from mill to shop"),
        ("fired the last ops manager, 4 months in", "You fired the last ops manager"),
    ],
)
def test_what_the_reader_does_keeps_its_small_words(note: str, told: str) -> None:
    assert told in point(note)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("partners split on nights", "partners are split on nights"),
        ("deficit three years running", "there has been a deficit three years running"),
        ("wait down a third", "the wait is down a third"),
        ("backlog 6-8 weeks", "the backlog is 6-8 weeks"),
        ("assets register a mess", "the assets register is a mess"),
        ("list 9 weeks, was 4 pre covid", "the list is 9 weeks"),
        ("yard of 12, with 3 cranes", "a yard of 12, with 3 cranes"),
        ("drum kit champion for boys", "drum kit champion"),
    ],
)
def test_a_thing_and_what_is_so_of_it_are_one_statement(note: str, told: str) -> None:
    assert told in point(note)


def test_a_question_that_cannot_be_turned_is_not_told() -> None:
    assert point("asked is the yard mine") == ""


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("no answer", ""),
        ("2 sites. 9 crews", "2 sites; 9 crews"),
        ("Had it all in hand by May", "I had it all in hand by May."),
        ("sober since 2014", "I have been sober since 2014."),
        ("both sites sold", "Both sites are sold."),
        ("school places for the children included", "were included."),
    ],
)
def test_an_answer_in_fragments_is_completed(note: str, told: str) -> None:
    found = said(PHRASER.answer(Note(note, "conversations[0].concerns[0].answer"), READER))
    assert told in found
    assert bool(found) == bool(told)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Worked nights?", "whether I have worked nights"),
        ("why leave after 8 months", "why leave after 8 months"),
        ("my approach “soft”", "my approach “soft”"),
    ],
)
def test_a_worry_in_few_words_is_raised_as_it_was_put(note: str, told: str) -> None:
    found = PHRASER.worry(Note(note, "conversations[0].concerns[0].worry"), READER)
    assert told in said(found)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("my brother and I ran the yard", "My brother and I ran the yard."),
        ("born and raised nearby", "born and raised nearby"),
        ("8 years built crews", "8 years built crews"),
        ("twice runner-up", "I was twice runner-up."),
        ("skills: Python 3, R and welding", "My skills include Python 3, R and welding."),
        ("hobby: repairing kilns", "repairing kilns"),
        ("have run a mill", "I have run a mill."),
        ("2x manager of crews", "2x manager of crews"),
        ("LED the pilot in Leith", "I LED the pilot in Leith."),
        ("responsible for nine welders", "responsible for nine welders"),
        ("chairing fleet of 12", "chairing fleet of 12"),
        ("£40k stock cut", "I cut £40k in stock."),
        ("the kiln; 9 staff; £3m", "the kiln; 9 staff; £3m"),
        ("worked at J. Brand", "worked at J. Brand"),
        ("retention - 61% to 83% - mostly by fixing the roster", "retention from 61% to 83%"),
        ("2018, ran two sites; built a team", "I built a team."),
        ("teacher for 9 years before the mill", "I was a teacher for 9 years before the mill."),
        ("foreman (NHS), Leeds", "foreman (NHS) at Leeds"),
        ("Hull Fair: nine stalls", "Hull Fair (nine stalls)"),
        ("security cleared by 9", "security cleared by 9"),
    ],
)
def test_a_line_of_my_own_claims_what_stands_in_it(note: str, told: str) -> None:
    assert told in fact(note)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("registered nurse (RN), nights", "I am a registered nurse (RN)"),
        ("CPL(H), since 2009", "I have held a CPL(H), since 2009."),
        ("Welsh - fluent", "I speak Welsh (fluent)."),
        ("trilingual: Welsh, Irish, English", "I am trilingual (Welsh, Irish, English)."),
        ("Certified welding inspector (CWI)", "I am a certified welding inspector (CWI)."),
        ("BA from Cork", "a BA from Cork"),
        ("Red Seal, forklift licence (counterbalance)", "Red Seal and a forklift licence"),
        (
            "H.Dip in Ed., UCC, 2006; M.Ed (School Leadership), Maynooth",
            "an H.Dip in Ed. (UCC, 2006) and an M.Ed (School Leadership, Maynooth)",
        ),
    ],
)
def test_papers_are_held(note: str, told: str) -> None:
    assert told in fact(note)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        (
            "my languages at work - Turkish and some Kurdish",
            "my languages at work (Turkish and some Kurdish)",
        ),
        ("the overdue deviations report - closed all in March", "I closed all in March."),
        ("the pension scheme work - nine (employers) in all", "nine (employers) in all"),
    ],
)
def test_a_thing_left_unsaid_keeps_what_a_dash_adds(note: str, told: str) -> None:
    assert told in fact(note, "conversations[0].unsaid[0]")


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("small enough to know every grower, a board of farmers", "with a board of farmers"),
        ("family owned and small, a board that listens", "you are family owned and small"),
        ("small enough to care: everybody knows the owner", "; everybody knows the owner"),
        ("mill, reinvests in the town", "a mill that reinvests in the town"),
        ("firm, backs local growers", "backs local growers"),
        ("been a member since 2009", "I have been a member since 2009."),
        ("fully vetted", "I am fully vetted."),
        ("size: nine sites", "the size: nine sites"),
        ("profitable, honest work", "honest work"),
    ],
)
def test_a_reason_says_of_whom_it_is_so(note: str, told: str) -> None:
    assert told in said(PHRASER.reason(Note(note, "opportunity.why[0]")))


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("panel 4 December 2026 at 10:30", "the panel is on 4 December 2026 at 10:30."),
        ("panel on the 4th of December", "the panel is on 4 December."),
        ("panel the 4 December", "the panel is on 4 December."),
        ("assessment 4/12", "the assessment is on 4/12."),
        ("send it", "send it"),
        ("tour and a panel", "a tour and a panel."),
        ("meet the chair, then references, then a decision", "I will meet the chair, followed by"),
        ("meet the chair, then nobody knows", "meet the chair, then nobody knows"),
        ("a panel by Friday", "a panel by Friday."),
    ],
)
def test_a_step_keeps_its_date_as_it_was_told(note: str, told: str) -> None:
    assert told in said(PHRASER.next_step(Note(note, "interview.next_step"), READER))


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("open the books - one inbox, plain English", "open the books (one inbox, plain English)"),
        ("not more meetings", "not more meetings"),
    ],
)
def test_an_intention_keeps_what_it_is_not(note: str, told: str) -> None:
    assert told in said(PHRASER.intention(Note(note, "opportunity.difference[0]")))


def test_a_correction_in_two_sentences_is_told_whole() -> None:
    place = "conversations[0].corrections[0]"
    typed = (
        Note("it was 12", f"{place}.said"),
        Note("old boats. nobody repairs them", f"{place}.fact"),
    )
    told = said(PHRASER.correction(Correction(*typed, place), READER))
    assert "old boats; nobody repairs them" in told


@pytest.mark.parametrize("thing", ["x-ray technician", "h-index of 40", "MSc", "8-bed unit"])
def test_a_letter_said_by_its_name_may_begin_with_a_vowel(thing: str) -> None:
    assert a_or_an(thing) == "an"


def test_a_criterion_without_its_matter_is_left_out() -> None:
    assert PHRASER.criterion(Note("has to +", "opportunity.criteria[0]")).noun is None


@pytest.mark.parametrize("thing", ["HIPAA form", "FERPA waiver", "RIDDOR report", "SENDCO post"])
def test_an_acronym_that_is_said_as_a_word_has_the_article_of_its_sound(thing: str) -> None:
    assert a_or_an(thing) == "a"
