# SPDX-License-Identifier: Apache-2.0
"""The journal of one running action, and what is kept of finished ones.

The journal lies in two files of the VM's work folder that are written in turn (`journal-0`,
`journal-1`), before the first step and after each, flushed. Each write makes one of them the newer
whole one, so that a write that was cut short leaves the state before it, and no file is ever
renamed over another. A finished action's journal is kept as `manifest.json` in its folder in the
trash; undo reads it there.

Version 2 holds texts as English with values, paths relative to the VM's root where they lie below
it, a number that grows with every action of the VM, the content of every file before and after its
step (`fingerprints`), and a digest keyed with the user's key over all of it (`journal_key`).
Version 1 (one `journal.json` for a whole folder) is still read.
"""

from __future__ import annotations

import enum
import hashlib
import json
import os
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from snapviewer.base.errors import FormatError, RefusedError
from snapviewer.base.words import said_again, source_of, tr
from snapviewer.disks.filesystem import files
from snapviewer.engine.counter import read_counter
from snapviewer.engine.journal_key import is_own, signed
from snapviewer.machines.journal_state import (
    LIMIT,
    at_home,
    encode_slot,
    newest_slot,
    the_place,
)
from snapviewer.machines.work_fault import work_fault
from snapviewer.machines.work_place import MANIFEST, WorkPlace
from snapviewer.plans.fingerprints import Mark, checked_mark
from snapviewer.plans.plan import FileStamp, Plan
from snapviewer.plans.step_record import checked_path, map_paths
from snapviewer.plans.steps import Step

VERSION = 2
OLD_VERSION = 1
_BAD = (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError)


class Origin(enum.Enum):
    """Who made a journal that was read."""

    OWN = enum.auto()
    FOREIGN = enum.auto()  # another user or computer, or the key is lost
    OLD = enum.auto()  # an earlier version, which signed nothing


