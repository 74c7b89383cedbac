# SPDX-License-Identifier: Apache-2.0
"""Whether another process uses a file, asked without changing anything; see `holds`."""

from __future__ import annotations

from pathlib import Path

from snapviewer.machines.holds import looked


def in_use(path: Path) -> bool:
    """Whether a running VM or another program holds the file."""
    return looked(path).held
