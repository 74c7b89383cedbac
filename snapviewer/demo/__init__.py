# SPDX-License-Identifier: Apache-2.0
"""A real virtual machine folder made in code, for trying out, documentation and tests."""

from __future__ import annotations
