# SPDX-License-Identifier: Apache-2.0
"""A shelf of copies of one VM opens in work that grows with their number, not with its square."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from snapviewer.machines.claimants import Folders
from snapviewer.machines.library import Library
from snapviewer.machines.names import StoredPath
from snapviewer.machines.nearest import Nearest
from snapviewer.machines.opening import open_library
from tests.builders_vm import ModelVm


def shelf(folder: Path, count: int) -> Path:
    vm = ModelVm(folder / f"made {count}", size=64 * 1024)
    vm.take("A")
    vm.take("B")
    for number in range(count):
        shutil.copytree(vm.root, folder / f"{count} copies" / f"copy {number:03}")
    return folder / f"{count} copies"


def counted(monkeypatch: pytest.MonkeyPatch, place: Path) -> tuple[Library, int]:
    """The opened library and how often names were compared, folders and distances asked for."""
    asked = 0

    def count(owner: type, name: str) -> None:
        plain: Callable[..., Any] = getattr(owner, name)

        def wrapped(*arguments: Any, **named: Any) -> Any:
            nonlocal asked
            asked += 1
            return plain(*arguments, **named)

        context.setattr(owner, name, wrapped)

    with monkeypatch.context() as context:
        for owner, name in (
            (Folders, "root_of"), (StoredPath, "suffix_length"), (Nearest, "_all"),
        ):
            count(owner, name)
        return open_library(place), asked


def test_work_grows_with_the_number_of_copies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    some, few = counted(monkeypatch, shelf(tmp_path, 20))
    more, many = counted(monkeypatch, shelf(tmp_path, 60))
    with some, more:
        assert many < 3.5 * few
        for library, number in ((some, 20), (more, 60)):
            assert len(library.machines) == number
            for machine in library.machines:  # each has its own files, on its own parents
                for moment in machine.moments:
                    path = moment.disks["ide0:0"].path
                    assert path is not None and path.is_relative_to(machine.root)
                    assert all(
                        each.is_relative_to(machine.root)
                        for each in library.graph.ancestors(path)
                    )
            assert "two-parents" not in {item.code for item in library.findings}


def test_every_file_with_the_id_is_still_counted_and_named(tmp_path: Path) -> None:
    """A copy of the parent in the VM's own folder is said, however many other VMs have one."""
    place = shelf(tmp_path, 18)
    disks = place / "copy 003" / "Virtual Hard Disks"
    shutil.copy2(disks / "Test VM disk 0.vhd", disks / "Test VM disk 0 - Copy.vhd")
    with open_library(place) as library:
        found = [item for item in library.findings if item.code == "two-parents"]
        assert [item.file.parent for item in found if item.file] == [disks]
        child = library.graph.files[found[0].file or place]
        assert child.match is not None and len(child.match.candidates) == 19
        assert list(child.match.candidates)[:2] == [
            disks / "Test VM disk 0.vhd", disks / "Test VM disk 0 - Copy.vhd",
        ]
        assert "19 " in found[0].message
