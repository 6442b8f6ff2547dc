"""Advice in the other languages: every sentence, with its numbers."""

import re

import pytest

from tray_app.model.advice import Evidence, Found, placeholders, told
from tray_app.services.advice import AdviceBook, language, usual_sources
from tray_app.services.export import plain_markdown
from tray_app.settings.places import usual_places

OUT_OF_MEMORY = (
    "ggml_backend_cuda_buffer_type_alloc_buffer: allocating 22016.00 MiB on "
    "device 0: cudaMalloc failed"
)
NAMES = re.compile(
    r"[A-Za-z]+_\w+|\.cortexrc|[\w-]+\.(?:yml|dll|so\.\d|db)|q\d-\w-?\w?|\d+(?: "
    r"GB)?|--\w+|ngl|CUDA|cortex \w+"
)
"""What is no word of a language, and stays."""


@pytest.fixture
def book(private_home: object) -> AdviceBook:
    """Return the lists as a user without lists of their own has them."""
    places = usual_places()
    return AdviceBook(lambda: usual_sources(places))


@pytest.mark.parametrize("code", ["de", "vi", "zh_CN"])
def test_every_sentence_is_translated(book: AdviceBook, code: str) -> None:
    translated = language(code).sentences
    sentences = {
        each
        for entry in book.all()
        for each in (
            entry.title,
            *(way for sentence in entry.happened for way in sentence),
            *(step.text for step in entry.steps),
        )
    }
    assert sentences - translated.keys() == set()
    assert translated.keys() - sentences == set(), "translations of what is not said any more"
    for english, other in translated.items():
        assert placeholders(english) == placeholders(other), english
        for name in NAMES.findall(english):
            assert name in other, english
        assert other.strip() == other
        assert other
    for entry in book.all():
        title = translated[entry.title]
        assert len(title) <= (20 if code == "zh_CN" else 45), title
        assert code != "de" or len(title.split()) <= 6, title


def test_numbers_are_written_as_in_the_language(book: AdviceBook) -> None:
    found = book.for_evidence(Evidence(message=OUT_OF_MEMORY))
    assert found is not None
    assert "21,5 GB" in told(found, language("de")).happened
    assert "21.5 GB" in told(found, language("zh_CN")).happened
    assert told(found, language("xx")) == told(found)


@pytest.mark.parametrize("code", ["de", "vi", "zh_CN"])
def test_everything_can_be_told_with_all_its_numbers(book: AdviceBook, code: str) -> None:
    for entry in book.all():
        names = {
            name for sentence in entry.happened for way in sentence for name in placeholders(way)
        }
        said = told(
            Found(entry, dict.fromkeys(names, "*value*")), language(code), own=plain_markdown
        )
        assert said.happened.count("*value*") >= bool(names)
        assert "{" not in said.happened
