"""What the reader's own notes become: read by eye, one a habit of hurried notes."""

from __future__ import annotations

import pytest
from tests.core.letters.phrasing.marsh import READER, phraser, told

from sincerely.core.debrief import Concern, Conversation, Interviewer, Note


@pytest.mark.parametrize(
    ("note", "sentences"),
    [
        ("nobody has read it since 2011, he joked", ["You said that nobody has read it since 2011."]),
        ("the warehouse lease ends in 2029", ["You said that the warehouse lease ends in 2029."]),
        ("waiting list 14 months", ["You said that the waiting list is 14 months."]),
        ("audit held up by fog", ["You said that the audit is held up by fog."]),
        ("no budget held by wards", ["You said that no budget is held by wards."]),
        ("staff rest rooms on nights closed since covid", ["You said that staff rest rooms on nights have been closed since Covid."]),
        ("grants down, need up", ["You said that grants are down and the need is up."]),
        ("asked were those figures mine", ["You asked whether those figures were mine."]),
        ("asked Ana if the rota was ready", ["You asked Ana if the rota was ready."]),
        ("suggested reading up on ferries", ["You suggested reading up on ferries."]),
        ("We both trained at Guy's", ["We both trained at Guy's."]),
        ("Staff turnover, 34% last year, is the main worry", ["You said that staff turnover, 34% last year, is the main worry."]),
        ("told a story about the time a beam fell in '09", ["You told me a story about the time a beam fell in '09."]),
        ("mentioned his daughter studies metallurgy", ["You told me that your daughter studies metallurgy."]),
        ("hates email, lives on the radio", ["You told me that you dislike email and live on the radio."]),
        ("they tried a four-day week, dropped it", ["You told me that you tried a four-day week and dropped it."]),
        ("bid-to-win ratio 1 in 9", ["You said that the bid-to-win ratio is 1 in 9."]),
        ("fined last yr", ["You told me that you were fined last year."]),
        ("no simulator, closest is Rimouski", ["You said that there is no simulator.", "You said that the closest is Rimouski."]),
        ("Not a fan of consultants", ["You told me that you are not a fan of consultants."]),
        ("Wants: a person who calls the captains by name", ["You want a person who calls the captains by name."]),
        ("hall booked most nights - AA, karate, Brownies", ["You said that the hall is booked most nights (AA, karate, Brownies)."]),
        ("not one complaint about the noise in years", ["You said that there has not been one complaint about the noise in years."]),
        ("apprentices: 6 started, 2 stayed", ["You mentioned apprentices (6 started, 2 stayed)."]),
        ("wondering if a second kiln shed makes sense", ["You told me that you are wondering if a second kiln shed makes sense."]),
        ("had a go at the spreadsheet together", ["We had a go at the spreadsheet together."]),
        ("union? none", ["You said that there is no union."]),
        ("Q was on cash flow", ["You asked about cash flow."]),
        ("spent $2.8 mill on the new hosp wing", ["You spent $2.8 million on the new hospital wing."]),
        ("kiosks down more than up", ["You said that kiosks are down more than up."]),
        ("shop roof leaks, twice this winter", ["You said that the shop roof leaks, twice this winter."]),
        ("we riffed on how a ward round could be run w/out paper", ["We riffed on how a ward round could be run without paper."]),
        ("whiteboarded the discharge pathway together", ["We whiteboarded the discharge pathway together."]),
        ("Swapped war stories about bad boilers", ["We swapped war stories about bad boilers."]),
        ("pulled together a plan for the winter", ["You pulled together a plan for the winter."]),
        ("showed me the plan we drew together", ["Thank you for showing me the plan we drew together."]),
        ("we lost two nurses in May", ["You told me that you lost two nurses in May."]),
        ("3 of 11 rigs parked", ["You said that 3 of 11 rigs have been parked."]),
        ("quota missed 3 quarters running", ["You said that the quota has been missed 3 quarters running."]),
        ("quota hit once in 6 quarters", ["You said that the quota has been hit once in 6 quarters."]),
        ("the roof collapsed in January", ["You said that the roof collapsed in January."]),
        ("half the team furloughed", ["You said that half the team has been furloughed."]),
        ("galleries closed Mondays from Jan, staff upset", ["You said that galleries closed on Mondays from January, with staff upset."]),
        ("three fitters left last year", ["You said that three fitters left last year."]),
        ("clerks still stamp paper by hand", ["You said that the clerks still stamp paper by hand."]),
        ("grants written by one retired teacher", ["You said that grants are written by one retired teacher."]),
        ("paperwork still done by one woman called Jean", ["You said that paperwork is still done by one woman called Jean."]),
        ("collection never fully catalogued (about 40% is)", ["You said that the collection has never been fully catalogued (about 40% is)."]),
        ("precedent bank last updated 2014", ["You said that the precedent bank was last updated in 2014."]),
        ("insurance gone up four times in five years", ["You said that insurance has gone up four times in five years."]),
        ("The orchard lost 30% of its blossom to frost", ["You said that the orchard lost 30% of its blossom to frost."]),
        ("tour insurance lapsed in August", ["You said that tour insurance lapsed in August."]),
        ("fees unchanged since 2015", ["You said that fees have been unchanged since 2015."]),
        ("funder undecided", ["You said that the funder is undecided."]),
        ("year 9 behaviour the thing keeping him up at night", ["You said that year 9 behaviour is the thing keeping you up at night."]),
        ("pricing changed 4x last yr", ["You said that pricing changed 4 times last year."]),
        ("Dock doors: 14, only 9 usable", ["You said that there are 14 dock doors, only 9 usable."]),
        ("Turnover: 140%", ["You said that turnover is at 140%."]),
        ("sales decks: 14 versions", ["You mentioned sales decks (14 versions)."]),
        ("caseloads of 28, should be 16", ["You said that caseloads are at 28 and should be 16."]),
        ("2 vans down, third one on its last legs", ["You said that 2 vans are down, with a third one on its last legs."]),
        ("4 depots, one condemned", ["You said that there are 4 depots, with one condemned."]),
        ("showed me the job board: red tags everywhere", ["Thank you for showing me the job board, with red tags everywhere."]),
        ("we walked the courthouse and counted the broken monitors: 11", ["We walked the courthouse and counted the broken monitors (11)."]),
        ("Carrier contracts up for renewal in Feb; nobody owns them", ["You said that carrier contracts are up for renewal in February.", "You said that nobody owns them."]),
        ("guests stay longer; true of the hotel, but not of the spa", ["You said that guests stay longer, which is true of the hotel, but not of the spa."]),
        ("true of the hotel, but not of the spa", []),
        ("lab techs on fixed term contracts, she hates it", ["We talked about lab techs on fixed term contracts, which you dislike."]),
        ("doesn't do performance reviews, wants to", ["You told me that you do not do performance reviews, but you want to."]),
        ("Wants cross training -> fewer temps", ["You want cross training, and so fewer temps."]),
        ("Q: how would I run the first 2 weeks of peak?", ["You asked how I would run the first 2 weeks of peak."]),
        ("v. keen on nurse-led discharge", ["You told me that you are very keen on nurse-led discharge."]),
        ("hes rebuilding the timetable and wants it done by easter", ["You told me that you are rebuilding the timetable and want it done by Easter."]),
        ("her line: space is the real currency here", ["You said that space is the real currency here."]),
        ('Said "I don\'t need a cheerleader, I need a mechanic."', ["You said, ‘I don't need a cheerleader, I need a mechanic.’"]),
        ("Told me not to bother if I get seasick", ["You told me not to bother if I get seasick."]),
        ("cried a little talking about the flood", []),
        ("boiler replaced in 2019, still leaks", ["You said that the boiler was replaced in 2019 and still leaks."]),
        ("regional offices don't share data", ["You said that regional offices do not share data."]),
        ("roster done on whatsapp", ["You said that the roster is done on WhatsApp."]),
        ("Rota rewritten every Thursday", ["You said that the rota is rewritten every Thursday."]),
        ("PRs sit for two days on avg", ["You said that PRs sit for two days on average."]),
    ],
)  # fmt: skip
def test_a_point_is_said_as_one_would_say_it(note: str, sentences: list[str]) -> None:
    assert told(note) == sentences


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        ("referee checks next week then offer", "the next steps are referee checks next week, then an offer"),
        ("next step: a case study then a panel", "the next step is a case study, then a panel"),
        ("Next steps: reference check, site visit", "the next steps are a reference check and a site visit"),
        ("meet dispatch mgr, then drug test", "I will meet the dispatch manager, followed by a drug test"),
        ("a day on the boat", "the next step is a day on the boat"),
        ("another interview with the owners in the new year", "there is another interview with the owners in the new year"),
        ("background check and a ride-along", "the next steps are a background check and a ride-along"),
        ("reference calls this week", "reference calls are this week"),
        ("HR phones Mon", "HR will phone on Monday"),
        ("shortlist goes to board 9 Dec", "the shortlist goes to the board on 9 December"),
        ("Decision end of month", "the decision is due at the end of the month"),
        ("depends on the council vote", "it depends on the council vote"),
        ("get back to me by Friday", "you will get back to me by Friday"),
        ("should hear within a fortnight", "I should hear within a fortnight"),
        ("site tour and lunch next Tuesday", "the site tour and lunch are next Tuesday"),
        ("drug screen and record check, start Jan 4 if clear", None),
        ("paper exercise then panel, both same day", "the next step is a paper exercise, then a panel, both on the same day"),
        ("waiting on budget sign-off", None),
        ("unknown", None),
        ("HR to be in touch", "HR will be in touch"),
        ("Gethin to speak to the governors then a written offer", "you will speak to the governors, and then a written offer follows"),
        ("site visit to be arranged", "the site visit is to be arranged"),
        ("interview → task → panel", "the next step is an interview, then a task, then a panel"),
        ("trial shift Saturday then they decide", "the next step is a trial shift on Saturday, and then you decide"),
        ("references first, then an offer call", "the next steps are references, then an offer call"),
        ("second interview w/ the trustees, 14 May, presentation on fundraising", "the second interview with the trustees is on 14 May with a presentation on fundraising"),
        ("interview w/ the county executive, week of Dec 7", "the interview with the county executive is in the week of December 7"),
        ("I'm to send portfolio, they come back mid June", "I am to send my portfolio, and you will come back in mid-June"),
        ("walk the farm again Saturday, decision that night", "I will walk the farm again on Saturday, and the decision comes that night"),
        ("tour of the building Tues 10am", "the tour of the building is on Tuesday at 10am"),
        ("talk to the group on Friday", "I will talk to the group on Friday"),
        ("find out by end of next wk", "I will find out by the end of next week"),
        ("take home (3h) by Sunday, panel the week after", "the take-home task (3h) is due by Sunday, and the panel comes the week after"),
        ("working interview sat 7am", "the working interview is on Saturday at 7am"),
        ("Gethin visits his sister next week, then he'll make up his mind", "you visit your sister next week, then you will make up your mind"),
        ("she calls Monday", "you will call on Monday"),
    ],
)  # fmt: skip
def test_a_next_step_says_who_does_what_and_when(note: str, clause: str) -> None:
    assert phraser().next_step(Note(note, "n"), READER).clause == clause


