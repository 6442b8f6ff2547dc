"""Collects the texts of the windows for Qt Linguist, and compiles the finished translations.

    python packaging/translations.py update     read the sources, bring resources/translations/*.ts up to date
    python packaging/translations.py compile    write the .qm files that the program loads
    python packaging/translations.py check      say what is missing; exit 1 if anything is
    python packaging/translations.py pseudo FOLDER    a made-up language, longer by half, to try layouts with

Texts are found in the syntax tree, not by running anything: `translate("Context", "text", n=…)`, `phrase("text", …)`
(context "State"), `TrayError("title", "hint")` and its kinds (context "Errors"), `N_("text")` and the declared
purposes and labels that a window translates when it shows them. The services' plain sentences, f-strings too, are
found by the files that they stand in (context "Services"); `tray_app/ui/sentences.py` recognises them in what is shown.
"""

import argparse
import ast
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
ERRORS = frozenset({"TrayError", "BadInput", "NotFound", "NotPermitted", "StorageFailed", "Cancelled"})
MARKED = {
    "settings/declared.py": "Settings",
    "settings/address.py": "Settings",
    "settings/destinations.py": "Settings",
    "settings/resolve.py": "Settings",
    "services/announcer.py": "Announce",
    "services/delivery_alert.py": "Announce",
    "services/views.py": "Views",
}
"""The context in which a file's `N_("…")` marks are translated; elsewhere they are texts of errors."""

SPOKEN = frozenset(
    {
        *(f"settings/{name}.py" for name in ("notes", "resolve", "store", "env_file", "issue_file")),
        *(f"services/{name}.py" for name in ("preferences", "outbox", "indexer", "retention", "views", "known_issues")),
        "services/own_files.py",
        *(f"delivery/{name}.py" for name in ("response", "endpoint_test", "sender")),
        *(f"index/{name}.py" for name in ("parser", "discovery", "watcher", "marks", "validate")),
    }
)
"""Files whose plain sentences reach a window."""
_NO_SENTENCE = re.compile(
    r"%s|\b(SELECT|UPDATE|INSERT|DELETE|CREATE|PRAGMA|BEGIN|WHERE)\b|Callable\["
    r"|^(The preferences of|Known issues of|Each entry has) "
)


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
        if inside.startswith("cli/"):  # the terminal speaks English
            continue
        for context, source, plural, line in _texts(tree, inside):
            message = found.setdefault(Key(context, source), Message(Key(context, source), plural, []))
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
        elif name == "_declared" and file == "redaction/fields.py":
            for keyword in node.keywords:
                text = _literal(keyword.value)
                if text:
                    yield "Fields", text, False, node.lineno
        elif name == "Announcement" and file == "services/announcer.py":
            for argument in [*node.args, *(keyword.value for keyword in node.keywords)]:
                text = _literal(argument)
                if text and " " in text:
                    yield "Announce", text, False, node.lineno
    if file in SPOKEN:
        yield from ((MESSAGES, text, False, line) for text, line in _spoken(tree))
    if file == "otlp/parts.py":
        for node in ast.walk(tree):
            for text, line in _labels(node):
                yield "Parts", text, False, line


def _has_words(text: str) -> bool:
    """Whether there is anything to translate beside the values."""
    return re.search(r"[A-Za-z]{2}", re.sub(r"\{\w*\}|%n", "", text)) is not None


def _spoken(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Find plain sentences: texts of at least two words that are no docstring, log line or text found elsewhere."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        if isinstance(node, ast.Call):
            name = _name(node.func)
            owner = _name(node.func.value) if isinstance(node.func, ast.Attribute) else ""
            if owner == "log" or name in {*ERRORS, "N_", "execute", "message"}:
                continue
        inside_text = isinstance(tree, ast.JoinedStr) and isinstance(node, ast.Constant)
        if isinstance(node, ast.Constant | ast.JoinedStr) and not inside_text:
            text = _template(node)
            words = re.findall(r"[A-Za-z]{2,}", re.sub(r"\{\w*\}", "", text))
            if len(words) >= 2 and " " in text and not _NO_SENTENCE.search(text):
                yield text, node.lineno
        yield from _spoken(node)


def _template(node: ast.Constant | ast.JoinedStr) -> str:
    """Return a literal's text, or an f-string as a template with named fields."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    text = ""
    for number, part in enumerate(node.values):
        if isinstance(part, ast.FormattedValue):
            text += f"{{{_name(part.value) or f'value{number}'}}}"
        elif isinstance(part, ast.Constant):
            text += str(part.value)
    return text


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


def write(file: Path, language: str, forms: int, messages: dict[Key, Message], known: dict[Key, Translated]) -> int:
    """Write a .ts file in the order of contexts and texts; return how many texts are not translated."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    missing = 0
    contexts: dict[str, list[Message]] = {}
    for message in messages.values():
        contexts.setdefault(message.key.context, []).append(message)
    for name in sorted(contexts):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for message in sorted(contexts[name], key=lambda each: each.key.source):
            element = ET.SubElement(context, "message", {"numerus": "yes"} if message.plural else {})
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
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
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
    """Compile with the lrelease that comes with PySide6."""
    for file in sorted(folder.glob(f"{NAME}_*.ts")):
        release(file, file.with_suffix(".qm"))
    return 0


def release(source: Path, target: Path) -> None:
    """Compile one file; texts without a translation are left out, so that English stands there."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    command = [str(tool) if tool.exists() else "lrelease", "-silent", "-nounfinished", str(source), "-qm", str(target)]
    subprocess.run(command, check=True)


_FIELD = re.compile(r"\{\w*[^{}]*\}|%n")


def faults(messages: dict[Key, Message], known: dict[Key, Translated], forms: int) -> list[str]:
    """Say what is wrong with one language: texts without translation, other placeholders, wrong number of plurals."""
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
            if wanted != given and not (message.plural and forms > 1 and text == translated.forms[0]):
                found.append(f"other placeholders: {key.context}: {key.source} → {text}")
            if text.count("&") - text.count("&&") * 2 > 1:
                found.append(f"two mnemonics: {key.context}: {text}")
    found += [f"no longer used: {key.context}: {key.source}" for key in known if key not in messages]
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
    """Write a made-up language: every text longer by half and in brackets, so that what is cut or missed is seen."""
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
    accented = "".join(piece if index % 2 else piece.translate(_ACCENTS) for index, piece in enumerate(pieces))
    return f"[{accented}{' one two three four five six'[: max(2, len(text) // 2)]}]"


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["update", "compile", "check", "pseudo"])
    parser.add_argument("folder", nargs="?", type=Path)
    args = parser.parse_args()
    if args.what == "pseudo":
        if args.folder is None:
            parser.error("pseudo needs a folder")
        return pseudo(args.folder)
    return {"update": update, "compile": compile_all, "check": check}[args.what]()


if __name__ == "__main__":
    sys.exit(main())
