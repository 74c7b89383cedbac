# SPDX-License-Identifier: Apache-2.0
"""Where files lie: copies beside each other, equal names on two drives, snapshots elsewhere, one
folder for all VMs, an exported VM, a folder that cannot be entered, one level too deep.
"""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest

from snapviewer.machines.opening import open_library
from tests.builders_cli import Run
from tests.builders_layout import (
    Disk,
    Layout,
    add_snapshot,
    build_chain,
    build_vm,
    check_truth,
    guid,
    some_blocks,
    tree_bytes,
    truth_of,
    write_disk,
    write_now,
)
from tests.cases.judge import (
    Untouched,
    all_right,
    codes,
    differing,
    finding,
    listed,
    look,
    never_wrong,
    no_rubbish,
    offered,
    said,
    text_of,
    unread,
    vm_at,
)

# -- case 01: a copy of the VM's folder lies beside it ---------------------------------------------


@pytest.fixture(params=["Hyper-V", "storage"])
def twins(tmp_path: Path, request: pytest.FixtureRequest) -> tuple[Path, Layout, Layout]:
    """(opened folder, the VM, its copy); "storage" is no folder the stored paths know."""
    opened = tmp_path / request.param
    made = build_vm(opened / "SRV01", "SRV01", 2, snaps=(0, 1))
    return opened, made, copied(made, opened / "Backup 2023-11-02" / "SRV01")


def copied(made: Layout, root: Path) -> Layout:
    """A byte-identical copy of a VM's folder."""
    shutil.copytree(made.root, root, symlinks=True)
    stored = next(iter(made.places))
    return Layout(
        root, made.name, made.id, root / made.config.relative_to(made.root), made.chains,
        dict(made.content), made.ids,
        {name: root / path.relative_to(made.root) for name, path in made.snapshot_configs.items()},
        {stored: root / made.places[stored].relative_to(made.root)},
    )


def test_a_copy_is_a_second_vm_bound_to_its_own_folder(
    twins: tuple[Path, Layout, Layout], run: Run
) -> None:
    opened, *both = twins
    document = look(run, opened)
    assert len(document["vms"]) == 2
    for made in both:
        vm = vm_at(document, made.root)
        assert Path(vm["config"]) == made.config
        disks = {file for moment in (*vm["snapshots"], vm["now"]) for file in
                 moment["disks"].values()}
        assert disks == {
            str(made.root / path.relative_to(both[0].root)) for path in both[0].files
        }
        all_right(opened, made)
    finding(document, "twin-machine", str(both[0].root), str(both[1].root))
    no_rubbish(document)
    assert "orphan" not in offered(run, opened)


def test_what_is_done_to_one_copy_leaves_the_other(
    twins: tuple[Path, Layout, Layout], run: Run
) -> None:
    opened, *both = twins
    with Untouched(opened):
        assert run("delete", opened, "S1", "--yes").code not in (0, 1)  # which of the two?
    for made, other in (both, both[::-1]):
        with Untouched(other.root, work=True):
            ran = run("delete", opened, "S1", "--vm", made.root, "--yes", json=True)
            assert ran.code == 0, ran.document
            assert all(
                Path(step["file"]).is_relative_to(made.root)
                for step in ran.document["plan"]["steps"]
            )
        del made.content["S1"]
        check_truth(made)
        all_right(opened, made)
        all_right(opened, other)


def test_a_copy_opened_alone_is_bound_to_itself(
    twins: tuple[Path, Layout, Layout], run: Run
) -> None:
    _, *both = twins
    for made, other in (both, both[::-1]):
        all_right(made.root, made)
        with Untouched(other.root, work=True):
            assert run("delete", made.root, "S0", "--yes").code == 0
        del made.content["S0"]
        check_truth(made)


# -- case 04: two volumes hold a disk of the same folder and file name -----------------------------

VOLUMES = {
    "drive": ("C:\\VMs\\App", "D:\\VMs\\App", "C/VMs/App", "D/VMs/App"),
    "csv": (
        "C:\\ClusterStorage\\Volume1\\App", "C:\\ClusterStorage\\Volume2\\App",
        "vol1/App", "vol2/App",
    ),
}


