"""The user and the machine are taken out in every spelling, and nothing that only
resembles them.
"""

import pytest

from tray_app.model.redaction import Identity
from tray_app.redaction.identity import this_machine
from tray_app.redaction.redactor import Redactor

ANNA = Identity("anna.lindqvist", "Anna Lindqvist", "/home/anna.lindqvist", "AL-WORKBENCH")
REDACTOR = Redactor(identity=ANNA)


def redacted(text: str, identity: Identity | None = None) -> str:
    redactor = REDACTOR if identity is None else Redactor(identity=identity)
    return redactor.session().text(text).text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/home/anna.lindqvist/src/main.py:12", "/home/<user>/src/main.py:12"),
        ("/Users/anna.lindqvist/Library/x", "/Users/<user>/Library/x"),
        ("C:\\Users\\anna.lindqvist\\AppData", "C:\\Users\\<user>\\AppData"),
        ("C:\\\\Users\\\\anna.lindqvist\\\\AppData", "C:\\\\Users\\\\<user>\\\\AppData"),
        ("file:///C:/Users/Anna%20Lindqvist/app.js", "file:///C:/Users/<name>/app.js"),
        ("%2Fhome%2Fanna.lindqvist%2Fx", "%2Fhome%2F<user>%2Fx"),
        ("C:\\Users\\ANNALI~1\\AppData", "C:\\Users\\<user>\\AppData"),
        ("/media/anna.lindqvist/USB/m.gguf", "/media/<user>/USB/m.gguf"),
        ("Permission denied: '/home/anna.lindqvist'", "Permission denied: '/home/<user>'"),
        (
            "cannot open /home/anna.lindqvist: Permission denied",
            "cannot open /home/<user>: Permission denied",
        ),
        ("ls ~anna.lindqvist/x", "ls ~<user>/x"),
        ("USERNAME=anna.lindqvist", "USERNAME=<user>"),
        ("owner ANNA.LINDQVIST here", "owner <user> here"),
        ("written by Anna Lindqvist.", "written by <name>."),
        ("HOSTNAME=AL-WORKBENCH", "HOSTNAME=<host-1>"),
        ("host='al-workbench.local', port=1", "host='<host-1>', port=1"),
        ("\\\\AL-WORKBENCH\\share\\x", "\\\\<host-1>\\share\\x"),
        ("ssh anna.lindqvist@al-workbench.corp.example.com", "ssh <user>@<host-1>"),
        ("line1\\nanna.lindqvist", "line1\\n<user>"),
    ],
)
def test_every_spelling_is_replaced(text: str, expected: str) -> None:
    assert redacted(text).replace("<email-1>", "<user>@<host-1>") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/home/李娜/models/x", "/home/<user-2>/models/x"),
        ("/home/d'arcy/run.py", "/home/<user-2>/run.py"),
        ("C:\\Users\\Jürgen\\log.txt", "C:\\Users\\<user-2>\\log.txt"),
        ("C:\\Users\\Jane Roe\\x.txt", "C:\\Users\\<user-2>\\x.txt"),
        ("/Users/jroe and /Users/mm/x", "/Users/<user-2> and /Users/<user-3>/x"),
        ("/home/jroe/a /home/jroe/b", "/home/<user-2>/a /home/<user-2>/b"),
        ("COMPUTERNAME=DESKTOP-9F2", "COMPUTERNAME=<host-1>"),
        ("USERNAME=jane_roe LOGNAME=jr", "USERNAME=<user-2> LOGNAME=<user-3>"),
    ],
)
def test_others_are_found_by_their_place(text: str, expected: str) -> None:
    assert redacted(text) == expected


def test_only_whole_names_are_replaced() -> None:
    ken = Identity("kenneth", "", "/home/kenneth", "tower9")
    text = "kennethsen tower99 xkenneth kenneth2"
    assert redacted(text, ken) == text
    assert redacted("kenneth, kenneth-pc; (kenneth)", ken) == "<user>, <user>-pc; (<user>)"
    assert (
        redacted("tune_kenneth_v2.gguf", ken) == "tune_<user>_v2.gguf"
    )  # a long name is no part of another word
    assert redacted("run_ken_cache", Identity("ken", "", "/home/ken", "h7")) == "run_ken_cache"


