"""Puts many agreed requests into one, for a queue so long that a request for each would take minutes.

Each report's bytes stand in it exactly as they were agreed to; only the envelope around them is shared.
"""

from collections.abc import Sequence

from tray_app.delivery.ledger import Job
from tray_app.model.delivery import Destination, DestinationKind

FEWEST, MOST = 32, 512
"""A shorter queue is sent report by report; and no more than these go together."""
LARGEST = 2 << 20
"""In bytes before compression."""
_HEAD, _TAIL = b'{"resourceLogs":[', b"]}"


def bundles(jobs: Sequence[Job], destination: Destination) -> list[list[Job]]:
    """Divide jobs of one destination into what goes together, in order; most often one by one.

    What was tried before goes alone, so that a report on which a server chokes is found.
    """
    fresh = [job for job in jobs if not job.attempts and _can_be_joined(job)]
    if destination.kind is not DestinationKind.COLLECTOR or len(fresh) < FEWEST:
        return [[job] for job in jobs]
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
    return job.content_type == "application/json" and job.body.startswith(_HEAD) and job.body.endswith(_TAIL)
