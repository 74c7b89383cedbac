# SPDX-License-Identifier: Apache-2.0
"""Whether an action was interrupted here: the journals of a root, their titles and files.

Looking only, by anybody who opens a folder, so nothing here trusts what it reads: a journal is read
bounded, without following links, and one that cannot be read is told, never raised. Whether a
journal may be carried out is decided in `actions`.

A slot's file (see `actions.journal_file`) is one line ``snapviewer-journal 2 LENGTH SHA256``, then
that many bytes of JSON; what follows is left from a longer one. Of the two slots of a VM the one
with the higher serial counts that is whole.
"""

from __future__ import annotations

import hashlib
import json
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from snapviewer.base.errors import NotFoundError, StorageError
from snapviewer.base.words import said_again, tr
from snapviewer.chains.winpaths import windows_basename
from snapviewer.machines.codes import Code
from snapviewer.machines.model import Finding, Severity
from snapviewer.machines.scan import WORK_FOLDER
from snapviewer.machines.shared_lock import is_at_work
from snapviewer.machines.work_fault import UNREADABLE, WorkFault, work_fault
from snapviewer.machines.work_place import (
    WorkPlace,
    folder_name,
    list_work_folder,
    places_in,
    read_work_file,
)

LIMIT = 64 << 20  # bytes; real journals are below 1 MiB
MARK = "snapviewer-journal 2"
_HEAD = 160  # bytes; the first line is shorter
_UNREADABLE = (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError,
               OverflowError, StorageError)  # fmt: skip


@dataclass(frozen=True)
class Waiting:
    """An unfinished action, or what hides whether there is one (`wrong`). `files` are the paths it
    names, None where they are not known; `fault` says why its journal cannot be read, "" where it
    can.
    """

    place: WorkPlace
    path: Path
    title: str
    machine_name: str = ""
    done: int = 0
    steps: int = 0
    files: frozenset[Path] | None = None
    names: frozenset[str] | None = None  # base names, casefolded
    fault: str = ""
    wrong: WorkFault | None = None  # it is no action: what lies there is none of ours, or closed
    at_work: bool = False  # a snapviewer carries it out just now: nothing is interrupted

    @property
    def is_action(self) -> bool:
        """Whether an action is unfinished, as far as can be told."""
        return self.wrong is None


def encode_slot(document: dict[str, Any]) -> bytes:
    """A journal as a slot's file holds it."""
    data = json.dumps(document, ensure_ascii=True, separators=(",", ":")).encode("ascii")
    return f"{MARK} {len(data)} {hashlib.sha256(data).hexdigest()}\n".encode("ascii") + data


def decode_slot(raw: bytes) -> dict[str, Any]:
    """The JSON document of a slot's file. Raises `ValueError` where it is not whole."""
    line = raw[:_HEAD].partition(b"\n")[0]
    words = line.decode("ascii").split(" ")
    if " ".join(words[:2]) != MARK or len(words) != 4:
        raise ValueError(tr("the first line is not that of a journal"))
    length = int(words[2])
    data = raw[len(line) + 1 :][:length]
    if length < 0 or len(data) != length or hashlib.sha256(data).hexdigest() != words[3]:
        raise ValueError(tr("it was written in part only, or changed since"))
    document = json.loads(data)
    if not isinstance(document, dict) or not isinstance(document["body"], dict):
        raise ValueError(tr("it is no journal"))
    return document


def newest_slot(place: WorkPlace) -> tuple[Path, dict[str, Any]] | None:
    """The slot that counts, with its document; None where there is no slot at all.

    Raises `ValueError` where none of the slots is whole, `StorageError` where one may not be read.
    """
    found: list[tuple[int, Path, dict[str, Any]]] = []
    faults: list[ValueError] = []
    for path in place.slots:
        raw = place.read(path, LIMIT)
        if raw is None:
            continue
        try:
            document = decode_slot(raw)
            found.append((int(document["serial"]), path, document))
        except (ValueError, KeyError, TypeError, RecursionError, OverflowError) as error:
            faults.append(ValueError(f"{path.name}: {type(error).__name__}: {str(error)[:200]}"))
    if found:
        _serial, path, document = max(found, key=lambda item: item[0])
        return path, document
    if faults:
        raise faults[0]
    return None


