# SPDX-License-Identifier: Apache-2.0
"""Repairs: one plan for what a finding names."""

from __future__ import annotations
