# SPDX-License-Identifier: Apache-2.0
"""Put a file back from a recycle bin to its old place, or beside the disks that stand on it.

Write order: 1 the folder, where it is missing; 2 the file is renamed to its place, never over
another one; 3 the bin's own record of it goes to the trash. A crash between 2 and 3 leaves a record
of a file that is no longer in the bin; harmless because Windows passes over such records.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from snapviewer.actions.repairs.base import Repair, begin_repair, owner_near
from snapviewer.base.words import tr
from snapviewer.chains.winpaths import sibling_windows_path, windows_basename
from snapviewer.disks.filesystem.volume_kind import same_volume
from snapviewer.machines.bins import deleted_record
from snapviewer.machines.codes import Code
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine
from snapviewer.machines.names import StoredPath
from snapviewer.machines.parents import stored_texts
from snapviewer.machines.upcase import fold
from snapviewer.plans.building import guarded
from snapviewer.plans.plan import Plan
from snapviewer.plans.steps import StepKind


def bin_repairs(library: Library, machine: Machine | None, finding: Finding) -> list[Repair]:
    """Put back the deleted file that the finding is about, or that its disk stands on."""
    path = finding.file
    if finding.code == Code.CHAIN_THROUGH_BIN:
        file = library.graph.get(path)
        path = file.parent if file is not None else None
    if path is None or path not in library.scan.deleted:
        return []
    target = old_place(library, machine, path)
    if target is None or target.exists() or target.is_symlink():
        return []
    if path not in library.graph.files and not target.parent.is_dir():
        return []  # the whole VM was deleted: its configuration alone would be of no use
    deleted = path
    return [
        Repair(
            tr("Put {name} back into {folder}", name=target.name, folder=target.parent),
            lambda: plan_put_back(library, machine, deleted, target),
        )
    ]


def old_place(library: Library, machine: Machine | None, path: Path) -> Path | None:
    """Where a file in a recycle bin belongs, among the opened folders: its old place as the bin
    tells it; else the folder its VM's disks of that stored folder lie in; else beside the disks
    that stand on it. None where nothing tells.
    """
    graph = library.graph
    original = deleted_record(path, library.scan.deleted[path]).original
    if PurePosixPath(original).is_absolute() and library.is_inside(Path(original)):
        return Path(original)
    name = windows_basename(original) or _name_for_children(library, path) or path.name
    texts = [original, *_stored_by(library, path, name)]
    owners = [machine] if machine is not None else []
    owners += [each for each in library.machines if each is not machine]
    for text in texts:
        if not StoredPath.parse(text).absolute or library.binder is None:
            continue
        folder = sibling_windows_path(text, "")
        for each in owners:
            local = library.binder.local_folder(each.key, folder)
            if local is not None and library.is_inside(local):
                return local / name
    children = [
        child for child in _children(library, path) if graph.files[child].deleted_in is None
    ]
    return children[0].parent / name if children else None


def _children(library: Library, path: Path) -> list[Path]:
    file = library.graph.get(path)
    return file.children if file is not None else []


def _name_for_children(library: Library, path: Path) -> str:
    for child in _children(library, path):
        link = library.graph.files[child].link
        for text in stored_texts(link) if link is not None else ():
            name = StoredPath.parse(text).name
            if name:
                return name
    return ""


def _stored_by(library: Library, path: Path, name: str) -> Iterable[str]:
    """How configurations that miss a disk of this name, and the disks above it, store its path."""
    for machine in library.machines:
        for moment in machine.moments:
            for disk in moment.disks.values():
                if disk.path is None and fold(windows_basename(disk.stored)) == fold(name):
                    yield disk.stored
    for child in _children(library, path):
        link = library.graph.files[child].link
        yield from stored_texts(link) if link is not None else ()


def plan_put_back(
    library: Library, machine: Machine | None, path: Path, target: Path
) -> Plan:
    """Plan moving the deleted file `path` to `target`."""
    owner = owner_near(library, machine, target)
    builder = begin_repair(
        library, owner, "put-back", tr("Put {name} back", name=target.name), [path]
    )
    plan = builder.plan
    plan.button = tr("Put back")
    plan.consequence = tr(
        "{name} leaves the recycle bin and lies in {folder} again. Its content does not change.",
        name=target.name,
        folder=target.parent,
    )
    plan.way_back = tr("Undo moves it into the recycle bin again.")
    if target.exists() or target.is_symlink():
        builder.refuse(
            tr("There is a file {path} already; it is not replaced.", path=target)
        )
    elif not same_volume(path, target):
        builder.refuse(
            tr(
                "The recycle bin lies on another volume than {folder}: copy the file by hand.",
                folder=target.parent,
            )
        )

    def steps() -> None:
        builder.stamp(path)
        builder.stamp(target)
        builder.folder(target.parent)
        builder.add(
            StepKind.RENAME_FILE,
            target,
            path.stat().st_size,
            tr("Move {name} out of the recycle bin", name=path.name),
            {"source": str(path)},
        )
        for record in _records(path):
            builder.trash(record, tr("Move the recycle bin's record of it to the trash"))

    if not plan.refused:
        guarded(builder, steps)
    return builder.finish()


def _records(path: Path) -> list[Path]:
    """The bin's records that are about this file alone."""
    found = []
    if path.name[:2] in ("$R", "$r"):
        found = [path.with_name(prefix + path.name[2:]) for prefix in ("$I", "$i")]
    elif path.parent.name == "files":
        found = [path.parent.parent / "info" / f"{path.name}.trashinfo"]
    return [record for record in dict.fromkeys(found) if record.is_file()][:1]
