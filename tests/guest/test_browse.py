# SPDX-License-Identifier: Apache-2.0
"""Listing, reading and copying files out of volumes made in code and by the usual tools."""

from __future__ import annotations

import contextlib
import random
import sys
from pathlib import Path

import pytest

from snapviewer.base.errors import Cancelled, NotFoundError, SnapviewerError, StorageError
from snapviewer.base.progress import Progress
from snapviewer.guest import browse, image
from snapviewer.guest.browse import FileSystem, open_file_system
from snapviewer.guest.copy_out import copy_out
from snapviewer.guest.image import GuestError, GuestUnavailable
from snapviewer.guest.volumes import Volume, list_volumes
from tests.builders_fs import MemoryChain, ext_image, fat_image, fat_volume, ntfs_image

pytest.importorskip("pytsk3")

FILES = {
    "/PLAIN.TXT": b"plain",
    "/empty": b"",
    "/Program Files/Shop/A long name.log": b"line\r\n" * 5000,
    "/Program Files/Shop/Ärger Ω.bin": bytes(range(256)) * 9,
    "/big.bin": random.Random(1).randbytes(3_000_001),
}


def _open(data: bytes | bytearray) -> FileSystem:
    disk = MemoryChain(data)
    (volume,) = list_volumes(disk)
    return open_file_system(disk, volume)


def _content(system: FileSystem) -> dict[str, bytes]:
    return {e.path: system.read_file(e) for e in system.walk() if not e.is_dir}


@pytest.mark.parametrize(("bits", "size"), [(16, 16 << 20), (32, 64 << 20)])
def test_fat(bits: int, size: int) -> None:
    system = _open(fat_image(FILES, size, bits=bits))
    assert _content(system) == FILES
    assert [e.path for e in system.walk() if e.is_dir] == [
        "/Program Files", "/Program Files/Shop",
    ]
    assert system.notes == []


@pytest.mark.parametrize("kind", ["ext2", "ext3", "ext4"])
def test_ext(kind: str, tmp_path: Path) -> None:
    system = _open(ext_image(tmp_path, FILES, kind=kind))
    assert _content(system) == FILES
    entry = system.find("/PLAIN.TXT")
    assert entry.modified is not None and entry.modified.timestamp() == 1_300_000_000


def test_ntfs_without_its_own_metadata_files(tmp_path: Path) -> None:
    files = {path: data for path, data in FILES.items() if path.count("/") == 1}
    system = _open(ntfs_image(tmp_path, files))
    assert _content(system) == files


def test_links_show_their_target(tmp_path: Path) -> None:
    system = _open(ext_image(tmp_path, {"/a.txt": b"a"}, links={"/link": "a.txt"}))
    link = system.find("/link")
    assert (link.kind, link.target) == ("link", "a.txt")
    assert system.read_file(link) == b"a.txt"


def test_deleted_files_are_left_out() -> None:
    volume = fat_volume(FILES)
    volume.remove_file("/big.bin")
    disk = MemoryChain(volume.disk.read(0, volume.disk.size))
    (found,) = list_volumes(disk)
    assert "/big.bin" not in _content(open_file_system(disk, found))


def test_parts_of_a_file() -> None:
    system = _open(fat_image(FILES))
    entry = system.find("/big.bin")
    data = FILES["/big.bin"]
    assert system.read_file(entry, 1_048_570, 20) == data[1_048_570:1_048_590]
    assert system.read_file(entry, len(data) - 3, 100) == data[-3:]
    assert system.read_file(entry, len(data) + 3) == b""


def test_data_runs_point_at_the_content(tmp_path: Path) -> None:
    for data in (fat_image(FILES), ext_image(tmp_path, FILES)):
        system = _open(data)
        for path in ("/big.bin", "/Program Files/Shop/A long name.log"):
            runs = system.data_runs(system.find(path))
            assert runs is not None
            content = b"".join(bytes(data[r.start : r.start + r.length]) for r in runs)
            assert content[: len(FILES[path])] == FILES[path]


def test_small_ntfs_files_have_no_runs(tmp_path: Path) -> None:
    system = _open(ntfs_image(tmp_path, {"/a.txt": b"tiny"}))
    assert system.data_runs(system.find("/a.txt")) is None


def test_find_is_exact_first_then_without_case() -> None:
    system = _open(fat_image(FILES))
    assert system.find("program files/shop/a LONG name.log").size == 30_000
    for missing in ("/nothing", "/PLAIN.TXT/below", ""):
        with pytest.raises(NotFoundError):
            system.find(missing)


def test_copy_out_a_file_and_a_folder(tmp_path: Path) -> None:
    system = _open(fat_image(FILES))
    target = tmp_path / "big"
    progress = Progress()
    assert copy_out(system, system.find("/big.bin"), target, progress) == 3_000_001
    assert target.read_bytes() == FILES["/big.bin"]
    assert progress.state().done == 3_000_001
    assert copy_out(system, system.find("/Program Files"), tmp_path / "folder") == 30_000 + 2304
    assert (tmp_path / "folder/Shop/A long name.log").read_bytes() == b"line\r\n" * 5000


