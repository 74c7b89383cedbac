# SPDX-License-Identifier: Apache-2.0
"""The steps that plans are made of, as data: what is done to which file. `engine.handlers` carries
them out.

Steps with `can_undo` False are the point of no return of an action.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from snapviewer.plans.step_record import check_step, checked_path


class StepKind(enum.StrEnum):
    """What a step does to its file."""

    MAKE_FOLDER = "make-folder"
    CREATE_DISK = "create-disk"
    COPY_FILE = "copy-file"
    WRITE_FILE = "write-file"
    TRASH = "move-to-trash"
    MERGE = "merge"
    RELINK = "reconnect"
    REMOVE = "remove"
    FOOTER = "rewrite-footer"
    REPLAY = "replay-log"
    FILL = "fill-holes"
    RENAME_FILE = "rename-file"  # or move it within its volume; `data["source"]` is the old name
    WRITE_DISK = "write-disk"  # the content of another disk as a new file
    ON_HOST = "run-on-host"  # a live Hyper-V host does it; never carried out here


_WRITES_NOTHING = (StepKind.TRASH, StepKind.REMOVE, StepKind.MAKE_FOLDER, StepKind.RENAME_FILE)


@dataclass
class Step:
    """One step. `size` is the bytes it writes (for trash and remove: the bytes it takes away).

    `data` holds, JSON-able, what the kind needs; `saved` what execution noted for a restart.
    `content` is the new content of a WRITE_FILE step until the journal has staged it.
    """

    kind: StepKind
    file: Path
    size: int
    detail: str
    data: dict[str, Any] = field(default_factory=dict)
    saved: dict[str, Any] = field(default_factory=dict)
    content: bytes | None = None

    @property
    def do(self) -> str:
        """The verb, for people and scripts."""
        return str(self.kind)

    @property
    def can_undo(self) -> bool:
        return self.kind not in (StepKind.MERGE, StepKind.REMOVE) and not self.data.get("final")

    @property
    def writes(self) -> int:
        """The bytes this step writes."""
        return (
            0
            if self.kind in _WRITES_NOTHING
            else (self.size)
        )

    def to_json(self) -> dict[str, Any]:
        return {
            "kind": str(self.kind),
            "file": str(self.file),
            "size": self.size,
            "detail": self.detail,
            "data": self.data,
            "saved": self.saved,
        }

    @staticmethod
    def from_json(record: dict[str, Any]) -> Step:
        """Raises `ValueError`, `TypeError`, `KeyError` for a record no step of ours can have."""
        step = Step(
            StepKind(record["kind"]),
            checked_path(record["file"]),
            int(record["size"]),
            str(record["detail"]),
            dict(record["data"]),
            dict(record["saved"]),
        )
        check_step(str(step.kind), step.data, step.saved)
        return step
