# SPDX-License-Identifier: Apache-2.0
"""Plans as data, and what every plan is built from: steps, checks, forecast, warnings."""

from __future__ import annotations