@dataclass
class Journal:
    """One action's state. `done` counts the finished steps (backwards: those not yet undone)."""

    action: str
    title: str
    place: WorkPlace
    machine_name: str
    trash: Path
    started: str
    steps: list[Step]
    number: int = 0
    done: int = 0
    backwards: bool = False
    committed: bool = False  # a step that cannot be undone was begun
    stamps: list[FileStamp] = field(default_factory=list)  # after the end, for undo
    guards: list[Path] = field(default_factory=list)
    before: dict[Path, Mark] = field(default_factory=dict)  # every step's file before the action
    snapshot_id: str | None = None
    source: Path | None = None  # the manifest this undo works on
    home: str = ""  # the root's path and number when it was written
    home_number: int = 0
    old_place: bool = False  # stage and trash are those of version 1
    origin: Origin = Origin.OWN
    digest: str = ""  # of the file it was read from
    serial: int = 0
    slot: int = 0  # which of the two is written next

    @property
    def root(self) -> Path:
        return self.place.root

    @property
    def machine_id(self) -> str:
        return self.place.machine_id

    @property
    def stage(self) -> Path:
        """Where its new configurations wait."""
        return self.place.old_stage if self.old_place else self.place.stage

    @staticmethod
    def of(plan: Plan, number: int = 1) -> Journal:
        """A fresh journal for a plan; the trash folder's name tells number, time and action."""
        now = datetime.now(UTC)
        base = f"{number:08d}-{now.strftime('%Y%m%dT%H%M%SZ')}-{plan.action}"
        place = plan.place
        return Journal(
            plan.action,
            plan.title,
            place,
            plan.machine_name,
            place.trash / base,
            now.isoformat(),
            plan.steps,
            number=number,
            guards=[stamp.path for stamp in plan.stamps],
            snapshot_id=plan.snapshot_id,
            home=os.path.realpath(place.root),
            home_number=_number_of(place.root),
        )

    # -- to and from JSON ---------------------------------------------------------------------

    def to_json(self) -> dict[str, Any]:
        """The body: everything but the counters and the signature around it."""

        def text(path: Path | str) -> str:
            return _relative(self.root, path)

        return {
            "action": self.action,
            "title": source_of(self.title),
            "machine_id": self.machine_id,
            "machine_name": self.machine_name,
            "home": self.home,
            "home_number": self.home_number,
            "old_place": self.old_place,
            "trash": text(self.trash),
            "started": self.started,
            "done": self.done,
            "backwards": self.backwards,
            "committed": self.committed,
            "snapshot_id": self.snapshot_id,
            "source": text(self.source) if self.source is not None else None,
            "guards": [text(path) for path in self.guards],
            "stamps": [[text(item.path), item.size, item.mtime_ns] for item in self.stamps],
            "before": [[text(path), mark] for path, mark in self.before.items()],
            "steps": [self._step_json(step, text) for step in self.steps],
        }

    @staticmethod
    def _step_json(step: Step, text: Any) -> dict[str, Any]:
        record = step.to_json()
        return {
            **record,
            "file": text(step.file),
            "detail": source_of(step.detail),
            "data": map_paths(step.data, text),
            "saved": map_paths(step.saved, text),
        }

    @staticmethod
    def from_json(place: WorkPlace, body: dict[str, Any]) -> Journal:
        """A journal of this version. Raises `ValueError`, `KeyError`, `TypeError` and the like."""
        root = place.root

        def path(text: object) -> Path:
            return at_home(root, text)

        if not place.belongs(str(body["machine_id"])):
            raise ValueError(f"it belongs to the VM {str(body['machine_id'])[:60]!r}")
        steps = []
        for record in body["steps"]:
            record = dict(record)
            record["file"] = str(path(record["file"]))
            record["detail"] = said_again(record["detail"])
            for key in ("data", "saved"):
                record[key] = map_paths(dict(record[key]), lambda text: str(path(text)))
            steps.append(Step.from_json(record))
        source = body["source"]
        journal = Journal(
            str(body["action"]),
            said_again(body["title"]),
            place,
            str(body["machine_name"]),
            path(body["trash"]),
            str(body["started"]),
            steps,
            done=int(body["done"]),
            backwards=bool(body["backwards"]),
            committed=bool(body["committed"]),
            stamps=[
                FileStamp(path(name), int(size), int(time)) for name, size, time in body["stamps"]
            ],
            guards=[path(name) for name in body["guards"]],
            before={path(name): checked_mark(mark) for name, mark in body["before"]},
            snapshot_id=str(body["snapshot_id"]) if body["snapshot_id"] is not None else None,
            source=path(source) if source is not None else None,
            home=str(body["home"]),
            home_number=int(body["home_number"]),
            old_place=bool(body["old_place"]),
        )
        journal.check()
        return journal

    @staticmethod
    def from_old(place: WorkPlace, record: dict[str, Any]) -> Journal:
        """A journal of version 1: absolute paths, no signature, stage and trash shared."""
        if record["version"] != OLD_VERSION:
            raise ValueError(f"version {record['version']}")
        if not place.belongs(str(record["machine_id"])):
            raise ValueError(f"it belongs to the VM {str(record['machine_id'])[:60]!r}")
        source = record["source"]
        root = checked_path(record["root"])
        journal = Journal(
            str(record["action"]),
            str(record["title"]),
            place,
            str(record["machine_name"]),
            checked_path(record["trash"]),
            str(record["started"]),
            [Step.from_json(step) for step in record["steps"]],
            done=int(record["done"]),
            backwards=bool(record["backwards"]),
            committed=bool(record["committed"]),
            stamps=[
                FileStamp(checked_path(path), int(size), int(time))
                for path, size, time in record["stamps"]
            ],
            guards=[checked_path(path) for path in record["guards"]],
            snapshot_id=str(record["snapshot_id"]) if record["snapshot_id"] is not None else None,
            source=checked_path(source) if source is not None else None,
            home=str(root),
            old_place=True,
            origin=Origin.OLD,
        )
        journal.check(root)
        if is_at_home(journal):
            journal.trash = place.old_trash / journal.trash.name
        return journal

    def check(self, root: Path | None = None) -> None:
        """Raise `ValueError` where counts or the places in the trash are none of ours."""
        if not 0 <= self.done <= len(self.steps):
            raise ValueError(f"{self.done} of {len(self.steps)} steps done")
        if self.old_place:
            trash = WorkPlace(root or self.root, self.machine_id).old_trash
        else:
            trash = self.place.trash
        if self.trash.parent != trash:
            raise ValueError(f"the trash {self.trash}")
        if self.source is not None and self.source.name != MANIFEST:
            raise ValueError(f"the manifest {self.source}")
        # A file from another volume lies in a trash of the same name beside it.
        tail = self.trash.parts[len(self.place.root.parts) if root is None else len(root.parts) :]
        for step in self.steps:
            kept = step.saved.get("trash")
            if kept is not None and Path(kept).parent.parts[-len(tail) :] != tail:
                raise ValueError(f"the place in the trash {kept}")

    @property
    def changed(self) -> tuple[Path, ...]:
        """Every file the action's steps touch."""
        return tuple(dict.fromkeys(step.file for step in self.steps))

    # -- writing ------------------------------------------------------------------------------

    def save(self) -> None:
        """Write the journal into the slot whose turn it is, durable on return.

        A crash inside leaves that slot torn and the other as the last save left it.
        """
        path = self.place.slots[self.slot]
        files.make_folder(path.parent)
        files.write_slot(path, encode_slot(document_of(self, self.serial + 1)))
        self.serial += 1
        self.slot = 1 - self.slot

    def note_stamps(self) -> None:
        """Remember all touched and guarded files as they are now, for a later undo. Raises
        `OSError`: a stamp that says a file is gone would refuse the undo for ever."""
        paths = dict.fromkeys([*self.changed, *self.guards])
        # Folders are left out: other VMs' files come and go in them.
        self.stamps = [FileStamp.known(path) for path in paths if not path.is_dir()]


