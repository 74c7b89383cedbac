# SPDX-License-Identifier: Apache-2.0
"""What configurations say: lost to zeros, disks on other controllers, half a saved state, disks
that are no files, a host's own records beside its VMs.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from snapviewer.formats.config_tree import ValueKind
from snapviewer.machines.opening import open_library
from tests.builders_cli import Run
from tests.builders_layout import (
    Layout,
    add_snapshot,
    build_chain,
    build_vm,
    check_truth,
    configuration,
    guid,
    read_config,
    tree_bytes,
    write_config,
    write_now,
)
from tests.cases.judge import (
    Untouched,
    all_right,
    codes,
    differing,
    finding,
    look,
    no_rubbish,
    repairs,
    text_of,
)

# -- case 16: a configuration of zero bytes --------------------------------------------------------


@pytest.fixture(params=["now", "S0"])
def zeroed(tmp_path: Path, request: pytest.FixtureRequest) -> tuple[Layout, str, Path]:
    """After a power loss the VM's (or S0's) configuration holds zeros only."""
    made = build_vm(tmp_path / "VM", "srv", 2, snaps=(0, 1), container="xml")
    lost = request.param
    path = made.config if lost == "now" else made.snapshot_configs[lost]
    path.write_bytes(bytes(path.stat().st_size))
    return made, lost, path


def test_zeros_for_a_configuration_cost_no_disk(
    zeroed: tuple[Layout, str, Path], run: Run
) -> None:
    made, lost, path = zeroed
    document = look(run, made.root)
    assert str(path) in {item["file"] for item in document["findings"]
                         if item["severity"] == "error"}
    no_rubbish(document)
    disks = {disk.path.name: disk.path.read_bytes() for disk in made.chain}
    run("merge", made.root, "--yes")
    assert all((made.chain[0].path.parent / name).read_bytes() == data
               for name, data in disks.items())
    del made.content[lost]
    check_truth(made)
    with open_library(made.root) as library:
        shown = [moment for machine in library.machines for moment in machine.moments]
        for moment in shown:
            name = "now" if moment.is_now else moment.name
            with library.chain(moment, made.slot) as chain:
                assert chain.read(0, chain.virtual_size) == made.content[name][made.slot]
        assert {"now" if moment.is_now else moment.name for moment in shown} == set(made.content)


def test_zeros_for_a_configuration_have_a_way_back(
    zeroed: tuple[Layout, str, Path], run: Run
) -> None:
    made, _, path = zeroed
    before = tree_bytes(made.root)
    found = repairs(run, made.root)
    assert found
    assert run("repair", made.root, found[0]["code"], "--yes").code == 0
    with open_library(made.root) as library:
        machine = library.machine()
        assert machine.now is not None
        for moment in machine.moments:
            with library.chain(moment, made.slot) as chain:
                data = chain.read(0, chain.virtual_size)
            if moment.is_now or moment.name == "S1":
                name = "now" if moment.is_now else "S1"
                assert data == made.content[name][made.slot], name
            else:
                assert data == made.content["S0"][made.slot]
    assert run("undo", made.root, "--yes").code == 0
    assert not differing(before, tree_bytes(made.root))
    assert path.exists()


# -- case 18: a disk moved to another controller ---------------------------------------------------


def test_one_chain_over_three_slots_is_one_line(tmp_path: Path, run: Run) -> None:
    root, stored = tmp_path / "one", "D:\\VMs\\ide\\Virtual Hard Disks"
    disks = root / "Virtual Hard Disks"
    chain = build_chain(disks, "ide", 2, stored=stored)
    made = Layout(root, "ide", guid("vm", "ide"), Path(), {"scsi0:0": chain},
                  places={stored: disks})
    for number, slot in enumerate(("ide0:0", "ide0:1")):
        add_snapshot(made, f"S{number}", {slot: chain[number]}, container="xml", day=number)
    write_now(made, {"scsi0:0": chain[2]}, container="xml", count=2)
    with open_library(root) as library:
        parents = {moment.name: moment.parent for moment in library.machine().moments}
    assert parents == {"S0": None, "S1": made.ids["S0"], "Now": made.ids["S1"]}
    all_right(root, made)
    assert run("delete", root, "S0", "--yes").code == 0
    del made.content["S0"]
    check_truth(made)


def test_a_moved_disk_is_compared_with_itself(tmp_path: Path, run: Run) -> None:
    made = build_vm(tmp_path / "two", "ctl", 2, snaps=(0, 1), slots=("scsi0:0", "scsi0:1"))
    last = {slot: chain[2] for slot, chain in made.chains.items()}
    write_now(made, {"scsi0:0": last["scsi0:0"], "scsi0:5": last["scsi0:1"]}, count=2)
    all_right(made.root, made)
    ran = run("diff", made.root, "S1", "now", json=True)
    assert ran.code == 1
    assert not any("only_in" in disk for disk in ran.document["disks"])
    expected = sum(
        made.chains[slot][1].content[at : at + 512] != made.chains[slot][2].content[at : at + 512]
        for slot in made.chains for at in range(0, made.chains[slot][1].size, 512)
    )
    assert sum(disk["bytes_changed"] for disk in ran.document["disks"]) == 512 * expected


# -- case 19: half a saved state -------------------------------------------------------------------


def test_half_a_saved_state_is_said_in_the_plans(tmp_path: Path, run: Run) -> None:
    made = build_vm(tmp_path / "VM", "R3", 1, snaps=(0,), container="xml",
                    stored="D:\\R3\\Virtual Hard Disks")
    for path, where in ((made.config, "Virtual Machines"),
                        (made.snapshot_configs["S0"], "Snapshots")):
        config = read_config(path)
        stem = f"D:\\R3\\{where}\\{path.stem}\\{path.stem}"
        config.set_saved_state(stem + ".bin", stem + ".vsv")
        path.write_bytes(config.to_bytes())
    memory = made.config.parent / made.id / f"{made.id}.bin"
    memory.parent.mkdir()
    memory.write_bytes(b"m" * 5000)
    document = look(run, made.root)
    finding(document, "saved-state-missing")
    assert document["vms"][0]["snapshots"][0]["has_memory"] is False
    taken = run("take", made.root, "--name", "t", "--dry-run", json=True).document["plan"]
    assert any(".vsv" in text or "state" in text for text in taken["warnings"] + taken["refusals"])
    back = run("revert", made.root, "S0", "--dry-run", json=True).document["plan"]
    assert any("memory" in text or "state" in text for text in back["warnings"] + back["refusals"])
    check_truth(made)


# -- case 25: a pass-through disk ------------------------------------------------------------------


def test_a_physical_disk_is_shown_and_take_says_what_it_misses(tmp_path: Path, run: Run) -> None:
    made = build_vm(tmp_path / "VM", "N4", 1, snaps=(0,), slots=("ide0:0",), container="xml")
    for path in (made.config, *made.snapshot_configs.values()):
        config = read_config(path)
        base = next(
            key for key, node in config.document.root.walk()
            if "7b3c0a52" in key.casefold() and key.casefold().endswith("controller0")
        )
        for name, value in (("pathname", "\\\\.\\PHYSICALDRIVE2"), ("type", "Physical Drive")):
            config.document.set_value(f"{base}/drive0/{name}", value, ValueKind.STRING)
        path.write_bytes(config.to_bytes())
    document = look(run, made.root)
    finding(document, "pass-through-disk", "scsi0:0")
    plan = run("take", made.root, "--name", "x", "--dry-run", json=True).document["plan"]
    assert any("scsi0:0" in text or "physical" in text.casefold()
               for text in plan["warnings"] + plan["refusals"])
    all_right(made.root, made)


# -- case 38: a host's own folders beside its VMs --------------------------------------------------


def cache(path: Path, vm_id: str, own: str, name: str, kind: str) -> None:
    """A small record as the host's cache folders keep it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = (
        '<?xml version="1.0" encoding="UTF-16" standalone="yes"?>\r\n<configuration>\r\n'
        f'<properties><global_id type="string">{own}</global_id>'
        f'<name type="string">{name}</name><type_id type="string">{kind}</type_id></properties>'
        f'<settings><global><logical_id type="string">{vm_id}</logical_id></global></settings>'
        "</configuration>"
    )
    path.write_bytes(b"\xff\xfe" + text.encode("utf-16-le"))


