"""Every colour of ours is readable on what it stands on: in light, in dark and in high contrast."""

import itertools
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.gui.desk import contrast
from tray_app.ui import theme
from tray_app.ui.widgets.report_commands import CommandButton

TEXT, GRAPHICS = 4.5, 3.0
"""WCAG 2.2, success criteria 1.4.3 and 1.4.11."""
ROLE, GROUP = QPalette.ColorRole, QPalette.ColorGroup


def light() -> QPalette:
    palette = QPalette(QColor("#efefef"))
    for role, colour in {
        ROLE.Base: "#ffffff",
        ROLE.AlternateBase: "#f7f7f7",
        ROLE.Text: "#000000",
        ROLE.WindowText: "#000000",
    }.items():
        palette.setColor(role, QColor(colour))
    return palette


def high_contrast(*, dark: bool) -> QPalette:
    """Return what the desktops' high-contrast themes set: black and white, with one strong colour
    for the selection.
    """
    ground, ink = QColor("#000000" if dark else "#ffffff"), QColor("#ffffff" if dark else "#000000")
    palette = QPalette(ground)
    for role in (ROLE.Window, ROLE.Base, ROLE.AlternateBase, ROLE.Button, ROLE.ToolTipBase):
        palette.setColor(role, ground)
    for role in (
        ROLE.WindowText,
        ROLE.Text,
        ROLE.ButtonText,
        ROLE.ToolTipText,
        ROLE.PlaceholderText,
    ):
        palette.setColor(role, ink)
    palette.setColor(ROLE.Highlight, QColor("#ffff00" if dark else "#000080"))
    palette.setColor(ROLE.HighlightedText, ground)
    return palette


PALETTES = {
    "light": light,
    "dark": theme.dark_palette,
    "high contrast": lambda: high_contrast(dark=False),
    "high contrast inverse": lambda: high_contrast(dark=True),
}
TEXTS = ("muted", "danger", "warning", "good", "accent", "key", "text_literal", "number_literal")


@pytest.mark.parametrize("name", PALETTES)
def test_our_texts_are_readable(qapp: QApplication, name: str):
    palette = PALETTES[name]()
    shade = theme.colours(palette)
    grounds = [palette.color(role) for role in (ROLE.Window, ROLE.Base, ROLE.AlternateBase)]
    faint = [
        f"{text} on {ground.name()}: {contrast(getattr(shade, text), ground):.2f}"
        for text, ground in itertools.product(TEXTS, grounds)
        if contrast(getattr(shade, text), ground) < TEXT
    ]
    assert faint == []


@pytest.mark.parametrize("name", ["light", "dark"])
def test_selected_rows_are_readable_in_active_and_inactive_windows(qapp: QApplication, name: str):
    """High contrast takes the desktop's own colours for them."""
    palette = PALETTES[name]()
    shade = theme.colours(palette)
    for group in (GROUP.Active, GROUP.Inactive):
        assert contrast(palette.color(group, ROLE.Text), shade.selected) >= TEXT
    for text in ("muted", "danger", "warning", "good", "accent"):
        assert contrast(getattr(shade, text), shade.selected) >= TEXT, text
    assert contrast(shade.edge, palette.color(ROLE.Window)) >= GRAPHICS


@pytest.mark.parametrize("name", PALETTES)
def test_what_a_banner_says_is_readable_and_its_edge_is_seen(qapp: QApplication, name: str):
    palette = PALETTES[name]()
    shade = theme.colours(palette)
    assert contrast(palette.color(ROLE.WindowText), shade.banner) >= TEXT
    assert contrast(shade.warning, shade.banner) >= GRAPHICS
    if "high" in name:
        assert contrast(shade.banner_edge, palette.color(ROLE.Window)) >= GRAPHICS


@pytest.mark.parametrize(
    ("shade", "background"),
    [
        (theme.LIGHT, "#efefef"),
        (theme.LIGHT, "#ffffff"),
        (theme.DARK, "#3c3c3c"),
        (theme.DARK, "#1f2123"),
    ],
)
def test_every_text_colour_is_readable(shade: theme.Colours, background: str):
    """Also on the lighter and darker backgrounds that desktops choose."""
    literals = ("key", "text_literal", "number_literal")
    for name in ("muted", "danger", "warning", "good", "accent", *literals):
        assert contrast(getattr(shade, name), QColor(background)) >= TEXT, name


@pytest.mark.parametrize("name", PALETTES)
def test_the_dialogs_marks_are_readable(qapp: QApplication, name: str):
    palette = PALETTES[name]()
    shade = theme.colours(palette)
    for colour in (shade.danger, shade.warning, shade.good, shade.muted):
        for role in (ROLE.Window, ROLE.Base):
            assert contrast(colour, palette.color(role)) >= TEXT, (colour.name(), role)


def test_our_own_dark_palette_is_readable_throughout(qapp: QApplication):
    palette = theme.dark_palette()
    pairs = [
        (ROLE.WindowText, ROLE.Window),
        (ROLE.Text, ROLE.Base),
        (ROLE.Text, ROLE.AlternateBase),
        (ROLE.ButtonText, ROLE.Button),
        (ROLE.ToolTipText, ROLE.ToolTipBase),
        (ROLE.HighlightedText, ROLE.Highlight),
        (ROLE.PlaceholderText, ROLE.Base),
        (ROLE.Link, ROLE.Base),
    ]
    assert [
        pair for pair in pairs if contrast(palette.color(pair[0]), palette.color(pair[1])) < TEXT
    ] == []
    disabled = palette.color(GROUP.Disabled, ROLE.ButtonText)
    assert contrast(disabled, palette.color(ROLE.Button)) >= GRAPHICS


