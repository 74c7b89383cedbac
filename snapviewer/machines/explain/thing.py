# SPDX-License-Identifier: Apache-2.0
"""What a file or a moment is, whether it may be deleted, and what happens then.

Plain words from what was read; nothing is guessed. The advice never goes further than the roles
of the disk graph: what is not proved to be needless is to be kept.
"""

from __future__ import annotations

from pathlib import Path

from snapviewer.base.words import listed, mark, sentences, tr, trn
from snapviewer.machines.disk_graph import DiskFile, FileRole
from snapviewer.machines.explain.apart import explain_apart
from snapviewer.machines.explain.explanation import Explanation
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine, Moment, MomentKind
from snapviewer.machines.saved_state import guest_state_file, runtime_file
from snapviewer.machines.scan import WORK_FOLDER

_SHOWN_NAMES = 6


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
        tr(
            "Nothing that was read here names this file, and its kind is not known to this program."
        ),
        tr(
            "Not on this program's word: it knows no use for the file and no proof that it has "
            "none."
        ),
    )


def _disk(library: Library, file: DiskFile) -> Explanation:
    what, may, then = _by_role(library, file)
    if file.error is not None:
        fault = tr("A disk file that could not be read: {fault}.", fault=file.error.message)
        what = sentences(fault, what)
        may = sentences(tr("Not before it could be read."), may)
    elif file.broken and file.link is not None:
        broken = tr(
            "Its link to its parent is broken, so it cannot be read as a disk at present."
        )
        what = sentences(what, broken)
    return Explanation(file.path.name, what, may, then)


def _by_role(library: Library, file: DiskFile) -> tuple[str, str, str]:
    readers = _readers(library, file)
    lost = tr("{moments} could no longer be read.", moments=_list(readers)) if readers else ""
    if file.role is FileRole.USED:
        return _used(library, file), _keep(library, file), _then(file, lost)
    if file.role is FileRole.LINK:
        what = _of_kind(
            file,
            mark(
                "A differencing disk ({format}) that others stand on: it was made a parent by "
                "hand, not by taking a snapshot, and no snapshot names it itself."
            ),
            mark(
                "A {format} disk that others stand on: it was made a parent by hand, not by "
                "taking a snapshot, and no snapshot names it itself."
            ),
            mark(
                "A disk file that others stand on: it was made a parent by hand, not by taking a "
                "snapshot, and no snapshot names it itself."
            ),
        )
        return what, tr("No."), _then(file, lost)
    if file.role is FileRole.SUPERSEDED:
        what = (
            tr(
                "A disk file whose snapshot was deleted. One file still stands on it: {child}. "
                "Merging writes that file into this one; until then it waits.",
                child=file.children[0].name,
            )
            if file.children
            else tr(
                "A disk file whose snapshot was deleted. One file still stands on it: the file "
                "above it. Merging writes that file into this one; until then it waits."
            )
        )
        may = tr("Not by hand. Merge (Ctrl+M) gives its space back and keeps every moment.")
        return what, may, _then(file, lost)
    if file.role is FileRole.BRANCH_POINT:
        what = trn(
            "A disk file whose snapshot was deleted. {n} file still stands on it, so it cannot be "
            "merged: each of them needs its blocks.",
            "A disk file whose snapshot was deleted. {n} files still stand on it, so it cannot be "
            "merged: each of them needs its blocks.",
            len(file.children),
        )
        may = tr(
            "No. It goes by itself once only one file is left above it and that one is merged."
        )
        return what, may, _then(file, lost)
    if file.role is FileRole.ORPHAN:
        what = _of_kind(
            file,
            mark(
                "A differencing disk ({format}) that nothing needs: every configuration and every "
                "disk below the opened folder was read, and none refers to it."
            ),
            mark(
                "A {format} disk that nothing needs: every configuration and every disk below the "
                "opened folder was read, and none refers to it."
            ),
            mark(
                "A disk file that nothing needs: every configuration and every disk below the "
                "opened folder was read, and none refers to it."
            ),
        )
        may = tr(
            "Yes, as far as this folder can show. A VM that lies elsewhere could still use it: "
            "open the folder that holds all VMs to be sure, and move the file away before you "
            "delete it."
        )
        then = trn(
            "{n} byte comes free. No moment of any VM read here changes.",
            "{n} bytes come free. No moment of any VM read here changes.",
            file.size,
        )
        return what, may, then
    if file.role in (FileRole.NOT_PLACED, FileRole.SET_ASIDE, FileRole.DELETED):
        return (*explain_apart(file), sentences(_alone(file), lost))
    what = _of_kind(
        file,
        mark(
            "A differencing disk ({format}) of which it is not known whether something needs it: "
            "{doubt}."
        ),
        mark("A {format} disk of which it is not known whether something needs it: {doubt}."),
        mark("A disk file of which it is not known whether something needs it: {doubt}."),
        doubt=file.doubt or tr("something that could refer to it could not be read"),
    )
    return (
        what,
        tr("No. Make readable what could refer to it, then look again."),
        sentences(tr("If something does need it, that can no longer be read."), lost),
    )


