# SPDX-License-Identifier: Apache-2.0
"""The trash: undo the last finished action, or empty it for good."""

from __future__ import annotations

import contextlib
import json
import os
import stat
from pathlib import Path

from snapviewer.base.errors import SnapviewerError
from snapviewer.base.words import mark, tr, trn
from snapviewer.disks.filesystem.safe_open import first_link
from snapviewer.engine import journal as journals
from snapviewer.engine.confine import check_confined
from snapviewer.engine.fits import misfit
from snapviewer.engine.journal import Journal, foreign_words
from snapviewer.machines.journal_state import LIMIT, the_place, waiting_at
from snapviewer.machines.own_files import OwnFiles
from snapviewer.machines.scan import WORK_FOLDER
from snapviewer.machines.work_fault import work_fault
from snapviewer.machines.work_place import MANIFEST, WorkPlace, list_work_folder
from snapviewer.plans.held import check_steps
from snapviewer.plans.plan import Check, CheckResult, FileStamp, Forecast, Plan
from snapviewer.plans.rights_lines import lines_back
from snapviewer.plans.steps import Step, StepKind
from snapviewer.plans.waiting import at_work_text

_UNDONE = {
    StepKind.MAKE_FOLDER: mark("Remove the folder where it is empty"),
    StepKind.CREATE_DISK: mark("Remove the disk the action made"),
    StepKind.COPY_FILE: mark("Remove the copy the action made"),
    StepKind.WRITE_FILE: mark("Bring the file back as it was before"),
    StepKind.TRASH: mark("Bring the file back from the trash"),
    StepKind.RELINK: mark("Bring the disk's old parent link back"),
    StepKind.FOOTER: mark("Bring the footer back as it was"),
    StepKind.REPLAY: mark("Bring the log and what it changed back as it was"),
    StepKind.FILL: mark("Leave the file filled: it reads the same"),
    StepKind.RENAME_FILE: mark("Bring the file back to its old name and place"),
    StepKind.WRITE_DISK: mark("Remove the disk the action wrote"),
}


def finished(where: WorkPlace | Path) -> list[Journal]:
    """A VM's finished actions whose trash is still there, newest first; told by their number, those
    of earlier versions (which had none) by name, last. Unreadable ones and those of a copied folder
    are left out; never raises for what the folder holds.
    """
    place = the_place(where)
    found: list[tuple[int, str, Journal]] = []
    for folder in (place.trash, place.old_trash):
        try:
            entries = place.listed(folder)
        except SnapviewerError:
            continue
        for name, kind in entries:
            if kind != stat.S_IFDIR:
                continue
            try:
                journal = journals.load(place, folder / name / MANIFEST)
            except SnapviewerError:
                continue
            # In a copied folder the steps name the files of the original: never undo those.
            if journal.trash.name == name and journals.is_at_home(journal):
                found.append((journal.number, name, journal))
    found.sort(key=lambda item: item[:2], reverse=True)
    return [journal for _number, _name, journal in found]


def numbers(place: WorkPlace) -> list[int]:
    """The numbers of the actions whose trash is there, whoever's: one above them is new. Raises
    nothing for what the folder holds.
    """
    found = []
    for folder in (place.trash, place.old_trash):
        try:
            entries = place.listed(folder)
        except SnapviewerError:
            continue
        for name, kind in entries:
            if kind == stat.S_IFDIR:
                with contextlib.suppress(SnapviewerError):
                    found.append(journals.number_at(place, folder / name / MANIFEST))
    return found


def _begin(place: WorkPlace, action: str, title: str, button: str) -> Plan:
    plan = Plan(action, title, place.machine_id, "", place.root, button=button)
    waiting = waiting_at(place)
    if waiting is not None and waiting.wrong is not None:
        plan.refusals.append(waiting.wrong.words)
    elif waiting is not None:
        plan.refusals.append(
            at_work_text()
            if waiting.at_work
            else tr("An earlier action was interrupted. Finish it first with 'recover'.")
        )
    return plan


def plan_undo(where: WorkPlace | Path, own: OwnFiles | None = None) -> Plan:
    """Plan undoing a VM's last finished action. `own` are the VM's files, where they are known:
    the record of an action that this user did not make may touch no others."""
    place = the_place(where)
    done = finished(place)
    last = done[0] if done else None
    plan = _begin(
        place,
        "undo",
        tr("Undo: {title}", title=last.title) if last else tr("Undo"),
        tr("Undo"),
    )
    if work_fault(place) is not None:  # said already; there may be more than can be seen
        return plan
    if last is None:
        plan.refusals.append(
            tr("There is nothing to undo: no action was taken here, or the trash was emptied.")
        )
        return plan
    plan.machine_name = last.machine_name
    plan.asked = own.asked if own is not None else []
    plan.undo_of = last.trash / MANIFEST
    plan.seen, plan.foreign = last.digest, foreign_words(last)
    if plan.foreign:
        plan.warnings.append(plan.foreign)
    try:
        check_confined(last, own)
    except SnapviewerError as error:
        plan.refusals.append(str(error))
        return plan
    if last.snapshot_id is not None:
        plan.loses = [last.snapshot_id]
    if last.committed or any(not step.can_undo for step in last.steps):
        plan.refusals.append(
            tr(
                "'{title}' merged disks; that cannot be taken back (no other moment changed).",
                title=last.title,
            )
        )
        return plan
    last.stamps = [stamp for stamp in last.stamps if not stamp.path.is_dir()]
    for stamp in last.stamps:
        if FileStamp.of(stamp.path) != stamp:
            plan.refusals.append(
                tr(
                    "{name} has changed since (the VM may have been started, or another "
                    "program wrote to it), so the action cannot be undone.",
                    name=stamp.path.name,
                )
            )
            break
    else:
        _check_fit(plan, last)
    plan.stamps = list(last.stamps)
    plan.consequence = tr("Everything is again as before '{title}'.", title=last.title)
    plan.way_back = tr("Do the action again.")
    plan.hints = lines_back(last.steps, last.machine_id)
    shorter = 0
    for number in reversed(range(len(last.steps))):
        step = last.steps[number]
        size = _size_back(step)
        plan.steps.append(
            Step(step.kind, step.file, size, tr(_UNDONE[step.kind]) if step.kind in _UNDONE else "")
        )
        if step.kind in (
            StepKind.CREATE_DISK, StepKind.COPY_FILE, StepKind.WRITE_FILE, StepKind.WRITE_DISK
        ):
            shorter += step.size
    writes = sum(step.size for step in plan.steps if step.kind is StepKind.WRITE_FILE)
    plan.forecast = Forecast(writes_bytes=writes, peak_extra_bytes=writes, frees_now_bytes=shorter)
    check_steps(plan)
    return plan


