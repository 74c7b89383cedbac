# SPDX-License-Identifier: Apache-2.0
"""What goes with a journal: its number, its stage, its end, the record in the trash, the log."""

from __future__ import annotations

import contextlib
import hashlib
import json
import stat
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from snapviewer.base.errors import SnapviewerError
from snapviewer.disks.filesystem import files, scope
from snapviewer.engine.counter import read_counter, write_counter
from snapviewer.engine.journal import Journal, Origin, document_of
from snapviewer.machines.journal_state import old_owner
from snapviewer.machines.work_place import MANIFEST, WorkPlace

# A question to the system that fails in the midst of an action (a stat, a listing) is a fault too.
FAULTS = (SnapviewerError, OSError, UnicodeError)


def next_number(place: WorkPlace, known: Iterable[int]) -> int:
    """A number above that of every action known here."""
    return max([read_counter(place)[0], *known]) + 1


def keep_manifest(journal: Journal) -> None:
    """Keep a finished action's journal in its trash folder."""
    files.make_folder(journal.trash)
    data = json.dumps(document_of(journal, journal.serial), ensure_ascii=True, indent=1) + "\n"
    files.write_file(journal.trash / MANIFEST, data.encode("ascii"))


def adopt(journal: Journal) -> None:
    """Carry on with a journal of version 1 in the two slots, then remove its own file.

    A crash between the two leaves both; the slots count.
    """
    if journal.origin is Origin.OLD:
        journal.number = max(journal.number, read_counter(journal.place)[0]) + 1
        write_counter(journal.place, journal.number)
        journal.save()
    if journal.old_place and old_owner(journal.root) is not None:
        files.remove_file(journal.place.old_journal, missing_ok=True)


def clear(journal: Journal) -> None:
    """Note that the action ended, remove the journal, the older slot first, then the staged files
    it no longer needs.

    A crash between the two slots leaves the newer one, whose steps are all done. One, or a fault,
    before the stage leaves staged copies of configurations; harmless because the next action
    clears the folder before it stages its own. A fault once both slots are gone (the flush of their
    folder) is none of the action's: it is over, and `recover` could find nothing.
    """
    write_counter(journal.place, journal.number, "ended")
    older = journal.slot
    try:
        for number in (older, 1 - older):
            files.remove_file(journal.place.slots[number], missing_ok=True)
    except FAULTS:
        if not is_gone(journal):
            raise
        return
    with contextlib.suppress(*FAULTS):  # the action is over; nothing is left to recover
        clear_stage(journal)


def is_gone(journal: Journal) -> bool:
    """Whether neither slot of the journal is there; False where that cannot be asked."""
    try:
        return not any(scope.lexists(slot) for slot in journal.place.slots)
    except FAULTS:
        return False


def clear_stage(journal: Journal) -> None:
    """Remove what lies in the stage: files of ours only, never through a link."""
    folder = journal.stage
    listed = journal.place.listed(folder)
    for name, kind in listed:
        if kind == stat.S_IFREG:
            files.remove_file(folder / name, missing_ok=True)
    if listed or folder.is_dir():
        files.remove_folder_if_empty(folder)


def stage(journal: Journal) -> None:
    """Write the new configurations to the stage, durable, before the journal names them."""
    clear_stage(journal)
    contents = [
        (n, step, step.content) for n, step in enumerate(journal.steps) if step.content is not None
    ]
    if contents:
        files.make_folder(journal.stage)
    for number, step, content in contents:
        step.data["sha256"] = hashlib.sha256(content).hexdigest()
        files.write_file(journal.stage / f"{number:03d}", content)


def log(place: WorkPlace, record: dict[str, Any]) -> None:
    """Append one line to the VM's `log.jsonl`; people read it, nothing depends on it."""
    files.make_folder(place.folder)
    line = json.dumps({"time": datetime.now(UTC).isoformat(), **record}, ensure_ascii=True) + "\n"
    files.append_file(place.log, line.encode("ascii"))