@pytest.mark.parametrize(
    ("worry", "answer", "said"),
    [
        ("that I'd be bored after a year", "no - took a band drop once and stayed 6 years", ["You asked whether I would be bored after a year.", "No, I took a band drop once and stayed 6 years."]),
        ("was worried that I hadn't led a big team", "nope, but led four small ones", ["You asked whether I have led a big team.", "No, but I led four small ones."]),
        ("Three jobs in 5 yrs", "two years on a food truck before that", ["You asked about my three jobs in 5 years.", "I spent two years on a food truck before that."]),
        ("I don't have a law degree", "correct, the two administrators he praised did not have one either", ["You asked whether I have a law degree.", "The plain answer is that I have not.", "The two administrators you praised did not have one either."]),
        ("only ever worked in hotels", "14 years of running kitchens for people who eat in them", ["You raised the point that I have only ever worked in hotels.", "I have 14 years of running kitchens for people who eat in them."]),
        ("Have you ever raised more than $100k", "yes", ["You asked whether I have ever raised more than $100k.", "Yes."]),
        ("never used Epic", "used Cerner for 9 years", ["You asked whether I have used Epic.", "I used Cerner for 9 years."]),
        ("outsider to the courts", "yep", ["You asked whether I am an outsider to the courts.", "Yes."]),
        ("not chartered yet", "exams in April", ["You asked whether I am chartered yet.", "The short answer is exams in April."]),
        ("leaving after 14 months looks bad", "the site closed", ["You raised the point that leaving after 14 months looks bad.", "The site closed."]),
        ("only 2 years of Go", "yes", ["You asked about my having only 2 years of Go.", "Yes."]),
        ("different denomination", "grew up in it", ["You asked about a different denomination.", "I grew up in it."]),
    ],
)  # fmt: skip
def test_a_worry_and_its_answer_fit_each_other(worry: str, answer: str, said: list[str]) -> None:
    concern = Concern(Note(worry, "w"), Note(answer, "a"), "c")
    reader = Conversation("conversations[0]", (Interviewer("Gethin Marsh"),), concerns=(concern,))
    ours = phraser(reader)
    sentences = [*ours.worry(concern.worry, reader).sentences]
    assert concern.answer is not None
    assert [*sentences, *ours.answer(concern.answer, reader).sentences] == said


def test_a_panel_that_sits_as_one_body_is_you_by_its_own_name() -> None:
    jury = tuple(Interviewer(name, title="Awards Panel") for name in ("Ada Quill", "Jon Ferris"))
    reader = Conversation("conversations[0]", jury)
    said = phraser(reader).point(Note("the panel wants a tidy budget", "p"), reader)
    assert [s for part in said for s in part.sentences] == ["You want a tidy budget."]
