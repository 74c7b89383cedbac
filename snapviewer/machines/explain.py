# SPDX-License-Identifier: Apache-2.0
"""What a file, a moment or a finding is, whether it may be deleted, and what happens then.

Plain words from what was read; nothing is guessed. The advice never goes further than the roles
of the disk graph: what is not proved to be needless is to be kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from snapviewer.machines.disk_graph import DiskFile, FileRole
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine, Moment, MomentKind, Severity
from snapviewer.machines.saved_state import guest_state_file, runtime_file
from snapviewer.machines.scan import WORK_FOLDER

_SHOWN_NAMES = 6


@dataclass(frozen=True)
class Explanation:
    """`title` names the thing; `what` says what it is, `may` whether it may be deleted by hand,
    `then` what happens if it is. Texts of one thing are never empty but `then`.
    """

    title: str
    what: str
    may: str
    then: str = ""


# -- files --------------------------------------------------------------------------------------


def explain_file(library: Library, path: Path) -> Explanation:
    """A file below the opened place: a disk by its role, any other by its kind and owner."""
    if WORK_FOLDER in path.parts:
        return _own_file(path)
    file = library.graph.get(path)
    if file is not None:
        return _disk(library, file)
    for candidate in library.graph.files.values():
        if path in candidate.companions:
            return _companion(path, candidate.path.name)
    suffix = path.suffix.lower()
    if suffix in (".rct", ".mrt", ".hrl"):
        return _companion(path, path.name[: -len(suffix)])
    owned = _owned(library, path)
    if owned is not None:
        return owned
    return Explanation(
        path.name,
        "Nothing that was read here names this file, and its kind is not known to this program.",
        "Not on this program's word: it knows no use for the file and no proof that it has none.",
    )


def _disk(library: Library, file: DiskFile) -> Explanation:
    what, may, then = _by_role(library, file)
    if file.error is not None:
        what = f"A disk file that could not be read: {file.error.message}. {what}"
        may = f"Not before it could be read. {may}"
    elif file.broken and file.link is not None:
        what += " Its link to its parent is broken, so it cannot be read as a disk at present."
    return Explanation(file.path.name, what, may, then)


def _by_role(library: Library, file: DiskFile) -> tuple[str, str, str]:
    readers = _readers(library, file)
    lost = f"{_list(readers)} could no longer be read." if readers else ""
    if file.role is FileRole.USED:
        return _used(library, file), _keep(library, file), _then(file, lost)
    if file.role is FileRole.LINK:
        return (
            f"A {_kind(file)} that others stand on: it was made a parent by hand, not by taking a "
            "snapshot, and no snapshot names it itself.",
            "No.",
            _then(file, lost),
        )
    if file.role is FileRole.SUPERSEDED:
        child = file.children[0].name if file.children else "the file above it"
        return (
            f"A disk file whose snapshot was deleted. One file still stands on it: {child}. "
            "Merging writes that file into this one; until then it waits.",
            "Not by hand. Merge (Ctrl+M) gives its space back and keeps every moment.",
            _then(file, lost),
        )
    if file.role is FileRole.BRANCH_POINT:
        return (
            f"A disk file whose snapshot was deleted. {len(file.children)} files still stand on "
            "it, so it cannot be merged: each of them needs its blocks.",
            "No. It goes by itself once only one file is left above it and that one is merged.",
            _then(file, lost),
        )
    if file.role is FileRole.ORPHAN:
        return (
            f"A {_kind(file)} that nothing needs: every configuration and every disk below the "
            "opened folder was read, and none refers to it.",
            "Yes, as far as this folder can show. A VM that lies elsewhere could still use it: "
            "open the folder that holds all VMs to be sure, and move the file away before you "
            "delete it.",
            f"{file.size:,} bytes come free. No moment of any VM read here changes.",
        )
    return (
        f"A {_kind(file)} of which it is not known whether something needs it: "
        f"{file.doubt or 'something that could refer to it could not be read'}.",
        "No. Make readable what could refer to it, then look again.",
        f"If something does need it, that can no longer be read. {lost}".strip(),
    )


def _used(library: Library, file: DiskFile) -> str:
    frozen: list[str] = []
    present: list[str] = []
    for machine, moment in _namers(library, file):
        (present if moment.is_now else frozen).append(
            f"Now of {machine.name}" if moment.is_now else f"'{moment.name}' of {machine.name}"
        )
    kind = _kind(file)
    if not file.is_differencing:
        first = f"The base disk: a {kind} that stands on no other file."
    else:
        first = f"A {kind}: it holds what was written on top of its parent."
    if present and frozen:
        return f"{first} {_list(present)} writes into it, and {_list(frozen)} reads it too."
    if present:
        return f"{first} {_list(present)} writes into it."
    word = "snapshot" if len(frozen) == 1 else "snapshots"
    above = "what came later stands on it" if file.children else "no other file stands on it"
    return (
        f"{first} It was frozen when the {word} {_list(frozen)} was taken: nothing writes to it "
        f"any more, and {above}."
    )


def _keep(library: Library, file: DiskFile) -> str:
    named = [moment for _, moment in _namers(library, file)]
    if any(moment.is_now for moment in named):
        return "No. It is the VM's own disk."
    return (
        "No. To get its space back, delete the snapshot here or in Hyper-V: what others need is "
        "merged then."
    )


def _then(file: DiskFile, lost: str) -> str:
    above = "" if not file.children else " Only bringing back the very same file cures that."
    return f"{lost or 'What stands on it could no longer be read.'}{above}"


def _kind(file: DiskFile) -> str:
    name = str(file.format).upper() if file.format is not None else "disk"
    if file.is_differencing:
        return f"differencing disk ({name})" if file.format is not None else "differencing disk"
    return f"{name} file" if file.format is None else f"{name} disk"


def _namers(library: Library, file: DiskFile) -> list[tuple[Machine, Moment]]:
    known = {machine.id: machine for machine in library.machines}
    found: dict[tuple[str, str], tuple[Machine, Moment]] = {}
    for user in file.users:
        machine = known.get(user.machine_id)
        for moment in machine.moments if machine is not None else ():
            if moment.id == user.moment_id and machine is not None:
                found[machine.id, moment.id] = (machine, moment)
    return list(found.values())


def _readers(library: Library, file: DiskFile) -> list[str]:
    """Every moment that reads through the file, by name; Now first."""
    found: dict[str, bool] = {}
    for path in (file.path, *library.graph.descendants(file.path)):
        above = library.graph.get(path)
        for machine, moment in _namers(library, above) if above is not None else ():
            name = f"Now of {machine.name}" if moment.is_now else f"'{moment.name}'"
            found[name] = moment.is_now
    return sorted(found, key=lambda name: (not found[name], name))


def _list(names: list[str]) -> str:
    if len(names) > _SHOWN_NAMES:
        rest = len(names) - _SHOWN_NAMES
        return f"{', '.join(names[:_SHOWN_NAMES])} and {rest} more"
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1]))) if names else ""


def _companion(path: Path, disk: str) -> Explanation:
    suffix = path.suffix.lower()
    if suffix == ".hrl":
        return Explanation(
            path.name,
            f"A log of Hyper-V Replica: changes to {disk} that the replica server has not got yet.",
            "No, while the VM is replicated. Switching replication off removes it.",
            "Replication must be synchronised from the start. The VM itself stays as it is.",
        )
    return Explanation(
        path.name,
        f"Change tracking (RCT) of {disk}: which blocks changed since the last backup.",
        "Only while the VM is off, and only if no backup relies on it.",
        "The next backup reads the whole disk instead of its changes. The disk's content stays.",
    )


def _own_file(path: Path) -> Explanation:
    folder = "Files that actions of this program moved away lie below it in its folder 'trash'."
    if path.name == "journal.json":
        return Explanation(
            path.name,
            "The journal of an action of snapviewer that has not finished.",
            "No. Continue or go back first; the journal then goes by itself.",
            "The unfinished action could neither be completed nor taken back.",
        )
    if path.name == "manifest.json":
        return Explanation(
            path.name,
            "snapviewer's record of a finished action, from which Undo works.",
            "Only together with its folder, by 'Empty the trash'.",
            "The action could no longer be undone.",
        )
    if "trash" in path.parts:
        return Explanation(
            path.name,
            "A file that an action of snapviewer replaced and kept, so that it can be undone.",
            "Yes, by 'Empty the trash', which shows first what that frees.",
            "The action can no longer be undone. No moment changes.",
        )
    return Explanation(
        path.name,
        f"snapviewer's own folder ({WORK_FOLDER}): journal, lock and trash of its actions. "
        f"{folder}",
        "Not while an action is unfinished. Otherwise 'Empty the trash' does it properly.",
        "Earlier actions could no longer be undone.",
    )


def _owned(library: Library, path: Path) -> Explanation | None:
    """A configuration or a state file, by the moment that owns it."""
    for machine in library.machines:
        for moment in machine.moments:
            found = _of_moment(machine, moment, path)
            if found is not None:
                return found
    return None


def _of_moment(machine: Machine, moment: Moment, path: Path) -> Explanation | None:
    whose = f"the VM {machine.name}" if moment.is_now else f"the snapshot '{moment.name}'"
    state = moment.saved_state
    config = moment.config
    if config is not None and path == config.path:
        if moment.is_now:
            return Explanation(
                path.name,
                f"The configuration of {whose}: its hardware, its disks and its snapshots' names.",
                "No.",
                "Hyper-V no longer knows the VM. Its disks stay, but must be attached by hand, "
                "and the snapshots are only files then.",
            )
        return Explanation(
            path.name,
            f"The configuration of {whose}, as the VM's was when it was taken.",
            "No. Delete the snapshot instead.",
            "The snapshot disappears from the list, and its disk files look needless though "
            "others may stand on them.",
        )
    if state is not None and path == state.memory:
        return Explanation(
            path.name,
            f"The saved memory of {whose} (.bin, up to Windows Server 2012 R2).",
            "No, while the saved state is wanted.",
            "The saved state is lost: the VM would start cold from its disks.",
        )
    if state is not None and path == state.devices and path.suffix.lower() == ".vsv":
        return Explanation(
            path.name,
            f"The saved devices of {whose} (.vsv, up to Windows Server 2012 R2).",
            "No, while the saved state is wanted.",
            "The saved state is lost, the memory file beside it is worthless without it.",
        )
    if config is None:
        return None
    if path in (runtime_file(config), state.devices if state is not None else None):
        memory = "the saved memory and devices" if state is not None else "runtime data, no memory"
        return Explanation(
            path.name,
            f"The runtime file of {whose} (.vmrs, since Windows Server 2016); it holds {memory}.",
            "No. Hyper-V needs it beside the configuration.",
            "A saved state in it is lost, and Hyper-V may refuse to load the VM."
            if moment.is_now
            else "A saved state in it is lost, and Hyper-V may refuse to revert to the snapshot.",
        )
    if path == guest_state_file(config):
        return Explanation(
            path.name,
            f"The guest state of {whose} (.vmgs): firmware variables and the virtual TPM.",
            "No.",
            "What the virtual TPM holds is lost for good, BitLocker keys among it, and the "
            "firmware forgets its boot order.",
        )
    return None


# -- moments and findings -------------------------------------------------------------------------


def explain_moment(machine: Machine, moment: Moment) -> Explanation:
    """Now or a snapshot: what it is, and what deleting it does."""
    if moment.is_now:
        return Explanation(
            f"Now of {machine.name}",
            "The VM's present state: what it starts from, or runs with. Its disks are the only "
            "ones that are written to.",
            "It cannot be deleted. 'Revert to' replaces it by a snapshot's state; 'Take snapshot' "
            "keeps it.",
            "Reverting drops everything written since the snapshot above, unless a snapshot is "
            "taken first.",
        )
    kinds = {
        MomentKind.RECOVERY: " It was made by a backup, and Hyper-V Manager shows no Delete for "
        "it. Make sure that no backup runs.",
        MomentKind.AUTOMATIC: " Hyper-V took it by itself when the VM was started.",
        MomentKind.PRODUCTION: " It was made inside the guest, without its memory.",
    }
    memory = (
        "It holds the VM's memory as well: reverting resumes the VM in the middle of its work."
        if moment.has_memory
        else "It holds disks and settings, no memory: after reverting, the VM starts cold."
    )
    below = machine.children(moment.id)
    after = f" {len(below)} moments stand directly on it." if len(below) > 1 else ""
    then = "You can no longer go back to it. Every other moment, Now included, keeps its content."
    if len(below) > 1:
        then += " Its files stay for the branches below it, so little or nothing comes free."
    else:
        then += " What only it needs comes free; the rest is merged while the VM is off."
    return Explanation(
        f"Snapshot '{moment.name}'",
        "A moment of the VM that was kept (Hyper-V: checkpoint). "
        f"{memory}{after}{kinds.get(moment.kind, '')}",
        "Yes, by 'Delete snapshot', which first shows a plan with what it costs and frees. Never "
        "by deleting its files.",
        then,
    )


_SEVERITIES = {
    Severity.ERROR: "Data at risk: something cannot be read, or will be lost if it goes on.",
    Severity.WARNING: "This wants attention, but nothing is lost by it now.",
    Severity.INFO: "A note, nothing wrong.",
}


def explain_finding(finding: Finding) -> Explanation:
    """A finding: what was seen, what to do, what happens if nothing is done."""
    proof = f" Proof: {finding.proof}" if finding.proof else ""
    return Explanation(
        f"Finding: {finding.code}",
        f"{finding.message} {_SEVERITIES[finding.severity]}{proof}",
        finding.remedy or "There is nothing to do.",
        finding.consequence,
    )
