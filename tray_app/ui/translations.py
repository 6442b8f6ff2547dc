"""Loads the person's language: this program's own words from Qt Linguist's files, and Qt's for its standard buttons."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from tray_app import paths
from tray_app.ui import sentences

if TYPE_CHECKING:
    import xml.etree.ElementTree as ET

NAME = "cortex-tray"
SPOKEN = frozenset({"Messages", "Settings"})
"""The contexts whose texts also come finished, in English, out of services and databases."""

# What QTranslator loads (qtbase, src/corelib/kernel/qtranslator.cpp): a magic number, then sections.
_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _NUMERUS, _LANGUAGE = 0x42, 0x69, 0x88, 0xA7
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_ONE_IS_SINGULAR = b"\x01\x01"


def load(application: QCoreApplication, language: str = "", *, folder: Path | None = None) -> QLocale:
    """Speak *language* from now on (a code such as `de` or `zh_CN`; empty: the system's), as far as it is there.

    Windows that exist keep their words. Returns the locale in use, which also writes dates and numbers.
    """
    locale = QLocale(language.replace("-", "_")) if language else QLocale.system()
    if language:
        QLocale.setDefault(locale)
    file = _file(folder or paths.resources_dir() / "translations", language or locale.name())
    sentences.use(sentences.Phrasebook(phrases(file) if file else ()))
    if file is None:
        return locale
    content = compiled(file)
    own = QTranslator(application)
    # Qt reads the bytes where they lie, so they live as long as the translator.
    own._content = content  # type: ignore[attr-defined]
    if own.load(content):
        application.installTranslator(own)
    standard = QTranslator(application)
    if standard.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(standard)
    return locale


def phrases(file: Path) -> list[tuple[str, str]]:
    """Return the sentences of a .ts file that services say, with their translations."""
    return [
        (source.decode(), forms[0]) for context, source, forms in _finished(_root(file)) if context.decode() in SPOKEN
    ]


def _file(folder: Path, language: str) -> Path | None:
    """Return the translations for a language: of its country if they are there, else of the language."""
    code = language.replace("-", "_")
    for name in (code, code.partition("_")[0], *(["zh_CN"] if code.startswith("zh") else [])):
        file = folder / f"{NAME}_{name}.ts"
        if file.is_file():
            return file
    return None


def compiled(file: Path) -> bytes:
    """Return a .ts file in the form that QTranslator loads. Unfinished texts are left out: English stands there."""
    root = _root(file)
    messages = bytearray()
    hashes: list[tuple[int, int]] = []
    plurals = 1
    for context, source, forms in _finished(root):
        plurals = max(plurals, len(forms))
        hashes.append((_elf_hash(source), len(messages)))
        for form in forms:
            text = form.encode("utf-16-be")
            messages += struct.pack(">BI", _TRANSLATION, len(text)) + text
        for tag, text in ((_COMMENT, b""), (_SOURCE, source), (_CONTEXT, context)):
            messages += struct.pack(">BI", tag, len(text)) + text
        messages.append(_END)
    table = b"".join(struct.pack(">II", *entry) for entry in sorted(hashes))
    sections = [(_LANGUAGE, (root.get("language") or "").encode()), (_HASHES, table), (_MESSAGES, bytes(messages))]
    if plurals == 2:
        sections.append((_NUMERUS, _ONE_IS_SINGULAR))
    return _MAGIC + b"".join(struct.pack(">BI", tag, len(data)) + data for tag, data in sections)


def _root(file: Path) -> ET.Element:
    import xml.etree.ElementTree as ET  # not for those who speak English

    return ET.parse(file).getroot()


def _finished(root: ET.Element) -> Iterator[tuple[bytes, bytes, list[str]]]:
    for context in root.iter("context"):
        name = (context.findtext("name") or "").encode()
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if all(forms):
                yield name, (message.findtext("source") or "").encode(), forms


def _elf_hash(text: bytes) -> int:
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        if high:
            value ^= high >> 24
        value &= ~high & 0xFFFFFFFF
    return value or 1
