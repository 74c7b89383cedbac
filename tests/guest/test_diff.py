# SPDX-License-Identifier: Apache-2.0
"""File differences against a full reading of both sides."""

from __future__ import annotations

import gzip
import random
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from snapviewer.base.errors import Cancelled
from snapviewer.base.progress import Progress
from snapviewer.chains.chain import Chain
from snapviewer.disks.extents import RangeTable, coalesce, make_ranges
from snapviewer.disks.image import DiskFormat, ParentPaths
from snapviewer.disks.open import create_differencing, create_dynamic, open_image, open_writable
from snapviewer.guest import diff as diff_module
from snapviewer.guest.browse import open_file_system
from snapviewer.guest.diff import (
    DifferingRanges,
    FileChange,
    VolumeDiff,
    diff_disks,
    diff_files,
)
from snapviewer.guest.volumes import list_volumes
from tests.builders_fs import (
    SAMPLES,
    MemoryChain,
    apply_runs,
    ext_image,
    fat_image,
    fat_volume,
    ntfs_image,
    run,
    tool,
)

pytest.importorskip("pytsk3")

FILES = {
    "/same.txt": b"same" * 999,
    "/gone.txt": b"gone" * 999,
    "/edited.txt": b"old" * 999,
    "/moved.bin": bytes(range(256)) * 77,
    "/folder/inside.bin": random.Random(2).randbytes(100_000),
    "/empty": b"",
}


def _ranges(a: bytes | bytearray, b: bytes | bytearray) -> RangeTable:
    left = np.frombuffer(a, dtype=np.uint8).reshape(-1, 512)
    right = np.frombuffer(b, dtype=np.uint8).reshape(-1, 512)
    sectors = np.flatnonzero((left != right).any(axis=1))
    return coalesce(make_ranges(sectors * 512, np.full(sectors.shape[0], 512)))


def _diff(a: bytes | bytearray, b: bytes | bytearray) -> VolumeDiff:
    (result,) = diff_disks(MemoryChain(a), MemoryChain(b), _ranges(a, b))
    assert result.reason == ""
    return result


def _content(data: bytes | bytearray) -> dict[str, bytes]:
    disk = MemoryChain(data)
    (volume,) = list_volumes(disk)
    system = open_file_system(disk, volume)
    return {e.path: system.read_file(e) for e in system.walk() if not e.is_dir}


def _check(result: VolumeDiff, a: dict[str, bytes], b: dict[str, bytes]) -> None:
    """The changes are those of two full walks; moves are only sound, as they need judgement."""
    assert {c.path for c in result.changes if c.change == "changed"} == {
        path for path in a.keys() & b.keys() if a[path] != b[path]
    }
    moved = [c for c in result.changes if c.change == "moved"]
    assert {c.path for c in result.changes if c.change == "added"} | {c.path for c in moved} == (
        b.keys() - a.keys()
    )
    old = [c.old_path for c in moved]
    assert len(set(old)) == len(old)
    assert {c.path for c in result.changes if c.change == "removed"} | set(old) == (
        a.keys() - b.keys()
    )
    for change in result.changes:
        before = change.old_path or change.path
        assert change.size_a == (len(a[before]) if before in a else None)
        assert change.size_b == (len(b[change.path]) if change.path in b else None)


def test_each_kind_of_change_on_fat() -> None:
    volume = fat_volume(FILES)
    a = apply_runs(bytearray(volume.disk.size), volume.sectors_changed())
    volume.remove_file("/gone.txt")
    volume.write_file("/edited.txt", b"new" * 999)
    volume.rename("/moved.bin", "/folder/moved here.bin")
    volume.write_file("/added.txt", b"added")
    volume.write_file("/same.txt", FILES["/same.txt"])
    b = apply_runs(bytearray(a), volume.sectors_changed())
    assert _diff(a, b).changes == (
        FileChange("/added.txt", "added", None, 5),
        FileChange("/edited.txt", "changed", 2997, 2997),
        FileChange("/folder/moved here.bin", "moved", 19_712, 19_712, "/moved.bin"),
        FileChange("/gone.txt", "removed", 3996, None),
    )


def test_one_changed_sector_in_a_large_file_reads_little() -> None:
    volume = fat_volume({"/big.bin": random.Random(3).randbytes(12 << 20)})
    a = apply_runs(bytearray(volume.disk.size), volume.sectors_changed())
    content = bytearray(volume.files()["/big.bin"])
    content[7_000_000] ^= 1
    volume.write_file("/big.bin", bytes(content))
    b = apply_runs(bytearray(a), volume.sectors_changed())
    left, right = MemoryChain(a), MemoryChain(b)
    (result,) = diff_disks(left, right, _ranges(a, b))
    assert [c.path for c in result.changes] == ["/big.bin"]
    assert left.bytes_read + right.bytes_read < 2 << 20


