"""Reports for the measurements: the shape that Cortex writes, any number of them, the same every
time.

    python -m tests.bench.index_data COUNT FILE [typical|diverse|captured]

Two hundred kinds of crash in three languages, a few of them far more frequent than the rest; ninety
days; a handful of versions of one computer; one record in a thousand damaged as Cortex damages it.
`other_data` makes the other two kinds: diverse reports in no fixed layout, and those of our own
capture side.
"""

import bisect
import itertools
import json
import random
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from tests.bench import other_data

_END_MS = 1_760_000_000_000
_DAYS = 90
_WORDS = [
    "tensor",
    "kernel",
    "buffer",
    "prompt",
    "sampler",
    "token",
    "embedding",
    "quant",
    "batch",
    "layer",
    "cache",
]
_JS = [
    "HttpService.post",
    "ModelsUsecases.startModel",
    "ChatUsecases.inference",
    "EnginesUsecases.installEngine",
]
_CPP = [
    "llama_engine::LoadModelImpl",
    "ggml_cuda_error",
    "cortex::DylibPath::Open",
    "std::vector<float>::at",
]
_PY = ["run_inference", "load_checkpoint", "forward", "generate"]
_MESSAGES = {
    "js": [
        ("TypeError", "Cannot read properties of undefined (reading '{word}')"),
        ("AxiosError", "connect ECONNREFUSED 127.0.0.1:{n}"),
        ("AxiosError", "timeout of {n}ms exceeded"),
        (
            "Error",
            "ENOENT: no such file or directory, open '/home/u{n}/cortex/models/{word}/model.yml'",
        ),
        ("Error", "模型 {word} 加载失败: 显存不足 {n} MiB"),
    ],
    "cpp": [
        ("std::runtime_error", "CUDA error: out of memory while allocating {n} MiB"),
        ("SIGSEGV", "Segmentation fault at address 0x{hex}"),
    ],
    "py": [
        ("RuntimeError", "CUDA out of memory. Tried to allocate {n} MiB"),
        ("KeyError", "'{word}'"),
    ],
}


def _stack(random_: random.Random, language: str) -> str:
    lines = [] if language != "py" else ["Traceback (most recent call last):"]
    for depth in range(random_.randint(6, 12)):
        place = f"{random_.choice(_WORDS)}/{random_.choice(_WORDS)}"
        line = random_.randint(1, 900)
        if language == "js":
            name = random_.choice(_JS)
            lines.append(
                f"    at async {name} "
                f"(/usr/lib/node_modules/cortexso/dist/src/{place}.js:{line}:{depth + 3})"
            )
        elif language == "cpp":
            address = f"0x{random_.getrandbits(44):012x}"
            lines.append(
                f"#{depth}  {address} in {random_.choice(_CPP)} (this=0x7f) at "
                f"/build/{place}.cc:{line}"
            )
        else:
            lines.append(
                f'  File "/opt/cortex.python/{place}.py", line {line}, in '
                f"{random_.choice(_PY)}\n    return x"
            )
    if language == "js":
        lines.append(
            "    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)"
        )
    return "\n".join(lines)


def _text(key: str, value: str) -> dict:
    return {"key": key, "value": {"stringValue": value}}


def _resources(source: str) -> list[list[dict]]:
    """Return the computer's facts under ten versions of Cortex, oldest first."""
    facts = [("osName", "linux"), ("osVersion", "v20.16.0"), ("architecture", "x64")]
    gpus = '[{"model":"GeForce RTX 4090","vendor":"NVIDIA","vram":24564,"vramDynamic":false}]'
    after = [
        ("service.name", "crash-report"),
        ("cpu", "AMD Ryzen 9 7950X"),
        ("gpus", gpus),
        ("source", source),
    ]
    versions = [
        "0.0.1",
        "0.1.1",
        "0.2.0",
        "0.3.0",
        "0.4.0",
        "0.4.2",
        "0.5.0",
        "0.5.1",
        "0.6.0",
        "0.6.1",
    ]
    return [
        [_text(*pair) for pair in [*facts, ("appVersion", version), *after]] for version in versions
    ]


