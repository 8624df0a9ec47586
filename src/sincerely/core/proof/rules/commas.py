"""Commas after what opens a sentence."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

RULES = (
    Rule(
        id="comma-after-opening",
        severity=Severity.WARNING,
        message="A comma is wanted after this opening.",
        why="Without it the reader runs the opening into the main clause.",
        source="The Chicago Manual of Style, 17th ed., 6.24 and 6.30",
        find=rows(
            row(
                "^ [ however|furthermore|moreover|nevertheless|consequently|additionally ] %pers|%art|%poss|this|that|.pl|there",
                "{0},",
                unless=r"^however (?:you|he|she|they|we|I|it|the) \w+ (?:it|them|the|this|,)",
            ),
            row(
                "^ [ in addition|conclusion|fact|particular|short|summary ] %pers|%art|there|my|our",
                "{0} {1},",
            ),
            row(
                "^ dear mr|mrs|ms|mx|dr|miss|professor|prof|sir|madam DOT? [ + ] thank|thanks|i|we|it|my|this|please|many",
                "{0},",
            ),
            row(
                "^ please [ , ] .only_base|find|let|send|note|see|call|tell|give|accept",
                "",
                message="No comma parts “please” from its verb.",
            ),
            row("^ dear [ sir|madam ] thank|i|we|it|my|this", "{0},"),
            row("^ [ yes|no ] i|we|it|they|he|she", "{0},"),
            row("^ [ for example|instance ] %pers|%art|there|my|our", "{0} {1},"),
            row(
                "^ [ as you know|said|mentioned|asked|requested|suggested ] %pers|%art|%poss|this|there",
                given=r"^as you (?:know|said|mentioned|asked|requested|suggested) (?:I|we|he|she|they|it|the|my|our|there) ",
            ),
            row(
                "^ after|although|because|when|while|since|once|if|unless|before|as %det|%pers .adj? .sg|.pl|.past|was|is? %bef|%haves|.past|.s .part|.adj|.ing|not|%prep|%det* [ .adv|.part|.adj|.sg|.pl&!.base ] the|we|i|they|he|she|our|my .adj|%num|two|three* .sg|.pl|.past|%bef|%modal|%haves %bef|%haves|%modal|.past|.s",
                "{0},",
                given=r"^(?:After|Although|When|While|Once|If|Unless|Because|Before) [^,;:]{12,}$",
                unless=r"\b(?:that|which|who|what|how|whether|where|why|of|in|on|for|with|to|from|about|by) (?:the|we|I|they|he|she|our|my) [^,]*$|\b(?:told|said|know|think|asked|showed|gave|said)\b",
            ),
        ),
        flags=(
            Example("However we left early.", fixed="However, we left early."),
            "After the lease was signed the crew moved in.",
            Example(
                "In addition we need a second lab.", fixed="In addition, we need a second lab."
            ),
        ),
        passes=(
            "However, we left early.",
            "However hard we tried, it rained. After the lease was signed, we moved.",
            "If you call the office they will help, as you know.",
        ),
    ),
    Rule(
        id="comma-before-that",
        severity=Severity.ERROR,
        message="No comma parts what is thought or said from “that”.",
        why="Other languages set it; in English it cuts the sentence in two.",
        source="The Chicago Manual of Style, 17th ed., 6.27",
        find=rows(
            row(
                "%pers %often? think|thinks|thought|believe|believes|believed|know|knew|hope|hoped|feel|felt|said|say|understand|understood|see|saw|learned|learnt|heard|noticed|found [ , ] that %pers|the|my|our|your|this|these|there|we",
                "",
                unless=r",.*,",
            ),
            row(
                "important|clear|true|sure|glad|happy|pleased|possible|likely [ , ] that %pers|the|my|our|your|this|we",
                "",
                unless=r",.*,",
            ),
        ),
        flags=(
            Example("I think, that the plan is sound.", fixed="I think that the plan is sound."),
            Example("We hope, that you agree.", fixed="We hope that you agree."),
            Example("It is clear, that the lab is small.", span=","),
        ),
        passes=(
            "I think that the plan is sound.",
            "I know, as you said, that it is late.",
            "We thought, and that helped.",
        ),
    ),
    Rule(
        id="comma-after-last-and",
        severity=Severity.WARNING,
        message="The comma stands before the last “and” of a list, or not at all; never after it.",
        why="A comma after “and” makes the reader wait for an aside.",
        source="The Chicago Manual of Style, 17th ed., 6.19",
        find=rows(
            row("and|or [ , ] %art|%poss? .adj? .sg|.pl $", ""),
        ),
        flags=(
            Example("I plan, cook and, clean.", span=","),
            Example(
                "My strengths are order and, patience.",
                fixed="My strengths are order and patience.",
            ),
            Example("I managed the budget and, the staff.", span=","),
        ),
        passes=(
            "My strengths are order and patience.",
            "I cook, clean, and plan. I came and, as you saw, stayed.",
            "We sell tea and, in May, seeds.",
        ),
    ),
)
