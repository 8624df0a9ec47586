"""Titles of posts: whether words are one, and how one stands in a sentence."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sincerely.core.letters.phrasing.hurry.objects import is_countable
from sincerely.core.letters.phrasing.reading.shape import Shape
from sincerely.core.letters.phrasing.sentences import text_of
from sincerely.core.letters.phrasing.setting import Setting
from sincerely.core.letters.phrasing.words.articles import a_or_an
from sincerely.core.letters.phrasing.words.word import Word
from sincerely.core.tables import word_set

__all__ = [
    "NO_AGENTS",
    "ROLES",
    "SINGLE",
    "TRADE",
    "WITHIN",
    "is_agent",
    "is_title",
    "is_trade",
    "titled",
]

ROLES: Final = word_set(
    """
    director manager head chief president vp svp evp avp ceo cfo coo cto cio cmo chro gm md
    officer chair chairman chairwoman chairperson dean provost principal headteacher
    headmaster headmistress deputy nurse sister matron midwife physician doctor registrar
    consultant surgeon gp paramedic therapist pharmacist dentist vet veterinarian
    optometrist radiographer physiotherapist psychologist carer engineer architect developer
    programmer designer analyst scientist researcher statistician chemist physicist
    biologist geologist hydrologist actuary economist technician technologist electrician
    plumber welder fitter machinist mechanic operator foreman forewoman superintendent
    supervisor teacher tutor lecturer professor reader fellow librarian curator keeper
    archivist conservator accountant auditor controller comptroller bookkeeper treasurer
    bursar secretary clerk cashier solicitor barrister lawyer counsel paralegal judge
    magistrate attorney partner associate notary chef cook baker brewer butcher sommelier
    bartender waiter maître concierge housekeeper editor journalist reporter correspondent
    producer presenter writer copywriter translator interpreter photographer choreographer
    conductor organist composer driver pilot captain skipper dispatcher planner scheduler
    buyer merchandiser broker trader underwriter adjuster surveyor valuer estimator agent
    negotiator auctioneer assessor coordinator co-ordinator administrator assistant
    receptionist executive specialist generalist adviser advisor advocate ambassador
    representative rep salesperson salesman saleswoman recruiter owner founder co-founder
    cofounder proprietor trustee governor councillor commissioner member coach trainer
    instructor apprentice trainee intern volunteer warden ranger forester gardener grower
    farmer shepherd herdsman gamekeeper steward stockman agronomist viticulturist lead
    leader strategist evangelist ombudsman inspector constable detective sergeant
    firefighter lieutenant major colonel brigadier general commander admiral corporal airman
    petty warrant chaplain vicar rector curate priest pastor minister rabbi imam deacon
    organiser organizer caretaker janitor porter cleaner guard storeman quartermaster
    boatswain bosun mate purser scheduler tester sre dba scrummaster auditor verger sexton
    choirmaster headmaster provost estimator rigger scaffolder joiner carpenter mason roofer
    glazier plasterer decorator barista stylist hairdresser florist jeweller tailor
    upholsterer potter printer binder preceptor nominee arborist dietitian dietician glassblower artist prescriber dsm asm
    soprano tenor musician dancer actor gaffer stagehand steward mentor physio stew
    stewardess marshal umpire referee examiner moderator scout conveyancer buddy
    secretary-general secondee responder locum choirleader accompanist soloist nanny childminder practitioner worker
    handler keeper broker master pm eng dev swe tpm sde bdr sdr csm hrbp senco ta rgn rmn rn hca odp nqt ect reviewer speaker panellist panelist moderator
    recorder superintendent supt liaison tiler cabinetmaker signaller signalman shunter groom farrier jockey drover fisherman deckhand ranger guide lifeguard dj crewman linesman
    observer landlord landlady publican fd sous dsl dpo mlro sio crew lifeboatman pi co-pi postdoc chaperone returner dietetic docent usher interpretive
    """
)
# A post of which a house has one: lower-case titles so headed take no article.
SINGLE: Final = word_set(
    """
    director head chief vice president chair chairman chairwoman chairperson ceo cfo coo cto
    cio dean provost treasurer principal headteacher headmaster headmistress commander
    secretary controller comptroller vp svp evp chro gm md rector deputy founder co-founder
    editor matron bursar manager superintendent
    """
)
TRADE: Final = re.compile(
    r"\w{2}(?:smith|maker|ologist|ographer|wright|monger|keeper|tician|herd|[vnrcdgtp]ist|lyst|neer|ician|arian|sman|woman|(?<!hu)(?<!wo)(?<!ger)(?<!ro)[a-z]{2}man|woman|master|mistress)$"
)
_TITLE_STARTS: Final = word_set(
    """
    set cost lead fell staff head chief chair chartered charge shift cast
    """
)
WITHIN: Final = re.compile(r"\s(?:of|for|to|in|on|and|at|with|behind|across|as)\s")


def is_trade(text: str) -> bool:
    """Whether two words name a trade, the first of them no past verb: "fell runner", "set designer"."""
    first, _, second = text.lower().partition(" ")
    return first in _TITLE_STARTS and (second in ROLES or bool(_AGENT.search(second)))


_COUNTS: Final = word_set(
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty"
)
# Who does something, by the ending of the word; and things whose names end so.
_DOES: Final = re.compile(r"[a-z]{2}(?:er|eer|or|ist|ian|mason|smith|wright|maker|keeper)$")
NO_AGENTS: Final = word_set(
    """
    other paper number quarter order chapter water power summer winter matter newsletter letter register charter
    transfer offer cover career master factor sector error favour humour center theater computer laser centre theatre
    trailer boiler freezer printer router tracker planner dryer cooler mixer container answer border corner
    disaster dinner supper leather weather fever cancer liver silver copper timber rubber fibre fiber meter metre litre
    ladder shelter filter layer motor tractor reactor doctor ventilator generator calculator elevator sensor interior
    exterior bunker charter checklist cluster corridor counter drawer floor foyer ledger list merger monitor pager poster
    projector roster scanner server smelter tender
    """
)
_AGENT: Final = re.compile(r"[a-z]{3}(?:er|or)$")


def is_agent(word: str) -> bool:
    """Whether a word in lower case names what somebody is or does: "finalist", "bid-writer"."""
    if word in ROLES or word in {"friend", "champion"}:
        return True
    return _DOES.search(word) is not None and word.rsplit("-", 1)[-1] not in NO_AGENTS


def is_title(title: str, setting: Setting) -> bool:
    """Whether the text is the title of a post."""
    words = setting.words(title)
    if (
        title[:1].isdigit()
        or title[:1] in "$£€"
        or words[0].lower in _COUNTS
        or len(words) > 14
        or len(WITHIN.split(title)[0].split()) > 8
        or any(word.after for word in words[:-1])
    ):
        return False
    head = WITHIN.split(title.lower())[0]
    named = set(re.findall(r"[a-z]+(?:-[a-z]+)?", head)) | set(re.findall(r"[a-z]+", head))
    if re.match(
        r"^(?:twice|runner|youngest|oldest|first(?! (?:mate|officer|aider|responder|lieutenant|secretary|engineer)\b)|only|best|top|winner|employee)\b",
        head,
    ):
        return False
    if (
        not named & ROLES
        and not TRADE.search(head)
        and not re.search(r"\b[CV][A-Z]O\b|\bSRE\b", title)
    ):
        return False
    if words[0].lower in _TITLE_STARTS and words[-1].lower in ROLES:
        return True
    bare = head.split(" ")
    is_plain = bare[-1] in ROLES and 1 < len(bare) < 4 and not setting.verbs.is_past(bare[0])
    if is_plain and all(part.isalpha() for part in bare) and bare[0] not in _NOT_TITLE:
        return setting.verbs.is_gerund(bare[0]) or not setting.verbs.is_only_verb(bare[0])
    if setting.verbs.is_past(words[0].text) and not words[0].text[:1].isupper():
        return words[0].lower in {"lead", "charge"}
    shape = setting.shape(words).shape
    return shape in {Shape.NOUN, Shape.VERBLESS, Shape.PARTICIPLE, Shape.ADJECTIVE} or (
        words[0].lower in {"lead", "staff", "head", "chief", "chair", "chartered"}
    )


def titled(title: str, setting: Setting) -> str:
    """The title as it stands after "I was": "Plant Manager", "head chef", "a ward sister"."""
    title = title.strip(" ,")
    low = title.lower()
    if low.startswith(("the ", "a ", "an ")):
        return title
    if title in _LETTERED:
        return f"{a_or_an(title)} {title}"
    if title.startswith("Volunteer "):
        title = f"volunteer {title[10:]}"
    elif _is_capitalised(title):
        return title
    words = setting.words(title)
    first = words[0]
    is_named = len(words) > 1 and words[1].text[:1].isupper() and words[1].text[1:2].islower()
    if (
        not is_named
        and not first.text.isupper()
        and first.text[1:].islower()
        and (
            first.text not in _PROPER
            and (
                setting.language.is_word(first.lower)
                or {first.lower, *first.lower.split("-")} & ROLES
            )
        )
    ):
        words = (replace(first, text=first.text.lower()), *words[1:])
    text = _UNDER.sub(lambda found: _the_whole(found, setting), text_of(words))
    head = re.split(r"\s(?:of|for|to|in|on)\s", text.lower())[0]
    named = re.findall(r"[a-z]+(?:-[a-z]+)?", head)
    if named[-1] in {"crew", "staff"}:
        return text
    if set(named) & SINGLE and not _ONE_OF_SOME.search(head):
        return text
    return f"{a_or_an(text)} {text}"


# "lead for region", "chair of finance committee": the one thing that a post is for.
_UNDER: Final = re.compile(
    r"(?P<joint> for |^(?:chair|treasurer|secretary|member|governor|trustee) of )(?P<what>(?:[a-z]+ ){0,2}[a-z]+)$"
)


def _the_whole(match: re.Match[str], setting: Setting) -> str:
    head = match["what"].rsplit(" ", 1)[-1]
    bare = match["what"].split(" ", 1)[0] not in {
        "the",
        "a",
        "an",
        "my",
        "our",
        "all",
        "two",
        "three",
    }
    return f"{match['joint']}{'the ' if bare and is_countable(Word(head), setting.language) else ''}{match['what']}"


_NOT_TITLE: Final = word_set(
    "my our the a an no one two three four five six both all each every his her i we as then and now not"
)
# Managers of whom a house has several, so that "a" is right.
_ONE_OF_SOME: Final = re.compile(
    r"^(?:[a-z-]+ )*(?:night|duty|shift|account|project|product|programme|program|case|area|regional|brand|bid|contracts?|category|"
    r"community|events?|property|customer|success|delivery|engagement|portfolio|relationship|floor|service) manager$"
)
_PROPER: Final = word_set(
    "Army Navy Army-trained English French German Spanish Italian Welsh Irish Gaelic Chinese Japanese Russian Latin Arabic Mandarin"
)
_LETTERED: Final = word_set(
    "RGN RN RMN RM HCA TA PI ODP NQT ECT SENCO LSA EMT PA GP QC KC JP PT OT CNA LPN NP"
)


def _is_capitalised(title: str) -> bool:
    """Whether the title was typed as a title: capitals throughout, or letters alone ("GM")."""
    long = [word.strip("()&,") for word in re.split(r"[\s-]", title) if len(word) > 3]
    if title.isupper():
        return True
    parts = title.split()
    if len(parts) > 1 and not long:
        return all(word[0].isupper() for word in parts)
    return len(parts) > 1 and all(word[0].isupper() for word in long)