def test_copy_out_keeps_the_time_and_ends_zeros(tmp_path: Path) -> None:
    system = _open(ext_image(tmp_path, {"/zeros": bytes(2_000_000)}))
    copy_out(system, system.find("/zeros"), tmp_path / "zeros")
    assert (tmp_path / "zeros").read_bytes() == bytes(2_000_000)
    assert (tmp_path / "zeros").stat().st_mtime == 1_300_000_000


def test_copy_out_never_replaces_and_leaves_nothing_when_cancelled(tmp_path: Path) -> None:
    system = _open(fat_image(FILES))
    taken = tmp_path / "taken"
    taken.write_bytes(b"mine")
    with pytest.raises(StorageError, match="already"):
        copy_out(system, system.find("/big.bin"), taken)
    assert taken.read_bytes() == b"mine"

    class Stop(Progress):
        def advance(self, count: int) -> None:
            super().advance(count)
            self.cancel()

    progress = Stop()
    with pytest.raises(Cancelled):
        copy_out(system, system.find("/big.bin"), tmp_path / "cancelled", progress)
    assert not (tmp_path / "cancelled").exists()


def test_without_the_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    disk = MemoryChain(fat_image(FILES))
    (volume,) = list_volumes(disk)
    monkeypatch.setitem(sys.modules, "pytsk3", None)
    image.sleuth_kit.cache_clear()
    try:
        assert not image.available()
        with pytest.raises(GuestUnavailable, match=r"snapviewer\[files\]"):
            open_file_system(disk, volume)
    finally:
        monkeypatch.undo()
        image.sleuth_kit.cache_clear()
    assert image.available()


def test_an_unreadable_volume_is_refused_with_its_reason() -> None:
    volume = Volume(2, 0, 512, "", "bitlocker", "encrypted with BitLocker")
    with pytest.raises(GuestError, match="encrypted"):
        open_file_system(MemoryChain(bytes(512)), volume)


def test_faults_and_cancels_of_the_chain_come_through() -> None:
    class Failing(MemoryChain):
        fault: BaseException | None = None

        def read(self, start: int, length: int) -> bytes:
            if self.fault is not None:
                raise self.fault
            return super().read(start, length)

    for fault in (StorageError("the cable is out"), Cancelled()):
        disk = Failing(fat_image(FILES))
        (volume,) = list_volumes(disk)
        disk.fault = fault
        with pytest.raises(type(fault)):
            open_file_system(disk, volume)
        disk.fault = None
        system = open_file_system(disk, volume)
        entry = system.find("/big.bin")
        disk.fault = fault
        with pytest.raises(type(fault)):
            system.read_file(entry, 2_000_000)


def test_a_folder_that_holds_itself_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    volume = fat_volume({"/a/b/c.txt": b"c"})
    outer, inner = volume._find("/a"), volume._find("/a/b")
    inner.clusters = outer.clusters
    volume._write_entry(inner)  # /a/b is /a again
    disk = MemoryChain(volume.disk.read(0, volume.disk.size))
    (found,) = list_volumes(disk)
    monkeypatch.setattr(browse, "MAX_DEPTH", 30)
    system = open_file_system(disk, found)
    assert len(list(system.walk())) < 200
    assert any("not entered" in note for note in system.notes)


def test_limits_end_the_walk_with_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    system = _open(fat_image({f"/{n}": b"" for n in range(40)}))
    monkeypatch.setattr(browse, "MAX_ENTRIES", 10)
    assert len(list(system.walk())) == 10
    assert "10 entries" in system.notes[0]
    monkeypatch.setattr(browse, "MAX_FOLDER_ENTRIES", 5)
    assert len(system.list_folder()) <= 5


@pytest.mark.parametrize("kind", ["fat", "ext4", "ntfs"])
def test_damaged_volumes_end_in_documented_errors(kind: str, tmp_path: Path) -> None:
    files = {path: data[:30_000] for path, data in FILES.items() if path.count("/") == 1}
    if kind == "fat":
        good = fat_image(files, 4 << 20)
    elif kind == "ext4":
        good = ext_image(tmp_path, files, 2 << 20)
    else:
        good = ntfs_image(tmp_path, files, 3 << 20)
    start = 65536 if kind == "fat" else 0
    source = random.Random(kind)
    used = [at for at in range(start, len(good), 64) if set(good[at : at + 64]) - {0, 255}]
    for _ in range(60):
        data = bytearray(good)
        for _ in range(source.choice((1, 4, 40))):
            at = source.choice(used) + source.randrange(64)
            data[at] = source.randrange(256)
        disk = MemoryChain(data)
        with contextlib.suppress(SnapviewerError):
            for volume in list_volumes(disk):
                system = open_file_system(disk, volume)
                for number, entry in enumerate(system.walk()):
                    with contextlib.suppress(SnapviewerError):
                        system.data_runs(entry)
                        system.read_file(entry, 0, 100_000)
                    if number > 300:
                        break
