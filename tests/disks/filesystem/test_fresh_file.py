# SPDX-License-Identifier: Apache-2.0
"""A result is one run's: its own temporary name, a lock while it is written, a name taken without
replacing anything.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from snapviewer.base.errors import RefusedError, StorageError
from snapviewer.disks.filesystem import fresh_file
from snapviewer.disks.filesystem.fresh_file import (
    FreshFile,
    FreshFolder,
    names_noted,
    others_temporaries,
    take_name,
    temporary_for,
    unconfirmed_text,
    write_fresh,
)
from snapviewer.disks.filesystem.lock_table import is_locked
from snapviewer.disks.filesystem.storage import mutation_hook

linux = pytest.mark.skipif(sys.platform != "linux", reason="Linux' list of locks")


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def write(fresh: FreshFile, data: bytes) -> None:
    storage = fresh.create()
    try:
        storage.pwrite(0, data)
        storage.flush()
        fresh.publish(storage.close)
    finally:
        storage.close()


def test_a_result_gets_its_name_at_the_end(tmp_path: Path) -> None:
    target = tmp_path / "out.raw"
    with FreshFile(target) as fresh:
        storage = fresh.create()
        storage.pwrite(0, b"content")
        assert names(tmp_path) == {fresh.temporary.name}
        storage.flush()
        fresh.publish(storage.close)
    assert target.read_bytes() == b"content"
    assert target.stat().st_nlink == 1
    assert names(tmp_path) == {"out.raw"}


def test_every_run_has_a_name_of_its_own(tmp_path: Path) -> None:
    target = tmp_path / "out.raw"
    found = {temporary_for(target) for _ in range(50)}
    assert len(found) == 50
    assert all(path.name.endswith(".snapviewer-tmp") for path in found)
    for name in ("x" * 255, "é" * 120):
        long = temporary_for(tmp_path / name)
        long.with_name(long.name + ".snapviewer-tmp").write_bytes(b"")
        assert list(others_temporaries(tmp_path / name)) == []
        long.write_bytes(b"")
        assert list(others_temporaries(tmp_path / name)) == [long]


@linux
def test_the_second_run_is_refused_at_once(tmp_path: Path) -> None:
    target = tmp_path / "out.raw"
    with FreshFile(target) as first:
        storage = first.create()
        assert is_locked(first.temporary)
        with pytest.raises(RefusedError) as caught:
            FreshFile(target)
        assert caught.value.code == "target-being-written"
        FreshFile(tmp_path / "out.raw2")  # another name
        storage.pwrite(0, b"first")
        storage.flush()
        first.publish(storage.close)
    assert target.read_bytes() == b"first"


def test_what_a_killed_run_left_stops_nobody_and_stays(tmp_path: Path) -> None:
    target = tmp_path / "out.raw"
    left = temporary_for(target)
    left.write_bytes(b"half")
    with FreshFile(target) as fresh:
        write(fresh, b"whole")
    assert target.read_bytes() == b"whole"
    assert left.read_bytes() == b"half"


WAYS = ("link", "rename", "claim")


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Volumes without links, and systems without a rename that replaces nothing."""

    def no_links(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    if request.param != "link":
        monkeypatch.setattr(os, "link", no_links)
    if request.param == "claim":
        monkeypatch.setattr(fresh_file, "_renameat2", lambda: None)
    return str(request.param)


def test_a_name_taken_meanwhile_is_not_replaced(tmp_path: Path, way: str) -> None:
    target = tmp_path / "out.raw"
    with pytest.raises(RefusedError) as caught, FreshFile(target) as fresh:
        storage = fresh.create()
        storage.pwrite(0, b"mine")
        target.write_bytes(b"theirs")
        fresh.publish(storage.close)
    storage.close()
    assert caught.value.code == "target-exists"
    assert target.read_bytes() == b"theirs"
    assert names(tmp_path) == {"out.raw"}


def test_every_way_of_taking_a_name(tmp_path: Path, way: str) -> None:
    target = tmp_path / "out.raw"
    with FreshFile(target) as fresh:
        write(fresh, b"content")
    assert target.read_bytes() == b"content"
    assert names(tmp_path) == {"out.raw"}


@pytest.mark.parametrize("make", [lambda path: path.symlink_to("nowhere"), Path.mkdir])
def test_a_link_to_nothing_and_a_folder_count_as_taken(
    tmp_path: Path, make: Callable[[Path], None], way: str
) -> None:
    target = tmp_path / "out.raw"
    source = tmp_path / "mine"
    source.write_bytes(b"mine")
    make(target)
    with pytest.raises(RefusedError):
        FreshFile(target)
    with pytest.raises(RefusedError):
        take_name(source, target)
    assert source.read_bytes() == b"mine"


def test_a_fault_while_the_name_is_taken_leaves_nothing(tmp_path: Path) -> None:
    def fail(operation: str, path: Path, *_: int) -> None:
        if operation == "rename":
            raise OSError(errno.EIO, "a fault")

    with mutation_hook(fail), pytest.raises(StorageError), FreshFile(tmp_path / "a") as fresh:
        write(fresh, b"x")
    assert names(tmp_path) == set()


@linux
def test_a_folder_gets_its_name_at_the_end(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "VM"
    with FreshFolder(target) as fresh:
        (fresh.temporary / "a").write_bytes(b"1")
        assert not target.exists()
        assert is_locked(fresh.temporary)
        with pytest.raises(RefusedError) as caught:
            FreshFolder(target)
        assert caught.value.code == "target-being-written"
        fresh.publish()
    assert names(target) == {"a"}
    assert names(target.parent) == {"VM"}


@pytest.mark.parametrize("call", [True, False])
@pytest.mark.parametrize("full", [True, False])
def test_a_folder_that_came_meanwhile_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: bool, full: bool
) -> None:
    if not call:
        monkeypatch.setattr(fresh_file, "_renameat2", lambda: None)
    target = tmp_path / "VM"
    with pytest.raises(RefusedError) as caught, FreshFolder(target) as fresh:
        (fresh.temporary / "a").write_bytes(b"1")
        target.mkdir()
        if full:
            (target / "theirs").write_bytes(b"2")
        fresh.publish()
    assert caught.value.code == "target-exists"
    assert names(target) == ({"theirs"} if full else set())
    assert names(tmp_path) == {"VM"}


def test_a_folder_without_such_a_rename(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fresh_file, "_renameat2", lambda: None)
    with FreshFolder(tmp_path / "VM") as fresh:
        (fresh.temporary / "a").write_bytes(b"1")
        fresh.publish()
    assert names(tmp_path / "VM") == {"a"}


def test_a_report_replaces_only_what_was_there_before(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    write_fresh(path, b"one")
    path.chmod(0o600)
    write_fresh(path, b"two")
    assert path.read_bytes() == b"two"
    assert path.stat().st_mode & 0o777 == 0o600
    path.unlink()

    def come(operation: str, *_: object) -> None:
        if operation == "flush":
            path.write_bytes(b"theirs")

    with mutation_hook(come), pytest.raises(RefusedError):
        write_fresh(path, b"mine")
    assert path.read_bytes() == b"theirs"
    assert names(tmp_path) == {"report.html"}


# -- a name that the volume does not confirm -------------------------------------------------------


def unsure(operation: str, _path: Path, *_: int) -> None:
    if operation == "confirm":
        raise OSError(errno.EIO, "the folder cannot be flushed")


def test_a_file_whose_name_is_not_confirmed_stands(tmp_path: Path, way: str) -> None:
    target = tmp_path / "out.raw"
    with mutation_hook(unsure), names_noted() as noted, FreshFile(target) as fresh:
        write(fresh, b"content")
    assert noted == [target] and names(tmp_path) == {"out.raw"}
    assert target.read_bytes() == b"content" and target.stat().st_nlink == 1
    assert str(target) in unconfirmed_text(target)


def test_a_folder_whose_name_is_not_confirmed_stands(tmp_path: Path) -> None:
    with (
        mutation_hook(unsure), names_noted() as noted, FreshFolder(tmp_path / "VM") as fresh,
    ):
        (fresh.temporary / "a").write_bytes(b"1")
        fresh.publish()
    assert noted == [tmp_path / "VM"] and names(tmp_path / "VM") == {"a"}


@pytest.mark.parametrize("there", [False, True])
def test_a_report_whose_name_is_not_confirmed_stands(tmp_path: Path, there: bool) -> None:
    path = tmp_path / "report.html"
    if there:
        path.write_bytes(b"old")
    with mutation_hook(unsure), names_noted() as noted:
        write_fresh(path, b"new")
    assert noted == [path] and path.read_bytes() == b"new"
    assert names(tmp_path) == {"report.html"}


def test_where_nobody_notes_it_that_is_an_error(tmp_path: Path) -> None:
    """A step of an action does not go on from a file that a crash may take away."""
    with mutation_hook(unsure), pytest.raises(StorageError) as caught:
        write_fresh(tmp_path / "a", b"x")
    assert caught.value.code == "io-error"


def test_noting_ends_with_its_context(tmp_path: Path) -> None:
    with names_noted() as noted:
        write_fresh(tmp_path / "a", b"x")
    assert noted == []
    with mutation_hook(unsure), pytest.raises(StorageError):
        write_fresh(tmp_path / "b", b"x")
    assert noted == []
