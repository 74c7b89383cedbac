# SPDX-License-Identifier: Apache-2.0
"""diff, files, usage and export over whatever can be named; what is not answered is said."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from snapviewer.base.progress import Progress
from snapviewer.chains.chain import Chain
from snapviewer.chains.diff import DiskDiff
from snapviewer.chains.diff import diff as real_diff
from snapviewer.cli import compare as cli_compare
from tests.builders_cli import SLOT, Built, Run
from tests.builders_fs import fat_image
from tests.builders_sides import MIB, full_image, moved_vm, with_drive
from tests.builders_vm import ModelVm

CHANGES = [{"offset": 3 * MIB, "length": MIB}, {"offset": 6 * MIB + 4096, "length": 4096}]


@pytest.fixture(params=["vhd", "vhdx"])
def images(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Path]:
    """Two full images of one disk without a chain between them."""
    before = {block * MIB: bytes([block + 1]) * MIB for block in range(0, 16, 2)}
    after = {**before, 3 * MIB: b"\xee" * MIB, 6 * MIB + 4096: b"\xdd" * 4096}
    folder = tmp_path / "images"
    return (
        full_image(folder / f"march.{request.param}", 32 * MIB, before),
        full_image(folder / f"april.{request.param}", 32 * MIB, after),
    )


def test_two_full_images(run: Run, images: tuple[Path, Path]) -> None:
    march, april = images
    folder = march.parent
    stem = march.stem, april.stem
    for words in (
        (folder, march.name, april.name), (march, april), (folder, *stem),
        (folder, f"{stem[0]}:now", f"{stem[1]}:now"), (march, march, april), (folder, *images),
        (folder.parent, f"images/{march.name}", f"images/{april.name}"),
        (folder, "--vm", stem[0], "now", april.name),
    ):  # fmt: skip
        ran = run("diff", *words, json=True)
        assert ran.code == 1, (words, ran.err)
        (disk,) = ran.document["disks"]
        assert disk["ranges"] == CHANGES, words
        assert disk["bytes_changed"] == MIB + 4096
        assert {"slot", "bytes_changed", "bytes_compared", "ranges"} <= set(disk)
        assert ran.document["side_a"]["file"] == str(march)
        assert ran.document["side_b"]["file"] == str(april)
    text = run("diff", folder, march.name, april.name).out
    assert f"A: {march}" in text
    assert f"B: {april}" in text
    assert run("diff", march, "april").code == 2  # neither a path nor two moments
    assert run("diff", folder, march.name, march.name).code == 0


def test_sizes_may_differ(run: Run, images: tuple[Path, Path], tmp_path: Path) -> None:
    short = full_image(tmp_path / "short.vhd", 8 * MIB, {})
    with_data = run("diff", short, images[0], json=True)
    (disk,) = with_data.document["disks"]
    assert (disk["size_a"], disk["size_b"]) == (8 * MIB, 32 * MIB)
    assert disk["ranges"][-1] == {"offset": 8 * MIB, "length": 24 * MIB}
    assert sum(each["length"] for each in disk["ranges"]) == disk["bytes_changed"]
    text = run("diff", short, images[0]).out
    assert "8.0 MiB in A and 32.0 MiB in B" in text
    assert run("diff", images[0], short, json=True).document["disks"][0]["ranges"] == disk["ranges"]


def test_a_vm_with_its_backup(run: Run, built: Built, tmp_path: Path) -> None:
    backup = tmp_path / "backup" / built.root.name
    shutil.copytree(built.root, backup)
    built.vm.write(SLOT, 4096, b"new." * 128)
    for words in (
        (built.root, "now", backup), (backup, "now", f"{built.root}:now"), (built.root, backup),
    ):  # fmt: skip
        ran = run("diff", *words, json=True)
        (disk,) = ran.document["disks"]
        assert (ran.code, disk["ranges"]) == (1, [{"offset": 4096, "length": 512}]), words
    same = run("diff", built.root, "Side", f"{backup}:Side", json=True)
    assert (same.code, same.document["disks"][0]["bytes_changed"]) == (0, 0)
    side = same.document["side_b"]
    assert (side["folder"], side["moment"]) == (str(backup), built.side)


def test_usage_and_export_of_another_vms_moment(run: Run, tmp_path: Path) -> None:
    one, two = (ModelVm(tmp_path / "vms", name=name) for name in ("One", "Two"))
    two.write(SLOT, 512, b"two." * 128)
    two.take("First")
    ran = run("usage", tmp_path / "vms", "--moment", "Two:First", json=True)
    assert (ran.code, ran.document["vm"]) == (0, two.id)
    out = tmp_path / "out.raw"
    assert run("export", tmp_path / "vms", "Two:First", out).code == 0
    assert out.read_bytes() == bytes(two.now[SLOT])
    assert run("export", one.root, f"{two.root}:First", tmp_path / "b.raw").code == 0
    assert (tmp_path / "b.raw").read_bytes() == out.read_bytes()
    assert run("export", tmp_path / "vms", "First", tmp_path / "copy", "--format", "vm").code == 0
    assert run("inspect", tmp_path / "copy", json=True).document["vms"][0]["snapshots"] == []


def test_a_file_by_itself_is_not_exclusive_where_moments_read_it(run: Run, tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    vm.write(SLOT, 0, b"base" * 128)
    vm.take("First")
    vm.write(SLOT, 0, b"now." * 128)
    base, leaf = "Test VM disk 0.vhd", next((vm.root / "Virtual Hard Disks").glob("*.avhd")).name
    ran = run("usage", vm.root, "--moment", base, json=True)
    (layer,) = ran.document["disks"][0]["chain"]
    by_name = run("usage", vm.root, "--moment", "First", json=True).document["disks"][0]["chain"]
    assert layer["exclusive_bytes"] == by_name[0]["exclusive_bytes"] < layer["bytes_visible"]
    layers = run("usage", vm.root, "--moment", leaf, json=True).document["disks"][0]["chain"]
    assert layers == run("usage", vm.root, json=True).document["disks"][0]["chain"]


def test_vms_are_named_by_their_folder_too(run: Run, tmp_path: Path) -> None:
    one, two = (ModelVm(tmp_path / name, name="WEB") for name in ("a", "b"))
    ran = run("inspect", tmp_path, "--vm", two.root, json=True)
    assert [vm["id"] for vm in ran.document["vms"]] == [two.id]
    ran = run("diff", tmp_path, "--vm", "WEB", "now", "now")
    assert ran.code == 2
    assert str(one.root) in ran.err
    assert str(two.root) in ran.err
    ran = run("take", tmp_path, "--vm", "b/WEB", "--name", "x", "--dry-run", json=True)
    assert all(str(two.root) in step["file"] for step in ran.document["plan"]["steps"])


def test_a_disk_that_moved(run: Run, tmp_path: Path) -> None:
    vm = moved_vm(tmp_path)
    ran = run("diff", vm.root, "First", "now", json=True)
    assert ran.code == 1
    still, moved = ran.document["disks"]
    assert (still["slot"], still["bytes_changed"]) == ("ide0:0", 0)
    assert (moved["slot"], moved["slot_a"], moved["slot_b"]) == ("ide0:1", "ide0:1", "scsi0:0")
    assert moved["ranges"] == [{"offset": 64 * 1024, "length": 1024}]
    assert "ide0:1 -> scsi0:0: 1.0 KiB differ" in run("diff", vm.root, "First", "now").out
    ran = run("diff", vm.root, "First", "now", "--disk", "scsi0:0", json=True)
    assert [disk["slot"] for disk in ran.document["disks"]] == ["ide0:1"]
    ran = run("usage", vm.root, "--moment", "First", "--disk", "ide0:1", json=True)
    assert [layer["exclusive_bytes"] for layer in ran.document["disks"][0]["chain"]] == [0]


def test_what_cannot_be_compared_is_said_disk_by_disk(run: Run, tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, slots=("ide0:0", "ide0:1"))
    vm.take("First")
    vm.write("ide0:0", 0, b"now." * 128)
    base = next((vm.root / "Virtual Hard Disks").glob("*1.vhd"))
    content = base.read_bytes()
    base.write_bytes(b"")
    ran = run("diff", vm.root, "First", "now", json=True)
    assert ran.code == 1  # one disk differs, whatever the other does
    good, bad = ran.document["disks"]
    assert (good["bytes_changed"], bad["bytes_changed"], bad["ranges"]) == (512, None, [])
    assert "side A cannot be read" in bad["error"]["message"]
    ran = run("diff", vm.root, "First", "now", "--disk", "ide0:1")
    assert ran.code == 6
    assert "ide0:1: not compared" in ran.out
    assert "not answered" in ran.err
    assert run("diff", vm.root, "First", "First").code == 6  # half of "nothing differs"
    base.write_bytes(content)
    assert run("diff", vm.root, "First", "First").code == 0


def test_a_disk_that_is_written_meanwhile_gives_no_answer(
    run: Run, template: Built, built: Built, monkeypatch: pytest.MonkeyPatch
) -> None:
    def disturbed(a: Chain, b: Chain, progress: Progress | None = None) -> DiskDiff:
        found = real_diff(a, b, progress)
        with b.path.open("ab") as file:
            file.write(b"x")
        return found

    monkeypatch.setattr(cli_compare, "diff_chains", disturbed)
    ran = run("diff", built.root, "Second", "now", json=True)
    assert ran.code == 6
    assert "disks" not in ran.document  # nothing half
    assert "chang" in ran.document["error"]["code"]


def test_files_of_two_images(run: Run, tmp_path: Path) -> None:
    pytest.importorskip("pytsk3")
    one = {"A.TXT": b"a" * 3000, "B.TXT": b"b" * 3000}
    other = {"A.TXT": b"a" * 3000, "B.TXT": b"c" * 3000, "NEW.TXT": b"n"}
    images = [
        full_image(tmp_path / f"{name}.vhdx", 16 * MIB, {0: bytes(fat_image(files))})
        for name, files in (("monday", one), ("friday", other))
    ]
    ran = run("files", tmp_path, "monday.vhdx", "friday.vhdx", json=True)
    assert ran.code == 1
    changes: list[dict[str, Any]] = ran.document["disks"][0]["volumes"][0]["changes"]
    assert [(each["path"], each["change"]) for each in changes] == [
        ("/B.TXT", "changed"), ("/NEW.TXT", "added"),
    ]  # fmt: skip
    assert run("files", images[0], images[0]).code == 0
    raw = full_image(tmp_path / "raw.vhdx", 16 * MIB, {MIB: b"no file system!!" * 4096})
    ran = run("files", images[0], raw)
    assert ran.code in (1, 6)
    ran = run("files", raw, raw, json=True)
    assert (ran.code, ran.document["error"]["message"] != "") == (6, True)


def test_a_finding_is_printed_with_proof_and_consequence(run: Run, built: Built) -> None:
    next((built.root / "Virtual Hard Disks").glob("*.vhd")).unlink()
    document = run("check", built.root, json=True).document
    for command in ("check", "inspect"):
        out = run(command, built.root).out
        assert "proof: " in out
        for item in document["findings"]:
            if item["proof"]:
                assert f"          proof: {item['proof']}\n" in out
            if item["consequence"]:
                assert f"          if nothing is done: {item['consequence']}\n" in out


def test_inspect_shows_what_is_not_covered_and_half_a_memory(run: Run, built: Built) -> None:
    vm = built.vm
    vm.add_saved_state(b"m" * 100, b"d" * 100)
    with_drive(vm.config, "ide0:1", "Physical Drive", r"\\.\PHYSICALDRIVE2")
    (vm.config.parent / vm.id / f"{vm.id}.vsv").unlink()
    now = run("inspect", vm.root, json=True).document["vms"][0]["now"]
    assert now["memory"] == "incomplete"
    assert now["other_drives"] == [
        {"slot": "ide0:1", "type": "Physical Drive", "path": r"\\.\PHYSICALDRIVE2"}
    ]
    out = run("inspect", vm.root).out
    assert "ide0:1: a physical disk, not covered" in out
    assert "half its memory" in out
