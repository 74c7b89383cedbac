# SPDX-License-Identifier: Apache-2.0
"""Typed XML configurations, byte-faithful."""

from __future__ import annotations
