# SPDX-License-Identifier: Apache-2.0
"""A base that was converted while snapshots stood on it is written back, content and identity."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapviewer.actions.repairs.by_finding import repairs_for
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import RefusedError
from snapviewer.chains.chain import Chain
from snapviewer.chains.export import export
from snapviewer.disks.image import DiskFormat
from snapviewer.disks.open import open_image, open_writable
from snapviewer.engine.execute import execute
from tests.builders_findings import disks
from tests.builders_repair import codes, finding, mend, plan_of
from tests.builders_vm import ModelVm


def made(folder: Path, *, fixed: bool = False) -> tuple[ModelVm, Path, Path, bytes]:
    """A VM whose base VHD became a VHDX: the VM, the missing VHD, the VHDX, the VHD's id."""
    vm = ModelVm(folder, size=6 << 20, block_size=2 << 20, fixed=fixed)
    vm.scribble(1)
    vm.take("one")
    vm.scribble(2)
    base = disks(vm)[0]
    with open_image(base) as image:
        link_id = image.link_id
    new = base.with_suffix(".vhdx")
    with Chain.open(base) as chain:
        export(chain, new, "vhdx")
    base.unlink()
    return vm, base, new, link_id


@pytest.mark.parametrize("fixed", [False, True])
def test_written_back_with_its_content(tmp_path: Path, fixed: bool) -> None:
    vm, base, new, link_id = made(tmp_path, fixed=fixed)
    with vm.open() as library:
        item = finding(library, "converted-parent")
        assert base.name in item.message and new.name in item.message
        assert library.graph.files[new].role.name in ("UNKNOWN", "NOT_PLACED")
    kept = new.read_bytes()
    plan = plan_of(vm, "converted-parent")
    mend(vm, "converted-parent", kill=not fixed)
    with open_image(base) as image:
        assert image.link_id == link_id and image.format is DiskFormat.VHD
        assert not image.notes  # both footers are good and equal
    assert base.stat().st_size <= plan.forecast.peak_extra_bytes
    assert new.read_bytes() == kept
    assert not codes(vm) & {"parent-missing", "id-mismatch", "disk-missing"}


def test_offered_at_the_missing_parent_too(tmp_path: Path) -> None:
    vm, base, _, _ = made(tmp_path)
    mend(vm, "parent-missing")
    assert base.exists()


def test_never_over_an_existing_file(tmp_path: Path) -> None:
    vm, base, _, _ = made(tmp_path)
    plan = plan_of(vm, "converted-parent")
    base.write_bytes(b"mine")
    with pytest.raises(RefusedError):
        execute(plan)
    assert base.read_bytes() == b"mine"


def test_another_size_is_no_converted_base(tmp_path: Path) -> None:
    vm, _base, new, _ = made(tmp_path)
    new.unlink()
    other = ModelVm(tmp_path / "x", format=DiskFormat.VHDX, size=8 << 20, block_size=1 << 20)
    disks(other)[0].rename(new)
    assert "converted-parent" not in codes(vm)
    with vm.open() as library:
        assert not [
            repair
            for repair in repairs_for(library, finding(library, "parent-missing"))
            if "back" in repair.title
        ]


def test_written_since_is_a_warning_that_stays(tmp_path: Path) -> None:
    vm, _, new, _ = made(tmp_path)
    with open_writable(new) as image:
        image.write(0, b"later" * 512)
    assert any("nothing wrote" in text for text in plan_of(vm, "converted-parent").warnings)


def test_a_vhdx_is_written_back_and_its_child_pointed_at_it(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, format=DiskFormat.VHDX, size=4 << 20, block_size=1 << 20)
    vm.scribble(1)
    vm.take("one")
    vm.scribble(2)
    base, leaf = disks(vm)
    new = base.with_suffix(".vhd")
    with Chain.open(base) as chain:
        export(chain, new, "vhd")
    base.unlink()
    held, kept = leaf.read_bytes(), new.read_bytes()
    plan = plan_of(vm, "converted-parent")
    execute(plan)
    vm.check()
    assert base.stat().st_size <= plan.forecast.peak_extra_bytes
    assert new.read_bytes() == kept
    assert not codes(vm) & {"parent-missing", "id-mismatch", "disk-missing"}
    execute(plan_undo(vm.root))
    assert not base.exists()
    assert leaf.stat().st_size == len(held)
    assert {"parent-missing", "converted-parent"} <= codes(vm)
    execute(plan_of(vm, "converted-parent"))
    vm.check()
