# SPDX-License-Identifier: Apache-2.0
"""Palettes for light, dark and high contrast, and the colours with a meaning.

Everything else derives from the palette. Colours are Okabe and Ito's, which colour-blind people
tell apart; each is doubled by shape, hatch or text.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from snapviewer.base.paths import resources_dir

SCHEMES = ("system", "light", "dark", "contrast")
BRANCH_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00")
_BRANCH_DARK = ("#56B4E9", "#F0803C", "#2CC79B", "#E19BC2", "#7FA8FF", "#F0B840")

_ROLES = (
    "Window", "WindowText", "Base", "AlternateBase", "Text", "Button", "ButtonText",
    "ToolTipBase", "ToolTipText", "PlaceholderText", "Highlight", "HighlightedText", "Link",
    "Light", "Midlight", "Mid", "Dark", "Shadow",
)  # fmt: skip
_COLOURS = {
    "light": (
        "#F3F4F6", "#1D2228", "#FFFFFF", "#F7F8FA", "#1D2228", "#F7F8FA", "#1D2228",
        "#FFFFFF", "#1D2228", "#5F6873", "#1F6FB2", "#FFFFFF", "#0B63A5",
        "#FFFFFF", "#E8EAED", "#C3C8CE", "#9AA1A9", "#5B6169",
    ),
    "dark": (
        "#23272C", "#E6E9EC", "#1A1D21", "#1F2327", "#E6E9EC", "#2E3339", "#E6E9EC",
        "#2E3339", "#E6E9EC", "#98A1AB", "#2878B8", "#FFFFFF", "#6DB9F2",
        "#454C54", "#383E45", "#4A525A", "#14171A", "#000000",
    ),
    "contrast": (
        "#000000", "#FFFFFF", "#000000", "#000000", "#FFFFFF", "#000000", "#FFFFFF",
        "#000000", "#FFFFFF", "#E0E0E0", "#1AEBFF", "#000000", "#FFFF00",
        "#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF", "#FFFFFF",
    ),
}  # fmt: skip


def make_palette(scheme: str) -> QPalette:
    """The palette of "light", "dark" or "contrast"."""
    palette = QPalette()
    for name, colour in zip(_ROLES, _COLOURS[scheme], strict=True):
        palette.setColor(getattr(QPalette.ColorRole, name), QColor(colour))
    faint = {"light": "#8C949D", "dark": "#757E88", "contrast": "#3FF23F"}[scheme]
    for role in ("WindowText", "Text", "ButtonText"):
        palette.setColor(
            QPalette.ColorGroup.Disabled, getattr(QPalette.ColorRole, role), QColor(faint)
        )
    palette.setColor(QPalette.ColorRole.Accent, palette.color(QPalette.ColorRole.Highlight))
    # A list without focus keeps its selection visible, only calmer.
    if scheme != "contrast":
        calm = {"light": "#D3E3F1", "dark": "#2C4257"}[scheme]
        group = QPalette.ColorGroup.Inactive
        palette.setColor(group, QPalette.ColorRole.Highlight, QColor(calm))
        palette.setColor(
            group, QPalette.ColorRole.HighlightedText, palette.color(QPalette.ColorRole.Text)
        )
    return palette


def apply_scheme(app: QApplication, scheme: str) -> None:
    """Use a scheme; "system" follows the desktop's light or dark setting."""
    if scheme not in SCHEMES or scheme == "system":
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        scheme = "dark" if dark else "light"
    app.setPalette(make_palette(scheme))
    app.setStyleSheet(_style(app.palette()))


def is_dark(palette: QPalette) -> bool:
    """Whether text is lighter than its background."""
    return bool(
        palette.color(QPalette.ColorRole.Base).lightness()
        < palette.color(QPalette.ColorRole.Text).lightness()
    )


def is_contrast(palette: QPalette) -> bool:
    """Whether the palette is a high-contrast one: lines are drawn as strong as text."""
    mid = palette.color(QPalette.ColorRole.Mid)
    return mid == palette.color(QPalette.ColorRole.Text) and mid.lightness() in (0, 255)


def branch_colour(number: int, palette: QPalette) -> QColor:
    """The colour of a branch in the graph; of no other meaning."""
    if is_contrast(palette):
        return palette.color(QPalette.ColorRole.Text)
    colours = _BRANCH_DARK if is_dark(palette) else BRANCH_COLOURS
    return QColor(colours[number % len(colours)])


