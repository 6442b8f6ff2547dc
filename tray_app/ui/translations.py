"""Loads the person's language: this program's own words, and Qt's for its standard buttons."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from tray_app import paths

NAME = "cortex-tray"
ENGLISH = "en"


def load(application: QCoreApplication, language: str = "", *, folder: Path | None = None) -> QLocale:
    """Speak *language* from now on (a code such as `de` or `zh_CN`; empty: the system's), as far as it is there.

    Windows that exist keep their words. Returns the locale in use, which also writes dates and numbers.
    """
    locale = QLocale(language.replace("-", "_")) if language else QLocale.system()
    if language:
        QLocale.setDefault(locale)
    if locale.language() is QLocale.Language.English:
        return locale
    own = QTranslator(application)
    if own.load(locale, NAME, "_", str(folder or paths.resources_dir() / "translations"), ".qm"):
        application.installTranslator(own)
    standard = QTranslator(application)
    if standard.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(standard)
    return locale
