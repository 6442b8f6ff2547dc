"""Files of the user's are changed whole or not at all, and stay theirs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tray_app.errors import NotPermitted, StorageFailed
from tray_app.settings import files, managed_block, store
from tray_app.settings.managed_block import Edit

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
links = pytest.mark.skipif(sys.platform == "win32", reason="a link needs a privilege there")


@posix
def test_mode_owner_and_attributes_stay(tmp_path: Path):
    file = tmp_path / ".profile"
    file.write_bytes(b"old")
    file.chmod(0o640)
    is_root = os.geteuid() == 0
    if is_root:
        os.chown(file, 12345, 23456)
    with_attribute = True
    try:
        os.setxattr(file, "user.mine", b"yes")
    except OSError:
        with_attribute = False  # not on this file system
    assert files.write(file, b"new")
    facts = file.stat()
    assert (file.read_bytes(), facts.st_mode & 0o7777) == (b"new", 0o640)
    if is_root:
        assert (facts.st_uid, facts.st_gid) == (12345, 23456)
    if with_attribute:
        assert os.getxattr(file, "user.mine") == b"yes"


@links
def test_a_linked_dotfile_stays_a_link_and_its_target_is_changed(tmp_path: Path):
    target = tmp_path / "dotfiles" / "profile"
    target.parent.mkdir()
    target.write_bytes(b"old")
    link = tmp_path / ".profile"
    link.symlink_to("dotfiles/profile")
    files.write(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert sorted(path.name for path in target.parent.iterdir()) == ["profile"]


def test_nothing_is_written_when_nothing_changes(tmp_path: Path):
    file = tmp_path / "file"
    file.write_bytes(b"same")
    before = file.stat()
    assert not files.write(file, b"same")
    assert not files.change(tmp_path / "missing", lambda _old: None)
    assert file.stat() == before


def test_a_change_of_another_program_meanwhile_is_not_lost(tmp_path: Path):
    file = tmp_path / "file"
    file.write_bytes(b"1")
    others = [b"22"]

    def add(old: bytes | None) -> bytes:
        if others:
            file.write_bytes(others.pop())  # somebody else saves while we think
        return (old or b"") + b"+ours"

    files.change(file, add)
    assert file.read_bytes() == b"22+ours"


def test_a_file_that_never_rests_is_given_up(tmp_path: Path):
    file = tmp_path / "file"
    count = iter(range(2, 100))

    def restless(_old: bytes | None) -> bytes:
        file.write_bytes(b"x" * next(count))
        return b"ours"

    with pytest.raises(StorageFailed, match="keeps changing"):
        files.change(file, restless)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_read_only_file_is_refused_with_its_name(tmp_path: Path):
    file = tmp_path / ".profile"
    file.write_bytes(b"old")
    file.chmod(0o444)
    with pytest.raises(NotPermitted, match=r"\.profile is read-only.*chmod"):
        files.write(file, b"new")
    assert file.read_bytes() == b"old"


@posix
def test_a_read_only_folder_is_refused_with_its_name(tmp_path: Path):
    folder = tmp_path / "config"
    folder.mkdir()
    folder.chmod(0o555)
    with pytest.raises(NotPermitted, match="config is read-only"):
        files.write(folder / "deeper" / "file", b"new")
    folder.chmod(0o755)
    assert list(folder.iterdir()) == []


def test_what_is_no_file_is_refused(tmp_path: Path):
    (tmp_path / "folder").mkdir()
    with pytest.raises(NotPermitted):
        files.write(tmp_path / "folder", b"new")
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(NotPermitted, match="is not a folder"):
        files.write(tmp_path / "file" / "below", b"new")


@links
def test_a_link_to_itself_is_refused(tmp_path: Path):
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(NotPermitted, match="leads nowhere"):
        files.write(tmp_path / "loop", b"new")


@links
@pytest.mark.parametrize("loop", ["loop", "loop/below"])
def test_links_in_a_circle_are_said_by_whatever_meets_them(tmp_path: Path, loop: str):
    """Of Python 3.13's `Path.resolve` one hears nothing of them."""
    (tmp_path / "loop").symlink_to("other")
    (tmp_path / "other").symlink_to("loop")
    path = tmp_path / loop
    for deed in (
        lambda: files.read(path),
        lambda: files.write(path, b"new"),
        lambda: files.check_writable(path),
        lambda: files.missing_folders(path),
        lambda: files.real_path(path),
        lambda: managed_block.apply([Edit(path, "a line\n")]),
        lambda: store.update(path, {"contact": "me"}),
    ):
        with pytest.raises(NotPermitted):
            deed()
    with files.lock_directory(path):
        pass


