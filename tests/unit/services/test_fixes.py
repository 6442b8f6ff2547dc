"""Issues and fixes beside real reports: what is told of them, and that nobody is asked for it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders import an_envelope, an_issue
from tray_app.errors import NotPermitted
from tray_app.model.advice import AdviceList
from tray_app.model.fix import Fix, Seen, sentences
from tray_app.model.query import Query
from tray_app.model.report import CrashReport
from tray_app.redaction.redactor import Redactor
from tray_app.services import doctor, export
from tray_app.services.advice import AdviceBook, usual_sources
from tray_app.services.events import SettingsChanged
from tray_app.services.fixes import Fixes, facts, is_linked, newest_sentence
from tray_app.services.services import Services

SECOND = 10**9
START = 1_795_000_000 * SECOND
URL = "https://tracker.example/issues/7"
Make = Callable[..., Services]


def stack(name: str) -> str:
    return f"TypeError: {name}\n    at {name} (/opt/cortex/dist/src/{name}.js:44:12)"


def crash(number: int, name: str, version: str) -> bytes:
    return an_envelope(
        time_ns=START + number * SECOND, message=name, stack=stack(name), version=version
    )


def the_newest(services: Services, what: str, version: str = "") -> tuple[CrashReport, str]:
    for row in services.reports.page(Query(), 0, 100):
        if what in row.what and version in ("", row.version):
            report = services.reports.report(row.key)
            assert isinstance(report, CrashReport)
            return report, row.group
    raise AssertionError(what)


def titles(services: Services, report: CrashReport, group: str) -> list[str]:
    return [each.entry.title for each in services.fixes.issues(report, group)]


def when(nanoseconds: int) -> str:
    return f"{(nanoseconds - START) // SECOND} s after"


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_a_linked_kind_is_known_with_all_its_reports(made_services: Make) -> None:
    services = made_services(
        crash(1, "first", "0.4.2"), crash(2, "second", "0.4.2"), crash(3, "first", "0.4.2")
    )
    report, group = the_newest(services, "first")
    services.advice.link(group, URL, title="It crashes")
    (found,) = services.fixes.issues(report, group)
    assert (found.entry.title, found.url, found.fix) == ("It crashes", URL, Fix.OPEN)
    assert found.entry.origin is AdviceList.USER
    assert is_linked(found.entry, group)
    assert list(map(str, sentences(found, when))) == []
    assert services.fixes.issues(*the_newest(services, "second")) == ()
    services.advice.unlink(group, URL)
    assert services.fixes.issues(report, group) == ()


def test_it_is_said_that_a_later_version_has_the_fix(made_services: Make) -> None:
    services = made_services(crash(1, "first", "0.4.2"), crash(2, "other", "0.5.0"))
    report, group = the_newest(services, "first")
    services.advice.link(group, URL, title="t", fixed_in="0.5.1")
    (found,) = services.fixes.issues(report, group)
    assert list(map(str, sentences(found, when))) == ["Fixed in 0.5.1; this report is from 0.4.2."]
    assert (
        str(newest_sentence(services.fixes.newest_after(report)))
        == "Newest version seen here: 0.5.0."
    )


def test_it_is_said_that_the_fix_is_here_already(made_services: Make) -> None:
    services = made_services(
        crash(1, "first", "0.4.2"), crash(2, "other", "0.5.2"), crash(9, "other", "0.5.2")
    )
    report, group = the_newest(services, "first")
    services.advice.link(group, URL, title="t", fixed_in="0.5.1")
    (found,) = services.fixes.issues(report, group)
    assert list(map(str, sentences(found, when))) == [
        "Fixed in 0.5.1; this report is from 0.4.2.",
        "You already run 0.5.2 (seen 9 s after): it should not come back.",
    ]


def test_it_is_said_that_it_came_back(made_services: Make) -> None:
    services = made_services(crash(1, "first", "0.4.2"), crash(2, "first", "0.5.2"))
    report, group = the_newest(services, "first", "0.4.2")
    services.advice.link(group, URL, title="t", fixed_in="0.5.1")
    (found,) = services.fixes.issues(report, group)
    assert list(map(str, sentences(found, when))) == [
        "Marked as fixed in 0.5.1, but it happened again in 0.5.2."
    ]


def test_a_version_counts_only_when_a_later_report_is_from_it(made_services: Make) -> None:
    services = made_services(
        crash(1, "old", "0.6.0"), crash(2, "first", "0.4.2"), crash(3, "other", "nightly")
    )
    report, _ = the_newest(services, "first")
    assert services.fixes.newest_after(report) is None
    report, _ = the_newest(services, "other")
    assert services.fixes.newest_after(report) is None
    more = made_services(crash(4, "other", "0.6.0"))
    report, _ = the_newest(more, "first")
    assert more.fixes.newest_after(report) == Seen("0.6.0", START + 4 * SECOND)
    assert more.reports.last_seen("0.4.2") == START + 2 * SECOND
    assert more.reports.last_seen("9.9.9") == 0


def test_the_person_comes_first_then_the_administrator_then_the_program(
    made_services: Make, tmp_path: Path
) -> None:
    services = made_services(crash(1, "first", "0.4.2"))
    report, group = the_newest(services, "first")
    files = [(tmp_path / f"{n}.toml", origin) for n, origin in enumerate(AdviceList)]
    for file, origin in files:
        write(
            file,
            an_issue(f"by {origin}", URL, 'type = "TypeError"')
            + an_issue(f"also {origin}", f"https://x.example/{origin}", 'type = "TypeError"'),
        )
    fixes = Fixes(AdviceBook(lambda: files), services.reports)
    found = fixes.issues(report, group)
    assert [each.entry.title for each in found] == ["by you", "also you", "also administrator"]
    assert not is_linked(found[0].entry, group)  # recognised, not linked: nothing to take away


def test_the_usual_files_are_the_persons_the_administrators_and_the_programs(
    made_services: Make,
) -> None:
    services = made_services(crash(1, "first", "0.4.2"))
    places = services.preferences.places
    files = services.advice.files
    assert [path for path, _ in usual_sources(places)][: len(files)] == list(files)
    assert files[0] == places.config_root / "cortex-tray" / "advice.toml"
    assert set(files) <= set(services.config_watch.watched())


def test_a_change_from_outside_is_seen_and_told(made_services: Make) -> None:
    services = made_services(crash(1, "first", "0.4.2"))
    heard: list[frozenset[str]] = []
    services.events.subscribe(SettingsChanged, lambda event: heard.append(event.keys))
    report, group = the_newest(services, "first")
    assert services.fixes.issues(report, group) == ()
    mine = services.advice.mine
    write(mine, an_issue("written by hand", URL, 'words = ["first"]'))
    services.config_watch.look()
    assert heard == [{"advice"}]
    assert titles(services, report, group) == ["written by hand"]
    services.config_watch.look()
    assert len(heard) == 1
    # The same size within the same tick of the clock: the file is another one all the same.
    other = mine.with_name("other")
    write(
        other,
        an_issue("written by hand", URL, 'words = ["first"]').replace('title = "w', 'title = "W'),
    )
    facts = mine.stat()
    os.utime(other, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    other.replace(mine)
    assert titles(services, report, group) == ["Written by hand"]


def test_a_damaged_file_is_said_by_the_doctor_and_costs_nothing_else(made_services: Make) -> None:
    services = made_services(crash(1, "first", "0.4.2"))
    write(services.advice.mine, "[[advice]\n")
    assert services.fixes.issues(*the_newest(services, "first")) == ()
    (problem,) = map(str, services.advice.problems())
    assert "is not valid TOML" in problem
    told = [each for each in doctor.examine(services, {}) if each.area == "Advice"]
    assert [(each.verdict, str(each.sentence)) for each in told] == [(doctor.Verdict.BAD, problem)]
    with pytest.raises(NotPermitted):
        services.advice.unlink("g", URL)


def test_the_doctor_counts_them(made_services: Make) -> None:
    services = made_services(crash(1, "first", "0.4.2"))
    services.advice.link("g", URL, title="t")
    told = [
        str(each.sentence) for each in doctor.examine(services, {}) if each.area == "Known issues"
    ]
    assert told == ["1 known issue to compare"]


def test_markdown_for_an_issue_names_what_is_known(made_services: Make) -> None:
    services = made_services(crash(1, "first", "0.4.2"))
    report, group = the_newest(services, "first")
    services.advice.link(group, URL, title="a `title` [x](y)", fixed_in="0.5.1")
    text = export.markdown(report, Redactor().session(), known=services.fixes.issues(report, group))
    assert f"Known issue: ``a `title` [x](y)`` <{URL}>" in text
    assert "`Fixed in 0.5.1; this report is from 0.4.2.`" in text


def test_programs_get_it_as_plain_values(made_services: Make) -> None:
    services = made_services(crash(1, "first", "0.4.2"))
    report, group = the_newest(services, "first")
    services.advice.link(group, URL, title="t", fixed_in="0.5.1")
    assert facts(services.fixes.issues(report, group), when) == [
        {
            "title": "t",
            "url": URL,
            "fixed_in": "0.5.1",
            "state": "fixed-later",
            "says": "Fixed in 0.5.1; this report is from 0.4.2.",
            "note": "",
            "from": "you",
        }
    ]


def test_a_report_opened_from_a_file_is_compared_as_well(
    made_services: Make, tmp_path: Path
) -> None:
    from tray_app.services.external_files import open_files

    near = made_services(crash(1, "mine", "0.6.0"))
    write(
        near.advice.mine,
        an_issue("Known", URL, 'type = "TypeError"', 'fixed_in = "0.5.1"'),
    )
    sent = tmp_path / "sent.jsonl"
    sent.write_bytes(crash(2, "first", "0.4.2"))
    opened = open_files([sent], near)
    try:
        opened.indexer.complete()
        (found,) = opened.fixes.issues(*the_newest(opened, "first"))
        # What this computer runs says nothing about the one where it crashed.
        assert found.fix is Fix.BEFORE
    finally:
        opened.close()
