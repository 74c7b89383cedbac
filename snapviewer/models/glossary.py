# SPDX-License-Identifier: Apache-2.0
"""The words of the window, with Hyper-V's own words and the cmdlets. No Qt."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Word:
    """One entry; `hyper_v` is what Hyper-V Manager calls it, `powershell` cmdlet or property."""

    word: str
    meaning: str
    hyper_v: str = ""
    powershell: str = ""


WORDS: tuple[Word, ...] = (
    Word("Allocated", "Of a block: the file has room for it and holds its content.", "", ""),
    Word("Base disk", "A disk file that stands on no other; the first of every chain.",
         "Virtual hard disk", "Get-VHD: VhdType Dynamic or Fixed"),
    Word("Block", "The unit in which a disk file takes up room, 512 KiB to 256 MiB.", "",
         "Get-VHD: BlockSize"),
    Word("Branch point", "A file without a snapshot that two or more files stand on. It must "
         "stay."),
    Word("Chain", "A differencing disk with its parent, that one's parent, down to the base disk. "
         "Only the whole chain can be read.", "Chain", "Get-VHD: ParentPath"),
    Word("Delete snapshot", "Remove a moment. Every other moment keeps its content; what is no "
         "longer needed is merged.", "Delete Checkpoint", "Remove-VMSnapshot"),
    Word("Delete snapshot subtree", "Remove a moment and all below it, except what Now stands on.",
         "Delete Checkpoint Subtree", "Remove-VMSnapshot -IncludeAllChildSnapshots"),
    Word("Differencing disk", "A disk file that holds only what differs from its parent.",
         "Differencing disk, AVHDX, AVHD", "New-VHD -Differencing"),
    Word("Exclusive", "Bytes that only this moment reads."),
    Word("Finding", "Something an administrator should know, with proof and remedy.", "",
         "Test-VHD says only yes or no"),
    Word("If deleted", "How much smaller the files are after deleting a snapshot and merging what "
         "is left."),
    Word("Journal", "The record of an unfinished action, from which it is continued or taken "
         "back."),
    Word("Merge", "Write a differencing disk into its parent and shorten the chain. No moment "
         "changes.", "Merge (VMware: consolidate)", "Merge-VHD"),
    Word("Moment", "A snapshot, or Now."),
    Word("Now", "The VM's present state: what it starts from.", "Now", "Get-VM"),
    Word("Orphan", "A disk file proved to be needed by nothing below the opened folder."),
    Word("Parent", "The file a differencing disk stands on.", "Parent disk",
         "Get-VHD: ParentPath"),
    Word("Partially present", "Of a block of a differencing disk: some of its sectors are here, "
         "the others are read from the parent."),
    Word("Plan", "What an action would do, step by step, with its cost. Nothing changes before "
         "you confirm it.", "", "-WhatIf"),
    Word("Production snapshot", "Made inside the guest by a backup service; without memory.",
         "Production checkpoint", "Set-VM -CheckpointType Production"),
    Word("Reconnect", "Point a differencing disk to another parent file.", "Reconnect",
         "Set-VHD -ParentPath"),
    Word("Recovery snapshot", "Made by a backup, which normally removes it again.",
         "Recovery checkpoint", "Get-VMSnapshot: SnapshotType Recovery"),
    Word("Revert to", "Make a snapshot the present state. What Now has written since is dropped, "
         "unless a snapshot is taken first.", "Apply", "Restore-VMSnapshot"),
    Word("Saved state", "Memory and devices of a VM, kept in files so that it can go on later.",
         "Saved state", "Save-VM"),
    Word("Sector", "512 bytes of a disk, the smallest piece that is told apart."),
    Word("Snapshot", "A kept moment of a VM: its settings, its disks, sometimes its memory.",
         "Checkpoint", "Get-VMSnapshot"),
    Word("Take snapshot", "Keep the present state. What is written from now on goes to a new file "
         "for each disk.", "Checkpoint", "Checkpoint-VM"),
    Word("Trash", "Files that an action replaced; Undo brings them back until it is emptied."),
    Word("Unknown file", "A disk file of which it is not known whether something needs it. It is "
         "never touched."),
    Word("Waits for merge", "A file without a snapshot that one file stands on. It can be merged "
         "while the VM is off.", "Merge in progress", "Get-VM: Status"),
    Word("Written", "What was written since the snapshot above: what a moment's own files hold."),
)  # fmt: skip
