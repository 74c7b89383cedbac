# SPDX-License-Identifier: Apache-2.0
"""One VHD file: check, read, write, create, relink."""

from __future__ import annotations
