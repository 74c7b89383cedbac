# SPDX-License-Identifier: Apache-2.0
"""What commands print: one JSON document or text on stdout, all else on stderr."""

from __future__ import annotations

import json as json_module
import signal
import sys
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from snapviewer.errors import SnapviewerError
from snapviewer.progress import Progress

T = TypeVar("T")

_UNITS = ("bytes", "KiB", "MiB", "GiB", "TiB")


def size_text(count: int) -> str:
    """A size for people: ``18.4 MiB``."""
    value = float(count)
    for unit in _UNITS[:-1]:
        if abs(value) < 1024:
            break
        value /= 1024
    else:
        unit = _UNITS[-1]
    return f"{count} bytes" if unit == "bytes" else f"{value:.1f} {unit}"


class Console:
    """Prints; with `json` only one document ever reaches stdout."""

    def __init__(self, *, json: bool) -> None:
        self.json = json

    def result(self, document: dict[str, Any], lines: list[str]) -> None:
        """The command's result: the document with --json, the lines without."""
        if self.json:
            json_module.dump(document, sys.stdout, indent=1, ensure_ascii=False)
            sys.stdout.write("\n")
        else:
            for line in lines:
                print(line)
        sys.stdout.flush()

    def note(self, text: str) -> None:
        """A message beside the result."""
        print(text, file=sys.stderr, flush=True)

    def fail(self, error: SnapviewerError) -> None:
        """One clear error."""
        print(f"snapviewer: {error}", file=sys.stderr, flush=True)
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
            json_module.dump(document, sys.stdout, indent=1, ensure_ascii=False)
            sys.stdout.write("\n")

    def ask(self, question: str) -> bool:
        """A question on stderr, answered on stdin; anything but yes, and no answer, is no."""
        print(f"{question} [y/N] ", end="", file=sys.stderr, flush=True)
        answer = sys.stdin.readline() if sys.stdin is not None else ""
        return answer.strip().casefold() in ("y", "yes")

    def close(self) -> None:
        """Flush what is left."""
        try:
            sys.stdout.flush()
        except (OSError, ValueError):
            pass

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


def _tell(progress: Progress, done: threading.Event) -> None:
    shown = False
    while not done.wait(0.5):
        state = progress.state()
        if state.total <= 0:
            continue
        text = f"{state.label}: {size_text(state.done)} of {size_text(state.total)}"
        if state.remaining_seconds is not None:
            text += f", about {state.remaining_seconds:.0f} s left"
        print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)
        shown = True
    if shown:
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)
