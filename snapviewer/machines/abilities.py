# SPDX-License-Identifier: Apache-2.0
"""What can be done at an opened place; decides which commands are enabled there."""

from __future__ import annotations

import enum


class Can(enum.StrEnum):
    """One ability of a place (`Library.can`)."""

    READ_DISKS = "read-disks"  # their content: usage, compare, files, export, report
    TAKE = "take"
    REVERT = "revert"
    DELETE = "delete"
    RENAME = "rename"
    NOTES = "notes"
    PROTECT = "protect"
    MERGE = "merge"
    RECONNECT = "reconnect"
    REPAIR = "repair"
    UNDO = "undo"  # what was done can be undone, and its trash be emptied
    RECOVER = "recover"  # interrupted actions are found and continued
    ADD = "add"  # further folders can be opened with it
    WATCH = "watch"  # changes of its files can be seen
    FREE_SPACE = "free-space"  # its volumes can be asked
    START = "start"  # whether a VM would start can be judged


FOLDER = frozenset(Can)
HOST = frozenset({Can.TAKE, Can.REVERT, Can.DELETE, Can.RENAME})
