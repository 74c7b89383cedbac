# SPDX-License-Identifier: Apache-2.0
"""New VHD files: the layout Windows writes, sizes, refusals, and no file left half made."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from snapviewer.base.errors import RefusedError, StorageError
from snapviewer.disks.extents import DATA, PARENT, ZERO
from snapviewer.disks.filesystem.storage import mutation_hook, open_storage
from snapviewer.disks.image import DiskKind, ParentPaths
from snapviewer.disks.vhd.create import (
    create_differencing,
    create_dynamic,
    create_fixed,
    differencing_size,
)
from snapviewer.disks.vhd.image import VhdImage, open_vhd
from snapviewer.disks.vhd.write import open_vhd_writable
from snapviewer.formats.vhd import headers as fmt
from tests.builders_vhd import MemoryStorage, build_fixed
from tests.disks.vhd.test_image import needs_samples, real
from tests.disks.vhd.test_write import Killed, kill_after

PATHS = ParentPaths("C:\\Projects\\dfvfs\\test_data\\fat-parent.vhd", ".\\fat-parent.vhd")


def opened(path: Path) -> VhdImage:
    image = open_vhd(open_storage(path))
    assert isinstance(image, VhdImage)
    return image


def test_fixed(tmp_path: Path) -> None:
    path = tmp_path / "a.vhd"
    create_fixed(path, 5 << 20)
    with opened(path) as image:
        assert (image.kind, image.virtual_size, image.file_size) == (
            DiskKind.FIXED, 5 << 20, (5 << 20) + 512,
        )
        assert image.extents(0, 5 << 20).tolist() == [(0, 5 << 20, DATA, 0)]
    assert path.read_bytes()[: 5 << 20] == bytes(5 << 20)
    assert path.stat().st_blocks * 512 >= path.stat().st_size  # never sparse
    assert [p.name for p in tmp_path.iterdir()] == ["a.vhd"]


def test_dynamic_as_windows_lays_it_out(tmp_path: Path) -> None:
    path = tmp_path / "a.vhd"
    create_dynamic(path, 10 << 20)
    data = path.read_bytes()
    assert len(data) == 0x2000
    assert data[:512] == data[-512:]
    assert data[0x600:0x1000] == b"\xff" * 0xA00
    with open_vhd_writable(open_storage(path, writable=True)) as image:
        for block in range(3):
            image.write(block << 21, b"x" * 512)  # type: ignore[attr-defined]
    data = path.read_bytes()
    assert struct.unpack(">5I", data[0x600:0x614]) == (15, 4119, 8223, 0xFFFFFFFF, 0xFFFFFFFF)
    assert data[15 * 512 : 16 * 512] == b"\xff" * 512  # Windows sets all bits of a dynamic block
    with opened(path) as reader:
        assert reader.extents(6 << 20, 10 << 20).tolist() == [(6 << 20, 4 << 20, ZERO, -1)]


@needs_samples
def test_empty_dynamic_equals_the_real_2012r2_file(tmp_path: Path) -> None:
    theirs = real("hyperv2012r2-dynamic.vhd")
    path = tmp_path / "a.vhd"
    create_dynamic(path, 136365211648)
    ours = path.read_bytes()
    assert len(ours) == len(theirs)
    for start, stop in ((0x200, len(ours) - 512),):
        assert ours[start:stop] == theirs[start:stop]
    differs = {i for i in range(512) if ours[i] != theirs[i]}
    allowed = {*range(24, 28), *range(32, 36), *range(64, 84)}  # time, version, checksum, id
    assert differs <= allowed


@needs_samples
def test_differencing_equals_the_real_child(tmp_path: Path) -> None:
    parent_path, path = tmp_path / "fat-parent.vhd", tmp_path / "child.vhd"
    parent_path.write_bytes(real("fat-parent.vhd"))
    theirs = real("fat-differential.vhd")
    unique_id = theirs[68:84]
    with opened(parent_path) as parent:
        create_differencing(path, parent, PATHS, unique_id=unique_id)
        assert differencing_size(parent, PATHS) == path.stat().st_size
    ours = path.read_bytes()
    assert ours[0x200:0x2000] == theirs[0x200:0x2000]  # header and absolute path
    assert ours[0x2004:0x13E00] == theirs[0x2004:0x13E00]  # table (but its one entry), relative
    differs = {i for i in range(512) if ours[i] != theirs[i]}
    assert differs <= {*range(24, 28), *range(64, 68)}  # time and so the checksum
    assert ours[0x13E00:] == ours[:512]  # the footer waits where the first bitmap will go
    with open_vhd_writable(open_storage(path, writable=True)) as image:
        image.write(134 * 512, b"x" * 512)  # type: ignore[attr-defined]
    assert path.read_bytes()[0x2000:0x2004] == theirs[0x2000:0x2004]
    assert path.stat().st_size == len(theirs)


@pytest.mark.parametrize("length", [10, 255, 256, 3000, 30000])
@pytest.mark.parametrize("block_size", [None, 64 << 10])
def test_paths_of_any_length(tmp_path: Path, length: int, block_size: int | None) -> None:
    paths = ParentPaths("C:\\" + "ä" * (length - 9) + "\\p.vhd", "..\\" + "b" * length + "\\p.vhd")
    storage = MemoryStorage(build_fixed(bytes(1 << 20)), path=tmp_path / "p.vhd")
    parent = open_vhd(storage)
    path = tmp_path / "c.avhd"
    create_differencing(path, parent, paths, block_size=block_size)
    with opened(path) as child:
        assert child.parent is not None and not child.notes
        assert child.parent.absolute_path == paths.absolute
        assert child.parent.relative_path == paths.relative
        assert child.parent.name == (paths.absolute if length <= 252 else "p.vhd") or length == 255
        assert child.parent.link_ids == (parent.link_id,)
        assert child.extents(0, 1 << 20).tolist() == [(0, 1 << 20, PARENT, -1)]
        if block_size is None:
            assert child.file_size == differencing_size(parent, paths)


def test_refusals(tmp_path: Path) -> None:
    path = tmp_path / "a.vhd"
    for size in (0, 511, 513, -512, (2040 << 30) + 512):
        with pytest.raises(RefusedError) as caught:
            create_dynamic(path, size)
        assert caught.value.code == "bad-size"
        with pytest.raises(RefusedError):
            create_fixed(path, size)
    for block_size in (0, 512, 3 << 20):
        with pytest.raises(RefusedError) as caught:
            create_dynamic(path, 1 << 20, block_size=block_size)
        assert caught.value.code == "bad-block-size"
    parent = open_vhd(MemoryStorage(build_fixed(bytes(1 << 20)), path=tmp_path / "p.vhd"))
    for paths in (ParentPaths("C:\\\udcff", ".\\a"), ParentPaths("C:\\" + "a" * 40000, ".\\a"),
                  ParentPaths("C:\\a", "")):
        with pytest.raises(RefusedError) as caught:
            create_differencing(path, parent, paths)
        assert caught.value.code == "bad-path"
    assert list(tmp_path.iterdir()) == []
    path.write_bytes(b"precious")
    with pytest.raises(StorageError) as exists:
        create_dynamic(path, 1 << 20)
    assert exists.value.code == "file-exists"
    assert path.read_bytes() == b"precious"


def test_largest_disk(tmp_path: Path) -> None:
    path = tmp_path / "a.vhd"
    create_dynamic(path, 2040 << 30)
    with opened(path) as image:
        assert image.footer.geometry_size < image.virtual_size == 2040 << 30
        assert not image.notes


def test_killed_at_every_step(tmp_path: Path) -> None:
    """The name appears only with the whole file; the next try clears what was left."""
    parent = open_vhd(MemoryStorage(build_fixed(bytes(1 << 20)), path=tmp_path / "p.vhd"))
    path = tmp_path / "c.avhd"
    for count in range(50):
        try:
            with mutation_hook(kill_after(count)):
                create_differencing(path, parent, PATHS)
            break
        except Killed:
            assert not path.exists()
    assert count > 5
    with opened(path) as image:
        assert image.kind is DiskKind.DIFFERENCING
    assert [p.name for p in tmp_path.iterdir()] == ["c.avhd"]


def test_failure_leaves_nothing(tmp_path: Path) -> None:
    def full(operation: str, path: Path, offset: int, length: int) -> None:
        if operation == "write" and offset == 0:
            raise StorageError("no space", code="disk-full")

    with mutation_hook(full), pytest.raises(StorageError, match="no space"):
        create_dynamic(tmp_path / "a.vhd", 1 << 20)
    assert list(tmp_path.iterdir()) == []


def test_ids_differ(tmp_path: Path) -> None:
    ids = set()
    for name in ("a", "b"):
        create_fixed(tmp_path / name, 512)
        ids.add(fmt.parse_footer((tmp_path / name).read_bytes()[-512:]).unique_id)
    assert len(ids) == 2