def _relative(root: Path, path: Path | str) -> str:
    text, start = str(path if isinstance(path, Path) else Path(path)), str(root)
    if os.name != "nt" and len(start) > 1:  # as below, by texts: every step of every save is asked
        return text[len(start) + 1 :] if text.startswith(start + "/") else (
            "." if text == start else text
        )
    path = Path(path)
    return str(path.relative_to(root)) if path.is_relative_to(root) else text


def _number_of(folder: Path) -> int:
    try:
        return folder.stat().st_ino
    except OSError:
        return 0


def _signed_bytes(place: WorkPlace, serial: int, number: int, body: dict[str, Any]) -> bytes:
    return json.dumps(
        [VERSION, place.name, serial, number, body], ensure_ascii=True, sort_keys=True
    ).encode("ascii")


def document_of(journal: Journal, serial: int) -> dict[str, Any]:
    body = json.loads(json.dumps(journal.to_json()))  # as it will be read
    key, digest = signed(_signed_bytes(journal.place, serial, journal.number, body))
    return {
        "version": VERSION,
        "serial": serial,
        "number": journal.number,
        "key": key,
        "signature": digest,
        "body": body,
    }


# -- reading ----------------------------------------------------------------------------------


def _cannot(path: Path, error: object) -> FormatError:
    return FormatError(
        tr("the journal cannot be understood ({error})", error=str(error)[:300]),
        file=path,
        structure="journal",
        code="bad-journal",
        remedy=tr(
            "keep the file and ask for help: it names the steps that were "
            "taken, and nothing else should be changed until they are clear"
        ),
    )


def _from_document(place: WorkPlace, path: Path, document: dict[str, Any]) -> Journal:
    if document.get("version") != VERSION:
        raise ValueError(f"version {document.get('version')!r:.40}")
    serial, number = int(document["serial"]), int(document["number"])
    body = document["body"]
    data = _signed_bytes(place, serial, number, body)
    own = is_own(data, str(document["key"]), str(document["signature"]))
    if own is False:
        raise ValueError(tr("it was changed after this program wrote it"))
    journal = Journal.from_json(place, body)
    journal.serial, journal.number = serial, number
    journal.origin = Origin.OWN if own else Origin.FOREIGN
    journal.digest = hashlib.sha256(data).hexdigest()
    return journal


