# SPDX-License-Identifier: Apache-2.0
"""How fast this session has written disk data: the only ground for saying how long a plan takes.
No Qt.
"""

from __future__ import annotations

from snapviewer.base.words import tr
from snapviewer.figures.text import duration_text, size_text

LEAST_BYTES = 4 << 20  # less says more about fixed costs than about a rate
LEAST_SECONDS = 0.05


class WriteRate:
    """Adds up finished writes. Nothing is assumed before the first one."""

    def __init__(self) -> None:
        self._bytes = 0
        self._seconds = 0.0

    def note(self, count: int, seconds: float) -> None:
        """A finished job wrote `count` bytes in `seconds`; too small ones do not count."""
        if count >= LEAST_BYTES and seconds >= LEAST_SECONDS:
            self._bytes += count
            self._seconds += seconds

    @property
    def per_second(self) -> float | None:
        """Bytes per second, or None where nothing was measured."""
        return self._bytes / self._seconds if self._bytes else None

    def takes_text(self, count: int) -> str:
        """How long writing `count` bytes takes: "about 40 s", or "not known yet"."""
        rate = self.per_second
        if rate is None:
            return tr("not known yet")
        seconds = count / rate
        return tr("under 1 s") if seconds < 1 else duration_text(seconds)

    def basis_text(self) -> str:
        """On what the duration rests, for tooltips."""
        rate = self.per_second
        if rate is None:
            return tr(
                "No action or export of this session has written enough to measure how "
                "fast this disk is."
            )
        return tr("At {size} per second, as measured in this session", size=size_text(round(rate)))