def host(root: Path, *, alive: bool) -> Layout:
    """C: of a host with links and caches, and (where `alive`) its D: with the VM SRV01."""
    made = build_vm(root / "D" / "VMs" / "SRV01", "SRV01", 2, snaps=(0, 1), format="vhd",
                    stored="D:\\VMs\\SRV01\\Virtual Hard Disks")
    own = root / "C" / "ProgramData" / "Microsoft" / "Windows" / "Hyper-V"
    for folder in ("Virtual Machines", "Snapshots"):
        (own / folder).mkdir(parents=True)
        for path in (made.root / folder).glob("*.xml"):
            link = own / folder / path.name
            link.symlink_to(
                os.path.relpath(path, link.parent) if alive
                else f"/mnt/c/.NTFS-3G/D:/VMs/SRV01/{folder}/{path.name}"
            )
    cache(own / "Virtual Machines Cache" / f"{made.id}.xml", made.id, made.id, "SRV01",
          "Virtual Machines")
    for name, ident in made.ids.items():
        cache(own / "Snapshots Cache" / f"{ident}.xml", made.id, ident, name, "Snapshots")
    return made


@pytest.fixture(params=["both", "planned", "upgraded"])
def recorded(tmp_path: Path, request: pytest.FixtureRequest) -> tuple[Path, Layout]:
    """(opened, SRV01 with S0 and S1), with records beside it that are no VM."""
    kind = request.param
    if kind == "both":
        return tmp_path, host(tmp_path, alive=True)
    made = build_vm(tmp_path / "SRV01", "SRV01", 2, snaps=(0, 1))
    if kind == "planned":
        config = configuration(made.id, "SRV01", {made.slot: made.chain[1].stored},
                               type_id="Planned Virtual Machines")
        write_config(made.root / "Planned Virtual Machines" / made.config.name, config)
    else:
        config = configuration(made.id, "SRV01", {made.slot: made.chain[0].stored},
                               container="xml")
        write_config(made.config.with_suffix(".xml"), config)
    return tmp_path, made


