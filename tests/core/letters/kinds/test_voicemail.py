from __future__ import annotations

from datetime import date

import pytest

from sincerely.core.calls.speech import hard_words
from tests.desk import debrief_named, letter, letters

NOTES = """
locale: {locale}
candidate: {{name: {name}, {phone}}}
opportunity: {{role: {role}, employer: Ashby Eye Care}}
interview: {{date: 2026-06-02}}
conversations:
  - with: Dr. Paul Render
    points: [{points}]
    concerns: [{{worry: no hospital work, answer: ran a ward}}]
    confidential: [a sale is planned]
"""


def script(
    points: str = "showed me the laser room",
    name: str = "Ines Varga",
    phone: str = "phone: 415-555-0122",
    role: str = "Clinic Director",
    locale: str = "en-US",
    variant: int = 0,
) -> str:
    text = NOTES.format(points=points, name=name, phone=phone, role=role, locale=locale)
    return letter("voicemail", text, "Dr. Paul Render", variant=variant).body


def test_full_name_and_number_are_said_twice() -> None:
    said = script()
    assert said.count("Ines Varga") == 2
    assert said.count("4 1 5, 5 5 5, 0 1 2 2") == 2


def test_reason_is_what_the_reader_did() -> None:
    assert "showing me the laser room" in script()


def test_what_was_done_together_is_a_reason_too() -> None:
    assert "we walked the ward together" in script("we walked the ward together")


@pytest.mark.parametrize(
    "point",
    [
        "two surgeons may leave",
        "margin fell 12% last year",
        "asked why I left Lumen",
        "wants a second clinic open by spring",
    ],
)
def test_the_readers_affairs_are_not_told_to_a_machine(point: str) -> None:
    said = script(point)
    assert "thank" in said.lower()
    for word in ("surgeons", "12", "Lumen", "spring", "hospital", "sale"):
        assert word not in said


@pytest.mark.parametrize(
    "point",
    [
        "showed me the statistically odd rural site",
        "showed me 14 rooms",
        "showed me every one of the operating rooms on all of the floors of the old north wing",
    ],
)
def test_point_that_is_hard_to_say_or_too_long_gives_way_to_plain_thanks(point: str) -> None:
    said = script(point)
    assert hard_words(said) == ()
    assert "14" not in said
    assert "north wing" not in said
    assert "your time" in said


def test_role_that_is_hard_to_say_is_left_out() -> None:
    assert "Infrastructure" not in script(role="Infrastructure Director")


@pytest.mark.parametrize("variant", range(4))
@pytest.mark.parametrize(
    ("name", "phone", "locale"),
    [
        ("Jo Li", "phone: 415-555-0122", "en-US"),
        ("Maria del Carmen Etxeberria-Goikoetxea", "phone: 020 7946 0321", "en-GB"),
        ("Sinéad O'Dea", "phone: 085 555 0123", "en-IE"),
        ("Bo Tran, RN", 'phone: "+61 491 570 156"', "en-AU"),
    ],
)
def test_message_lasts_twenty_to_thirty_seconds(
    name: str, phone: str, locale: str, variant: int
) -> None:
    text = NOTES.format(
        points="showed me the laser room",
        name=f'"{name}"',
        phone=phone,
        role="Clinic Director",
        locale=locale,
    )
    written = letter("voicemail", text, "Dr. Paul Render", variant=variant)
    assert written.seconds is not None
    assert 20 <= written.seconds <= 30, written.body
    assert 43 <= written.words <= 65, written.body


def test_letters_after_the_name_are_not_said() -> None:
    assert "RN" not in script(name='"Bo Tran, RN"')


def test_short_message_has_room_to_spell_the_surname() -> None:
    said = script(points="", name="Bo Żak", phone="phone: 555-0122")
    assert "That is Z, A, K." in said


def test_common_surname_is_not_spelled() -> None:
    assert "S, M, I, T, H" not in script(points="", name="Bo Smith", phone="phone: 555-0122")


def test_single_name_is_said_as_it_is() -> None:
    assert "This is Sukarno." in script(name="Sukarno")


def test_every_sentence_is_short() -> None:
    for name in ("hotel-waiting", "payments-offered", "nursing-rejected", "charity-few-notes"):
        for written in letters("voicemail", debrief_named(name)):
            for sentence in written.sentences:
                assert len(sentence.text.split()) <= 15, sentence.text


def test_without_a_number_a_hint_asks_for_it() -> None:
    text = NOTES.format(points="", name="Jo Li", phone="", role="Buyer", locale="en-US")
    written = letter("voicemail", text, "Dr. Paul Render")
    assert "candidate.phone" in written.hints[0]
    assert "number" not in written.body


