"""Which editor is meant, and that a text comes back from its file exactly as it stands there."""

import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tray_app.cli.editing import USUAL, _read, _written, edit, editor_for
from tray_app.errors import BadInput, NotPermitted
from tray_app.model.consent import EditableText

TEXTS = st.text(st.characters(codec="utf-8") | st.sampled_from("\n\r\t #:"), max_size=60)


def test_visual_goes_before_editor_and_options_are_kept() -> None:
    assert editor_for({"VISUAL": "code --wait", "EDITOR": "nano"}, on_terminal=False) == [
        "code",
        "--wait",
    ]
    assert editor_for({"VISUAL": "  ", "EDITOR": "nano -w"}, on_terminal=True) == ["nano", "-w"]


@pytest.mark.skipif(sys.platform == "win32", reason="there it is always notepad")
def test_on_a_terminal_the_usual_editor_is_found_and_elsewhere_none_is_guessed(
    tmp_path: Path,
) -> None:
    program = tmp_path / USUAL[-1]
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    assert editor_for({"PATH": str(tmp_path)}, on_terminal=True) == [USUAL[-1]]
    with pytest.raises(NotPermitted, match="nobody to edit"):
        editor_for({"PATH": str(tmp_path)}, on_terminal=False)
    with pytest.raises(BadInput, match="no editor"):
        editor_for({"PATH": str(tmp_path / "empty")}, on_terminal=True)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such quotation marks")
def test_a_quotation_mark_that_is_not_closed_is_said() -> None:
    with pytest.raises(BadInput, match="VISUAL or EDITOR"):
        editor_for({"EDITOR": "nano 'x"}, on_terminal=True)


@given(TEXTS, TEXTS)
@example("", "\r")
@example("\r\r\n", "a\r\n")
def test_what_is_written_comes_back(message: str, stack: str) -> None:
    texts = [EditableText("message", "", message), EditableText("stack", "", stack)]
    found = _read(_written(texts, "1f2e3d4c", "ab" * 16), "1f2e3d4c")
    assert found == {each.key: each.text.replace("\r\n", "\n") for each in texts}


def test_an_editor_that_ends_every_line_in_its_own_way_changes_no_text() -> None:
    texts = [EditableText("message", "", "a\nb"), EditableText("stack", "", "x\n")]
    written = _written(texts, "1f2e3d4c", "ab" * 16).replace("\n", "\r\n")
    assert _read(written, "1f2e3d4c") == {each.key: each.text for each in texts}


def test_a_text_that_looks_like_a_mark_is_none() -> None:
    texts = [
        EditableText("message", "", "#: 00000000 stack\n#: stack"),
        EditableText("stack", "", "x"),
    ]
    assert _read(_written(texts, "1f2e3d4c", "ab" * 16), "1f2e3d4c") == {
        each.key: each.text for each in texts
    }


def test_an_editor_that_changes_nothing_edits_nothing_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    texts = [EditableText("message", "", "a\r\nb\n\n"), EditableText("stack", "", "")]
    assert edit(texts, [sys.executable, "-c", "pass"], "ab" * 16) == ()
    assert edit([], ["no-such-editor"], "ab" * 16) == ()
    assert list(tmp_path.iterdir()) == []
