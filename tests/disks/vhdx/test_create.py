# SPDX-License-Identifier: Apache-2.0
"""Creating and re-linking VHDX files; other programs read what we write; real samples."""

from __future__ import annotations

import bz2
import gzip
import hashlib
import json
import shutil
import subprocess
import time
import tracemalloc
import uuid
from pathlib import Path
from typing import Any

import pytest

from snapviewer.base.errors import ChainError, RefusedError
from snapviewer.disks.extents import DATA, PARENT, ZERO, make_ranges
from snapviewer.disks.filesystem.files import TEMPORARY_SUFFIX
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.disks.image import DiskFormat, DiskKind, ParentPaths
from snapviewer.disks.open import (
    apply_relink,
    create_differencing,
    create_dynamic,
    create_fixed,
    differencing_size,
    open_image,
    open_writable,
    prepare_relink,
)
from snapviewer.disks.vhdx.create import create_dynamic as create_dynamic_vhdx
from snapviewer.disks.vhdx.image import VhdxImage, open_vhdx
from snapviewer.disks.vhdx.writable import open_vhdx_writable
from snapviewer.formats.vhdx.metadata import parse_locator
from tests.builders_vhdx import MIB, Block, RecordingStorage, Vhdx, pattern, read_chain

SAMPLES = Path(__file__).parents[3].parent / "shared" / "samples"
PATHS = ParentPaths("C:\\vm\\parent.vhdx", ".\\parent.vhdx")
TIB = 1 << 40
SEVEN_ZIP = shutil.which("7zz") or shutil.which("7z")
QEMU = shutil.which("qemu-img")
NONE = make_ranges([], [])


def items_of(image: object) -> list[int]:
    assert isinstance(image, VhdxImage)
    return [entry.offset for entry in image.layout.entries]


@pytest.mark.parametrize("sector", [512, 4096])
def test_fixed(tmp_path: Path, sector: int) -> None:
    path = tmp_path / "fixed.vhdx"
    create_fixed(path, 5 * MIB, DiskFormat.VHDX, sector_size=sector)
    with open_image(path) as image:
        assert image.kind is DiskKind.FIXED
        assert image.sector_size == sector
        assert image.extents(0, 5 * MIB)["state"].tolist() == [DATA]
        assert read_chain([image], 0, 5 * MIB) == bytes(5 * MIB)
        assert image.usage().blocks_allocated == 3
    assert path.stat().st_blocks * 512 >= path.stat().st_size
    assert [p.name for p in tmp_path.iterdir()] == ["fixed.vhdx"]


def test_dynamic_defaults_and_refusals(tmp_path: Path) -> None:
    path = tmp_path / "dynamic.vhdx"
    create_dynamic(path, 1 << 30, DiskFormat.VHDX)
    with open_image(path) as image:
        assert image.block_size == 32 * MIB
        assert image.extents(0, 1 << 30)["state"].tolist() == [ZERO]
        assert image.file_size == 4 * MIB
        assert image.notes == ()
        assert items_of(image) == [0x10000, 0x10008, 0x10010, 0x10014, 0x10018]
    with pytest.raises(RefusedError) as caught:
        create_dynamic(path, 1 << 30, DiskFormat.VHDX)
    assert caught.value.code == "file-exists"
    for size, block, sector in ((MIB + 1, MIB, 512), (0, MIB, 512), (65 * TIB, MIB, 512),
                                (MIB, 3 * MIB, 512), (MIB, 512 * MIB, 512), (MIB, MIB, 520)):
        with pytest.raises(RefusedError):
            create_dynamic_vhdx(tmp_path / "no.vhdx", size, block_size=block, sector_size=sector)
    assert not (tmp_path / "no.vhdx").exists()


