# SPDX-License-Identifier: Apache-2.0
"""Partitions and file systems inside a moment (optional extra: files)."""

from __future__ import annotations
