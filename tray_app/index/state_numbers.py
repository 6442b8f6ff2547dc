"""The numbers by which the index keeps, and sorts by, what a report's state is called.

What came of sending has the number that it has in the ledger.
"""

from tray_app.model.query import DAMAGED_GROUP, NOTE_GROUP, TEST_GROUP
from tray_app.model.state import DeliveryState, RecordType, StateName
from tray_app.typed import Final

NUMBERS: Final = {
    **{
        StateName[state.name]: int(state)
        for state in DeliveryState
        if state is not DeliveryState.NONE
    },
    StateName.NEW: 0,
    StateName.NOT_SENT: 1,
    StateName.DAMAGED: 11,
    StateName.RECOVERED: 12,
}
_DELIVERIES: Final = {int(state) for state in DeliveryState}
_TYPES: Final = {
    DAMAGED_GROUP: RecordType.DAMAGED,
    NOTE_GROUP: RecordType.RECOVERED,
    TEST_GROUP: RecordType.TEST,
}


def delivery(number: int) -> DeliveryState:
    """Return what came of sending, of a report with this number."""
    return DeliveryState(number) if number in _DELIVERIES else DeliveryState.NONE


def record_type(group: str) -> RecordType:
    return _TYPES.get(group, RecordType.REPORT)
