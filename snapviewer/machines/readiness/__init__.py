# SPDX-License-Identifier: Apache-2.0
"""Would it start? What a host asks of a VM, answered from its files."""

from __future__ import annotations