def _check_fit(plan: Plan, last: Journal) -> None:
    """The times say that nothing was changed; so must the contents."""
    try:
        path = misfit(last)
    except SnapviewerError as error:
        plan.refusals.append(str(error))
        return
    if path is None:
        plan.checks.append(Check(tr("Every file is as the action left it."), CheckResult.PASSED))
        return
    plan.refusals.append(
        tr(
            "{name} is not the file the action left: it was changed since, or this folder is a "
            "copy, so the action cannot be undone.",
            name=path.name,
        )
    )


def _size_back(step: Step) -> int:
    if step.kind is StepKind.WRITE_FILE:
        place = step.saved.get("trash")
        return Path(place).stat().st_size if place and Path(place).exists() else 0
    return step.size


def trash_size(where: WorkPlace | Path) -> int:
    """Bytes of file length in a VM's trash."""
    return sum(size for _path, size in trashed(the_place(where)))


def trashed(place: WorkPlace) -> list[tuple[Path, int]]:
    """Every file in a VM's trash with its size, those on other volumes included; manifests last,
    so that an interrupted emptying can still be told from a full trash.

    Found by looking, never on the word of a manifest alone: only regular files in folders of the
    trash, reached without a link. Entries of earlier versions count where their manifest names
    this VM.
    """
    found: dict[Path, int] = {}
    for folder in _trash_folders(place):
        _collect(place.root, folder, found)
    for journal in finished(place):
        for step in journal.steps:
            kept = step.saved.get("trash")
            if kept is None or place.holds(Path(kept)):
                continue
            # Beside a file on another volume, in a trash of the same name there (see `check`).
            base = step.file.parent
            if Path(kept).is_relative_to(base / WORK_FOLDER):
                _add(base, Path(kept), found)
    plain = [item for item in sorted(found.items()) if item[0].name != MANIFEST]
    return plain + [item for item in sorted(found.items()) if item[0].name == MANIFEST]


def _trash_folders(place: WorkPlace) -> list[Path]:
    folders = [place.trash]
    try:
        old = place.listed(place.old_trash)
    except SnapviewerError:
        return folders
    for name, kind in old:
        if kind != stat.S_IFDIR:
            continue
        try:
            raw = place.read(place.old_trash / name / MANIFEST, LIMIT)
            owner = str(json.loads(raw)["machine_id"]) if raw is not None else ""
        except (SnapviewerError, ValueError, KeyError, TypeError, RecursionError):
            continue
        if place.belongs(owner):
            folders.append(place.old_trash / name)
    return folders


def _collect(root: Path, folder: Path, found: dict[Path, int]) -> None:
    waiting = [folder]
    while waiting:
        current = waiting.pop()
        try:
            entries = list_work_folder(root, current)
        except SnapviewerError:
            continue
        for name, kind in entries:
            if kind == stat.S_IFDIR:
                waiting.append(current / name)
            elif kind == stat.S_IFREG:
                _add(root, current / name, found)


def _add(root: Path, path: Path, found: dict[Path, int]) -> None:
    try:
        status = os.lstat(path)
    except OSError:
        return
    if stat.S_ISREG(status.st_mode) and first_link(path, root) is None:
        found[path] = status.st_size


def plan_empty_trash(where: WorkPlace | Path) -> Plan:
    """Plan removing everything in a VM's trash for good."""
    place = the_place(where)
    plan = _begin(place, "empty-trash", tr("Empty the trash"), tr("Empty trash"))
    done = finished(place)
    names = [journal.title for journal in done]
    if done:
        plan.machine_name = done[0].machine_name
    for path, size in trashed(place):
        plan.stamps.append(FileStamp.of(path))
        plan.steps.append(Step(StepKind.REMOVE, path, size, tr("Remove for good")))
    if work_fault(place) is not None:
        return plan
    freed = sum(step.size for step in plan.steps)
    plan.forecast = Forecast(frees_now_bytes=freed)
    plan.consequence = (
        trn(
            "{n} file is removed for good; these actions can no longer be undone: {actions}.",
            "{n} files are removed for good; these actions can no longer be undone: {actions}.",
            len(plan.steps),
            actions="; ".join(names),
        )
        if plan.steps
        else tr("The trash is empty.")
    )
    check_steps(plan)
    return plan
