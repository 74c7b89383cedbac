# SPDX-License-Identifier: Apache-2.0
"""The command line: parsers, what the commands print, and their exit codes."""

from __future__ import annotations
