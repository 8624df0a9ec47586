"""Clauses that hang on a noun: the wrong word at their head, or their noun said twice."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

RULES = (
    Rule(
        id="what-after-noun",
        severity=Severity.ERROR,
        message="“What” does not hang on a noun: that, which or who does.",
        why="What already means “the thing that”.",
        source="Swan, Practical English Usage, 4th ed., entry 238",
        find=rows(
            row(
                "^ %art|%poss|this|all .adj? .sg|.pl [ what ] %pers .past|%haves|.base&!.sg +* %bef|%haves|%modal|.past",
                "that",
            ),
            row("everything|all|anything|something|nothing|much|little [ what ] %pers", "that"),
        ),
        flags=(
            Example("The team what I led was small.", fixed="The team that I led was small."),
            Example("The plan what we made has held.", fixed="The plan that we made has held."),
            Example("Everything what I saw was new.", span="what"),
        ),
        passes=(
            "The team that I led was small.",
            "I asked the team what they wanted, and told the board what I had seen.",
            "What I saw was new.",
        ),
    ),
    Rule(
        id="whom-as-subject",
        severity=Severity.ERROR,
        message="“Whom” is never the subject: who is meant.",
        why="A wrong whom sounds more careless than a wrong who.",
        source="Garner's Modern English Usage, 'who (A)'",
        find=rows(
            row("^ [ whom ] is|are|was|were|has|will|would|can", "who"),
            row(
                "person|people|man|woman|colleague|colleagues|somebody|someone|those|everyone|manager|nurse , [ whom ] is|are|was|were|has|have|had|will|would|can|could",
                "who",
            ),
            row(
                "person|people|man|woman|colleague|colleagues|somebody|someone|those|everyone [ whom ] is|are|was|were|has|have|had|will|would|can|could",
                "who",
            ),
        ),
        flags=(
            Example("Whom is the owner of the plan?", fixed="Who is the owner of the plan?"),
            Example("I met the man whom is in charge.", fixed="I met the man who is in charge."),
            Example("I thanked those whom were there.", fixed="I thanked those who were there."),
        ),
        passes=(
            "Who is the owner? I met the man whom you had named.",
            "Those of whom I spoke are here.",
            "To whom is it owed?",
        ),
    ),
    Rule(
        id="noun-said-twice",
        severity=Severity.ERROR,
        message="“Which” already stands for the thing: the pronoun says it twice.",
        why="Many languages repeat it; English does not.",
        source="Swan, Practical English Usage, 4th ed., entry 233",
        find=rows(
            row(
                ".sg|.pl [ which %pers .past|.base for|at|with|on|in|about|to it|them ]",
                "which {1} {2} {3}",
            ),
            row(
                "the|a|this .adj? .sg|.pl [ that|which i|we .past it|them ] $|%bef|%haves|in|on|at|last|yesterday",
                unless=r"\b(?:said|told|show\w*|think|thought|hope|fact|so|news|idea|way|point|claim|believe\w*|know|knew|mean\w*|sure|glad|time|day|moment|year)\b",
            ),
        ),
        flags=(
            Example("The firm which I worked for it closed.", span="which I worked for it"),
            "The plan which we agreed on it is sound.",
            "The book that I read it was long.",
        ),
        passes=(
            "The firm which I worked for closed.",
            "I was so sure that I voted for it. The news that we won it was late.",
            "I know which I asked for: it is here.",
        ),
    ),
)
