"""One-letter slips that make another real word: form for from, manger for manager.

A dictionary holds both words. Some are so rare in letters that they are always a slip
(unless the sentence speaks of their own trade); the others show by their neighbours.
"""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import rows
from sincerely.core.proof.rule import Example, Rule
from sincerely.core.proof.slip_rows_of_nouns import SLIPS_OF_NOUNS
from sincerely.core.proof.slip_rows_of_phrases import SLIPS_OF_PHRASES
from sincerely.core.proof.slip_rows_of_small_words import SLIPS_OF_SMALL_WORDS
from sincerely.core.proof.slip_rows_of_verbs import SLIPS_OF_VERBS

RULES = (
    Rule(
        id="real-word-slip",
        severity=Severity.ERROR,
        message="A slip of the keys has made another word of the one meant.",
        why="The word exists, so a spelling checker passes it; the sense does not.",
        source="Kukich, 'Techniques for automatically correcting words in text', ACM Computing Surveys 24 (1992)",
        find=rows(*SLIPS_OF_PHRASES, *SLIPS_OF_VERBS, *SLIPS_OF_SMALL_WORDS, *SLIPS_OF_NOUNS),
        flags=(
            Example("I spoke with the office manger.", fixed="I spoke with the office manager."),
            Example("Please let us now by Friday.", fixed="Please let us know by Friday."),
            Example("We heard form the regulator.", fixed="We heard from the regulator."),
            Example("I am quiet sure of it.", fixed="I am quite sure of it."),
            Example("Half off the drivers live nearby.", fixed="Half of the drivers live nearby."),
            Example("We walked though the store.", fixed="We walked through the store."),
            Example("The course of the leak is known.", fixed="The cause of the leak is known."),
            Example("My believe is that it holds.", fixed="My belief is that it holds."),
        ),
        passes=(
            "The principal of the school lost patience in the end; the brake held in the rain.",
            "I believe that they succeed, for they choose to advise and to prove it.",
            "We fill in a form from the office, and the two sites form a hub.",
            "I thought it through, though I know that you now have no longer a vacancy.",
            "We called off the trial, took the hiking trail and went through the quiet town.",
            "The ward is quiet, the dairy farm keeps a diary, and a dose of salts does no harm.",
        ),
    ),
)
