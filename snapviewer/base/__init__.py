# SPDX-License-Identifier: Apache-2.0
"""What every layer shares: errors, progress, settings, words, texts made safe to show."""

from __future__ import annotations
