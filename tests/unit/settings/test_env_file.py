"""telemetry.env means the same to shells, to systemd and to us."""

import re
import shlex
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from tests.unit.settings.shells import GENERATOR, SHELLS, by_environment_d, environment_of
from tray_app.errors import BadInput
from tray_app.settings import env_file
from tray_app.settings.env_file import Damaged
from tray_app.settings.platform import shell_profiles
from tray_app.settings.platform.linux import systemd_lines

# Whatever an environment can hold; the characters that are special somewhere come often.
AWKWARD = st.sampled_from(
    [
        *list("\"'\\$`!#;&|*?~ \t\n{}()[]<>=%^"),
        "$HOME",
        "${A}",
        "$(x)",
        "ü",
        "日本",
        "🦀",
        "\\n",
        "''",
    ]
)
PLAIN = st.characters(min_codepoint=0x20, exclude_categories=["Cs", "Cc"])
VALUES = st.lists(st.lists(AWKWARD | PLAIN, max_size=12).map("".join), min_size=1, max_size=25).map(
    lambda found: {f"V{number}": value for number, value in enumerate(found)}
)
BATCHES = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def known(found: dict[str, str], values: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in found.items() if name in values}


def without_empty(values: dict[str, str]) -> dict[str, str]:
    """environment.d leaves most empty variables out, which means the same to every
    reader of ours.
    """
    return {name: value for name, value in values.items() if value}


@given(VALUES)
def test_what_is_written_is_read_again(values: dict[str, str]):
    assert env_file.read(env_file.lines(values).encode()) == values


@pytest.mark.parametrize("shell", [name for name in SHELLS if name != "fish"])
def test_a_shell_reads_the_same_values(shell: str, tmp_path: Path):
    @BATCHES
    @given(VALUES)
    def check(values: dict[str, str]) -> None:
        file = tmp_path / "telemetry.env"
        file.write_text(env_file.lines(values), newline="")
        found = environment_of(
            shell, "-c", f"{shell_profiles.reading(file, tmp_path)}\nenv -0", home=tmp_path
        )
        assert known(found, values) == values

    check()


@pytest.mark.skipif("fish" not in SHELLS, reason="fish is not installed")
def test_fish_reads_the_same_values(tmp_path: Path):
    @BATCHES
    @given(VALUES)
    def check(values: dict[str, str]) -> None:
        file = tmp_path / "lines.fish"
        file.write_text(shell_profiles.fish_lines(values), newline="")
        found = environment_of(
            "fish", "-l", "-c", f"source {shlex.quote(str(file))}; env -0", home=tmp_path
        )
        assert known(found, values) == values

    check()


@pytest.mark.skipif(
    not GENERATOR.exists(), reason="systemd's environment generator is not installed"
)
def test_systemd_reads_the_same_values_from_environment_d(tmp_path: Path):
    file = tmp_path / ".config" / "environment.d" / "60-test.conf"
    file.parent.mkdir(parents=True)

    @BATCHES
    @given(VALUES)
    def check(values: dict[str, str]) -> None:
        file.write_text(systemd_lines(values), newline="")
        assert without_empty(known(by_environment_d(tmp_path), values)) == without_empty(values)

    check()


@pytest.mark.skipif(
    not GENERATOR.exists(), reason="systemd's environment generator is not installed"
)
def test_any_file_is_read_as_systemd_reads_it(tmp_path: Path):
    """The same parser serves `EnvironmentFile=` and environment.d; only the latter replaces
    `$NAME`, so none here.
    """
    file = tmp_path / ".config" / "environment.d" / "60-test.conf"
    file.parent.mkdir(parents=True)
    junk = st.lists(st.sampled_from(list("\n\n\"'\\ \t#;xy=`ü")), max_size=10).map("".join)

    @settings(
        max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
    # Each name once: environment.d has a rule of its own for a second, empty assignment.
    @given(
        st.tuples(junk, junk, junk, junk).map(lambda parts: "{}\nA={}\nB={}\nC={}".format(*parts))
    )
    def check(text: str) -> None:
        # To older versions such a comment goes on in the next line; to newer ones, and to us, it
        # has ended.
        assume(not re.search(r"[#;].*\\\n", text))
        file.write_text(text, newline="")
        try:
            mine = env_file.read(text.encode())
        except Damaged:
            return  # an open quotation, which no shell would take
        assert without_empty(known(by_environment_d(tmp_path), mine)) == without_empty(mine)

    check()


def test_comments_exports_and_bare_values_are_understood():
    text = (
        "# a comment\n; another\nexport A=1\nB = two words  "
        "\nC='it''s'\nnonsense\n1D=no\nA=2 # kept\n"
    )
    assert env_file.read(text.encode()) == {"A": "2 # kept", "B": "two words", "C": "its"}


def test_a_comment_ends_with_its_line():
    assert env_file.read(b"# in C:\\cortex\\\nA=1\n") == {"A": "1"}


def test_a_byte_order_mark_does_not_hide_the_first_variable():
    assert env_file.read(b"\xef\xbb\xbfA=1\n") == {"A": "1"}


@pytest.mark.parametrize(
    "content", [b'A="open\nB=2\n', b"A='open", b"A=1\n\0\0\0\0", b"A=\xff\xfe"]
)
def test_what_is_no_file_of_variables_is_called_damaged(content: bytes):
    with pytest.raises(Damaged):
        env_file.read(content)


@pytest.mark.parametrize("value", ["a\x1bb", "a\rb", "\x85", "\udc80"])
def test_values_that_no_environment_carries_alike_are_refused(value: str):
    with pytest.raises(BadInput):
        env_file.check_value(value)