def at_home(root: Path, text: object) -> Path:
    """A path of a journal: relative ones lie in the VM's root. Raises `ValueError`."""
    if not isinstance(text, str) or not text or "\0" in text:
        raise ValueError(f"the path {text!r:.100}")
    path = Path(text)
    if ".." in path.parts:
        raise ValueError(f"the path {text!r:.100}")
    return path if path.is_absolute() else root / path


def waiting_at(place: WorkPlace) -> Waiting | None:
    """The unfinished action of a VM, or what stands in the way of its work files; else None.
    Never raises. What a snapviewer may just have ended is looked for once more.
    """
    found = _waiting_at(place)
    if found is not None and not is_at_work(place):
        found = _waiting_at(place)
    if found is not None and found.is_action and is_at_work(place):
        return replace(found, at_work=True)
    return found


def _waiting_at(place: WorkPlace) -> Waiting | None:
    try:
        found = newest_slot(place)
        if found is not None:
            path, document = found
            return _waiting(place, path, document["body"], document["body"]["title"])
    except _UNREADABLE as error:
        fault = work_fault(place)
        if fault is not None:
            return Waiting(place, fault.path, fault.message, fault=fault.proof, wrong=fault)
        return _unknown(place, place.slots[0], error)
    fault = work_fault(place)
    if fault is not None:  # no journal is there, so nothing is waiting for any file
        nothing: frozenset[Path] = frozenset()
        return Waiting(place, fault.path, fault.message, files=nothing, names=frozenset(),
                       fault=fault.proof, wrong=fault)  # fmt: skip
    return _old_waiting(place)


def _old_waiting(place: WorkPlace) -> Waiting | None:
    """The unfinished action that an earlier version left, where it may be this VM's."""
    path = place.old_journal
    try:
        raw = place.read(path, LIMIT)
        if raw is None:
            return None
        record = json.loads(raw)
        owner = str(record["machine_id"])
        if not place.belongs(owner):
            return None
        return _waiting(place, path, record, record["title"])
    except _UNREADABLE as error:
        if isinstance(error, StorageError) and error.code == "access-denied":
            return None  # the folder may not be entered: its VMs' own places tell it
        return _unknown(place, path, error)


def _waiting(place: WorkPlace, path: Path, body: dict[str, Any], title: object) -> Waiting:
    files: set[Path] = set()
    names: set[str] = set()
    steps = body["steps"]
    for step in [*map(dict, steps)]:
        for text in _strings(step):
            names.add(windows_basename(text).casefold())
        data, saved = dict(step.get("data", {})), dict(step.get("saved", {}))
        named = [step["file"], data.get("parent"), data.get("source"), saved.get("trash")]
        run = data.get("run", [])
        for text in [*named, *(run if isinstance(run, list) else [])]:
            if isinstance(text, str) and text:
                files.add(at_home(place.root, text))
    return Waiting(
        place,
        path,
        said_again(title),
        str(body["machine_name"]),
        int(body["done"]),
        len(steps),
        frozenset(files),
        frozenset(names),
    )


def _strings(node: object) -> Iterable[str]:
    waiting = [node]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict):
            waiting.extend(item.values())
        elif isinstance(item, list):
            waiting.extend(item)


def _unknown(place: WorkPlace, path: Path, error: BaseException) -> Waiting:
    message = error.message if isinstance(error, StorageError) else str(error)
    if isinstance(error, StorageError) and error.file is not None:
        path = Path(error.file)
    return Waiting(
        place,
        path,
        tr("an action whose journal cannot be read"),
        fault=f"{type(error).__name__}: {message[:200]}",
    )


def waiting_in(root: Path) -> list[Waiting]:
    """Every unfinished action of a root's VMs, that of an earlier version included; never raises.

    Where `.snapviewer` itself may not be looked into, one whose files are not known.
    """
    fault = work_fault(WorkPlace(root, ""), shared_only=True)
    if fault is not None:
        return [Waiting(WorkPlace(root, ""), fault.path, fault.message, fault=fault.proof,
                        wrong=fault)]  # fmt: skip
    try:
        found = [waiting_at(place) for place in places_in(root)]
        old = old_owner(root)
    except StorageError as error:
        return [_unknown(WorkPlace(root, ""), root / WORK_FOLDER, error)]
    waiting = [item for item in found if item is not None]
    told = WorkPlace(root, "").old_journal
    if old is not None and not any(item.path == told for item in waiting):
        item = _old_waiting(WorkPlace(root, old))
        if item is not None:
            waiting.append(item)
    return waiting


