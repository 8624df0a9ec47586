"""``sincerely new``: a debrief to fill in, written whole, never over another."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sincerely.cli.app import main
from sincerely.formats.debrief import load

INVITES = Path(__file__).parents[1] / "fixtures" / "invites"
RESUME = {
    "basics": {"name": "Priya Venn", "email": "priya.venn@example.net", "phone": "0491 570 156"},
    "work": [{"position": "Depot manager", "name": "Merrin", "highlights": ["Moved 38 trucks"]}],
}


def sincerely(*arguments: object) -> int:
    with pytest.raises(SystemExit) as ended:
        main([str(argument) for argument in arguments])
    return int(ended.value.code or 0)


def test_without_a_file_the_starter_goes_to_standard_output(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert sincerely("new") == 0
    captured = capsys.readouterr()
    assert captured.out.startswith("# A debrief: what happened in one interview.")
    assert captured.err == ""


def test_a_file_is_written_and_never_overwritten_unasked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mine.yaml"
    assert sincerely("new", path) == 0
    assert path.read_text(encoding="utf-8").count("NEEDED. ") == 4
    path.write_text("my notes", encoding="utf-8")
    assert sincerely("new", path) == 2
    assert path.read_text(encoding="utf-8") == "my notes"
    assert capsys.readouterr().err == (
        f"sincerely: {path} exists already. Choose another name, or add --force.\n"
    )
    assert sincerely("new", path, "--force") == 0
    assert path.read_text(encoding="utf-8").startswith("# A debrief")


def test_an_invitation_and_a_resume_leave_only_role_and_employer_to_fill_in(tmp_path: Path) -> None:
    (tmp_path / "cv.json").write_text(json.dumps(RESUME), encoding="utf-8")
    path = tmp_path / "d.yaml"
    assert (
        sincerely("new", path, "--invite", INVITES / "apple.ics", "--resume", tmp_path / "cv.json")
        == 0
    )
    text = path.read_text(encoding="utf-8")
    assert "# From the invitation “Chat with Priya”." in text
    path.write_text(text.replace("role: ", "role: Chief").replace("employer: ", "employer: Merrin"))
    debrief = load(path)
    assert (debrief.candidate.name, debrief.candidate.phone) == ("Priya Venn", "0491 570 156")
    assert [note.text for note in debrief.candidate.accomplishments] == [
        "Depot manager, Merrin",
        "Moved 38 trucks",
    ]
    assert [who.name for who in debrief.interviewers()] == ["Ngaire Tuhoe", "Lachlan Abbey"]
    assert debrief.interview.timezone == "Australia/Sydney"


def test_a_certain_title_fills_in_role_and_employer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    invite = tmp_path / "titled.ics"
    title = b"SUMMARY:Interview: Depot Manager @ Merrin Freight"
    lines = (INVITES / "apple.ics").read_bytes().splitlines()
    invite.write_bytes(b"\r\n".join(title if b"SUMMARY" in one else one for one in lines))
    assert sincerely("new", "--invite", invite) == 0
    told = capsys.readouterr().out
    assert "role: Depot Manager\n" in told
    assert "employer: Merrin Freight\n" in told


def test_one_may_say_who_one_is(capsys: pytest.CaptureFixture[str]) -> None:
    invite = INVITES / "outlook.ics"
    assert sincerely("new", "--invite", invite, "--me", "vik.rao@example.org") == 0
    text = capsys.readouterr().out
    assert "  name: Vik Rao\n" in text
    assert "- with: Vik Rao" not in text
    assert 'email: "g.pryce@example.net"' in text


def test_an_address_that_is_not_invited_is_still_mine(capsys: pytest.CaptureFixture[str]) -> None:
    assert sincerely("new", "--me", "amara@example.net") == 0
    assert '  email: "amara@example.net"' in capsys.readouterr().out


@pytest.mark.parametrize("name", ["google.ics", "outlook.ics", "apple.ics"])
def test_nothing_secret_of_an_invitation_is_written(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sincerely("new", "--invite", INVITES / name) == 0
    text = capsys.readouterr().out
    for secret in ("http", "meet.google", "438 221", "Passcode", "Xy7Qp2", "324 552"):
        assert secret not in text


@pytest.mark.parametrize("option", ["--invite", "--resume"])
def test_a_file_that_is_missing_or_of_another_kind_is_told(
    option: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "x").write_bytes(b"hello")
    out = tmp_path / "d.yaml"
    assert sincerely("new", out, option, tmp_path / "none") == 2
    assert sincerely("new", out, option, tmp_path / "x") == 2
    missing, other = capsys.readouterr().err.splitlines()
    assert missing.endswith("none cannot be read: no such file or directory.")
    assert other.startswith(f"sincerely: {tmp_path / 'x'}: ")
    assert not out.exists()


CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Dr. Hanna Voss
TITLE:Chief Executive
ORG:Merrin Foods
EMAIL:hanna@example.org
TEL:07700 900142
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Priya Venn
EMAIL:priya.venn@example.net
TEL:07700 900143
END:VCARD
"""


def test_cards_name_whom_one_met_and_one_s_own_card_oneself(tmp_path: Path) -> None:
    (tmp_path / "met.vcf").write_text(CARDS, encoding="utf-8")
    path = tmp_path / "d.yaml"
    assert (
        sincerely("new", path, "--vcard", tmp_path / "met.vcf", "--me", "priya.venn@example.net")
        == 0
    )
    text = path.read_text(encoding="utf-8")
    assert "# Dr. Hanna Voss has the number 07700 900142." in text
    path.write_text(text.replace("role: ", "role: Chief"), encoding="utf-8")
    debrief = load(path)
    (voss,) = debrief.interviewers()
    assert (voss.name, voss.title, voss.email) == (
        "Dr. Hanna Voss",
        "Chief Executive",
        "hanna@example.org",
    )
    assert debrief.opportunity.employer == "Merrin Foods"
    assert (debrief.candidate.name, debrief.candidate.phone) == ("Priya Venn", "07700 900143")


def test_a_card_completes_a_guest_of_the_invitation(tmp_path: Path) -> None:
    guest = "BEGIN:VCARD\nVERSION:4.0\nFN:Prof. Bram Oakes\nTITLE:Dean\nEND:VCARD\n"
    invite = (
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261112T100000\n"
        "ATTENDEE;CN=Bram Oakes:mailto:bram@example.org\n"
        "ATTENDEE;CN=Priya Venn:mailto:priya.venn@example.net\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    (tmp_path / "met.vcf").write_text(guest, encoding="utf-8")
    (tmp_path / "m.ics").write_text(invite, encoding="utf-8")
    path = tmp_path / "d.yaml"
    told = ("--vcard", tmp_path / "met.vcf", "--invite", tmp_path / "m.ics")
    assert sincerely("new", path, *told, "--me", "priya.venn@example.net") == 0
    text = path.read_text(encoding="utf-8").replace("role: ", "role: Dean")
    path.write_text(text.replace("employer: ", "employer: Merrin"), encoding="utf-8")
    (oakes,) = load(path).interviewers()
    assert (oakes.name, oakes.title, oakes.email) == (
        "Prof. Bram Oakes",
        "Dean",
        "bram@example.org",
    )


def test_a_card_that_cannot_be_read_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "met.vcf").write_text("nothing", encoding="utf-8")
    assert sincerely("new", "--vcard", tmp_path / "met.vcf") == 2
    assert "met.vcf: this is no address card. It should be a .vcf file." in capsys.readouterr().err
