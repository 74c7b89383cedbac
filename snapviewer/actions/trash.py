# SPDX-License-Identifier: Apache-2.0
"""The trash: undo the last finished action, or empty it for good."""

from __future__ import annotations

from pathlib import Path

from snapviewer.actions import journal as journals
from snapviewer.actions.journal import MANIFEST, Journal
from snapviewer.actions.plan import Check, CheckResult, FileStamp, Forecast, Plan
from snapviewer.actions.steps import Step, StepKind
from snapviewer.errors import SnapviewerError
from snapviewer.machines.journal_state import journal_path

_UNDONE = {
    StepKind.MAKE_FOLDER: "Remove the folder where it is empty",
    StepKind.CREATE_DISK: "Remove the disk the action made",
    StepKind.COPY_FILE: "Remove the copy the action made",
    StepKind.WRITE_FILE: "Bring the file back as it was before",
    StepKind.TRASH: "Bring the file back from the trash",
    StepKind.RELINK: "Bring the disk's old parent link back",
    StepKind.FOOTER: "Bring the footer back as it was",
    StepKind.REPLAY: "Bring the log and what it changed back as it was",
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
        f"Undo: {last.title}" if last else "Undo",
        last.machine_id if last else "",
        last.machine_name if last else "",
        root,
        button="Undo",
    )
    if journal_path(root).exists():
        plan.refusals.append("An earlier action was interrupted. Finish it first with 'recover'.")
    if last is None:
        plan.refusals.append(
            "There is nothing to undo: no action was taken here, or the trash was emptied."
        )
        return plan
    plan.undo_of = last.trash / MANIFEST
    if last.snapshot_id is not None:
        plan.loses = [last.snapshot_id]
    if last.committed or any(not step.can_undo for step in last.steps):
        plan.refusals.append(
            f"'{last.title}' merged disks; that cannot be taken back (no other moment changed)."
        )
        return plan
    for stamp in last.stamps:
        if FileStamp.of(stamp.path) != stamp:
            plan.refusals.append(
                f"{stamp.path.name} has changed since (the VM may have been started, or another "
                "program wrote to it), so the action cannot be undone."
            )
            break
    else:
        plan.checks.append(Check("Every file is as the action left it.", CheckResult.PASSED))
    plan.stamps = list(last.stamps)
    plan.consequence = f"Everything is again as before '{last.title}'."
    plan.way_back = "Do the action again."
    shorter = 0
    for number in reversed(range(len(last.steps))):
        step = last.steps[number]
        size = _size_back(step)
        plan.steps.append(Step(step.kind, step.file, size, _UNDONE.get(step.kind, "")))
        if step.kind in (StepKind.CREATE_DISK, StepKind.COPY_FILE, StepKind.WRITE_FILE):
            shorter += step.size
    writes = sum(step.size for step in plan.steps if step.kind is StepKind.WRITE_FILE)
    plan.forecast = Forecast(writes_bytes=writes, peak_extra_bytes=writes, frees_now_bytes=shorter)
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
    plan = Plan("empty-trash", "Empty the trash", "", "", root, button="Empty trash")
    if journal_path(root).exists():
        plan.refusals.append("An earlier action was interrupted. Finish it first with 'recover'.")
    names = [journal.title for journal in finished(root)]
    for path in _trashed(root):
        size = path.stat().st_size
        plan.stamps.append(FileStamp.of(path))
        plan.steps.append(Step(StepKind.REMOVE, path, size, "Remove for good"))
    freed = sum(step.size for step in plan.steps)
    plan.forecast = Forecast(frees_now_bytes=freed)
    plan.consequence = (
        f"{len(plan.steps)} files are removed for good; these actions can no longer be undone: "
        + "; ".join(names)
        + "."
        if plan.steps
        else "The trash is empty."
    )
    return plan
