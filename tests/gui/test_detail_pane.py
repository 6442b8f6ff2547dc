"""The report beside the list: its header, its buttons, its card and its tabs."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from tests.builders import an_envelope
from tests.gui.desk import NOW, Browser, buttons_of, heard, words_of
from tests.local_model import DONE, MODELS, LocalModel, chunk
from tray_app import paths
from tray_app.model.query import Query
from tray_app.services.services import Services
from tray_app.ui.detail.detail_pane import DetailPane
from tray_app.ui.tasks import Tasks
from tray_app.ui.theme import colours
from tray_app.ui.widgets.report_commands import ReportCommands

START = 1_795_464_488 * 10**9
CASES = Path(__file__).parents[1] / "unit" / "services" / "advice_cases.jsonl"
ROOM = (740, 720)
"""What the pane has in a window of 1280×800."""


def crash(number: int = 0, **more: Any) -> bytes:
    return an_envelope(time_ns=START - number * 10**9, stack=None, **more)


class Shown:
    """A pane over real reports, as the window has it."""

    def __init__(self, services: Services, tasks: Tasks, qtbot: QtBot, address: str) -> None:
        self.qtbot, self.services = qtbot, services
        self.host = QWidget()
        qtbot.addWidget(self.host)
        self.host.resize(*ROOM)
        self.commands = ReportCommands(self.host)
        self.pane = DetailPane(
            services,
            tasks,
            self.commands,
            clock=lambda: NOW,
            model_address=address,
            parent=self.host,
        )
        self.pane.resize(*ROOM)
        self.host.show()
        self.rows = services.reports.rows(services.reports.keys(Query()))

    def show(self, place: int = 0, count: int = 1) -> None:
        row = self.rows[place]
        self.commands.know(count=count, row=row, is_ours=True, has_cortex=True)
        self.pane.show_key(row.key, count)
        self.qtbot.waitUntil(
            lambda: self.pane.loaded is not None and self.pane.loaded.row.key == row.key
        )
        QApplication.processEvents()

    @property
    def card(self) -> str:
        return words_of(self.pane.overview.card)

    def buttons(self, text: str) -> list[QToolButton]:
        return buttons_of(self.pane.overview.card, text)

    def places(self) -> dict[str, QPoint]:
        row, tabs = self.pane.actions_row, self.pane.tabs
        found = {heard(each): each for each in (row.send, row.markdown, row.more)}
        made = {name: each.mapTo(self.host, QPoint()) for name, each in found.items()}
        for tab in range(tabs.count()):
            made[tabs.tabText(tab)] = tabs.mapTo(self.host, tabs.tabRect(tab).topLeft())
        return made


@pytest.fixture
def shown(
    made_services: Callable[..., Services], tasks: Tasks, qtbot: QtBot
) -> Callable[..., Shown]:
    def make(*records: bytes, address: str = "") -> Shown:
        made = Shown(made_services(*records), tasks, qtbot, address)
        made.show()
        return made

    return make


def test_the_header_says_outcome_facts_and_delivery(shown: Callable[..., Shown]) -> None:
    made = shown(
        crash(
            source="cortex-cpp",
            message="CUDA error: out of memory",
            model="phi-3:medium",
            version="0.6.1",
        ),
        crash(1, source="cortex-cpp", message="CUDA error: out of memory", version="0.6.1"),
    )
    header = made.pane.header
    assert header.title.text() == "Out of GPU memory"
    facts = header.facts.text().split(" · ")
    assert [facts[0], *facts[2:4]] == ["Engine", "phi-3:medium", "Cortex 0.6.1"]
    assert facts[4].startswith("2 times since ")
    assert header.state.text() == "Not sent"


def test_the_card_has_numbered_steps_and_commands_to_copy(
    shown: Callable[..., Shown], qtbot: QtBot
) -> None:
    gpus = json.dumps([{"model": "RTX", "vendor": "NVIDIA", "vram": 24576, "vramDynamic": False}])
    made = shown(crash(message="CUDA error: out of memory", gpus=gpus))
    assert "This card has 24 GB." in made.card
    assert "What to try\n" in made.card
    assert "1.\nPut fewer layers on the graphics card" in made.card
    assert "\ncortex ps" in made.card
    [copy] = made.buttons("Copy")
    assert copy.accessibleDescription() == "cortex ps"
    copy.click()
    assert QGuiApplication.clipboard().text() == "cortex ps"
    assert copy.text() == "Copied"
    qtbot.waitUntil(lambda: copy.text() == "Copy")


def test_a_page_is_opened_by_a_click_alone(shown: Callable[..., Shown]) -> None:
    made = shown(crash(message="CUDA error: out of memory"))
    wanted: list[str] = []
    made.pane.overview.card.open_wanted.connect(wanted.append)
    [more, *_] = made.buttons("Open the link")
    assert wanted == []
    more.click()
    assert [url.split(":")[0] for url in wanted] == ["https"]
    assert wanted[0] in more.accessibleDescription()


def test_the_settings_folder_is_opened(shown: Callable[..., Shown], browser: Browser) -> None:
    file = paths.config_dir() / "advice.toml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(
        '[[advice]]\nid = "a"\ntitle = "Mine"\nany = ["fell"]\nfixed_in = "0.6.3"\n'
        'steps = [{ text = "Look.", action = "open-settings-folder" }]\n'
    )
    made = shown(crash(message="it fell over", version="0.6.1"))
    assert "Fixed in 0.6.3; this report is from 0.6.1." in made.card
    assert "From your own list." in made.card
    [folder] = made.buttons("Open settings folder")
    folder.click()
    assert browser.opened == [QUrl.fromLocalFile(str(made.services.folders[0].path)).toString()]


def test_without_advice_there_is_one_quiet_sentence(shown: Callable[..., Shown]) -> None:
    made = shown(crash(message="nobody has seen this before"))
    assert made.card == "Nothing is known yet about what to try."
    drawn = made.pane.findChild(QLabel, "nothing").grab().toImage()
    places = [(x, y) for x in range(drawn.width()) for y in range(drawn.height())]
    darkest = min(drawn.pixelColor(x, y).lightness() for x, y in places)
    assert darkest == colours().muted.lightness(), "less than what is known"
    assert made.pane.header.title.text() == "nobody has seen this before"


def test_nothing_moves_with_the_selection(shown: Callable[..., Shown]) -> None:
    cases = [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]
    texts = [case["message"] for case in cases[::3]][:16]
    texts += ["x", "word " * 400, "A\nB\nC", "nobody has seen this before"]
    sources = ("cortex-cpp", "cortex-server", "cli", "cortex-tray")
    made = shown(
        *(
            crash(number, message=text, source=sources[number % 4], model="m" * (number * 3))
            for number, text in enumerate(texts)
        ),
        b'{"metadata": {"createdAt": "2026',
    )
    assert len(made.rows) == 21
    before, cards = made.places(), set()
    for place in range(len(made.rows)):
        made.show(place)
        assert made.places() == before, made.pane.header.title.text()
        cards.add(made.card)
    assert len(cards) > 8
    made.show(1, count=3)
    assert made.places() == before


def test_the_content_has_the_most_of_the_height(shown: Callable[..., Shown]) -> None:
    made = shown(crash(message="CUDA error: out of memory"))
    assert made.pane.pages.overview.height() >= 0.6 * 800


@pytest.mark.parametrize("letters", [1.0, 2.0])
def test_everything_can_be_scrolled_to_and_read(
    shown: Callable[..., Shown], qapp: QApplication, letters: float
) -> None:
    usual = qapp.font()
    large = qapp.font()
    large.setPointSizeF(usual.pointSizeF() * letters)
    qapp.setFont(large)
    try:
        made = shown(crash(message="CUDA error: out of memory"))
        made.pane.resize(460, 300)
        QApplication.processEvents()
        overview = made.pane.overview
        assert overview.verticalScrollBar().maximum() > 0
        assert overview.horizontalScrollBar().maximum() == 0
        for label in overview.card.findChildren(QLabel):
            if label.isVisible() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width())
        row = made.pane.actions_row
        for each in (row.start, row.send, row.more):
            assert each.mapTo(row, each.rect().bottomRight()).x() <= row.width()
    finally:
        qapp.setFont(usual)


def test_several_selected_are_said_in_the_place_of_the_state(shown: Callable[..., Shown]) -> None:
    made = shown(*(crash(number, message=f"m{number}") for number in range(3)))
    made.show(1, count=3)
    assert made.pane.header.state.text() == "Actions apply to all 3. Showing the last selected."
    made.pane.count_changed(1)
    assert made.pane.header.state.text() == "Not sent"


def test_a_hostile_megabyte_holds_nothing_up(shown: Callable[..., Shown], qtbot: QtBot) -> None:
    evil = "<b>failed to load model from</b> \u202e\x1b[31m" * 30_000
    made = shown(crash(message="usual"), crash(1, message=evil[: 1 << 20]))
    longest, last = 0.0, time.perf_counter()

    def turned() -> bool:
        nonlocal longest, last
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        loaded = made.pane.loaded
        return loaded is not None and loaded.row.key == made.rows[1].key

    made.pane.show_key(made.rows[1].key)
    until = time.perf_counter() + 20
    while not turned() and time.perf_counter() < until:
        QApplication.processEvents()
    for _ in range(5):
        QApplication.processEvents()
        turned()
    assert longest < 1.0
    text = made.pane.overview.facts.toPlainText()
    assert "<b>failed" in text
    assert "\u202e" not in text
    assert len(text) < 100_000
    assert "<b>" in made.pane.header.title.text()
    assert made.pane.header.title.textFormat() is Qt.TextFormat.PlainText


def test_a_page_shows_the_report_that_is_selected_when_it_is_looked_at(
    shown: Callable[..., Shown],
) -> None:
    made = shown(*(an_envelope(stack=f"Error: s{n}\n    at f{n} (a.js:1:1)") for n in range(2)))
    made.pane.pages.open("stack")
    stack: Any = made.pane.pages.page("stack")
    before = stack.view.toPlainText()
    made.pane.pages.open("overview")
    made.show(1)
    made.pane.pages.open("stack")
    assert stack.view.toPlainText() != before
    made.show(0)
    assert stack.view.toPlainText() == before


def test_in_a_narrow_pane_no_button_is_cut_whatever_is_selected(
    shown: Callable[..., Shown],
) -> None:
    reports = shown(crash())
    reports.pane.resize(330, 400)
    for count in (1, 2, 1):
        reports.show(count=count)
        row = reports.pane.actions_row
        for each in (row.start, row.send, row.more):
            assert each.width() >= each.sizeHint().width()
        assert not row.markdown.isVisible()


def test_tabs_are_opened_by_their_names(shown: Callable[..., Shown]) -> None:
    made = shown(crash())
    for name in ("delivery", "overview", "raw"):
        made.pane.pages.open(name)
        assert made.pane.pages.name == name
    assert [made.pane.tabs.tabText(n) for n in range(made.pane.tabs.count())] == [
        "Overview",
        "Stack",
        "Raw OTLP",
        "Delivery",
    ]


def explain(made: Shown) -> None:
    [action] = [
        each for each in made.pane.actions_row.more.menu().actions() if "local model" in each.text()
    ]
    action.trigger()


@pytest.fixture
def model() -> Iterator[Callable[..., LocalModel]]:
    made: list[LocalModel] = []

    def make(*chunks: bytes | threading.Event) -> LocalModel:
        made.append(LocalModel(list(chunks), MODELS, 200, {}))
        return made[-1]

    yield make
    for each in made:
        each.close()


def test_a_model_on_this_computer_explains_when_it_is_asked(
    shown: Callable[..., Shown], model: Callable[..., LocalModel], qtbot: QtBot
) -> None:
    server = model(chunk("It <b>ran</b> "), chunk("out.\u202e"), DONE)
    made = shown(
        crash(message="CUDA error: out of memory", model="secret@mail.example"),
        address=server.address,
    )
    assert server.asked == []
    explain(made)
    qtbot.waitUntil(lambda: "It <b>ran</b> out.⟨U+202E⟩" in made.card)
    assert "tiny on this computer writes, and may be wrong:" in made.card
    [(_, asked)] = server.asked
    assert "out of memory" in asked
    assert "secret@mail.example" not in asked
    made.pane.show_key(None)
    assert "tiny" not in made.card


def test_another_selection_ends_the_explanation(
    shown: Callable[..., Shown], model: Callable[..., LocalModel], qtbot: QtBot, tasks: Tasks
) -> None:
    go_on = threading.Event()
    server = model(chunk("First "), go_on, chunk("never"), DONE)
    made = shown(crash(message="one"), crash(1, message="two"), address=server.address)
    explain(made)
    qtbot.waitUntil(lambda: "First" in made.card)
    made.show(1)
    assert "First" not in made.card
    ended: list[None] = []
    # The next one on the same thread: it has its turn although the model says nothing.
    tasks.run(lambda: None, done=ended.append, failed=lambda _: None, lane="model")
    qtbot.waitUntil(lambda: bool(ended))
    go_on.set()


def test_without_a_model_it_says_so(shown: Callable[..., Shown], qtbot: QtBot) -> None:
    made = shown(crash(message="one"), address="http://127.0.0.1:9/v1")
    explain(made)
    qtbot.waitUntil(lambda: "No model's server answers at port 9" in made.card)
    elsewhere = shown(crash(message="one"), address="http://models.example/v1")
    explain(elsewhere)
    qtbot.waitUntil(lambda: "The model must run on this computer" in elsewhere.card)
