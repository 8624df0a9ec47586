"""The candidate's own notes: facts, answers, reasons, intentions, promises, corrections."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sincerely.core.debrief import Correction, Note
from sincerely.core.language import WordClass
from sincerely.core.letters.phrasing.cast import Role
from sincerely.core.letters.phrasing.person import Frame
from sincerely.core.letters.phrasing.phrased import Act, Phrased
from sincerely.core.letters.phrasing.sentences import sentence, text_of, with_article
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.shape import Shape, Shaped, is_plural
from sincerely.core.letters.phrasing.words import Word

__all__ = [
    "phrase_answer",
    "phrase_correction",
    "phrase_fact",
    "phrase_intention",
    "phrase_promise",
    "phrase_reason",
]

MINE: Final = Frame(Role.CANDIDATE, Role.CANDIDATE, Role.CANDIDATE, you=Role.OTHER)
TO_READER: Final = Frame(Role.READER, Role.READER, Role.READER, they=Role.READER)
_AGREEING: Final = {"true": "that is true", "yes": "yes", "no": "no", "correct": "that is correct",
                    "right": "that is right", "agreed": "agreed", "fair": "that is fair", "fair point": "that is a fair point",
                    "not yet": "not yet", "partly": "in part", "partly true": "that is partly true",
                    "not true": "that is not so", "false": "that is not so"}  # fmt: skip
_POST: Final = re.compile(
    r"^(?P<title>[^,;]+?),\s+(?P<firm>[^,;]+?(?:,\s+(?:Inc|Ltd|LLC|LLP|plc|PLC|GmbH)\.?)?),?\s+"
    r"(?:\(?(?P<since>since|from)\s+)?(?P<start>(?:\w{3,9}\s+)?(?:19|20)\d\d)"
    r"(?:\s*(?:[-–—]|to|until)\s*(?P<end>(?:(?:\w{3,9}\s+)?(?:19|20)?\d\d)|present|now|today|date|current)?)?\)?"
    r"(?:[;,.:]\s*(?P<rest>.+))?$",
    re.IGNORECASE,
)
_SINCE: Final = re.compile(
    r"^since\s+(?P<start>(?:\w{3,9}\s+)?(?:19|20)\d\d),?\s+(?P<title>.+)$", re.IGNORECASE
)
_UNIQUE: Final = frozenset(
    [
        "director",
        "head",
        "chief",
        "vice",
        "president",
        "chair",
        "chairman",
        "chairwoman",
        "ceo",
        "cfo",
        "coo",
        "cto",
        "cio",
        "dean",
        "provost",
        "treasurer",
        "principal",
        "headteacher",
        "commander",
        "secretary",
        "controller",
        "vp",
        "svp",
        "evp",
        "chro",
        "rector",
        "deputy",
        "founder",
        "editor",
        "matron",
        "registrar",
    ]
)
_VOWEL: Final = re.compile(r"^(?:[aeio]|u(?!ni|s[eu]|k)|hon|hour)", re.IGNORECASE)


def phrase_fact(note: Note, setting: Setting) -> Phrased:
    """A résumé line or a thing left unsaid: the whole note as facts of mine."""
    text = " ".join(setting.parts(note.text)[:1]) or note.text
    post = _post(note, setting)
    if post is not None:
        return post
    parts = setting.parts(note.text)
    if len(parts) > 1:
        return _many(note, parts, setting)
    return _fact_part(note, text, setting)


def _many(note: Note, parts: tuple[str, ...], setting: Setting) -> Phrased:
    first = _fact_part(note, parts[0], setting)
    later = [_fact_part(note, part, setting) for part in parts[1:]]
    whole = tuple(s for phrased in (first, *later) for s in phrased.sentences)
    if first.clause and all(one.noun and not one.clause for one in later):
        tail = ", with " + _listed([one.noun for one in later if one.noun])
        clause = first.clause + tail
        gerund = first.gerund + tail if first.gerund else None
        base = first.base + tail if first.base else None
        return replace(
            first, sentences=(sentence(clause),), clause=clause, gerund=gerund, base=base
        )
    return replace(first, sentences=whole)


def _listed(items: list[str]) -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"


def _post(note: Note, setting: Setting) -> Phrased | None:
    text = setting.parts(note.text) and " ".join(
        f"{part};" for part in setting.parts(note.text)
    ).rstrip(";")
    match = _POST.match(text or "")
    since = _SINCE.match(text or "")
    if since and setting.shape(setting.words(since["title"])).shape is Shape.NOUN:
        title = since["title"]
        clause = f"I have been {_titled(title, setting)} since {since['start']}"
        return Phrased(
            note,
            Act.OWN,
            (sentence(clause),),
            clause=clause,
            gerund=f"being {_titled(title, setting)} since {since['start']}",
        )
    if not match or not _is_title(match["title"], setting):
        return None
    end = (match["end"] or "").lower()
    place = match["firm"].strip()
    post = (
        f"{_titled(match['title'], setting)} {'of' if _is_chair(match['title']) else 'at'} {place}"
    )
    open_ended = end in {"present", "now", "today", "date", "current"} or match["since"] == "since"
    if open_ended:
        clause = f"I have been {post} since {match['start']}"
    elif end:
        clause = f"I was {post} from {match['start']} to {match['end']}"
    else:
        clause = f"I was {post} in {match['start']}"
    gerund = clause.replace("I have been ", "having been ").replace("I was ", "having been ")
    rest = (match["rest"] or "").strip(" ;.")
    sentences: tuple[str, ...] = ()
    if rest:
        more = _fact_part(note, rest, setting)
        if more.noun and not more.clause:
            clause, gerund = f"{clause}, with {more.noun}", f"{gerund}, with {more.noun}"
        else:
            sentences = more.sentences
    return Phrased(
        note,
        Act.OWN,
        (sentence(clause), *sentences),
        clause=clause,
        gerund=gerund,
        is_past=not open_ended,
    )


def _is_chair(title: str) -> bool:
    return title.lower() in {
        "chair",
        "chairman",
        "chairwoman",
        "governor",
        "trustee",
        "founder",
        "co-founder",
    }


def _is_title(title: str, setting: Setting) -> bool:
    words = setting.words(title)
    return (
        len(words) < 9
        and setting.shape(words).shape in {Shape.NOUN, Shape.VERBLESS}
        and not title[0].isdigit()
    )


def _titled(title: str, setting: Setting) -> str:
    """ "Director of Quality" stands alone; "ward sister" takes an article."""
    title = title.strip(" ,")
    low = title.lower()
    if low.startswith(("the ", "a ", "an ")):
        return title
    if set(re.findall(r"[a-z]+", low)) & _UNIQUE:
        return title
    kept = (
        setting.inside(setting.words(title)) if not _is_capitalised(title) else setting.words(title)
    )
    text = text_of(kept)
    return f"{'an' if _VOWEL.match(text) else 'a'} {text}"


def _is_capitalised(title: str) -> bool:
    long = [word for word in title.split() if len(word) > 3]
    return len(long) > 1 and all(word[0].isupper() for word in long)


def _fact_part(note: Note, text: str, setting: Setting) -> Phrased:
    words = setting.words(text)
    shaped = setting.shape(words)
    if (
        words[0].text == "I"
        or (words[0].who == Role.CANDIDATE.value and not words[0].lower.endswith("'s"))
        or words[0].lower in {"he", "she"}
    ):
        return _with_subject(note, words, setting)
    if shaped.shape is Shape.NOUN and _as_verb(words, setting):
        shaped = Shaped(Shape.PAST, words, 0)
    match shaped.shape:
        case Shape.PAST if shaped.verb == 0 or words[0].tag.word_class is WordClass.ADV:
            return _did(note, shaped, setting)
        case Shape.PRESENT | Shape.COMMAND:
            return _do(note, shaped, setting)
        case Shape.PARTICIPLE:
            phrase = text_of(setting.turned(words, MINE))
            clause = f"I am {phrase}"
            return Phrased(note, Act.OWN, (sentence(clause),), clause=clause, gerund=phrase)
        case Shape.FINITE:
            clause = text_of(_articled(shaped, setting))
            return Phrased(note, Act.OWN, (sentence(clause),), clause=clause)
        case Shape.ADJECTIVE:
            clause = f"I am {text_of(setting.turned(words, MINE))}"
            return Phrased(
                note,
                Act.OWN,
                (sentence(clause),),
                clause=clause,
                gerund=clause.replace("I am", "being", 1),
            )
    return _noun_fact(note, words, setting)


def _articled(shaped: Shaped, setting: Setting) -> tuple[Word, ...]:
    words = setting.turned(shaped.words, MINE)
    if shaped.verb <= 0:
        return words
    return (*with_article(words[: shaped.verb], setting.language), *words[shaped.verb :])


def _as_verb(words: tuple[Word, ...], setting: Setting) -> bool:
    """A résumé line whose past verb the tagger took for something else ("Led migration of …")."""
    first = words[0].text
    return (
        len(words) > 1
        and setting.verbs.is_past(first)
        and (
            setting.verbs.is_only_verb(first)
            or words[1].tag.word_class
            in {WordClass.NOUN, WordClass.NUM, WordClass.DET, WordClass.ADP, WordClass.PROPN}
        )
        and not setting.language.lemmas(words[0].lower, WordClass.ADJ)
    )


def _with_subject(note: Note, words: tuple[Word, ...], setting: Setting) -> Phrased:
    turned = setting.turned(words, replace(MINE, subject=Role.CANDIDATE))
    if words[0].lower in {"he", "she"}:
        turned = (turned[0].to("I"), *turned[1:])
    clause = text_of(turned)
    rest = turned[1:]
    lemma = setting.verbs.lemma(rest[0].text) if rest else None
    is_past = bool(rest) and setting.verbs.is_past(rest[0].text)
    gerund = f"{setting.verbs.gerund(lemma)} {text_of(rest[1:])}" if lemma and is_past else None
    return Phrased(
        note, Act.OWN, (sentence(clause),), clause=clause, gerund=gerund, is_past=is_past
    )


def _did(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    words = setting.turned(shaped.words, MINE, subject="I")
    clause = f"I {text_of(words)}"
    lemma = setting.verbs.lemma(shaped.words[shaped.verb].text) or ""
    rest = text_of(words[shaped.verb + 1 :])
    before = text_of(words[: shaped.verb])
    single = not _more_verbs(words[shaped.verb + 1 :], setting)
    gerund = " ".join(filter(None, (before, setting.verbs.gerund(lemma), rest))) if single else None
    base = " ".join(filter(None, (before, lemma, rest))) if single else None
    return Phrased(
        note, Act.OWN, (sentence(clause),), clause=clause, gerund=gerund, base=base, is_past=True
    )


def _more_verbs(words: tuple[Word, ...], setting: Setting) -> bool:
    """Whether a second past verb is joined ("closed 140 and kept the backlog …")."""
    return any(
        word.tag.word_class is WordClass.VERB
        and setting.verbs.is_past(word.text)
        and (words[index - 1].lower in {"and", "then", "but"} or words[index - 1].after == ",")
        for index, word in enumerate(words)
        if index
    )


def _do(note: Note, shaped: Shaped, setting: Setting) -> Phrased:
    words = setting.turned(shaped.words, MINE, subject="I")
    clause = f"I {text_of(words)}"
    lemma = setting.verbs.lemma(shaped.words[max(shaped.verb, 0)].text) or ""
    gerund = (
        f"{setting.verbs.gerund(lemma)} {text_of(words[1:])}"
        if shaped.verb == 0 and lemma and words[0].lower not in {"will", "would", "can"}
        else None
    )
    return Phrased(note, Act.OWN, (sentence(clause),), clause=clause, gerund=gerund)


def _noun_fact(note: Note, words: tuple[Word, ...], setting: Setting) -> Phrased:
    turned = setting.turned(words, MINE)
    noun = text_of(turned)
    first = turned[0]
    low = first.lower
    if low in {
        "fluent",
        "certified",
        "chartered",
        "licensed",
        "licenced",
        "qualified",
        "registered",
        "trained",
        "bilingual",
        "responsible",
        "accountable",
        "conversant",
        "competent",
        "experienced",
        "proficient",
        "native",
    }:
        verb = "was" if low in {"responsible", "accountable"} else "am"
        clause = f"I {verb} {noun}"
        return Phrased(note, Act.OWN, (sentence(clause),), clause=clause, gerund=f"being {noun}")
    if (
        words[-1].lower
        in {
            "certified",
            "qualified",
            "registered",
            "chartered",
            "trained",
            "licensed",
            "accredited",
            "belt",
        }
        and len(words) < 7
    ):
        clause = (
            f"I am {text_of(words)}" if words[-1].lower != "belt" else f"I am a {text_of(words)}"
        )
        return Phrased(note, Act.OWN, (sentence(clause),), clause=clause)
    if (
        low
        in {
            "co-founder",
            "founder",
            "member",
            "author",
            "co-author",
            "winner",
            "recipient",
            "holder",
            "chair",
            "trustee",
            "governor",
            "mentor",
            "head",
            "director",
            "secretary",
            "treasurer",
            "veteran",
            "graduate",
            "inventor",
        }
        and len(words) > 1
        and words[1].lower in {"of", "and", "on", "at", "for"}
    ):
        post = _titled(noun, setting)
        text = f"as {post}"
        return Phrased(
            note,
            Act.OWN,
            (sentence(f"one line of my résumé bears on this: {text_of(words)}"),),
            noun=noun,
            topic=text.removeprefix("as "),
        )
    return Phrased(note, Act.OWN, (sentence(f"one thing to add: {noun}"),), noun=noun, topic=noun)


def phrase_answer(note: Note, setting: Setting) -> Phrased:
    """The answer kept whole, in sentences of mine, its fragments completed."""
    sentences: list[str] = []
    opening = ""
    for part in setting.parts(note.text):
        bare = part.strip(" .,:;").lower()
        comma = re.match(
            r"^(true|yes|no|correct|agreed|fair point|right)[,:]\s+(?P<rest>.+)$",
            part,
            re.IGNORECASE,
        )
        if bare in _AGREEING and not sentences:
            opening = _AGREEING[bare]
            continue
        if comma and not sentences and not opening:
            opening, part = _AGREEING[comma.group(1).lower()], comma["rest"]
        text = _answer_part(note, part, setting)
        if opening:
            text = _led(opening, text, setting)
            opening = ""
        sentences.append(sentence(text))
    if opening:
        sentences.append(sentence(opening))
    return Phrased(
        note, Act.OWN, tuple(sentences), why_not="" if sentences else "the answer is empty"
    )


def _led(opening: str, text: str, setting: Setting) -> str:
    words = setting.words(text)
    joint = ", " if opening in {"yes", "no", "not yet", "in part"} else ": "
    return f"{opening}{joint}{text_of(setting.inside(words))}"


def _answer_part(note: Note, part: str, setting: Setting) -> str:
    words = setting.words(part)
    shaped = setting.shape(words)
    low = words[0].lower
    if low in {"but", "and", "so", "though", "because"} and len(words) > 2:
        inner = _answer_part(note, text_of(words[1:]), setting)
        joined = setting.inside(setting.words(inner))
        return f"{'but' if low == 'though' else low} {text_of(joined)}"
    if shaped.shape is Shape.FINITE:
        return text_of(_articled(shaped, setting))
    if shaped.shape is Shape.QUESTION:
        return text_of(setting.turned(words, MINE))
    if shaped.shape is Shape.VERBLESS:
        subject = with_article(setting.turned(words[: shaped.verb], MINE), setting.language)
        plural = is_plural(words[: shaped.verb], setting.language)
        return f"{text_of(subject)} {'are' if plural else 'is'} {text_of(setting.turned(words, MINE)[shaped.verb :])}"
    phrased = _fact_part(note, part, setting)
    if phrased.clause:
        return phrased.clause
    return f"my answer is this: {phrased.noun or text_of(setting.turned(words, MINE))}"


def phrase_intention(note: Note, setting: Setting) -> Phrased:
    """What I would do there, as it stands after "I would"."""
    sentences: list[str] = []
    base: str | None = None
    noun: str | None = None
    for part in setting.parts(note.text):
        found, thing = _would(part, setting)
        if found is None:
            noun = noun or thing
            sentences.append(sentence(f"i would begin with {thing}"))
        else:
            base = base or found
            sentences.append(sentence(f"I would {found}"))
    gerund = None
    if base and setting.verbs.is_base(base.split(" ", 1)[0]):
        first, _, rest = base.partition(" ")
        gerund = f"{setting.verbs.gerund(first)} {rest}".strip()
    return Phrased(note, Act.OWN, tuple(sentences), base=base, gerund=gerund, noun=noun)


_WOULD: Final = re.compile(
    r"^(?:(?:i|he|she)(?:['’]d|['’]ll| would| will| want to| plan to| intend to| hope to| aim to)|would|will|plan to|intend to|"
    r"aim to|want to|hope to|to)\s+(?:like to |want to |also |first )?(?P<rest>.+)$",
    re.IGNORECASE,
)


def _would(part: str, setting: Setting) -> tuple[str | None, str]:
    """The bare verb phrase, or ``None`` and the noun phrase that I would begin with."""
    match = _WOULD.match(part)
    text = match["rest"] if match else part
    words = setting.words(text)
    first = words[0].lower
    turned = setting.turned(words, MINE)
    if setting.verbs.is_gerund(first) and (
        len(words) == 1 or setting.shape(words).shape is Shape.PARTICIPLE
    ):
        lemma = setting.verbs.lemma(first) or first
        return text_of((turned[0].to(lemma), *turned[1:])), ""
    shape = setting.shape(words).shape
    if setting.verbs.is_base(first) and (
        match or shape in {Shape.COMMAND, Shape.PRESENT} or _is_bare_verb(words, setting)
    ):
        return text_of(turned), ""
    if shape is Shape.PAST and setting.verbs.is_base(first):
        return text_of(turned), ""
    return None, text_of(turned)


def _is_bare_verb(words: tuple[Word, ...], setting: Setting) -> bool:
    first = words[0]
    if first.tag.word_class is WordClass.VERB or setting.verbs.is_only_verb(first.text):
        return True
    following = words[1] if len(words) > 1 else None
    return following is not None and (
        following.lower
        in {
            "the",
            "a",
            "an",
            "every",
            "each",
            "all",
            "our",
            "their",
            "your",
            "its",
            "up",
            "out",
            "on",
            "with",
            "to",
            "into",
        }
        or following.tag.word_class in {WordClass.DET, WordClass.NUM}
    )


def phrase_reason(note: Note, setting: Setting) -> Phrased:
    """Why I want the job: a noun phrase, a clause, or a wish of mine."""
    text = re.sub(
        r"^(?:because|as|since)\s+", "", " ".join(setting.parts(note.text)), flags=re.IGNORECASE
    )
    words = setting.words(text)
    shaped = setting.shape(words)
    if shaped.shape is Shape.FINITE:
        clause = text_of(_articled(shaped, setting))
        return Phrased(
            note, Act.OWN, (sentence(f"one reason I want this work: {clause}"),), clause=clause
        )
    if shaped.shape in {Shape.PRESENT, Shape.COMMAND} and words[0].lower in {
        "want",
        "like",
        "love",
        "need",
        "prefer",
        "hope",
        "enjoy",
    }:
        clause = f"I {text_of(setting.turned(words, MINE))}"
        return Phrased(note, Act.OWN, (sentence(clause),), clause=clause)
    phrase = text_of(setting.turned(words, MINE))
    if shaped.shape is Shape.INFINITIVE:
        clause = f"I want {phrase}"
        return Phrased(
            note, Act.OWN, (sentence(clause),), clause=clause, base=phrase.removeprefix("to ")
        )
    gerund = phrase if shaped.shape is Shape.PARTICIPLE else None
    noun = None if gerund else phrase
    if shaped.shape is Shape.VERBLESS or shaped.shape is Shape.NOUN or gerund:
        return Phrased(
            note,
            Act.OWN,
            (sentence(f"one reason I want this work is {phrase}"),),
            noun=noun,
            gerund=gerund,
            topic=phrase,
        )
    return Phrased(note, Act.OWN, (sentence(f"one reason I want this work: {phrase}"),))


_SEND: Final = re.compile(
    r"^(?:(?:i|he|she)(?:['’]d|['’]ll| would| will|['’]m going to| am going to| promised to| said (?:i|he|she) (?:would|will|['’]d))"
    r"|promised to|will|would|to)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)


def phrase_promise(note: Note, setting: Setting) -> Phrased:
    """What I promised: a thing (``noun``) or a deed (``base``), addressed to the reader."""
    text = " and ".join(setting.parts(note.text))
    match = _SEND.match(text)
    words = setting.words(match["rest"] if match else text)
    turned = setting.turned(words, TO_READER)
    first = words[0]
    is_deed = (
        bool(match)
        or setting.shape(words).shape is Shape.COMMAND
        or (
            setting.verbs.is_base(first.text)
            and _is_bare_verb(words, setting)
            and first.tag.word_class is not WordClass.DET
        )
    )
    if setting.verbs.is_gerund(first.text) and setting.shape(words).shape is Shape.PARTICIPLE:
        turned = (turned[0].to(setting.verbs.lemma(first.text) or first.text), *turned[1:])
        is_deed = True
    phrase = text_of(turned)
    if is_deed and setting.verbs.is_base(turned[0].text):
        lemma = turned[0].lower
        gerund = f"{setting.verbs.gerund(lemma)} {text_of(turned[1:])}"
        return Phrased(
            note,
            Act.OWN,
            (sentence(f"I will {phrase}, as I promised"),),
            base=phrase,
            gerund=gerund,
        )
    noun = _relative(text_of(with_article(turned, setting.language)))
    if noun.split(" ", 1)[0].lower() not in {
        "the",
        "a",
        "an",
        "my",
        "your",
        "our",
        "some",
        "two",
        "three",
        "copies",
        "both",
    } and not is_plural(turned, setting.language):
        noun = f"the {noun}"
    return Phrased(note, Act.OWN, (sentence(f"I promised you {noun}"),), noun=noun, topic=noun)


def _relative(noun: str) -> str:
    """ "the form we use" with its "that"."""
    return (
        re.sub(
            r"(?<=\w) (?=(?:we|I) (?:use|used|have|had|built|wrote|made|mentioned|keep|kept|ran|run|drew|showed|described|discussed)\b)",
            " that ",
            noun,
            count=1,
        )
        if " that " not in noun
        and " who " not in noun
        and " and we " not in noun
        and " how " not in noun
        and " what " not in noun
        else noun
    )


def phrase_correction(correction: Correction, setting: Setting) -> Phrased:
    """What I said wrongly and the fact, in one or two sentences."""
    said = setting.words(" ".join(setting.parts(correction.said.text)))
    fact_text = " ".join(setting.parts(correction.fact.text))
    said_text = text_of(setting.turned(_after_said(said), MINE))
    fact = setting.words(fact_text)
    fact_shape = setting.shape(fact).shape
    clause = text_of(setting.turned(fact, MINE))
    shaped = setting.shape(_after_said(said))
    if fact_shape in {Shape.PAST, Shape.PRESENT}:
        clause = f"I {clause}"
    is_clause = fact_shape in {Shape.FINITE, Shape.PAST, Shape.PRESENT}
    if shaped.shape is Shape.FINITE:
        first = f"I said that {said_text}"
    elif shaped.shape in {Shape.PAST, Shape.PRESENT}:
        first = f"I said that I {said_text}"
    else:
        first = f"I said {said_text}"
    if is_clause:
        sentences = (sentence(f"{first}; in fact, {clause}"),)
    else:
        sentences = (
            sentence(
                f"{first}; the right figure is {clause}"
                if any(c.isdigit() for c in clause)
                else f"{first}; it should have been {clause}"
            ),
        )
    return Phrased(
        correction.fact,
        Act.OWN,
        sentences,
        clause=clause if is_clause else None,
        noun=None if is_clause else clause,
    )


def _after_said(words: tuple[Word, ...]) -> tuple[Word, ...]:
    lows = [word.lower for word in words[:3]]
    skip = 0
    if lows[:1] in (["i"], ["he"], ["she"]) and lows[1:2] in (["said"], ["told"]):
        skip = 2
    elif lows[:1] == ["said"]:
        skip = 1
    if skip and len(words) > skip and words[skip].lower == "that":
        skip += 1
    return words[skip:] or words
