"""Whatever is switched, edited by hand and logged into, in any order: what is shown is what Cortex
would see.
"""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.settings.shells import files_below
from tests.unit.settings.users import User
from tray_app.settings import env_file, managed_block

ADDRESSES = ["https://one", "https://two/it's", ""]
HAND = [
    "",
    "CORTEX_CRASH_REPORT=0\n",
    "# mine\nOTEL_EXPORTER_OTLP_ENDPOINT='https://by-hand'",
    "A=1",
]

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("reporting"), st.booleans()),
        st.tuples(st.just("endpoint"), st.sampled_from(ADDRESSES)),
        st.tuples(st.just("unset"), st.sampled_from(["reporting", "endpoint"])),
        st.tuples(st.just("by hand"), st.sampled_from(HAND)),
        st.tuples(st.just("login"), st.none()),
        st.tuples(st.just("start again"), st.none()),
    ),
    max_size=10,
)


def as_login_gives(user: User) -> dict[str, str]:
    file = user.places.telemetry_env
    return env_file.read(file.read_bytes()) if file.exists() else {}


@settings(max_examples=60, deadline=None)
@given(STEPS)
def test_what_is_shown_is_what_the_next_login_gives_to_cortex(steps):
    with tempfile.TemporaryDirectory() as folder:
        user = User(Path(folder))
        file = user.places.telemetry_env
        session: dict[str, str] = {}
        shown = user.settings(session)
        for what, value in steps:
            if what == "by hand":
                found = managed_block.find(file.read_bytes() if file.exists() else None)
                ours = (
                    b""
                    if found.body is None
                    else managed_block.put(b"", found.body.decode(), "end")
                )
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(
                    value.encode() + (b"\n" if value and not value.endswith("\n") else b"") + ours
                )
                session = as_login_gives(user)  # whoever edits by hand logs in again
                shown = user.settings(session)
            elif what == "login":
                session = as_login_gives(user)
                shown = user.settings(session)
            elif what == "start again":
                shown = user.settings(session)
            elif what == "unset":
                shown.unset(value)
            else:
                shown.set(what, value)
                assert shown.resolve(what).value == value
            environ = as_login_gives(user)
            assert shown.current.reporting == (environ.get("CORTEX_CRASH_REPORT") != "0")
            assert shown.current.endpoint == environ.get("OTEL_EXPORTER_OTLP_ENDPOINT", "")
            assert {str(shown.resolve(key).locked) for key in ("reporting", "endpoint")} == {""}
            assert shown.notes() == () or "after the next login" in " ".join(
                map(str, shown.notes())
            )
        shown.unset("reporting")
        shown.unset("endpoint")
        theirs = {name for name in files_below(user.home) if "telemetry.env" in name}
        assert set(files_below(user.home)) == theirs
