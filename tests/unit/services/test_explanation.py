"""A model on this computer explains a report: what it is asked, what it may answer, and who is not
asked.
"""

import json
import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.local_model import DONE, MODELS, LocalModel, chunk
from tray_app.errors import BadInput, NotFound, NotPermitted, TrayError
from tray_app.services.explanation import LONGEST_ANSWER, explain

Serve = Callable[..., "LocalModel"]


@pytest.fixture
def serve() -> Iterator[Serve]:
    made: list[LocalModel] = []

    def make(*chunks: bytes, models: Any = MODELS, status: int = 200, **headers: str) -> LocalModel:
        made.append(LocalModel(list(chunks), models, status, headers))
        return made[-1]

    yield make
    for each in made:
        each.close()


def test_the_answer_comes_in_pieces_with_the_model_that_wrote_it(serve: Serve) -> None:
    model = serve(chunk("The card "), b": a comment\n\n", chunk("is full."), DONE, chunk("never"))
    assert list(explain("report", model.address)) == [("tiny", "The card "), ("tiny", "is full.")]
    [(path, body)] = model.asked
    asked = json.loads(body)
    assert path == "/v1/chat/completions"
    assert (asked["model"], asked["stream"]) == ("tiny", True)
    assert [each["role"] for each in asked["messages"]] == ["system", "user"]
    assert asked["messages"][1]["content"] == "report"


@pytest.mark.parametrize(
    "address",
    [
        "http://192.0.2.1:39281/v1",
        "http://models.example/v1",
        "http://127.0.0.1.models.example/v1",
        "http://127.0.0.1@models.example/v1",
        "https://127.0.0.1/v1",
        "file:///etc/passwd",
        "",
    ],
)
def test_who_is_not_on_this_computer_is_not_asked(address: str) -> None:
    with pytest.raises(NotPermitted):
        next(explain("report", address))


@pytest.mark.parametrize("address", ["http://[::1", "http://127.0.0.1:none/v1"])
def test_what_is_no_address_is_said(address: str) -> None:
    with pytest.raises(BadInput):
        next(explain("report", address))


def test_a_redirect_is_not_followed(serve: Serve) -> None:
    elsewhere = serve(chunk("secret"))
    model = serve(status=307, Location=elsewhere.address + "/chat/completions")
    with pytest.raises(NotFound):
        next(explain("report", model.address))
    assert elsewhere.asked == []


def test_without_a_server_that_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(NotFound, match=str(port)):
        next(explain("report", f"http://127.0.0.1:{port}/v1"))


def test_a_server_without_a_model_is_said(serve: Serve) -> None:
    with pytest.raises(NotFound, match="no model"):
        next(explain("report", serve(models={"data": []}).address))


@pytest.mark.parametrize("models", [[], "text", {"data": "x"}, {"data": [1, {"id": 2}]}, None])
def test_a_strange_list_of_models_is_said(serve: Serve, models: Any) -> None:
    with pytest.raises(TrayError):
        next(explain("report", serve(models=models).address))


@pytest.mark.parametrize(
    "line", [b"data: {\n\n", b"data: []\n\n", b"data: " + b"[" * 60_000 + b"\n\n"]
)
def test_an_answer_that_is_no_json_is_said(serve: Serve, line: bytes) -> None:
    with pytest.raises(BadInput, match="cannot be understood"):
        list(explain("report", serve(line, DONE).address))


@pytest.mark.parametrize(
    "line", [b"<html>\n", b'data: {"choices": 3}\n\n', b'data: {"choices": [{"delta": 1}]}\n\n']
)
def test_what_says_nothing_is_passed_over(serve: Serve, line: bytes) -> None:
    assert list(explain("report", serve(line, DONE).address)) == []


def test_an_answer_without_end_has_one(serve: Serve) -> None:
    model = serve(*[chunk("word " * 200)] * 1_000)
    assert (
        sum(len(piece.text) for piece in explain("report", model.address)) < LONGEST_ANSWER + 2_000
    )


def test_a_model_that_takes_for_ever_is_left(serve: Serve) -> None:
    times = iter(range(0, 10_000, 100))
    model = serve(*[chunk("a")] * 50)
    with pytest.raises(NotFound, match="too long"):
        list(explain("report", model.address, clock=lambda: next(times)))
