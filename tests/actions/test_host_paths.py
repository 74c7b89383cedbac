# SPDX-License-Identifier: Apache-2.0
"""What is written names files as the host has them, never as this machine does."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapviewer.actions.reconnect import plan_reconnect
from snapviewer.base.errors import RefusedError
from snapviewer.disks.image import DiskFormat, ParentPaths
from snapviewer.disks.open import create_differencing, create_dynamic, open_image
from snapviewer.engine.execute import execute
from snapviewer.formats.configuration import load_document
from tests.builders_vm import ModelVm


def loose(tmp_path: Path, form: DiskFormat, paths: ParentPaths) -> tuple[Path, Path]:
    """A differencing disk and its parent, of no VM."""
    base, leaf = tmp_path / f"base.{form}", tmp_path / f"leaf.a{form}"
    create_dynamic(base, 4 << 20, form, block_size=1 << 20)
    with open_image(base) as parent:
        create_differencing(leaf, parent, paths)
    moved = tmp_path / f"moved.{form}"
    base.rename(moved)
    return leaf, moved


def link(path: Path) -> tuple[str, str]:
    with open_image(path) as image:
        assert image.parent is not None
        return image.parent.absolute_path, image.parent.relative_path


@pytest.mark.parametrize("form", [DiskFormat.VHD, DiskFormat.VHDX])
def test_after_the_old_link_where_it_led_to_the_same_folder(
    tmp_path: Path, form: DiskFormat
) -> None:
    old = ParentPaths(f"E:\\Disks\\base.{form}", f".\\base.{form}")
    leaf, base = loose(tmp_path, form, old)
    execute(plan_reconnect(leaf, base))
    assert link(leaf) == (f"E:\\Disks\\moved.{form}", f".\\moved.{form}")


@pytest.mark.parametrize("form", [DiskFormat.VHD, DiskFormat.VHDX])
def test_where_nothing_tells_the_relative_path_serves(tmp_path: Path, form: DiskFormat) -> None:
    leaf, base = loose(tmp_path, form, ParentPaths(str(tmp_path / "base"), f".\\base.{form}"))
    plan = plan_reconnect(leaf, base)
    assert any("--windows-folder" in text for text in plan.warnings)
    execute(plan)
    assert link(leaf) == (f".\\moved.{form}", f".\\moved.{form}")


def test_as_the_user_says(tmp_path: Path) -> None:
    form = DiskFormat.VHDX
    leaf, base = loose(tmp_path, form, ParentPaths("E:\\Disks\\base.vhdx", ".\\base.vhdx"))
    plan = plan_reconnect(leaf, base, windows_folder="\\\\nas\\vms\\Web")
    assert not any("--windows-folder" in text for text in plan.warnings)
    execute(plan)
    assert link(leaf) == ("\\\\nas\\vms\\Web\\moved.vhdx", ".\\moved.vhdx")
    for wrong in ("/srv/vms", "E:", "vms", "E:\\a|b"):
        assert any("no folder" in text
                   for text in plan_reconnect(leaf, base, windows_folder=wrong).refusals)
    long = plan_reconnect(leaf, base, windows_folder="E:\\" + "a" * 250)
    assert any("259" in text for text in long.refusals)


def test_a_path_that_becomes_too_long_is_said_before(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    document = load_document(vm.config.read_bytes(), vm.config)
    deep = "D:\\" + "\\".join(["deep" * 10] * 5) + "\\Test VM\\Virtual Hard Disks\\"
    for path, node in document.root.walk():
        if isinstance(node.value, str) and node.value.endswith(".vhd"):
            document.set_value(path, deep + node.value.rsplit("\\", 1)[1])
    vm.config.write_bytes(document.to_bytes())
    warned = [text for text in vm.plan_take("one").warnings if "259" in text]
    assert warned and any(".avhd" in text for text in warned)


@pytest.mark.parametrize("container", ["xml", "vmcx"])
def test_no_action_writes_a_path_of_this_machine(tmp_path: Path, container: str) -> None:
    vm = ModelVm(tmp_path, container=container)
    vm.add_saved_state(b"memory" * 99, b"devices" * 9)
    one = vm.take("one")
    vm.revert(one, "kept")
    vm.scribble(1)
    vm.drop_saved_state()
    vm.take("two")
    vm.delete(one, merge_now=False)
    for path in vm.root.rglob("*"):
        if path.suffix in (".xml", ".vmcx", ".avhd", ".vhd") and path.is_file():
            data = path.read_bytes()
            for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
                assert str(tmp_path).encode(encoding) not in data, path


def test_a_saved_state_of_which_no_path_is_known_is_refused(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, slots=())
    folder = vm.config.parent / vm.id
    folder.mkdir()
    for suffix in (".bin", ".vsv"):
        (folder / (vm.id + suffix)).write_bytes(b"state")
    plan = vm.plan_take("one")
    if plan.refusals == []:
        with pytest.raises(RefusedError):
            execute(plan)
    assert not any(str(tmp_path) in str(step.data.get("windows", "")) for step in plan.steps)
