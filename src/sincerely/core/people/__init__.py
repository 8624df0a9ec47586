"""Names, and how to address the people who bear them."""

from __future__ import annotations

from sincerely.core.people.address import Address, address, closing, salutation
from sincerely.core.people.forms import answers_to, forms, slug
from sincerely.core.people.name import Order, PersonName, parse_name
from sincerely.core.people.titles import Title

__all__ = [
    "Address",
    "Order",
    "PersonName",
    "Title",
    "address",
    "answers_to",
    "closing",
    "forms",
    "parse_name",
    "salutation",
    "slug",
]
