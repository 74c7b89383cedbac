# SPDX-License-Identifier: Apache-2.0
"""Open the window from the command line; Qt is imported only here, and only then."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from snapviewer.base.errors import EXIT_DAMAGED, EXIT_USAGE
from snapviewer.cli.output import say

# Qt's own options that take a value in the next word.
QT_VALUES = frozenset(
    {
        "-platform", "-platformpluginpath", "-platformtheme", "-plugin", "-style", "-stylesheet",
        "-display", "-geometry", "-qwindowgeometry", "-qwindowicon", "-qwindowtitle",
    }
)  # fmt: skip


def split_words(words: Sequence[str]) -> tuple[list[str], list[str]]:
    """(paths, words for Qt): a Qt option keeps the value after it; all after `--` are paths."""
    paths: list[str] = []
    for_qt: list[str] = []
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if word == "--":
            paths.extend(rest)
            break
        if not word.startswith("-"):
            paths.append(word)
            continue
        for_qt.append(word)
        if word in QT_VALUES and rest:
            for_qt.append(rest.pop(0))
    return paths, for_qt


def open_window(words: Sequence[str]) -> int:
    """Open the window on the paths among `words`, judged together; returns the exit code."""
    paths, for_qt = split_words(words)
    for word in paths:
        if not Path(word).expanduser().exists():
            return _wrong(f"'{word}' is neither a command nor a file or folder that exists")
    place = [Path(word).expanduser() for word in paths]
    try:
        from snapviewer.ui.window.app import run
    except ImportError as error:
        say(
            f"snapviewer: the window cannot start: {error}. On a bare Linux server install the "
            "system packages named in the README; the commands work without them.",
            error=True,
        )
        return EXIT_DAMAGED
    return run(place or None, for_qt)


def _wrong(text: str) -> int:
    say(f"snapviewer: {text}. See 'snapviewer --help'.", error=True)
    return EXIT_USAGE
