"""Address cards as the programs of telephones, desks and mail services write them."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.formats.vcard import Card, CardError, firm_of, is_cards, joined, read_cards


def card(*lines: str, version: str = "3.0") -> bytes:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""]).encode()


def one(*lines: str, version: str = "3.0") -> Card:
    (found,) = read_cards(card(*lines, version=version)).people
    return found


def test_a_card_of_an_apple_telephone() -> None:
    found = one(
        "PRODID:-//Apple Inc.//iPhone OS 26.1//EN",
        "N:Okonjo;Ruth;Ada;Dr.;",
        "FN:Dr. Ruth Ada Okonjo",
        "ORG:Marlpit Bakery\\, Ltd.;People;",
        "TITLE:Head of People\\; Ovens",
        "item1.EMAIL;type=INTERNET;type=HOME:ruth@example.net",
        "EMAIL;type=INTERNET;type=WORK;type=pref:ruth.okonjo@example.org",
        "item1.X-ABLabel:_$!<HomePage>!$_",
        "TEL;type=HOME;type=VOICE:020 7946 0000",
        "TEL;type=CELL;type=VOICE;type=pref:07700 900142",
        "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAASABIAAD/4QBYRXhpZgAATU0AKgAA",
        " AAgAAgESAAMAAAABAAEAAIdpAAQAAAABAAAAJgAAAAAAA6AB",
        "NOTE:met at BEGIN:VCARD",
    )
    assert found == Card(
        name="Dr. Ruth Ada Okonjo",
        title="Head of People; Ovens",
        email="ruth.okonjo@example.org",
        phone="07700 900142",
        organisation="Marlpit Bakery, Ltd.",
    )


def test_a_card_of_outlook_in_quoted_printable_over_lines() -> None:
    found = one(
        "N;LANGUAGE=de;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg;;Prof.",
        "FN;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:M=FCller, =\r\nJ=F6rg",
        "TITLE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Leiter f=C3=BCr Ein=\r\nk=C3=A4ufe",
        "TEL;WORK;FAX:+49 30 55501",
        "TEL;WORK;VOICE:+49 30 55502",
        "EMAIL;PREF;INTERNET:joerg.mueller@example.org",
        version="2.1",
    )
    assert found.name == "Prof. Jörg Müller"
    assert found.title == "Leiter für Einkäufe"
    assert found.phone == "+49 30 55502"
    assert found.email == "joerg.mueller@example.org"


def test_a_card_of_version_four_says_preferences_and_pronouns() -> None:
    found = one(
        "KIND:individual",
        "FN;ALTID=1;LANGUAGE=en:Aiko Mori",
        "EMAIL;PREF=50:late@example.org",
        "EMAIL;PREF=2;TYPE=work:mailto:first@example.org",
        'TEL;VALUE=uri;TYPE="voice,home":tel:+81-3-5550-0142;ext=7',
        'ORG;SORT-AS="Mill:Lane":Mill Lane Press',
        "PRONOUNS;LANGUAGE=en:she/her",
        "ROLE:Editor",
        version="4.0",
    )
    assert found == Card(
        "Aiko Mori", "Editor", "first@example.org", "+81-3-5550-0142", "Mill Lane Press", "she/her"
    )


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["N:Rao;Vik;;;", "FN:"], "Vik Rao"),
        (["N:Rao;Vik;K.;Dr.;PhD"], "Dr. Vik K. Rao, PhD"),
        (["FN:Rao, Vik (HR)"], "Vik Rao"),
        (["FN:Hanna Voss", "N:Voss;Hanna;;Dr.;"], "Dr. Hanna Voss"),
        (["FN:Dr. Hanna Voss", "N:Voss;Hanna;;Dr.;"], "Dr. Hanna Voss"),
        (["FN:Hanna Voss", "N:Voss;Hanna;;our;"], "Hanna Voss"),
        (["N:王;小明;;;"], "王小明"),
        (["N:;Ana;;;"], "Ana"),
        (["FN:vik@example.org", "N:Rao;Vik"], "Vik Rao"),
        (["fn:Ana Ng"], "Ana Ng"),
        (['FN;X-NOTE="broken:Ana Ng'], "Ana Ng"),
    ],
)
def test_the_name_is_as_people_say_it(lines: list[str], name: str) -> None:
    assert one(*lines).name == name


def test_several_cards_stand_in_their_order_and_each_once() -> None:
    found = read_cards(card("FN:Ana Ng") + card("FN:Bo Li", version="4.0") + card("FN:Ana Ng"))
    assert [each.name for each in found.people] == ["Ana Ng", "Bo Li"]


def test_a_card_that_is_not_ended_ends_where_the_next_begins() -> None:
    data = b"BEGIN:VCARD\nFN:Ana Ng\nBEGIN:VCARD\nVERSION:3.0\nFN:Bo Li\n"
    assert [each.name for each in read_cards(data).people] == ["Ana Ng", "Bo Li"]


def test_the_card_of_an_assistant_within_a_card_is_not_a_person_met() -> None:
    agent = "AGENT:\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nN:Friday;Fred\r\nEND:VCARD"
    found = one("N:Rao;Vik", agent, "TITLE:Chair", version="2.1")
    assert (found.name, found.title) == ("Vik Rao", "Chair")


def test_a_firms_card_is_left_out_and_said_so() -> None:
    firm = card("FN:Harbor Inc", "ORG:Harbor Inc", "X-ABShowAs:COMPANY")
    nobody = card("EMAIL:desk@example.org")
    found = read_cards(firm + nobody + card("FN:Ana Ng"))
    assert [each.name for each in found.people] == ["Ana Ng"]
    assert found.remarks == (
        "The card of Harbor Inc is no person's and was left out.",
        "A card (desk@example.org) names nobody and was left out.",
    )


def test_what_is_wrong_on_a_card_costs_that_line_alone() -> None:
    found = one(
        "FN:Ana Ng",
        "EMAIL:not an address",
        "EMAIL:ana@example.org",
        "TEL:ask",
        "this line has no name",
        f"TITLE:{'x' * 400}",
        "ROLE:Chair\x07",
        "PRONOUNS;ENCODING=B:!",
    )
    assert found == Card("Ana Ng", email="ana@example.org")


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (b"TITLE:K\xf6nig", "König"),
        (b"TITLE;CHARSET=nonsense:K\xc3\xb6nig", "König"),
        (b"TITLE;CHARSET=ISO-8859-2:\xa3ukasz", "Łukasz"),
        (b"TITLE;ENCODING=b:" + base64.b64encode("König".encode()), "König"),
        (b"TITLE:Head of\\nOvens", "Head of Ovens"),
        (b"TITLE:K\xc3\r\n \xb6nig", "König"),
    ],
)
def test_each_line_is_decoded_as_it_says_or_as_it_can_be(line: bytes, title: str) -> None:
    data = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Ng\r\n" + line + b"\r\nEND:VCARD\r\n"
    assert read_cards(data).people[0].title == title


def test_a_fold_of_version_two_keeps_its_space() -> None:
    assert one("N:Rao;Vik", "TITLE:Head of\r\n Ovens", version="2.1").title == "Head of Ovens"


def test_a_line_that_breaks_softly_at_the_end_does_not_swallow_the_card() -> None:
    data = card("N:Rao;Vik", "TITLE;ENCODING=QUOTED-PRINTABLE:Head=", version="2.1")
    assert [each.name for each in read_cards(data + card("FN:Ana Ng")).people] == [
        "Vik Rao",
        "Ana Ng",
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_no_hindrance(encoding: str) -> None:
    data = card("FN:Zoë Ng").decode().encode(encoding)
    assert is_cards(data)
    assert read_cards(data).people[0].name == "Zoë Ng"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no address card"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "no address card"),
        (card("ORG:Harbor Inc"), "names nobody"),
        (
            b"".join(card(f"FN:Ana {'abcdefghij'[n % 10]}{'klmnopq'[n // 10]}") for n in range(61)),
            "more than 60 people",
        ),
        (b"x" * 25_000_001, "larger than 25 MB"),
    ],
    ids=["empty", "calendar", "nobody", "address book", "large"],
)
def test_what_is_no_card_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(CardError, match=words):
        read_cards(data)


def test_what_is_known_stands_and_the_card_completes_it() -> None:
    known = [Card("Hanna Voss", title="CEO"), Card("Vik Rao", email="vik@example.org")]
    cards = [
        Card("Dr. Hanna Voss", title="Chief Executive", phone="07700 900142"),
        Card("V. Rao", email="VIK@example.org", title="Chair"),
        Card("Ana Ng"),
    ]
    assert joined(known, cards) == [
        Card("Dr. Hanna Voss", title="CEO", phone="07700 900142"),
        Card("Vik Rao", email="vik@example.org", title="Chair"),
        Card("Ana Ng"),
    ]


def test_the_firm_is_known_where_all_cards_agree() -> None:
    mill, harbor = Card("Ana Ng", organisation="Mill"), Card("Bo Li", organisation="Harbor")
    assert firm_of([mill, Card("Vik Rao"), mill]) == "Mill"
    assert firm_of([mill, harbor]) == ""


@given(st.binary(max_size=400), st.sampled_from([b"2.1", b"3.0", b"4.0"]))
def test_no_bytes_break_the_reader(inside: bytes, version: bytes) -> None:
    data = b"BEGIN:VCARD\r\nVERSION:" + version + b"\r\nFN:Ana Ng\r\n" + inside + b"\r\nEND:VCARD"
    try:
        found = read_cards(data)
    except CardError:
        return
    assert all(each.name for each in found.people)
