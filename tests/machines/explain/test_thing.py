# SPDX-License-Identifier: Apache-2.0
"""Every kind of file, moment and finding is explained, and nothing needed is ever given free."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.explain.explanation import Explanation, explain_finding
from snapviewer.machines.explain.thing import explain_file, explain_moment
from snapviewer.machines.library import Library
from snapviewer.machines.opening import open_library
from snapviewer.machines.saved_state import guest_state_file, runtime_file
from tests.builders_ui import demo_copy


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return open_library(demo_copy(tmp_path))


def by_role(library: Library, role: FileRole) -> Path:
    return next(file.path for file in library.graph.files.values() if file.role is role)


def forbidden(told: Explanation) -> bool:
    return told.may.startswith(("No", "Not"))


def test_every_disk_of_the_demo(library: Library) -> None:
    for file in library.graph.files.values():
        told = explain_file(library, file.path)
        assert told.title == file.path.name
        assert told.what
        assert told.then
        assert forbidden(told) == (file.role is not FileRole.ORPHAN), file.path


def test_frozen_base_and_present_disks_are_told_apart(library: Library) -> None:
    machine = library.machines[0]
    first = machine.snapshots[0]
    base = next(iter(first.disks.values())).path
    assert base is not None
    told = explain_file(library, base)
    assert "base disk" in told.what
    assert f"frozen when the snapshot '{first.name}'" in told.what
    assert f"Now of {machine.name}" in told.then
    assert machine.now is not None
    own = next(iter(machine.now.disks.values())).path
    assert own is not None
    told = explain_file(library, own)
    assert f"Now of {machine.name} writes into it" in told.what
    assert "VM's own disk" in told.may


def test_superseded_names_merge_and_orphan_its_size(library: Library) -> None:
    waiting = explain_file(library, by_role(library, FileRole.SUPERSEDED))
    assert "Merge" in waiting.may
    assert "could no longer be read" in waiting.then
    leaf = next(
        file for file in library.graph.files.values()
        if not file.children and file.users and all(user.moment_id != "now" for user in file.users)
    )  # fmt: skip
    assert "no other file stands on it" in explain_file(library, leaf.path).what


def test_an_orphan_and_an_unknown_file(tmp_path: Path) -> None:
    root = demo_copy(tmp_path)
    folder = next(root.rglob("*.vhdx")).parent
    lone = folder / "Left over.vhdx"
    lone.write_bytes(next(root.rglob("Data*.vhdx")).read_bytes())
    library = open_library(root)
    file = library.graph.files[lone.resolve()]
    told = explain_file(library, file.path)
    assert forbidden(told) == (file.role is not FileRole.ORPHAN)
    file.role = FileRole.ORPHAN
    told = explain_file(library, file.path)
    assert told.may.startswith("Yes")
    assert f"{file.size:,} bytes" in told.then
    file.role, file.doubt = FileRole.UNKNOWN, "a configuration could not be read"
    told = explain_file(library, file.path)
    assert forbidden(told)
    assert "a configuration could not be read" in told.what
    file.role = FileRole.BRANCH_POINT
    assert forbidden(explain_file(library, file.path))
    file.role = FileRole.LINK
    assert "by hand" in explain_file(library, file.path).what


def test_configurations_and_saved_states(library: Library) -> None:
    machine = library.machines[0]
    assert machine.config_path is not None
    told = explain_file(library, machine.config_path)
    assert "configuration of the VM" in told.what
    assert forbidden(told)
    saved = next(item for item in machine.moments if item.saved_state is not None)
    assert saved.saved_state is not None
    assert saved.config is not None
    assert saved.saved_state.files
    for path in saved.saved_state.files:
        told = explain_file(library, path)
        assert saved.name in told.what
        assert forbidden(told)
    told = explain_file(library, saved.config.path)
    assert f"the snapshot '{saved.name}'" in told.what
    assert "Delete the snapshot" in told.may


def test_files_of_newer_versions(tmp_path: Path) -> None:
    root = demo_copy(tmp_path, "2016")
    with open_library(root) as library:
        machine = library.machines[0]
        config = machine.config
        assert config is not None
        for path, word in ((runtime_file(config), ".vmrs"), (guest_state_file(config), ".vmgs")):
            made = path or config.path.with_suffix(word)
            if path is None:
                made.write_bytes(b"")
            told = explain_file(library, made)
            assert word in told.what
            assert forbidden(told)


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("System.vhdx.rct", "Change tracking"), ("System.vhdx.mrt", "Change tracking"),
        ("System.hrl", "Replica"), (".snapviewer/journal.json", "not finished"),
        (".snapviewer/trash/1/manifest.json", "Undo"), (".snapviewer/trash/1/a.vhd", "kept"),
        (".snapviewer", "own folder"), ("readme.txt", "not known"),
    ],
)  # fmt: skip
def test_other_files(library: Library, name: str, word: str) -> None:
    told = explain_file(library, library.root / name)
    assert word in told.what
    assert told.may


def test_moments_and_findings(library: Library) -> None:
    machine = library.machines[0]
    for moment in machine.moments:
        told = explain_moment(machine, moment)
        assert told.what
        assert told.then
        assert ("memory as well" in told.what) == (moment.has_memory and not moment.is_now)
    forked = next(item for item in machine.snapshots if len(machine.children(item.id)) > 1)
    assert "stand directly on it" in explain_moment(machine, forked).what
    assert library.findings
    for finding in library.findings:
        told = explain_finding(finding)
        assert finding.message in told.what
        assert told.may == (finding.remedy or "There is nothing to do.")
