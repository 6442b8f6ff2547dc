"""Which version is the newer one."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tray_app.model.version import LONGEST, key

ASCENDING = [
    "0.4.2",
    "0.4.10",
    "0.5",
    "0.5.1-alpha",
    "0.5.1-alpha.1",
    "0.5.1-alpha.beta",
    "0.5.1-beta",
    "0.5.1-beta.2",
    "0.5.1-beta.11",
    "0.5.1-rc.1",
    "0.5.1-rc1",
    "0.5.1-rc7",
    "0.5.1-rc10",
    "0.5.1",
    "0.5.1.1",
    "1.0.0-169",
    "1.0.0-174",
    "1.0.0",
    "2",
    "10.0.0",
]


def test_versions_come_in_the_order_of_semantic_versioning():
    keys = [key(text) for text in ASCENDING]
    assert None not in keys
    for (low_text, low), (high_text, high) in itertools.combinations(
        zip(ASCENDING, keys, strict=True), 2
    ):
        assert low is not None
        assert high is not None
        assert low < high, (low_text, high_text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("0.5", "0.5.0"),
        ("v1.2.3", "1.2.3"),
        ("1.2.3+build.7", "1.2.3"),
        ("1.0.0-rc1+x", "V1.0-rc1"),
        (" 0.5.1 ", "0.5.1"),
    ],
)
def test_these_are_the_same_version(one: str, other: str):
    assert key(one) == key(other) is not None


@pytest.mark.parametrize(
    "text",
    ["", "next", "1..2", "1.2.x", "-1", "1.2.3-", "1.2.3 beta", "١.٢", "1" * (LONGEST + 1), "🦊"],
)
def test_what_is_no_version_is_not_compared(text: str):
    assert key(text) is None


@given(st.text(max_size=100))
def test_no_text_makes_it_fail(text: str):
    found = key(text)
    assert found is None or found == key(text)


@given(
    st.lists(
        st.from_regex(r"\A[0-9]{1,3}(\.[0-9]{1,3}){0,3}(-[a-z0-9]{1,4}(\.[a-z0-9]{1,4}){0,2})?\Z"),
        max_size=8,
    )
)
def test_any_versions_can_be_sorted(texts: list[str]):
    keys = [found for text in texts if (found := key(text)) is not None]
    assert sorted(keys, reverse=True) == sorted(keys)[::-1]
