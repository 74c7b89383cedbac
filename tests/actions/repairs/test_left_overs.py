# SPDX-License-Identifier: Apache-2.0
"""What a killed run has left is listed with a repair; nothing is taken away while it is written."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest

from snapviewer.actions.export_vm import export_vm
from snapviewer.actions.repairs.by_finding import repairs_for
from snapviewer.actions.repairs.left_overs import plan_trash_left_over
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import RefusedError
from snapviewer.base.progress import Progress
from snapviewer.disks.filesystem.fresh_file import FreshFile, FreshFolder, temporary_for
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.engine.execute import execute
from snapviewer.machines import holds
from snapviewer.machines.codes import Code
from snapviewer.machines.holds import Hold, HoldState
from snapviewer.machines.opening import open_library
from tests.builders_vm import ModelVm
from tests.machines.test_holds import holder

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux' list of locks")


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    return ModelVm(tmp_path / "vm")


def left_overs(root: Path) -> list[Path]:
    with open_library(root) as library:
        return [
            finding.file
            for finding in library.findings
            if finding.code == Code.LEFT_OVER and finding.file is not None
        ]


@pytest.mark.parametrize("name", ["out.raw", "out.vhdx", "out.html"])
def test_a_left_over_file_goes_to_the_trash_and_comes_back(vm: ModelVm, name: str) -> None:
    path = temporary_for(vm.root / name)
    path.write_bytes(b"half" * 500)
    assert left_overs(vm.root) == [path]
    with open_library(vm.root) as library:
        finding = next(each for each in library.findings if each.code == Code.LEFT_OVER)
        (repair,) = repairs_for(library, finding)
        plan = repair.plan()
    assert not plan.refusals
    execute(plan)
    assert not path.exists()
    assert left_overs(vm.root) == []
    execute(plan_undo(vm.root))
    assert path.read_bytes() == b"half" * 500


def test_a_left_over_folder_is_not_taken_for_a_vm(vm: ModelVm) -> None:
    folder = temporary_for(vm.root / "copy")
    (folder / "Virtual Machines").mkdir(parents=True)
    (folder / "Virtual Machines" / vm.config.name).write_bytes(vm.config.read_bytes())
    assert left_overs(vm.root) == [folder]
    with open_library(vm.root) as library:
        assert len(library.machines) == 1
        plan = plan_trash_left_over(library, folder)
    assert plan.forecast.frees_later_bytes == vm.config.stat().st_size
    execute(plan)
    assert not folder.exists()
    execute(plan_undo(vm.root))
    assert (folder / "Virtual Machines" / vm.config.name).is_file()


def test_a_killed_export_of_a_vm_can_be_put_away(vm: ModelVm) -> None:
    def kill(operation: str, path: Path, *_: int) -> None:
        if operation == "write" and folder_name in str(path):
            os._exit(9)

    folder_name = "Virtual Hard Disks"

    child = os.fork()
    if child == 0:
        with mutation_hook(kill), open_library(vm.root) as library:
            now = library.machine().now
            assert now is not None
            export_vm(library, library.machine(), now, vm.root / "copy", Progress())
        os._exit(0)
    os.waitpid(child, 0)
    (folder,) = left_overs(vm.root)
    with open_library(vm.root) as library:
        plan = plan_trash_left_over(library, folder)
    assert not plan.refusals, plan.refusals
    execute(plan)
    assert not folder.exists()


def test_what_is_being_written_is_not_listed_and_not_taken(vm: ModelVm) -> None:
    for fresh in (FreshFile(vm.root / "a.raw"), FreshFolder(vm.root / "b")):
        with fresh:
            storage = fresh.create() if isinstance(fresh, FreshFile) else None
            assert left_overs(vm.root) == []
            with open_library(vm.root) as library:
                assert plan_trash_left_over(library, fresh.temporary).refusals
            if storage is not None:
                storage.close()


def test_one_who_comes_after_the_plan_keeps_it(vm: ModelVm) -> None:
    path = temporary_for(vm.root / "out.raw")
    path.write_bytes(b"half")
    with open_library(vm.root) as library:
        plan = plan_trash_left_over(library, path)
    with holder(path, "rb+"):
        assert left_overs(vm.root) == []
        with pytest.raises(RefusedError):
            execute(plan)
    assert path.exists()


def test_where_nobody_can_tell_only_old_ones_are_listed(
    vm: ModelVm, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = temporary_for(vm.root / "out.raw")
    path.write_bytes(b"half")
    unknown = Hold(HoldState.UNKNOWN, not_asked=True)
    monkeypatch.setattr(holds, "_looked", lambda *_: unknown)
    assert left_overs(vm.root) == []
    old = time.time() - 2 * 24 * 3600
    os.utime(path, (old, old))
    assert left_overs(vm.root) == [path]
