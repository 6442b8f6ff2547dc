"""Radio buttons that look like one control: joined, without circles, the chosen one tinted."""

from collections.abc import Sequence

from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QRadioButton

from tray_app.ui.theme import SPACE, colours, is_high_contrast


def paint_segments(buttons: Sequence[QRadioButton]) -> None:
    """Give *buttons* this look in the colours of the theme, wide enough for their bold words."""
    palette, shade = buttons[0].palette(), colours()
    role = QPalette.ColorRole
    is_plain = is_high_contrast(palette)
    chosen = palette.color(role.Highlight) if is_plain else shade.selected
    ink = palette.color(role.HighlightedText) if is_plain else shade.accent
    edge = palette.color(role.WindowText) if is_plain else shade.edge
    high, wide = SPACE // 2 + 1, SPACE * 3 // 2
    style = f"""
        QRadioButton {{ border: 1px solid {edge.name()}; padding: {high}px {wide}px;
            spacing: 0px; background: {palette.color(role.Button).name()};
            color: {palette.color(role.ButtonText).name()}; }}
        QRadioButton::indicator {{ width: 0px; height: 0px; }}
        QRadioButton:checked {{ background: {chosen.name()}; color: {ink.name()};
            font-weight: 600; }}
        QRadioButton:focus {{ border: 2px solid {shade.accent.name()};
            padding: {high - 1}px {wide - 1}px; }}
    """
    for button in buttons:
        button.setStyleSheet(style)
        bold = button.font()
        bold.setBold(True)
        words = QFontMetrics(bold).horizontalAdvance(button.text().replace("&", ""))
        button.setMinimumWidth(words + 2 * wide + SPACE)