def test_a_name_with_signs_of_patterns_is_plain_text() -> None:
    odd = Identity("a+b(c[", "", "/home/a+b(c[", "x$y^")
    assert "a+b(c[" not in redacted("by a+b(c[ on x$y^", odd)


@pytest.mark.parametrize("name", ["a", "max", "root", "user", "test", "model", "node"])
def test_a_short_or_common_name_goes_by_its_place_only(name: str) -> None:
    identity = Identity(name, "", f"/home/{name}", name)
    text = f"{name} {name}_x the {name} of --{name}"
    assert redacted(text, identity) == text
    if name not in ("root", "user"):
        assert redacted(f"/home/{name}/x", identity) == "/home/<user>/x"


def test_a_home_in_an_unusual_place_is_replaced_whole() -> None:
    identity = Identity("anna", "", "/data/people/al", "h")
    assert redacted("open /data/people/al/x", identity) == "open <home>/x"


def test_composed_and_decomposed_letters_are_the_same_name() -> None:
    import unicodedata

    identity = Identity("žofie", "Žofie Nováková", "/home/žofie", "h")
    for form in ("NFC", "NFD"):
        text = unicodedata.normalize(form, "by Žofie Nováková and žofie")
        assert redacted(text, identity) == "by <name> and <user>"


def test_this_machine_is_known_without_a_network() -> None:
    found = this_machine({"COMPUTERNAME": "X"})
    assert found.home
    assert found.hostname
    assert this_machine({}, platform="win32").fullname == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "C:\\Users\\anna.lindqvist\\OneDrive - Roe Labs AG\\x",
            "C:\\Users\\<user>\\OneDrive - <name>\\x",
        ),
        (
            "/Users/jroe/Library/CloudStorage/OneDrive-Roe/x",
            "/Users/<user-2>/Library/CloudStorage/OneDrive-<name>/x",
        ),
        (
            "file:///C:/Users/jroe/OneDrive%20-%20Roe%20AG/x",
            "file:///C:/Users/<user-2>/OneDrive%20-%20<name>/x",
        ),
        ("/Users/jroe/Dropbox (Roe AG)/x", "/Users/<user-2>/Dropbox (<name>)/x"),
        ("run as ROELABS\\anna.lindqvist", "run as <host-1>\\<user>"),
        ("'C:\\\\Users\\\\J\\u00e4nn Roe\\\\x'", "'C:\\\\Users\\\\<user-2>\\\\x'"),
    ],
)
def test_firms_in_folders_and_domains_and_escaped_letters_in_others_names(
    text: str, expected: str
) -> None:
    assert redacted(text) == expected


def test_folders_that_belong_to_nobody_and_folders_of_programs_stay() -> None:
    for tail in ("OneDrive\\x", "OneDrive - Personal\\x", "Box\\x", "x86_64\\y", "x64\\Release"):
        assert redacted("C:\\Users\\jroe\\" + tail) == "C:\\Users\\<user-2>\\" + tail
    assert redacted("Users\\anna.lindqvist") == "Users\\<user>"


@pytest.mark.parametrize(
    "text",
    [
        "at Home (src/home/page.tsx:12:5) app/home/components/Chat.tsx webpack:///./src/home/index.ts",
        "../../media/audio/audio_device.cc:12 drivers/media/usb/dvb.c",
    ],
)
def test_folders_of_a_programs_sources_are_no_homes(text: str) -> None:
    assert redacted(text) == text


@pytest.mark.parametrize(
    "before",
    [
        "HOME=",
        "failed\\n",
        "a\\tb\\r\\n",
        "-I",
        "host:",
        "rootfs",
        "/export",
        "path+file://",
        "[",
        "{",
        "x|",
        ".",
        "/var",
    ],
)
def test_a_home_is_one_whatever_stands_before_it(before: str) -> None:
    assert redacted(before + "/home/jroe/x") == before + "/home/<user-2>/x"
    assert redacted("src/home/anna.lindqvist/x") == "src/home/<user>/x"