def write(count: int, file: Path, kind: str = "typical") -> None:
    """Write *count* reports of one of `KINDS` as Cortex does: a line end before each
    but the first.
    """
    with file.open("wb", buffering=1 << 20) as out:
        for number, line in enumerate(KINDS[kind](count)):
            out.write(line if number == 0 else b"\n" + line)


def typical(count: int, *, seed: int = 1) -> Iterator[bytes]:
    """Yield reports as Cortex's own writer lays them out."""
    random_, kinds = random.Random(seed), _kinds()
    shares = list(itertools.accumulate(1 / (rank + 1) ** 1.1 for rank in range(len(kinds))))
    resources = {source: _resources(source) for source in ("cli", "cortex-server", "cortex-cpp")}
    step = _DAYS * 86_400_000 / count
    begin = _END_MS - _DAYS * 86_400_000
    before = b""
    for number in range(count):
        time = int(begin + step * number)
        type_name, template, frames, source, word = kinds[
            bisect.bisect(shares, random_.random() * shares[-1])
        ]
        message = template.format(
            word=word, n=random_.getrandbits(12), hex=f"{random_.getrandbits(40):x}"
        )
        created = (
            datetime.fromtimestamp(time // 1000, UTC).strftime("%Y-%m-%dT%H:%M:%S.")
            + f"{time % 1000:03d}Z"
        )
        attributes = [
            _text("message", message),
            _text("stack", f"{type_name}: {message}\n{frames}"),
            _payload(random_, source),
            _text("sessionId", f"{number // 500:08x}-aaaa-4bbb-8ccc-000000000000"),
        ]
        record = {
            "traceId": f"{random_.getrandbits(128):032x}",
            "timeUnixNano": f"{time}000000",
            "body": {"stringValue": message},
            "severityText": "ERROR",
            "attributes": attributes,
        }
        logs = {
            "resource": {"attributes": resources[source][number * 10 // count]},
            "scopeLogs": [{"scope": {}, "logRecords": [record]}],
        }
        sent = created if random_.random() < 0.5 else None
        envelope = {
            "metadata": {"createdAt": created, "sentAt": sent},
            "event": {"resourceLogs": [logs]},
        }
        line = json.dumps(envelope, ensure_ascii=False, separators=(",", ":")).encode()
        if random_.random() < 0.001:
            line = random_.choice(
                [line[: len(line) // 2], before[:-30] + line, line + line, b"\0" * 200]
            )
        else:
            before = line
        yield line


def _kinds() -> list[tuple[str, str, str, str, str]]:
    """Return type, message, stack, source and a word of each kind of crash."""
    fixed, kinds = random.Random(42), []
    for number in range(200):
        language = ("js", "js", "cpp", "py")[number % 4]
        type_name, message = fixed.choice(_MESSAGES[language])
        source = {"js": fixed.choice(["cli", "cortex-server"])}.get(language, "cortex-cpp")
        kinds.append(
            (type_name, message, _stack(fixed, language), source, f"{fixed.choice(_WORDS)}{number}")
        )
    return kinds


def _payload(random_: random.Random, source: str) -> dict[str, Any]:
    model = random_.choice(["tinyllama", "llama3:8b"]) if random_.random() < 0.1 else ""
    command = random_.choice(["cortex run", "models pull"]) if source == "cli" else ""
    values = [
        _text("modelId", model),
        _text("endpoint", "/v1/chat/completions" if source == "cortex-server" else ""),
        _text("command", command),
    ]
    return {"key": "payload", "value": {"kvlist_value": {"values": values}}}


KINDS: Final[dict[str, Callable[[int], Iterator[bytes]]]] = {
    "typical": typical,
    "diverse": other_data.diverse,
    "captured": other_data.captured,
}

if __name__ == "__main__":
    write(int(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:4])
