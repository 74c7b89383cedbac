# SPDX-License-Identifier: Apache-2.0
"""Qt item models over machines and chains."""

from __future__ import annotations
