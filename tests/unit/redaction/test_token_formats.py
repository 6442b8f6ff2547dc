"""The table of tokens is well formed, and what it describes is found."""

import re
import string
import tomllib
from collections import Counter
from typing import Any

import pytest

from tests.unit.redaction.made import Maker
from tray_app import paths
from tray_app.model.redaction import Identity
from tray_app.redaction.redactor import Redactor
from tray_app.redaction.token_formats import FILE, formats, vendors

TABLE: dict[str, Any] = tomllib.loads((paths.resources_dir() / FILE).read_text(encoding="utf-8"))
ENTRIES: list[dict[str, Any]] = TABLE["tokens"]["formats"]
COMMON = {"label", "random", "source"}
SORTS = {
    "prefix": {"prefix", "alphabet", "length", "padding"},
    "context": {"context", "within", "alphabet", "length"},
    "pattern": {"pattern", "literal"},
}
LENGTH = re.compile(r"[1-9][0-9]*(?:\+|-[1-9][0-9]*)?")
LABEL = re.compile(r"[a-z0-9]{1,24}(?:-[a-z0-9]{1,16}){0,3}")
"""What a placeholder can bear."""


def name_of(entry: dict[str, Any]) -> str:
    told = next(entry[sort] for sort in SORTS if sort in entry)
    return f"{entry['label']} {told}"


@pytest.mark.parametrize("entry", ENTRIES, ids=name_of)
def test_an_entry_says_what_it_must(entry: dict[str, Any]) -> None:
    (sort,) = SORTS.keys() & entry.keys()
    assert entry.keys() - COMMON <= SORTS[sort]
    assert LABEL.fullmatch(entry["label"])
    assert entry["source"].split(" ")[0] in TABLE["sources"]
    assert entry.get("random", True) is True
    if sort == "pattern":
        literal = entry.get("literal", "a")
        assert literal
        assert literal == literal.lower()
        return
    uuid = entry["alphabet"] == "uuid"
    assert uuid or entry["alphabet"] in TABLE["alphabets"]
    assert uuid is ("length" not in entry)
    assert uuid or LENGTH.fullmatch(entry["length"])
    assert entry.get("padding", "1") in ("1", "0-2")
    if sort == "context":
        assert re.fullmatch(r"[a-z0-9]+", entry["context"])
        assert 0 < entry["within"] <= 40


def test_each_pattern_compiles_and_marks_at_most_one_place() -> None:
    assert len(formats()) == len(ENTRIES)
    assert all(item.pattern.compiled.groups <= 1 for item in formats())


def test_nothing_is_said_twice() -> None:
    patterns = Counter(item.pattern.compiled.pattern for item in formats())
    names = Counter([*vendors().names, *vendors().words])
    assert [pattern for pattern, count in patterns.items() if count > 1] == []
    assert [name for name, count in names.items() if count > 1] == []


def test_vendors_are_known_by_names_in_small_letters() -> None:
    every = [*vendors().names, *vendors().words, *vendors().numbered, *vendors().lengths]
    assert all(re.fullmatch(r"[a-z0-9-]{2,24}", name) for name in every)
    assert vendors().revisioned <= {*vendors().names, *vendors().words}


@pytest.mark.parametrize("entry", [entry for entry in ENTRIES if "prefix" in entry], ids=name_of)
def test_a_token_of_each_prefix_goes(entry: dict[str, Any]) -> None:
    maker, redactor = Maker(7), Redactor(identity=Identity())
    prefixes = [entry["prefix"]] if isinstance(entry["prefix"], str) else entry["prefix"]
    for prefix in prefixes:
        body = maker.uuid() if entry["alphabet"] == "uuid" else random_body(maker, entry)
        text = f"the server refused {prefix}{body} (401)"
        assert body not in redactor.session().text(text).text, prefix


def random_body(maker: Maker, entry: dict[str, Any]) -> str:
    alphabet = re.compile(f"[{TABLE['alphabets'][entry['alphabet']]}]")
    signs = "".join(filter(alphabet.fullmatch, string.ascii_letters + string.digits))
    padding = "=" if entry.get("padding") == "1" else ""
    return maker.of(int(re.split(r"[-+]", entry["length"])[0]), signs) + padding
