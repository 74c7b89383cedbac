# SPDX-License-Identifier: Apache-2.0
"""What all windows share: jobs, session, colours, icons, small widgets."""

from __future__ import annotations
