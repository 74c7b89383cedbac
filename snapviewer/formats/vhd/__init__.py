# SPDX-License-Identifier: Apache-2.0
"""VHD structures: bytes to frozen records and back."""

from __future__ import annotations
