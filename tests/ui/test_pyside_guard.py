# SPDX-License-Identifier: Apache-2.0
"""Some PySide6 builds lose references to None and True and abort; ours must not."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal


class Sender(QObject):
    fired = Signal(object)


def test_void_calls_and_emits_leave_reference_counts_alone(qapp: object) -> None:
    sender = Sender()
    received: list[object] = []
    sender.fired.connect(received.append)
    none, true = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(20_000):
        sender.setObjectName("x")
    for _ in range(20_000):
        sender.fired.emit(1 << 40)
    received.clear()
    if sys.version_info >= (3, 12):
        # None and True are immortal there; a library built for older headers may still count them
        # down, which matters only where it could ever reach the immortal range's end.
        assert min(sys.getrefcount(None), sys.getrefcount(True)) > 1 << 29
    else:
        assert abs(sys.getrefcount(None) - none) < 1000
        assert abs(sys.getrefcount(True) - true) < 1000
