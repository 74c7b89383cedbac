# SPDX-License-Identifier: Apache-2.0
"""Growing a VHDX under the crash model: whatever part of the unflushed writes arrived, the file
opens, and what lies behind the old end is seen whole or not at all."""

from __future__ import annotations

import uuid

import pytest

from snapviewer.base.errors import ChainError
from snapviewer.disks.extents import make_ranges
from snapviewer.disks.vhdx.image import open_vhdx
from snapviewer.disks.vhdx.writable import open_vhdx_writable
from snapviewer.disks.vhdx.write import WritableVhdx
from tests.builders_vhdx import (
    MIB,
    Block,
    MemoryStorage,
    RecordingStorage,
    Vhdx,
    pattern,
    read_chain,
)

OLD, NEW = 3 * MIB - 2048, 6 * MIB - 512
DATA = [(OLD + 512, 1024), (4 * MIB, MIB)]
ZEROS = [(OLD, 512), (OLD + 1536, 4 * MIB - OLD - 1536), (5 * MIB, NEW - 5 * MIB)]


def _target(kind: str) -> Vhdx:
    some = frozenset(range(0, 2044, 3))
    blocks = {0: Block(6, pattern(1, MIB)), 2: Block(7, pattern(2, MIB), some)}
    if kind == "dynamic":
        blocks[2] = Block(6, pattern(2, MIB))  # its bytes behind the old end are leftovers
    return Vhdx(OLD, kind=kind, blocks=blocks, parent_linkage=uuid.UUID(int=42).bytes_le)


def _grow(image: WritableVhdx) -> None:
    content = pattern(77, NEW)
    image._begin(content=True)
    image.begin_growth(NEW)
    rows = image.reserve(
        make_ranges([a for a, _ in DATA], [b for _, b in DATA]),
        make_ranges([a for a, _ in ZEROS], [b for _, b in ZEROS]),
    )
    for start, length, _, offset in rows.tolist():
        image.storage.pwrite(offset, content[start : start + length])
    image.publish()
    image.finish_growth()


@pytest.mark.parametrize("left", [False, True])
@pytest.mark.parametrize("kind", ["dynamic", "differencing"])
def test_every_cut(kind: str, left: bool) -> None:
    recipe = _target(kind)
    below = Vhdx(8 * MIB, blocks={n: Block(6, pattern(40 + n, MIB)) for n in range(8)})
    lower = open_vhdx(below.build())
    base = below.content() if kind == "differencing" else bytes(8 * MIB)
    old = recipe.content(base[:OLD])
    new = bytearray(old.ljust(NEW, b"\0"))
    for start, length in DATA:
        new[start : start + length] = pattern(77, NEW)[start : start + length]
    start_state = recipe.build()
    if left:  # entries behind the old end, as an earlier try left them
        entry = start_state.pread(recipe.bat_offset, 8)
        start_state.pwrite(recipe.bat_offset + 8 * 3, entry * 3)

    def read(state: MemoryStorage) -> bytes:
        image = open_vhdx(state)
        chain = [image, lower] if kind == "differencing" else [image]
        return read_chain(chain, 0, image.virtual_size)

    assert read(start_state) == old
    storage = RecordingStorage(start_state)
    image = open_vhdx_writable(storage)
    assert isinstance(image, WritableVhdx)
    _grow(image)
    finished = len(storage.record)
    image.close()
    seen = set()
    cuts = list(storage.cuts(seed=3, subsets=3))
    for number, state in cuts:
        got = read(state)
        assert got in (old, bytes(new)), number
        assert number <= finished or got == new
        seen.add(len(got))
    assert seen == {OLD, NEW}
    for number, state in cuts[::7]:  # from a crash the next try ends the same
        with open_vhdx_writable(state) as again:
            assert isinstance(again, WritableVhdx)
            if again.virtual_size == OLD:
                _grow(again)
            else:
                again.complete_log()
        assert read(state) == new, number
        assert open_vhdx(state).notes == ()


def test_sizes_it_cannot_grow_to() -> None:
    image = open_vhdx_writable(_target("dynamic").build())
    assert isinstance(image, WritableVhdx)
    for size in (OLD, OLD - 512, NEW + 1, 65 << 40, 200_000 * MIB):
        with pytest.raises(ChainError):
            image.begin_growth(size)
    assert image.virtual_size == OLD
    image.finish_growth()
    assert image.virtual_size == OLD
