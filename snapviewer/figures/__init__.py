# SPDX-License-Identifier: Apache-2.0
"""What the window, reports and commands show of a VM: numbers, rows, words. Each figure is
computed here once; no Qt.
"""

from __future__ import annotations
