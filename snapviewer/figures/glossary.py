# SPDX-License-Identifier: Apache-2.0
"""The words of the window, with Hyper-V's own words and the cmdlets. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from snapviewer.base.words import mark


@dataclass(frozen=True)
class Word:
    """One entry; `hyper_v` is what Hyper-V Manager calls it, `powershell` cmdlet or property."""

    word: str
    meaning: str
    hyper_v: str = ""
    powershell: str = ""


WORDS: tuple[Word, ...] = (
    Word(
        mark("Allocated"),
        mark("Of a block: the file has room for it and holds its content."),
        "",
        "",
    ),
    Word(
        mark("Base disk"),
        mark("A disk file that stands on no other; the first of every chain."),
        mark("Virtual hard disk"),
        "Get-VHD: VhdType Dynamic or Fixed",
    ),
    Word(
        mark("Block"),
        mark("The unit in which a disk file takes up room, 512 KiB to 256 MiB."),
        "",
        "Get-VHD: BlockSize",
    ),
    Word(
        mark("Branch point"),
        mark("A file without a snapshot that two or more files stand on. It must stay."),
    ),
    Word(
        mark("Chain"),
        mark(
            "A differencing disk with its parent, that one's parent, down to the base disk. "
            "Only the whole chain can be read."
        ),
        mark("Chain"),
        "Get-VHD: ParentPath",
    ),
    Word(
        mark("Delete snapshot"),
        mark(
            "Remove a moment. Every other moment keeps its content; what is no "
            "longer needed is merged."
        ),
        mark("Delete Checkpoint"),
        "Remove-VMSnapshot",
    ),
    Word(
        mark("Delete snapshot subtree"),
        mark("Remove a moment and all below it, except what Now stands on."),
        mark("Delete Checkpoint Subtree"),
        "Remove-VMSnapshot -IncludeAllChildSnapshots",
    ),
    Word(
        mark("Differencing disk"),
        mark("A disk file that holds only what differs from its parent."),
        mark("Differencing disk, AVHDX, AVHD"),
        "New-VHD -Differencing",
    ),
    Word(mark("Exclusive"), mark("Bytes that only this moment reads.")),
    Word(
        mark("Finding"),
        mark("Something an administrator should know, with proof and remedy."),
        "",
        "Test-VHD says only yes or no",
    ),
    Word(
        mark("If deleted"),
        mark("How much smaller the files are after deleting a snapshot and merging what is left."),
    ),
    Word(
        mark("In recycle bin"),
        mark("A disk file that somebody deleted; it is gone for good once the bin is emptied."),
    ),
    Word(
        mark("Journal"),
        mark("The record of an unfinished action, from which it is continued or taken back."),
    ),
    Word(
        mark("Merge"),
        mark("Write a differencing disk into its parent and shorten the chain. No moment changes."),
        mark("Merge (VMware: consolidate)"),
        "Merge-VHD",
    ),
    Word(mark("Moment"), mark("A snapshot, or Now.")),
    Word(
        mark("Not placed"),
        mark(
            "A disk file that nothing here names, which proves nothing: its VM may lie elsewhere, "
            "or somebody keeps it."
        ),
    ),
    Word(mark("Now"), mark("The VM's present state: what it starts from."), mark("Now"), "Get-VM"),
    Word(
        mark("Orphan"), mark("A disk file proved to be needed by nothing below the opened folder.")
    ),
    Word(
        mark("Parent"),
        mark("The file a differencing disk stands on."),
        mark("Parent disk"),
        "Get-VHD: ParentPath",
    ),
    Word(
        mark("Partially present"),
        mark(
            "Of a block of a differencing disk: some of its sectors are here, "
            "the others are read from the parent."
        ),
    ),
    Word(
        mark("Plan"),
        mark(
            "What an action would do, step by step, with its cost. Nothing changes before "
            "you confirm it."
        ),
        "",
        "-WhatIf",
    ),
    Word(
        mark("Production snapshot"),
        mark("Made inside the guest by a backup service; without memory."),
        mark("Production checkpoint"),
        "Set-VM -CheckpointType Production",
    ),
    Word(
        mark("Reconnect"),
        mark("Point a differencing disk to another parent file."),
        mark("Reconnect"),
        "Set-VHD -ParentPath",
    ),
    Word(
        mark("Recovery snapshot"),
        mark("Made by a backup, which normally removes it again."),
        mark("Recovery checkpoint"),
        "Get-VMSnapshot: SnapshotType Recovery",
    ),
    Word(
        mark("Revert to"),
        mark(
            "Make a snapshot the present state. What Now has written since is dropped, "
            "unless a snapshot is taken first."
        ),
        mark("Apply"),
        "Restore-VMSnapshot",
    ),
    Word(
        mark("Saved state"),
        mark("Memory and devices of a VM, kept in files so that it can go on later."),
        mark("Saved state"),
        "Save-VM",
    ),
    Word(mark("Sector"), mark("512 bytes of a disk, the smallest piece that is told apart.")),
    Word(
        mark("Set aside"),
        mark(
            "A disk under an ending that Hyper-V does not use, such as .old; it may stand on "
            "others."
        ),
    ),
    Word(
        mark("Snapshot"),
        mark("A kept moment of a VM: its settings, its disks, sometimes its memory."),
        mark("Checkpoint"),
        "Get-VMSnapshot",
    ),
    Word(
        mark("Take snapshot"),
        mark(
            "Keep the present state. What is written from now on goes to a new file for each disk."
        ),
        mark("Checkpoint"),
        "Checkpoint-VM",
    ),
    Word(
        mark("Trash"),
        mark("Files that an action replaced; Undo brings them back until it is emptied."),
    ),
    Word(
        mark("Unknown file"),
        mark(
            "A disk file of which it is not known whether something needs it. It is never touched."
        ),
    ),
    Word(
        mark("Waits for merge"),
        mark(
            "A file without a snapshot that one file stands on. It can be merged "
            "while the VM is off."
        ),
        mark("Merge in progress"),
        "Get-VM: Status",
    ),
    Word(
        mark("Written"),
        mark("What was written since the snapshot above: what a moment's own files hold."),
    ),
)
