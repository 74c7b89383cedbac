# SPDX-License-Identifier: Apache-2.0
"""The command line in this process, as its own tests have it."""

from __future__ import annotations

from tests.cli.conftest import run

__all__ = ["run"]
