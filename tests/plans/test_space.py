# SPDX-License-Identifier: Apache-2.0
"""Free space of each volume: peak, end, what a host wants free, and where room is no promise."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from snapviewer.disks.filesystem import room, volume_kind
from snapviewer.disks.filesystem.room import FAT_LARGEST, PAUSED_BELOW, WARNED_BELOW
from snapviewer.plans import space
from snapviewer.plans.plan import Change
from tests.builders_vm import ModelVm


def with_free(monkeypatch: pytest.MonkeyPatch, free: int, total: int = 1 << 40) -> None:
    monkeypatch.setattr(
        shutil, "disk_usage", lambda _path: SimpleNamespace(total=total, used=0, free=free)
    )


def on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str) -> None:
    """Let `tmp_path` be the root of a volume of that kind."""
    table = tmp_path / "mounts"
    table.write_text(f"1 1 0:1 / {tmp_path} rw - {kind} none rw\n")
    monkeypatch.setattr(volume_kind, "MOUNTINFO", str(table))


@pytest.mark.parametrize(
    ("left", "refused", "warned"),
    [
        (PAUSED_BELOW - 1, True, False),
        (PAUSED_BELOW, False, True),
        (WARNED_BELOW - 1, False, True),
        (WARNED_BELOW, False, False),
    ],
)
def test_what_a_take_must_leave(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, left: int, refused: bool, warned: bool
) -> None:
    vm = ModelVm(tmp_path)
    needs = -vm.plan_take("one").forecast.frees_now_bytes
    assert needs > 0
    with_free(monkeypatch, needs + left)
    plan = vm.plan_take("one")
    assert any("pauses" in text for text in plan.refusals) == refused
    assert any("pauses" in text for text in plan.warnings) == warned


def test_what_frees_is_never_refused_for_the_reserve(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vm = ModelVm(tmp_path)
    one = vm.take("one")
    vm.scribble(1)
    peak = vm.plan_delete(one, merge_now=True).forecast.peak_extra_bytes
    assert peak > 0
    with_free(monkeypatch, peak)
    plan = vm.plan_delete(one, merge_now=True)
    assert plan.forecast.frees_now_bytes > 0 and plan.refusals == []
    with_free(monkeypatch, peak - 1)
    assert vm.plan_delete(one, merge_now=True).refusals


@pytest.mark.parametrize(("free", "total"), [(0, 0), (None, None)])
def test_free_space_that_is_not_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int | None, total: int | None
) -> None:
    vm = ModelVm(tmp_path)
    if free is None or total is None:
        def fails(_path: object) -> object:
            raise OSError
        monkeypatch.setattr(shutil, "disk_usage", fails)
    else:
        with_free(monkeypatch, free, total)
    plan = vm.plan_take("one")
    assert plan.refusals == [] and any("could not be asked" in text for text in plan.warnings)


@pytest.mark.parametrize("kind", ["btrfs", "zfs", "cifs", "overlay"])
def test_where_room_is_no_promise_all_that_is_written_must_be_free(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    vm = ModelVm(tmp_path, fixed=True)  # its places are all there: a merge makes it no longer
    one = vm.take("one")
    vm.scribble(1)
    plain = vm.plan_delete(one, merge_now=True)
    merge = next(step for step in plain.steps if step.kind == "merge")
    assert merge.size > plain.forecast.peak_extra_bytes
    assert not any("promised" in text for text in plain.warnings)
    on(monkeypatch, tmp_path, kind)
    with_free(monkeypatch, 1 << 40)
    plan = vm.plan_delete(one, merge_now=True)
    assert any("promised" in text and "continues" in text for text in plan.warnings)
    with_free(monkeypatch, merge.size - 1)
    assert any("meanwhile" in text for text in vm.plan_delete(one, merge_now=True).refusals)


def test_a_file_that_shares_blocks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(space, "shares_blocks", lambda path: path.name == "shared")
    with_free(monkeypatch, 1000)
    (plain,) = space.needs([Change(tmp_path / "own", 0, 600), Change(tmp_path / "own", 0, 600)])
    assert plain.peak == 0 and plain.room.unsure == ""
    (shared,) = space.needs([Change(tmp_path / "shared", 0, 600), Change(tmp_path / "own", 500)])
    assert shared.peak == 1100 and "shared" in shared.room.unsure and not shared.fits


def test_a_plain_file_shares_nothing(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"x" * 100_000)
    assert not room.shares_blocks(path)
    assert not room.shares_blocks(tmp_path / "missing")


@pytest.mark.parametrize(("kind", "said"), [("vfat", True), ("exfat", False), ("ext4", False)])
def test_a_file_longer_than_fat_holds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, said: bool
) -> None:
    vm = ModelVm(tmp_path)
    on(monkeypatch, tmp_path, kind)
    with_free(monkeypatch, 1 << 40)
    plan = vm.plan_take("one")
    assert not any("FAT" in text for text in plan.refusals)
    plan.growth.append(Change(tmp_path / "vm.avhd", FAT_LARGEST + 1))
    refused: Callable[[str], bool] = lambda text: "FAT" in text  # noqa: E731
    assert any(refused(text) for text in space.space_notes(plan, vm.root)[0]) == said


def test_a_thin_volume(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = tmp_path / "block"
    (blocks / "253:7" / "slaves" / "dm-4" / "dm").mkdir(parents=True)
    (blocks / "253:7" / "slaves" / "dm-4" / "dm" / "name").write_text("vg-pool-tpool\n")
    monkeypatch.setattr(room, "_BLOCKS", str(blocks))
    table = tmp_path / "mounts"
    table.write_text(f"1 1 253:7 / {tmp_path} rw - ext4 none rw\n")
    monkeypatch.setattr(volume_kind, "MOUNTINFO", str(table))
    assert "thin" in room.room_at(tmp_path).unsure
    table.write_text(f"1 1 253:8 / {tmp_path} rw - ext4 none rw\n")
    assert room.room_at(tmp_path).unsure == ""
