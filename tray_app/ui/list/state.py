"""Which of its pages the list shows: loading, the reports, or why there are none."""

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from tray_app.messages import NOTHING, Message, message
from tray_app.model.query import Query


class ListPage(StrEnum):
    """What stands where the table is."""

    WAITING = "waiting"
    """Nothing yet: an answer usually comes before anyone could read a word."""
    LOADING = "loading"
    REPORTS = "reports"
    EMPTY = "empty"
    NO_MATCH = "no-match"


def page_of(rows: int, query: Query, *, is_certain: bool, slow: bool) -> ListPage:
    """Return what to show of so many *rows*.

    None prove nothing, as long as the answer is awaited or old reports are being read.
    """
    if rows:
        return ListPage.REPORTS
    if not is_certain:
        return ListPage.LOADING if slow else ListPage.WAITING
    return ListPage.NO_MATCH if is_narrowed(query) else ListPage.EMPTY


def is_narrowed(query: Query) -> bool:
    """Say whether *query* leaves anything out."""
    return cleared(query) != query


def cleared(query: Query) -> Query:
    """Return *query* without search and filters, sorted and grouped as it was."""
    return replace(Query(), sort=query.sort, descending=query.descending, grouped=query.grouped)


@dataclass(frozen=True, slots=True)
class Source:
    """Where the reports come from."""

    folder: Path | None = None
    """Cortex's data folder; None: nothing names one."""
    is_there: bool = False
    is_chosen_here: bool = True
    """It can be changed in the settings of this program."""
    is_all_listed: bool = True
    """Nothing was removed from the list, and nothing is too old for it."""


@dataclass(frozen=True, slots=True)
class EmptyWords:
    """What is said where there is nothing to list, and what can be done."""

    title: Message = NOTHING
    hint: Message = NOTHING
    symbol: str = ""
    is_good: bool = False
    offers_folder: bool = False
    offers_clear: bool = False


def empty_words(page: ListPage, source: Source, problem: Message = NOTHING) -> EmptyWords:
    """Say why nothing is listed. *problem*: why nothing could be read."""
    match page:
        case ListPage.LOADING:
            return EmptyWords(message("Reading the crash reports…"))
        case ListPage.NO_MATCH:
            return EmptyWords(message("No report matches"), symbol="search", offers_clear=True)
        case ListPage.EMPTY:
            return _nothing(source, problem)
        case _:
            return EmptyWords()


def _nothing(source: Source, problem: Message) -> EmptyWords:
    choose = source.is_chosen_here
    if not choose or (source.is_there and not source.is_all_listed):
        hint = message("Reports that were removed, or are too old, are not shown.")
        return EmptyWords(message("The list is empty"), hint)
    if source.folder is None:
        return EmptyWords(message("Cortex was not found"), offers_folder=choose)
    folder = str(source.folder)
    if not source.is_there:
        hint = message("There is no folder {folder}", folder=folder)
        return EmptyWords(message("Cortex was not found"), hint, "warning", offers_folder=choose)
    if problem:
        return EmptyWords(message("The crash reports cannot be read"), problem, "warning")
    hint = message("Crashes of Cortex in {folder} appear here.", folder=folder)
    return EmptyWords(message("No crashes recorded"), hint, "calm", is_good=True)
