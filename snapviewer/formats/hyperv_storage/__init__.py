# SPDX-License-Identifier: Apache-2.0
"""HyperVStorage containers (VMCX, VMRS): bytes to keys and back."""

from __future__ import annotations
