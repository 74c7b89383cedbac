# SPDX-License-Identifier: Apache-2.0
"""The trash: undo the last finished action, or empty it for good."""

from __future__ import annotations

from pathlib import Path

from snapviewer.actions import journal as journals
from snapviewer.actions.held import check_steps
from snapviewer.actions.journal import MANIFEST, Journal
from snapviewer.actions.plan import Check, CheckResult, FileStamp, Forecast, Plan
from snapviewer.actions.steps import Step, StepKind
from snapviewer.errors import SnapviewerError
from snapviewer.machines.journal_state import journal_path
from snapviewer.words import mark, tr, trn

_UNDONE = {
    StepKind.MAKE_FOLDER: mark("Remove the folder where it is empty"),
    StepKind.CREATE_DISK: mark("Remove the disk the action made"),
    StepKind.COPY_FILE: mark("Remove the copy the action made"),
    StepKind.WRITE_FILE: mark("Bring the file back as it was before"),
    StepKind.TRASH: mark("Bring the file back from the trash"),
    StepKind.RELINK: mark("Bring the disk's old parent link back"),
    StepKind.FOOTER: mark("Bring the footer back as it was"),
    StepKind.REPLAY: mark("Bring the log and what it changed back as it was"),
}


def finished(root: Path) -> list[Journal]:
    """The finished actions whose trash is still there, newest first; unreadable ones left out."""
    folder = journals.trash_folder(root)
    found = []
    for path in sorted(folder.iterdir(), reverse=True) if folder.is_dir() else []:
        if (path / MANIFEST).is_file():
            try:
                journal = journals.load(path / MANIFEST)
            except SnapviewerError:
                continue
            # In a copied folder the steps name the files of the original: never undo those.
            if journals.is_at_home(journal, root):
                found.append(journal)
    return found


def plan_undo(root: Path) -> Plan:
    """Plan undoing the last finished action in a VM's root."""
    done = finished(root)
    last = done[0] if done else None
    plan = Plan(
        "undo",
        tr("Undo: {title}", title=last.title) if last else tr("Undo"),
        last.machine_id if last else "",
        last.machine_name if last else "",
        root,
        button=tr("Undo"),
    )
    if journal_path(root).exists():
        plan.refusals.append(
            tr("An earlier action was interrupted. Finish it first with 'recover'.")
        )
    if last is None:
        plan.refusals.append(
            tr("There is nothing to undo: no action was taken here, or the trash was emptied.")
        )
        return plan
    plan.undo_of = last.trash / MANIFEST
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
        plan.checks.append(Check(tr("Every file is as the action left it."), CheckResult.PASSED))
    plan.stamps = list(last.stamps)
    plan.consequence = tr("Everything is again as before '{title}'.", title=last.title)
    plan.way_back = tr("Do the action again.")
    shorter = 0
    for number in reversed(range(len(last.steps))):
        step = last.steps[number]
        size = _size_back(step)
        plan.steps.append(
            Step(step.kind, step.file, size, tr(_UNDONE[step.kind]) if step.kind in _UNDONE else "")
        )
        if step.kind in (StepKind.CREATE_DISK, StepKind.COPY_FILE, StepKind.WRITE_FILE):
            shorter += step.size
    writes = sum(step.size for step in plan.steps if step.kind is StepKind.WRITE_FILE)
    plan.forecast = Forecast(writes_bytes=writes, peak_extra_bytes=writes, frees_now_bytes=shorter)
    check_steps(plan)
    return plan


def _size_back(step: Step) -> int:
    if step.kind is StepKind.WRITE_FILE:
        place = step.saved.get("trash")
        return Path(place).stat().st_size if place and Path(place).exists() else 0
    return step.size


def trash_size(root: Path) -> int:
    """Bytes of file length in the trash of a VM's root."""
    return sum(path.stat().st_size for path in _trashed(root))


def _trashed(root: Path) -> list[Path]:
    """Every file in the trash, those on other volumes included; manifests last, so that an
    interrupted emptying can still be told from a full trash."""
    folder = journals.trash_folder(root)
    inside = sorted(path for path in folder.rglob("*") if path.is_file()) if folder.is_dir() else []
    outside = {
        Path(step.saved["trash"])
        for journal in finished(root)
        for step in journal.steps
        if "trash" in step.saved
    }
    extra = sorted(path for path in outside - set(inside) if path.is_file())
    plain = [path for path in [*inside, *extra] if path.name != MANIFEST]
    return plain + [path for path in inside if path.name == MANIFEST]


def plan_empty_trash(root: Path) -> Plan:
    """Plan removing everything in the trash for good."""
    plan = Plan("empty-trash", tr("Empty the trash"), "", "", root, button=tr("Empty trash"))
    if journal_path(root).exists():
        plan.refusals.append(
            tr("An earlier action was interrupted. Finish it first with 'recover'.")
        )
    names = [journal.title for journal in finished(root)]
    for path in _trashed(root):
        size = path.stat().st_size
        plan.stamps.append(FileStamp.of(path))
        plan.steps.append(Step(StepKind.REMOVE, path, size, tr("Remove for good")))
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