@pytest.fixture(params=sorted(VOLUMES))
def app(tmp_path: Path, request: pytest.FixtureRequest) -> Layout:
    """The VM App, its disks 'disk.vhdx' and 'disk.vhdx' on two volumes, snapshot Before."""
    first, second, one, two = VOLUMES[request.param]
    root = tmp_path / request.param
    chains = {
        "scsi0:0": build_chain(root / one, "disk", 1, key="A", stored=first),
        "scsi0:1": build_chain(root / two, "disk", 1, key="B", stored=second),
    }
    made = Layout(root / one, "App", guid("vm", "App"), Path(), chains,
                  places={first: root / one, second: root / two})
    add_snapshot(made, "Before", {slot: chain[0] for slot, chain in chains.items()})
    write_now(made, {slot: chain[1] for slot, chain in chains.items()}, count=1)
    return made


def volumes_of(app: Layout) -> Path:
    return app.root.parents[1] if app.root.parent.name == "VMs" else app.root.parent


def test_equal_names_on_two_drives_are_told_apart(app: Layout, run: Run) -> None:
    opened = volumes_of(app)
    opened = opened.parent if opened.name in ("C", "vol1") else opened
    all_right(opened, app)
    document = look(run, opened)
    no_rubbish(document)
    assert set(listed(document, "unknown", "not_placed")) == set()


def test_nothing_of_two_drives_is_merged_away(app: Layout, run: Run) -> None:
    opened = volumes_of(app)
    opened = opened.parent if opened.name in ("C", "vol1") else opened
    with Untouched(opened):
        run("merge", opened, "--dry-run")
    run("merge", opened, "--yes")
    check_truth(app)
    never_wrong(opened, app)
    assert run("delete", opened, "Before", "--yes").code == 0
    del app.content["Before"]
    check_truth(app)
    all_right(opened, app)


def test_two_drives_opened_as_two_folders(app: Layout) -> None:
    one, two = (path.parents[1] if path.parent.name == "VMs" else path.parent
                for path in app.places.values())
    all_right([one, two], app)


def test_one_of_two_drives_opened_alone_binds_nothing_to_the_other_slot(
    app: Layout, run: Run
) -> None:
    assert unread(app.root, app) == {("Before", "scsi0:1"), ("now", "scsi0:1")}
    never_wrong(app.root, app)
    with Untouched(next(iter(set(app.places.values()) - {app.root})), work=True):
        run("merge", app.root, "--yes")
        run("delete", app.root, "Before", "--yes")
    no_rubbish(look(run, app.root))


# -- case 05: the snapshots lie on another drive ---------------------------------------------------


@pytest.fixture
def apart(tmp_path: Path) -> Layout:
    """A VM in VM, its snapshots' configurations in SnapStore."""
    made = build_vm(tmp_path / "VM", "SRV", 2, stored="E:\\VM\\Virtual Hard Disks", count=2)
    for number in range(2):
        add_snapshot(made, f"Snap {number}", {made.slot: made.chain[number]}, day=number,
                     folder=tmp_path / "SnapStore" / "Snapshots")
    return made


def test_snapshots_that_are_registered_and_not_found_hold_back_merges(
    apart: Layout, run: Run
) -> None:
    document = look(run, apart.root)
    finding(document, "snapshots-elsewhere", "2")
    no_rubbish(document)
    shown = run("inspect", apart.root)
    assert "has no snapshots" not in shown.out
    assert "superseded" not in offered(run, apart.root)
    with Untouched(apart.root.parent):
        assert run("merge", apart.root, "--yes").code == 3
    check_truth(apart)


def test_with_the_other_folder_the_snapshots_are_there(apart: Layout, run: Run) -> None:
    both = [apart.root, apart.root.parent / "SnapStore"]
    for opened in (apart.root.parent, both):
        all_right(opened, apart)
    assert "snapshots-elsewhere" not in codes(look(run, apart.root.parent))
    with open_library(both) as library:  # type: ignore[arg-type]
        assert "snapshots-elsewhere" not in {item.code for item in library.findings}
        assert len(library.machines) == 1


