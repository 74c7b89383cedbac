# SPDX-License-Identifier: Apache-2.0
"""Image files stacked: resolve parents, read through, usage, diff, merge, forecast."""

from __future__ import annotations
