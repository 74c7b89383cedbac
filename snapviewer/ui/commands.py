# SPDX-License-Identifier: Apache-2.0
"""Every command as data: menus, toolbar, shortcuts and the command list are built from this."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Command:
    """One command. `menu` is the menu it stands in; `group` numbers separate within a menu;
    `short` is its toolbar caption, "" where it is not on the toolbar; `tip` ends in the PowerShell
    equivalent where there is one.
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
        """The tooltip with shortcut and PowerShell equivalent."""
        text = self.tip
        if self.shortcut:
            text += f" ({self.shortcut})"
        if self.powershell:
            text += f"\nPowerShell: {self.powershell}"
        return text


MENUS = ("&File", "&Snapshot", "&Disk", "&Compare", "&View", "&Help")

COMMANDS: tuple[Command, ...] = (
    Command(
        "open", "&Open folder…", "open", "Ctrl+O",
        "Open a VM's folder or a folder that holds many VMs", "&File", 0, "Open",
    ),
    Command(
        "open-file", "Open d&isk file…", "disk", "Ctrl+Shift+O",
        "Open one disk file with its chain", "&File", 0,
    ),
    Command(
        "demo", "Open &demo VM", "demo", "", "Build a small real VM folder and open it",
        "&File", 0,
    ),
    Command(
        "refresh", "&Refresh", "refresh", "F5", "Read the folder again", "&File", 1, "Refresh",
    ),
    Command(
        "report", "Sa&ve report…", "export", "Ctrl+Shift+S",
        "Write all VMs, files and findings to an HTML, CSV or JSON file", "&File", 2,
    ),
    Command(
        "tree-picture", "Save &tree as picture…", "export", "",
        "Write the snapshots of this VM as an SVG or PNG drawing", "&File", 2,
    ),
    Command("quit", "&Quit", "", "Ctrl+Q", "Close the window", "&File", 9),
    Command(
        "take", "&Take snapshot…", "take", "Ctrl+N",
        "Keep the present state as a snapshot (Hyper-V: checkpoint)", "&Snapshot", 0, "Take",
        "Checkpoint-VM -Name VM -SnapshotName NAME",
    ),
    Command(
        "revert", "Re&vert to…", "revert", "Ctrl+Return",
        "Make the selected snapshot the present state (Hyper-V: Apply)", "&Snapshot", 0,
        "Revert to", "Restore-VMSnapshot",
    ),
    Command(
        "rename", "Re&name…", "rename", "F2", "Give the snapshot another name", "&Snapshot", 1,
        "Rename", "Rename-VMSnapshot",
    ),
    Command("notes", "Edit not&es…", "", "", "Change the snapshot's notes", "&Snapshot", 1),
    Command(
        "delete", "&Delete snapshot…", "delete", "Del",
        "Remove the snapshot; every other moment keeps its content", "&Snapshot", 2, "Delete",
        "Remove-VMSnapshot",
    ),
    Command(
        "delete-subtree", "Delete snapshot s&ubtree…", "delete-subtree", "Shift+Del",
        "Remove the snapshot and all below it, except what Now stands on", "&Snapshot", 2, "",
        "Remove-VMSnapshot -IncludeAllChildSnapshots",
    ),
    Command(
        "merge", "&Merge waiting files…", "merge", "Ctrl+M",
        "Write what waits into its parent and shorten the chain (VMware: consolidate)",
        "&Disk", 0, "Merge", "Merge-VHD",
    ),
    Command(
        "inspect", "&Inspect the files", "disk", "Ctrl+I",
        "List the disk files behind the selection", "&Disk", 1, "", "Get-VHD",
    ),
    Command(
        "export", "&Export disk…", "export", "Ctrl+E",
        "Write the selected moment's disk to one file", "&Disk", 1, "", "Convert-VHD",
    ),
    Command(
        "reconnect", "Re&connect…", "reconnect", "",
        "Point the selected disk file to another parent", "&Disk", 1, "",
        "Set-VHD -ParentPath",
    ),
    Command(
        "compare", "&Compare", "compare", "Ctrl+D",
        "Compare the two selected moments; with one selected, with Now", "&Compare", 0, "Compare",
    ),
    Command(
        "compare-parent", "Compare with the snapshot &above", "", "Ctrl+Shift+D",
        "What was written since the snapshot above", "&Compare", 0,
    ),
    Command(
        "check", "C&heck", "check", "F8", "Show all findings of this folder", "&Disk", 2, "Check",
        "Test-VHD",
    ),
    Command(
        "deep-check", "Dee&per check", "check", "Shift+F8",
        "Read every block map, look what runs in the guests, check permissions", "&Disk", 2,
    ),
    Command(
        "orphans", "&Orphan files…", "file", "",
        "List the files that nothing needs: inspect, export, move to trash", "&Disk", 2,
    ),
    Command(
        "undo", "Und&o last action…", "undo", "Ctrl+Z",
        "Take back the last finished action from the trash", "&Snapshot", 3, "Undo",
    ),
    Command(
        "trash", "Show the tras&h…", "trash", "",
        "What earlier actions kept, and when", "&Snapshot", 3,
    ),
    Command(
        "empty-trash", "Empty the t&rash…", "trash", "",
        "Remove for good what earlier actions kept; frees its space", "&Snapshot", 3,
    ),
    Command("find", "&Find", "find", "Ctrl+F", "Filter snapshots and files", "&View", 0),
    Command("go-now", "Go to &Now", "", "Ctrl+Home", "Select the present state", "&View", 0),
    Command(
        "tree-order", "&Tree order", "", "Ctrl+T",
        "Back from a sorted list to the graph: parents above what was taken after them",
        "&View", 0,
    ),
    Command("fold", "F&old all runs again", "", "", "Fold what was unfolded", "&View", 0),
    Command(
        "commands", "Command &list…", "", "Ctrl+Shift+P", "Find a command by its name", "&Help", 0,
    ),
    Command(
        "explain", "E&xplain the selection", "info", "F1",
        "What is this, may I delete it, and what happens then", "&Help", 0,
    ),
    Command(
        "glossary", "&Glossary", "", "Shift+F1",
        "The words used here, with Hyper-V's own and the cmdlets", "&Help", 1,
    ),
    Command("shortcuts", "&Keyboard shortcuts", "", "Ctrl+F1", "Every key in one list", "&Help", 1),
    Command("about", "&About snapviewer", "snapviewer", "", "Version and licence", "&Help", 2),
)  # fmt: skip

TOOLBAR: tuple[str, ...] = (
    "open", "refresh", "", "take", "revert", "rename", "delete", "merge", "", "compare", "check",
    "", "undo",
)  # fmt: skip

DISK_KEYS = tuple(f"Ctrl+{number}" for number in range(1, 10))


def command(command_id: str) -> Command:
    """The command of that id."""
    return next(item for item in COMMANDS if item.id == command_id)
