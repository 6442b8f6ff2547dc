"""Every text that a window shows is translated into every language, with the same
things filled in.
"""

import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[3]


def load_tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "translations_tool", ROOT / "packaging" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


tool = load_tool()


@pytest.mark.parametrize("language", tool.LANGUAGES)
def test_every_text_is_translated_and_its_placeholders_match(language):
    known = tool.read(tool.FOLDER / f"{tool.NAME}_{language}.ts")
    assert tool.faults(tool.collect(), known, tool.LANGUAGES[language]) == []


def test_texts_are_found_where_they_are_said(tmp_path: Path):
    (tmp_path / "window.py").write_text(
        'translate("Pane", "%n report(s)", n=3)\n'
        'message("Cortex crashed {when}.", when=1)\n'
        'raise BadInput("No such file", "Choose another.")\n'
        "translate(context, text)\n"
    )
    found = tool.collect(tmp_path)
    assert {(key.context, key.source, message.plural) for key, message in found.items()} == {
        ("Pane", "%n report(s)", True),
        ("Messages", "Cortex crashed {when}.", False),
        ("Messages", "No such file", False),
        ("Messages", "Choose another.", False),
    }


def test_a_forgotten_placeholder_is_told():
    message = tool.Message(tool.Key("Pane", "To {host}"), False, [("pane.py", 1)])
    known = {message.key: tool.Translated(["An den Empfänger"], True)}
    assert tool.faults({message.key: message}, known, 2)[0].startswith("other placeholders")


def test_translations_outlive_an_update_and_new_texts_are_unfinished(tmp_path: Path):
    old, new = tool.Key("Pane", "Send"), tool.Key("Pane", "Don't send")
    messages = {key: tool.Message(key, False, [("pane.py", 1)]) for key in (old, new)}
    file = tmp_path / "cortex-tray_de.ts"
    assert tool.write(file, "de", 2, messages, {old: tool.Translated(["Senden"], True)}) == 1
    known = tool.read(file)
    assert known[old].forms == ["Senden"]
    assert not known[new].finished


def test_what_is_older_than_its_source_is_compiled_and_no_other(tmp_path: Path):
    key = tool.Key("Pane", "Send")
    source, target = tmp_path / "cortex-tray_de.ts", tmp_path / "cortex-tray_de.qm"
    tool.write(
        source,
        "de",
        2,
        {key: tool.Message(key, False, [])},
        {key: tool.Translated(["Senden"], True)},
    )
    tool.compile_all(tmp_path)
    made = target.stat()
    tool.compile_all(tmp_path)
    assert target.stat() == made
    later = made.st_mtime_ns + 100  # nanoseconds: the least that Windows tells apart
    os.utime(source, ns=(later, later))
    tool.compile_all(tmp_path)
    assert target.stat().st_ino != made.st_ino
    assert [file.name for file in tmp_path.iterdir() if file.name.startswith(".")] == []
