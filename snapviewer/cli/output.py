# SPDX-License-Identifier: Apache-2.0
"""What commands print: one JSON document or text on stdout, all else on stderr."""

from __future__ import annotations

import contextlib
import io
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.progress import Progress
from snapviewer.base.shown import json_text, visible
from snapviewer.figures.text import duration_text, size_text

T = TypeVar("T")


def prepare_streams(*, json: bool) -> None:
    """No name in a file system may stop the output: what the terminal's encoding lacks, and bytes
    that are no text, are printed as escapes. JSON is UTF-8 wherever it goes.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    if json and isinstance(sys.stdout, io.TextIOWrapper):
        # The escape of a lone surrogate, all that UTF-8 lacks, is JSON's own.
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str, *, error: bool = False, end: str = "\n") -> None:
    """The one way of a text to the terminal, one line of it: names and notes come from files and
    may hold escape sequences, line breaks and marks of direction, which are shown, not obeyed.
    """
    print(visible(text), end=end, file=sys.stderr if error else sys.stdout, flush=error)


class Console:
    """Prints; with `json` only one document ever reaches stdout."""

    def __init__(self, *, json: bool) -> None:
        self.json = json
        self._printed = False
        self._unconfirmed: list[Path] = []

    def result(self, document: dict[str, Any], lines: list[str]) -> None:
        """The command's result: the document with --json, the lines without."""
        if self.json:
            self._document(document)
        else:
            for line in lines:
                say(line)
        sys.stdout.flush()

    def _document(self, document: dict[str, Any]) -> None:
        if not self._printed:
            self._printed = True
            if self._unconfirmed:
                names = [str(path) for path in self._unconfirmed]
                document = {**document, "name_not_confirmed": names}
            sys.stdout.write(json_text(document) + "\n")

    def note(self, text: str) -> None:
        """A message beside the result."""
        say(text, error=True)

    def fail(self, error: SnapviewerError) -> None:
        """One clear error."""
        say(f"snapviewer: {error}", error=True)
        if self.json:
            document = {
                "error": {
                    "code": error.code,
                    "message": error.message,
                    "file": error.file,
                    "structure": error.structure,
                    "offset": error.offset,
                    "remedy": error.remedy,
                    "windows_code": error.windows_code,
                }
            }
            with contextlib.suppress(OSError):
                self._document(document)

    def cancelled(self) -> None:
        """The command was cancelled."""
        self.note("Cancelled.")
        if self.json:
            with contextlib.suppress(OSError):
                self._document({"error": {"code": "cancelled", "message": "cancelled"}})

    def ask(self, question: str) -> bool:
        """A question on stderr, answered on stdin; anything but yes, and no answer, is no."""
        say(f"{question} [y/N] ", error=True, end="")
        try:
            answer = sys.stdin.readline() if sys.stdin is not None else ""
        except (OSError, ValueError):  # closed, or bytes that are no text
            answer = ""
        return answer.strip().casefold() in ("y", "yes")

    def close(self) -> None:
        """Flush what is left."""
        with contextlib.suppress(OSError, ValueError):
            sys.stdout.flush()

    def run(self, work: Callable[[Progress], T]) -> T:
        """Run `work` with progress on stderr (terminals only); Ctrl+C cancels it cleanly."""
        progress = Progress()
        previous = None
        if threading.current_thread() is threading.main_thread():
            previous = signal.signal(signal.SIGINT, lambda *_: progress.cancel())
        done = threading.Event()
        teller = threading.Thread(target=_tell, args=(progress, done), daemon=True)
        if sys.stderr.isatty():
            teller.start()
        try:
            return work(progress)
        finally:
            done.set()
            if teller.is_alive():
                teller.join(1)
            if previous is not None:
                signal.signal(signal.SIGINT, previous)

    def write(self, work: Callable[[Progress], T]) -> T:
        """As `run`, for work that ends in a new file or folder: where that stands and its volume
        does not confirm its name, this is said beside the result.
        """
        # Only what writes waits for this import.
        from snapviewer.disks.filesystem.fresh_file import names_noted, unconfirmed_text

        with names_noted() as found:
            result = self.run(work)
        self._unconfirmed += found
        for path in found:
            self.note(f"WARNING: {unconfirmed_text(path)}")
        return result


def _tell(progress: Progress, done: threading.Event) -> None:
    shown = False
    while not done.wait(0.5):
        state = progress.state()
        if state.total <= 0:
            continue
        text = f"{state.label}: {size_text(state.done)} of {size_text(state.total)}"
        if state.remaining_seconds is not None:
            text += f", {duration_text(state.remaining_seconds)} left"
        _clear_line()
        say(text, error=True, end="")
        shown = True
    if shown:
        _clear_line()


def _clear_line() -> None:
    print("\r\x1b[K", end="", file=sys.stderr, flush=True)


__all__ = ["Console", "prepare_streams", "say", "size_text"]