def test_day_is_said_as_one_speaks_of_it_and_left_out_where_it_is_not_known() -> None:
    text = NOTES.format(
        points="", name="Jo Li", phone="phone: 415-555-0122", role="Buyer", locale="en-US"
    )
    near = letter("voicemail", text, "Dr. Paul Render", today=date(2026, 6, 4))
    assert "We met on Tuesday" in near.body
    undated = text.replace("interview: {date: 2026-06-02}\n", "")
    assert "We met about the role of Buyer." in letter("voicemail", undated, "Dr. Paul Render").body
    hard = undated.replace("role: Buyer", "role: Rural Juror")
    assert "We met for an interview." in letter("voicemail", hard, "Dr. Paul Render").body


def test_nobody_who_has_withdrawn_asks_for_more() -> None:
    written = letter("voicemail", debrief_named("charity-few-notes"), "Sam Okafor")
    for wish in ("talk again", "talk more", "no need", "need not"):
        assert wish not in written.body


def test_group_is_greeted_by_all_its_names() -> None:
    written = letter("voicemail", debrief_named("nursing-rejected"), "Tyrell Banks, Joanie Wu")
    assert written.body.startswith("Hello, Tyrell Banks and Joanie Wu.")


def test_consultant_hears_of_their_client() -> None:
    assert (
        "your client" in letter("voicemail", debrief_named("hotel-waiting"), "Imran Whitlock").body
    )


def test_a_script_has_no_subject_greeting_line_or_signature() -> None:
    written = letter("voicemail", debrief_named("hotel-waiting"), "Sir Anthony Vane")
    assert (written.subject, written.greeting, written.closing, written.signature) == (
        "",
        "",
        "",
        (),
    )


NAMES = ("Bo Ek", "Sukarno", "Maria Concepcion Etxeberria-Goikoetxea de la Fuente")
PHONES = ("", "phone: 555-0122", 'phone: "415 555 0122 ext. 22"', 'phone: "+44 (0)20 7946 0958"')
ROLES = ("Buyer", "Vice President, Global Regulatory Affairs and Medicines Information")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("phone", PHONES)
@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("news", ["", "withdrawal: {reason: I am staying}"])
def test_message_has_its_length_whatever_the_names(
    name: str, phone: str, role: str, news: str
) -> None:
    text = NOTES.format(points="", name=name, phone=phone, role=f'"{role}"', locale="en-US") + news
    written = letter("voicemail", text, "Dr. Paul Render")
    assert written.seconds is not None
    assert 20 <= written.seconds <= 30, written.body
    assert not any("seconds" in hint for hint in written.hints)


def test_a_long_role_is_said_by_its_head() -> None:
    assert "the role of Vice President." in script(role=f'"{ROLES[1]}"')


def test_a_role_that_says_that_it_is_one_is_not_said_to_be_one_twice() -> None:
    assert "about the Buyer position." in script(role="Buyer position")


def test_a_message_that_cannot_be_short_enough_is_told() -> None:
    many = " ".join(["Concepcion"] * 12)
    text = NOTES.format(
        points="",
        name=f"{many} Fox",
        phone='phone: "+49 30 555 0122 0144 0166 x70451"',
        role="Buyer",
        locale="en-US",
    )
    written = letter("voicemail", text, "Dr. Paul Render")
    assert written.seconds is not None
    assert written.seconds > 30
    assert written.hints[0].startswith(f"This takes {written.seconds} seconds; 20 to 30 is right.")


@pytest.mark.parametrize(
    "news", ["withdrawal: {reason: I am staying}", "outcome: {result: offered}"]
)
def test_a_decision_is_not_told_to_a_machine_but_a_call_back_is_asked_for(news: str) -> None:
    text = (
        NOTES.format(
            points="showed me the laser room",
            name="Ines Varga",
            phone="phone: 415-555-0122",
            role="Clinic Director",
            locale="en-US",
        )
        + news
    )
    for written in letters("voicemail", text):
        assert "call me back" in written.body
        assert not any(word in written.body for word in ("need", "offer", "withdraw", "staying"))
        assert written.hints[0].startswith("Say nothing of your decision")


def test_too_many_to_name_are_greeted_together() -> None:
    text = NOTES.format(
        points="",
        name="Maria del Carmen Etxeberria",
        phone='phone: "415-555-0122 x7045"',
        role="Clinic Director",
        locale="en-US",
    ).replace("Dr. Paul Render", "[Ann Lee, Bo Day, Cy Roe, Dee Poe, Eve Orr, Flo Nix]")
    (written,) = letters("voicemail", text)
    assert written.body.startswith("Hello to you all. This is Maria")
