# SPDX-License-Identifier: Apache-2.0
"""snapviewer: see, compare, take, revert and prune a Hyper-V VM's snapshots from its files."""

from __future__ import annotations

__version__ = "0.1.0"
