# SPDX-License-Identifier: Apache-2.0
"""Copying a selection of guest files out: each in a place of its own, all in the chosen folder."""

from __future__ import annotations

import os
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from snapviewer.base.errors import StorageError
from snapviewer.base.progress import Progress
from snapviewer.guest.diff import CHANGED, FileChange
from snapviewer.guest.volumes import list_volumes
from snapviewer.models.guest_tree import ChangedFile
from snapviewer.ui.compare.guest_work import Copied, copy_files
from tests.builders_fs import MemoryChain, ext_image

pytest.importorskip("pytsk3")

FILES = {"/A/x.txt": b"1", "/a/x.txt": b"2", "/A/X.txt": b"3", "/nul.txt": b"4", "/b:c": b"5",
         "/link/in": b"6", "/deep/er/y": b"7"}  # fmt: skip


def copy(tmp_path: Path, folder: Path, paths: list[str]) -> Copied:
    chain = MemoryChain(ext_image(tmp_path, FILES, links={"/l": "/etc/passwd"}))
    (volume,) = list_volumes(chain)
    library: Any = SimpleNamespace(chain=lambda *_: chain)
    moment: Any = SimpleNamespace(name="M")
    files = [ChangedFile(FileChange(path, CHANGED, 1, 1), "", volume.start) for path in paths]
    return copy_files(library, moment, "ide0:0", files, folder, Progress(), old=False)


def content(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    }


def test_each_has_a_place_of_its_own(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    done = copy(tmp_path, folder, [*FILES, "/l", "/none"])
    assert (done.files, done.bytes) == (7, 7)
    assert content(folder) == {
        "A/x.txt": b"1", "a (2)/x.txt": b"2", "A/X (2).txt": b"3", "_nul.txt": b"4", "b_c": b"5",
        "link/in": b"6", "deep/er/y": b"7",
    }  # fmt: skip
    assert len(done.renamed) == 4
    assert "/nul.txt: written as _nul.txt" in done.renamed
    assert [text.split(":")[0] for text in done.failures] == ["/l", "/none"]


@pytest.mark.skipif(os.name == "nt", reason="links of POSIX")
def test_what_is_there_stays(tmp_path: Path) -> None:
    folder, outside = tmp_path / "out", tmp_path / "outside"
    folder.mkdir()
    outside.mkdir()
    (outside / "in").write_bytes(b"mine")
    (folder / "link").symlink_to(outside)
    (folder / "deep").mkdir()
    (folder / "_nul.txt").write_bytes(b"mine too")
    done = copy(tmp_path, folder, ["/link/in", "/nul.txt", "/deep/er/y"])
    assert done.files == 1
    assert content(folder) == {"deep/er/y": b"7", "_nul.txt": b"mine too"}
    assert (outside / "in").read_bytes() == b"mine"
    assert "link" in done.failures[0] and "already" in done.failures[1]


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        copy(tmp_path, tmp_path / "none", ["/A/x.txt"])
