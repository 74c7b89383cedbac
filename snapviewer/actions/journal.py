# SPDX-License-Identifier: Apache-2.0
"""The journal of one running action, and what is kept of finished ones.

`.snapviewer/journal.json` in the VM's root is written and flushed before the first step and after
each. It is replaced atomically, so that it is always one whole state. A finished action's journal
moves, as `manifest.json`, into its folder in the trash; undo reads it there.
"""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from snapviewer.actions.plan import FileStamp, Plan
from snapviewer.actions.step_record import checked_path
from snapviewer.actions.steps import Step
from snapviewer.disks import files
from snapviewer.disks.storage import FileStorage, announce, storage_error
from snapviewer.errors import FormatError, RefusedError, StorageError
from snapviewer.machines.journal_state import journal_path
from snapviewer.machines.scan import WORK_FOLDER
from snapviewer.words import tr

VERSION = 1
MANIFEST = "manifest.json"


def work_folder(root: Path) -> Path:
    return root / WORK_FOLDER


def trash_folder(root: Path) -> Path:
    return work_folder(root) / "trash"


def stage_folder(root: Path) -> Path:
    return work_folder(root) / "stage"


@dataclass
class Journal:
    """One action's state. `done` counts the finished steps (backwards: those not yet undone)."""

    action: str
    title: str
    machine_id: str
    machine_name: str
    root: Path
    trash: Path
    started: str
    steps: list[Step]
    done: int = 0
    backwards: bool = False
    committed: bool = False  # a step that cannot be undone was begun
    stamps: list[FileStamp] = field(default_factory=list)  # after the end, for undo
    guards: list[Path] = field(default_factory=list)
    snapshot_id: str | None = None
    source: Path | None = None  # the manifest this undo works on

    @staticmethod
    def of(plan: Plan) -> Journal:
        """A fresh journal for a plan; the trash folder's name tells time and action."""
        now = datetime.now(UTC)
        base = f"{now.strftime('%Y%m%dT%H%M%S.%fZ')}-{plan.action}"
        return Journal(
            plan.action,
            plan.title,
            plan.machine_id,
            plan.machine_name,
            plan.root,
            trash_folder(plan.root) / base,
            now.isoformat(),
            plan.steps,
            guards=[stamp.path for stamp in plan.stamps],
            snapshot_id=plan.snapshot_id,
        )

    def to_json(self) -> dict[str, Any]:
        return {
            "version": VERSION,
            "action": self.action,
            "title": self.title,
            "machine_id": self.machine_id,
            "machine_name": self.machine_name,
            "root": str(self.root),
            "trash": str(self.trash),
            "started": self.started,
            "done": self.done,
            "backwards": self.backwards,
            "committed": self.committed,
            "snapshot_id": self.snapshot_id,
            "source": str(self.source) if self.source is not None else None,
            "guards": [str(path) for path in self.guards],
            "stamps": [[str(item.path), item.size, item.mtime_ns] for item in self.stamps],
            "steps": [step.to_json() for step in self.steps],
        }

    @staticmethod
    def from_json(record: dict[str, Any]) -> Journal:
        if record["version"] != VERSION:
            raise ValueError(f"version {record['version']}")
        source = record["source"]
        steps = [Step.from_json(step) for step in record["steps"]]
        done = int(record["done"])
        if not 0 <= done <= len(steps):
            raise ValueError(f"{done} of {len(steps)} steps done")
        root, trash = checked_path(record["root"]), checked_path(record["trash"])
        if not trash.is_relative_to(trash_folder(root)):
            raise ValueError(f"the trash {trash}")
        return Journal(
            str(record["action"]),
            str(record["title"]),
            str(record["machine_id"]),
            str(record["machine_name"]),
            root,
            trash,
            str(record["started"]),
            steps,
            done,
            bool(record["backwards"]),
            bool(record["committed"]),
            [
                FileStamp(checked_path(path), int(size), int(time))
                for path, size, time in record["stamps"]
            ],
            [checked_path(path) for path in record["guards"]],
            str(record["snapshot_id"]) if record["snapshot_id"] is not None else None,
            checked_path(source) if source is not None else None,
        )

    @property
    def changed(self) -> tuple[Path, ...]:
        """Every file the action's steps touch."""
        return tuple(dict.fromkeys(step.file for step in self.steps))

    def save(self) -> None:
        """Write the journal, durable on return."""
        path = journal_path(self.root)
        files.make_folder(path.parent)
        files.write_file(path, _encode(self.to_json()))

    def note_stamps(self) -> None:
        """Remember all touched and guarded files as they are now, for a later undo."""
        paths = dict.fromkeys([*self.changed, *self.guards])
        self.stamps = [FileStamp.of(path) for path in paths]


