# SPDX-License-Identifier: Apache-2.0
"""The FAT writer against dosfstools, mtools and The Sleuth Kit."""

from __future__ import annotations

import io
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from snapviewer.demo.fat import FatError, FatVolume
from tests.builders_fs import apply_runs, fat_volume, run, tool

SIZES = [(16, 16 << 20), (16, 256 << 20), (32, 64 << 20)]


def _busy(bits: int, size: int) -> FatVolume:
    volume = FatVolume(size, bits=bits)
    volume.write_file("/PLAIN.TXT", b"plain")
    volume.write_file("/Program Files/Shop/A long log name.log", b"line\r\n" * 9000)
    for number in range(200):
        volume.write_file(f"/many/file number {number}.txt", b"%d" % number * number)
    for number in range(0, 200, 7):
        volume.remove_file(f"/many/file number {number}.txt")
    volume.write_file("/many/Ärger Ω, more than thirteen units.bin", bytes(range(256)) * 80)
    volume.write_file("/Program Files/Shop/A long log name.log", b"line\r\n" * 900)
    volume.write_file("/Program Files/Shop/a long log name 2.log", b"2" * 70_000)
    volume.write_file("/empty", b"")
    volume.rename("/PLAIN.TXT", "/many/moved.txt")
    volume.make_folder("/a/b/c")
    return volume


def _partition(volume: FatVolume, folder: Path) -> Path:
    path = folder / "partition.img"
    base = volume.partition_lba * 512
    with path.open("wb") as file:
        file.truncate(volume.disk.size - base)
        for offset, data in volume.sectors_changed():
            if offset >= base:
                file.seek(offset - base)
                file.write(data)
    return path


@pytest.mark.parametrize(("bits", "size"), SIZES)
def test_dosfstools_find_it_clean(bits: int, size: int, tmp_path: Path) -> None:
    image = _partition(_busy(bits, size), tmp_path)
    text = run(tool("fsck.vfat"), "-n", "-v", image).decode()
    assert "Checking for unused clusters" in text
    assert "Free cluster summary wrong" not in text


@pytest.mark.parametrize(("bits", "size"), SIZES)
def test_mtools_read_every_file(bits: int, size: int, tmp_path: Path) -> None:
    mtype = tool("mtype")
    volume = _busy(bits, size)
    image = _partition(volume, tmp_path)
    files = volume.files()
    assert len(files) == 200 - 29 + 5
    for path in [*list(files)[:12], "/many/moved.txt", "/many/file number 199.txt"]:
        assert run(mtype, "-i", image, f"::{path}") == files[path]


@pytest.mark.parametrize(("bits", "size"), SIZES)
def test_the_sleuth_kit_reads_every_file(bits: int, size: int, tmp_path: Path) -> None:
    pytsk3 = pytest.importorskip("pytsk3")
    volume = _busy(bits, size)
    image = _partition(volume, tmp_path)
    system = pytsk3.FS_Info(pytsk3.Img_Info(str(image)))
    for path, data in volume.files().items():
        entry = system.open(path)
        assert entry.info.meta.size == len(data), path
        assert (entry.read_random(0, len(data)) if data else b"") == data


def test_a_small_change_touches_few_sectors() -> None:
    volume = _busy(16, 256 << 20)
    volume.sectors_changed()
    assert volume.sectors_changed() == []
    log = volume.files()["/Program Files/Shop/A long log name.log"]
    volume.write_file("/Program Files/Shop/A long log name.log", log)
    assert volume.sectors_changed() == []
    volume.write_file("/Program Files/Shop/A long log name.log", log + b"one more")
    runs = volume.sectors_changed()
    assert sum(len(data) for _, data in runs) == 2 * 512  # the tail and the folder entry
    volume.remove_file("/many/moved.txt")
    # one folder sector and one sector in each FAT
    assert sum(len(data) for _, data in volume.sectors_changed()) == 3 * 512


def test_changes_replay_to_the_same_disk() -> None:
    volume = FatVolume(16 << 20)
    image = apply_runs(bytearray(volume.disk.size), volume.sectors_changed())
    for number in range(40):
        volume.write_file(f"/f{number % 7}.dat", bytes([number]) * number * 777)
        if number % 5 == 4:
            volume.remove_file(f"/f{number % 7}.dat")
        image = apply_runs(image, volume.sectors_changed())
        assert image[: 1 << 20] == volume.disk.read(0, 1 << 20)
    assert image == volume.disk.read(0, len(image))


def test_times_are_kept(tmp_path: Path) -> None:
    pytsk3 = pytest.importorskip("pytsk3")
    volume = FatVolume(16 << 20)
    volume.write_file("/a.txt", b"a", datetime(2012, 2, 29, 23, 59, 58))
    image = _partition(volume, tmp_path)
    entry = pytsk3.FS_Info(pytsk3.Img_Info(str(image))).open("/a.txt")
    # Read as local time of this process; the calendar date is what counts here.
    assert datetime.fromtimestamp(entry.info.meta.mtime) == datetime(2012, 2, 29, 23, 59, 58)


@pytest.mark.parametrize("name", ["", "a?b", "trailing.", "x" * 256])
def test_bad_names_are_refused(name: str) -> None:
    volume = FatVolume(16 << 20)
    with pytest.raises(FatError):
        volume.write_file(f"/{name}", b"")


def test_a_full_volume_is_an_error() -> None:
    volume = FatVolume(4 << 20)
    with pytest.raises(FatError, match="full"):
        volume.write_file("/big", bytes(5 << 20))


def test_wrong_cluster_counts_are_refused() -> None:
    with pytest.raises(FatError, match="no FAT16"):
        FatVolume(1 << 20)
    with pytest.raises(FatError, match="no FAT32"):
        FatVolume(16 << 20, bits=32)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["a.txt", "b b.txt", "d/e.bin", "d/A name long enough.log", "B~1"]),
            st.integers(0, 9000), st.booleans(),
        ),
        max_size=30,
    )
)
def test_any_order_of_changes_stays_readable(changes: list[tuple[str, int, bool]]) -> None:
    pytsk3 = pytest.importorskip("pytsk3")
    volume = FatVolume(8 << 20)
    wanted: dict[str, bytes] = {}
    for path, length, remove in changes:
        if remove and path in wanted:
            volume.remove_file(path)
            del wanted[path]
        else:
            wanted[path] = bytes([length & 0xFF]) * length
            volume.write_file(path, wanted[path])
    data = io.BytesIO(volume.disk.read(128 * 512, volume.sectors * 512))

    class Image(pytsk3.Img_Info):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__(url="")

        def close(self) -> None: ...

        def read(self, offset: int, size: int) -> bytes:
            return data.getbuffer()[offset : offset + size].tobytes()

        def get_size(self) -> int:
            return data.getbuffer().nbytes

    system = pytsk3.FS_Info(Image())
    for path, content in wanted.items():
        entry = system.open(f"/{path}")
        assert (entry.read_random(0, len(content)) if content else b"") == content
    assert {path.lstrip("/"): content for path, content in volume.files().items()} == wanted


def test_the_builder_places_files() -> None:
    assert fat_volume({"/x/y.txt": b"y"}).files() == {"/x/y.txt": b"y"}
