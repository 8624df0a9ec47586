"""The title of an invitation tells role and employer where it is certain, else nothing."""

from __future__ import annotations

import pytest

from sincerely.formats.invite_titles import Opening, opening_in

PEOPLE = ("Ingrid Solheim", "Anselm Kwarteng")
HOUSES = ("tarnhouse.example.org", "northwind.example.com")


@pytest.mark.parametrize(
    ("title", "role", "employer"),
    [
        ("Interview: Head of Nursing – Tarn House", "Head of Nursing", "Tarn House"),
        ("Onsite loop for Staff Engineer @ Northwind", "Staff Engineer", "Northwind"),
        ("Northwind | Onsite | Staff Engineer, Payments", "Staff Engineer, Payments", "Northwind"),
        ("Second interview: Staff Engineer, Northwind", "Staff Engineer", "Northwind"),
        ("Interview at Northwind for the Buyer role", "Buyer", "Northwind"),
        ("Interview with Northwind Traders - Senior Buyer", "Senior Buyer", "Northwind Traders"),
        ("Final round | Finance Director | Holme Trust", "Finance Director", "Holme Trust"),
        ("Interview for the post of Registrar at Fenwick", "Registrar", "Fenwick"),
        ("Updated invitation: Interview - Buyer II @ Tue Nov 17, 2026 9am", "", ""),
        ("Interview - Senior Buyer II @ Tue Nov 17, 2026 9am", "Senior Buyer II", ""),
        ("Video interview for bus driver", "bus driver", ""),
        ("Second interview, Staff Engineer, Northwind", "Staff Engineer", "Northwind"),
        ("Panel, Workshop Manager, Kōwhai Boatyard", "Workshop Manager", "Kōwhai Boatyard"),
        ("Second interview, Ward Sister", "Ward Sister", ""),
        ("Interview: Ward Sister (nights)", "Ward Sister", ""),
        ("Head Chef at our Leeds office", "Head Chef", ""),
        ("Ingrid Solheim / Tarn House - Panel interview", "", "Tarn House"),
    ],
)
def test_what_is_certain_is_read(title: str, role: str, employer: str) -> None:
    assert opening_in(title, PEOPLE, HOUSES) == Opening(role, employer)


@pytest.mark.parametrize(
    "title",
    [
        "Marketing Manager Interview",  # for marketing managers, or with one
        "Project Manager / Business Analyst interview",
        "Ward Manager / Ward Sister",
        "Interview with CTO",
        "Meet the Finance Director",
        "Hiring Manager",
        "Interview – Associate",
        "Interview: Anselm Kwarteng, Medical Director",
        "Interview: Graduate Engineer, Holme Rail",  # a part of the role, or an employer
        "Final interview, Director, Human Services",
        "Interview: System Design",
        "Interview for Solheim's team",
        "Chat with Priya (Holme)",
        "Interview for 3 of",
        "Interview for of Holme",
        "At Holme",
        "",
    ],
)
def test_what_is_doubtful_is_left_to_be_typed(title: str) -> None:
    assert opening_in(title, PEOPLE, HOUSES) == Opening()


def test_two_employers_are_none() -> None:
    title = "Interview: Senior Buyer – Tarn House – Northwind"
    assert opening_in(title, PEOPLE, HOUSES) == Opening("Senior Buyer", "")
