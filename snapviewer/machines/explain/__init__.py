# SPDX-License-Identifier: Apache-2.0
"""What a thing is, whether it may be deleted, and what happens then."""

from __future__ import annotations
