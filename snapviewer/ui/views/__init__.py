# SPDX-License-Identifier: Apache-2.0
"""The views: snapshots, disks, details, findings, queue."""

from __future__ import annotations
