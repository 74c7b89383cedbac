# SPDX-License-Identifier: Apache-2.0
"""What is not placed, set aside or deleted is explained, and never given free."""

from __future__ import annotations

from pathlib import Path

from snapviewer.machines.explain.thing import explain_file
from snapviewer.machines.opening import open_library
from tests.builders_places import make_apart


def test_each_says_what_it_is_and_that_it_stays(tmp_path: Path) -> None:
    apart = make_apart(tmp_path)
    with open_library(apart.vm.root) as library:
        told = {
            path: explain_file(library, path)
            for path in (apart.not_placed, apart.set_aside, apart.deleted)
        }
        doubt = library.graph.files[apart.not_placed].doubt
    for each in told.values():
        assert each.may.startswith(("No", "Not"))
        assert each.then
    assert doubt
    assert doubt in told[apart.not_placed].what
    assert "proves nothing" in told[apart.not_placed].what
    assert "stands on Test VM disk 0.vhd" in told[apart.set_aside].what
    assert str(apart.vm.root / "Virtual Hard Disks" / "gone.vhd") in told[apart.deleted].what


def test_a_deleted_disk_that_others_need_is_to_be_put_back(tmp_path: Path) -> None:
    apart = make_apart(tmp_path)
    with open_library(apart.vm.root) as library:
        file = library.graph.files[apart.deleted]
        file.children.append(apart.not_placed)
        told = explain_file(library, apart.deleted)
    assert "emptying the bin destroys them" in told.what
    assert told.may == "No. Put it back first."
