# SPDX-License-Identifier: Apache-2.0
"""What carries plans out: journal, handlers of the steps, execution, locks."""

from __future__ import annotations
