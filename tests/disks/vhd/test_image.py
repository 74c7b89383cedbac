# SPDX-License-Identifier: Apache-2.0
"""Opening VHD files: extents and usage against content known by construction, real files, every
refusal, and fuzz.
"""

from __future__ import annotations

import bz2
import gzip
import hashlib
import json
import random
import struct
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from snapviewer.base.errors import FormatError, SnapviewerError
from snapviewer.disks.extents import DATA, PARENT, ZERO, check_gap_free, make_ranges
from snapviewer.disks.image import DiskImage, DiskKind
from snapviewer.disks.vhd.image import VhdImage, open_vhd
from snapviewer.disks.vhd.write import open_vhd_writable
from tests.builders_vhd import (
    SECTOR,
    Block,
    Built,
    MemoryStorage,
    build_fixed,
    build_sparse,
    footer_bytes,
    header_bytes,
    random_blocks,
)

SAMPLES = Path(__file__).resolve().parents[4] / "shared" / "samples"
ID = bytes(range(16))


def sectors_of(image: DiskImage, start: int = 0, stop: int | None = None) -> list[bytes | None]:
    """What the image answers, a sector each; None where it asks the parent."""
    stop = image.virtual_size if stop is None else stop
    table = image.extents(start, stop)
    assert check_gap_free(table, start, stop)
    result: list[bytes | None] = []
    for _, length, state, offset in table.tolist():
        if state == DATA:
            buffer = bytearray(length)
            image.read_payload(offset, memoryview(buffer))
            result += [bytes(buffer[at : at + SECTOR]) for at in range(0, length, SECTOR)]
        else:
            assert offset == -1
            result += [None if state == PARENT else bytes(SECTOR)] * (length // SECTOR)
    return result


def opened(data: bytes) -> VhdImage:
    image = open_vhd(MemoryStorage(data))
    assert isinstance(image, VhdImage)
    return image


def refused(data: bytes, writable: bool = False) -> FormatError:
    with pytest.raises(FormatError) as caught:
        (open_vhd_writable if writable else open_vhd)(MemoryStorage(data))
    assert caught.value.remedy and caught.value.structure
    return caught.value


@pytest.mark.parametrize("windows", [True, False])
@pytest.mark.parametrize("block_size", [4096, 64 << 10, 4 << 20])
@pytest.mark.parametrize("parent", [None, ID])
def test_sparse_content(windows: bool, block_size: int, parent: bytes | None) -> None:
    entries = 5 if block_size > 1 << 20 else 23
    size = entries * block_size - min(3 * SECTOR, block_size - SECTOR)
    blocks, order = random_blocks(block_size, entries, block_size, partial=True)
    built = build_sparse(
        size, blocks, block_size=block_size, parent_id=parent, windows=windows, order=order
    )
    image = opened(built.data)
    assert image.kind is (DiskKind.DIFFERENCING if parent else DiskKind.DYNAMIC)
    assert not image.notes
    expected = [
        s if s is not None or parent else bytes(SECTOR) for s in built.content
    ]
    assert sectors_of(image) == expected
    rng = random.Random(1)
    for _ in range(20):  # windows that start and stop anywhere, answered from what is known now
        a, b = sorted(rng.sample(range(len(expected) + 1), 2))
        fresh = opened(built.data)
        for subject in (image, fresh):
            assert sectors_of(subject, a * SECTOR, b * SECTOR) == expected[a:b]
    usage = image.usage()
    fresh_usage = opened(built.data).usage()
    assert usage == fresh_usage
    assert (usage.blocks_total, usage.blocks_allocated) == (entries, len(blocks))
    per = block_size // SECTOR
    if parent:
        assert usage.bytes_present == SECTOR * sum(s is not None for s in built.content)
        assert usage.blocks_partial == sum(
            any(s is None for s in built.content[i * per : (i + 1) * per]) for i in blocks
        )
        assert usage.blocks_partial == image.partial_blocks(0, size) + sum(
            all(s is None for s in built.content[i * per : (i + 1) * per]) for i in blocks
        )
    else:
        assert usage.blocks_partial == 0
        assert usage.bytes_present == sum(
            min(block_size, size - index * block_size) for index in blocks
        )


def test_fixed() -> None:
    data = random.Random(2).randbytes((2 << 20) + 512)
    image = opened(build_fixed(data, unique_id=ID))
    assert image.kind is DiskKind.FIXED
    assert image.extents(512, 4096).tolist() == [(512, 3584, DATA, 512)]
    assert image.extents(512, 512).shape == (0,)
    usage = image.usage()
    assert (usage.blocks_total, usage.blocks_allocated, usage.blocks_partial) == (2, 2, 0)
    assert usage.bytes_present == len(data)
    assert (image.unique_id, image.link_id, image.parent) == (ID, ID, None)
    assert image.partial_blocks(0, len(data)) == 0
    forecast = image.write_forecaster()
    forecast.add(make_ranges([0], [512]), make_ranges([512], [512]))
    assert forecast.result().growth_bytes == 0


def test_fixed_disk_holding_another_vhd_is_read_by_its_end() -> None:
    inner = build_sparse(64 << 10, {}).data
    outer = build_fixed(inner)
    for data in (outer, outer[:-1]):  # with 512 and with 511 bytes of footer
        assert opened(data).kind is DiskKind.FIXED
        assert opened(data).virtual_size == len(inner)


def test_short_footer() -> None:
    data = bytes(4096) + footer_bytes(4096, 2)[:511]
    assert opened(data).virtual_size == 4096
    built = build_sparse(128 << 10, {0: Block(bytes(64 << 10))}, windows=False)
    image = opened(built.data[:-1])
    assert image.footer_offset == built.footer_at
    assert not image.notes


def test_parent_link() -> None:
    built = build_sparse(
        128 << 10, {}, parent_id=ID, parent_name="C:\\VMs\\päth.vhd", relative=".\\päth.vhd"
    )
    link = opened(built.data).parent
    assert link is not None
    assert link.link_ids == (ID,)
    assert link.absolute_path == link.name == "C:\\VMs\\päth.vhd"
    assert link.relative_path == ".\\päth.vhd"


def corrupt(built: Built, offset: int, data: bytes) -> bytes:
    return built.data[:offset] + data + built.data[offset + len(data) :]


def entry(built: Built, block: int, value: int) -> bytes:
    return corrupt(built, built.table_at + 4 * block, struct.pack(">I", value))


@pytest.fixture(scope="module")
def sample() -> Built:
    blocks, _ = random_blocks(9, 6, 64 << 10, partial=False, share=0.99)
    return build_sparse(6 * (64 << 10), blocks)


def test_refusals(sample: Built) -> None:
    size = 6 * (64 << 10)
    first = sample.bitmaps[0] // SECTOR
    cases = [
        (entry(sample, 1, first), "bad-bat", 0xC03A000A),  # the same place twice
        (entry(sample, 1, first + 5), "bad-bat", 0xC03A000A),  # overlapping
        (entry(sample, 1, 0), "bad-bat", 0xC03A000A),  # over the footer copy
        (entry(sample, 1, 1), "bad-bat", 0xC03A000A),  # over the header
        (entry(sample, 1, 0x7FFFFFFF), "bad-bat", 0xC03A000A),
        (entry(sample, 1, sample.footer_at // SECTOR - 1), "truncated", 0xC03A0013),
        (sample.data[: sample.footer_at - (96 << 10)], "truncated", 0xC03A0013),
        (corrupt(sample, 512, b"cxsparsf"), "bad-header", 0xC03A0008),
        (corrupt(sample, 1000, b"\1"), "bad-header", 0xC03A0006),
    ]
    for header, code, windows in [
        (header_bytes(0x600, 5, 64 << 10), "bad-header", 0xC03A0008),
        (header_bytes(0x600, 6, 60 << 10), "bad-block-size", 0xC03A000B),
        (header_bytes(0x600, 6, 0), "bad-block-size", 0xC03A000B),
        (header_bytes(0x200, 6, 64 << 10), "bad-bat", 0xC03A000A),
        (header_bytes(1 << 62, 6, 64 << 10), "bad-bat", 0xC03A000A),
        (header_bytes(0x600, 6, 64 << 10, version=0x20000), "not-supported-version", 0xC03A0007),
    ]:
        cases.append((corrupt(sample, 512, header), code, windows))
    for footer, code, windows in [
        (footer_bytes(size, 5), "not-supported-type", 0xC03A001B),
        (footer_bytes(0, 3), "bad-size", 0xC03A0012),
        (footer_bytes(size + 1, 3), "bad-size", 0xC03A0012),
        (footer_bytes(1 << 60, 3), "bad-size", 0xC03A0012),
        (footer_bytes(1 << 40, 2), "truncated", 0xC03A0013),
        (footer_bytes(size, 3, data_offset=1 << 50), "bad-header", 0xC03A0008),
        (footer_bytes(size, 3, data_offset=0), "bad-header", 0xC03A0008),
    ]:
        cases.append((corrupt(sample, sample.footer_at, footer), code, windows))
    for number, (data, code, windows) in enumerate(cases):
        error = refused(data)
        assert (error.code, error.windows_code) == (code, windows), number
        refused(data, writable=True)


def test_footer_only_at_front(sample: Built) -> None:
    for data in (
        sample.data[: sample.footer_at],
        corrupt(sample, sample.footer_at + 100, b"\7"),
        corrupt(sample, sample.footer_at, bytes(512)),
    ):
        image = opened(data)
        assert [note.code for note in image.notes] == ["footer-only-at-front"]
        assert sectors_of(image) == [s or bytes(SECTOR) for s in sample.content]
        error = refused(data, writable=True)
        assert error.code == "footer-only-at-front" and error.remedy


def test_damaged_or_different_front_copy(sample: Built) -> None:
    assert [n.code for n in opened(corrupt(sample, 3, b"?")).notes] == ["footer-copy-damaged"]
    other = footer_bytes(6 * (64 << 10), 3, unique_id=ID)
    image = opened(corrupt(sample, 0, other))
    assert [n.code for n in image.notes] == ["footer-copies-differ"]
    assert image.unique_id != ID
    assert refused(corrupt(sample, 3, b"?"), writable=True).code == "footer-copy-damaged"
    both = corrupt(sample, 3, b"?")[: sample.footer_at]
    assert refused(both).code == "bad-footer"


def test_notes() -> None:
    size = 128 << 10
    built = build_sparse(
        size, {}, footer=footer_bytes(size, 3, creator=b"vpc ", geometry=(9, 4, 17))
    )
    assert [n.code for n in opened(built.data).notes] == ["geometry-differs"]
    built = build_sparse(
        size, {}, footer=footer_bytes(size, 3, creator=b"qemu", geometry=(65535, 16, 255))
    )
    assert not opened(built.data).notes
    built = build_sparse(size, {}, footer=footer_bytes(size, 3, saved_state=1))
    assert [n.code for n in opened(built.data).notes] == ["saved-state"]
    built = build_sparse(size, {}, parent_id=ID)
    for locator in [(b"W2ku", 512, 40, 1 << 40), (b"W2ku", 512, 41, 0x1000),
                    (b"W2ku", 512, 1 << 20, 0x1000)]:
        header = header_bytes(0x2000, 2, 64 << 10, parent_id=ID, locators=[locator])
        image = opened(corrupt(built, 512, header) + bytes(2 << 20) + built.data[:512])
        assert [n.code for n in image.notes] == ["bad-locator"]
        assert image.parent is not None and image.parent.absolute_path is None


class SparseMemory(MemoryStorage):
    """A huge file of zeros of which only the front is stored."""

    def __init__(self, front: bytes, end: bytes, length: int) -> None:
        super().__init__(front)
        self.end, self.length = end, length

    def size(self) -> int:
        return self.length

    def pread(self, offset: int, length: int) -> bytes:
        buffer = bytearray(max(0, min(length, self.length - offset)))
        self.pread_into(offset, memoryview(buffer))
        return bytes(buffer)

    def pread_into(self, offset: int, buffer: memoryview) -> int:
        buffer[:] = bytes(len(buffer))
        part = self.data[offset : offset + len(buffer)]
        buffer[: len(part)] = part
        tail = offset + len(buffer) - (self.length - 512)
        if tail > 0:
            buffer[-tail:] = self.end[:tail]
        return len(buffer)


def test_full_two_tib_table_opens_fast() -> None:
    size, block = 2040 << 30, 2 << 20
    count = size // block
    table = (np.arange(count, dtype=np.int64) * 4104 + 8207).astype(">u4")
    np.random.default_rng(1).shuffle(table)
    front = bytearray(0x600)
    front[512:1536] = header_bytes(0x600, count, block)
    foot = footer_bytes(size, 3)
    front[:512] = foot
    image_bytes = bytes(front) + table.tobytes()
    started = time.perf_counter()
    image = VhdImage(SparseMemory(image_bytes, foot, (count * 4104 + 8208) * 512))
    taken = time.perf_counter() - started
    usage = image.usage()
    assert (usage.blocks_total, usage.blocks_allocated) == (count, count)
    assert usage.bytes_present == size
    assert taken < 5.0
    window = image.extents(size - (1 << 30), size)
    assert window.tolist() == [(size - (1 << 30), 1 << 30, ZERO, -1)]  # all bitmaps are clear


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_mutated_images_end_documented(data: st.DataObject) -> None:
    blocks, order = random_blocks(3, 4, 4096, partial=True)
    built = build_sparse(4 * 4096, blocks, block_size=4096, parent_id=ID, order=order)
    raw = bytearray(built.data)
    edits = data.draw(st.lists(st.tuples(
        st.one_of(st.integers(0, 1536), st.integers(0x2000, 0x2010),
                  st.integers(built.footer_at, len(raw) - 1)),
        st.binary(min_size=1, max_size=8)), max_size=4))
    for offset, piece in edits:
        raw[offset : offset + len(piece)] = piece
    if data.draw(st.booleans()):  # damage behind valid checksums
        from tests.builders_vhd import seal

        raw[512:1536] = seal(bytes(raw[512:1536]).ljust(1024, b"\0"), 36)
        raw[-512:] = seal(bytes(raw[-512:]), 64)
    cut = data.draw(st.one_of(st.just(len(raw)), st.integers(0, len(raw))))
    try:
        image = open_vhd(MemoryStorage(bytes(raw[:cut])))
        if image.virtual_size < 1 << 24:
            sectors_of(image)
        image.usage()
        open_vhd_writable(MemoryStorage(bytes(raw[:cut])))
    except SnapviewerError as error:
        assert str(error)


# -- real files ----------------------------------------------------------------------------

needs_samples = pytest.mark.skipif(not SAMPLES.is_dir(), reason="no sample files here")


def real(name: str) -> bytes:
    for suffix, unpack in ((".gz", gzip.decompress), (".bz2", bz2.decompress)):
        path = SAMPLES / "disks" / (name + suffix)
        if path.exists():
            return unpack(path.read_bytes())
    pytest.skip(f"{name} is not here")


def manifest(name: str) -> dict[str, object]:
    disks = json.loads((SAMPLES / "manifest.json").read_text())["disks"]
    found: dict[str, object] = next(d for d in disks if Path(d["file"]).stem == name)
    return found


@needs_samples
@pytest.mark.parametrize("name", ["fat-parent.vhd", "ext2.vhd"])
def test_real_content(name: str) -> None:
    image = opened(real(name))
    content = b"".join(s or bytes(SECTOR) for s in sectors_of(image))
    assert hashlib.sha256(content).hexdigest() == manifest(name)["content_sha256"]


@needs_samples
def test_real_differencing() -> None:
    parent = sectors_of(opened(real("fat-parent.vhd")))
    child = opened(real("fat-differential.vhd"))
    own = sectors_of(child)
    whole = [mine if mine is not None else below for mine, below in zip(own, parent, strict=True)]
    expected = manifest("fat-differential.vhd")
    content = b"".join(s or b"" for s in whole)
    assert hashlib.sha256(content).hexdigest() == expected["content_sha256"]
    differs = [lba for lba, (a, b) in enumerate(zip(whole, parent, strict=True)) if a != b]
    assert differs == expected["differs_from_parent_at_lba"]
    assert own[186] is None  # the sector other readers get wrong
    assert child.usage().bytes_present == 18 * SECTOR
    assert child.parent is not None
    assert child.parent.link_ids == (opened(real("fat-parent.vhd")).unique_id,)
    assert child.parent.relative_path == ".\\fat-parent.vhd"
    assert child.parent.timestamp == 0


@needs_samples
def test_real_empty_2012r2() -> None:
    image = opened(real("hyperv2012r2-dynamic.vhd"))
    assert image.creator == "win 6.3"
    assert image.usage().blocks_allocated == 0
    assert image.extents(0, image.virtual_size).tolist() == [(0, 136365211648, ZERO, -1)]


@needs_samples
@pytest.mark.parametrize("name", ["image.vhd", "image-differential.vhd"])
def test_real_bad_checksums(name: str) -> None:
    assert refused(real(name)).windows_code == 0xC03A0002