@pytest.mark.parametrize("sector", [512, 4096])
def test_differencing(tmp_path: Path, sector: int) -> None:
    extra = uuid.UUID(int=99).bytes_le
    recipe = Vhdx(9 * MIB, MIB, sector, physical=4096, items=((extra, 3, b"user item"),),
                  blocks={3: Block(6, pattern(3, MIB))})
    parent_path = recipe.build().save(tmp_path / "parent.vhdx")
    path = tmp_path / "child.avhdx"
    link = uuid.UUID(int=123456).bytes_le
    with open_image(parent_path) as parent:
        create_differencing(path, parent, ParentPaths(*PATHS.__dict__.values()), unique_id=link)
        with open_image(path) as child:
            assert child.file_size == differencing_size(parent, PATHS) == 4 * MIB
            assert child.link_id == link
            assert child.unique_id == parent.unique_id == recipe.page83
            assert child.sector_size == sector
            assert child.block_size == 2 * MIB
            assert child.parent is not None
            assert child.parent.link_ids == (parent.link_id,)
            assert child.parent.absolute_path == PATHS.absolute
            assert child.parent.relative_path == PATHS.relative
            assert child.parent.volume_path is None
            assert child.extents(0, 9 * MIB)["state"].tolist() == [PARENT]
            assert items_of(child)[5] == 0x10028
            assert isinstance(child, VhdxImage)
            assert child.layout.locator is not None
            assert [key for key, _ in child.layout.locator.entries] == [
                "parent_linkage", "absolute_win32_path", "relative_path", "parent_linkage2"]
            assert child.layout.entries[6].guid == extra
            assert read_chain([child, parent], 0, 9 * MIB) == recipe.content()
        create_differencing(tmp_path / "grand.avhdx", parent, PATHS, block_size=MIB)
    with open_image(tmp_path / "grand.avhdx") as grand:
        assert grand.block_size == MIB


def test_large_table_needs_more_than_one_mib(tmp_path: Path) -> None:
    path = tmp_path / "large.vhdx"
    create_dynamic(path, 4 * TIB, DiskFormat.VHDX, block_size=2 * MIB)
    with open_image(path) as parent:
        assert differencing_size(parent, PATHS) == 3 * MIB + 17 * MIB
        create_differencing(tmp_path / "child.vhdx", parent, PATHS)
        assert (tmp_path / "child.vhdx").stat().st_size == 20 * MIB


def test_a_failing_write_leaves_nothing(tmp_path: Path) -> None:
    from snapviewer.base.errors import StorageError

    def fail(operation: str, path: Path, offset: int, length: int) -> None:
        if operation == "flush":
            raise StorageError("no space", file=path)

    with mutation_hook(fail), pytest.raises(StorageError):
        create_dynamic(tmp_path / "x.vhdx", MIB, DiskFormat.VHDX)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / ("x.vhdx" + TEMPORARY_SUFFIX)).write_bytes(b"left by a crash")
    create_dynamic(tmp_path / "x.vhdx", MIB, DiskFormat.VHDX)
    assert [p.name for p in tmp_path.iterdir()] == ["x.vhdx"]


def test_relink_and_back(tmp_path: Path) -> None:
    first, second = tmp_path / "a.vhdx", tmp_path / "b.vhdx"
    for path in (first, second):
        create_dynamic(path, 4 * MIB, DiskFormat.VHDX, block_size=MIB)
    child_path = tmp_path / "c.avhdx"
    with open_image(first) as parent:
        create_differencing(child_path, parent, PATHS)
    with open_image(child_path) as child, open_image(second) as parent:
        link_id = child.link_id
        assert isinstance(child, VhdxImage)
        old = child.layout.locator
        long = ParentPaths("D:\\" + "long\\" * 800 + "b.vhdx", ".\\b.vhdx", "\\\\?\\Volume{1}\\b")
        relink = prepare_relink(child, parent, long)
        new_link = parent.link_id
    payload = json.loads(json.dumps(relink.payload))
    assert payload == relink.payload
    assert parse_locator(bytes.fromhex(payload["old"])) == old
    for _ in range(2):
        apply_relink(child_path, relink)
        with open_image(child_path) as child:
            assert child.parent is not None
            assert child.parent.link_ids == (new_link,)
            assert child.parent.absolute_path == long.absolute
            assert child.parent.volume_path == long.volume
            assert child.link_id == link_id
            assert child.notes == ()
    apply_relink(child_path, relink, back=True)
    with open_image(child_path) as child:
        assert isinstance(child, VhdxImage)
        assert child.layout.locator == old
    create_dynamic(tmp_path / "other.vhdx", 4 * MIB, DiskFormat.VHDX, sector_size=4096)
    with open_image(child_path) as child, open_image(tmp_path / "other.vhdx") as parent:
        with pytest.raises(ChainError) as caught:
            prepare_relink(child, parent, PATHS)
        assert caught.value.windows_code is None
        with pytest.raises(RefusedError):
            prepare_relink(parent, child, PATHS)


