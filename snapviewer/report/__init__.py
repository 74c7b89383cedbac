# SPDX-License-Identifier: Apache-2.0
"""Reports on everything below an opened root: HTML for people, CSV for sheets, JSON for scripts.

Kept empty: commands take sizes and dates from `text` without the rest.
"""

from __future__ import annotations
