# SPDX-License-Identifier: Apache-2.0
"""Dialogs: plan, questions, parents, trash, help."""

from __future__ import annotations