def test_a_snapshot_kept_elsewhere_is_deleted_where_it_lies(apart: Layout, run: Run) -> None:
    assert run("delete", apart.root.parent, "Snap 0", "--yes").code == 0
    assert not apart.snapshot_configs["Snap 0"].exists()
    del apart.content["Snap 0"]
    check_truth(apart)
    all_right(apart.root.parent, apart)


# -- case 09: the host's default layout ------------------------------------------------------------


@pytest.fixture
def shared(tmp_path: Path) -> tuple[Layout, Layout]:
    """DC01 and SQL01 in one folder, each with a snapshot."""
    root = tmp_path / "Hyper-V"
    stored = "C:\\Users\\Public\\Documents\\Hyper-V\\Virtual hard disks"
    one, two = (
        build_vm(root, name, 1, snaps=(0,), stored=stored, folder="Virtual hard disks")
        for name in ("DC01", "SQL01")
    )
    return one, two


def test_undo_of_one_vm_is_not_anothers(shared: tuple[Layout, Layout], run: Run) -> None:
    one, two = shared
    before = tree_bytes(one.root)
    assert run("take", one.root, "--vm", "DC01", "--name", "a", "--yes").code == 0
    between = tree_bytes(one.root)
    assert run("take", one.root, "--vm", "SQL01", "--name", "b", "--yes").code == 0
    after = tree_bytes(one.root)
    ran = run("undo", one.root, "--vm", "DC01", "--yes", json=True)
    now = tree_bytes(one.root)
    if ran.code == 0:  # what DC01's action changed is as before it, what SQL01's changed stays
        assert differing(before, now) == differing(between, after)
        assert not differing(after, now) - differing(before, between)
    else:
        assert ran.code == 3 and "SQL01" in text_of(ran.document) and not differing(after, now)
    assert {each["name"] for each in vm_named(run, one.root, "SQL01")["snapshots"]} == {"S0", "b"}
    check_truth(two)


def vm_named(run: Run, root: Path, name: str) -> dict[str, object]:
    return next(vm for vm in look(run, root)["vms"] if vm["name"] == name)


def test_the_trash_of_one_vm_is_not_anothers(shared: tuple[Layout, Layout], run: Run) -> None:
    one, two = shared
    before = tree_bytes(one.root)
    assert run("revert", one.root, "S0", "--vm", "DC01", "--yes").code == 0
    between = tree_bytes(one.root)
    assert run("revert", one.root, "S0", "--vm", "SQL01", "--yes").code == 0
    assert run("empty-trash", one.root, "--vm", "DC01", "--yes").code == 0
    assert run("undo", one.root, "--vm", "SQL01", "--yes").code == 0
    assert not differing(between, tree_bytes(one.root))
    changed = differing(before, between)
    assert changed and all("SQL01" not in name for name in changed)
    check_truth(two)


def test_two_vms_of_one_folder_are_pruned_one_by_one(
    shared: tuple[Layout, Layout], run: Run
) -> None:
    for made, other in (shared, shared[::-1]):
        assert run("delete", made.root, "S0", "--vm", made.name, "--yes").code == 0
        del made.content["S0"]
        check_truth(made)
        check_truth(other)
        no_rubbish(look(run, made.root))


# -- case 23: an exported VM -----------------------------------------------------------------------


