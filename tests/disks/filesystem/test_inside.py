# SPDX-License-Identifier: Apache-2.0
"""Created files stay inside the folder they were asked for, whatever lies in the way."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from snapviewer.base.errors import StorageError
from snapviewer.disks.filesystem import inside as module
from snapviewer.disks.filesystem.inside import Inside
from snapviewer.disks.filesystem.storage import mutation_hook

posix = pytest.mark.skipif(os.name == "nt", reason="links and pipes of POSIX")


@pytest.fixture(params=["by handle", "by path"], autouse=True)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """With the calls that POSIX has, and without, as on Windows."""
    if request.param == "by path":
        monkeypatch.setattr(module, "_BY_HANDLE", False)
    elif not module._BY_HANDLE:
        pytest.skip("this system has no such calls")
    return str(request.param)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "chosen"
    made.mkdir()
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "mine").write_bytes(b"mine")
    return made


def write(inside: Inside, *parts: str) -> None:
    file = inside.create(parts)
    file.pwrite(0, b"data")
    file.flush()
    file.set_time(1_300_000_000 * 10**9)
    file.close()


def test_files_and_folders(folder: Path) -> None:
    with Inside(folder) as inside:
        write(inside, "a")
        write(inside, "b", "c", "d")
        inside.make_folder(("b", "e"))
        inside.make_folder(("b", "e"))
        with pytest.raises(StorageError, match="already"):
            inside.make_folder(("b", "e"), new=True)
    assert (folder / "a").read_bytes() == (folder / "b/c/d").read_bytes() == b"data"
    assert (folder / "b/e").is_dir()
    assert (folder / "a").stat().st_mtime == 1_300_000_000


def test_nothing_is_replaced(folder: Path) -> None:
    (folder / "a").write_bytes(b"mine")
    with Inside(folder) as inside:
        for place in (("a",), ("a", "b")):
            with pytest.raises(StorageError) as caught:
                write(inside, *place)
            assert caught.value.code in ("file-exists", "not-a-folder")
    assert (folder / "a").read_bytes() == b"mine"


@pytest.mark.parametrize("name", ["", ".", "..", "a/b", "/etc", "a\0b"])
def test_what_is_no_name(folder: Path, name: str) -> None:
    with Inside(folder) as inside:
        for parts in ((name,), ("x", name), (name, "x")):
            for act in (inside.create, inside.make_folder, inside.remove):
                with pytest.raises(ValueError, match="no name"):
                    act(parts)
        with pytest.raises(ValueError, match="at least one"):
            inside.create(())
    assert list(folder.iterdir()) == []


@posix
def test_no_link_is_followed(folder: Path) -> None:
    outside = folder.parent / "outside"
    (folder / "link").symlink_to(outside)
    (folder / "up").symlink_to("..")
    (folder / "file").symlink_to(outside / "mine")
    (folder / "new").symlink_to(outside / "new")
    os.mkfifo(folder / "pipe")
    with Inside(folder) as inside:
        for place in (("link", "mine"), ("link", "x"), ("link", "x", "y"), ("up", "x"), ("file",),
                      ("new",), ("pipe",), ("pipe", "x"), ("file", "x")):  # fmt: skip
            with pytest.raises(StorageError) as caught:
                inside.create(place)
            assert caught.value.code in ("file-exists", "not-a-folder"), place
        for place in (("link",), ("link", "x"), ("up",)):
            with pytest.raises(StorageError):
                inside.make_folder(place)
        with pytest.raises(StorageError):
            inside.remove(("link", "mine"))
    assert [path.name for path in outside.iterdir()] == ["mine"]
    assert (outside / "mine").read_bytes() == b"mine"


@posix
@pytest.mark.parametrize("swap_at", range(4))
def test_a_link_that_comes_in_between(folder: Path, swap_at: int, way: str) -> None:
    """Between any two of our steps somebody puts a link in the place of a folder on the way."""
    if way == "by path":
        pytest.skip("only handles are proof against this")
    outside = folder.parent / "outside"
    (folder / "a").mkdir()
    count = 0

    def swap(*_: object) -> None:
        nonlocal count
        if count == swap_at:
            (folder / "a").rename(folder / "moved")
            (folder / "a").symlink_to(outside)
        count += 1

    with Inside(folder) as inside, mutation_hook(swap):
        for place in (("a", "b", "c"), ("a", "d")):
            try:
                write(inside, *place)
            except StorageError:
                continue
    assert [path.name for path in outside.iterdir()] == ["mine"]
    assert (outside / "mine").read_bytes() == b"mine"


@posix
def test_the_chosen_folder_may_be_a_link(folder: Path) -> None:
    link = folder.parent / "short"
    link.symlink_to(folder)
    with Inside(link) as inside:
        write(inside, "a")
        link.unlink()
        link.symlink_to(folder.parent / "outside")
        write(inside, "b")
    assert sorted(path.name for path in folder.iterdir()) == ["a", "b"]


def test_a_folder_that_is_not_there(folder: Path) -> None:
    for path in (folder / "none", folder.parent / "outside" / "mine"):
        with pytest.raises(StorageError):
            Inside(path)


def test_faults_are_the_documented_error(folder: Path) -> None:
    def fail(operation: str, *_: object) -> None:
        raise OSError(28, "No space left on device")

    actions: list[Callable[[Inside], object]] = [
        lambda inside: inside.create(("a",)), lambda inside: inside.make_folder(("b",)),
        lambda inside: inside.remove(("kept",)),
    ]  # fmt: skip
    (folder / "kept").write_bytes(b"")
    with Inside(folder) as inside, mutation_hook(fail):
        for act in actions:
            with pytest.raises(StorageError) as caught:
                act(inside)
            assert caught.value.code == "disk-full"
    assert [path.name for path in folder.iterdir()] == ["kept"]
