"""The parts of a clause: one subject, the verb's own objects, adverbs where something is done."""

from __future__ import annotations

from sincerely.core.grammar.fault import Check
from sincerely.core.proof.finding import Severity
from sincerely.core.proof.grammar import GRAMMAR, showing
from sincerely.core.proof.rule import Example, Rule

RULES = (
    Rule(
        id="object-without-preposition",
        severity=Severity.ERROR,
        message="This verb reaches what it is about by a preposition.",
        why="One listens to music and depends on the weather; without the preposition a word is missing.",
        source=f"{GRAMMAR}, ch. 4, 6",
        find=showing(Check.OBJECT, whole=True),
        flags=(
            "I used to listen music from your label.",
            "We depend the weather.",
            "She participated the trial.",
        ),
        passes=(
            "I used to listen to music, and we depend on it.",
            "She listened two hours. They arrived last week.",
            "We replied that we rely on them.",
        ),
    ),
    Rule(
        id="infinitive-after-verb",
        severity=Severity.ERROR,
        message="This verb takes a preposition and the -ing form.",
        why="One succeeds in doing a thing and insists on it; the infinitive belongs to other verbs.",
        source="Swan, Practical English Usage, 4th ed., entry 100",
        find=showing(Check.INFINITIVE, whole=True),
        flags=(
            "We succeeded to reopen the pool.",
            "He insisted to check every valve himself.",
            "She excels to calm the parents.",
        ),
        passes=(
            "We succeeded in reopening the pool.",
            "He insisted on it, and we managed to check every valve.",
            "She succeeded to the chair to reform it.",
        ),
    ),
    Rule(
        id="adverb-of-manner",
        severity=Severity.ERROR,
        message="An adverb is wanted here: it says how something is done.",
        why="Adjectives describe things, adverbs describe doing.",
        source=f"{GRAMMAR}, ch. 6, 3",
        find=showing(Check.ADVERB),
        flags=(
            Example("The team responded quick.", fixed="The team responded quickly."),
            Example("They treat patients different.", fixed="They treat patients differently."),
            Example("The crew worked careful all day.", fixed="The crew worked carefully all day."),
        ),
        passes=(
            "The team worked hard and fast, and it ran late.",
            "They kept it simple and arrived happy.",
            'I set "use strict" in the file.',
        ),
    ),
    Rule(
        id="adjective-wanted",
        severity=Severity.ERROR,
        message="An adjective is wanted here: it says what something is like.",
        why="Adverbs describe doing, adjectives describe things.",
        source=f"{GRAMMAR}, ch. 6, 3",
        find=showing(Check.ADJECTIVE),
        flags=(
            "It was a real pleasantly conversation.",
            "I am confidently that the numbers will hold.",
            "She gave a clearly answer.",
        ),
        passes=(
            "It was a really pleasant conversation with a friendly crew.",
            "I am clearly late, and it is only that the numbers hold.",
            "She gave an early answer.",
        ),
    ),
    Rule(
        id="subject-twice",
        severity=Severity.ERROR,
        message="The subject is named twice.",
        why="A noun needs no pronoun beside it for the same verb.",
        source=f"{GRAMMAR}, ch. 16, 8",
        find=showing(Check.SUBJECT, whole=True),
        flags=(
            "The brewery it has doubled its output.",
            "My manager she trained the whole crew.",
            "The drivers they know every road.",
        ),
        passes=(
            "The brewery has doubled its output, and it pays.",
            "The firm I left is well.",
            "A plan they could keep.",
        ),
    ),
    Rule(
        id="subject-form",
        severity=Severity.ERROR,
        message="A subject takes the form of a subject here: we, they.",
        why="“Us” and “them” are what something happens to.",
        source="Swan, Practical English Usage, 4th ed., entry 173",
        find=showing(Check.FORM, whole=True),
        flags=(
            "Us volunteers painted the hall.",
            "Them drivers know every road.",
            "The roof leaked, and us tenants mended it.",
        ),
        passes=(
            "We volunteers painted the hall.",
            "They told us volunteers that it leaked.",
            "It suited them, and drivers know why.",
        ),
    ),
)
