"""The words that a window shows: translated, in the user's locale, and safe when they come from a
report.
"""

import re
from collections.abc import Iterable
from datetime import datetime
from functools import reduce

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from tray_app.errors import TrayError
from tray_app.messages import HIDDEN, Message, filled, in_number

_HIDDEN = re.compile(HIDDEN)
_ENDS = (".", "!", "?", "…", "。", "！", "？")
_LINE_ENDS = re.compile("\r\n|[\t\n]")

_BREAKS = re.compile(r"\\|[^\s/\\]{20}(?=[^\s/\\])")

LINE = 300
"""Characters of one line in a cell, a label or a tooltip's line."""
LONGEST_MESSAGE = 600
"""Characters of a sentence of ours with its values."""
CLOCKS_DIFFER = 5
"""Seconds by which what has just happened may seem to be still to come."""
BLOCK = 200_000
"""Characters that a text view takes at once without stuttering."""


def translate(context: str, text: str, n: int | None = None, **values: object) -> str:
    """Return *text* in the user's language, with `%n` and then `{names}` filled in.

    Both strings must be literals, so that they can be collected for translation. English plurals
    are written "(s)" or "(es)".
    """
    said = (
        QCoreApplication.translate(context, text) if n is None else _in_language(context, text, n)
    )
    return said.format(**values) if values else said


def _in_language(context: str, text: str, n: int) -> str:
    """Return *text* with the plural form of *n*, and with the number filled in."""
    # Qt counts in 32 bits; the plural form of a huge number is that of its last digits.
    small = n if abs(n) < 2**31 else abs(n) % 1_000_000 + 1_000_000
    said = QCoreApplication.translate(context, text, None, small)
    return in_number(said.replace(str(small), number(n), 1), is_one=n == 1)


def error_title(error: TrayError) -> str:
    """Return what is wrong, in the user's language."""
    return say(error.title, limit=2_000, lines=True)


def error_hint(error: TrayError) -> str:
    """Return what to do about it, in the user's language."""
    return say(error.hint, limit=2_000, lines=True)


def error_sentence(error: TrayError) -> str:
    """Return title and hint as one line of plain text."""
    title, hint = error_title(error), error_hint(error)
    return f"{title.rstrip('.')}. {hint}" if hint else title


def full_stop(words: str) -> str:
    """Return *words* with the full stop of the user's language; what has an end keeps it."""
    return (
        words if not words or words.endswith(_ENDS) else translate("Text", "{words}.", words=words)
    )


def listed(parts: Iterable[str]) -> str:
    """Return *parts* in one line, with the comma of the user's language between them."""

    def joined(one: str, other: str) -> str:
        return translate("Text", "{one}, {other}", one=one, other=other) if one else other

    return reduce(joined, parts, "")


def breakable(words: str) -> str:
    """Let a line end within a path: after each backslash, as Qt lets it after each slash, and in
    long names.
    """
    return _BREAKS.sub("\\g<0>\u200b", words)


def what_happened(text: str, *, limit: int = LINE) -> str:
    """Return what a report says happened, in one line; a thrown nothing has no words of its own."""
    return visible(text, limit=limit) or translate("List", "An error without a message")


def visible(text: str, *, limit: int = LINE, lines: bool = False) -> str:
    """Return hostile *text* as plain text that cannot hide anything, at most about *limit*
    characters long.

    Control, bidirectional, zero-width and surrogate characters become `⟨U+202E⟩` or a control
    picture. Line ends and tabs are kept with `lines`, else they become a space, so that one line
    stays one line.
    """
    cut = text[:limit]
    if not lines:
        cut = _LINE_ENDS.sub(" ", cut)
    shown = _HIDDEN.sub(_picture, cut.replace("\r\n", "\n") if lines else cut)
    return f"{shown}…" if len(text) > limit else shown


def _picture(found: re.Match[str]) -> str:
    code = ord(found.group())
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else f"⟨U+{code:04X}⟩"


def tooltip(text: str, *, limit: int = 2_000) -> str:
    """Return hostile *text* for a tooltip, which Qt would otherwise read as HTML where it looks
    like it.

    Nothing gives no tooltip: an empty one would be read to who hears the screen.
    """
    if not text:
        return ""
    shown = visible(text, limit=limit, lines=True)
    escaped = (
        shown.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    )
    return f"<qt>{escaped}</qt>"


def number(value: float, *, digits: int = 0) -> str:
    """Return a number in the user's locale."""
    locale = QLocale()
    return locale.toString(value) if isinstance(value, int) else locale.toString(value, "f", digits)


