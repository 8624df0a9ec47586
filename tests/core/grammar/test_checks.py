"""What a parse shows to be wrong, and sentences that only look it."""

from __future__ import annotations

import re

import pytest

from sincerely.adapters.english import english
from sincerely.core.grammar.checks import faults_of
from sincerely.core.grammar.fault import Check


def found(text: str) -> list[tuple[Check, str, str]]:
    """Each fault's check, its words, and its fix."""
    words = tuple(re.findall(r"[\w%]+(?:['-]\w+)*|[^\w\s]", text))
    return [
        (fault.check, " ".join(words[fault.start : fault.end + 1]), fault.fix)
        for fault in faults_of(words, english())
    ]


@pytest.mark.parametrize(
    ("text", "check", "words", "fix"),
    [
        ("I has three depots.", Check.AGREEMENT, "I has", "have"),
        ("I are on the rota.", Check.AGREEMENT, "I are", "am"),
        ("You was on the rota.", Check.AGREEMENT, "You was", "were"),
        ("It were on the rota.", Check.AGREEMENT, "It were", "was"),
        ("The nurses was asked twice.", Check.AGREEMENT, "nurses was", "were"),
        ("There is many reasons to stay.", Check.AGREEMENT, "There is", "are"),
        ("Each of the plants were losing money.", Check.AGREEMENT, "Each of the plants were", "was"),
        ("We want people who stays.", Check.AGREEMENT, "who stays", "stay"),
        ("I run two wards and owns a third.", Check.AGREEMENT, "I run two wards and owns", "own"),
        ("I run two wards and also owns a third.", Check.AGREEMENT, "I run two wards and also owns", "own"),
        ("I have not has the time.", Check.CHAIN, "have not has", "had"),
        ("She would likes to see it.", Check.CHAIN, "would likes", "like"),
        ("I am agree that it is long.", Check.CHAIN, "am agree", ""),
        ("I am settled 72 planning cases.", Check.PASSIVE, "settled 72 planning cases", ""),
        ("We saw the mill I liked the looms.", Check.RUN_ON, "mill I", ""),
        ("Thank you for seeing me yesterday I learned a lot.", Check.RUN_ON, "yesterday I", ""),
        ("It was lovely to meet you again I look forward to it.", Check.RUN_ON, "again I", ""),
        ("I was sorry to miss the engineer he was away.", Check.RUN_ON, "engineer he", ""),
        ("I have sent the forms to Anna she will pass them on.", Check.RUN_ON, "Anna she", ""),
        ("Your point was a good one I have thought about it since.", Check.RUN_ON, "one I", ""),
        ("When I was in Bristol I manage a shop.", Check.PAST, "was in Bristol I manage", "managed"),
        ("We work there until last May.", Check.PAST, "work there until", ""),
        ("Two weeks ago we open the new ward.", Check.PAST, "ago we open", "opened"),
        ("The trust is consisting of nine schools.", Check.STATE, "is consisting", ""),
        ("I am having experience with both.", Check.STATE, "am having", ""),
        ("What struck me were your kindness.", Check.AGREEMENT, "were", "was"),
        ("The two new nurses receives training.", Check.AGREEMENT, "nurses receives", "receive"),
        ("Here is the two photographs.", Check.AGREEMENT, "is", "are"),
        ("We met last Thursday and you ask me to stay.", Check.PAST, "Thursday and you ask", "asked"),
        ("When I left the navy I take a course.", Check.PAST, "left the navy I take", "took"),
        ("The patients that the clinic see are children.", Check.AGREEMENT, "clinic see", "sees"),
        ("Please call me I am free.", Check.RUN_ON, "me I", ""),
        ("I liked the lab the doors were new.", Check.RUN_ON, "lab the doors", ""),
        ("The board asked again, and I seen why.", Check.PARTICIPLE, "I seen", ""),
        ("I am sure that the has it.", Check.ARTICLE, "the has", ""),
        ("I saw this plants in June.", Check.NUMBER, "this plants", ""),
        ("Every nurses knew it.", Check.NUMBER, "Every nurses", ""),
        ("We ran these ward for a year.", Check.NUMBER, "these ward", ""),
        ("I would start by run the trials.", Check.PREPOSITION, "by run", "running"),
        ("Thank you for show me the line.", Check.PREPOSITION, "for show", "showing"),
        ("We lost time injuries halved.", Check.MARK, "lost time injuries halved", ""),
        ("You asked why did I leave the bank.", Check.ORDER, "did I", ""),
        ("Customers ring because the invoices wrong.", Check.VERB, "because the invoices wrong", ""),
        ("I used to listen music from your label.", Check.OBJECT, "listen music", ""),
        ("We succeeded to reopen the pool.", Check.INFINITIVE, "succeeded to reopen", ""),
        ("The team responded quick.", Check.ADVERB, "quick", "quickly"),
        ("The team responded quick to every alarm.", Check.ADVERB, "quick", "quickly"),
        ("The crew worked careful all day.", Check.ADVERB, "careful", "carefully"),
        ("It was a real pleasantly conversation.", Check.ADJECTIVE, "pleasantly", ""),
        ("I am confidently that the numbers will hold.", Check.ADJECTIVE, "confidently", ""),
        ("The brewery it has doubled its output.", Check.SUBJECT, "brewery it", ""),
        ("The drivers they know every road.", Check.SUBJECT, "drivers they", ""),
        ("Us volunteers painted the hall.", Check.FORM, "Us volunteers", ""),
        ("It is the first time I visit such a mill.", Check.TIME, "time I visit", ""),
        ("In the last years I am leading a team.", Check.TIME, "am leading", ""),
        ("I had an idea of what does a day look like.", Check.ORDER, "does a", ""),
        ("You said that new CEO since May.", Check.VERB, "that new CEO", ""),
    ],
)  # fmt: skip
def test_a_fault_is_shown_where_it_is(text: str, check: Check, words: str, fix: str) -> None:
    assert (check, words, fix) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "The team need a lead, and the board is to meet.",
        "If I were you, I would ask that she have a say.",
        "You asked that the plan be cut.",
        "There are a few of us, there is a plan, and there is ten years left.",
        "The price of the seeds has doubled, and the rate, of late, is low.",
        "One of the drivers who were there has left.",
        "The reasons of the man who runs it are good.",
        "Copying and storing it are allowed.",
        "Recruiting nurses takes time; teeth whitening is paid for.",
        "The party hire side makes the profit.",
        "Maths is taught here, and logistics is hard.",
        "What he says goes, and what I do matters.",
        "You're near, and it's been long.",
        "Half the fleet is new, and ten years is long.",
        "The fleet is ageing and was relabelled.",
        "I cannot do without it, and had it been cut, I would have gone.",
        "The version it refers to gives leave to copy.",
        "I was given two weeks, and she was made head.",
        "Six pupils were excluded last term.",
        "It's got a few spots.",
        "The river floods the yard every other winter.",
        "A few days, a dozen sites and every six months will do.",
        "You have to set those house rules, and this form or these cards.",
        "I do nothing but teach.",
        "It depends on how you run it.",
        "I led three squad leads for two years.",
        "I expect your people notice, and you want the data locked.",
        "Thank one reader for something only they said.",
        "I left because the firm was sold.",
        "We let them go, and it helped us see it grow.",
        "You asked: why did you leave?",
        "You know who runs it, and I wonder whether they will.",
        "You said that the bottle return scheme starts in October.",
        "If possible, I will come, although late.",
        "I hope so.",
        "Thanks.",
        "I would zorp it, and I would of gone.",
        'Some forms of the verb "be" are not completely specified.',
        "You may omit it if the original publisher of the version it refers to gives permission.",
        "The server by default allows any user in the local realm whose principal matches a local account name to log on.",
        "First of all, this is a very bad idea for a large number of reasons, so please do not do this.",
        "The lectures and the teaching of maths and physics are good.",
        "The list of the board members who are here is long.",
        "Met the team and am glad.",
        "I took it on, and at times do more; you have to, and not only have I tried.",
        "The works are closed, and the species is rare.",
        "He listened two hours and listened a lot, and we rely on them.",
        "They treat it as simple, and it arrived happy.",
        "It tasted fresh, and the use of strict (so called) rules grew.",
        "She insisted that we stay and excels at it.",
        "She gave an early answer, and it is only that the numbers hold.",
        "The year it opened was wet. The next day it flooded the yard.",
        "The firm she left the bank for closed.",
        "They told us volunteers that it leaked.",
        "It is the first time I have seen it, and I go each time I can.",
        "In the next years we are rebuilding it; in the past years it was rebuilt.",
        "In the past years they were rebuilding it.",
        "To what do you owe it?",
        "What a pleasure it was to talk with somebody who has also spent a winter counting seabirds.",
        "The pallet lifts you showed me run on the same controllers.",
        "Each page was short, and whatever did not help to answer it was cut.",
        "Watching two of them take a call and finish one another's notes was like music.",
        "I recommend you add them, and they suggest you first think.",
        "In two tenders, in both the hardest part was the first.",
        "Photographs helped. So did leaving out the rest.",
        "More than once the person I was sure would mind had long since found a way.",
        "Should masked parts be filled?",
        "I noticed that two of the drawers had been taped shut.",
        "If the site staff count, they will find reasons; if an outsider counts, the reasons come later.",
        "Very often this points not to a fault of yours.",
        "If you've got something to say, say it.",
        "A copy of the plan already present on the site is used.",
        "The dash Debian package sources are available.",
        "I am letting you know early, and I am glad we met.",
        "The interview went well I think.",
        "I learnt a lot, and we spelt it out.",
        "Whichever day suits you suits me.",
        "When you said that, I take it you meant the roof.",
        "Here is the plan, and here are the keys.",
        "We met last week and I think of it still.",
        "It rains and you ask why.",
        "They'd simply finished, and they'd like it.",
        "It turned out people were stuck.",
        "The bolts had worked loose over the winter.",
        "The day we met I had come from work.",
        "What struck me was your kindness, and what I saw were your plans.",
        "The ten years are over, and the two weeks was long.",
        "We are having lunch, and I had been wanting to see it.",
        "The last thing at night we lock the gate, and I work until ten.",
        "When it rained I was late; when you come we talk.",
        "This table lists the parts the crew sorted.",
        "I was so late I took a cab, and the more you said the more I liked it.",
        "Had we known we would have stayed. When it rains we stop.",
        "I liked the yard I was glad to see, the firm you had links with and the book you gave me.",
        "We spoke the day we met the crew, and I left the week I was ill.",
        "I enjoyed the tour your staff gave us. Thanks all, I know we were late.",
        "I met the man you think owns it; I use the tools I have.",
    ],
)
def test_a_right_sentence_is_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text", ["The houses were painted white.", "The floors were scrubbed clean."]
)
def test_how_a_thing_was_found_is_no_object_of_a_passive(text: str) -> None:
    assert found(text) == []
