# SPDX-License-Identifier: Apache-2.0
"""The number of a VM's actions: it grows with each, so that the newest is told whatever the clock
says, and a journal that was put back from a copy is known as old.
"""

from __future__ import annotations

from snapviewer.base.errors import StorageError
from snapviewer.disks.filesystem import files
from snapviewer.machines.work_place import WorkPlace


def read_counter(place: WorkPlace) -> tuple[int, bool]:
    """The number of the last action that was begun (0: none, or not one of ours), and whether it
    ended. Raises `StorageError` where it cannot be read: a low number would call old what is new.
    """
    try:
        raw = place.read(place.counter, 64)
        number, _, word = (raw or b"0 begun").decode("ascii").strip().partition(" ")
        return max(0, int(number)), word == "ended"
    except StorageError as error:
        if error.code == "too-large":
            return 0, False
        raise
    except ValueError:
        return 0, False


def write_counter(place: WorkPlace, number: int, word: str = "begun") -> None:
    """Note that the action of that number begins (or "ended")."""
    files.make_folder(place.folder)
    files.write_slot(place.counter, f"{number:020d} {word}\n".encode("ascii"))
