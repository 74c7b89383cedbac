# SPDX-License-Identifier: Apache-2.0
"""Repairs on seeded damage: the content known by construction comes back, undo brings every byte
back, a kill inside is recovered.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from snapviewer.actions.recover import recover
from snapviewer.actions.repairs.by_finding import (
    plan_refresh_paths,
    plan_trash_orphans,
    repairs_for,
)
from snapviewer.actions.repairs.lost_snapshot import lost_snapshots
from snapviewer.actions.undo import plan_undo
from snapviewer.disks.image import DiskFormat, ParentPaths
from snapviewer.disks.open import create_differencing, open_image, open_writable
from snapviewer.engine.execute import execute
from snapviewer.guest.tryout import try_in_memory
from snapviewer.machines.candidates import parent_candidates
from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.journal_state import has_journal
from snapviewer.machines.model import Finding
from snapviewer.plans.plan import Plan
from tests.builders_vm import ModelVm
from tests.builders_work import Killed, killed_at


def tree(vm: ModelVm) -> dict[str, bytes]:
    return {
        str(path.relative_to(vm.root)): path.read_bytes()
        for path in sorted(vm.root.rglob("*"))
        if path.is_file() and ".snapviewer" not in path.parts
    }


def files(vm: ModelVm) -> list[Path]:
    with vm.open() as library:
        depths = library.graph.depths()
        return sorted(library.graph.files, key=lambda path: (depths[path], path))


def found(vm: ModelVm, code: str) -> Finding:
    with vm.open() as library:
        return next(item for item in library.findings if item.code == code)


def repair_plan(vm: ModelVm, code: str, number: int = 0) -> Plan:
    with vm.open() as library:
        finding = next(item for item in library.findings if item.code == code)
        plan = repairs_for(library, finding)[number].plan()
    assert not plan.refusals, plan.refusals
    assert plan.steps
    return plan


def codes(vm: ModelVm) -> set[str]:
    with vm.open() as library:
        return {item.code for item in library.findings}


def mend(vm: ModelVm, code: str) -> None:
    """Mend, undo, mend again, and die at every change once."""
    before = tree(vm)
    execute(repair_plan(vm, code))
    assert code not in codes(vm)
    vm.check()
    undo = plan_undo(vm.root)
    assert not undo.refusals, undo.refusals
    execute(undo)
    assert tree(vm) == before
    for back in (False, True):
        for at in range(100):
            plan = repair_plan(vm, code)
            try:
                with killed_at(at):
                    execute(plan)
            except Killed:
                vm.check()
                if not has_journal(vm.root):
                    if tree(vm) != before:
                        assert code not in codes(vm)
                        execute(plan_undo(vm.root))
                    continue
                recover(vm.root, back=back)
                if not back:
                    vm.check()
                    assert code not in codes(vm)
                    execute(plan_undo(vm.root))
                assert tree(vm) == before
            else:
                assert at > 5
                if not back:
                    execute(plan_undo(vm.root))
                break
    vm.check()
    assert code not in codes(vm)


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    made = ModelVm(tmp_path, size=256 * 1024)
    made.scribble(1)
    made.take("one")
    made.scribble(2)
    made.take("two")
    made.scribble(3)
    return made


@pytest.fixture
def vhdx(tmp_path: Path) -> ModelVm:
    made = ModelVm(tmp_path, format=DiskFormat.VHDX, size=4 << 20, block_size=1 << 20)
    made.scribble(1)
    made.take("one")
    made.scribble(2)
    return made


@pytest.mark.parametrize("which", [0, 1])
def test_rewrite_the_end_footer(vm: ModelVm, which: int) -> None:
    path = files(vm)[which]
    path.write_bytes(path.read_bytes()[:-512])
    mend(vm, "footer-only-at-front")


def test_rewrite_the_front_footer(vm: ModelVm) -> None:
    path = files(vm)[1]
    raw = path.read_bytes()
    path.write_bytes(b"\xee" * 512 + raw[512:])
    mend(vm, "footer-copy-damaged")
    assert path.read_bytes()[:512] == raw[:512]


def test_replay_a_log(vhdx: ModelVm) -> None:
    path = files(vhdx)[-1]
    clean = path.read_bytes()
    for at in range(40):
        path.write_bytes(clean)
        try:
            with killed_at(at), open_writable(path) as image:
                image.write(1 << 20, b"n" * 512)
        except Killed:
            pass
        if "dirty-log" not in codes(vhdx):
            continue
        with open_image(path) as opened:
            dirty = any(note.code == "dirty-log" for note in opened.notes)
        assert dirty
        with vhdx.open() as library:
            now = library.machine(vhdx.id).now
            assert now is not None
            with library.chain(now, "ide0:0") as chain:
                vhdx.now["ide0:0"] = bytearray(chain.read(0, chain.virtual_size))
        mend(vhdx, "dirty-log")
        return
    raise AssertionError("no kill left a log behind")


def test_refresh_every_stale_path_at_once(vm: ModelVm) -> None:
    """The absolute and relative paths of all links lead nowhere after a rename of the folder."""
    for number, path in enumerate(files(vm)):
        folder = vm.root / f"place {number}"
        folder.mkdir()
        new = folder / path.name
        path.rename(new)
        for config in [vm.config, *(vm.root / "Snapshots").glob("*.xml")]:
            text = config.read_bytes()
            for encoding in ("utf-16-le", "utf-8"):
                old = f"Virtual Hard Disks\\{path.name}".encode(encoding)
                text = text.replace(old, f"place {number}\\{path.name}".encode(encoding))
            config.write_bytes(text)
    vm.check()
    assert "stale-path" in codes(vm)
    with vm.open() as library:
        plan = plan_refresh_paths(library, library.machine(vm.id))
    assert len(plan.steps) == 2
    mend(vm, "stale-path")


def test_recreate_a_lost_snapshot(vm: ModelVm) -> None:
    second = list(vm.content)[1]
    (config,) = (vm.root / "Snapshots").glob(f"{second}*.xml")
    config.unlink()
    assert "superseded" in codes(vm)
    with vm.open() as library:
        titles = [repair.title for repair in repairs_for(library, found(vm, "superseded"))]
    assert any("Re-create" in title for title in titles)
    number = next(i for i, title in enumerate(titles) if "Re-create" in title)
    result = execute(repair_plan(vm, "superseded", number))
    assert result.snapshot_id == second  # the name of the disk made over it tells
    vm.check()
    assert "superseded" not in codes(vm)
    execute(plan_undo(vm.root))
    assert not config.exists()


def test_recreate_over_two_disks_and_a_lost_leaf(tmp_path: Path) -> None:
    made = ModelVm(tmp_path, ("ide0:0", "scsi0:0"))
    made.scribble(1)
    root = made.take("root")
    made.scribble(2)
    leaf = made.take("leaf")
    made.scribble(3)
    made.revert(root)
    (config,) = (made.root / "Snapshots").glob(f"{leaf}*.xml")
    config.unlink()
    content = made.content.pop(leaf)
    with made.open() as library:
        machine = library.machine(made.id)
        lost = lost_snapshots(library, machine)
    assert [set(item.files) for item in lost] == [{"ide0:0", "scsi0:0"}]
    plan = repair_plan(made, "orphan")
    made.content[execute(plan).snapshot_id or ""] = content
    made.check()
    assert not codes(made)


def test_orphans_to_the_trash_each_listed(vm: ModelVm) -> None:
    base = files(vm)[0]
    lower, upper = base.with_name("lower.avhd"), base.with_name("upper.avhd")
    for path, parent in ((lower, base), (upper, lower)):
        with open_image(parent) as image:
            create_differencing(
                path, image, ParentPaths(f"C:\\{parent.name}", f".\\{parent.name}")
            )
    before = tree(vm)
    with vm.open() as library:
        machine = library.machine(vm.id)
        assert {f.path for f in library.files_with_role(machine, FileRole.ORPHAN)} == {lower, upper}
        assert plan_trash_orphans(library, machine, [lower]).refused  # its child would be lost
        assert plan_trash_orphans(library, machine, [base]).refused
        plan = plan_trash_orphans(library, None, [lower, upper])
    assert [step.file for step in plan.steps] == [upper, lower]
    execute(plan)
    assert not lower.exists() and not upper.exists()
    vm.check()
    execute(plan_undo(vm.root))
    assert tree(vm) == before


@pytest.mark.parametrize("kind", ["vm", "vhdx"])
def test_candidates_and_try_out(kind: str, request: pytest.FixtureRequest) -> None:
    made: ModelVm = request.getfixturevalue(kind)
    base, child = files(made)[:2]
    hidden = made.root / "hidden" / "other name.dat"
    hidden.parent.mkdir()
    shutil.copy(base, hidden.with_suffix(base.suffix))
    shutil.copy(child, hidden.parent / f"decoy{child.suffix}")
    base.unlink()
    with made.open() as library:
        ranked = parent_candidates(library, child)
        assert ranked[0].path == hidden.with_suffix(base.suffix)
        assert ranked[0].certain
        assert not any(item.certain for item in ranked[1:])
    result = try_in_memory(child, ranked[0].path)
    assert result.sound and result.id_matches
    assert result.files == (child, ranked[0].path)
    wrong = try_in_memory(child, child)
    assert not wrong.sound and wrong.words()


def test_a_try_out_shows_a_whole_and_a_broken_file_system(tmp_path: Path) -> None:
    pytest.importorskip("pytsk3")
    from snapviewer.disks.open import create_dynamic
    from tests.builders_fs import fat_image

    content = bytes(
        fat_image({f"folder/file {n}.txt": bytes([n]) * 9000 for n in range(20)}, 4 << 20)
    )
    base, child = tmp_path / "base.vhd", tmp_path / "child.avhd"
    create_dynamic(base, 4 << 20, DiskFormat.VHD)
    with open_writable(base) as image:
        image.write(0, content)
    with open_image(base) as opened:
        create_differencing(child, opened, ParentPaths("C:\\base.vhd", ".\\base.vhd"))
    good = try_in_memory(child, base)
    assert good.proved and good.volumes[0].entries == 21 and good.volumes[0].files_read == 20
    blank = tmp_path / "blank.vhd"
    create_dynamic(blank, 4 << 20, DiskFormat.VHD)
    with open_writable(child) as image:
        image.write(0, content[:512])
    bad = try_in_memory(child, blank)
    assert not bad.proved and not bad.id_matches
