"""What stands after "to", after a modal and after do: the bare verb."""

from __future__ import annotations

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Rule

_WISHING = "happy|glad|pleased|able|ready|willing|delighted|keen|eager|want|wanted|wants|hope|hoped|plan|planned|like|love|prefer|need|needed|needs|try|tried|agreed|decided|free|unable|intend|intends|wish|wished|offered|expect|expected|chance|opportunity|honoured|honored|grateful|excited|prepared|going|manage|managed|ability|how|proud|sorry|decide|agree|promised|welcome|likely|set|asked|time|reason"

RULES = (
    Rule(
        id="base-form-after-to",
        severity=Severity.ERROR,
        message='After "to" here comes the base form of the verb.',
        why="The infinitive takes no ending: to discuss, to be, to have.",
        source="Swan, Practical English Usage, 4th ed., entry 89",
        find=rows(
            row("to [ can|could|must|should|might ] %be|.base", "be able to"),
            row("[ for to ] .base|be|have", "to"),
            row(
                "make|makes|made|let|lets %obj|you|it [ to ] .base",
                "",
                unless=r"\b(?:is|are|was|were|been|be) made\b|\bmade (?:it|you|them) to (?:order|measure)|made it to ",
            ),
            row("~prefer to .base +* [ than to ]", "rather than to", unless=r"rather than"),
            row("~prefer .ing +* [ than ] .ing", "to", unless=r"rather than"),
            row("%wouldish rather|better|sooner [ to ] .base|be|have", ""),
            row(f"{_WISHING} to %often? [ .ing&!.sg&!being ]", "{0:base}"),
            row(
                "happy|glad|pleased|able|ready|willing|delighted|keen|want|wanted|hope|like|love|need|unable|free|intend|chance|wish|offered|tried|try|manage|managed|prefer to [ .ing ] %dets|%pers|%obj|on|with|about|in|at|for",
                "{0:base}",
            ),
            row(
                "to [ .past&!.base&!.adj&!.sg&!.pl ] %dets|%obj|%prep|$|it|with|that|,",
                "{0:base}",
                unless=r"\b(?:prior|due|thanks|according|compared|related|subject|addition|regard|similar|respect|referred|relating) to \w+ed\b",
            ),
            row(f"{_WISHING} to [ .past&!.base&!.adj&!.sg&!.pl ] .pl|.sg", "{0:base}"),
            row(f"{_WISHING}|order|%poss to [ .s&!.base&!.sg&!.pl&!.adj ]", "{0:base}"),
            row(
                "to [ had|has|was|were|is|are|am|been|did|does|gone|seen|done|taken|written|given|spoken|went|came|saw|took|gave|wrote|spoke|met&!.base ] %dets|%obj|%prep|.part|.adj|$|,|you|it|.sg",
                unless=r"(?:speak|spoke|spoken|talk|talked|due|said|happened|belong\w*|according|get|back|go|went|thanks|it|and|related|up|close|refer\w*|turn|listen|look\w*|led|leads?) to (?:is|are|was|were|has|had|did|does)\b|\bto (?:is|was|are|were|had|has)\b(?= (?:the|a|an|in))",
            ),
        ),
        flags=(
            Example("We are happy to discussing it.", fixed="We are happy to discuss it."),
            Example("I hope to seeing the new ward.", fixed="I hope to see the new ward."),
            Example(
                "They asked me to explained the gap.", fixed="They asked me to explain the gap."
            ),
        ),
        passes=(
            "I am used to working nights and look forward to seeing the ward.",
            "Due to increased demand, we hope to open early.",
            "It is compiled to optimized code.",
            "The people I spoke to were kind. She referred to planned works.",
        ),
    ),
    Rule(
        id="base-form-after-modal",
        severity=Severity.ERROR,
        message='After a modal verb (can, will, would, must …) comes the base form, without "to".',
        why="Modals take the bare infinitive: can start, will be, would go.",
        source="Swan, Practical English Usage, 4th ed., entry 69",
        find=rows(
            row(
                "am|was|were|is|are|i'm|we're|he's|she's|it's|be|been %often|not? [ suppose ] to",
                "supposed",
            ),
            row("help but [ to ] .base", ""),
            row(
                "am|was|were|is|are|i'm|we're|get|got|be|been %often|not? [ use ] to",
                "used",
                unless=r"\b(?:of|no|any|some|great|little|much) use to\b",
            ),
            row(
                "i|he|she|it|we|they am|was|is|were|are not|also|now|currently|still? [ .base&!.sg&!.adj&!.part&!.past&!.pl&!.adv&!complete ]",
                "{0:ing}",
                message="After a form of “be” comes an -ing form or a participle.",
            ),
            row(
                "i am|was not|also|now|currently|still? [ work|manage|study|plan|hope|need|want|use|train|support|report|help|look|move|travel|start|phone|visit|call ] in|with|on|at|for|as|a|an|the|my|our|to|from|forward|your|into",
                "{0:ing}",
                message="After a form of “be” comes an -ing form or a participle.",
            ),
            row(
                "could|would|i'll|we'll|can't|won't|cannot|couldn't|should|will|can|must|might %often|not? [ to ] .base|be|have|do",
                "",
                unless=r"\b(?:the|a|free|good|his|her|my|last|your|their) (?:\w+ )?(?:will|can|might|must) to\b",
            ),
            row(
                "can|could|should|must|will|would|might|may|couldn't|wouldn't|won't|can't|shouldn't|i'll|we'll|you'll|they'll %often? [ .past|.part&!.base&!.adj&!.sg&!.adv&!better&!rather ] %dets|%obj|%prep|$|,|.pl|.sg|it|that|you",
                "{0:base}",
                unless=r"\b(?:willed|may (?:19|20|\d)|in May|May \w+ed)\b",
            ),
            row(
                "can|could|should|must|will|would|might|couldn't|wouldn't|won't|can't|shouldn't|i'll|we'll %pers? %often? [ .s&!.base&!.pl&!.sg&!.adj ]",
                "{0:base}",
            ),
            row(
                "can|could|should|must|will|would|couldn't|wouldn't|won't|can't|i'll|we'll %often? [ .ing&!.sg&!.adj ] %dets|%obj|%prep|you|it|that",
                "{0:base}",
                unless=r"\bwill (?:being|having)|of (?:good)?will",
            ),
            row(
                "can|could|should|must|will|would|might|may|i'll|we'll %often? [ was|were|is|are|am|been|has|had|does|did|being ]",
                "be",
                unless=r"\b(?:what|whatever|all|those) (?:\w+ )?\b(?:can|could|would|will|should) not (?:is|was|are|were)\b|\b(?:free|good|last|his|her|the|my|own) will (?:is|was)|can (?:is|was)\b|\bmay (?:is|was)|in May|\b(?:the|that|what|whatever|all|as|than|those|who|he|she|I|we|you|they) (?:\w+ )?(?:can|could|would|should|must|will|might|may) (?:is|are|was|were|has|had|did|does)\b",
            ),
        ),
        flags=(
            Example("I can to start in May.", span="to"),
            Example("She will goes to the site.", fixed="She will go to the site."),
            Example("We would liked to see it.", fixed="We would like to see it."),
        ),
        passes=(
            "I can start, and I would like to see the site.",
            "Those who can are asked to help; the canned goods must not be sold.",
            "We could better serve the wards if it must be done.",
        ),
    ),
    Rule(
        id="question-inside",
        severity=Severity.ERROR,
        message="A question inside a sentence keeps the order of a statement: what my strengths are.",
        why="Only a question on its own turns verb and subject round.",
        source="Swan, Practical English Usage, 4th ed., entry 260",
        find=rows(
            row(
                "~ask|wonder %obj? what|where|how|why|when [ is|are|was|were ] %pers|%poss|the|this",
                message="Inside a sentence the question keeps the order of a statement: “what my strength is”.",
            ),
            row(
                "~ask|wonder|tell|know|show|explain|understand|see %obj|you? how much|many|long|often|far .pl|.sg? [ do|does|did|is|are|was|were ] %det|%poss|you|they|we|he|she|it|i",
                message="Inside a sentence the question keeps the order of a statement: how much it costs.",
            ),
            row(
                "~ask|wonder %obj? what|where|how|why|when|who|which [ would|should|could|can|will|did|does|do|had|have|has ] i|we|you|he|she|they|it",
                message="Inside a sentence the question keeps the order of a statement: “how I would …”.",
            ),
            row(
                "ask|asked|know|tell|told|explain|explained|wonder|wondered|understand|show|showed|see %obj|you? what|where|how|why|when [ do|does|did ] %dets .adj? .sg|.pl",
                unless=r"[“\"‘]|: ",
            ),
            row(
                "~ask|wonder|know|understand|tell|explain %obj? [ that|if|whether do|does|did %pers ]",
                message="Inside a sentence the question keeps the order of a statement: whether I drive.",
                unless=r"\b(?:what|things?|all|that) that do\b",
            ),
            row(
                "ask|asked|know|tell|told|explain|explained|wonder|wondered|understand|show|showed|see %obj|you? where|how|why|when [ is|are|was|were ] the|this|that|these|those|your|our|their .adj? .sg|.pl .part|$|.adj",
                unless=r"[“\"‘]|: |\b(?:the|that|this|these|those|your|our|their) (?:\w+ )?\w+ (?:that|which|who|you|we|they|I|she|he)\b",
            ),
            row(
                "ask|asked|know|tell|told|explain|explained|wonder|wondered|understand|show|showed|see %obj|you? what|where|how|why|when [ are|is|was|were|do|does|did ] %poss|i|you|we|they|he|she .adj|.sg|.pl|.base* $",
                unless=r"[“\"‘]|: ",
            ),
        ),
        flags=(
            "She asked me what are my plans.",
            "Tell me where is your office.",
            "I wonder where is her office.",
        ),
        passes=("She asked me what my plans are.", "I know what is right.", "What are your plans?"),
    ),
    Rule(
        id="base-form-after-do",
        severity=Severity.ERROR,
        message='After do, does and did the verb is bare: "did not go", "did you receive".',
        why="Do carries the tense already.",
        source="Swan, Practical English Usage, 4th ed., entry 19",
        find=rows(
            row("do|does|did not %often? [ .past|.part|.s&!.base&!.adj&!.pl&!.sg ]", "{0:base}"),
            row(
                "don't|doesn't|didn't %often? [ .past|.part|.s&!.base&!.adj&!.pl&!.sg ]", "{0:base}"
            ),
            row(
                "^ do|does|did|didn't|don't|doesn't %det? %pers|.sg|.pl [ .past|.part&!.base&!.adj&!.sg ] %dets|%obj|%prep|$|to|it",
                "{0:base}",
            ),
            row(
                "^ + do|does|did|didn't %pers [ .past|.part&!.base&!.adj&!.sg ]",
                "{0:base}",
                unless=r"\b(?:as|than|so) (?:do|did|does)\b",
            ),
            row(
                "doesn't|didn't|don't %often? [ has|had|is|was|were|are ]",
                "have",
                unless=r"\bdon't (?:is|are|was)",
            ),
            row("do|does|did not [ has|had|is|was|were|are ]", "have"),
            row("did|didn't|doesn't %pers? %often? [ .s&!.base&!.pl&!.sg&!.adj ]", "{0:base}"),
        ),
        flags=(
            Example("We did not kept the lease.", fixed="We did not keep the lease."),
            Example("Did they sent the drawings?", fixed="Did they send the drawings?"),
            Example("He doesn't knows the site.", fixed="He doesn't know the site."),
        ),
        passes=(
            "We did not keep the lease, nor did we want to.",
            "Did the finished plant open? It doesn't need to.",
            "I know as little as he did. Founded in 1990, it didn't last.",
        ),
    ),
)
