"""Loads the user's language: this program's own words from Qt Linguist's files, and Qt's for its
standard buttons.

`packaging/translations.py compile` makes the `.qm` files, which Qt reads, of the `.ts` files beside
them.
"""

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from tray_app import paths

log = logging.getLogger(__name__)

NAME = "cortex-tray"


def load(
    application: QCoreApplication, language: str = "", *, folder: Path | None = None
) -> QLocale:
    """Speak *language* from now on (a code such as `de` or `zh_CN`; empty: the system's), as far as
    it is there.

    Windows that exist keep their words. Returns the locale in use, which also writes dates and
    numbers.
    """
    locale = QLocale(language.replace("-", "_")) if language else QLocale.system()
    if language:
        QLocale.setDefault(locale)
    file = _file(folder or paths.resources_dir() / "translations", language or locale.name())
    if file is None:
        return locale
    own = QTranslator(application)
    if own.load(str(file)):
        application.installTranslator(own)
    else:
        log.warning("%s cannot be used; the windows speak English", file)
    standard = QTranslator(application)
    if standard.load(
        locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    ):
        application.installTranslator(standard)
    return locale


def codes(language: str) -> tuple[str, ...]:
    """Return the codes under which a language's words are looked for; empty: the system's."""
    code = (language or QLocale.system().name()).replace("-", "_")
    return (code, code.partition("_")[0], *(["zh_CN"] if code.startswith("zh") else []))


def _file(folder: Path, language: str) -> Path | None:
    """Return the translations for a language: its country's if they are there, else its own."""
    for name in codes(language):
        file = folder / f"{NAME}_{name}.qm"
        if file.is_file():
            return file
    return None
