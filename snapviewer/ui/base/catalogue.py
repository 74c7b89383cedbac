# SPDX-License-Identifier: Apache-2.0
"""Every command as data: menus, toolbar, shortcuts and the command list are built from this."""

from __future__ import annotations

import re
from dataclasses import dataclass

from snapviewer.base.words import mark, tr
from snapviewer.machines.abilities import Can


@dataclass(frozen=True)
class Command:
    """One command. `menu` is the menu it stands in; `group` numbers separate within a menu;
    `short` is its toolbar caption, "" where it is not on the toolbar; `powershell` the equivalent
    where there is one. The texts are marked, `tr` says them.
    """

    id: str
    text: str
    icon: str
    shortcut: str
    tip: str
    menu: str
    group: int = 0
    short: str = ""
    powershell: str = ""

    @property
    def full_tip(self) -> str:
        """The tooltip with shortcut and PowerShell equivalent, in the present language."""
        text = tr(self.tip)
        if self.shortcut:
            text = tr("{tip} ({keys})", tip=text, keys=self.shortcut)
        if self.powershell:
            text += f"\nPowerShell: {self.powershell}"
        return text


MENUS = (
    mark("&File"), mark("&Snapshot"), mark("&Disk"), mark("&Compare"), mark("&View"), mark("&Help"),
)  # fmt: skip

COMMANDS: tuple[Command, ...] = (
    Command(
        "open", mark("&Open folder…"), "open", "Ctrl+O",
        mark("Open a VM's folder or a folder that holds many VMs"), mark("&File"), 0, mark("Open"),
    ),
    Command(
        "open-file", mark("Open d&isk file…"), "disk", "Ctrl+Shift+O",
        mark("Open one disk file with its chain"), mark("&File"), 0,
    ),
    Command(
        "add-folder", mark("&Add folder…"), "open", "",
        mark("Open a further folder together with this one: all are judged together"),
        mark("&File"), 0,
    ),
    Command(
        "demo", mark("Open &demo VM"), "demo", "", mark("Build a small real VM folder and open it"),
        mark("&File"), 0,
    ),
    Command(
        "refresh", mark("&Refresh"), "refresh", "F5", mark("Read the folder again"), mark("&File"),
        1, mark("Refresh"),
    ),
    Command(
        "report", mark("Sa&ve report…"), "export", "Ctrl+Shift+S",
        mark("Write all VMs, files and findings to an HTML, CSV or JSON file"), mark("&File"), 2,
    ),
    Command(
        "tree-picture", mark("Save &tree as picture…"), "export", "",
        mark("Write the snapshots of this VM as an SVG or PNG drawing"), mark("&File"), 2,
    ),
    Command("quit", mark("&Quit"), "", "Ctrl+Q", mark("Close the window"), mark("&File"), 9),
    Command(
        "take", mark("&Take snapshot…"), "take", "Ctrl+N",
        mark("Keep the present state as a snapshot (Hyper-V: checkpoint)"), mark("&Snapshot"), 0,
        mark("Take"),
        "Checkpoint-VM -Name VM -SnapshotName NAME",
    ),
    Command(
        "revert", mark("Re&vert to…"), "revert", "Ctrl+Return",
        mark("Make the selected snapshot the present state (Hyper-V: Apply)"), mark("&Snapshot"), 0,
        mark("Revert to"), "Restore-VMSnapshot",
    ),
    Command(
        "rename", mark("Re&name…"), "rename", "F2", mark("Give the snapshot another name"),
        mark("&Snapshot"), 1,
        mark("Rename"), "Rename-VMSnapshot",
    ),
    Command(
        "notes", mark("Edit not&es…"), "", "", mark("Change the snapshot's notes"),
        mark("&Snapshot"), 1,
    ),
    Command(
        "protect", mark("&Protect…"), "lock", "Ctrl+L",
        mark("Refuse to delete the snapshot until the protection is removed; again: remove it"),
        mark("&Snapshot"), 1,
    ),
    Command(
        "delete", mark("&Delete snapshot…"), "delete", "Del",
        mark("Remove the snapshot; every other moment keeps its content"), mark("&Snapshot"), 2,
        mark("Delete"),
        "Remove-VMSnapshot",
    ),
    Command(
        "delete-subtree", mark("Delete snapshot s&ubtree…"), "delete-subtree", "Shift+Del",
        mark("Remove the snapshot and all below it, except what Now stands on"), mark("&Snapshot"),
        2, "",
        "Remove-VMSnapshot -IncludeAllChildSnapshots",
    ),
    Command(
        "merge", mark("&Merge waiting files…"), "merge", "Ctrl+M",
        mark("Write what waits into its parent and shorten the chain (VMware: consolidate)"),
        mark("&Disk"), 0, mark("Merge"), "Merge-VHD",
    ),
    Command(
        "inspect", mark("&Inspect the files"), "disk", "Ctrl+I",
        mark("List the disk files behind the selection"), mark("&Disk"), 1, "", "Get-VHD",
    ),
    Command(
        "export", mark("&Export disk…"), "export", "Ctrl+E",
        mark("Write the selected moment's disk to one file"), mark("&Disk"), 1, "", "Convert-VHD",
    ),
    Command(
        "export-vm", mark("Export as a &VM…"), "export", "Ctrl+Shift+E",
        mark("Write the selected moment as a VM of its own, into a new folder"), mark("&Disk"), 1,
        "", "Export-VMSnapshot",
    ),
    Command(
        "reconnect", mark("Re&connect…"), "reconnect", "",
        mark("Point the selected disk file to another parent"), mark("&Disk"), 1, "",
        "Set-VHD -ParentPath",
    ),
    Command(
        "compare", mark("&Compare"), "compare", "Ctrl+D",
        mark("Compare the two selected moments; with one selected, with Now"), mark("&Compare"), 0,
        mark("Compare"),
    ),
    Command(
        "compare-parent", mark("Compare with the snapshot &above"), "", "Ctrl+Shift+D",
        mark("What was written since the snapshot above"), mark("&Compare"), 0,
    ),
    Command(
        "check", mark("C&heck"), "check", "F8", mark("Show all findings of this folder"),
        mark("&Disk"), 2, mark("Check"),
        "Test-VHD",
    ),
    Command(
        "deep-check", mark("Dee&per check"), "check", "Shift+F8",
        mark("Read every block map, look what runs in the guests, check permissions"),
        mark("&Disk"), 2,
    ),
    Command(
        "orphans", mark("&Orphan files…"), "file", "",
        mark("List the files that nothing needs: inspect, export, move to trash"), mark("&Disk"), 2,
    ),
    Command(
        "undo", mark("Und&o last action…"), "undo", "Ctrl+Z",
        mark("Take back the last finished action from the trash"), mark("&Snapshot"), 3,
        mark("Undo"),
    ),
    Command(
        "trash", mark("Show the tras&h…"), "trash", "",
        mark("What earlier actions kept, and when"), mark("&Snapshot"), 3,
    ),
    Command(
        "empty-trash", mark("Empty the t&rash…"), "trash", "",
        mark("Remove for good what earlier actions kept; frees its space"), mark("&Snapshot"), 3,
    ),
    Command(
        "find", mark("&Find"), "find", "Ctrl+F", mark("Filter snapshots and files"), mark("&View"),
        0,
    ),
    Command(
        "go-now", mark("Go to &Now"), "", "Ctrl+Home", mark("Select the present state"),
        mark("&View"), 0,
    ),
    Command(
        "tree-order", mark("&Tree order"), "", "Ctrl+T",
        mark("Back from a sorted list to the graph: parents above what was taken after them"),
        mark("&View"), 0,
    ),
    Command(
        "fold", mark("F&old all runs again"), "", "", mark("Fold what was unfolded"),
        mark("&View"), 0,
    ),
    Command(
        "commands", mark("Command &list…"), "", "Ctrl+Shift+P", mark("Find a command by its name"),
        mark("&Help"), 0,
    ),
    Command(
        "explain", mark("E&xplain the selection"), "info", "F1",
        mark("What is this, may I delete it, and what happens then"), mark("&Help"), 0,
    ),
    Command(
        "glossary", mark("&Glossary"), "", "Shift+F1",
        mark("The words used here, with Hyper-V's own and the cmdlets"), mark("&Help"), 1,
    ),
    Command(
        "shortcuts", mark("&Keyboard shortcuts"), "", "Ctrl+F1", mark("Every key in one list"),
        mark("&Help"), 1,
    ),
    Command(
        "documents", mark("&Documents"), "", "",
        mark("The tour, recovery, JSON, formats and how the program is built"), mark("&Help"), 1,
    ),
    Command(
        "about", mark("&About snapviewer"), "snapviewer", "", mark("Version and licence"),
        mark("&Help"), 2,
    ),
)  # fmt: skip

