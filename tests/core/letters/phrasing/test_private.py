import pytest

from sincerely.core.letters.phrasing.private import is_confidence, is_pay

PAY = (
    "base is 310 to 340",
    "salary",
    "bonus is 20%",
    "Pays £85k",
    "range is $140-160k plus bonus",
    "Asked about my salary expectations",
    "asked what I earn now",
    "OTE around 120",
    "budget for the role is 95k",
    "Mentioned relocation package",
    "equity of 0.5 to 1%, base 180",
    "day rate 650",
    "£72,000 plus car allowance",
    "RSUs vest over four years",
    "comp is flexible",
)
NOT_PAY = (
    "staff want clear pay bands",
    "pay equity audit",
    "payments fail on Fridays",
    "Customer base of 40,000 is ageing",
    "wants a leader who pays attention to detail",
    "Private equity owners since 2021",
    "nurses' pay has not moved in three years",
    "Payroll runs on spreadsheets",
    "the budget is $4.1m short",
    "range of products is too wide",
    "training packages are out of date",
    "customers pay within 60 days",
    "union pay claim lands in April",
    "Closed $2.1M ARR last year",
    "pass rate 61 to 88%",
    "two grants worth $1.1M",
    "Ran a clinic on $410k a year",
    "hospice, £3.4m a year from 11 shops",
)
CONFIDENCES = (
    "told me in confidence that the CFO is leaving",
    "merger (not public)",
    "off the record: two directors will go",
    "asked me not to mention the audit",
    "plant closes in May - don't share this",
    "the sale, please don't mention it",
    "do not repeat: second bidder",
)
NO_CONFIDENCES = (
    "partners don't share data",
    "they do not tell the night shift",
    "teams don't pass work on",
)


@pytest.mark.parametrize("text", PAY)
def test_the_candidates_pay_is_told(text: str) -> None:
    assert is_pay(text)


@pytest.mark.parametrize("text", NOT_PAY)
def test_pay_as_a_matter_of_the_work_is_a_matter_like_any_other(text: str) -> None:
    assert not is_pay(text)


@pytest.mark.parametrize("text", CONFIDENCES)
def test_a_note_that_says_it_is_a_confidence_is_one(text: str) -> None:
    assert is_confidence(text)


@pytest.mark.parametrize("text", NOT_PAY)
def test_an_ordinary_note_is_no_confidence(text: str) -> None:
    assert not is_confidence(text)


@pytest.mark.parametrize("text", NO_CONFIDENCES)
def test_what_others_do_not_share_is_no_confidence(text: str) -> None:
    assert not is_confidence(text)