def load(place: WorkPlace, path: Path) -> Journal:
    """Read a manifest of the place's VM. Raises `FormatError` where it is not whole or another
    VM's, `StorageError` where it may not be read."""
    try:
        raw = place.read(path, LIMIT)
        if raw is None:
            raise ValueError(tr("it is gone"))
        record = json.loads(raw)
        if record["version"] == OLD_VERSION:
            return _old(place, record, raw)
        return _from_document(place, path, record)
    except _BAD as error:
        raise _cannot(path, error) from error


def number_at(place: WorkPlace, path: Path) -> int:
    """The number that a manifest says, unproven; 0 for one of earlier versions. Raises as `load`.
    """
    try:
        raw = place.read(path, LIMIT)
        record = json.loads(raw or b"{}")
        number = 0 if record["version"] == OLD_VERSION else int(record["number"])
        return number if 0 <= number < 1 << 53 else 0  # no number of ours is greater
    except _BAD as error:
        raise _cannot(path, error) from error


def _old(place: WorkPlace, record: dict[str, Any], raw: bytes) -> Journal:
    journal = Journal.from_old(place, record)
    journal.digest = hashlib.sha256(raw).hexdigest()
    return journal


def load_active(where: WorkPlace | Path) -> Journal | None:
    """The unfinished action of a VM, or None. Raises `FormatError`; `RefusedError` where something
    else lies in the place of the work files (`work_fault`), where the journal came here with a
    copied folder, or where an older one was laid back.
    """
    place = the_place(where)
    fault = work_fault(place)
    if fault is not None:
        raise fault.error()
    path = place.slots[0]
    try:
        found = newest_slot(place)
        if found is not None:
            path, document = found
            journal = _from_document(place, path, document)
            journal.slot = 1 - place.slots.index(path)
        else:
            path = place.old_journal
            raw = place.read(path, LIMIT)
            if raw is None:
                return None
            record = json.loads(raw)
            if not place.belongs(str(record["machine_id"])):
                return None
            journal = _old(place, record, raw)
    except _BAD as error:
        raise _cannot(path, error) from error
    if not is_at_home(journal):
        raise RefusedError(
            tr(
                "the interrupted action belongs to {root}; this folder was copied "
                "while it was unfinished",
                root=journal.home,
            ),
            file=path,
            code="journal-elsewhere",
            remedy=tr(
                "recover the action in its own folder, then copy again; or move "
                "this folder back to that path and recover it there"
            ),
        )
    if journal.origin is not Origin.OLD and _is_outdated(journal):
        raise RefusedError(
            tr("this journal is older than the last action that was carried out here"),
            file=path,
            code="journal-outdated",
            remedy=tr(
                "it was put back from a copy; what it names is finished long since: move it away"
            ),
        )
    return journal


def is_at_home(journal: Journal) -> bool:
    """Whether a journal was written for the folder it lies in: at the same path, or the same folder
    that was moved or is seen at another path now (never a copy)."""
    if os.path.realpath(journal.home) == os.path.realpath(journal.root):
        return True
    return not journal.old_place and 0 < journal.home_number == _number_of(journal.root)


def foreign_words(journal: Journal) -> str:
    """Why a journal that was read wants an agreement of its own; "" for one's own."""
    if journal.origin is Origin.OWN:
        return ""
    if journal.origin is Origin.OLD:
        return tr(
            "The record of this action was made by an earlier version of this program, which "
            "signed nothing: whether it is genuine cannot be told."
        )
    return tr(
        "The record of this action was made on another computer or by another user: whether it is "
        "genuine cannot be told."
    )


def _is_outdated(journal: Journal) -> bool:
    """Whether a later action was begun, or this one ended, since the journal was written. One that
    ended may still lie there when all its steps are done: only its removal was cut short."""
    number, ended = read_counter(journal.place)
    over = journal.done == (0 if journal.backwards else len(journal.steps))
    return journal.number < number or (journal.number == number and ended and not over)
