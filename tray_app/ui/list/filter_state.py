"""What the filter offers, and the words for what it leaves out."""

from collections.abc import Mapping
from typing import Final

from tray_app.messages import Message, message, verbatim
from tray_app.model.query import Query
from tray_app.model.state import DELIVERED, LABELS, ON_THE_WAY, REFUSED, UNSENT, StateName
from tray_app.ui.widgets.rows_state import source_word

STATES: Final[tuple[tuple[Message, frozenset[StateName]], ...]] = (
    (message("All states"), frozenset()),
    (LABELS[StateName.NEW].text, frozenset({StateName.NEW})),
    (message("Not sent yet"), UNSENT),
    (message("On the way"), ON_THE_WAY),
    (LABELS[StateName.BLOCKED].text, frozenset({StateName.BLOCKED})),
    (LABELS[StateName.DELIVERED].text, DELIVERED),
    (message("Rejected or declined"), REFUSED),
    (LABELS[StateName.DAMAGED].text, frozenset({StateName.DAMAGED})),
)
TIMES: Final[tuple[tuple[Message, int | None], ...]] = (
    (message("Any time"), None),
    (message("Last hour"), 3_600),
    (message("Last 24 hours"), 86_400),
    (message("Last 7 days"), 7 * 86_400),
    (message("Last 30 days"), 30 * 86_400),
)
"""In seconds."""


def time_is_chosen(query: Query) -> bool:
    """Say whether a time is left out."""
    return query.since_ns is not None or query.until_ns is not None


def time_word(query: Query, within_s: int | None) -> Message:
    """Return the words for the time that is shown."""
    if not time_is_chosen(query):
        return TIMES[0][0]
    known = {seconds: words for words, seconds in TIMES if seconds is not None}
    return known.get(within_s or 0, message("Chosen time"))


def state_word(query: Query) -> Message:
    """Return the words for the states that are shown."""
    return {states: words for words, states in STATES}.get(query.states, message("Chosen states"))


def component_word(query: Query) -> Message:
    """Return the words for the components whose reports are shown."""
    if len(query.sources) == 1:
        return source_word(next(iter(query.sources)))
    return message("Chosen components") if query.sources else message("All components")


def advice_word(query: Query, titles: Mapping[str, frozenset[str]]) -> Message:
    """Return the words for the advice that the reports shown have."""
    if not query.groups:
        return message("Any advice")
    found = next((title for title, groups in titles.items() if groups >= query.groups), "")
    return verbatim(found) or message("Chosen advice")


def active_words(
    query: Query, within_s: int | None, titles: Mapping[str, frozenset[str]]
) -> list[Message]:
    """Say what the filter leaves out, each in a few words; nothing where it is not used."""
    said = (
        (query.states, state_word(query)),
        (query.sources, component_word(query)),
        (time_is_chosen(query), time_word(query, within_s)),
        (query.groups, advice_word(query, titles)),
    )
    return [words for is_used, words in said if is_used]