def _encode(record: dict[str, Any]) -> bytes:
    return (json.dumps(record, indent=1) + "\n").encode()


def load(path: Path) -> Journal:
    """Read a journal or manifest. Raises `FormatError` where it is not whole."""
    try:
        return Journal.from_json(json.loads(files.read_file(path).decode()))
    except (
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        UnicodeDecodeError,
        OverflowError,
        RecursionError,
    ) as error:
        raise FormatError(
            tr("the journal cannot be understood ({error})", error=error),
            file=path,
            structure="journal",
            code="bad-journal",
            remedy=tr(
                "keep the file and ask for help: it names the steps that were "
                "taken, and nothing else should be changed until they are clear"
            ),
        ) from error


def load_active(root: Path) -> Journal | None:
    """The unfinished action in `root`, or None. Raises `FormatError`; `RefusedError` where the
    journal came here with a copied or moved folder: its steps name files of the other place.
    """
    path = journal_path(root)
    if not path.exists():
        return None
    journal = load(path)
    if not is_at_home(journal, root):
        raise RefusedError(
            tr(
                "the interrupted action belongs to {root}; this folder was copied or moved "
                "while it was unfinished",
                root=journal.root,
            ),
            file=path,
            code="journal-elsewhere",
            remedy=tr(
                "recover the action in its own folder, then copy again; or move "
                "this folder back to that path and recover it there"
            ),
        )
    return journal


def is_at_home(journal: Journal, root: Path) -> bool:
    """Whether a journal was written for the folder it lies in."""
    return os.path.realpath(journal.root) == os.path.realpath(root)


def keep_manifest(journal: Journal) -> None:
    """Keep a finished action's journal in its trash folder."""
    files.make_folder(journal.trash)
    files.write_file(journal.trash / MANIFEST, _encode(journal.to_json()))


def clear(journal: Journal) -> None:
    """Remove the journal, then the staged files it no longer needs.

    A crash or a fault between the two leaves staged copies of configurations; harmless because
    the next action clears the folder before it stages its own.
    """
    files.remove_file(journal_path(journal.root), missing_ok=True)
    with contextlib.suppress(StorageError):  # the action is over; nothing is left to recover
        clear_stage(journal.root)


def clear_stage(root: Path) -> None:
    folder = stage_folder(root)
    if folder.is_dir():
        for path in sorted(folder.iterdir()):
            files.remove_file(path, missing_ok=True)
        files.remove_folder_if_empty(folder)


def stage(journal: Journal) -> None:
    """Write the new configurations to the stage, durable, before the journal names them."""
    clear_stage(journal.root)
    contents = [
        (n, step.content) for n, step in enumerate(journal.steps) if step.content is not None
    ]
    if contents:
        files.make_folder(stage_folder(journal.root))
    for number, content in contents:
        files.write_file(stage_folder(journal.root) / f"{number:03d}", content)


def log(root: Path, record: dict[str, Any]) -> None:
    """Append one line to `.snapviewer/log.jsonl`; people read it, nothing depends on it."""
    path = work_folder(root) / "log.jsonl"
    files.make_folder(path.parent)
    line = json.dumps({"time": datetime.now(UTC).isoformat(), **record}) + "\n"
    try:
        announce("append", path)
        handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o666)
        try:
            os.write(handle, line.encode())
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        raise storage_error(error, path, tr("writing the log")) from error


class RootLock:
    """Keeps a second snapviewer from acting in the same root; released with the process."""

    def __init__(self, root: Path) -> None:
        folder = work_folder(root)
        files.make_folder(folder)
        path = folder / "lock"
        if not path.exists():
            try:
                FileStorage(path, create=True).close()
            except StorageError:
                if not path.exists():
                    raise
        self._storage = FileStorage(path, writable=True)

    def __enter__(self) -> RootLock:
        return self

    def __exit__(self, *_: object) -> None:
        self._storage.close()