@links
def test_a_link_to_a_file_that_is_not_there_yet_is_followed(tmp_path: Path):
    (tmp_path / "link").symlink_to("folder/file")
    assert files.real_path(tmp_path / "link") == tmp_path.resolve() / "folder" / "file"
    files.write(tmp_path / "link", b"new")
    assert (tmp_path / "folder" / "file").read_bytes() == b"new"
    assert (tmp_path / "link").is_symlink()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o377])
def test_a_private_file_is_readable_by_its_owner_alone_whatever_the_umask(
    tmp_path: Path, umask: int
):
    shared = tmp_path / "shared"
    shared.write_bytes(b"old")
    shared.chmod(0o664)  # somebody wanted it so
    ours = tmp_path / "settings.toml"
    ours.write_bytes(b"version = 1\n")
    ours.chmod(0o644)
    old = os.umask(umask)
    try:
        files.change(tmp_path / "new", lambda _: b"x", private=True)
        files.change(shared, lambda _: b"x", private=True)
        store.update(ours, {"contact": "me"})
    finally:
        os.umask(old)
    assert [file.stat().st_mode & 0o7777 for file in (tmp_path / "new", shared, ours)] == [
        0o600,
        0o664,
        0o600,
    ]


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() != 0, reason="only root can become somebody else"
)
def test_somebody_elses_file_is_refused(tmp_path: Path):
    """Tried as a user with no rights, in a folder where that user may write."""
    for folder in [*tmp_path.parents][:3]:
        folder.chmod(folder.stat().st_mode | 0o555)
    tmp_path.chmod(0o777)
    file = tmp_path / "profile"
    file.write_bytes(b"old")
    file.chmod(0o666)
    program = (
        "import sys, os; from pathlib import Path; from tray_app.settings import files\n"
        "from tray_app.errors import NotPermitted\n"
        "os.setgid(65534); os.setuid(65534)\n"
        "try: files.write(Path(sys.argv[1]), b'new')\n"
        "except NotPermitted as why: print(why)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(file)],
        capture_output=True,
        text=True,
        check=True,
        timeout=180,
    )
    assert "belongs to someone else" in done.stdout
    assert file.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["profile"]


@posix
def test_new_files_get_the_mode_of_the_users_umask(tmp_path: Path):
    old = os.umask(0o027)
    try:
        files.write(tmp_path / "new", b"x")
    finally:
        os.umask(old)
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o640


def test_one_file_that_cannot_be_changed_leaves_all_as_they_were(tmp_path: Path):
    good, bad = tmp_path / "a" / "good", tmp_path / "bad"
    bad.write_bytes(b"theirs\n")
    bad.chmod(0o400)
    with pytest.raises(NotPermitted):
        managed_block.apply([Edit(good, "A=1\n"), Edit(bad, "A=1\n")])
    assert [path.name for path in tmp_path.iterdir()] == ["bad"]
    assert bad.read_bytes() == b"theirs\n"


def test_folders_made_for_a_file_go_with_it_and_others_stay(tmp_path: Path):
    (tmp_path / "kept").mkdir()
    file = tmp_path / "kept" / "made" / "also" / "file"
    managed_block.apply([Edit(file, "A=1\n")])
    managed_block.apply([Edit(file, "A=2\n")])
    assert managed_block.apply([Edit(file, None)]) == [file]
    assert [path.name for path in tmp_path.rglob("*")] == ["kept"]


def test_a_damaged_file_is_set_aside_under_a_free_name(tmp_path: Path):
    file = tmp_path / "settings.toml"
    for _ in range(2):
        file.write_bytes(b"bad")
        files.set_aside(file, b"bad", ".damaged-1")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "settings.toml.damaged-1",
        "settings.toml.damaged-1-2",
    ]
    file.write_bytes(b"mended meanwhile")
    assert files.set_aside(file, b"bad", ".damaged-1") is None
    assert file.read_bytes() == b"mended meanwhile"