def _alone(file: DiskFile) -> str:
    return (
        tr("What stands on it could no longer be read.")
        if file.children
        else tr("Whatever it holds that is nowhere else is lost.")
    )


def _of_kind(
    file: DiskFile, differencing: str, plain: str, unread: str, **values: object
) -> str:
    """The one of three marked texts that fits the file: with its format where that is known."""
    if file.format is None:
        return tr(unread, **values)
    text = differencing if file.is_differencing else plain
    return tr(text, format=str(file.format).upper(), **values)


def _used(library: Library, file: DiskFile) -> str:
    frozen: list[str] = []
    present: list[str] = []
    for machine, moment in _namers(library, file):
        if moment.is_now:
            present.append(tr("Now of {machine}", machine=machine.name))
        else:
            frozen.append(tr("'{moment}' of {machine}", moment=moment.name, machine=machine.name))
    first = _of_kind(
        file,
        mark("A differencing disk ({format}): it holds what was written on top of its parent."),
        mark("The base disk: a {format} disk that stands on no other file."),
        mark("The base disk: a disk file that stands on no other file."),
    )
    if present and frozen:
        users = tr(
            "{present} writes into it, and {snapshots} reads it too.",
            present=_list(present),
            snapshots=_list(frozen),
        )
    elif present:
        users = tr("{present} writes into it.", present=_list(present))
    elif len(frozen) == 1:
        users = (
            tr(
                "It was frozen when the snapshot {snapshot} was taken: nothing writes to it any "
                "more, and what came later stands on it.",
                snapshot=_list(frozen),
            )
            if file.children
            else tr(
                "It was frozen when the snapshot {snapshot} was taken: nothing writes to it any "
                "more, and no other file stands on it.",
                snapshot=_list(frozen),
            )
        )
    elif file.children:
        users = tr(
            "It was frozen when the snapshots {snapshots} were taken: nothing writes to it any "
            "more, and what came later stands on it.",
            snapshots=_list(frozen),
        )
    else:
        users = tr(
            "It was frozen when the snapshots {snapshots} were taken: nothing writes to it any "
            "more, and no other file stands on it.",
            snapshots=_list(frozen),
        )
    return sentences(first, users)


def _keep(library: Library, file: DiskFile) -> str:
    named = [moment for _, moment in _namers(library, file)]
    if any(moment.is_now for moment in named):
        return tr("No. It is the VM's own disk.")
    return tr(
        "No. To get its space back, delete the snapshot here or in Hyper-V: what others need is "
        "merged then."
    )


def _then(file: DiskFile, lost: str) -> str:
    return sentences(
        lost or tr("What stands on it could no longer be read."),
        tr("Only bringing back the very same file cures that.") if file.children else "",
    )


def _namers(library: Library, file: DiskFile) -> list[tuple[Machine, Moment]]:
    known = {machine.key: machine for machine in library.machines}
    found: dict[tuple[str, str], tuple[Machine, Moment]] = {}
    for user in file.users:
        machine = known.get(user.machine_key)
        for moment in machine.moments if machine is not None else ():
            if moment.id == user.moment_id and machine is not None:
                found[machine.key, moment.id] = (machine, moment)
    return list(found.values())


def _readers(library: Library, file: DiskFile) -> list[str]:
    """Every moment that reads through the file, by name; Now first."""
    found: dict[str, bool] = {}
    for path in (file.path, *library.graph.descendants(file.path)):
        above = library.graph.get(path)
        for machine, moment in _namers(library, above) if above is not None else ():
            if moment.is_now:
                found[tr("Now of {machine}", machine=machine.name)] = True
            else:
                found[f"'{moment.name}'"] = False
    return sorted(found, key=lambda name: (not found[name], name))


