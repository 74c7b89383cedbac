# SPDX-License-Identifier: Apache-2.0
"""Reports on everything below an opened root: HTML for people, CSV for sheets, JSON for scripts.

Kept empty: what needs one of its modules does not wait for the rest.
"""

from __future__ import annotations
