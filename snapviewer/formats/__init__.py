# SPDX-License-Identifier: Apache-2.0
"""Bytes to frozen records and back; no files, no policy. construct lives only here."""

from __future__ import annotations