def test_an_exported_vm_is_proof_enough_for_merge_and_delete(tmp_path: Path, run: Run) -> None:
    root = tmp_path / "Export" / "ERP"
    disks, slots = root / "Virtual Hard Disks", ("scsi0:0", "scsi0:1")
    places = {"C:\\ClusterStorage\\Volume3\\ERP": disks, "E:\\Data\\ERP-Disks": disks}
    chains = {
        slot: build_chain(disks, name, 2, key=name, stored=stored)
        for slot, name, stored in zip(slots, ("ERP", "ERP-Data"), places, strict=True)
    }
    made = Layout(root, "ERP", guid("vm", "ERP"), Path(), chains, places=places)
    add_snapshot(made, "Before upgrade", {slot: chains[slot][0] for slot in slots})
    write_now(made, {slot: chains[slot][2] for slot in slots}, count=1)
    other = tmp_path / "copy"
    document = look(run, root)
    assert listed(document, "superseded") == {chains[slot][1].path for slot in slots}
    assert not listed(document, "unknown", "not_placed", "orphans")
    assert not codes(document, "error")
    shutil.copytree(root, other)
    merged = run("merge", root, "--yes", json=True)
    assert merged.code == 0 and merged.document["plan"]["steps"], said(merged)
    check_truth(made)
    assert not listed(look(run, root), "superseded", "unknown", "not_placed", "orphans")
    assert run("delete", other, "Before upgrade", "--yes").code == 0
    del made.content["Before upgrade"]
    now = truth_of(
        other / made.config.relative_to(root), dict.fromkeys(places, other / "Virtual Hard Disks")
    )
    assert all(now[slot] == made.content["now"][slot] for slot in slots)


# -- case 33: the Snapshots folder is a link that leads nowhere ------------------------------------


@pytest.fixture
def cut_off(tmp_path: Path) -> Layout:
    """A VM whose Snapshots folder is a junction to a drive that is not here."""
    made = build_vm(tmp_path / "D" / "Hyper-V" / "SRV01", "SRV01", 2, snaps=(0, 1))
    away = tmp_path / "E" / "HyperV-Snapshots" / "SRV01"
    away.parent.mkdir(parents=True)
    (made.root / "Snapshots").rename(away)
    (made.root / "Snapshots").symlink_to("/mnt/d/.NTFS-3G/E:/HyperV-Snapshots/SRV01")
    made.snapshot_configs = {
        name: away / path.name for name, path in made.snapshot_configs.items()
    }
    return made


def test_a_place_that_cannot_be_entered_is_not_an_empty_place(cut_off: Layout, run: Run) -> None:
    for opened in (cut_off.root, cut_off.root.parent, cut_off.root.parents[1]):
        document = look(run, opened)
        finding(document, "place-unseen", "Snapshots")
        no_rubbish(document)
        assert "has no snapshots" not in run("inspect", opened).out
        with Untouched(cut_off.root.parents[2]):
            assert run("merge", opened, "--yes").code == 3
        taken = run("take", opened, "--name", "x", "--dry-run", json=True)
        assert taken.document["plan"]["warnings"] or taken.document["plan"]["refusals"]
    check_truth(cut_off)


def test_once_the_place_is_back_its_snapshots_are(cut_off: Layout, run: Run) -> None:
    (cut_off.root / "Snapshots").unlink()
    away = next(iter(cut_off.snapshot_configs.values())).parent
    away.rename(cut_off.root / "Snapshots")
    all_right(cut_off.root, cut_off)
    assert "place-unseen" not in codes(look(run, cut_off.root))


# -- case 39: the user names one level too deep ----------------------------------------------------


@pytest.mark.parametrize(
    ("folder", "below"),
    [
        ("Virtual Hard Disks", "Virtual Machines"),
        ("Virtual Hard Disks", "Snapshots"),
        ("Virtual Hard Disks", "Virtual Hard Disks"),
        ("Virtual Machines", "Virtual Machines"),
        ("Virtual Machines", "Snapshots"),
    ],
)
def test_a_folder_inside_a_vm_opens_the_vm(
    tmp_path: Path, run: Run, folder: str, below: str
) -> None:
    made = build_vm(tmp_path / "SRV01", "SRV01", 2, snaps=(0, 1), folder=folder)
    opened = made.root / below
    all_right(opened, made)
    document = look(run, opened)
    no_rubbish(document)
    assert not codes(document, "error")
    assert "has no snapshots" not in run("inspect", opened).out
    run("merge", opened, "--yes")
    check_truth(made)


