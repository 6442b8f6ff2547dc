"""Reports that are not Cortex's usual ones, for the measurements: diverse ones, and those of our
own capture side.
"""

import itertools
import json
import random
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

from tray_app.capture import record

_BEGIN_MS: Final = 1_752_000_000_000
_DAY_MS: Final = 86_400_000
_PARTS: Final = [
    "load",
    "read",
    "write",
    "open",
    "parse",
    "encode",
    "decode",
    "start",
    "stop",
    "fetch",
    "send",
    "bind",
    "merge",
    "split",
    "find",
    "make",
    "apply",
    "drop",
    "push",
    "pull",
    "model",
    "token",
    "tensor",
    "layer",
    "batch",
    "cache",
    "queue",
    "stream",
    "socket",
    "prompt",
    "engine",
    "kernel",
    "buffer",
    "graph",
    "index",
    "chunk",
    "head",
    "tail",
]
_FUNCTIONS: Final = 3000
_SEPARATORS: Final = ((",", ":"), (", ", ": "))


def diverse(count: int) -> Iterator[bytes]:
    """Yield reports in no fixed layout: any order of keys, 20 to 40 different frames, messages of
    their own words.
    """
    random_ = random.Random(3)
    functions = [f"{a}{b.title()}{c.title()}" for a, b, c in itertools.product(_PARTS, repeat=3)]
    files = [f"{a}/{b}_{n}" for n, (a, b) in enumerate(itertools.product(_PARTS, repeat=2))]
    # Every function has its file, as in a real program.
    places = [
        (function, random_.choice(files)) for function in random_.sample(functions, _FUNCTIONS)
    ]
    for number in range(count):
        frames = [_frame(random_, language, places) for language in _languages(random_)]
        message = " ".join(random_.choices(_PARTS, k=random_.randint(4, 12)))
        message = (
            f"{message} {random_.getrandbits(16)} {random_.choice(places)[0]} "
            f"0x{random_.getrandbits(40):x}"
        )
        type_name = (
            f"{random_.choice(_PARTS).title()}{random_.choice(('Error', 'Exception', 'Fault'))}"
        )
        stack = f"{type_name}: {message}\n" + "\n".join(frames)
        attributes, resource = _attributes(random_, number, message, stack), _resource(random_)
        random_.shuffle(attributes)
        random_.shuffle(resource)
        time = _BEGIN_MS + number * 90 * _DAY_MS // count
        event = _event(random_, resource, attributes, time, message)
        created = (
            datetime.fromtimestamp(time / 1000, UTC)
            .isoformat(timespec="milliseconds")
            .replace("+00:00", "Z")
        )
        envelope = _shuffled(
            random_, {"metadata": {"createdAt": created, "sentAt": None}, "event": event}
        )
        separators = random_.choice(_SEPARATORS)
        yield json.dumps(
            envelope, ensure_ascii=random_.random() < 0.5, separators=separators
        ).encode()


def _attributes(
    random_: random.Random, number: int, message: str, stack: str
) -> list[dict[str, object]]:
    return [
        _text("message", message),
        _text("stack", stack),
        {"key": "payload", "value": {"kvlistValue": {"values": [
            _text(key, value) for key, value in _shuffled(random_, {
                "modelId": random_.choice(("", "llama3:8b", f"own-{number % 997}")),
                "endpoint": random_.choice(("", "/v1/embeddings")),
                "command": random_.choice(("", "cortex run")),
            }).items()
        ]}}},
        _text("sessionId", f"{random_.getrandbits(128):032x}"),
        *(_text(f"extra.{n}", random_.choice(_PARTS)) for n in range(random_.randrange(9))),
        {"key": "retries", "value": {"intValue": str(random_.getrandbits(8))}},
        {"key": "tags", "value": {"arrayValue": {"values": [{"stringValue": random_.choice(_PARTS)}]}}},  # noqa: E501
    ]  # fmt: skip


def _resource(random_: random.Random) -> list[dict[str, object]]:
    return [
        _text("source", random_.choice(("cli", "cortex-server", "cortex-cpp"))),
        _text("appVersion", f"0.{random_.randrange(9)}.{random_.randrange(5)}"),
        _text("osName", random_.choice(("linux", "darwin", "win32"))),
        _text("osVersion", f"{random_.randrange(30)}.{random_.randrange(9)}"),
        _text("architecture", random_.choice(("x64", "arm64"))),
        _text("cpu", f"{random_.choice(_PARTS).title()} {random_.randrange(9999)}"),
        _text(
            "gpus",
            json.dumps([{"model": random_.choice(_PARTS), "vram": random_.randrange(99_999)}]),
        ),
        _text("service.name", "crash-report"),
    ]