def size(count: int) -> str:
    """Return a number of bytes in the user's locale, in steps of 1,000 as disks are sold."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def memory(count: int) -> str:
    """Return an amount of memory in GB (steps of 1,024, as memory is sold), or in MB below one."""
    gigabytes = count / 2**30
    if gigabytes >= 1:
        whole = abs(gigabytes - round(gigabytes)) < 0.05
        return translate("Units", "{value} GB", value=number(gigabytes, digits=0 if whole else 1))
    return translate("Units", "{value} MB", value=number(count / 2**20))


def exact_time(moment: datetime | None) -> str:
    """Return date and time to the second with the time zone, in local time."""
    if moment is None:
        return translate("Time", "at an unknown time")
    local = _local(moment)
    return f"{_date(local)} {QLocale().toString(local.time(), 'HH:mm:ss')} {zone(moment)}"


def zone(moment: datetime) -> str:
    """Return the abbreviation of the local time zone at *moment*."""
    return moment.astimezone().tzname() or ""


def short_time(moment: datetime | None) -> str:
    """Return date and time to the minute, in local time."""
    if moment is None:
        return translate("Time", "unknown")
    local = _local(moment)
    return f"{_date(local)} {_clock(local)}"


def short_date(moment: datetime | None) -> str:
    """Return the date, in local time."""
    return translate("Time", "unknown") if moment is None else _date(_local(moment))


def relative_time(moment: datetime | None, now: datetime) -> str:
    """Return how long ago it was, in words; the date from six days on, and for the future."""
    if moment is None:
        return translate("Time", "unknown")
    seconds = (now - moment).total_seconds()
    if seconds < -CLOCKS_DIFFER:
        return short_time(moment)
    if seconds < 60:
        return translate("Time", "just now")
    if seconds < 3600:
        return translate("Time", "%n min ago", n=int(seconds // 60))
    local = _local(moment)
    days = (now.astimezone().date() - moment.astimezone().date()).days
    if days == 0:
        return translate("Time", "today {clock}", clock=_clock(local))
    if days == 1:
        return translate("Time", "yesterday {clock}", clock=_clock(local))
    if days < 7:
        weekday = QLocale().dayName(local.date().dayOfWeek(), QLocale.FormatType.ShortFormat)
        return translate("Time", "{weekday} {clock}", weekday=weekday, clock=_clock(local))
    return short_time(moment)


def time_in_sentence(moment: datetime | None, now: datetime) -> str:
    """Return when it was, as the end of a sentence: "5 minutes ago", "yesterday at 14:03"."""
    if moment is None:
        return translate("Time", "at an unknown time")
    seconds, local = (now - moment).total_seconds(), _local(moment)
    if -60 <= seconds < 60:
        return translate("Time", "just now")
    if 60 <= seconds < 3600:
        return translate("Time", "%n minute(s) ago", n=int(seconds // 60))
    days = (now.astimezone().date() - moment.astimezone().date()).days
    if days == 0:
        return translate("Time", "today at {clock}", clock=_clock(local))
    if days == 1:
        return translate("Time", "yesterday at {clock}", clock=_clock(local))
    if 1 < days < 7:
        weekday = QLocale().dayName(local.date().dayOfWeek(), QLocale.FormatType.LongFormat)
        return translate("Time", "on {weekday} at {clock}", weekday=weekday, clock=_clock(local))
    return translate("Time", "on {date} at {clock}", date=_date(local), clock=_clock(local))


def span(seconds: float) -> str:
    """Return a length of time in its largest unit: "3 days", "2 hours"."""
    if seconds < 90:
        return translate("Time", "%n second(s)", n=max(0, round(seconds)))
    if seconds < 90 * 60:
        return translate("Time", "%n minute(s)", n=round(seconds / 60))
    if seconds < 36 * 3600:
        return translate("Time", "%n hour(s)", n=round(seconds / 3600))
    return translate("Time", "%n day(s)", n=round(seconds / 86400))


def _date(local: QDateTime) -> str:
    # Qt writes dates of the "C" locale in a way that nobody uses.
    if QLocale().language() is QLocale.Language.C:
        return local.date().toString("yyyy-MM-dd")
    return QLocale().toString(local.date(), QLocale.FormatType.ShortFormat)


def _clock(local: QDateTime) -> str:
    if QLocale().language() is QLocale.Language.C:
        return local.time().toString("HH:mm")
    return QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)


def _local(moment: datetime) -> QDateTime:
    milliseconds = int(moment.timestamp() * 1000)
    return QDateTime.fromMSecsSinceEpoch(milliseconds)


def say(message: Message, *, limit: int = LONGEST_MESSAGE, lines: bool = False) -> str:
    """Return a message in the user's language, made visible: its values may be hostile."""
    return visible(_said(message), limit=limit, lines=lines)


def _said(message: Message) -> str:
    values = {name: _said_value(value) for name, value in message.values.items()}
    count = message.values.get("n")
    if isinstance(count, int):
        template = _in_language("Messages", message.template, count)
    else:
        template = QCoreApplication.translate("Messages", message.template)
    return filled(template, values)


def _said_value(value: object) -> str:
    if isinstance(value, Message):
        return _said(value)
    return number(value) if isinstance(value, int) else str(value)