TOOLBAR: tuple[str, ...] = (
    "open", "refresh", "", "take", "revert", "rename", "delete", "merge", "", "compare", "check",
    "", "undo",
)  # fmt: skip

DISK_KEYS = tuple(f"Ctrl+{number}" for number in range(1, 10))


def title_of(text: str) -> str:
    """A menu text as a title: without its key, which some languages write in brackets."""
    return re.sub(r"\(&\w\)|&", "", text).rstrip("…")


def command(command_id: str) -> Command:
    """The command of that id."""
    return next(item for item in COMMANDS if item.id == command_id)


# What a command needs of the place; the others need nothing of it.
NEEDS = {
    "add-folder": Can.ADD, "report": Can.READ_DISKS, "export": Can.READ_DISKS,
    "export-vm": Can.READ_DISKS,
    "compare": Can.READ_DISKS, "compare-parent": Can.READ_DISKS, "deep-check": Can.READ_DISKS,
    "take": Can.TAKE, "revert": Can.REVERT, "rename": Can.RENAME, "delete": Can.DELETE,
    "delete-subtree": Can.DELETE, "notes": Can.NOTES, "protect": Can.PROTECT, "merge": Can.MERGE,
    "reconnect": Can.RECONNECT, "orphans": Can.REPAIR, "undo": Can.UNDO, "trash": Can.UNDO,
    "empty-trash": Can.UNDO,
}  # fmt: skip
