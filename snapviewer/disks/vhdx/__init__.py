# SPDX-License-Identifier: Apache-2.0
"""One VHDX file: layout, log, block table, read, write, create, relink."""

from __future__ import annotations
