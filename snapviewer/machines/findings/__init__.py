# SPDX-License-Identifier: Apache-2.0
"""Findings: what is wrong or worth knowing, by what they are about."""

from __future__ import annotations
