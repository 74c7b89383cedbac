# SPDX-License-Identifier: Apache-2.0
"""Reconnect a differencing disk to a parent: its link (id and paths) is rewritten, nothing else.

Write order: 1 the prepared change, with the bytes before and after, into the journal, flush;
2 the disk's link (VHD in place, VHDX through its log), flush.
A crash inside 2 can leave a VHD header torn; harmless because the journal holds its bytes.
"""

from __future__ import annotations

from pathlib import Path

from snapviewer.base.errors import ChainError, NotFoundError, SnapviewerError
from snapviewer.base.powershell import quote
from snapviewer.base.words import tr
from snapviewer.chains.chain import Chain
from snapviewer.chains.winpaths import (
    sibling_windows_path,
    windows_basename,
    windows_path_parts,
)
from snapviewer.disks.image import DiskFormat, DiskImage
from snapviewer.machines.host_facts import is_windows_path
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, MachineState
from snapviewer.machines.opening import open_library
from snapviewer.machines.parents import reasons_against
from snapviewer.plans.building import PlanBuilder, guarded, parent_paths, stored_path_of
from snapviewer.plans.export_paths import checked_folder, inside
from snapviewer.plans.plan import Check, CheckResult, Plan
from snapviewer.plans.steps import StepKind


def plan_reconnect(
    child: Path, parent: Path, *, ignore_mismatch: bool = False, windows_folder: str = ""
) -> Plan:
    """Plan pointing the disk `child` at `parent`. Opens the child's folder to see who depends.
    `windows_folder` is the folder of `parent` as the host names it, "" where it is to be derived.
    Raises `NotFoundError` where either is no file.
    """
    child, parent = child.expanduser().resolve(), parent.expanduser().resolve()
    for path in (child, parent):
        if not path.is_file():
            raise NotFoundError(
                tr("there is no such disk file"),
                file=path,
                code="file-missing",
                remedy=tr("check the path"),
            )
    with open_library([opened_root(child), opened_root(parent)]) as library:
        machine = owner_of(library, child)
        builder = PlanBuilder(
            library,
            machine,
            "reconnect",
            tr("Reconnect {child} to {parent}", child=child.name, parent=parent.name),
        )
        plan = builder.plan
        plan.button = tr("Reconnect")
        plan.consequence = tr(
            "{child} will read what it does not hold itself from {parent}.",
            child=child.name,
            parent=parent.name,
        )
        plan.way_back = tr("Undo brings the old link back.")
        plan.powershell = f"Set-VHD -Path {quote(str(child))} -ParentPath {quote(str(parent))}" + (
            " -IgnoreIdMismatch" if ignore_mismatch else ""
        )
        guarded(builder, lambda: _steps(builder, child, parent, ignore_mismatch, windows_folder))
        return builder.finish()


def opened_root(child: Path) -> Path:
    """The folder to look at: the VM's root where the disk lies in its usual place."""
    folder = child.parent
    while folder != folder.parent:
        try:
            names = {entry.name.casefold() for entry in folder.iterdir()}
        except OSError:
            names = set()  # not ours to list: no VM's root that could be opened
        if "virtual machines" in names:
            return folder
        folder = folder.parent
    return child.parent


def owner_of(library: Library, child: Path) -> Machine:
    """The VM whose disk it is; for a disk without one, a stand-in rooted at its folder."""
    users = {user.machine_key for user in library.users_of(child)}
    for path in library.graph.descendants(child) if child in library.graph.files else []:
        users |= {user.machine_key for user in library.users_of(path)}
    for machine in library.machines:
        if machine.key in users:
            return machine
    return Machine(
        id="",
        name=child.name,
        generation=0,
        config_version="",
        state=MachineState.OFF,
        root=library.root,
        config_path=None,
        now=None,
        snapshots=[],
    )