def fixed_font() -> QFont:
    """The monospace font at the application's size."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    families = QFontDatabase.families()
    for name in ("Cascadia Mono", "Consolas", "DejaVu Sans Mono", "Menlo"):
        if name in families:
            font = QFont(name)
            break
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPointSizeF(QApplication.font().pointSizeF())
    return font


def _style(palette: QPalette) -> str:
    """A few rules Fusion has no palette role for: calm headers, tabs, docks, roomy rows."""
    text = palette.color(QPalette.ColorRole.Text).name()
    faint = palette.color(QPalette.ColorRole.PlaceholderText).name()
    base = palette.color(QPalette.ColorRole.Base).name()
    window = palette.color(QPalette.ColorRole.Window).name()
    line = palette.color(QPalette.ColorRole.Mid).name()
    accent = palette.color(QPalette.ColorRole.Highlight).name()
    soft = palette.color(QPalette.ColorRole.Midlight).name()
    if is_contrast(palette):
        soft = window
    strong = f"""
QPushButton, QToolButton, QLineEdit, QComboBox, QPlainTextEdit {{ border: 1px solid {text};
  padding: 3px 6px; }}
QPushButton:focus, QToolButton:focus, QLineEdit:focus, QComboBox:focus {{
  border: 2px solid {accent}; }}
QPushButton:disabled, QToolButton:disabled {{ border-style: dashed; }}
QScrollBar:horizontal {{ height: 14px; background: {base}; border: 1px solid {faint}; }}
QScrollBar:vertical {{ width: 14px; background: {base}; border: 1px solid {faint}; }}
QScrollBar::handle {{ background: {text}; min-width: 24px; min-height: 24px; margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
"""
    # Fusion outlines these by darkening the window, which nobody sees on a dark one.
    fields = f"""
QLineEdit, QPlainTextEdit {{ border: 1px solid {faint}; border-radius: 2px; padding: 2px 3px;
  background: {base}; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 1px solid {accent}; }}
"""
    light = palette.color(QPalette.ColorRole.Highlight).lightness() > 128
    tick = (resources_dir() / "icons" / ("tick-dark.svg" if light else "tick.svg")).as_posix()
    dot = (
        f"qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5, stop:0 {accent}, "
        f"stop:0.55 {accent}, stop:0.65 {base}, stop:1 {base})"
    )
    return (
        (strong if is_contrast(palette) else "")
        + (fields if is_dark(palette) and not is_contrast(palette) else "")
        + f"""
QCheckBox::indicator, QRadioButton::indicator {{ width: 14px; height: 14px;
  border: 1px solid {faint}; background: {base}; }}
QCheckBox::indicator {{ border-radius: 3px; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator:focus, QRadioButton::indicator:focus,
QCheckBox::indicator:hover, QRadioButton::indicator:hover {{ border-color: {accent}; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent};
  image: url("{tick}"); }}
QRadioButton::indicator:checked {{ background: {dot}; border-color: {accent}; }}
QCheckBox:focus, QRadioButton:focus {{ outline: 1px dotted {text}; }}
"""
        + f"""
QMainWindow::separator {{ background: {window}; width: 5px; height: 5px; }}
QMainWindow::separator:hover {{ background: {accent}; }}
QToolBar {{ border: none; border-bottom: 1px solid {line}; padding: 3px 6px; spacing: 2px; }}
QToolBar QToolButton {{ padding: 4px 7px; border: 1px solid transparent; border-radius: 4px; }}
QToolBar QToolButton:hover:enabled {{ background: {soft}; border-color: {line}; }}
QToolBar QToolButton:pressed {{ background: {line}; }}
QToolBar QToolButton:focus {{ border: 1px solid {accent}; }}
QToolButton:checked {{ background: {soft}; border: 1px solid {line}; border-radius: 4px;
  padding: 3px 8px; }}
QStatusBar {{ border-top: 1px solid {line}; }}
QStatusBar::item {{ border: none; }}
QHeaderView::section {{ background: {window}; color: {faint}; border: none;
  border-bottom: 1px solid {line}; padding: 5px 4px; }}
QTableView, QTreeView, QListView, QPlainTextEdit, QTextBrowser {{
  border: 1px solid {line}; background: {base}; }}
QTableView:focus, QTreeView:focus, QListView:focus {{ border: 1px solid {accent}; }}
QTabBar::tab {{ padding: 6px 9px; border: none; border-bottom: 2px solid transparent;
  color: {faint}; background: transparent; }}
QTabBar#narrow::tab {{ padding: 6px 5px; }}
QTabBar::tab:selected {{ color: {text}; border-bottom: 2px solid {accent}; }}
QTabBar::tab:hover {{ color: {text}; }}
QTabBar::tab:focus {{ color: {text}; background: {soft}; }}
QTabWidget::pane {{ border: none; border-top: 1px solid {line}; }}
QTabWidget::tab-bar {{ left: 4px; }}
QToolTip {{ color: {text}; background: {base}; border: 1px solid {line}; padding: 4px; }}
QDockWidget {{ font-weight: bold; }}
QDockWidget::title {{ background: {window}; padding: 6px 8px; }}
"""
    )
