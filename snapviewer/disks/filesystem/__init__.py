# SPDX-License-Identifier: Apache-2.0
"""Files and folders of the volume: reading, durable changes, scope, rights, room, locks."""

from __future__ import annotations
