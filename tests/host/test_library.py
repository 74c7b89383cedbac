# SPDX-License-Identifier: Apache-2.0
"""A host's answers as machines, moments, files and findings."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from snapviewer.base.errors import ChainError, NotFoundError
from snapviewer.host import cmdlets
from snapviewer.host.errors import ACCESS_DENIED, HostError
from snapviewer.host.library import HostLibrary, open_host
from snapviewer.host.transport import ScriptedTransport
from snapviewer.machines.abilities import Can
from snapviewer.machines.codes import Code
from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.library import Library
from snapviewer.machines.lookup import find_moment
from snapviewer.machines.model import MachineState, MomentKind
from snapviewer.machines.opening import open_library
from tests.builders_host import GIB, MIB, FakeHost, FakeSnapshot, FakeVm, failure, guid

# Written by hand: TestVM and its checkpoint 'Before applying updates' of the examples in
# Get-VMSnapshot.md, C:\test\testvhdx.vhdx of Get-VHD.md; properties as the classes list them, in
# the forms Windows PowerShell's ConvertTo-Json gives (a single item unwrapped, an array with
# members, an empty object for no output).
DOCUMENTED = {
    "host": "SERVER1",
    "allowed": True,
    "vms": {
        "id": "2f1e0b4a-7a53-4f57-9c67-0a5d1d6f0001",
        "name": "TestVM", "state": "Running", "status": "Operating normally",
        "operational": {"value": ["Ok"], "Count": 1}, "descriptions": "Operating normally",
        "generation": 1, "version": "", "path": "C:\\ProgramData\\Microsoft\\Windows\\Hyper-V",
        "notes": {}, "parent": "2f1e0b4a-7a53-4f57-9c67-0a5d1d6f0002", "checkpoint_type": "",
        "memory": 1073741824, "clustered": False,
        "drives": {"type": "IDE", "number": 0, "location": 0,
                   "path": "C:\\test\\testvhdx_77AB.avhdx"},
        "snapshots": {
            "id": "2f1e0b4a-7a53-4f57-9c67-0a5d1d6f0002", "name": "Before applying updates",
            "parent": {}, "created": "2016-12-20T08:15:30.123456Z", "type": "Standard",
            "automatic": False, "state": "Saved", "notes": None, "path": "C:\\test",
            "system_size": 1081000000,
            "drives": {"type": "IDE", "number": 0, "location": 0,
                       "path": "C:\\test\\testvhdx.vhdx"},
        },
    },
    "disks": [
        {"path": "C:\\TEST\\testvhdx.vhdx", "file_size": 4194304, "size": 10737418240,
         "format": "VHDX", "type": "Dynamic", "parent": "", "block_size": 33554432},
        {"path": "C:\\test\\testvhdx_77AB.avhdx", "file_size": 37748736, "size": 10737418240,
         "format": "VHDX", "type": "Differencing", "parent": "C:\\test\\TESTVHDX.vhdx",
         "block_size": 2097152},
    ],
}  # fmt: skip


def opened(host: FakeHost) -> HostLibrary:
    return open_host("HV01", host.transport)


def test_documented_answer() -> None:
    end = ScriptedTransport({cmdlets.INVENTORY: lambda _arguments: DOCUMENTED})
    library = open_host("SERVER1", end)
    machine = library.machine("testvm")
    assert machine.id == "2F1E0B4A-7A53-4F57-9C67-0A5D1D6F0001"
    assert machine.state is MachineState.RUNNING
    assert "Running" in machine.state_reason
    (snapshot,) = machine.snapshots
    assert snapshot.created == datetime(2016, 12, 20, 8, 15, 30, 123456, tzinfo=UTC)
    assert snapshot.kind is MomentKind.STANDARD
    assert snapshot.saved_state is not None
    assert snapshot.saved_state.size == 1081000000
    # A drive names its file in other letters; the file is shown as it is told itself.
    assert snapshot.disks["ide0:0"].shown == "C:\\TEST\\testvhdx.vhdx"
    assert machine.now is not None
    assert machine.now.parent == snapshot.id
    base, child = library.files_of(machine)
    assert (base.size, child.size) == (4194304, 37748736)
    assert base.children == [child.path]  # letter case of paths does not matter
    assert {base.role, child.role} == {FileRole.USED}
    assert library.findings == []
    with library:
        pass
    assert end.closed


def test_tree(host: FakeHost, web: FakeVm, snaps: dict[str, FakeSnapshot]) -> None:
    machine = opened(host).machine("WEB01")
    assert [item.name for item in machine.snapshots] == ["First", "Side", "Second"]
    first, side, second = machine.snapshots
    assert first.parent is None
    assert side.parent == second.parent == first.id
    assert machine.now is not None
    assert machine.now.parent == second.id
    assert list(machine.now.disks) == ["scsi0:0", "scsi0:1"]
    assert find_moment(machine, "Second") is second


def test_files_are_judged_over_all_vms(host: FakeHost, web: FakeVm) -> None:
    other = host.add_vm("DB01")
    other.disks = {"SCSI 0 0": next(iter(web.snapshots[0].disks.values()))}
    library = opened(host)
    file = library.file(other.disks["SCSI 0 0"].upper())
    assert file is not None
    ids = {machine.key: machine.id for machine in library.machines}
    assert {ids[user.machine_key] for user in file.users} == {web.id.upper(), other.id.upper()}


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("Off", MachineState.OFF), ("Saved", MachineState.SAVED), ("Running", MachineState.RUNNING),
        ("FastSaved", MachineState.SAVED), ("OffCritical", MachineState.OFF),
        ("Paused", MachineState.UNKNOWN), ("Starting", MachineState.UNKNOWN),
        ("", MachineState.UNKNOWN), ("New to us", MachineState.UNKNOWN),
    ],
)  # fmt: skip
def test_states(host: FakeHost, said: str, state: MachineState) -> None:
    host.add_vm("A").state = said
    machine = opened(host).machine()
    assert machine.state is state
    assert said in machine.state_reason
    codes = {item.code for item in machine.findings}
    assert ("vm-critical" in codes) == said.endswith("Critical")


@pytest.mark.parametrize(
    ("said", "automatic", "kind"),
    [
        ("Standard", False, MomentKind.STANDARD), ("Standard", True, MomentKind.AUTOMATIC),
        ("Recovery", False, MomentKind.RECOVERY), ("Production", False, MomentKind.PRODUCTION),
        ("Replica", False, MomentKind.UNKNOWN), ("SyncedReplica", True, MomentKind.UNKNOWN),
        ("Missing", False, MomentKind.UNKNOWN),
    ],
)  # fmt: skip
def test_kinds(host: FakeHost, said: str, automatic: bool, kind: MomentKind) -> None:
    vm = host.add_vm("A")
    snap = host.snap(vm, "S")
    snap.type, snap.automatic = said, automatic
    machine = opened(host).machine()
    assert machine.snapshots[0].kind is kind
    codes = {item.code for item in machine.findings}
    assert ("recovery-snapshot" in codes) == (said == "Recovery")


def test_memory_follows_the_snapshots_state(host: FakeHost) -> None:
    vm = host.add_vm("A", state="Running")
    host.snap(vm, "with")
    vm.state = "Off"
    host.snap(vm, "without")
    machine = opened(host).machine()
    kept = {item.name: item.saved_state for item in machine.snapshots}
    assert kept["without"] is None
    assert kept["with"] is not None
    assert kept["with"].size == 3 * MIB


def test_superseded_and_branch_points(
    host: FakeHost, web: FakeVm, snaps: dict[str, FakeSnapshot]
) -> None:
    """The merge is still due: the file stands between two others and nobody names it."""
    second = snaps["Second"]
    web.snapshots.remove(second)
    web.parent = second.parent
    library = opened(host)
    machine = library.machine("WEB01")
    waiting = library.files_with_role(machine, FileRole.SUPERSEDED)
    assert sorted(str(file.path) for file in waiting) == sorted(second.disks.values())
    assert machine.merge_pending
    assert [item.code for item in machine.findings] == [Code.MERGE_PENDING] * 2
    web.operational = ["InService", "MergingDisks"]
    merging = opened(host).machine("WEB01")
    assert [item.code for item in merging.findings] == [Code.MERGE_RUNNING] * 2
    web.operational = []
    web.snapshots.remove(snaps["First"])
    library = opened(host)
    branches = library.files_with_role(library.machine("WEB01"), FileRole.BRANCH_POINT)
    assert sorted(str(file.path) for file in branches) == sorted(snaps["First"].disks.values())


def test_a_disk_the_host_cannot_open(host: FakeHost, web: FakeVm) -> None:
    path = next(iter(web.disks.values()))
    host.files[path] = {"error": "The file is in use.", "size": 0, "parent": ""}
    library = opened(host)
    (finding,) = library.findings
    assert (finding.code, finding.windows_code) == ("disk-unreadable", 0x80070020)
    assert str(finding.file) == path
    assert finding in library.findings_of(library.machine())


def test_parents_that_lead_nowhere(host: FakeHost, web: FakeVm) -> None:
    web.snapshots[0].parent = guid(0xDEAD)
    web.parent = guid(0xBEEF)
    machine = opened(host).machine()
    assert machine.snapshots[0].parent is None
    assert machine.now is not None
    assert machine.now.parent is None
    assert [item.code for item in machine.findings] == ["tree-disagreement"] * 2


def test_parents_in_a_circle(host: FakeHost, web: FakeVm, snaps: dict[str, FakeSnapshot]) -> None:
    snaps["First"].parent = snaps["Second"].id
    machine = opened(host).machine()
    assert len(machine.snapshots) == 3
    assert [item.code for item in machine.findings] == ["tree-disagreement"]
    assert sum(item.parent is None for item in machine.snapshots) == 1


def test_disk_files_in_a_circle(host: FakeHost) -> None:
    vm = host.add_vm("A")
    (path,) = vm.disks.values()
    host.files[path]["parent"] = path
    library = opened(host)
    assert len(library.files_of(library.machine())) == 1


def test_looking_up(host: FakeHost) -> None:
    library = opened(host)
    with pytest.raises(NotFoundError, match="no virtual machine"):
        library.machine()
    host.add_vm("Same")
    host.add_vm("same")
    host.add_vm("Same")
    library = opened(host)
    assert library.machine("same").name == "same"
    for reference in (None, "Same", "0000", ""):
        with pytest.raises(NotFoundError):
            library.machine(reference)
    wanted = library.machines[0]
    assert library.machine("{" + wanted.id.lower() + "}") is wanted


def test_nothing_to_see_without_rights(host: FakeHost) -> None:
    host.allowed = False
    (finding,) = opened(host).findings
    assert finding.code == "host-shows-no-vms"
    host.add_vm("A")
    assert opened(host).findings == []


def test_a_refused_login(host: FakeHost) -> None:
    host.fail[cmdlets.INVENTORY] = [failure("no permission", "PermissionDenied")]
    with pytest.raises(HostError) as caught:
        opened(host)
    assert caught.value.code == ACCESS_DENIED


def test_a_host_is_a_place_like_a_folder(
    host: FakeHost, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    host.add_vm("Web")
    library = opened(host)
    assert isinstance(library, Library)
    assert library.can < Library.can == frozenset(Can)
    assert Can.TAKE in library.can
    assert Can.READ_DISKS not in library.can
    again = library.refresh()
    assert [item.name for item in again.machines] == [item.name for item in library.machines]
    machine = library.machines[0]
    assert {file.path for file in library.files_of(machine)} <= set(library.graph.files)
    with pytest.raises(ChainError) as caught:
        library.chain(machine.moments[0], next(iter(machine.moments[0].disks)))
    assert caught.value.code == "live-host"
    closed: list[bool] = []
    monkeypatch.setattr(library.transport, "close", lambda: closed.append(True))
    library.close()
    assert closed == []
    with library:
        pass
    assert closed == [True]
    with open_library(tmp_path) as folder:
        assert folder.can == Library.can


def test_a_vm_is_found_as_in_a_folder(host: FakeHost) -> None:
    """By name, id and folder, with the same words where it is none or several."""
    host.add_vm("Web")
    host.add_vm("Mail")
    library = opened(host)
    web = library.machine("Web")
    assert library.machine(str(web.root)) is web
    with pytest.raises(NotFoundError, match="there is no VM 'News' here"):
        library.machine("News")


def test_three_thousand_snapshots_deep(host: FakeHost) -> None:
    """No recursion over the host's tree."""
    vm = host.add_vm("A")
    above = ""
    for number in range(3000):
        item = FakeSnapshot(guid(number), f"S{number}", above, {}, "2025-01-01T00:00:00Z")
        vm.snapshots.append(item)
        above = item.id
    vm.parent = above
    machine = opened(host).machine()
    assert [item.name for item in machine.snapshots][:2] == ["S0", "S1"]
    assert len(list(machine.ancestors(machine.snapshots[-1]))) == 2999


def test_sizes(host: FakeHost, web: FakeVm) -> None:
    library = opened(host)
    sizes = sorted(file.size for file in library.files_of(library.machine()))
    assert sizes[-2:] == [20 * GIB, 20 * GIB]
    assert sizes[0] == GIB
