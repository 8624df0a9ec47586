"""Makes src/sincerely/adapters/word_pairs.gz: how often words stand side by side (decision 0071).

Run by hand, in an environment of its own that holds the program and wordsegment (Apache-2.0),
which ships counts of single words and pairs of the Google Web Trillion Word Corpus:

    python -m benchmarks.make_word_pairs

Words that a hand or an ear puts for one another are the families below and all common words
that one slip of the keys parts, but for forms of the same word, which other rules tell apart.
"""

from __future__ import annotations

import gzip
import importlib.util
import math
import struct
from collections import Counter, defaultdict
from collections.abc import Collection
from pathlib import Path

import lemminflect

from sincerely.adapters.english import english
from sincerely.core.proof.wordforms import forms_of
from sincerely.core.proof.wordsets import FUNCTION_WORDS, SETS

OUT = Path(__file__).parents[1] / "src" / "sincerely" / "adapters" / "word_pairs.gz"
FOLDER = Path(importlib.util.find_spec("wordsegment").origin).parent
COMMON = 60_000  # words are looked for among these
KEPT = 25_000  # and so many, the most frequent, may be slips
STEPS = 8  # of the natural logarithm of a count, in a byte
SHORTEST = 4  # letters: two shorter words are too often one slip apart
LETTERS = "abcdefghijklmnopqrstuvwxyz"

# Words of closed classes that stand in the same places; the first class that has a word counts.
CLOSED = {
    "article": SETS["art"],
    "her": {"her"},
    "possessive": SETS["poss"],
    "pointing": {"this", "that"},
    "pointing at many": {"these", "those"},
    "to": {"to"},
    "of": {"of"},
    "been": {"be", "been", "being"},
    "be": SETS["be"],
    "have": SETS["have"],
    "do": SETS["do"],
    "modal": SETS["modal"],
    "it": {"it", "you"},
    "subject": SETS["nom"],
    "object": SETS["obj"],
    "quantity": SETS["dets"],
    "preposition": SETS["prep"],
    "joining": SETS["coord"],
    "asking": SETS["q"],
    "subordinating": SETS["sub"],
    "number": SETS["num"] | {"one"},
    "other": FUNCTION_WORDS,
}