def test_records_are_no_second_vm(recorded: tuple[Path, Layout], run: Run) -> None:
    opened, made = recorded
    document = look(run, opened)
    assert [(vm["name"], Path(vm["root"])) for vm in document["vms"]] == [("SRV01", made.root)]
    assert Path(document["vms"][0]["config"]) == made.config
    assert [each["name"] for each in document["vms"][0]["snapshots"]] == ["S0", "S1"]
    finding(document, "record-not-machine")
    no_rubbish(document)
    assert not codes(document, "error")
    all_right(opened, made)


@pytest.mark.parametrize("name", ["S0", "S1"])
def test_a_vm_with_records_beside_it_is_pruned_rightly(
    recorded: tuple[Path, Layout], run: Run, name: str
) -> None:
    opened, made = recorded
    records = [path for path in opened.rglob("*") if path.is_file() and not path.is_symlink()
               and not path.is_relative_to(made.root)]
    before = {path: path.read_bytes() for path in records}
    ran = run("delete", opened, name, "--yes", json=True)
    if opened == made.root.parent and ran.code != 0:
        assert ran.document["plan"]["refusals"]  # a record names a file: that may hold it back
    else:
        assert ran.code == 0
        del made.content[name]
    check_truth(made)
    all_right(opened, made)
    assert {path: path.read_bytes() for path in records if path.exists()} == before


def test_an_old_record_of_an_earlier_file_holds_it(tmp_path: Path, run: Run) -> None:
    """The XML beside the VMCX names the base: a plan that takes the base away says so or leaves
    it; at no time does a configuration name a file that is gone without a word.
    """
    made = build_vm(tmp_path / "SRV01", "SRV01", 1, snaps=(0,))
    config = configuration(made.id, "SRV01", {made.slot: made.chain[0].stored}, container="xml")
    write_config(made.config.with_suffix(".xml"), config)
    run("delete", tmp_path, "S0", "--yes")
    if not made.snapshot_configs["S0"].exists():
        del made.content["S0"]
    check_truth(made)


def test_a_hosts_c_drive_alone_is_no_green_vm(tmp_path: Path, run: Run) -> None:
    host(tmp_path, alive=False)
    shutil.rmtree(tmp_path / "D")
    document = look(run, tmp_path / "C")
    ids = [vm["id"] for vm in document["vms"]]
    assert len(ids) == len(set(ids))
    assert all(codes({"findings": vm["findings"]}, "error", "warning")
               for vm in document["vms"])
    text = text_of(document["findings"])
    assert "SRV01" in text and ".NTFS-3G" in text
    no_rubbish(document)
    with Untouched(tmp_path):
        run("delete", tmp_path / "C", "S0", "--yes")
        run("merge", tmp_path / "C", "--yes")
