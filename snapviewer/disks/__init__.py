# SPDX-License-Identifier: Apache-2.0
"""One image file: open, validate, extents, read, write, create."""

from __future__ import annotations
