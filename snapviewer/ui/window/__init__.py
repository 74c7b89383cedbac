# SPDX-License-Identifier: Apache-2.0
"""The main window: layout, menus, docks, start page."""

from __future__ import annotations
