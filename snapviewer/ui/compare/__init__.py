# SPDX-License-Identifier: Apache-2.0
"""Two moments side by side: blocks, files, settings."""

from __future__ import annotations
