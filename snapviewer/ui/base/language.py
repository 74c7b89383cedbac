# SPDX-License-Identifier: Apache-2.0
"""The window's languages: Qt's translation files for our texts and Qt's own, and how numbers and
dates are written.

`resources/translations/snapviewer_<code>.ts` are the texts that translators work on. An installed
program has only the `.qm` files that the build made of them, in `compiled`; in a checkout, where
there are none, they are made in memory when they are asked for.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QLibraryInfo,
    QLocale,
    QTime,
    QTranslator,
)

from snapviewer.base.paths import resources_dir
from snapviewer.base.words import English, Language, tr, use_language
from snapviewer.ui.base.message_file import compiled

# Every language by its own name, as it stands in the menu in every language.
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "ja": "日本語"}
_LARGE = 1_000_000
_CONTEXT = ""  # lupdate gives a bare call in Python no context


class QtLanguage:
    """A language read from a `.qm` file; what it lacks is said in English."""

    def __init__(self, code: str, translator: QTranslator) -> None:
        self.code = code
        self._translator = translator
        self._locale = QLocale(code)
        self._english = English()

    def translate(self, source: str, comment: str, count: int) -> str:
        if count > _LARGE:  # Qt counts in 32 bits; what a plural hangs on is in the last digits
            count = _LARGE + count % _LARGE
        found = self._translator.translate(_CONTEXT, source, comment, count)
        return found or self._english.translate(source, comment, count)

    def number(self, value: float, decimals: int) -> str:
        return self._locale.toString(float(value), "f", decimals)

    def date(self, moment: datetime) -> str:
        day = QDate(moment.year, moment.month, moment.day)
        form = tr("dd MMM yyyy HH:mm", "how a date is written, in Qt's letters")
        when = QDateTime(day, QTime(moment.hour, moment.minute))
        return self._locale.toString(when, form)


def system_language() -> str:
    """The first language the system asks for that we have, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"


_installed: list[QTranslator] = []  # Qt does not keep them
_made: dict[tuple[str, int], bytes] = {}  # by code and time of change; nor does Qt keep these


def _load(translator: QTranslator, code: str) -> bool:
    """Load our texts in that language; False where there are none."""
    folder = resources_dir() / "translations"
    if (folder / "compiled").is_dir():
        return translator.load(f"snapviewer_{code}", str(folder / "compiled"))
    source = folder / f"snapviewer_{code}.ts"
    try:
        key = (code, source.stat().st_mtime_ns)
        if key not in _made:
            _made[key] = compiled(source.read_bytes())
    except (OSError, ValueError):
        return False
    return translator.load(_made[key])


def apply_language(chosen: str) -> str:
    """Say everything from now on in `chosen` ("" is the system's language); returns its code.

    Texts that are on the screen stay as they are: make the windows anew.
    """
    code = chosen if chosen in LANGUAGES else system_language()
    for old in _installed:
        QCoreApplication.removeTranslator(old)
    _installed.clear()
    language: Language = English()
    if code != "en":
        ours, qts = QTranslator(), QTranslator()
        if _load(ours, code):
            language = QtLanguage(code, ours)
            _installed.append(ours)
            place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            if qts.load(f"qtbase_{code}", place):
                QCoreApplication.installTranslator(qts)
                _installed.append(qts)
    use_language(language)
    QLocale.setDefault(QLocale(language.code))
    return language.code


__all__ = ["LANGUAGES", "QtLanguage", "apply_language", "system_language"]
