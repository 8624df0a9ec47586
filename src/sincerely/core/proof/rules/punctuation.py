"""Marks: spacing, doubling, pairs, ends of sentences, commas."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from sincerely.core.proof.finding import Severity
from sincerely.core.proof.patterns import regex
from sincerely.core.proof.rows import row, rows
from sincerely.core.proof.rule import Example, Match, Rule
from sincerely.core.proof.text import Part, ProofText

_WHOLE: Final = frozenset(Part)
_FINITE_FORMS: Final = frozenset({"past", "s"})
_FINITE_WORDS: Final = frozenset(
    [
        "am",
        "is",
        "are",
        "was",
        "were",
        "have",
        "has",
        "had",
        "do",
        "does",
        "did",
        "will",
        "would",
        "can",
        "could",
        "shall",
        "should",
        "may",
        "might",
        "must",
        "cannot",
        "isn't",
        "aren't",
        "wasn't",
        "weren't",
        "haven't",
        "hasn't",
        "hadn't",
        "don't",
        "doesn't",
        "didn't",
        "can't",
        "won't",
        "couldn't",
        "wouldn't",
        "i'm",
        "i've",
        "i'll",
        "i'd",
        "you're",
        "you've",
        "you'll",
        "we're",
        "we've",
        "we'll",
        "they're",
        "they've",
        "he's",
        "she's",
        "it's",
        "that's",
        "there's",
    ]
)
_PAIRS: Final = {"(": ")", "[": "]", "“": "”"}


def _unpaired(text: ProofText) -> Iterator[Match]:
    for paragraph in text.paragraphs:
        for opening, closing in _PAIRS.items():
            if closing != "”" or opening in paragraph.text or closing in paragraph.text:
                yield from _unpaired_marks(paragraph.text, paragraph.start, opening, closing)
        straight = [m.start() for m in re.finditer(r'(?<!\d)"', paragraph.text)]
        if len(straight) % 2:
            yield Match(paragraph.start + straight[-1], paragraph.start + straight[-1] + 1)


def _unpaired_marks(text: str, start: int, opening: str, closing: str) -> Iterator[Match]:
    open_at: list[int] = []
    for at, character in enumerate(text):
        if character == opening:
            open_at.append(at)
        elif character == closing:
            if open_at:
                open_at.pop()
            elif not re.search(r"(?:^|\s)\(?[\da-zA-Z]{1,2}$|[:;]-?$", text[:at]):
                yield Match(start + at, start + at + 1)
    yield from (Match(start + at, start + at + 1) for at in open_at)


def _unended(text: ProofText) -> Iterator[Match]:
    """Paragraphs of at least five words, with a verb, that no mark ends."""
    for paragraph in text.paragraphs:
        end = paragraph.text.rstrip("\"”’')]* ")
        sentences = [s for s in text.sentences if paragraph.start <= s.start < paragraph.end]
        last = sentences[-1] if sentences else None
        if not last or end[-1:] in ".!?:;,…—–-" or "\n" in last.text or len(last.words) < 5:
            continue
        if any(w.lower in _FINITE_WORDS for w in last.words) or last.words[0].lower in _OPENERS:
            at = paragraph.start + len(end)
            word = last.words[-1]
            yield Match(word.start, at, (text.text[word.start : at] + ".",))


_OPENERS: Final = frozenset(
    ["please", "thank", "thanks", "i", "we", "you", "let", "call", "write", "reply", "the"]
)
_INVERTED: Final = frozenset(
    [
        "do",
        "does",
        "did",
        "is",
        "are",
        "was",
        "were",
        "can",
        "could",
        "would",
        "will",
        "should",
        "may",
        "might",
        "have",
        "has",
        "had",
        "shall",
    ]
)
_ASKING: Final = frozenset(["what", "who", "whom", "whose", "where", "why", "how", "which", "when"])
_SUBJECTS: Final = frozenset(
    [
        "i",
        "you",
        "we",
        "they",
        "he",
        "she",
        "it",
        "there",
        "this",
        "that",
        "the",
        "your",
        "my",
        "our",
        "these",
        "those",
        "any",
        "anyone",
    ]
)


def _unasked(text: ProofText) -> Iterator[Match]:
    """Questions in their word order that end in a full stop."""
    for sentence in text.sentences:
        words = [w.lower for w in sentence.words]
        if len(words) < 4 or not sentence.text.endswith("."):
            continue
        if _is_question(words):
            yield Match(sentence.end - 1, sentence.end, ("?",))


def _is_question(words: list[str]) -> bool:
    if words[0] in _INVERTED:
        return words[1] in _SUBJECTS and not (
            words[0] in {"may", "should", "had", "were"}
            or (words[1] == "that" and words[0] in {"is", "was"})
        )
    if words[0] not in _ASKING or words[0] == "when":
        return False
    if words[0] in {"what", "which", "how", "whose"}:
        places = range(1, min(4, len(words) - 1))
    else:
        places = range(1, min(2, len(words) - 1))
    for at in places:
        if (
            words[at] in _INVERTED
            and words[at + 1] in _SUBJECTS - {"the", "that", "this"}
            and words[at] not in {"is", "was", "are", "were"}
        ):
            return (
                not any(w in _FINITE_WORDS for w in words[at + 2 :] if w not in {"have", "do"})
                or len(words) < 9
            )
        if words[at] not in _INVERTED and words[at] in _SUBJECTS | _FINITE_WORDS:
            return False
    return False


_CLAUSE_OPENERS: Final = frozenset(
    [
        "if",
        "when",
        "while",
        "although",
        "though",
        "because",
        "since",
        "as",
        "after",
        "before",
        "once",
        "unless",
        "until",
        "whenever",
        "where",
        "whether",
        "given",
        "having",
        "being",
        "seeing",
        "knowing",
        "to",
        "in",
        "on",
        "at",
        "for",
        "with",
        "by",
        "from",
        "during",
        "despite",
        "without",
        "thanks",
        "like",
        "unlike",
        "what",
        "how",
        "who",
        "that",
        "so",
        "and",
        "but",
        "or",
        "nor",
        "yet",
        "not",
        "only",
        "either",
        "neither",
        "had",
        "were",
        "should",
        "both",
        "just",
        "even",
    ]
)
_SPLICE_SUBJECTS: Final = frozenset(
    ["i", "we", "you", "they", "he", "she", "it", "this", "there", "that", "these", "those"]
)
_SAYING: Final = frozenset(
    [
        "think",
        "say",
        "said",
        "told",
        "believe",
        "hope",
        "suppose",
        "know",
        "understand",
        "see",
        "guess",
        "assume",
        "add",
        "added",
        "wrote",
        "feel",
        "mean",
        "imagine",
        "gather",
        "trust",
        "confess",
        "admit",
        "fear",
        "thought",
        "asked",
        "explained",
        "repeat",
    ]
)


def _splices(text: ProofText) -> Iterator[Match]:
    """A sentence of exactly one comma (none before it), a finite verb and subject on both sides."""
    for sentence in text.sentences:
        commas = [m.start() for m in re.finditer(r",(?=\s)", sentence.text)]
        if len(commas) != 1 or any(c in sentence.text for c in ';:—–()"“?'):
            continue
        at = sentence.start + commas[0]
        before = [w.lower for w in sentence.words if w.end <= at]
        after = [w.lower for w in sentence.words if w.start > at]
        if _is_main(before) and _is_second(after) and not _SAYING & set(after[1:3]):
            yield Match(at, at + 1, (";",))


_CLAUSE_STARTERS: Final = frozenset(
    [
        "i",
        "we",
        "you",
        "they",
        "he",
        "she",
        "it",
        "this",
        "there",
        "the",
        "my",
        "our",
        "your",
        "their",
        "his",
        "her",
        "that",
        "these",
        "those",
    ]
)
_STRONG: Final = frozenset(
    [
        "am",
        "is",
        "are",
        "was",
        "were",
        "has",
        "had",
        "have",
        "will",
        "would",
        "can",
        "could",
        "did",
        "does",
        "do",
        "should",
        "must",
        "may",
        "might",
        "isn't",
        "aren't",
        "wasn't",
        "weren't",
        "hasn't",
        "hadn't",
        "don't",
        "doesn't",
        "didn't",
        "can't",
        "won't",
        "couldn't",
        "took",
        "gave",
        "went",
        "came",
        "saw",
        "met",
        "read",
        "made",
        "left",
        "told",
        "said",
        "thought",
        "kept",
        "felt",
        "found",
        "ran",
        "led",
        "knew",
        "got",
    ]
)


def _is_main(words: list[str]) -> bool:
    if len(words) < 3 or words[0] in _CLAUSE_OPENERS - {"this"} or words[0].endswith("ing"):
        return False
    if words[0] not in _CLAUSE_STARTERS:
        return False
    if set(words) & {"so", "such", "the_more"} and words[0] == "the":
        return False
    return any(w in _STRONG or w.endswith(("ed", "'m", "'re", "'ve", "'ll")) for w in words[1:6])


def _is_second(words: list[str]) -> bool:
    if len(words) < 3:
        return False
    if words[0] in _SPLICE_SUBJECTS:
        verb = words[1]
        if words[0] in {"that", "this", "these", "those"}:
            return verb in {"is", "was", "are", "were", "will", "has", "would"}
        return (
            verb in _STRONG
            or verb.endswith("ed")
            or verb
            in {
                "need",
                "needs",
                "want",
                "wants",
                "look",
                "hope",
                "really",
                "also",
                "runs",
                "works",
                "takes",
                "makes",
                "feel",
                "enjoy",
                "know",
                "love",
                "like",
                "plan",
                "believe",
                "seems",
                "appreciate",
                "still",
                "just",
            }
        )
    if words[0] in {
        "i'm",
        "it's",
        "we're",
        "they're",
        "i've",
        "that's",
        "there's",
        "i'll",
        "we'll",
        "he's",
        "she's",
        "you're",
    }:
        return True
    return (
        words[0] in {"the", "my", "our", "your", "their", "his", "her"}
        and words[2] in {"is", "was", "are", "were", "will", "has", "have", "had"}
        and len(words) > 3
    )


_DEPENDENT: Final = frozenset(["although", "because", "whereas", "unless", "though"])


def _fragments(text: ProofText) -> Iterator[Match]:
    for sentence in text.sentences:
        words = [w.lower for w in sentence.words]
        if len(words) < 3 or not sentence.text.rstrip('"”)').endswith("."):
            continue
        body = sentence.text
        dependent = (
            words[0] in _DEPENDENT and words[1] != "of" and "," not in body and "—" not in body
        )
        if (dependent and sum(w in _STRONG or w.endswith("ed") for w in words) < 2) or (
            words[0] == "which"
            and len(words) > 2
            and words[1] in {"is", "was", "means", "meant", "would", "has", "made", "makes", "will"}
        ):
            yield Match(sentence.start, sentence.end)


RULES = (
    Rule(
        id="space-marks",
        severity=Severity.ERROR,
        message="A space is missing, or stands where none belongs.",
        why="A mark of punctuation leans on the word before it and is followed by one space.",
        source="The Chicago Manual of Style, 17th ed., 2.9 and 6.7",
        find=regex(
            r"(?<=\w)[^\S\n]+[,;:.?!](?=[\s\"”)]|$)|(?<=\w)[^\S\n]+,(?=\w)|(?<=[a-z]{2})[,;](?=[A-Za-z])|(?<=[a-z]{2})[.?!](?=(?-i:[A-Z])[a-z]+\s)|(?<=[a-z]{2})\.(?=(?-i:I)\s)|(?<=\()[^\S\n]+(?=\w)|(?<=\w)[^\S\n]+\)",
            lambda m: (
                m[0].strip()
                if m.end() == len(m.string) or m.string[m.end()] in ' \n\t"”)' or m[0].isspace()
                else m[0].strip() + " "
            ),
        ),
        flags=(
            Example("We met the team , then left.", fixed="We met the team, then left."),
            Example("It went well,and we left.", fixed="It went well, and we left."),
            Example("It went well.Then we left.", fixed="It went well. Then we left."),
            Example("The hall ( built in 1902) is old.", fixed="The hall (built in 1902) is old."),
        ),
        passes=(
            "It cost 1,200 at 9:30 a.m. on the site example.org, see example.com.",
            "We met (twice), and then we left.",
            "Dr. J.T.Smith read the e.g. and i.e. of Node.js twice.",
        ),
    ),
    Rule(
        id="space-double",
        severity=Severity.HINT,
        message="Two spaces stand between these words.",
        why="One is enough, and an uneven gap shows.",
        source="The Chicago Manual of Style, 17th ed., 2.9",
        find=regex(r"(?<=[\w,;:])[^\S\n]{2,}(?=[\w(“\"])", " "),
        flags=(
            Example("The lab  is new.", fixed="The lab is new."),
            "We came,  we saw.",
            "I  went.",
        ),
        passes=("The lab is new.  It is big.", "We came.\n\n  Indented.", "One space each."),
    ),
    Rule(
        id="mark-repeated",
        severity=Severity.ERROR,
        message="A mark of punctuation is doubled.",
        why="One says it; two shout or show haste.",
        source="The Chicago Manual of Style, 17th ed., 6.122",
        find=regex(
            r"!{2,}|\?{2,}|!\?+|\?!+|,\s?,+|;;+|::+|(?<!\.)\.\.(?!\.)|\.{4,}|,\.|(?<=\w)\.,(?=\s[a-z]+\s(?:is|was))",
            lambda m: (
                "?" if "?" in m[0] else "." if m[0][0] in "!." or m[0][-1] == "." else m[0][0]
            ),
            parts=frozenset(Part) - {Part.HEAD},
            unless=r"\b(?:Inc|Ltd|Co|etc|Jr|Sr|[ap]\.m)\.,",
        ),
        flags=(
            Example("Thank you!!", fixed="Thank you."),
            Example("We left,, then came back.", fixed="We left, then came back."),
            Example("It rained..", fixed="It rained."),
        ),
        passes=(
            "Wait... it rained.",
            "We left, e.g., on Monday, and came back!",
            "Acme Inc., of Leeds, asked: why?",
        ),
    ),
    Rule(
        id="pair-open",
        severity=Severity.ERROR,
        message="A bracket or quotation mark has no partner.",
        why="The reader looks for where the aside ends.",
        source="The Chicago Manual of Style, 17th ed., 6.95",
        find=_unpaired,
        flags=(
            "The hall (built in 1902 is old.",
            "She said “come on Monday.",
            'It was "quite new.',
        ),
        passes=(
            "The hall (built in 1902) is old.",
            "a) first b) second",
            'She is 5\'10" and said "come".',
        ),
    ),
    Rule(
        id="stop-missing",
        severity=Severity.ERROR,
        message="No mark ends this sentence.",
        why="A missing full stop reads as if the rest were lost.",
        source="The Chicago Manual of Style, 17th ed., 6.12",
        find=_unended,
        flags=(
            Example("I will call you on Monday", fixed="I will call you on Monday."),
            "Thank you for the tour of the lab",
            "We met on Friday. The talk was rather short",
        ),
        passes=("I will call you on Monday.", "A list of sites", "Here is what I saw:"),
    ),
    Rule(
        id="question-mark-missing",
        severity=Severity.ERROR,
        message="This asks a question and ends in a full stop.",
        why="The reader learns that it was a question only by the mark.",
        source="The Chicago Manual of Style, 17th ed., 6.68",
        find=_unasked,
        flags=(
            Example("Could you send me the plan.", fixed="Could you send me the plan?"),
            "What would you do about the roof.",
            "Are you still planning to meet in May.",
        ),
        passes=(
            "What you would do is clear.",
            "How it works was explained. Could you send it?",
            "Had I known, I would have come. May you prosper.",
        ),
    ),
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
        id="comma-splice",
        severity=Severity.ERROR,
        message="A comma alone joins two sentences.",
        why="Two main clauses want a stop, a semicolon, or a word to join them.",
        source="Strunk and White, The Elements of Style, 4th ed., rule 5",
        find=_splices,
        flags=(
            "The plant is old, it needs a new roof.",
            "I enjoyed the tour, your team was kind.",
            "I read the report, it was clear.",
        ),
        passes=(
            "The plant is old, but it needs no roof. If it rains, we stay.",
            "When you called, I was out; the report, I think, was clear.",
            "As you said, it was late, and you were right, she told me.",
        ),
    ),
    Rule(
        id="run-on",
        severity=Severity.WARNING,
        message="Two sentences seem to run together without a mark.",
        why="The reader must go back to find where the second begins.",
        source="Strunk and White, The Elements of Style, 4th ed., rule 5",
        find=rows(
            row(
                "^ i|we|they|he|she .past the|my|our|your|a|an|this .adj? [ +&!%func ] the|it|your|my .adj? .sg|.pl? was|were|is|are|will|had|has",
                unless=r"\b(?:that|which|who|what|how|whether|where|when|because|if|as|said|thought|knew|told|believed|felt|hoped|day|time|way|moment|year|week|reason|place|before|after|until|while|since|than)\b",
            ),
            row(
                "thank you for the|your|my|a .adj|.sg? [ +&!%func ] it was|were|is|had|will|am|look|enjoyed"
            ),
            row(
                "^ the|my|our|your .adj? .sg was|is .adj|good|great [ it|we|they|i ] was|were|is|had|will|have|are",
                unless=r"\b(?:that|so|how|what|which|when|where|if|because|sure|glad|certain|way|as|than)\b",
            ),
        ),
        flags=(
            "I liked the lab it was new.",
            "Thank you for the tour it was kind of you.",
            "We saw the archive the roof was being mended.",
        ),
        passes=(
            "I liked the lab, and it was new.",
            "We saw the archive that the city was mending.",
            "Thank you for the tour you gave me.",
        ),
    ),
    Rule(
        id="fragment",
        severity=Severity.WARNING,
        message="This begins as a clause that depends on another, and there is no other.",
        why="The reader waits for the main clause.",
        source="The Chicago Manual of Style, 17th ed., 5.225",
        find=_fragments,
        flags=(
            "Although the press is old.",
            "Because the ward was full.",
            "I left. Which was a pity.",
        ),
        passes=(
            "Although the press is old, it runs.",
            "Because of you we won. Which press is it?",
            "If only I had known. When in doubt, ask.",
        ),
    ),
)
