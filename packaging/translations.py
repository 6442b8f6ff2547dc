"""Collects the texts of the windows for Qt Linguist, and compiles the finished translations.

    python packaging/translations.py update     read the sources, bring resources/translations/*.ts up to date
    python packaging/translations.py compile [FOLDER]    write the .qm files that the program loads, where they are old
    python packaging/translations.py check      say what is missing; exit 1 if anything is
    python packaging/translations.py pseudo FOLDER    a made-up language, longer by half, to try layouts with

Texts are found in the syntax tree, not by running anything: `translate("Context", "text", n=…)`,
and, in the context "Messages", `message("text", …)`, `TrayError("title", "hint")` and its kinds,
and `N_("text")`, which marks the declared purposes and labels that a window translates when it
shows them.
"""  # noqa: E501

import argparse
import ast
import importlib.util
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "tray_app"
FOLDER = ROOT / "resources" / "translations"
NAME = "cortex-tray"
LANGUAGES = {"de": 2, "vi": 1, "zh_CN": 1}
"""How many plural forms each has (Qt's numerus rules)."""

MESSAGES = "Messages"
"""The context of all that `tray_app.messages.message` and the errors say."""
ERRORS = frozenset(
    {"TrayError", "BadInput", "NotFound", "NotPermitted", "StorageFailed", "Cancelled"}
)
MARKED = {
    "redaction/fields.py": "Fields",
    "services/views.py": "Views",
}
"""The context in which a file's `N_("…")` marks are translated; elsewhere they are templates of
messages.
"""

TERMINAL = (
    *("cli/", "services/doctor.py", "index/parser.py", "index/reader.py", "index/validate.py"),
    *("settings/advice_file.py", "settings/env_file.py", "settings/files.py"),
    *("settings/managed_block.py", "settings/platform/windows.py"),
)
"""What stays in English: what only terminals say, and the details of damaged records and files."""


class Key(NamedTuple):
    """What makes two messages the same for Qt."""

    context: str
    source: str


@dataclass
class Message:
    """One text that is shown, and where."""

    key: Key
    plural: bool
    places: list[tuple[str, int]]


