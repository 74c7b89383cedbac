# SPDX-License-Identifier: Apache-2.0
"""A VM's own files are those of its folder; a copy of it elsewhere has its own."""

from __future__ import annotations

from pathlib import Path

from snapviewer.machines.opening import open_library
from snapviewer.machines.own_files import own_files
from tests.builders_places import make_twins


def test_a_copy_s_files_are_not_the_original_s(tmp_path: Path) -> None:
    twins = make_twins(tmp_path)
    with open_library(twins.folders) as library:
        for mine, other in ((twins.first, twins.second), (twins.second, twins.first)):
            files = own_files(library, twins.vm.id, mine)
            assert files.own
            assert all(path.is_relative_to(mine) for path in files.own)
            assert files.others
            assert all(path.is_relative_to(other) for path in files.others)
        nobody = own_files(library, twins.vm.id, tmp_path)
        assert not nobody.own
