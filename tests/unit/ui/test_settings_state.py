"""What the settings window shows, by the facts."""

from pathlib import Path

import pytest

from tray_app.messages import NOTHING, message
from tray_app.services.erase import ReportFile
from tray_app.settings import address
from tray_app.settings.declared import BY_KEY, SETTINGS, Page
from tray_app.settings.resolve import Resolved, ValueSource
from tray_app.ui.settings.state import (
    INSIDE,
    PAGES,
    Tried,
    address_line,
    banner,
    erase_question,
    rows_of,
)

NOWHERE = Resolved("", ValueSource.DEFAULT)
ON = Resolved(True, ValueSource.DEFAULT)
UNTRIED = Tried()
OFF = message("Nothing is sent: it is off.")


def line(text: str, tried: Tried = UNTRIED, key: str = "endpoint") -> tuple[str, list[str]]:
    found = address_line(BY_KEY[key], text, address.check(text), tried)
    return found.role, [str(each) for each in found.words]


def test_every_setting_stands_on_one_page_and_rare_ones_are_folded():
    shown = [each.key for page in Page for part in rows_of(page) for each in part]
    assert shown == [each.key for each in SETTINGS if not each.hidden]
    assert {*PAGES, *INSIDE} == set(Page)
    plain, advanced = rows_of(Page.DESTINATION)
    assert [each.key for each in plain] == ["endpoint"]
    assert len(advanced) > 5


@pytest.mark.parametrize(
    ("text", "role", "begins"),
    [
        ("", "muted", "No destination"),
        ("collector", "danger", "Begin the address"),
        ("https://c.example:4318", "muted", "Reports go to https://c.example:4318/v1/logs"),
        ("http://c.example:4318", "warning", "Reports would travel to c.example unencrypted"),
    ],
)
def test_an_address_says_what_it_comes_to(text: str, role: str, begins: str):
    found = line(text)
    assert found[0] == role
    assert found[1][0].startswith(begins)


def test_the_outcome_of_a_test_stands_in_the_same_line():
    assert line("https://c.example", Tried(running=True)) == ("muted", ["Testing…"])
    good = Tried(ok=True, words=message("Connected."))
    assert line("https://c.example", good) == ("good", ["Connected."])
    bad = Tried(ok=False, words=message("No."), hint=message("Do this."))
    assert line("https://c.example", bad) == ("danger", ["No.", "Do this."])


def test_another_empty_address_says_nothing():
    assert line("", key="vendor_server") == ("muted", [])


def test_what_the_user_switched_off_is_no_warning():
    off = Resolved(False, ValueSource.USER)
    assert banner((), OFF, (), off, NOWHERE) == ()
    fixed = Resolved(False, ValueSource.ADMINISTRATOR)
    assert banner((), OFF, (), fixed, NOWHERE) == (OFF,)


def test_a_doubt_about_the_address_is_said_once_below_it():
    text = "http://c.example:4318"
    [doubt] = address.check(text).warnings
    note = message("{label}: {what}", label=message("Address"), what=doubt)
    other = message("{label}: {what}", label=message("Proxy"), what=message("odd"))
    endpoint = Resolved(text, ValueSource.USER)
    assert banner((), NOTHING, (note, other), ON, endpoint) == (other,)


def test_problems_are_said_once():
    assert banner((OFF,), OFF, (), ON, NOWHERE) == (OFF,)


def test_the_question_sorts_files_and_adds_their_sizes():
    goes = [ReportFile(Path(f"{n}.jsonl"), 100, n) for n in range(3)]
    stays = ReportFile(Path("a.jsonl"), 50, 9, message("no"))
    question = erase_question([*goes, stays], waiting=2)
    assert (question.files, question.kept, question.waiting) == (tuple(goes), (stays,), 2)
    assert question.size == 300
