"""What services say, as windows in other languages show it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from tray_app.delivery import response as answers
from tray_app.delivery.response import Fault, Response
from tray_app.errors import NotPermitted
from tray_app.messages import Message, message, verbatim
from tray_app.model.delivery import DestinationKind
from tray_app.services.preferences import Preferences
from tray_app.ui import translations
from tray_app.ui.text import error_sentence, say

NOW = datetime(2026, 5, 3, tzinfo=UTC)
LANGUAGES = ("de", "vi", "zh_CN")


@pytest.fixture(autouse=True)
def in_english_afterwards(qapp: QApplication) -> Iterator[None]:
    locale = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)


def words(answer: Response) -> Message:
    return answers.classify(answer, DestinationKind.COLLECTOR, now=NOW).words


MOSTLY = (
    *(Fault.NAME, Fault.REFUSED, Fault.CONNECT, Fault.TIMEOUT, Fault.DISCONNECTED),
    *(Fault.CERTIFICATE, Fault.TLS),
)
"""What users can do something about; rarer faults are technical details, which stay English."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_ways_in_which_sending_mostly_fails_are_said_in_the_language(
    qapp: QApplication, language: str
):
    translations.load(qapp, language)
    said = [words(Response(fault=fault)) for fault in MOSTLY]
    said += [words(Response(fault=fault, words=verbatim("broken pipe"))) for fault in MOSTLY]
    said += [words(Response(status=status)) for status in (301, 401, 403, 404, 405, 407, 410)]
    said += [words(Response(status=308, location="https://new.example/v1/logs"))]
    said += [words(Response(status=200, content_type="text/html", body=b"<html>"))]
    assert [str(each) for each in said if say(each) == str(each)] == []


def test_what_a_server_or_the_network_said_stays_as_it_was(qapp: QApplication):
    translations.load(qapp, "de")
    assert (
        say(verbatim("503 Service Unavailable: come back later"))
        == "503 Service Unavailable: come back later"
    )
    assert (
        say(words(Response(fault=Fault.CONNECT, words=verbatim("No route to host"))))
        == "Der Rechner ist nicht erreichbar (No route to host)"
    )
    assert (
        say(words(Response(status=308, location="https://new.example/v1/logs")))
        == "Die Adresse ist umgezogen nach https://new.example/v1/logs (308 Permanent Redirect)"
    )


def test_english_stays_as_it_is_said(qapp: QApplication):
    translations.load(qapp, "en")
    assert say(words(Response(fault=Fault.REFUSED))) == "Nothing listens at this address"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_wrong_with_the_settings_is_said_in_the_language(
    qapp: QApplication, tmp_path: Path, language: str
):
    translations.load(qapp, language)
    preferences = Preferences.open(
        environ={
            "HOME": str(tmp_path),
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "CORTEX_CRASH_REPORT": "0",
            "OTEL_EXPORTER_OTLP_ENDPOINT": "ftp://nowhere",
            "OTEL_EXPORTER_OTLP_CERTIFICATE": str(tmp_path / "missing.pem"),
        }
    )
    said = [*preferences.problems(), *preferences.notes(), preferences.sending_blocked()]
    said.append(preferences.resolve("reporting").locked)
    assert len(said) >= 4
    for each in said:
        assert say(each) != str(each)


def test_a_sentence_within_another_is_translated_too(qapp: QApplication):
    translations.load(qapp, "de")
    why = message(
        "Nothing is sent: {why}.", why=message("crash reporting is turned off in the settings")
    )
    error = NotPermitted("Nothing is sent", "{why}", why=why)
    assert "Absturzberichte sind in den Einstellungen ausgeschaltet" in error_sentence(error)
