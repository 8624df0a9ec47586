"""Every key of a debrief file, in one table.

The reader, the JSON Schema, the starter and the page of documentation are all made
from it. To add a key: one row here, and its place in ``building`` and ``dumping``.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from sincerely.core.debrief import Locale, OutcomeResult, Routing, Venue, Voice
from sincerely.formats.debrief.field import Field, Kind

__all__ = ["FIELDS", "Field", "Kind", "children", "names_of", "parents_of"]

_LOCALES: Final = tuple(Locale)
_ROUTINGS: Final = tuple(Routing)

FIELDS: Final[tuple[Field, ...]] = (
    Field(
        "locale",
        Kind.CHOICE,
        "The English of the letters: spelling, dates, punctuation, closings.",
        "en-GB",
        allowed=_LOCALES,
        default=Locale.US,
    ),
    Field(
        "voice",
        Kind.CHOICE,
        "How you write: stiff, friendly or bare.",
        "warm",
        allowed=tuple(Voice),
        default=Voice.WARM,
    ),
    Field("candidate", Kind.SECTION, "You, who were interviewed.", is_required=True),
    Field(
        "candidate.name",
        Kind.NAME,
        "Your name as you sign it.",
        "Amara Lindqvist",
        is_required=True,
    ),
    Field(
        "candidate.email", Kind.EMAIL, "Your own address, not your employer's.", "amara@example.net"
    ),
    Field(
        "candidate.phone",
        Kind.PHONE,
        "Your number as people dial it; kept exactly as typed.",
        "415-555-0142",
    ),
    Field(
        "candidate.home", Kind.TEXT, "Where you live, as you would tell it.", "Duluth, Minnesota"
    ),
    Field(
        "candidate.address",
        Kind.LINES,
        "Your postal address, a line an item; only for posted letters.",
        "12 Alder Lane\nDuluth, MN 55802",
        is_rare=True,
    ),
    Field(
        "candidate.accomplishments",
        Kind.NOTES,
        "Lines of your résumé that may be used as evidence: what you did, with its figures.",
        "Cut returns from 9% to 4% in one year",
    ),
    Field(
        "candidate.resume",
        Kind.FILE,
        "A résumé in JSON Resume format, beside this file; its positions and highlights join "
        "your accomplishments.",
        "cv.json",
        is_rare=True,
    ),
    Field("opportunity", Kind.SECTION, "The role you were seen for.", is_required=True),
    Field(
        "opportunity.role",
        Kind.TEXT,
        "The title of the role, as the employer writes it.",
        "Head of Operations",
        is_required=True,
    ),
    Field(
        "opportunity.employer",
        Kind.TEXT,
        "The employer's name, as they write it.",
        "Brightwater Foods",
        is_required=True,
    ),
    Field(
        "opportunity.address",
        Kind.LINES,
        "The employer's postal address, a line an item; only for posted letters.",
        "400 Quay Street\nPortland, OR 97209",
        is_rare=True,
    ),
    Field("opportunity.place", Kind.TEXT, "Where the job is.", "Portland, Oregon"),
    Field(
        "opportunity.criteria",
        Kind.NOTES,
        "What the employer said they look for, the most important first.",
        "Has run three shifts in a food plant",
    ),
    Field(
        "opportunity.why",
        Kind.NOTES,
        "Why you want this job: your own reasons.",
        "a family firm that still buys from its own valley",
    ),
    Field(
        "opportunity.difference",
        Kind.NOTES,
        "What you would do there: the difference you would make.",
        "bring the night shift into the morning meeting",
    ),
    Field("consultant", Kind.SECTION, "The search consultant, if there is one."),
    Field(
        "consultant.name",
        Kind.NAME,
        "The consultant's name.",
        "Ruth Abernathy",
        is_required=True,
    ),
    Field("consultant.firm", Kind.TEXT, "The search firm.", "Abernathy Search"),
    Field("consultant.email", Kind.EMAIL, "The consultant's address.", "ruth@example.com"),
    Field("consultant.phone", Kind.PHONE, "The consultant's number.", "503-555-0110"),
    Field(
        "consultant.routing",
        Kind.CHOICE,
        "How letters travel: direct (you send), copy (you send, the consultant gets a copy), "
        "review-first (the consultant reads before you send), consultant-sends.",
        "review-first",
        allowed=_ROUTINGS,
        default=f"{Routing.REVIEW_FIRST} with a consultant, {Routing.DIRECT} without",
    ),
    Field("interview", Kind.SECTION, "When and how the interview was, and what happens next."),
    Field("interview.date", Kind.DATE, "The day of the interview.", "2026-11-17"),
    Field("interview.at", Kind.TIME, "When it began, on a clock of 24 hours.", "14:30"),
    Field(
        "interview.timezone",
        Kind.ZONE,
        "The time zone of that clock, by its IANA name.",
        "America/New_York",
    ),
    Field("interview.how", Kind.CHOICE, "How you met.", "video", allowed=tuple(Venue)),
    Field("interview.round", Kind.TEXT, "Which round it was.", "second"),
    Field(
        "interview.next_step",
        Kind.NOTE,
        "What they said happens next.",
        "they will call two finalists",
    ),
    Field("interview.decision_by", Kind.DATE, "The day they promised an answer by.", "2026-12-01"),
    Field(
        "interview.country",
        Kind.COUNTRY,
        "The country whose public holidays count: its ISO 3166 code of two letters.",
        "US",
    ),
    Field(
        "interview.subdivision",
        Kind.SUBDIVISION,
        "The state, province or nation within it: its ISO 3166-2 code.",
        "OR",
    ),
    Field(
        "conversations",
        Kind.SECTIONS,
        "One for each person you spoke with, or each group.",
        is_required=True,
    ),
    Field(
        "conversations[].with",
        Kind.NAMES,
        "Whom you met, with the title they use; a list for people met together.",
        "Dr. Hanna Voss",
        is_required=True,
    ),
    Field(
        "conversations[].title",
        Kind.TEXT,
        "Their job there.",
        "Chief Operating Officer",
        is_each=True,
    ),
    Field(
        "conversations[].email",
        Kind.EMAIL,
        "Their address.",
        "hanna.voss@example.org",
        is_each=True,
    ),
    Field(
        "conversations[].hiring_manager",
        Kind.FLAG,
        "Whether this is the person you would work for.",
        "true",
        default="false",
    ),
    Field(
        "conversations[].address_as",
        Kind.TEXT,
        "How they are greeted, where their name does not tell: the words after “Dear”.",
        "Dame Hanna",
        is_each=True,
        is_rare=True,
    ),
    Field(
        "conversations[].first_name_terms",
        Kind.FLAG,
        "Whether they asked you to use first names.",
        "true",
        default="false",
        is_each=True,
    ),
    Field(
        "conversations[].pronouns",
        Kind.TEXT,
        "Their pronouns, if they told you; he/him or she/her gives a formal letter its Mr. or Ms.",
        "she/her",
        is_each=True,
        is_rare=True,
    ),
    Field("conversations[].minutes", Kind.MINUTES, "How long you spoke.", "45"),
    Field(
        "conversations[].points",
        Kind.NOTES,
        "What this person said, showed, wants or asked.",
        "Wants scrap halved by summer",
    ),
    Field(
        "conversations[].concerns",
        Kind.SECTIONS,
        "Worries that this person raised about you; answered to nobody else.",
        shorthand="worry",
    ),
    Field(
        "conversations[].concerns[].worry",
        Kind.NOTE,
        "The worry.",
        "I have never run a unionised plant",
        is_required=True,
    ),
    Field(
        "conversations[].concerns[].answer",
        Kind.NOTE,
        "Your honest answer.",
        "True. My two stewards at Kelso would speak for me",
    ),
    Field(
        "conversations[].promised",
        Kind.NOTES,
        "What you promised to send or do for this person.",
        "the shift handover sheet",
    ),
    Field(
        "conversations[].unsaid",
        Kind.NOTES,
        "What you meant to tell this person and did not.",
        "the safety award of 2024",
    ),
    Field(
        "conversations[].corrections",
        Kind.SECTIONS,
        "What you said wrongly to this person.",
        is_rare=True,
    ),
    Field(
        "conversations[].corrections[].said",
        Kind.NOTE,
        "What you said.",
        "we had 40 temporary staff",
        is_required=True,
    ),
    Field(
        "conversations[].corrections[].fact",
        Kind.NOTE,
        "What is so.",
        "it was 34",
        is_required=True,
    ),
    Field(
        "conversations[].confidential",
        Kind.NOTES,
        "What this person told you in confidence; never written to anybody.",
        "The plant manager retires in May",
    ),
    Field(
        "conversations[].for_consultant",
        Kind.NOTES,
        "For the consultant alone: doubts, pay, impressions.",
        "seemed in a hurry",
    ),
    Field(
        "conversations[].routing",
        Kind.CHOICE,
        "How this person's letter travels, where it differs from the consultant's routing.",
        "direct",
        allowed=_ROUTINGS,
        default="the consultant's routing",
        is_rare=True,
    ),
    Field(
        "unsaid",
        Kind.NOTES,
        "What you left unsaid; it goes to whomever it fits best.",
        "two years on the works council",
    ),
    Field(
        "confidential",
        Kind.NOTES,
        "What must never be written to anybody.",
        "the sale of the Kelso plant",
    ),
    Field(
        "for_consultant",
        Kind.NOTES,
        "For the consultant alone, about the day as a whole.",
        "they talked of pay before I did",
    ),
    Field("referrer", Kind.SECTION, "Who put you forward, if anybody did.", is_rare=True),
    Field("referrer.name", Kind.NAME, "Their name.", "Colm Reyes", is_required=True),
    Field("referrer.relation", Kind.TEXT, "How you know them.", "former colleague at Kelso"),
    Field("referrer.email", Kind.EMAIL, "Their address.", "colm@example.net"),
    Field("withdrawal", Kind.SECTION, "If you have decided against the job.", is_rare=True),
    Field(
        "withdrawal.reason",
        Kind.NOTE,
        "One neutral reason, as a clause; or none.",
        "I have decided to stay near my parents",
    ),
    Field(
        "withdrawal.cancel",
        Kind.NOTE,
        "A booked meeting that will not take place.",
        "the plant tour on 24 November",
    ),
    Field(
        "withdrawal.keep_private",
        Kind.NOTES,
        "Real reasons that nobody is to read.",
        "the pay was too low",
    ),
    Field("outcome", Kind.SECTION, "What the employer decided, once you know.", is_rare=True),
    Field(
        "outcome.result",
        Kind.CHOICE,
        "The decision.",
        "offered",
        allowed=tuple(OutcomeResult),
        is_required=True,
    ),
    Field("outcome.date", Kind.DATE, "The day you were told.", "2026-12-02"),
    Field("outcome.told_by", Kind.NAME, "Who told you.", "Ruth Abernathy"),
    Field("outcome.answer_by", Kind.DATE, "The day they want your answer by.", "2026-12-09"),
    Field("outcome.note", Kind.NOTE, "What they said with it.", "they went with somebody inside"),
    Field("sent", Kind.SECTIONS, "What you have sent already.", is_rare=True),
    Field("sent[].date", Kind.DATE, "The day it went.", "2026-11-18", is_required=True),
    Field("sent[].to", Kind.NAME, "To whom.", "Dr. Hanna Voss", is_required=True),
    Field("sent[].kind", Kind.TEXT, "A kind of letter, or call, or meeting.", "thank-you"),
    Field(
        "sent[].gist", Kind.NOTE, "What it said, in a few words.", "thanks, and the scrap figures"
    ),
    Field("heard", Kind.SECTIONS, "What you have heard from them.", is_rare=True),
    Field("heard[].date", Kind.DATE, "The day it came.", "2026-11-20", is_required=True),
    Field("heard[].from", Kind.NAME, "From whom.", "Ruth Abernathy", is_required=True),
    Field("heard[].kind", Kind.TEXT, "A kind of letter, or call, or meeting.", "call"),
    Field("heard[].gist", Kind.NOTE, "What was said, in a few words.", "they need another week"),
)


@lru_cache(maxsize=64)
def children(parent: str) -> dict[str, Field]:
    """Return a section's keys by name, in the table's order; ``""`` is the whole file.

    ``parent`` is the section's path, with ``[]`` for a list's item: ``conversations[]``.
    """
    return {field.name: field for field in FIELDS if field.parent == parent}


@lru_cache(maxsize=1)
def names_of() -> frozenset[str]:
    """Return every key's name, wherever it stands."""
    return frozenset(field.name for field in FIELDS)


def parents_of(name: str) -> list[str]:
    """Return the sections that have a key of this name, in the table's order."""
    return [field.parent for field in FIELDS if field.name == name]
