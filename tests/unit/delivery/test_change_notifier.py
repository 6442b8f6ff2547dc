"""What another process writes is noticed, until it is closed."""

import threading
from pathlib import Path

from tray_app.delivery.change_notifier import ChangeNotifier


def test_closed_while_it_turns_to_another_folder_it_listens_to_none(tmp_path: Path) -> None:
    """The program ends in the moment in which the folder was replaced."""
    faults: list[object] = []
    before = threading.active_count()
    for number in range(20):
        folder = tmp_path / "ledger"
        folder.mkdir()
        notifier = ChangeNotifier(folder / "ledger.sqlite3", lambda: None)
        notifier.start()
        folder.rename(tmp_path / f"{number}")
        folder.mkdir()

        def follow(notifier: ChangeNotifier = notifier) -> None:
            try:
                notifier.follow()
            except AttributeError as fault:
                faults.append(fault)

        following = threading.Thread(target=follow)
        following.start()
        notifier.close()
        following.join()
        folder.rename(tmp_path / f"{number}-again")
    assert faults == []
    assert threading.active_count() == before