def test_an_untouched_volume_is_not_even_opened() -> None:
    data = fat_image(FILES)
    left, right = MemoryChain(data), MemoryChain(data)
    assert diff_disks(left, right, _ranges(data, data))[0].changes == ()
    assert left.bytes_read + right.bytes_read < 300_000


def test_rewritten_with_equal_bytes_is_unchanged() -> None:
    data = fat_image(FILES)
    everything = make_ranges([0], [len(data)])
    (result,) = diff_disks(MemoryChain(data), MemoryChain(data), everything)
    assert result.changes == ()


@settings(max_examples=30, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["write", "patch", "remove", "rename"]),
            st.sampled_from(["/a.txt", "/b b.txt", "/d/e.bin", "/d/long name number one.log"]),
            st.sampled_from(["/x.txt", "/d/y y.txt", "/q/z.bin"]),
            st.integers(0, 5000),
        ),
        max_size=12,
    )
)
def test_fat_diff_equals_a_full_walk(
    changes: list[tuple[str, str, str, int]],
) -> None:
    volume = fat_volume({"/a.txt": b"a" * 3000, "/d/e.bin": b"e" * 9000}, 4 << 20)
    before = volume.files()
    a = apply_runs(bytearray(volume.disk.size), volume.sectors_changed())
    for what, path, other, number in changes:
        files = volume.files()
        if what == "write":
            volume.write_file(path, random.Random(number).randbytes(number))
        elif path in files and what == "remove":
            volume.remove_file(path)
        elif path in files and what == "rename" and other not in files:
            volume.rename(path, other)
        elif path in files and files[path] and what == "patch":
            data = bytearray(files[path])
            data[number % len(data)] ^= 0x55
            volume.write_file(path, bytes(data))
    b = apply_runs(bytearray(a), volume.sectors_changed())
    _check(_diff(a, b), before, volume.files())


def test_ext4_equals_a_full_walk(tmp_path: Path) -> None:
    tool_path = tool("debugfs")
    a = ext_image(tmp_path, FILES)
    image, content = tmp_path / "b.img", tmp_path / "new"
    image.write_bytes(a)
    content.write_bytes(b"new" * 999)
    commands = tmp_path / "commands"
    commands.write_text(
        f"rm /gone.txt\nrm /edited.txt\nwrite {content} edited.txt\nwrite {content} added.txt\n"
        "ln /moved.bin /folder/renamed.bin\nunlink /moved.bin\n"
    )
    run(tool_path, "-w", "-f", commands, image)
    b = image.read_bytes()
    result = _diff(a, b)
    _check(result, _content(a), _content(b))
    assert {(c.path, c.change) for c in result.changes} == {
        ("/gone.txt", "removed"), ("/edited.txt", "changed"), ("/added.txt", "added"),
        ("/folder/renamed.bin", "moved"),
    }


def test_ntfs_equals_a_full_walk(tmp_path: Path) -> None:
    files = {path: data for path, data in FILES.items() if path.count("/") == 1}
    a = ntfs_image(tmp_path, files)
    image, source = tmp_path / "b.img", tmp_path / "source"
    image.write_bytes(a)
    copy = tool("ntfscp")
    changes = {"edited.txt": b"new" * 999, "added.txt": b"added", "empty": b"tiny",
               "same.txt": FILES["/same.txt"]}
    for name, data in changes.items():
        source.write_bytes(data)
        run(copy, "-q", "-f", image, source, name)
    b = image.read_bytes()
    result = _diff(a, b)
    _check(result, _content(a), _content(b))
    assert {(c.path, c.change) for c in result.changes} == {
        ("/edited.txt", "changed"), ("/added.txt", "added"), ("/empty", "changed"),
    }


def test_volumes_that_come_and_go() -> None:
    data = fat_image(FILES, 4 << 20)
    blank = bytes(len(data))
    for a, b, change in ((blank, data, "added"), (data, blank, "removed")):
        result = _diff(a, b)
        assert {c.change for c in result.changes} == {change}
        assert {c.path for c in result.changes} == FILES.keys()


def test_unreadable_volumes_have_a_reason() -> None:
    data = fat_image(FILES, 4 << 20)
    locked = bytearray(data)
    locked[65536 + 3 : 65536 + 11] = b"-FVE-FS-"
    (result,) = diff_disks(MemoryChain(data), MemoryChain(locked), _ranges(data, locked))
    assert "BitLocker" in result.reason
    assert result.changes == ()