# By ear, by hand or by a muddle of sense; a family a group, parted by commas.
FAMILIES = """
    there their, to too, sight site cite, road rode, passed past, patience patients,
    moral morale, effect affect, council counsel, principal principle, waste waist, brake break, meat meet,
    sea see, here hear, weak week, weather whether, accept except, then than, threw through though,
    waited weighted, buy by bye, know no now, knew new, our are hour, led lead, peace piece, plane plain,
    role roll, sale sail, scene seen, right write, rite right, sum some, sun son, steal steel, raise rise,
    stationary stationery, tail tale, wait weight, waive wave, ware wear where, were where we, which witch,
    wood would, board bored, bare bear, course coarse, compliment complement, desert dessert, fair fare,
    feet feat, find fined fine, for four fore, forth fourth, great grate, hole whole, heel heal, higher hire,
    idle idol, knight night, lessen lesson, loan lone, made maid, mail male, main mane, miner minor,
    naval navel, one won, pair pear, pray prey, profit prophet, quite quiet quit, rain reign, read red,
    sore soar, soul sole, stair stare, stake steak, suite sweet suit, team teem, vary very, vain vein,
    wander wonder, war wore, way weigh, ensure insure assure, assistance assistants assistant, advice advise,
    device devise, personal personnel, loose lose, formally formerly, lightning lightening, dual duel,
    elicit illicit, eminent imminent, farther further father, precede proceed, prescribe proscribe,
    respectfully respectively, statue statute, tract track, attendance attendants, presence presents,
    correspondence correspondents, residence residents, sense since, adapt adopt, adverse averse,
    conscious conscience, cease seize, cent sent scent, choose chose choice, cloths clothes, dairy diary,
    decent descent, envelop envelope, human humane, later latter letter, lay lie, marry merry,
    picture pitcher, recent resent, sit set, though thought, track trek, trail trial, use us, want wont,
    tour tower, hope hop, confident confidant, of off, staff stuff,
    due dew, rose rows, cents sense since, time thyme tome, peruse pursue, excepted accepted expected,
    bred bread, berry bury, ceiling sealing, cellar seller, chord cord, creak creek, cruise crews, faint feint,
    fairy ferry, flair flare, flee flea, flew flu, phrase frays phase faze, gait gate, groan grown, hair hare,
    need knead, lain lane, leak leek, maize maze, medal meddle metal, muscle mussel, pail pale, pain pane,
    pause paws, peal peel, peer pier, plum plumb, ring wring, rumour roomer, sleight slight, stile style,
    symbol cymbal, timber timbre, vial vile, wail whale, wine whine, allude elude, disperse disburse,
    deprecate depreciate, bazaar bizarre, appraise apprise, amend emend, canvas canvass, censor sensor,
    palate palette pallet, perquisite prerequisite, populace populous, rational rationale, tenant tenet,
    tortuous torturous, vicious viscous, waiver waver, wreak wreck, genius genus, founder flounder,
    thing think, things thinks, life live leave, filed field, wit with,
    manger manager, mangers managers, had have, ad add, alter altar, ascent assent accent, base bass,
    birth berth, capital capitol, cereal serial, core corps, cue queue, current currant, discreet discrete,
    dye die, flour flower, foul fowl, guessed guest, hall haul, heard herd, hangar hanger, incite insight,
    leased least, load lode, manner manor, mind mined, missed mist, overdo overdue, overseas oversees,
    packed pact, pole poll, pore pour poor, rap wrap, real reel, review revue, root route, seam seem, sew so sow,
    shear sheer, shore sure, sort sought short, straight strait, tacks tax, taught taut, tide tied, tire tier,
    told tolled, troop troupe, warn worn, wrote rote, aid aide, access excess assess,
    cause course, costumer customer, costumers customers, quote quota, lunch launch, message massage,
    public pubic, singed signed, asses assess, mange manage, untied united, martial marital, causal casual,
    angel angle, desire design, experience expedience, corporate cooperate,
    historic historical, interested interesting, exited excited, bored boring, pleased please,
    expect except aspect, prospect perspective prospective, alley ally, alot allot, breath breathe,
    bath bathe, cloth clothe, belief believe, proof prove, relief relieve, grief grieve, safe save, strife strive,
    practise practice, license licence, success succeed, succession session, intent indent, intend attend,
    illusion allusion, immigrate emigrate, ingenious ingenuous, interest interests, lend lent,
    lens lends, mood mod, morning mourning, mother other, not note knot, nor not, plan plant,
    price prize prise, quality quantity, bit but, discus discuss, present presents presence, patter pattern, said sad, same some, seek sick, send sent, sale sell,
    spend spent, shift sift, show shown, slow slowly, spot sport, staff stuff, stage state, start star,
    student study, support sport, sure sour, tank thank, tanks thanks, thank think, this these,
    tried tired, unit unite, venue avenue, view few, wage wedge,
    warehouse whorehouse, when went, work word world, worth worse,
    year ear, you your, hop hope, hoping hopping, planning planing,
    dinning dining, stared started, starred started, bellow below, besides beside, beat beet bet, build built,
    bust burst, calender calendar, carrier career, caring carrying, chance change, charge change, cheek check,
    click clique, close clothes, collage college, coma comma, commerce commence, complaint compliant,
    contact contract, contend content, contest context, convince convenience, corporation cooperation,
    county country, dear deer, deal dial, depart department, defiantly definitely, delighted deleted,
    dependent dependant, detract distract, dreams drams, drown drawn, ease easy,
    east west, employer employee, enquire acquire inquire, envious envision, except expect,
    extant extent, facility faculty, fat fact, fiend friend, firm farm form, floor flour,
    found founded fond, frist first, fro for, gain again, genital gentle, goal gaol, god good, golf gulf,
    gown grown, guild guide, heath health, hoard horde, hospital hospitable, hotel hostel, inform uniform,
    instance instants, instead insist, intensive extensive, job jab, joint join, just jest, labor labour,
    lad lead, late let, law low, lacked lagged, learn lean, least last, less lest, level lever, liable reliable,
    lien line, like lake, list lost, lives leaves, mad made, many may, mart mark,
    meter matter, meeting meting, mice nice, moment movement, more mover, most must, nut not,
    offer over, offend often, opinion option, pacific specific, parcel partial, part party,
    pat part, pay play, pedal peddle, peak peek pique, perpetrate perpetuate, persecute prosecute,
    person personal, physical fiscal, place palace, pleas please, point paint, police policy, population popular,
    pose post, prince prices, probable probably, proceeds process, produce product, production protection,
    propose purpose, prosper proper, quay key, question equation, rage range, rang rank,
    rate rare, reach rich, ready read, reality relativity, reason season, receipt recipe, reed read, refuse refute,
    regiment regimen, relay rely, renown known, repeal appeal, respond response, rest rust, retail retain,
    retrain retain, revel reveal, riding reading, roam room, roe row, ruff rough, run ran, scale scales, scam scan,
    sever severe, shot shut, shelve shelf, shred shared, sign sing, simple sample, sin since, sing sign,
    site sit, slip sleep, snack snake, soled sold, soon son, sorting sporting, stationed stationary, stick strict,
    store story, stripped striped, strong string, tail tall, tale tell, taste test, teaming teeming,
    thee there, tough touch though, tow two, trade trad, trip tip, trusty trustee, tun turn, tune turn,
    universal university, until unit, vale value, veil vale, vice voice, visible viable,
    visit visa, wading wedding, wake weak, warm worm, watch witch, weather wether, weird wired, whet wet,
    whit with, whole hall, whose who, wide wild, wish which, wonders wanders, yard year
"""


