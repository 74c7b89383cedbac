# SPDX-License-Identifier: Apache-2.0
"""By how much times of files may be out of order for no other reason than a copy."""

from __future__ import annotations

from snapviewer.machines.disk_graph import DiskGraph

# Seconds by which time stamps may be out of order for no reason, and the slowest copying (bytes a
# second) whose order of files must not look like a change.
_SETTLE = 600
_SLOW_COPY = 1_000_000


def copy_margin(graph: DiskGraph) -> float:
    """Seconds by which one file may be newer than another just because all were copied."""
    return _SETTLE + sum(file.size for file in graph.files.values()) / _SLOW_COPY
