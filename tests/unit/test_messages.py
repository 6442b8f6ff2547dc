"""Words are data: templates with values, which survive the ledger, and by which nobody decides."""

import ast
import importlib
import pkgutil
import string
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import tray_app
from tests.sending import a_collector_at
from tests.unit.ui.test_translations import tool
from tray_app import errors
from tray_app.delivery.ledger import Ledger
from tray_app.messages import NOTHING, Message, from_json, joined, message, to_json, verbatim
from tray_app.model.consent import DecidedBy

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "tray_app"
LOOKING = {"startswith", "endswith", "find", "index", "count", "removeprefix"}
NOW = datetime(2026, 5, 3, tzinfo=UTC)
NAMES = st.text(string.ascii_lowercase, min_size=1, max_size=8)
HOSTILE = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
PLAIN = st.one_of(
    HOSTILE, st.integers(-(2**60), 2**60), st.floats(allow_nan=False, allow_infinity=False)
)
MESSAGES = st.recursive(
    st.builds(Message, HOSTILE.filter(bool), st.dictionaries(NAMES, PLAIN, max_size=3)),
    lambda inner: st.builds(
        Message, HOSTILE.filter(bool), st.dictionaries(NAMES, st.one_of(PLAIN, inner), max_size=3)
    ),
    max_leaves=5,
)


@given(MESSAGES)
def test_a_message_is_what_it_was_after_it_was_stored(said: Message) -> None:
    assert from_json(to_json(said)) == said
    assert str(from_json(to_json(said))) == str(said)


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    opened = Ledger(tmp_path_factory.mktemp("ledger") / "ledger.sqlite3")
    yield opened
    opened.close()


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40
)
@given(MESSAGES)
def test_the_ledger_tells_every_one_the_same(ledger: Ledger, why: Message) -> None:
    there = a_collector_at("http://127.0.0.1:9/v1/logs")
    ledger.set_aside("r", there, DecidedBy.USER, why, NOW)
    ledger.hold(there.key, why, NOW)
    try:
        assert [each.queued.why for each in ledger.receipts("r")] == [why]
        assert [each.why for each in ledger.waiting()] == [why]
        assert [reason for _, _, reason in ledger.held()] == [why]
        assert [reason for reason, _ in ledger.attention()] == [why]
    finally:
        ledger.unhold(there.key, why)
    assert ledger.held() == []


@given(st.text())
def test_a_sentence_of_long_ago_stays_as_it_is(text: str) -> None:
    said = from_json(text)
    assert str(said) == text or said.values


def test_a_value_is_never_taken_for_a_template() -> None:
    hostile = "{host} {} {{ %n {0.__class__}"
    assert str(message("{host} said: {words}", host="h", words=hostile)) == f"h said: {hostile}"
    assert str(verbatim(hostile)) == hostile
    assert str(Message(hostile)) == hostile


def test_plurals_empty_ones_and_full_stops() -> None:
    assert str(message("%n report(s)", n=1)) == "1 report"
    assert str(message("%n report(s)", n=1234)) == "1,234 reports"
    assert not NOTHING
    assert joined(NOTHING, message("One.")) == message("One.")
    assert (
        str(message("It is passed over: {why}.", why=message("Begin anew.")))
        == "It is passed over: Begin anew."
    )
    assert str(message("It is passed over: {why}.", why="damaged")) == "It is passed over: damaged."


def parsed() -> Iterator[tuple[Path, ast.AST]]:
    for file in sorted(SOURCES.rglob("*.py")):
        yield file.relative_to(SOURCES), ast.parse(file.read_text(encoding="utf-8"))


def test_every_template_is_a_literal_so_that_it_is_collected() -> None:
    for file, tree in parsed():
        # These are given theirs.
        for node in ast.walk(tree) if file.name not in ("errors.py", "messages.py") else ():
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id in ("message", "english")
            ):
                given = node.args[0]
                assert isinstance(given, ast.Constant), f"{file}:{node.lineno}"
                fields = {name for _, name, _, _ in string.Formatter().parse(given.value) if name}
                given = {keyword.arg for keyword in node.keywords}
                if given - {None}:
                    assert fields <= given | {None}, f"{file}:{node.lineno}: {fields - given}"


def test_the_tool_knows_every_kind_of_error() -> None:
    for module in pkgutil.walk_packages(tray_app.__path__, "tray_app."):
        if module.name.startswith(
            ("tray_app.services", "tray_app.delivery", "tray_app.settings", "tray_app.errors")
        ):
            importlib.import_module(module.name)

    def kinds(kind: type) -> Iterator[str]:
        yield kind.__name__
        for below in kind.__subclasses__():
            yield from kinds(below)

    assert set(kinds(errors.TrayError)) == tool.ERRORS


def test_nobody_decides_by_a_sentence() -> None:
    """No literal of several words that is compared or looked for stands in any template."""
    templates = [key.source for key in tool.collect()]
    found = []
    for file, tree in parsed():
        for node in ast.walk(tree):
            literals = []
            if isinstance(node, ast.Compare):
                literals = [node.left, *node.comparators]
            elif (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in LOOKING
            ):
                literals = node.args[:1]
            for each in literals:
                if (
                    isinstance(each, ast.Constant)
                    and isinstance(each.value, str)
                    and len(each.value.split()) > 2
                ):
                    found += [
                        f"{file}:{each.lineno}: {each.value}"
                        for text in templates
                        if each.value in text
                    ]
    assert found == []