def test_a_volume_naming_more_than_it_holds_stops_reading() -> None:
    volume = fat_volume({f"/{n}.bin": b"" for n in range(60)}, 16 << 20)
    volume.write_file("/0.bin", bytes(8 << 20))
    first = volume._find("/0.bin")
    a = apply_runs(bytearray(volume.disk.size), volume.sectors_changed())
    for number in range(60):
        node = volume._find(f"/{number}.bin")
        node.clusters, node.size = first.clusters, first.size
        volume._write_entry(node)
    b = apply_runs(bytearray(a), volume.sectors_changed())
    c = bytearray(b)
    for at in range(9 << 20, 16 << 20, 4096):
        c[at] = 0
    left, right = MemoryChain(b), MemoryChain(c)
    comparison = diff_module._VolumeComparison(
        left, right, *(list_volumes(x)[0] for x in (left, right)),
        DifferingRanges(make_ranges([0], [len(b)])), None,
    )
    comparison._budget = 64 << 20
    result = comparison.run()
    assert left.bytes_read + right.bytes_read < 200 << 20
    assert any("more content than it can hold" in note for note in result.notes)


def test_a_cancel_comes_through() -> None:
    volume = fat_volume(FILES)
    a = apply_runs(bytearray(volume.disk.size), volume.sectors_changed())
    volume.write_file("/edited.txt", b"new")
    b = apply_runs(bytearray(a), volume.sectors_changed())

    class Stop(Progress):
        def advance(self, count: int) -> None:
            self.cancel()
            super().advance(count)

    with pytest.raises(Cancelled):
        diff_disks(MemoryChain(a), MemoryChain(b), _ranges(a, b), Stop())


def test_differing_ranges() -> None:
    ranges = DifferingRanges(make_ranges([100, 300], [50, 100]))
    assert ranges.inside(0, 1000) == [(100, 150), (300, 400)]
    assert ranges.inside(120, 200) == [(120, 150), (300, 320)]
    assert ranges.inside(150, 150) == []
    assert [ranges.touches(start, 10) for start in (0, 90, 91, 149, 150, 399, 400)] == [
        False, False, True, True, False, True, False,
    ]


@pytest.mark.parametrize("format", [DiskFormat.VHD, DiskFormat.VHDX])
def test_through_real_chains(format: DiskFormat, tmp_path: Path) -> None:
    parent, child = tmp_path / f"p.{format}", tmp_path / f"c.a{format}"
    volume = fat_volume(FILES, 32 << 20)
    create_dynamic(parent, 32 << 20, format)
    _write(parent, volume.sectors_changed())
    with open_image(parent) as base:
        create_differencing(child, base, ParentPaths(str(parent), f".\\{parent.name}"))
    volume.write_file("/edited.txt", b"new" * 999)
    volume.rename("/moved.bin", "/other.bin")
    _write(child, volume.sectors_changed())
    with Chain.open(parent) as a, Chain.open(child) as b:
        (result,) = diff_files(a, b)
        assert [(c.path, c.change) for c in result.changes] == [
            ("/edited.txt", "changed"), ("/other.bin", "moved"),
        ]
        _check(result, _read(a), _read(b))
        assert diff_files(b, b)[0].changes == ()


@pytest.mark.parametrize("name", ["fat", "ntfs"])
def test_real_samples(name: str, tmp_path: Path) -> None:
    for kind in ("parent", "differential"):
        packed = SAMPLES / "disks" / f"{name}-{kind}.vhdx.gz"
        if not packed.exists():
            pytest.skip("the samples are not here")
        (tmp_path / f"{name}-{kind}.vhdx").write_bytes(gzip.decompress(packed.read_bytes()))
    with (
        Chain.open(tmp_path / f"{name}-parent.vhdx") as a,
        Chain.open(tmp_path / f"{name}-differential.vhdx") as b,
    ):
        sizes = {path: len(data) for path, data in _read(b).items()}
        assert sizes["/passwords.txt"] == 126
        assert sizes["/a_directory/another_file"] == 24
        (result,) = diff_files(a, b)
        assert (result.index, result.filesystem) == (1, {"fat": "fat12", "ntfs": "ntfs"}[name])
        added = {c.path: c.size_b for c in result.changes if c.change == "added"}
        assert added["/passwords.txt"] == 126
        assert added["/a_directory/another_file"] == 24
        _check(result, _read(a), _read(b))


def _write(path: Path, runs: list[tuple[int, bytes]]) -> None:
    image = open_writable(path)
    for offset, data in runs:
        image.write(offset, data)
    image.close()


def _read(chain: Chain) -> dict[str, bytes]:
    (volume,) = list_volumes(chain)
    system = open_file_system(chain, volume)
    return {e.path: system.read_file(e) for e in system.walk() if not e.is_dir}
