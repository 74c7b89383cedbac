# SPDX-License-Identifier: Apache-2.0
"""What the commands of the window do."""

from __future__ import annotations
