# SPDX-License-Identifier: Apache-2.0
"""Which folder a finding asks for: only one that is here, and none that is open already."""

from __future__ import annotations

import shutil
from pathlib import Path

from snapviewer.disks.image import DiskFormat, ParentPaths
from snapviewer.disks.open import create_differencing, create_dynamic, open_image
from snapviewer.machines.add_folder import FOLDER_CODES, folder_wanted
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Severity
from snapviewer.machines.opening import open_library
from tests.builders_findings import disks
from tests.builders_places import link_snapshots_out, small_vm


def finding(library: Library, code: str) -> Finding:
    return next(item for item in library.findings if item.code == code)


def test_a_link_out_of_the_folder_names_its_target(tmp_path: Path) -> None:
    vm = small_vm(tmp_path)
    target = link_snapshots_out(vm, tmp_path / "Store")
    with open_library(vm.root) as library:
        for code in ("link-leaves-folder", "place-unseen"):
            wanted = folder_wanted(library, finding(library, code))
            assert wanted is not None
            assert wanted.known == (target,)
            assert wanted.start == target


def test_a_link_that_leads_nowhere_starts_at_the_nearest_folder(tmp_path: Path) -> None:
    vm = small_vm(tmp_path)
    target = link_snapshots_out(vm, tmp_path / "Store")
    shutil.rmtree(target)
    with open_library(vm.root) as library:
        wanted = folder_wanted(library, finding(library, "place-unseen"))
    assert wanted is not None
    assert wanted.known == ()
    assert wanted.start == target.parent


def test_a_missing_parent_is_looked_for_where_its_child_says(tmp_path: Path) -> None:
    vm = small_vm(tmp_path)
    base = disks(vm)[0]
    away = tmp_path / "Away"
    away.mkdir()
    shutil.move(base, away / base.name)
    with open_library(vm.root) as library:
        wanted = folder_wanted(library, finding(library, "parent-missing"))
    assert wanted is not None
    assert wanted.known == ()  # its stored paths are a Windows host's: none is here


def test_a_windows_path_is_no_place_here(tmp_path: Path) -> None:
    vm = small_vm(tmp_path)
    with open_library(vm.root) as library:
        machine = library.machines[0]
        for code in FOLDER_CODES:
            made = Finding(
                code, Severity.WARNING, "m", file=vm.config, machine_key=machine.key
            )
            wanted = folder_wanted(library, made)
            assert wanted is not None
            assert wanted.known == ()
        other = Finding("orphan", Severity.INFO, "m", file=vm.config)
        assert folder_wanted(library, other) is None


def test_a_parent_outside_that_is_here_is_named(tmp_path: Path) -> None:
    here, away = tmp_path / "Here", tmp_path / "Away"
    here.mkdir()
    away.mkdir()
    base = away / "base.vhdx"
    create_dynamic(base, 4 << 20, DiskFormat.VHDX)
    with open_image(base) as image:
        create_differencing(here / "child.avhdx", image, ParentPaths(str(base), ""))
    with open_library(here) as library:
        wanted = folder_wanted(library, finding(library, "parent-missing"))
    assert wanted is not None
    assert wanted.known == (away,)
