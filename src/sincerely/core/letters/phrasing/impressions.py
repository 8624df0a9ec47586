"""Tells what the candidate made of somebody from what was said.

An impression, a doubt, a piece of gossip or a verdict on one's own performance
("seemed bored", "office was shabby", "I rambled") is noted for oneself. It is
nobody's point and reaches no letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from sincerely.core.language import Language, WordClass

__all__ = ["is_impression"]

_OF_THEM: Final = "an impression of yours, not something they said"
_OF_SELF: Final = "a verdict of yours on how it went, not something they said"
_DOUBT: Final = "a doubt of yours, not something they said"
_GOSSIP: Final = "hearsay, not something they told you for a letter"


@dataclass(frozen=True, slots=True)
class _Sign:
    """A pattern searched in the lower-cased note, and the reason it gives."""

    pattern: re.Pattern[str]
    reason: str


_WHO: Final = (
    r"(?:(?:she|he|they|it|this|that|everyone|everybody|(?:the )?(?:guy|man|woman|chap|lady|"
    r"bloke|panel|boss|interviewer|hr (?:person|lady|guy)|others?|team))(?:['’]s| is| was| were| are)? )?"
)
_VERY: Final = (
    r"(?:(?:a|very|really|quite|rather|so|pretty|bit|little|too|super|somewhat|slightly|"
    r"distinctly|visibly|clearly|obviously|genuinely|extremely|of|all|more|most|kind|sort|not|"
    r"never|always|thoroughly|such|lot|the) )*"
)
_TRAIT: Final = (
    r"(?:nice|lovely|pleasant|friendly|unfriendly|cold|warm|charming|likeable|likable|sweet|kind|"
    r"bored|boring|distracted|tired|stressed|grumpy|rude|curt|brusque|abrupt|smug|arrogant|"
    r"pompous|nervous|tense|stiff|aloof|intense|scary|intimidating|weird|odd|strange|funny|"
    r"hilarious|smart|clever|sharp|bright|brilliant|impressive|unimpressive|impressed|unimpressed|"
    r"genuine|fake|phony|sincere|insincere|shy|quiet|chatty|talkative|vague|evasive|cagey|shifty|"
    r"dismissive|sceptical|skeptical|lukewarm|enthusiastic|engaged|disengaged|attentive|polite|"
    r"impatient|rushed|hurried|flustered|dull|dreary|attractive|handsome|pretty|posh|scruffy|"
    r"shabby|tatty|dingy|grim|drab|gloomy|messy|untidy|dirty|chaotic|cramped|smelly|noisy|depressing|"
    r"awkward|easy to talk to|hard to read|difficult to read|good vibes?|full of (?:him|her)self|"
    r"hard work|old[- ]school|out of (?:his|her|their) depth|on edge|down[- ]to[- ]earth|"
    r"approachable|hostile|defensive|aggressive|patronising|patronizing|condescending|snobbish|"
    r"creepy|young|elderly|overwhelmed|disorgani[sz]ed|unprepared|great|amazing|awesome|fantastic|"
    r"awful|terrible|horrible|okay|ok|fine|decent|alright)"
)
_PERSON: Final = (
    r"(?:guy|man|woman|person|people|chap|lady|bloke|boss|sort|type|fellow|lass|gentleman|"
    r"character|listener|interviewer|bunch|crowd|team|lot|vibes?|energy|atmosphere|chemistry|"
    r"rapport|connection|manner|chat|conversation|interview|meeting|handshake|smile|office|"
    r"building|room|place|carpet|furniture|coffee|lunch|food|lobby|reception|parking|suit|tie|"
    r"shoes|accent|sense of humou?r)"
)
_PLACE: Final = (
    r"(?:offices?|building|reception|lobby|toilets?|bathrooms?|room|place|carpets?|canteen|"
    r"cafeteria|furniture|coffee|parking|car park|premises|decor|chairs?|meeting room|kitchen|"
    r"waiting room|site|plant|school|ward)"
)

_PRIVATE: Final = "a private moment of theirs, not for a letter"
_TABLE: Final[tuple[tuple[str, str], ...]] = (
    (
        r"^(?:(?:he|she|they) )?(?:(?:nearly|almost|really|actually) )?(?:cried|wept|sobbed|teared up|welled up|choked up|swore|shouted|yelled"
        r"|lost (?:his|her|their) temper|broke down|(?:got|was|became|were) (?:a bit |quite |very |really )?(?:angry|upset|emotional|teary|tearful|in tears))\b",
        _PRIVATE,
    ),
    # How somebody came across.
    (r"\b(?:seem(?:s|ed)?|appears?|appeared) (?!in\b|on\b|at\b|before\b)", _OF_THEM),
    (r"\b(?:came|comes|come) (?:across|over) as\b", _OF_THEM),
    (
        r"\b(?:looked|looks|sounded|sounds|felt|feels) (?:as if|as though|like|a bit|very|rather|"
        r"quite|so|really)\b",
        _OF_THEM,
    ),
    (rf"^{_WHO}(?:looked|looks|sounded|sounds|acted|acts) {_VERY}{_TRAIT}\b", _OF_THEM),
    (
        rf"^{_WHO}{_VERY}{_TRAIT}(?:(?:,| and| but) {_VERY}{_TRAIT})*"
        r"(?: (?:at first|today|overall|throughout|though|to me|with me|in person|actually|about it"
        r"|at the end|to start with|in the end))?[.!]?$",
        _OF_THEM,
    ),
    (rf"^{_WHO}{_VERY}{_TRAIT}(?:(?:,| and| but) {_VERY}{_TRAIT})* {_PERSON}\b", _OF_THEM),
    (
        rf"\b{_PLACE} (?:is|was|were|are|looked|looks|felt|smelled|smelt|seemed) {_VERY}{_TRAIT}\b",
        _OF_THEM,
    ),
    (rf"^{_VERY}{_TRAIT}(?: \w+)? {_PLACE}\b", _OF_THEM),
    (
        r"\b(?:good|bad|great|no|zero|strong|weird|odd|instant|positive|negative) "
        r"(?:vibes?|chemistry|rapport|energy|feeling|feel)\b",
        _OF_THEM,
    ),
    (
        r"\b(?:checked|checking|looked at|looking at|glanced at|glancing at|on (?=(?:his|her|their) )) ?(?:(?:his|her|their|"
        r"the) )?(?:phone|watch|clock|e-?mails?)\b.*",
        _OF_THEM,
    ),
    (
        r"\bkept (?:interrupting|yawning|looking|glancing|checking|frowning|talking over)\b",
        _OF_THEM,
    ),
    (
        r"\b(?:yawned|yawning|smirked|rolled (?:his|her|their) eyes|sighed|frowned|fidgeted|"
        r"didn['’]?t smile|did not smile|never smiled|no eye contact|avoided eye contact|"
        r"talked over|interrupted)\b",
        _OF_THEM,
    ),
    (
        r"\b(?:i|we) (?:really )?(?:liked|like|loved|disliked|didn['’]?t like|hated|hit it off|"
        r"clicked|warmed to|didn['’]?t take to|can['’]?t stand)\b",
        _OF_THEM,
    ),
    (
        r"\b(?:i|we) (?:got|get|had|have) (?:the|a|an|some) (?:strong |bad |good |odd |distinct )?"
        r"(?:sense|impression|feeling|vibe|hunch|idea)\b",
        _OF_THEM,
    ),
    (
        r"^(?:it|that)(?: really| rather| also)? (?:surpris(?:ed|es)|struck|strikes|impress(?:ed|es)|bothered|bothers"
        r"|annoyed|annoys|worried|worries|pleased|amused|shocked|puzzled|disappointed|touched|unsettled) me\b",
        _OF_THEM,
    ),
    (r"\bmy (?:gut|hunch|sense|impression|feeling|guess|read|suspicion)\b", _OF_THEM),
    (r"\b(?:gut feeling|red flags?|alarm bells?|bad sign|good sign|body language)\b", _OF_THEM),
    (
        r"\b(?:hard|difficult|impossible|easy) to read\b(?! (?:the|an?|this|these|your|our|its)\b)",
        _OF_THEM,
    ),
    (r"\bmy type\b|\bnot my (?:kind|sort)\b", _OF_THEM),
    (
        r"\b(?:\d+|ten|fifteen|five|twenty|a few|half an hour|very|quite|bit) ?(?:min(?:ute)?s?)? late"
        r"(?: for (?:the|our) (?:interview|meeting|call))?[.!]?$",
        _OF_THEM,
    ),
    (r"^(?:\w+ )?(?:arrived|turned up|showed up|was|joined) (?:\w+ )*late\b", _OF_THEM),
    (r"\b(?:smelled|smelt|smells|reeked|stank) (?:of|like)\b", _OF_THEM),
    (r"\b(?:good|nice|well)[- ]looking\b|\bbadly dressed\b|\bterrible tie\b", _OF_THEM),
    # How the candidate did.
    (
        r"^(?:i|we|think i|thought i|maybe i|felt i|feel i|know i) (?:\w+ )?(?:rambled?|waffled?|"
        r"froze|stumbled|fluffed|blew|bombed|botched|messed|panicked|babbled|went blank|blanked|"
        r"struggled to answer|talked too (?:much|fast|long)|spoke too (?:much|fast|long)|"
        r"forgot|oversold|undersold|mumbled|tripped|nailed|aced|smashed|killed|came across|"
        r"did (?:\w+ )?(?:well|badly|ok|okay|fine|poorly)|was (?:\w+ )*(?:nervous|tired|sweating|"
        r"rambling|flustered|vague|unprepared|late|awful|great|good|rubbish|weak)|"
        r"could have (?:done|answered)|should have|shouldn['’]?t have|wish i)\b",
        _OF_SELF,
    ),
    (
        r"^(?:rambled|waffled|fluffed|blew|bombed|botched|nailed|aced|smashed it|froze|blanked)\b",
        _OF_SELF,
    ),
    (
        r"^(?:it |that |this |all |the (?:interview|meeting|conversation|chat|call) |i think it )?"
        r"(?:went|felt|was going|is going) (?:\w+ )?(?:well|badly|fine|ok|okay|great|off|flat|wrong|"
        r"poorly|forced|stilted|awkward|rushed|long|strange|good|bad)\b",
        _OF_SELF,
    ),
    (
        r"\b(?:don['’]?t|do not|didn['’]?t|did not) think (?:she|he|they) (?:liked?|rated?|believed?|"
        r"warmed|bought)\b",
        _OF_SELF,
    ),
    (
        r"\bnot my best\b|\bbad answer\b|\bweak answer\b|\bmy answer was\b|\bi(?:['’]d| would) give "
        r"myself\b|\bfelt (?:rushed|flat|small|stupid|out of place)\b",
        _OF_SELF,
    ),
    # Doubts.
    (
        r"^(?:i(?:['’]m| am) )?(?:really |still |quite )?(?:not (?:\w+ )?sure|unsure|not convinced|"
        r"unconvinced|no idea|undecided|in two minds)\b",
        _DOUBT,
    ),
    (
        r"^(?:i )?(?:doubt|suspect|wonder|fear|worry|guess|reckon|suppose|bet|hope)\b(?! (?:he|she|"
        r"they) (?:said|told)).*\b(?:he|she|they|her|him|them|it|this|i|job|role|place|boss)\b",
        _DOUBT,
    ),
    (
        r"\b(?:could|can|couldn['’]?t|can['’]?t|would|wouldn['’]?t|could not|would not) (?:i )?(?:really )?"
        r"(?:work|get on|get along) (?:for|with|under) (?:him|her|them|this)\b",
        _DOUBT,
    ),
    (
        r"^(?:i )?(?:don['’]?t|do not|didn['’]?t|did not) (?:trust|believe|like|buy|take to|warm to)\b",
        _DOUBT,
    ),
    (
        r"\b(?:would|could|might|may) (?:be )?(?:a )?(?:nightmare|micro-?manager|difficult boss|"
        r"trouble|hard to work (?:for|with))\b|\bmicro-?manager\b(?!s)",
        _DOUBT,
    ),
    (
        r"\b(?:do i (?:really )?want|is this (?:really )?(?:for me|the right)|too far to commute)\b",
        _DOUBT,
    ),
    # Gossip.
    (
        r"^(?:apparently|rumou?r(?:s|ed)?|word is|i(?:['’]ve)? heard|heard (?:that|from)|gossip)\b",
        _GOSSIP,
    ),
    (
        r"\b(?:rumou?r has it|rumou?red to|according to (?:glassdoor|linkedin|reddit)|glassdoor|"
        r"having an affair|drinks too much|doesn['’]?t get on with|"
        r"does not get on with|hates (?:his|her|their) (?:boss|chair|board|ceo)|on (?:his|her|their) "
        r"way out|about to be (?:fired|sacked|pushed))\b",
        _GOSSIP,
    ),
    (
        r"^(?:clearly|obviously|evidently|presumably|probably|possibly|perhaps|maybe|definitely)\b",
        _OF_THEM,
    ),
)

_SIGNS: Final = tuple(_Sign(re.compile(pattern), reason) for pattern, reason in _TABLE)


def is_impression(text: str, language: Language) -> str | None:
    """Why ``text`` is the candidate's own impression, doubt or gossip; ``None`` if it is not.

    A note in quotation marks is somebody's words and never an impression. An
    adjective or two with nothing said of them ("warm but tired") is one even where
    the words stand in no table.
    """
    lowered = " ".join(text.lower().split())
    if lowered[:1] in {'"', "“", "'", "‘"}:
        return None
    for sign in _SIGNS:
        if sign.pattern.search(lowered):
            return sign.reason
    return _OF_THEM if _is_bare_adjectives(lowered, language) else None


_ADJ: Final = WordClass.ADJ
_OTHERS: Final = (WordClass.NOUN, WordClass.VERB)
_JOINERS: Final = frozenset(
    {"and", "but", "very", "quite", "rather", "a", "bit", "too", "so", "really"}
)
_WORDS: Final = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def _is_bare_adjectives(lowered: str, language: Language) -> bool:
    if "?" in lowered or any(mark.isdigit() for mark in lowered):
        return False
    words = [word for word in _WORDS.findall(lowered) if word not in _JOINERS]
    if not 1 <= len(words) <= 3 or "not" in words:
        return False
    return all(_is_only_adjective(word, language) for word in words)


def _is_only_adjective(word: str, language: Language) -> bool:
    from_adjective = language.lemmas(word, _ADJ)
    return bool(from_adjective) and not any(language.lemmas(word, other) for other in _OTHERS)
