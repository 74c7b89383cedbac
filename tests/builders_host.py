# SPDX-License-Identifier: Apache-2.0
"""A scripted Hyper-V host: VMs with snapshots and disks that the cmdlets' stand-ins change.

Written by hand from the public cmdlet reference; not recorded from a real host.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import Any

from snapviewer.host import cmdlets
from snapviewer.host.errors import from_record
from snapviewer.host.transport import ScriptedTransport
from snapviewer.host.wire import Arguments

GIB = 1 << 30
MIB = 1 << 20


def guid(number: int) -> str:
    """A fixed id, in lower case as .NET prints it."""
    return f"{number:08x}-0000-4000-8000-00000000abcd"


def failure(message: str, category: str = "InvalidOperation", **more: Any) -> dict[str, Any]:
    """An error record as the wrapper sends it."""
    return {"message": message, "category": category, "id": "", "activity": "", **more}


@dataclass
class FakeSnapshot:
    id: str
    name: str
    parent: str
    disks: dict[str, str]
    created: str
    type: str = "Standard"
    automatic: bool = False
    state: str = "Off"
    notes: str = ""
    system_size: int = 3 * MIB


@dataclass
class FakeVm:
    id: str
    name: str
    disks: dict[str, str]
    state: str = "Off"
    parent: str = ""
    snapshots: list[FakeSnapshot] = field(default_factory=list)
    checkpoint_type: str = "Production"
    operational: list[str] = field(default_factory=lambda: ["Ok"])
    status: str = "Operating normally"
    merging: int = 0  # looks left until the merge is done


class FakeHost:
    """The host; `transport` reaches it. `fail` maps a script to the error records it gives, one
    for every call; then it works again.
    """

    def __init__(self) -> None:
        self.vms: list[FakeVm] = []
        self.files: dict[str, dict[str, Any]] = {}
        self.allowed = True
        self.fail: dict[str, list[dict[str, Any] | BaseException]] = {}
        self.merge_looks = 2
        self.number = 0x1000
        self.transport = ScriptedTransport(
            {
                script: self._guarded(script, run)
                for script, run in {
                    cmdlets.INVENTORY: self.inventory,
                    cmdlets.STATUS: self.status,
                    cmdlets.TAKE: self.take,
                    cmdlets.RESTORE: self.restore,
                    cmdlets.REMOVE: self.remove,
                    cmdlets.RENAME: self.rename,
                }.items()
            },
            name="HV01",
        )

    # -- building -------------------------------------------------------------------------------

    def add_vm(self, name: str, *, state: str = "Off", disks: int = 1) -> FakeVm:
        self.number += 1
        paths = {}
        for index in range(disks):
            path = rf"D:\VMs\{self.number}\disk{index}.vhdx"
            self.add_file(path, 20 * GIB)
            paths[f"SCSI 0 {index}"] = path
        vm = FakeVm(guid(self.number), name, paths, state)
        self.vms.append(vm)
        return vm

    def add_file(self, path: str, size: int, parent: str = "") -> None:
        self.files[path] = {"size": size, "parent": parent}

    def snap(self, vm: FakeVm, name: str) -> FakeSnapshot:
        """Take a snapshot; the new disk has 1 GiB."""
        answer = self.take({"vm": vm.id, "name": name})
        return next(item for item in vm.snapshots if item.id == answer["snapshot"])

    def reads(self, vm: FakeVm) -> list[str]:
        """The files Now stands on, over all slots, nearest first."""
        found = []
        for path in vm.disks.values():
            while path:
                found.append(path)
                path = self.files[path]["parent"]
        return found

    # -- the cmdlets ----------------------------------------------------------------------------

    def _guarded(self, script: str, run: Any) -> Any:
        def call(arguments: Arguments) -> Any:
            planned = self.fail.get(script)
            if planned:
                item = planned.pop(0)
                raise item if isinstance(item, BaseException) else from_record(item, "HV01")
            return run(arguments)

        return call

    def _vm(self, arguments: Arguments) -> FakeVm:
        for vm in self.vms:
            if vm.id.casefold() == str(arguments["vm"]).casefold():
                return vm
        raise from_record(
            failure(
                "Hyper-V was unable to find a virtual machine.",
                "InvalidArgument",
                id="InvalidParameter,Microsoft.HyperV.PowerShell.Commands.GetVM",
                activity="Get-VM",
            ),
            "HV01",
        )

    def _snapshot(self, arguments: Arguments) -> tuple[FakeVm, FakeSnapshot]:
        vm = self._vm(arguments)
        for item in vm.snapshots:
            if item.id.casefold() == str(arguments["snapshot"]).casefold():
                return vm, item
        raise from_record(failure("The snapshot is no longer there.", "OperationStopped"), "HV01")

    def inventory(self, arguments: Arguments) -> Any:
        vms = self.vms if arguments["vm"] is None else [self._vm(arguments)]
        return {
            "host": "HV01",
            "allowed": self.allowed,
            "vms": [self._told(vm) for vm in vms],
            "disks": [
                {"path": path, "error": file["error"], "hresult": -2147024864}
                if "error" in file
                else {
                    "path": path, "file_size": file["size"], "size": 127 * GIB,
                    "block_size": 32 * MIB, "format": "VHDX", "parent": file["parent"],
                    "type": "Differencing" if file["parent"] else "Dynamic", "alignment": 1,
                    "identifier": "A0A0A0A0-0000-0000-0000-000000000000",
                }
                for path, file in self.files.items()
            ],
        }  # fmt: skip

    def _told(self, vm: FakeVm) -> Any:
        return {
            "id": vm.id, "name": vm.name, "state": vm.state, "status": vm.status,
            "operational": list(vm.operational), "descriptions": [vm.status], "generation": 2,
            "version": "11.0", "path": rf"D:\VMs\{vm.name}", "notes": "", "parent": vm.parent,
            "checkpoint_type": vm.checkpoint_type,
            "memory": 4 * GIB if vm.state == "Running" else 0, "clustered": False,
            "drives": self._drives(vm.disks),
            "snapshots": [
                {
                    "id": item.id, "name": item.name, "parent": item.parent,
                    "created": item.created, "type": item.type, "automatic": item.automatic,
                    "state": item.state, "notes": item.notes, "path": r"D:\VMs\Snapshots",
                    "system_size": item.system_size, "drives": self._drives(item.disks),
                }
                for item in vm.snapshots
            ],
        }  # fmt: skip

    @staticmethod
    def _drives(disks: dict[str, str]) -> Any:
        told = []
        for slot, path in disks.items():
            kind, number, location = slot.split()
            told.append(
                {"type": kind, "number": int(number), "location": int(location), "path": path}
            )
        return told

    def status(self, arguments: Arguments) -> Any:
        vm = self._vm(arguments)
        if vm.merging:
            vm.merging -= 1
            done = 100 - 100 * vm.merging // (self.merge_looks + 1)
            vm.operational = ["InService", "MergingDisks"]
            vm.status = f"Merging disks ({min(done, 99)}%)"
        else:
            vm.operational, vm.status = ["Ok"], "Operating normally"
        return {
            "state": vm.state, "status": vm.status, "operational": list(vm.operational),
            "descriptions": [vm.status], "snapshots": [item.id for item in vm.snapshots],
        }  # fmt: skip

    def _new_disks(self, disks: dict[str, str]) -> dict[str, str]:
        fresh = {}
        for slot, parent in disks.items():
            path = f"{parent.split('_')[0].removesuffix('.vhdx')}_{uuid.uuid4()}.avhdx"
            self.add_file(path, GIB, parent)
            fresh[slot] = path
        return fresh

    def take(self, arguments: Arguments) -> Any:
        vm = self._vm(arguments)
        self.number += 1
        item = FakeSnapshot(
            guid(self.number),
            arguments["name"],
            vm.parent,
            dict(vm.disks),
            f"2025-03-01T10:00:{self.number % 60:02d}.000000Z",
            state="Saved" if vm.state == "Running" else "Off",
        )
        vm.snapshots.append(item)
        vm.parent = item.id
        vm.disks = self._new_disks(vm.disks)
        return {"snapshot": item.id}

    def restore(self, arguments: Arguments) -> Any:
        vm, item = self._snapshot(arguments)
        old = dict(vm.disks)
        vm.parent, vm.state = item.id, item.state
        vm.disks = self._new_disks(item.disks)
        self._drop(old.values())
        return {"snapshot": item.id}

    def rename(self, arguments: Arguments) -> Any:
        _, item = self._snapshot(arguments)
        item.name = arguments["name"]
        return {"snapshot": item.id}

    def remove(self, arguments: Arguments) -> Any:
        vm, item = self._snapshot(arguments)
        doomed = [item]
        if arguments["subtree"]:
            for other in vm.snapshots:  # parents come before children
                if other.parent in {above.id for above in doomed}:
                    doomed.append(other)
        for gone in doomed:
            vm.snapshots.remove(gone)
            for child in (*vm.snapshots, vm):
                if child.parent == gone.id:
                    child.parent = gone.parent
        self._drop(path for gone in doomed for path in gone.disks.values())
        for gone in doomed:
            for path in gone.disks.values():
                if path in self.files:
                    self._merge_into(vm, path)
        return {"snapshot": item.id}

    def _named(self) -> set[str]:
        moments = [moment for vm in self.vms for moment in (vm, *vm.snapshots)]
        return {path for moment in moments for path in moment.disks.values()}

    def _drop(self, paths: Any) -> None:
        """Remove files nobody names and nothing stands on, again and again."""
        waiting = [path for path in paths if path.endswith(".avhdx")]
        changed = True
        while changed:
            changed = False
            parents = {file["parent"] for file in self.files.values()}
            for path in waiting:
                if path in self.files and path not in self._named() | parents:
                    del self.files[path]
                    changed = True

    def _merge_into(self, vm: FakeVm, path: str) -> None:
        children = [name for name, file in self.files.items() if file["parent"] == path]
        if path in self._named() or len(children) != 1:
            return
        child = children[0]
        self.files[path]["size"] += self.files[child]["size"]
        for file in self.files.values():
            if file["parent"] == child:
                file["parent"] = path
        del self.files[child]
        for moment in (vm, *vm.snapshots):
            moment.disks = {
                slot: path if own == child else own for slot, own in moment.disks.items()
            }
        vm.merging = self.merge_looks
