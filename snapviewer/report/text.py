# SPDX-License-Identifier: Apache-2.0
"""Cells of a table as a spreadsheet may open them."""

from __future__ import annotations

import re

from snapviewer.base.shown import visible

_FORMULA = re.compile("((?:^|;)[\\s\"]*)(?=[=+@\uff1d\uff0b\uff0d\uff20-])")


def cell(value: object) -> object:
    """A value for a table that a spreadsheet opens: numbers stay, texts show all they hold.

    A text that a spreadsheet would calculate gets an apostrophe in front, and so does what would
    be a cell of its own where the semicolon parts cells: names come from the files under
    inspection and must not run anything. Full-width signs count too.
    """
    if value is None or isinstance(value, int | float):
        return value
    return _FORMULA.sub(r"\1'", visible(str(value)))