# --- other programs --------------------------------------------------------------------------


def fill(path: Path, content: bytes, ranges: list[tuple[int, int]],
         zeros: list[tuple[int, int]]) -> None:
    with open_writable(path) as image:
        rows = image.reserve(  # type: ignore[attr-defined]
            make_ranges([a for a, _ in ranges], [b for _, b in ranges]),
            make_ranges([a for a, _ in zeros], [b for _, b in zeros]))
        for start, length, _, offset in rows.tolist():
            image.storage.pwrite(offset, content[start : start + length])
        image.publish()  # type: ignore[attr-defined]


def run(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(arguments, capture_output=True, check=True, timeout=120)  # type: ignore[arg-type]


@pytest.mark.parametrize(("sector", "block"), [(512, MIB), (512, 32 * MIB), (4096, 2 * MIB)])
@pytest.mark.parametrize("fixed", [False, True])
def test_others_read_what_we_write(tmp_path: Path, sector: int, block: int, fixed: bool) -> None:
    # 7-Zip refuses 4K disks whose size is no multiple of 1 MiB, whoever made them.
    size = 40 * MIB + (3 * 4096 if sector == 512 else MIB)
    path = tmp_path / "disk.vhdx"
    if fixed:
        create_fixed(path, size, DiskFormat.VHDX, sector_size=sector)
    else:
        create_dynamic(path, size, DiskFormat.VHDX, block_size=block, sector_size=sector)
    content = bytearray(size)
    text = pattern(4, size)
    pieces = [(4096, 8192), (3 * MIB - 4096, MIB), (33 * MIB, size - 33 * MIB)]
    for start, length in pieces:
        content[start : start + length] = text[start : start + length]
    fill(path, text, pieces, [])
    content[34 * MIB : 37 * MIB] = bytes(3 * MIB)
    fill(path, text, [], [(34 * MIB, 3 * MIB)])
    with open_image(path) as image:
        assert read_chain([image], 0, size) == content
    if SEVEN_ZIP:
        got = run(SEVEN_ZIP, "e", "-so", path).stdout
        assert hashlib.sha256(got).digest() == hashlib.sha256(content).digest()
    if QEMU and sector == 512:
        raw = tmp_path / "disk.raw"
        raw.write_bytes(content)
        run(QEMU, "check", path)
        run(QEMU, "compare", "-f", "vhdx", "-F", "raw", path, raw)
    if sector == 512:
        pyvhdi = pytest.importorskip("pyvhdi")
        handle = pyvhdi.file()
        handle.open(str(path))
        assert handle.get_media_size() == size
        assert handle.read_buffer_at_offset(size, 0) == bytes(content)
        handle.close()


@pytest.mark.skipif(SEVEN_ZIP is None, reason="7-Zip is not installed")
@pytest.mark.parametrize("sector", [512, 4096])
def test_seven_zip_reads_our_differencing_disks(tmp_path: Path, sector: int) -> None:
    size = 12 * MIB
    parent_path, child_path = tmp_path / "parent.vhdx", tmp_path / "child.vhdx"
    create_dynamic(parent_path, size, DiskFormat.VHDX, block_size=MIB, sector_size=sector)
    text, more = pattern(1, size), pattern(2, size)
    fill(parent_path, text, [(MIB, 9 * MIB)], [])
    content = bytearray(size)
    content[MIB : 10 * MIB] = text[MIB : 10 * MIB]
    with open_image(parent_path) as parent:
        create_differencing(child_path, parent, PATHS)
    pieces = [(8192, 4096), (2 * MIB - 4096, 8192), (4 * MIB, 2 * MIB)]
    zeros = [(6 * MIB + 4096, 4096), (8 * MIB, 2 * MIB)]
    fill(child_path, more, pieces, zeros)
    for start, length in pieces:
        content[start : start + length] = more[start : start + length]
    for start, length in zeros:
        content[start : start + length] = bytes(length)
    with open_image(child_path) as child, open_image(parent_path) as parent:
        assert read_chain([child, parent], 0, size) == content
    assert SEVEN_ZIP
    got = run(SEVEN_ZIP, "e", "-so", child_path).stdout
    assert got == content


def sample_list() -> list[dict[str, Any]]:
    manifest = SAMPLES / "manifest.json"
    if not manifest.is_file():
        return []
    disks: list[dict[str, Any]] = json.loads(manifest.read_text())["disks"]
    return [disk for disk in disks if "VHDX" in disk["kind"]]


def unpack(name: str, folder: Path) -> Path:
    packed = SAMPLES / name
    opener = gzip if packed.suffix == ".gz" else bz2
    path = folder / packed.stem
    path.write_bytes(opener.decompress(packed.read_bytes()))
    return path


@pytest.mark.skipif(not sample_list(), reason="the real samples are not here")
@pytest.mark.parametrize("disk", sample_list(), ids=lambda disk: str(disk["file"]))
def test_real_samples(disk: dict[str, Any], tmp_path: Path) -> None:
    chain = [open_image(unpack(disk["file"], tmp_path))]
    if "parent" in disk:
        chain.append(open_image(unpack(f"disks/{disk['parent']}.gz", tmp_path)))
        assert chain[0].parent is not None
        assert chain[0].parent.link_ids == (chain[1].link_id,)
    assert chain[0].virtual_size == disk["virtual_size"]
    codes = {note.code for note in chain[0].notes}
    assert ("dirty-log" in codes) == ("DIRTY" in disk["kind"])
    if "expect" in disk:  # 10 GiB: known exactly, so need not be hashed
        size = 18 * MIB
        assert read_chain(chain, 0, size) == b"\xa5" * size
        assert chain[0].extents(size, disk["virtual_size"])["state"].tolist() == [ZERO]
    else:
        digest = hashlib.sha256()
        zeros = bytes(16 * MIB)
        for start in range(0, disk["virtual_size"], 16 * MIB):
            stop = min(start + 16 * MIB, disk["virtual_size"])
            states = chain[0].extents(start, stop)["state"].tolist()
            digest.update(zeros[: stop - start] if states == [ZERO] else
                          read_chain(chain, start, stop))
        assert digest.hexdigest() == disk["content_sha256"]
    for image in chain:
        image.close()


@pytest.mark.skipif(not sample_list(), reason="the real samples are not here")
def test_relinking_a_real_child_keeps_its_content(tmp_path: Path) -> None:
    child_path = unpack("disks/fat-differential.vhdx.gz", tmp_path)
    parent_path = unpack("disks/fat-parent.vhdx.gz", tmp_path)
    with open_image(child_path) as child, open_image(parent_path) as parent:
        relink = prepare_relink(child, parent, PATHS)
        before = read_chain([child, parent], 0, child.virtual_size)
    original = child_path.read_bytes()
    apply_relink(child_path, relink)
    apply_relink(child_path, relink, back=True)
    with open_image(child_path) as child, open_image(parent_path) as parent:
        assert read_chain([child, parent], 0, child.virtual_size) == before
    after = child_path.read_bytes()
    # Apart from headers and log, the file is what it was.
    assert after[192 << 10 : MIB] == original[192 << 10 : MIB]
    assert after[2 * MIB :] == original[2 * MIB :]


def test_64_tb_disk_with_1_mib_blocks(tmp_path: Path) -> None:
    """Half a GiB of block table: everything stays within a bound in memory and time."""
    path = tmp_path / "huge.vhdx"
    tracemalloc.start()
    began = time.monotonic()
    create_dynamic(path, 64 * TIB, DiskFormat.VHDX, block_size=MIB)
    with open_image(path) as image:
        assert image.file_size == 3 * MIB + 513 * MIB
        assert image.extents(0, TIB)["state"].tolist() == [ZERO]
        assert image.extents(63 * TIB, 64 * TIB)["state"].tolist() == [ZERO]
        forecaster = image.write_forecaster()
        places = make_ranges([TIB + 512, 40 * TIB, 64 * TIB - 512], [512, MIB, 512])
        forecaster.add(places, NONE)
    image = open_writable(path)
    rows = image.reserve(places, NONE)
    for start, length, _, offset in rows.tolist():
        image.storage.pwrite(offset, pattern(start % 11, length))
    image.publish()
    image.close()
    with open_image(path) as image:
        assert image.file_size == 516 * MIB + 3 * MIB
        assert forecaster.result().growth_bytes == 3 * MIB
        usage = image.usage()
        assert usage.blocks_total == 64 << 20
        assert usage.blocks_allocated == 3
        assert read_chain([image], 64 * TIB - 512, 64 * TIB) == pattern((64 * TIB - 512) % 11, 512)
        assert isinstance(image, VhdxImage)
        image.validate()
        create_differencing(tmp_path / "child.avhdx", image, PATHS)
    with open_image(tmp_path / "child.avhdx") as child:
        assert child.extents(0, TIB)["state"].tolist() == [PARENT]
        assert child.usage().blocks_allocated == 0
    seconds = time.monotonic() - began
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 200 * MIB
    assert seconds < 60


@pytest.mark.skipif(QEMU is None, reason="qemu-img is not installed")
def test_qemu_replays_the_log_we_write(tmp_path: Path) -> None:
    """At every cut at which our log is dirty, another implementation replays it to old or new
    content; on copies only, since qemu changes write guids."""
    size = 3 * MIB
    recipe = Vhdx(size, blocks={1: Block(6, pattern(1, MIB))})
    storage = RecordingStorage(recipe.build())
    old = recipe.content()
    image = open_vhdx_writable(storage)
    image.write(0, b"q" * 4096)
    image.close()
    new = b"q" * 4096 + old[4096:]
    seen = set()
    assert QEMU
    for number, state in storage.cuts(seed=1, subsets=0):
        if not open_vhdx(state).notes:
            continue
        path, raw = tmp_path / f"{number}.vhdx", tmp_path / f"{number}.raw"
        state.save(path)
        run(QEMU, "check", "-r", "all", path)
        run(QEMU, "convert", "-f", "vhdx", "-O", "raw", path, raw)
        got = raw.read_bytes()
        assert got in (old, new), number
        assert got == read_chain([open_vhdx(state)], 0, size), number
        seen.add(got == new)
    assert seen == {True, False}


@pytest.mark.skipif(not sample_list(), reason="the real samples are not here")
def test_a_real_dirty_log_is_replayed_on_disk_by_the_first_write(tmp_path: Path) -> None:
    path = unpack("disks/vhdx-log-replay.vhdx.gz", tmp_path)
    with open_image(path) as image:
        table = image.extents(0, image.virtual_size)
        link_id = image.link_id
        held = read_chain([image], 0, 4 * MIB)
    image = open_writable(path)
    image.write(0, held[:4096])
    image.close()
    with open_image(path) as image:
        assert image.notes == ()
        assert image.link_id != link_id
        assert image.extents(0, image.virtual_size).tolist() == table.tolist()
        assert read_chain([image], 0, 4 * MIB) == held
    if QEMU:
        run(QEMU, "check", path)
