# SPDX-License-Identifier: Apache-2.0
"""Configurations, discovery, VMs, snapshots, disk graph, health."""

from __future__ import annotations
