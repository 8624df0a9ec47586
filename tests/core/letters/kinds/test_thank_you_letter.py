"""The thank-you on paper: its head, its addresses, the name below."""

from __future__ import annotations

from tests.core.letters.kinds.tuesday import DAY_AFTER
from tests.desk import letters


def test_a_posted_letter_has_its_head_and_the_name_alone_below() -> None:
    text = """
locale: en-GB
candidate:
  name: Gethin Pryce
  email: gethin@example.net
  phone: 07700 900741
  home: Cardiff
opportunity: {role: Director, employer: Tarn House, place: Kendal}
interview: {date: 2026-11-17}
conversations:
  - with: [Dame Muriel Hathersage, Tom Birkett]
    title: Chair of Trustees
    minutes: 50
"""
    found = letters("thank-you-letter", text, today=DAY_AFTER)[0]
    assert found.head[0] == ("Gethin Pryce", "Cardiff", "07700 900741", "gethin@example.net")
    assert found.head[1] == ("18 November 2026",)
    assert found.head[2][-2:] == ("Tarn House", "Kendal")
    assert "Chair of Trustees" in found.head[2]
    assert found.signature == ("Gethin Pryce",)


def test_addresses_are_used_where_they_are_known() -> None:
    text = """
candidate: {name: Noor Castellanos, address: [1 Elm Row, "Sacramento, CA 95814"]}
opportunity: {role: Director, employer: Tarn House, address: [2 Oak Way, "Fresno, CA 93701"]}
conversations:
  - with: Ana Ruiz
"""
    found = letters("thank-you-letter", text, today=DAY_AFTER)[0]
    assert found.head[0] == ("Noor Castellanos", "1 Elm Row", "Sacramento, CA 95814")
    assert found.head[2] == ("Ana Ruiz", "Tarn House", "2 Oak Way", "Fresno, CA 93701")


def test_a_name_that_its_address_begins_with_stands_once() -> None:
    text = """
candidate: {name: Noor Castellanos, address: [Noor Castellanos, 1 Elm Row]}
opportunity: {role: Director, employer: Tarn House, address: [TARN HOUSE, 2 Oak Way]}
conversations:
  - with: Ana Ruiz
"""
    found = letters("thank-you-letter", text, today=DAY_AFTER)[0]
    assert found.head[0] == ("Noor Castellanos", "1 Elm Row")
    assert found.head[2] == ("Ana Ruiz", "Tarn House", "2 Oak Way")
