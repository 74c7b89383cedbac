# SPDX-License-Identifier: Apache-2.0
"""Progress without Qt: work reports bytes into a `Progress`; a view polls it.

Reporting is also the cancel point: `advance` raises `Cancelled` once `cancel` was called.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass

from snapviewer.base.errors import Cancelled


@dataclass(frozen=True)
class ProgressState:
    """One consistent look at a `Progress`: what is done, of how much, since when."""

    label: str
    done: int
    total: int
    seconds: float
    can_cancel: bool

    @property
    def fraction(self) -> float | None:
        """Between 0 and 1, or None while the total is not known."""
        return min(1.0, self.done / self.total) if self.total > 0 else None

    @property
    def remaining_seconds(self) -> float | None:
        """Estimated from the mean rate so far; None until half a second has passed."""
        if self.total <= 0 or self.done <= 0 or self.seconds < 0.5:
            return None
        return max(0.0, self.seconds * (self.total - self.done) / self.done)


class Progress:
    """Thread-safe byte counter with a label and a cancel flag. All amounts are bytes."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._cancelled = threading.Event()
        self._label = ""
        self._done = 0
        self._total = 0
        self._started = time.monotonic()
        self._can_cancel = True

    def start(self, label: str, total: int = 0) -> None:
        """Begin a phase of `total` bytes (0: not known)."""
        with self._lock:
            self._label, self._done, self._total = label, 0, total
            self._started = time.monotonic()
        self.check()

    def advance(self, count: int) -> None:
        """Add `count` bytes to what is done. Raises `Cancelled`."""
        with self._lock:
            self._done += count
        self.check()

    def check(self) -> None:
        """Raise `Cancelled` if a cancel was asked for and is allowed here."""
        if self._cancelled.is_set() and self._can_cancel:
            raise Cancelled

    def cancel(self) -> None:
        """Ask the work to stop at its next report; safe from any thread."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether a cancel was asked for."""
        return self._cancelled.is_set()

    def allow_cancel(self, allowed: bool) -> None:
        """Switch the cancel point on or off (a short stretch that must not stop half way)."""
        with self._lock:
            self._can_cancel = allowed

    def state(self) -> ProgressState:
        """A consistent snapshot for a view to draw."""
        with self._lock:
            return ProgressState(
                self._label,
                self._done,
                self._total,
                time.monotonic() - self._started,
                self._can_cancel,
            )
