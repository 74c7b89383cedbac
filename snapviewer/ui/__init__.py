# SPDX-License-Identifier: Apache-2.0
"""Windows, views, dialogs and the one job runner."""

from __future__ import annotations
