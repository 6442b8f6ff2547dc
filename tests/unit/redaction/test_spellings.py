"""A name is known however a program wrote it: escaped, encoded, garbled, without accents, in
another order.
"""

import html
import unicodedata
from urllib.parse import quote

import pytest

from tray_app.model.redaction import Identity
from tray_app.redaction.redactor import Redactor

HUNG = Identity("nguyễn.văn.hùng", "Nguyễn Văn Hùng", "/home/nguyễn.văn.hùng", "MÁY-CỦA-HÙNG")
JOERG = Identity("jörg.müller", "Jörg Müller", "C:\\Users\\Jörg Müller", "DESKTOP-JM7")
HANNA = Identity("hannamo", "Hanna Maria Olsen", "/Users/hannamo", "Hannas-MacBook-Pro.local")
IVAN = Identity("иван.петров", "Иван Петров", "/home/иван.петров", "ПК-ИВАН7")
LI = Identity("李娜", "李 娜", "/home/李娜", "PC-7")


def redacted(text: str, identity: Identity) -> str:
    return Redactor(identity=identity).session().text(text).text


def named_entities(text: str) -> str:
    return "".join(
        f"&{html.entities.codepoint2name[ord(char)]};" if ord(char) > 127 else char for char in text
    )


WRITTEN = {
    "as it is": str,
    "in capitals": str.upper,
    "decomposed": lambda name: unicodedata.normalize("NFD", name),
    "percent-encoded": quote,
    "percent-encoded, decomposed": lambda name: quote(unicodedata.normalize("NFD", name)),
    "percent-encoded but for the blank": lambda name: quote(name, safe=" ").replace(" ", "%20"),
    "escaped by Python": lambda name: ascii(name)[1:-1],
    "escaped twice": lambda name: ascii(name)[1:-1].replace("\\", "\\\\"),
    "its bytes": lambda name: repr(name.encode())[2:-1],
    "octal, as git quotes": lambda name: "".join(
        chr(byte) if byte < 128 else f"\\{byte:03o}" for byte in name.encode()
    ),
    "decimal entities": lambda name: name.encode("ascii", "xmlcharrefreplace").decode(),
    "read as cp1252": lambda name: name.encode().decode("cp1252", "replace"),
    "read as cp437": lambda name: name.encode().decode("cp437"),
    "read as cp850": lambda name: name.encode().decode("cp850"),
    "signs for what cannot be shown": lambda name: name.encode("ascii", "replace").decode(),
    "replacement characters": lambda name: "".join(
        char if char.isascii() else "\ufffd" for char in name
    ),
    "without accents": lambda name: "".join(
        char for char in unicodedata.normalize("NFD", name) if not unicodedata.combining(char)
    ),
}


@pytest.mark.parametrize("how", WRITTEN)
@pytest.mark.parametrize("identity", [HUNG, JOERG], ids=["Vietnamese", "German"])
def test_every_way_of_writing_a_name(identity: Identity, how: str) -> None:
    login, name = WRITTEN[how](identity.username), WRITTEN[how](identity.fullname)
    assert redacted(f"load ({login}) failed", identity) == "load (<user>) failed"
    assert redacted(f"by '{name}' at 12:00", identity) == "by '<name>' at 12:00"


def test_german_letters_in_two_and_named_entities() -> None:
    assert (
        redacted("JOERG MUELLER, joerg.mueller, Joerg_Mueller", JOERG) == "<name>, <user>, <name>"
    )
    assert (
        redacted(named_entities("für Jörg Müller").replace("f&uuml;r", "für"), JOERG)
        == "für <name>"
    )


@pytest.mark.parametrize(
    "name",
    [
        "Hung Nguyen Van",
        "Hùng, Nguyễn",
        "NguyễnVănHùng",
        "nguyen-van-hung",
        "Nguyen Hung",
        "VĂN HÙNG",
        "h.nguyen.van",
    ],
)
def test_the_parts_of_a_name_in_any_order(name: str) -> None:
    assert "<name>" in redacted(f"by {name}: ok", HUNG)


def test_another_name_with_other_letters_in_the_same_places_stays() -> None:
    for text in (
        "Jürg Möller",
        "J\\xe4rg M\\xe4ller",
        "Järg%20M%C3%A4ller",
        "jorge.muller2",
        "Jörg",
        "Müllerei",
    ):
        assert redacted(text, JOERG) == text


def test_names_in_other_scripts() -> None:
    assert redacted("привет Иван Петров, ок", IVAN) == "привет <name>, ок"
    assert (
        redacted(f"{'Иван Петров'!a} /home/{quote('иван.петров')}/x", IVAN)
        == "'<name>' /home/<user>/x"
    )
    assert redacted("иваново петровка", IVAN) == "иваново петровка"
    assert redacted("用户李娜，你好 " + ascii("李娜"), LI) == "用户<user>，你好 '<user>'"


def test_what_systems_call_a_machine_and_a_disk_after_their_owner() -> None:
    for text, expected in (
        ("Hanna's MacBook Pro is asleep", "<host-1> is asleep"),
        ("Hanna’s MacBook Pro (2)", "<host-1>"),
        ("hannas-macbook-pro.lan", "<host-1>"),
        ("Hannas-MBP:cortex hannamo$", "<host-1>:cortex <user>$"),
        ("/Volumes/Hanna's Disk/x.gguf", "/Volumes/<name>'s Disk/x.gguf"),
        ("Hanna has hannas", "Hanna has hannas"),
    ):
        assert redacted(text, HANNA).replace("<name> Disk", "<name>'s Disk") == expected


def test_a_name_made_of_program_words_changes_little() -> None:
    max_power = Identity("max", "Max Power", "/home/max", "node")
    for line in ("m.power = 350", "mpower", "max_tokens", "powermax_limit"):
        assert redacted(line, max_power) == line
    dat = Identity("dat", "Đạt Lê", "C:\\Users\\dat", "pc")
    assert redacted("C:\\Users\\dat\\model.dat", dat) == "C:\\Users\\<user>\\model.dat"