def main() -> None:
    single = _single()
    ranked = sorted(single, key=lambda word: -single[word])[:COMMON]
    words = [word for word in ranked if _is_english(word, single[word])]
    rivals = _rivals(words[:KEPT], set(words))
    pairs = _pairs(set(words))
    held = {word for pair in pairs for word in pair}
    names = sorted(held | rivals.keys() | {one for many in rivals.values() for one in many})
    number = {word: at for at, word in enumerate(names)}
    kinds = [_kind(word) for word in names]
    sorts = sorted(set(kinds))
    kind_of = {word: sorts.index(kind) for word, kind in zip(names, kinds, strict=True)}
    after, before = _by_kind(pairs, kind_of, rivals.keys())
    seconds: dict[str, dict[int, int]] = defaultdict(dict)
    for (first, second), count in pairs.items():
        seconds[first][number[second]] = _log(count)
    instead = {word: {number[v]: f for v, f in row.items()} for word, row in rivals.items()}
    totals = [
        sum(single[word] for word in names if kind_of[word] == at) for at in range(len(sorts))
    ]
    blob = "\n".join(names).encode()
    tables = [_table(names, rows) for rows in (seconds, instead, after, before)]
    parts = [
        struct.pack("<3I", len(names), len(blob), len(sorts)),
        blob,
        bytes(_log(single[word]) for word in names),
        bytes(kind_of[word] for word in names),
        bytes(_log(total) for total in totals),
        *tables,
    ]
    OUT.write_bytes(gzip.compress(b"".join(parts), 9, mtime=0))
    print(len(names), "words,", len(pairs), "pairs,", OUT.stat().st_size, "bytes")