def _steps(
    builder: PlanBuilder, child: Path, parent: Path, ignore_mismatch: bool, windows_folder: str
) -> None:
    library, plan = builder.library, builder.plan
    if builder.machine.state in (MachineState.RUNNING, MachineState.SAVED):
        builder.refuse(
            tr("The VM is not off: {state_reason}.", state_reason=builder.machine.state_reason)
        )
    builder.check_not_locked()
    if child == parent:
        raise ChainError(
            tr("a disk cannot be its own parent"),
            file=child,
            code="cycle",
            remedy=tr("name another parent"),
            windows_code=0xC03A0018,
        )
    cache = library.cache
    image, base = cache.open(child), cache.open(parent)
    _check_kind(image, base)
    if child in _parents(library, parent):
        raise ChainError(
            tr(
                "{parent} stands on {child} itself: they would form a circle",
                parent=parent.name,
                child=child.name,
            ),
            file=child,
            code="cycle",
            remedy=tr("name another parent"),
            windows_code=0xC03A0018,
        )
    Chain.open(parent, library.graph.index, cache=cache).close()
    assert image.parent is not None
    if image.virtual_size != base.virtual_size:
        differ = tr(
            "The virtual sizes differ ({size} and {parent_size} bytes): "
            "{parent} was resized since, or is the wrong file.",
            size=image.virtual_size,
            parent_size=base.virtual_size,
            parent=parent.name,
        )
        if image.format is DiskFormat.VHD or base.link_id not in image.parent.link_ids:
            builder.refuse(differ)
    if base.link_id in image.parent.link_ids:
        plan.checks.append(Check(tr("The ids of both disks match."), CheckResult.PASSED))
        _warn_of_sisters(builder, child, parent)
    elif ignore_mismatch:
        plan.typed_name = child.name
        builder.warn(
            tr(
                "The id that {child} expects of its parent is not that of {parent}: it was "
                "changed since, or is the wrong file. Old and new blocks may be mixed up.",
                child=child.name,
                parent=parent.name,
            )
        )
    else:
        builder.refuse(
            tr(
                "The id that {child} expects of its parent is not that of {parent} "
                "(expected {ids}, found {found}). Only ignore this (--ignore-mismatch) "
                "when it is certain that the content is what it was when the child was "
                "made.",
                child=child.name,
                parent=parent.name,
                ids=" or ".join(each.hex() for each in image.parent.link_ids),
                found=base.link_id.hex(),
            )
        )
    stored = _stored(library, builder.machine, image, parent, windows_folder)
    paths = parent_paths(parent, stored, child)
    if not is_windows_path(paths.absolute) and not stored:
        builder.warn(
            tr(
                "Under which path the host will see {parent} is not known, so {child} names it by "
                "the relative path {path} alone. Give its folder (--windows-folder 'D:\\VMs\\Web') "
                "to store both.",
                parent=parent.name,
                child=child.name,
                path=paths.relative,
            )
        )
    builder.stamp(child)
    builder.stamp(parent)
    builder.add(
        StepKind.RELINK,
        child,
        0,
        tr("Point {child} at {parent}", child=child.name, parent=parent.name),
        {"parent": str(parent), "absolute": paths.absolute, "relative": paths.relative},
    )


def host_folder(library: Library, child: Path, parent: Path) -> str:
    """The folder of `parent` as the host names it, as the plan of a reconnect stores it where none
    is asked for; "" where nothing tells. Raises what opening `child` does, `RefusedError`.
    """
    child, parent = child.resolve(), parent.resolve()
    image = library.cache.open(child)
    stored = _stored(library, owner_of(library, child), image, parent, "")
    if not is_windows_path(stored):
        return ""
    folder = stored[: len(stored) - len(windows_basename(stored))].rstrip("\\/")
    return folder + "\\" if folder.endswith(":") else folder


def _stored(
    library: Library, machine: Machine, child: DiskImage, parent: Path, windows_folder: str
) -> str:
    """The parent's path as the host has it: as asked, as configurations name it, or after the old
    link where that led to the same folder; "" where nothing tells."""
    if windows_folder:
        return inside(checked_folder(windows_folder), parent.name)
    known = ""
    if parent in library.graph.files:
        known = stored_path_of(library, machine, parent)
    link = child.parent
    old, relative = (link.absolute_path, link.relative_path) if link is not None else ("", "")
    if known or not old or not relative or not is_windows_path(old):
        return known
    below = windows_path_parts(relative)[:-1]
    if child.path.parent.joinpath(*below).resolve() == parent.parent:
        return sibling_windows_path(old, parent.name)
    return ""


def _warn_of_sisters(builder: PlanBuilder, child: Path, parent: Path) -> None:
    """For a VHD an equal id proves a common ancestor only: say what speaks against this one."""
    graph = builder.library.graph
    upper, lower = graph.get(child), graph.get(parent)
    if upper is None or lower is None or upper.format is not DiskFormat.VHD or upper.link is None:
        return
    if lower.path == upper.parent:
        return
    for reason in reasons_against(graph, upper, lower, graph.owners()):
        builder.warn(
            tr(
                "{parent} carries the id that {child} expects, as every copy of one disk does, "
                "but {reason}.",
                parent=parent.name,
                child=child.name,
                reason=reason,
            )
        )


def _check_kind(image: DiskImage, base: DiskImage) -> None:
    if image.parent is None:
        raise ChainError(
            tr("it is a {kind} disk and has no parent to reconnect", kind=image.kind),
            file=image.path,
            code="not-differencing",
            remedy=tr("name the differencing disk first, its parent second"),
            windows_code=0xC03A001B,
        )
    if image.format is not base.format:
        raise ChainError(
            tr(
                "the parent is a {parent} disk, the child a {child} disk",
                parent=base.format,
                child=image.format,
            ),
            file=image.path,
            code="format-mismatch",
            remedy=tr("name a parent of the same format"),
        )
    if image.sector_size != base.sector_size:
        raise ChainError(
            tr(
                "the disk has sectors of {sector_size} bytes, the parent of {parent_size}",
                sector_size=image.sector_size,
                parent_size=base.sector_size,
            ),
            file=image.path,
            code="sector-size-mismatch",
            remedy=tr("name another parent"),
        )


def _parents(library: Library, path: Path) -> list[Path]:
    try:
        with Chain.open(path, library.graph.index, cache=library.cache) as chain:
            return [layer.path for layer in chain.layers]
    except SnapviewerError:
        return [path, *library.graph.ancestors(path)]