@pytest.mark.parametrize("name", PALETTES)
def test_bars_and_state_pictures_are_seen(qapp: QApplication, name: str):
    palette = PALETTES[name]()
    shade = theme.colours(palette)
    for colour in (shade.danger, shade.warning, shade.good, shade.accent, shade.muted):
        assert contrast(colour, palette.color(ROLE.Base)) >= GRAPHICS


@pytest.mark.parametrize("dark", [False, True])
def test_high_contrast_has_nothing_faint(qapp: QApplication, dark: bool):
    palette = high_contrast(dark=dark)
    assert theme.is_high_contrast(palette)
    shade = theme.colours(palette)
    ground = palette.color(ROLE.Base)
    for colour in (shade.muted, shade.line, shade.banner_edge):
        assert contrast(colour, ground) == pytest.approx(21)
    assert not theme.is_high_contrast(light())
    assert not theme.is_high_contrast(theme.dark_palette())


@pytest.mark.parametrize("name", PALETTES)
def test_bars_of_the_timeline_are_seen(qapp: QApplication, name: str):
    from tray_app.ui.list import timeline

    palette = PALETTES[name]()
    bars = timeline.DARK if theme.is_dark(palette) else timeline.LIGHT
    for colour in bars.values():
        assert contrast(QColor(colour), palette.color(ROLE.Base)) >= GRAPHICS


@pytest.mark.parametrize("name", PALETTES)
def test_an_empty_box_and_an_empty_field_are_seen(qapp: QApplication, qtbot: QtBot, name: str):
    """As they are drawn: Fusion's own edge is nearly the colour of what it stands on."""
    before = qapp.palette()
    palette = PALETTES[name]()
    try:
        qapp.setPalette(palette)
        theme.draw_edges(
            qapp, dark=theme.is_dark(palette), high_contrast=theme.is_high_contrast(palette)
        )
        page, tree = QWidget(), QTreeWidget()
        qtbot.addWidget(page)
        box, field = QCheckBox("A box"), QLineEdit()
        field.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        QTreeWidgetItem(tree, ["A part"]).setCheckState(0, Qt.CheckState.Unchecked)
        seen_ones = [box, field, tree]
        if "high" in name:
            action = QAction("An action", page)
            seen_ones += [
                QPushButton("A button"),
                QToolButton(text="Another"),
                CommandButton(action),
            ]
        column = QVBoxLayout(page)
        for each in seen_ones:
            column.addWidget(each)
        page.show()
        for each in seen_ones:
            drawn = each.grab().toImage()
            ground = palette.color(ROLE.Window)
            row = range(min(24, drawn.width()))
            seen = max(contrast(QColor(drawn.pixel(x, drawn.height() // 2)), ground) for x in row)
            assert seen >= GRAPHICS, (type(each).__name__, seen)
    finally:
        qapp.setPalette(before)
        theme.draw_edges(
            qapp, dark=theme.is_dark(before), high_contrast=theme.is_high_contrast(before)
        )


SWITCH = """
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QColor, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton
from tray_app.ui import theme
from tray_app.ui.widgets.report_commands import CommandButton

application = QApplication(["test", "-platform", "offscreen"])
light = QPalette(QColor("#efefef"))
application.setPalette(light)
watched = theme.Theme(application)
button, field = QToolButton(), QLineEdit()
for each in (button, field):
    each.show()

def switch():
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        before = application.palette()
        application.styleHints().colorSchemeChanged.emit(scheme)
        application.setPalette(before, "QToolButton")
        application.processEvents()
        found = (
            button.palette().color(QPalette.ColorRole.Button),
            field.palette().color(QPalette.ColorRole.Base),
        )
        print(scheme.name, *("dark" if each.lightness() < 128 else "light" for each in found))
    application.quit()

QTimer.singleShot(0, switch)
application.exec()
"""


def test_a_live_switch_reaches_kinds_of_widgets_with_a_palette_of_the_desktops() -> None:
    """GNOME's theme gives buttons their old one again. (A process apart: a palette stays set.)"""
    done = subprocess.run(
        [sys.executable, "-c", SWITCH], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.stdout.splitlines() == ["Dark dark dark", "Light light light"], done.stderr


def test_a_selection_stays_what_it_is_in_a_window_in_the_background(qapp: QApplication):
    """Windows makes it pale there, and leaves the symbols on it white."""
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    palette = QPalette(qapp.palette())
    for each, back, ink in (
        (group.Active, "#0078d7", "#ffffff"),
        (group.Inactive, "#f0f0f0", "#000000"),
    ):
        palette.setColor(each, role.Highlight, QColor(back))
        palette.setColor(each, role.HighlightedText, QColor(ink))
    steady = theme.steady_selection(palette)
    for each in (role.Highlight, role.HighlightedText):
        assert steady.color(group.Inactive, each) == palette.color(group.Active, each)
    assert theme.steady_selection(steady) == steady
