"""Nouns that lack an article, and those that stand bare rightly."""

from __future__ import annotations

import re

import pytest

from sincerely.adapters.english import english
from sincerely.core.grammar.articles import lacking


def mended(text: str) -> str:
    """The sentence with "the" or "a" before each phrase that lacks it."""
    words = re.findall(r"[\w%]+(?:['-]\w+)*|[^\w\s]", text)
    for lack in reversed(lacking(tuple(words), english())):
        words.insert(lack.start, "the" if lack.is_definite else "a")
    return re.sub(r" (?=[^\w\s])", "", " ".join(words))


@pytest.mark.parametrize(
    ("bare", "whole"),
    [
        ("I rewrote deicing playbook.", "I rewrote a deicing playbook."),
        ("I sat on ORD leadership council.", "I sat on the ORD leadership council."),
        ("You want chef on floor.", "You want a chef on the floor."),
        ("The agency is 9% of pay bill.", "The agency is 9% of the pay bill."),
        ("I drew up rota for 40 porters.", "I drew up a rota for 40 porters."),
        ("I worked as site manager for two years.", "I worked as a site manager for two years."),
        ("We sold it to largest grower.", "We sold it to the largest grower."),
        ("I keep stock in main warehouse.", "I keep stock in the main warehouse."),
        ("You said that new pier opens in 2028.", "You said that the new pier opens in 2028."),
        ("Kitchen is too small for two crews.", "the Kitchen is too small for two crews."),
        ("I said so without agenda.", "I said so without a agenda."),
        ("You hope next MD speaks Welsh.", "You hope the next MD speaks Welsh."),
        ("I read the tone of last one.", "I read the tone of the last one."),
        ("I have a plan for depot of ours.", "I have a plan for a depot of ours."),
        ("I met dispatch manager.", "I met the dispatch manager."),
        ("I met site manager who listens.", "I met a site manager who listens."),
        ("I sat with board.", "I sat with the board."),
        ("You need roof before the winter.", "You need a roof before the winter."),
        ("You said that hospital council meets.", "You said that the hospital council meets."),
        ("It is good idea.", "It is a good idea."),
        ("I replaced plant manager 5 months.", "I replaced a plant manager 5 months."),
        ("You have lost manager and 4 techs.", "You have lost a manager and 4 techs."),
        ("I work with bank and broker.", "I work with a bank and a broker."),
        ("I met chair and two trustees.", "I met the chair and two trustees."),
        ("I dined with board chair.", "I dined with the board chair."),
        ("You spoke of a tour of dye house.", "You spoke of a tour of the dye house."),
        ("You know nephew of founder.", "You know nephew of the founder."),
        ("You asked if I would cut phone team.", "You asked if I would cut the phone team."),
        ("There are no lights on wharf.", "There are no lights on the wharf."),
        ("You see no lights on small wharf.", "You see no lights on a small wharf."),
    ],
)
def test_a_counted_noun_gets_its_article(bare: str, whole: str) -> None:
    assert mended(bare) == whole


@pytest.mark.parametrize(
    "text",
    [
        "I was on site by train and off campus by noon.",
        "I went from depot to depot.",
        "It reads word for word.",
        "I promised you our slurry measuring kit list.",
        "I promised you the pump cleaning rota template.",
        "I was ward manager in Leeds.",
        "My current role is depot manager.",
        "I worked as head chef in Ghent.",
        "I was promoted to foreman.",
        "I went to dry dock.",
        "It goes from farm to table.",
        "We run 24hr kitchen.",
        "Your depression screening tool is used in 30 clinics.",
        "Whether internal audit reports to you was asked.",
        "I reported to finance director.",
        "He brought call wait down.",
        "We lack depot managers.",
        "Growth, morale and turnover were on your mind.",
        "You monitor quality in-house.",
        "I told you about roof or floor.",
        "I paid 60p per site.",
        "I run two kitchens and the depot.",
        "Your team has one van and no lorry.",
        "We played netball.",
        "The agency is a cost of staff.",
        "Half of reading is done in class.",
        "Timing matters.",
        "Depot.",
        "We are over budget.",
        "It takes place here.",
        "You want nothing.",
        "I own shed 4.",
        "We have 4 man crew.",
        "You told us 4 times crew.",
        "I handle fire drill.",
        "I saw police academy survey data.",
        "Trade union charity works.",
        "I drive by boat and by lorry.",
        "You meet in small depot.",
        "Thank you for certain depot.",
        "Record office policy holds.",
        "I ran for city council.",
        "Boat needs paint.",
        "You want cook, porter and driver.",
        "You let manager plan the menus.",
        "I was cook and driver.",
        "Cook or porter leaves.",
        "We spoke of lack of depot manager.",
        "You fight day and night, dawn and training.",
    ],
)
def test_a_noun_that_may_stand_bare_is_left_so(text: str) -> None:
    assert mended(text) == text