def collect(sources: Path = SOURCES) -> dict[Key, Message]:
    """Find every text, in the order of files and lines."""
    found: dict[Key, Message] = {}
    for file in sorted(sources.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        inside = str(file.relative_to(sources).as_posix())
        if inside.startswith(TERMINAL):
            continue
        for context, source, plural, line in _texts(tree, inside):
            message = found.setdefault(
                Key(context, source), Message(Key(context, source), plural, [])
            )
            message.plural = message.plural or plural
            message.places.append((inside, line))
    return found


def _texts(tree: ast.AST, file: str) -> Iterator[tuple[str, str, bool, int]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = _name(node.func)
        literals = [_literal(argument) for argument in node.args]
        keywords = {keyword.arg for keyword in node.keywords}
        if name == "translate" and len(literals) >= 2 and literals[0] and literals[1]:
            yield literals[0], literals[1], "n" in keywords or len(literals) > 2, node.lineno
        elif name == "message" and literals and literals[0] and _has_words(literals[0]):
            yield MESSAGES, literals[0], "n" in keywords, node.lineno
        elif name == "N_" and literals and literals[0]:
            yield MARKED.get(file, MESSAGES), literals[0], False, node.lineno
        elif name in ERRORS:
            for text in literals[:2]:
                if text and _has_words(text):
                    yield MESSAGES, text, False, node.lineno
    if file == "otlp/parts.py":
        for node in ast.walk(tree):
            for text, line in _labels(node):
                yield "Parts", text, False, line


def _has_words(text: str) -> bool:
    """Whether there is anything to translate beside the values."""
    return re.search(r"[A-Za-z]{2}", re.sub(r"\{\w*\}|%n", "", text)) is not None


def _labels(node: ast.AST) -> Iterator[tuple[str, int]]:
    """Find the labels of parts: short texts that begin with a capital, in tables and calls."""
    values: list[ast.expr] = []
    if isinstance(node, ast.Dict):
        values = [value for value in node.values if value is not None]
    elif isinstance(node, ast.Tuple | ast.Call):
        values = list(node.elts if isinstance(node, ast.Tuple) else node.args)
    for value in values:
        text = _literal(value)
        if text and re.fullmatch(r"[A-Z][^_{}.]{2,60}", text) and not text.isupper():
            yield text, value.lineno


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _literal(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None


@dataclass
class Translated:
    """What a .ts file says about one text."""

    forms: list[str]
    finished: bool


def read(file: Path) -> dict[Key, Translated]:
    """Read a .ts file; an absent one has nothing."""
    found: dict[Key, Translated] = {}
    if not file.is_file():
        return found
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            if message.get("numerus") != "yes":
                forms = [translation.text or ""]
            key = Key(name, message.findtext("source") or "")
            found[key] = Translated(forms, translation.get("type") != "unfinished")
    return found


def write(
    file: Path,
    language: str,
    forms: int,
    messages: dict[Key, Message],
    known: dict[Key, Translated],
) -> int:
    """Write a .ts file in the order of contexts and texts; return how many texts are not
    translated.
    """
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    missing = 0
    contexts: dict[str, list[Message]] = {}
    for message in messages.values():
        contexts.setdefault(message.key.context, []).append(message)
    for name in sorted(contexts):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for message in sorted(contexts[name], key=lambda each: each.key.source):
            element = ET.SubElement(
                context, "message", {"numerus": "yes"} if message.plural else {}
            )
            for place, _ in sorted(set(message.places))[:1]:
                ET.SubElement(element, "location", filename=f"../../tray_app/{place}")
            ET.SubElement(element, "source").text = message.key.source
            translated = known.get(message.key)
            translation = ET.SubElement(element, "translation")
            wanted = forms if message.plural else 1
            texts = translated.forms if translated is not None else []
            if len(texts) != wanted:
                texts = (texts[:1] * wanted) if texts and texts[0] else [""] * wanted
            if not all(texts):
                translation.set("type", "unfinished")
                missing += 1
            if message.plural:
                for text in texts:
                    ET.SubElement(translation, "numerusform").text = text
            else:
                translation.text = texts[0]
    ET.indent(root, space="    ")
    file.parent.mkdir(parents=True, exist_ok=True)
    body = ET.tostring(root, encoding="unicode")
    file.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )
    return missing


def update() -> int:
    """Bring every language up to date; texts that are gone are left out."""
    messages = collect()
    for language, forms in LANGUAGES.items():
        file = FOLDER / f"{NAME}_{language}.ts"
        missing = write(file, language, forms, messages, read(file))
        print(f"{file.name}: {len(messages)} texts, {missing} not translated", file=sys.stderr)
    return 0


def compile_all(folder: Path = FOLDER) -> int:
    """Compile what is newer than it was when it was compiled."""
    for file in sorted(folder.glob(f"{NAME}_*.ts")):
        target = file.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime_ns < file.stat().st_mtime_ns:
            release(file, target)
    return 0


def release(source: Path, target: Path) -> None:
    """Compile one file; texts without a translation are left out, so that English stands there."""
    draft = target.with_name(
        f".{target.name}.{os.getpid()}"
    )  # another start may do the same at this moment
    command = [str(compiler()), "-silent", "-nounfinished", str(source), "-qm", str(draft)]
    subprocess.run(command, check=True)
    draft.replace(target)


def compiler() -> Path:
    """Return Qt's lrelease, which comes with PySide6-Essentials."""
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        raise SystemExit("PySide6 is not installed for this Python, and its lrelease is needed.")
    return Path(found.origin).with_name("lrelease.exe" if sys.platform == "win32" else "lrelease")


_FIELD = re.compile(r"\{\w*[^{}]*\}|%n")


def faults(messages: dict[Key, Message], known: dict[Key, Translated], forms: int) -> list[str]:
    """Say what is wrong with one language: texts without translation, other placeholders, wrong
    number of plurals.
    """
    found = []
    for key, message in messages.items():
        translated = known.get(key)
        if translated is None or not all(translated.forms):
            found.append(f"not translated: {key.context}: {key.source}")
            continue
        if len(translated.forms) != (forms if message.plural else 1):
            found.append(f"wrong number of plurals: {key.context}: {key.source}")
        for text in translated.forms:
            wanted, given = sorted(_FIELD.findall(key.source)), sorted(_FIELD.findall(text))
            if wanted != given and not (
                message.plural and forms > 1 and text == translated.forms[0]
            ):
                found.append(f"other placeholders: {key.context}: {key.source} → {text}")
            if text.count("&") - text.count("&&") * 2 > 1:
                found.append(f"two mnemonics: {key.context}: {text}")
    found += [
        f"no longer used: {key.context}: {key.source}" for key in known if key not in messages
    ]
    return found


def check() -> int:
    """Say what is missing."""
    messages = collect()
    bad = 0
    for language, forms in LANGUAGES.items():
        for fault in faults(messages, read(FOLDER / f"{NAME}_{language}.ts"), forms):
            print(f"{language}: {fault}")
            bad += 1
    return 1 if bad else 0


def pseudo(folder: Path, language: str = "en_XA") -> int:
    """Write a made-up language: every text longer by half and in brackets, so that what is cut or
    missed is seen.
    """
    messages = collect()
    known = {
        key: Translated([_stretched(key.source)] * (2 if message.plural else 1), True)
        for key, message in messages.items()
    }
    file = folder / f"{NAME}_{language}.ts"
    write(file, "de", 2, messages, known)
    release(file, folder / f"{NAME}_{language}.qm")
    return 0


_ACCENTS = str.maketrans("aeiouAEIOUcnyCN", "áéíóúÁÉÍÓÚçñýÇÑ")


def _stretched(text: str) -> str:
    pieces = re.split(r"(\{[^{}]*\}|%n|&\w)", text)
    accented = "".join(
        piece if index % 2 else piece.translate(_ACCENTS) for index, piece in enumerate(pieces)
    )
    return f"[{accented}{' one two three four five six'[: max(2, len(text) // 2)]}]"


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=["update", "compile", "check", "pseudo"])
    parser.add_argument("folder", nargs="?", type=Path)
    args = parser.parse_args()
    if args.what == "pseudo":
        if args.folder is None:
            parser.error("pseudo needs a folder")
        return pseudo(args.folder)
    if args.what == "compile":
        return compile_all(args.folder or FOLDER)
    return {"update": update, "check": check}[args.what]()


if __name__ == "__main__":
    sys.exit(main())