@pytest.fixture
def layers(tmp_path: Path) -> list[Disk]:
    """Layers of Docker: the disks of two containers and their parent, each in its own folder."""

    def name(what: str) -> str:
        return hashlib.sha256(what.encode()).hexdigest()

    root, stored = tmp_path / "windowsfilter", "C:\\ProgramData\\Docker\\windowsfilter"
    folder = root / name("base")
    base = write_disk(folder / "blank-base.vhdx", some_blocks("bb", 1, 1 << 20, 4 << 20),
                      stored=f"{stored}\\{folder.name}\\blank-base.vhdx")
    blank = write_disk(folder / "blank.vhdx", some_blocks("b", 1, 1 << 20, 4 << 20),
                       parent=base, stored=f"{stored}\\{folder.name}\\blank.vhdx")
    return [
        write_disk(root / name(what) / "sandbox.vhdx", some_blocks(what, 2, 1 << 20, 4 << 20),
                   parent=blank, relative=f"..\\{folder.name}\\blank.vhdx")
        for what in ("web", "db")
    ]


def test_a_folder_with_one_differencing_disk_shows_that_disk(
    layers: list[Disk], run: Run
) -> None:
    shown = look(run, layers[0].path.parent)
    assert str(layers[0].path) in text_of(shown["vms"])
    no_rubbish(shown)
    no_rubbish(look(run, layers[0].path.parents[1]))


def test_naming_a_disk_whose_parent_lies_beside_its_folder_reads_it(
    layers: list[Disk], run: Run, tmp_path: Path
) -> None:
    """It worked before, and the chain of a named file is what naming it asks for."""
    for box in layers:
        out = tmp_path / f"{box.path.parent.name}.raw"
        ran = run("export", box.path, "now", out, "--format", "raw")
        assert ran.code == 0, ran.err
        assert out.read_bytes() == box.content


def test_two_disks_of_one_name_can_be_named_and_compared(layers: list[Disk], run: Run) -> None:
    ran = run("diff", layers[0].path.parents[1], layers[0].path, layers[1].path, json=True)
    one, two = (box.content for box in layers)
    differing_sectors = sum(
        one[at : at + 512] != two[at : at + 512] for at in range(0, len(one), 512)
    )
    assert ran.code == 1
    changed = sum(disk["bytes_changed"] for disk in ran.document["disks"])
    assert changed == differing_sectors * 512


# -- of the same kind: the VM's own folder comes before everything ---------------------------------


@pytest.mark.parametrize("above", ["A", "E", "Volume1", "archive"])
def test_of_two_vms_of_one_name_each_has_its_own_folders_disks(
    tmp_path: Path, run: Run, above: str
) -> None:
    """Also where a folder's name looks like a drive that the stored path is not of."""
    one = build_vm(tmp_path / "g1" / "app", "app", 1, key="one")
    two = build_vm(tmp_path / "g2" / above / "app", "app", 0, key="two",
                   stored="E:\\app\\Virtual Hard Disks")
    for opened in (tmp_path, [tmp_path / "g1", tmp_path / "g2"]):
        for made in (one, two):
            all_right(opened, made)
    document = look(run, tmp_path)
    assert listed(document, "superseded") == {one.chain[0].path}
    with Untouched(two.root, work=True):
        assert run("merge", tmp_path / "g1", "--yes").code == 0
    check_truth(one)
    check_truth(two)


@pytest.mark.parametrize("format", ["vhd", "vhdx"])
def test_another_vms_disk_of_the_same_name_is_no_stand_in_for_a_missing_one(
    tmp_path: Path, run: Run, format: str
) -> None:
    """Its child names another id, so it cannot be the one that is missing."""
    one = build_vm(tmp_path / "g0" / "srv", "srv", 1, key="one", snaps=(0,), format=format)
    two = build_vm(tmp_path / "g2" / "other" / "srv", "srv", 1, key="two", snaps=(0,),
                   format=format, stored="E:\\srv\\Virtual Hard Disks")
    one.chain[0].path.unlink()
    assert unread(tmp_path, one) == {("S0", one.slot), ("now", one.slot)}
    all_right(tmp_path, two)
    no_rubbish(look(run, tmp_path))
    with Untouched(two.root, work=True):
        for action in (("delete", "S0"), ("revert", "S0"), ("merge",)):
            run(action[0], tmp_path / "g0", *action[1:], "--yes")
            run(action[0], tmp_path, *action[1:], "--vm", one.id, "--yes")