def _kind(word: str) -> str:
    """What stands in the same places: a closed class, or words that can have the same forms."""
    closed = next((name for name, members in CLOSED.items() if word in members), None)
    return closed or "|".join(sorted(forms_of(word, english())))


def _by_kind(
    pairs: dict[tuple[str, str], int], kind_of: dict[str, int], wanted: Collection[str]
) -> tuple[dict[str, dict[int, int]], dict[str, dict[int, int]]]:
    """How often, in logarithms, words of each kind stand after and before a wanted word."""
    after: dict[str, Counter[int]] = defaultdict(Counter)
    before: dict[str, Counter[int]] = defaultdict(Counter)
    for (first, second), count in pairs.items():
        if first in wanted:
            after[first][kind_of[second]] += count
        if second in wanted:
            before[second][kind_of[first]] += count
    return _logs(after), _logs(before)


def _logs(rows: dict[str, Counter[int]]) -> dict[str, dict[int, int]]:
    return {word: {at: _log(count) for at, count in row.items()} for word, row in rows.items()}


def _single() -> dict[str, float]:
    lines = (FOLDER / "unigrams.txt").read_text("utf-8").splitlines()
    return {word: float(count) for word, count in (line.split("\t") for line in lines)}


def _is_english(word: str, count: float) -> bool:
    if not (word.isascii() and word.isalpha()) or (len(word) == 1 and word not in "ai"):
        return False
    return bool(lemminflect.getAllLemmas(word)) or count > 2e8


def _pairs(words: set[str]) -> dict[tuple[str, str], int]:
    pairs: dict[tuple[str, str], int] = defaultdict(int)
    for line in (FOLDER / "bigrams.txt").read_text("utf-8").splitlines():
        written, count = line.rsplit("\t", 1)
        first, second = written.lower().split()
        if first in words and second in words:
            pairs[first, second] += int(count)
    return pairs


def _rivals(slips: list[str], words: set[str]) -> dict[str, dict[str, int]]:
    """What may have been meant by a word: 1 for one of its family, 0 for one a slip away."""
    rivals: dict[str, dict[str, int]] = defaultdict(dict)
    common = set(slips)
    for word in slips:
        if len(word) >= SHORTEST:
            for other in _near(word) & common:
                if len(other) >= SHORTEST and not _lemmas(word) & _lemmas(other):
                    rivals[word][other] = 0
    for family in FAMILIES.split(","):
        members = [one for one in dict.fromkeys(family.split()) if one in words]
        for word in members:
            rivals[word].update({other: 1 for other in members if other != word})
    return rivals


def _near(word: str) -> set[str]:
    """What one letter more, less, changed or swapped with the next makes of a word."""
    parts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    found = {a + b[1:] for a, b in parts if b}
    found |= {a + b[1] + b[0] + b[2:] for a, b in parts if len(b) > 1}
    found |= {a + letter + b[1:] for a, b in parts if b for letter in LETTERS}
    found |= {a + letter + b for a, b in parts for letter in LETTERS}
    return found - {word}


def _lemmas(word: str) -> set[str]:
    forms = {lemma for many in lemminflect.getAllLemmas(word).values() for lemma in many}
    return {*forms, word, word.rstrip("s"), word.replace("our", "or").replace("ise", "ize")}


def _log(count: float) -> int:
    return round(math.log(count) * STEPS)


def _table(names: list[str], rows: dict[str, dict[int, int]]) -> bytes:
    """A row of numbers and bytes a word: how many in all, where each row begins, both in order."""
    starts, flat = [0], []
    for name in names:
        flat += sorted(rows.get(name, {}).items())
        starts.append(len(flat))
    numbers = struct.pack(f"<{len(flat)}H", *(at for at, _ in flat))
    places = struct.pack(f"<{len(starts)}I", *starts)
    return struct.pack("<I", len(flat)) + places + numbers + bytes(low for _, low in flat)


if __name__ == "__main__":
    main()