def old_owner(root: Path) -> str | None:
    """The id of the VM whose journal an earlier version left here, "" where it cannot be read;
    None where there is none. Raises `StorageError` where the folder may not be looked into."""
    path = WorkPlace(root, "").old_journal
    names = dict(list_work_folder(root, root / WORK_FOLDER))
    if path.name not in names:
        return None
    if names[path.name] != stat.S_IFREG:
        return ""
    try:
        raw = read_work_file(root, path, LIMIT)
        return None if raw is None else str(json.loads(raw)["machine_id"])
    except _UNREADABLE:
        return ""


def is_interrupted(place: WorkPlace) -> bool:
    """Whether an action of a VM is unfinished and nobody carries it out; never raises."""
    waiting = waiting_at(place)
    return waiting is not None and waiting.is_action and not waiting.at_work


def has_journal(where: WorkPlace | Path) -> bool:
    """Whether an action is unfinished at a place, or anywhere in a root; never raises."""
    found = [waiting_at(where)] if isinstance(where, WorkPlace) else waiting_in(where)
    return any(waiting is not None and waiting.is_action for waiting in found)


def waiting_place(where: WorkPlace | Path) -> WorkPlace:
    """`where` itself, or the place of the only interrupted action of that root; without any, as
    `the_place`."""
    if isinstance(where, Path):
        waiting = waiting_in(where)
        if len(waiting) == 1:
            return waiting[0].place
    return the_place(where)


def the_place(where: WorkPlace | Path) -> WorkPlace:
    """`where` itself, or the place of the only VM that was worked on in that root.

    Raises `NotFoundError` ambiguous where several were: one must be named then.
    """
    if isinstance(where, WorkPlace):
        return where
    try:
        names = {place.name: place for place in places_in(where)}
        owner = old_owner(where)
    except StorageError:
        return WorkPlace(where, "")
    if owner is not None:
        names.setdefault(folder_name(owner), WorkPlace(where, owner))
    if len(names) > 1:
        raise NotFoundError(
            tr("several VMs were worked on in this folder: {ids}", ids=", ".join(names)),
            file=where,
            code="ambiguous",
            remedy=tr("name the VM you mean with --vm"),
        )
    return next(iter(names.values()), WorkPlace(where, ""))


def journal_names(root: Path) -> frozenset[str] | None:
    """The casefolded base names that unfinished journals in `root` mention; empty where there is
    none, None where there is one that cannot be read.

    Names and not paths: the folder may be seen from another place than when it was written. The
    disks of a half done take are named by no configuration yet, and are still wanted.
    """
    names: set[str] = set()
    for waiting in waiting_in(root):
        if waiting.names is None:
            return None
        names |= waiting.names
    return frozenset(names)


def journal_findings(root: Path, keys: Mapping[str, str]) -> list[Finding]:
    """A finding for each unfinished journal in `root`; never raises. `keys`: `Machine.key` by id
    of the VMs of that root.
    """
    return [
        _finding(waiting, keys.get(waiting.place.machine_id)) for waiting in waiting_in(root)
    ]


def _finding(waiting: Waiting, machine_key: str | None) -> Finding:
    wrong = waiting.wrong
    if wrong is not None:
        return Finding(
            wrong.code,
            Severity.WARNING if wrong.code == UNREADABLE else Severity.ERROR,
            wrong.message,
            file=wrong.path,
            remedy=wrong.remedy,
            proof=wrong.proof,
            consequence=tr("The VM can be looked at; it cannot be changed meanwhile."),
            machine_key=machine_key,
        )
    if waiting.fault:
        proof = tr("journal: expected whole, found {fault}", fault=waiting.fault)
        remedy = tr(
            "Keep the journal and ask for help: it names the steps that were taken. "
            "Change nothing else before they are clear."
        )
    else:
        proof = tr(
            "steps: expected {steps} done, found {done}", steps=waiting.steps, done=waiting.done
        )
        remedy = tr("Run 'recover' to continue it, or 'recover --back' to undo it.")
    return Finding(
        Code.INTERRUPTED_ACTION,
        Severity.ERROR,
        tr("An action was interrupted and is not finished: {title}.", title=waiting.title),
        file=waiting.path,
        remedy=remedy,
        proof=proof,
        consequence=tr(
            "Until then nothing else of this VM can be changed, nor of others that use its files."
        ),
        machine_key=machine_key,
    )
