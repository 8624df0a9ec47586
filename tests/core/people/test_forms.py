"""People answer to every usual form of their name, and to nobody else's."""

from __future__ import annotations

import pytest

from sincerely.core.people import answers_to


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Dr. Ingrid Solheim, PhD", "dr solheim"),
        ("Dr. Ingrid Solheim, PhD", "Solheim, Ingrid"),
        ("Dr. Ingrid Solheim, PhD", "Dr. Ingrid Solheim"),
        ("Dr. Ingrid Solheim, PhD", "INGRID"),
        ("Björk Guðmundsdóttir", "bjork gudmundsdottir"),
        ("Siobhán O’Dwyer", "Siobhan O'Dwyer"),
        ("TANAKA Hiroshi", "Hiroshi Tanaka"),
        ("Lt. Col. Ruth Adeyemi (ret.)", "Col. Adeyemi"),
        ("Lt. Col. Ruth Adeyemi (ret.)", "Colonel Adeyemi"),
        ("Prof. Emerita Joan Hale", "Prof Hale"),
        ('Katherine "Kit" Osei-Bonsu', "kit osei bonsu"),
        ("Dr. Ana Fox and Tom Hale", "Tom Hale"),
        ("이수진", "이수진"),
        ("someone from HR", "Someone from HR"),
    ],
)
def test_a_usual_form_means_the_person(name: str, wanted: str) -> None:
    assert answers_to(name, wanted)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Dr. Ingrid Solheim", "Ingrid Sol"),
        ("Dr. Ingrid Solheim", ""),
        ("Dr. Ingrid Solheim", "Bo Solheim"),
        ("Ana Park", "Ana Maria Park"),
        ("이수진", "이수"),
    ],
)
def test_another_name_does_not(name: str, wanted: str) -> None:
    assert not answers_to(name, wanted)