def _list(names: list[str]) -> str:
    rest = len(names) - _SHOWN_NAMES
    if rest > 0:
        shown = listed(names[:_SHOWN_NAMES])
        return trn("{names} and {n} more", "{names} and {n} more", rest, names=shown)
    if len(names) > 1:
        return tr("{names} and {last}", names=listed(names[:-1]), last=names[-1])
    return "".join(names)


def _companion(path: Path, disk: str) -> Explanation:
    suffix = path.suffix.lower()
    if suffix == ".hrl":
        return Explanation(
            path.name,
            tr(
                "A log of Hyper-V Replica: changes to {disk} that the replica server has not got "
                "yet.",
                disk=disk,
            ),
            tr("No, while the VM is replicated. Switching replication off removes it."),
            tr("Replication must be synchronised from the start. The VM itself stays as it is."),
        )
    return Explanation(
        path.name,
        tr(
            "Change tracking (RCT) of {disk}: which blocks changed since the last backup.",
            disk=disk,
        ),
        tr("Only while the VM is off, and only if no backup relies on it."),
        tr(
            "The next backup reads the whole disk instead of its changes. The disk's content stays."
        ),
    )


def _own_file(path: Path) -> Explanation:
    if path.name in ("journal.json", "journal-0", "journal-1"):
        return Explanation(
            path.name,
            tr("The journal of an action of snapviewer that has not finished."),
            tr("No. Continue or go back first; the journal then goes by itself."),
            tr("The unfinished action could neither be completed nor taken back."),
        )
    if path.name == "manifest.json":
        return Explanation(
            path.name,
            tr("snapviewer's record of a finished action, from which Undo works."),
            tr("Only together with its folder, by 'Empty the trash'."),
            tr("The action could no longer be undone."),
        )
    if "trash" in path.parts:
        return Explanation(
            path.name,
            tr("A file that an action of snapviewer replaced and kept, so that it can be undone."),
            tr("Yes, by 'Empty the trash', which shows first what that frees."),
            tr("The action can no longer be undone. No moment changes."),
        )
    return Explanation(
        path.name,
        tr(
            "snapviewer's own folder ({folder}): journal, lock and trash of its actions. Files "
            "that actions of this program moved away lie below it in its folder 'trash'.",
            folder=WORK_FOLDER,
        ),
        tr("Not while an action is unfinished. Otherwise 'Empty the trash' does it properly."),
        tr("Earlier actions could no longer be undone."),
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
    state = moment.saved_state
    config = moment.config
    if config is not None and path == config.path:
        return _configuration(machine, moment, path)
    if state is not None and path == state.memory:
        return Explanation(
            path.name,
            tr("The saved memory of the VM {name} (.bin, up to Windows Server 2012 R2).",
               name=machine.name)
            if moment.is_now
            else tr("The saved memory of the snapshot '{name}' (.bin, up to Windows Server 2012 "
                    "R2).", name=moment.name),
            tr("No, while the saved state is wanted."),
            tr("The saved state is lost: the VM would start cold from its disks."),
        )  # fmt: skip
    if state is not None and path == state.devices and path.suffix.lower() == ".vsv":
        return Explanation(
            path.name,
            tr("The saved devices of the VM {name} (.vsv, up to Windows Server 2012 R2).",
               name=machine.name)
            if moment.is_now
            else tr("The saved devices of the snapshot '{name}' (.vsv, up to Windows Server 2012 "
                    "R2).", name=moment.name),
            tr("No, while the saved state is wanted."),
            tr("The saved state is lost, the memory file beside it is worthless without it."),
        )  # fmt: skip
    if config is None:
        return None
    if path in (runtime_file(config), state.devices if state is not None else None):
        return _runtime(machine, moment, path)
    if path == guest_state_file(config):
        return Explanation(
            path.name,
            tr("The guest state of the VM {name} (.vmgs): firmware variables and the virtual TPM.",
               name=machine.name)
            if moment.is_now
            else tr("The guest state of the snapshot '{name}' (.vmgs): firmware variables and the "
                    "virtual TPM.", name=moment.name),
            tr("No."),
            tr("What the virtual TPM holds is lost for good, BitLocker keys among it, and the "
               "firmware forgets its boot order."),
        )  # fmt: skip
    return None


def _configuration(machine: Machine, moment: Moment, path: Path) -> Explanation:
    if moment.is_now:
        return Explanation(
            path.name,
            tr("The configuration of the VM {name}: its hardware, its disks and its snapshots' "
               "names.", name=machine.name),
            tr("No."),
            tr("Hyper-V no longer knows the VM. Its disks stay, but must be attached by hand, "
               "and the snapshots are only files then."),
        )  # fmt: skip
    return Explanation(
        path.name,
        tr("The configuration of the snapshot '{name}', as the VM's was when it was taken.",
           name=moment.name),
        tr("No. Delete the snapshot instead."),
        tr("The snapshot disappears from the list, and its disk files look needless though "
           "others may stand on them."),
    )  # fmt: skip


def _runtime(machine: Machine, moment: Moment, path: Path) -> Explanation:
    if moment.is_now:
        name = machine.name
        what = (
            tr("The runtime file of the VM {name} (.vmrs, since Windows Server 2016); it holds "
               "the saved memory and devices.", name=name)
            if moment.has_memory
            else tr("The runtime file of the VM {name} (.vmrs, since Windows Server 2016); it "
                    "holds runtime data, no memory.", name=name)
        )  # fmt: skip
        then = tr("A saved state in it is lost, and Hyper-V may refuse to load the VM.")
    else:
        name = moment.name
        what = (
            tr("The runtime file of the snapshot '{name}' (.vmrs, since Windows Server 2016); it "
               "holds the saved memory and devices.", name=name)
            if moment.has_memory
            else tr("The runtime file of the snapshot '{name}' (.vmrs, since Windows Server "
                    "2016); it holds runtime data, no memory.", name=name)
        )  # fmt: skip
        then = tr(
            "A saved state in it is lost, and Hyper-V may refuse to revert to the snapshot."
        )
    may = tr("No. Hyper-V needs it beside the configuration.")
    return Explanation(path.name, what, may, then)


# -- moments and findings -------------------------------------------------------------------------


_KINDS = {
    MomentKind.RECOVERY: mark(
        "It was made by a backup, and Hyper-V Manager shows no Delete for it. Make sure that no "
        "backup runs."
    ),
    MomentKind.AUTOMATIC: mark("Hyper-V took it by itself when the VM was started."),
    MomentKind.PRODUCTION: mark("It was made inside the guest, without its memory."),
}


def explain_moment(machine: Machine, moment: Moment) -> Explanation:
    """Now or a snapshot: what it is, and what deleting it does."""
    if moment.is_now:
        return Explanation(
            tr("Now of {machine}", machine=machine.name),
            tr(
                "The VM's present state: what it starts from, or runs with. Its disks are the only "
                "ones that are written to."
            ),
            tr(
                "It cannot be deleted. 'Revert to' replaces it by a snapshot's state; 'Take "
                "snapshot' keeps it."
            ),
            tr(
                "Reverting drops everything written since the snapshot above, unless a snapshot is "
                "taken first."
            ),
        )
    below = len(machine.children(moment.id))
    return Explanation(
        tr("Snapshot '{name}'", name=moment.name),
        sentences(
            tr("A moment of the VM that was kept (Hyper-V: checkpoint)."),
            tr(
                "It holds the VM's memory as well: reverting resumes the VM in the middle of its "
                "work."
            )
            if moment.has_memory
            else tr(
                "It holds disks and settings, no memory: after reverting, the VM starts cold."
            ),
            trn(
                "{n} moment stands directly on it.", "{n} moments stand directly on it.", below
            )
            if below > 1
            else "",
            tr(_KINDS[moment.kind]) if moment.kind in _KINDS else "",
        ),
        tr(
            "Yes, by 'Delete snapshot', which first shows a plan with what it costs and frees. "
            "Never by deleting its files."
        ),
        sentences(
            tr(
                "You can no longer go back to it. Every other moment, Now included, keeps its "
                "content."
            ),
            tr("Its files stay for the branches below it, so little or nothing comes free.")
            if below > 1
            else tr("What only it needs comes free; the rest is merged while the VM is off."),
        ),
    )
