"""Puts many agreed requests into one, for a queue so long that a request for each would take
minutes.

Each report's bytes stand in it exactly as they were agreed to; only the envelope around them is
shared. The receipt says so, with the hash of the whole.
"""

from collections.abc import Sequence

from tray_app.delivery.ledger import Job
from tray_app.model.delivery import Destination, DestinationKind

FEWEST = 1000
"""So many untried reports must be due for one destination before any of them go together.

In a shorter queue each report is a request by itself, whose body is byte for byte what was shown
and hashed: that is worth more than the second or two that bundles would save there.
"""
MOST = 512
"""No more reports than these go together."""
LARGEST = 2 << 20
"""In bytes before compression."""
_HEAD, _TAIL = b'{"resourceLogs":[', b"]}"


def batches(jobs: Sequence[Job], destination: Destination, *, is_long: bool) -> list[list[Job]]:
    """Divide jobs of one destination, whose queue *is_long* or not, into what goes together, in
    order.

    What was tried before goes alone, so that a report on which a server chokes is found.
    """
    if destination.kind is not DestinationKind.COLLECTOR or not is_long:
        return [[job] for job in jobs]
    fresh = [job for job in jobs if not job.attempts and _can_be_joined(job)]
    groups: list[list[Job]] = []
    for content_type in dict.fromkeys(job.content_type for job in fresh):
        group: list[Job] = []
        size = 0
        for job in fresh:
            if job.content_type != content_type:
                continue
            if group and (len(group) >= MOST or size + len(job.body) > LARGEST):
                groups.append(group)
                group, size = [], 0
            group.append(job)
            size += len(job.body)
        groups.append(group)
    together = {id(job) for job in fresh}
    return groups + [[job] for job in jobs if id(job) not in together]


def joined(jobs: Sequence[Job]) -> bytes:
    """Return the one request's body."""
    if len(jobs) == 1:
        return jobs[0].body
    if jobs[0].content_type == "application/json":
        return _HEAD + b",".join(job.body[len(_HEAD) : -len(_TAIL)] for job in jobs) + _TAIL
    # Protobuf messages one after the other are the message with all their repeated fields.
    return b"".join(job.body for job in jobs)


def _can_be_joined(job: Job) -> bool:
    if job.content_type == "application/x-protobuf":
        return True
    return (
        job.content_type == "application/json"
        and job.body.startswith(_HEAD)
        and job.body.endswith(_TAIL)
    )