def captured(count: int) -> Iterator[bytes]:
    """Yield what our own capture side writes of 300 different exceptions in Python, a few of them
    far more frequent.
    """
    random_ = random.Random(4)
    errors = [_raised(random_, number) for number in range(300)]
    weights = [1 / (rank + 1) for rank in range(len(errors))]
    resource = {
        "osName": "linux", "osVersion": "6.1.0", "architecture": "x64", "appVersion": "0.5.1",
        "service.name": "crash-report", "cpu": "AMD Ryzen 9 7950X", "gpus": "[]", "source": "cortex-server",  # noqa: E501
    }  # fmt: skip
    session = record.new_session_id()
    for number, (error, stack) in enumerate(random_.choices(errors, weights, k=count)):
        given = str(random_.getrandbits(12))
        message = str(error).replace("%d", given)
        yield record.envelope(
            resource=resource,
            payload={
                "modelId": random_.choice(("", "llama3:8b")),
                "endpoint": "/v1/chat/completions",
            },
            message=message,
            stack=stack.replace("%d", given),
            attributes=[
                (record.KIND, "captured"),
                (record.EXCEPTION_TYPE, type(error).__name__),
                (record.THREAD, f"worker-{random_.randrange(8)}"),
                (record.PROCESS, str(4000 + number // 500)),
                (record.COUNT, str(number % 7 + 1)),
                (record.COUNT_SINCE, "1"),
            ],
            session_id=session,
            when_ns=(_BEGIN_MS + number * 90 * _DAY_MS // count) * 1_000_000 + number % 1_000_000,
        )


def _raised(random_: random.Random, number: int) -> tuple[Exception, str]:
    """Really raise an exception, some calls deep, and return it with its traceback."""
    names = [
        f"{random_.choice(_PARTS)}_{random_.choice(_PARTS)}" for _ in range(random_.randint(4, 14))
    ]
    kind = random_.choice(("ValueError", "RuntimeError", "KeyError", "OSError", "TypeError"))
    said = " ".join(random_.choices(_PARTS, k=5))
    lines = [
        "def bottom():",
        *["    pass"] * random_.randrange(40),
        f"    raise {kind}('{said} %d')",
    ]
    below = "bottom"
    for depth, name in enumerate(names):
        lines += [
            f"def {name}_{depth}():",
            *["    pass"] * random_.randrange(40),
            f"    return {below}()",
        ]
        below = f"{name}_{depth}"
    space: dict[str, Any] = {}
    exec(
        compile(
            "\n".join(lines), f"/opt/cortex.python/{random_.choice(_PARTS)}_{number}.py", "exec"
        ),
        space,
    )
    try:
        space[below]()
    except (ValueError, RuntimeError, KeyError, OSError, TypeError) as error:
        return error, "".join(traceback.format_exception(error)).rstrip()
    raise AssertionError


def _languages(random_: random.Random) -> list[str]:
    return [random_.choice(("js", "cpp", "py"))] * random_.randint(20, 40)


def _frame(random_: random.Random, language: str, places: list[tuple[str, str]]) -> str:
    (function, file), line = random_.choice(places), random_.randint(1, 2000)
    if language == "js":
        return f"    at {function} (/opt/cortex/dist/{file}.js:{line}:{random_.randint(1, 80)})"
    if language == "cpp":
        return (
            f"#0  0x{random_.getrandbits(44):012x} in cortex::{function} () "
            f"at /build/{file}.cc:{line}"
        )
    return f'  File "/opt/cortex.python/{file}.py", line {line}, in {function}'


def _event(
    random_: random.Random, resource: list[Any], attributes: list[Any], time: int, message: str
) -> Any:
    record_ = {
        "timeUnixNano": str(time * 1_000_000),
        "severityText": "ERROR",
        "traceId": f"{random_.getrandbits(128):032x}",
        "body": {"stringValue": message},
        "attributes": attributes,
    }
    scope = {"scope": {"name": "any"}, "logRecords": [_shuffled(random_, record_)]}
    return {
        "resourceLogs": [
            _shuffled(random_, {"resource": {"attributes": resource}, "scopeLogs": [scope]})
        ]
    }


def _shuffled(random_: random.Random, value: dict[str, Any]) -> dict[str, Any]:
    keys = list(value)
    random_.shuffle(keys)
    return {key: value[key] for key in keys}


def _text(key: str, value: str) -> dict[str, Any]:
    return {"key": key, "value": {"stringValue": value}}
