"""What in the ledger waits, and until when: pauses after failures, limits per hour, and
destinations that need the user's attention.
"""

from datetime import datetime

from tray_app.delivery import rate_limit
from tray_app.delivery.attempts import LONGEST_WORDS
from tray_app.delivery.ledger_file import SENDABLE, LedgerFile, among
from tray_app.messages import Message, to_json
from tray_app.model.report import nanoseconds
from tray_app.model.state import OPEN, DeliveryState


class Pauses(LedgerFile):
    """Makes reports and destinations wait, and lets them go."""

    def bound_pauses(self, now: datetime) -> None:
        """Let no pause last longer than it was meant to where the clock was set back after it had
        begun.
        """
        number = nanoseconds(now)
        [[is_any]] = self._read(
            f"SELECT EXISTS(SELECT 1 FROM requests WHERE state IN {among(OPEN)} AND waits_since>?1)"
            " OR EXISTS(SELECT 1 FROM destinations WHERE waits_since>?1)",
            number,
        )
        if not is_any:
            return
        with self._changes() as connection:
            connection.execute(
                "UPDATE requests SET "
                "next_attempt=?1+max(next_attempt-waits_since, 0), waits_since=?1"
                f" WHERE state IN {among(OPEN)} AND waits_since>?1",
                (number,),
            )
            connection.execute(
                "UPDATE destinations SET until=?1+max(until-waits_since, 0), "
                "waits_since=?1 WHERE waits_since>?1",
                (number,),
            )

    def rate_limit(self, destination_key: str, now: datetime, most: int, why: Message) -> list[str]:
        """Let what the policy sends wait where *most* of it went to a destination within an hour.

        Returns the ids of the reports that wait now, for the reason *why*.
        """
        [[is_any]] = self._read(rate_limit.ANY_DUE, destination_key, nanoseconds(now))
        if not is_any:
            return []
        with self._changes() as connection:
            return rate_limit.hold_back(
                connection, destination_key, nanoseconds(now), most, to_json(why)
            )

    def clear_rate_limit(self, now: datetime) -> None:
        """Look anew at what was made to wait by `rate_limit`: the limit may be another one."""
        with self._changes() as connection:
            rate_limit.let_go(connection, nanoseconds(now))

    def release(
        self,
        now: datetime,
        destination_key: str | None = None,
        report_id: str | None = None,
        *,
        expressly: bool = False,
    ) -> int:
        """Let waiting, held and, for a named report, also refused ones be tried now; return how
        many.

        *expressly*: a user wants these to be sent, so no limit of our own holds them back.
        """
        # Without a user's word, what needs the user's attention stays as it is.
        states = (
            *(OPEN if expressly else SENDABLE),
            *((DeliveryState.REJECTED,) if report_id else ()),
        )
        with self._changes() as connection:
            connection.execute(
                "UPDATE destinations SET held=0, until=NULL WHERE (?1 IS NULL OR "
                "key=?1) AND (?2 IS NULL OR key IN"
                " (SELECT destination FROM requests WHERE report_id=?2))",
                (destination_key, report_id),
            )
            return connection.execute(
                f"UPDATE requests SET state={DeliveryState.QUEUED:d}, next_attempt=?1, "
                f"waits_since=?1, settled_at=NULL,"
                " paced=0, expressly=max(expressly, ?4)"
                f" WHERE state IN {among(states)} AND (?2 IS NULL OR destination=?2) AND "
                f"(?3 IS NULL OR report_id=?3)"
                # Without its bytes, which are not kept for ever, a refused one can only be agreed
                # to anew.
                " AND EXISTS (SELECT 1 FROM bodies WHERE request=requests.id)",
                (nanoseconds(now), destination_key, report_id, expressly),
            ).rowcount

    def hold(self, destination_key: str, why: Message, at: datetime) -> None:
        """Keep everything for one destination until the user has looked at it; one already held
        stays as it is.
        """
        with self._changes() as connection:
            connection.execute(
                "INSERT INTO destinations(key, failures, held, why, failing_since, offline)"
                " VALUES(?1, 0, 1, ?2, ?3, 0) ON CONFLICT(key) DO UPDATE SET "
                "held=1, why=?2 WHERE NOT held",
                (destination_key, to_json(why, LONGEST_WORDS), nanoseconds(at)),
            )

    def unhold(self, destination_key: str, why: Message) -> None:
        """Take back a `hold` for this very reason."""
        with self._changes() as connection:
            connection.execute(
                "DELETE FROM destinations WHERE key=? AND held AND why=?",
                (destination_key, to_json(why, LONGEST_WORDS)),
            )

    def retry_offline_now(self, now: datetime) -> None:
        """Try at once what failed for want of a connection: the network has changed."""
        with self._changes() as connection:
            connection.execute("UPDATE destinations SET until=NULL, failures=0 WHERE offline")
            connection.execute(
                f"UPDATE requests SET next_attempt=?1 WHERE "
                f"state={DeliveryState.RETRYING:d} AND offline"
                " AND next_attempt>?1",
                (nanoseconds(now),),
            )
