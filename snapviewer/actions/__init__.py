# SPDX-License-Identifier: Apache-2.0
"""Plan, journal, execute: everything that changes a file."""

from __future__ import annotations
