# SPDX-License-Identifier: Apache-2.0
"""What the export of a moment as a VM of its own will write, shown before anything is written.

The plan is read by people only: `export_vm` carries it out, and no journal is needed, since the new
folder is whole or absent. Its sizes are the most it can be; only reading tells what is all zeros.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from snapviewer.actions.export_vm import (
    DISKS,
    MACHINES,
    disks_of,
    exported_name,
    require_free,
    require_own_state,
    require_settings,
    state_places,
)
from snapviewer.base.errors import RefusedError, SnapviewerError
from snapviewer.base.progress import Progress
from snapviewer.base.words import mark, tr
from snapviewer.chains.export import export_size
from snapviewer.disks.filesystem.attributes import handed_on
from snapviewer.disks.filesystem.storage import storage_error
from snapviewer.disks.image import DiskFormat
from snapviewer.machines.configuration import new_guid
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, MachineState, Moment
from snapviewer.machines.reading import refuse_live
from snapviewer.plans.draft import PlanDraft
from snapviewer.plans.export_paths import inside, windows_folder
from snapviewer.plans.host_warnings import export_notes
from snapviewer.plans.plan import Change, Forecast, Plan
from snapviewer.plans.space import existing, space_notes
from snapviewer.plans.steps import Step, StepKind

EXPORT_VM = "export-vm"
LIVE = mark(
    "The VM was in use while it was read: the copy is what a power loss would leave, at best."
)
_LIVE_BEFORE = mark(
    "The VM is in use while it is read: the copy is what a power loss would leave, at best."
)


@dataclass(frozen=True)
class VmExport:
    """A moment to be exported as a VM; `plan` shows it, the rest is for `export_vm`."""

    plan: Plan
    machine_key: str
    moment_id: str
    out: Path
    windows_folder: str
    new_id: str
    live: bool


def plan_export_vm(
    library: Library,
    machine: Machine,
    moment: Moment,
    out: Path,
    progress: Progress,
    asked: str = "",
    *,
    live: bool = False,
) -> VmExport:
    """Plan exporting `moment` into the new folder `out`, which the host sees as `asked` ("": where
    that can be derived). `live`: Now of a VM in use too. What stands against it is in the plan's
    refusals. Raises `Cancelled`.
    """
    out = out.expanduser().absolute()
    draft = PlanDraft(
        library,
        machine,
        EXPORT_VM,
        tr("Export '{moment}' of {machine} as a VM", moment=moment.name, machine=machine.name),
    )
    plan = draft.plan
    plan.root = existing(out.parent)
    plan.consequence = tr(
        "A new VM '{name}' with an id of its own in a new folder, independent of this one, "
        "which stays as it is. The sizes are the most it can be: what is all zeros is left "
        "out.",
        name=exported_name(machine, moment),
    )
    plan.way_back = tr("Remove the new folder. Nothing else is changed.")
    plan.button = tr("Export")
    export = VmExport(plan, machine.key, moment.id, out, asked, new_guid(), live)
    try:
        if not live:
            refuse_live(machine, moment)
        _plan(draft, moment, export, progress)
    except SnapviewerError as error:
        draft.refuse(str(error))
    except OSError as error:  # a file that may not be looked at
        file = Path(str(error.filename)) if error.filename else machine.root
        draft.refuse(str(storage_error(error, file, tr("looking at the file"))))
    return export


def _plan(draft: PlanDraft, moment: Moment, export: VmExport, progress: Progress) -> None:
    library, machine, plan = draft.library, draft.machine, draft.plan
    out, new_id = export.out, export.new_id
    require_free(out)
    config = require_settings(machine, moment)
    if handed_on(existing(out.parent)):
        raise RefusedError(
            tr(
                "new files in this folder are compressed, encrypted or have integrity streams, and "
                "Hyper-V refuses such a disk"
            ),
            file=existing(out.parent),
            code="folder-attributes",
            windows_code=0xC03A001A,
            remedy=tr("clear that of the folder on the host, or choose another one"),
        )
    seen_as = windows_folder(machine, moment, out, export.windows_folder)
    longest = 0
    _add(plan, StepKind.MAKE_FOLDER, out, 0, tr("The host sees it as {folder}", folder=seen_as))
    for slot, chain, form, name in disks_of(library, moment):
        stored = inside(seen_as, DISKS, name)
        longest = max(longest, len(stored))
        size = export_size(chain, DiskFormat(form), progress)
        _add(plan, StepKind.WRITE_DISK, out / DISKS / name, size, f"{slot}: {stored}")
    require_own_state(library, machine, moment)
    for source, parts in state_places(moment, new_id):
        longest = max(longest, len(inside(seen_as, MACHINES, *parts)))
        size = source.stat().st_size
        detail = tr("Its saved state, from {name}", name=source.name)
        _add(plan, StepKind.COPY_FILE, out.joinpath(MACHINES, *parts), size, detail)
    name = f"{new_id}{config.path.suffix}"
    longest = max(longest, len(inside(seen_as, MACHINES, name)))
    size = config.path.stat().st_size
    detail = tr("The settings of '{name}'", name=exported_name(machine, moment))
    _add(plan, StepKind.WRITE_FILE, out / MACHINES / name, size, detail)
    plan.warnings += [
        tr("{slot} is a physical disk; its content is not exported.", slot=slot)
        for slot in config.other_drives
    ]
    if export.live and moment.is_now and machine.state is MachineState.RUNNING:
        plan.warnings.append(tr(_LIVE_BEFORE))
    plan.warnings += export_notes(machine, moment)
    _room(draft)
    text = tr(
        "The longest path on the host has {count} characters; every program of Windows takes 259.",
        count=longest,
    )
    draft.passed(text)


def _room(draft: PlanDraft) -> None:
    """The room it takes. The sizes are the most it can be, so too little is no refusal."""
    plan = draft.plan
    total = sum(step.writes for step in plan.steps)
    plan.forecast = Forecast(
        writes_bytes=total, peak_extra_bytes=total, frees_now_bytes=-total
    )
    plan.growth = [Change(step.file, step.size) for step in plan.steps]
    against, warnings, passed = space_notes(plan, plan.root)
    for text in (*against, *warnings):
        draft.warn(text)
    for text in passed:
        draft.passed(text)


def _add(plan: Plan, kind: StepKind, file: Path, size: int, detail: str) -> None:
    plan.steps.append(Step(kind, file, size, detail))
