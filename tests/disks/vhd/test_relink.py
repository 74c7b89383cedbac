# SPDX-License-Identifier: Apache-2.0
"""Relinking a VHD child and mending footers: idempotent, both ways, from every torn state."""

from __future__ import annotations

import json
from typing import Any

import pytest

from snapviewer.base.errors import FormatError, RefusedError, SnapviewerError
from snapviewer.disks.extents import make_ranges
from snapviewer.disks.image import DiskFormat, ParentPaths, Relink
from snapviewer.disks.vhd.image import VhdImage, open_vhd
from snapviewer.disks.vhd.relink import apply_relink, prepare_footer_repair, prepare_relink
from snapviewer.disks.vhd.write import open_vhd_writable
from tests.builders_vhd import (
    SECTOR,
    MemoryStorage,
    build_fixed,
    build_sparse,
    footer_bytes,
    random_blocks,
)
from tests.disks.vhd.test_image import ID, needs_samples, real, sectors_of

BLOCK = 16 << 10
SIZE = 6 * BLOCK
OTHER = b"another parent!!"
BLOCKS, ORDER = random_blocks(7, 6, BLOCK, partial=True, share=0.7)
assert 2 <= len(BLOCKS) <= 5
CHILD = build_sparse(SIZE, BLOCKS, block_size=BLOCK, order=ORDER, parent_id=ID)
PARENT = open_vhd(MemoryStorage(build_fixed(bytes(SIZE), unique_id=OTHER)))


def paths(absolute: int, relative: int) -> ParentPaths:
    return ParentPaths(
        "D:\\" + "n" * absolute + "\\q.vhd", ".\\" + "r" * relative + "\\q.vhd"
    )


@pytest.mark.parametrize("relative", [1, 300, 9000, 32000])
@pytest.mark.parametrize("absolute", [1, 300, 2100, 32000])
def test_relink_and_back_from_every_torn_state(absolute: int, relative: int) -> None:
    storage = MemoryStorage(CHILD.data)
    child = open_vhd(storage)
    content = sectors_of(child)
    wanted = paths(absolute, relative)
    prepared = prepare_relink(child, PARENT, wanted)
    relink = Relink(DiskFormat.VHD, json.loads(json.dumps(prepared.payload)))  # as in a journal
    assert storage.log == []
    apply_relink(storage, relink)
    done = bytes(storage.data)

    def check(data: bytes) -> None:
        image = open_vhd(MemoryStorage(data))
        assert image.parent is not None and not image.notes
        assert image.parent.link_ids == (OTHER,)
        assert image.parent.absolute_path == wanted.absolute
        assert image.parent.relative_path == wanted.relative
        assert sectors_of(image) == content

    check(done)
    again = MemoryStorage(done)
    apply_relink(again, relink)
    assert bytes(again.data) == done and not [e for e in again.log if e[0] != "flush"]
    states = list(storage.crashes(seed=absolute, subsets=3))
    back = MemoryStorage(done)
    apply_relink(back, relink, back=True)
    assert bytes(back.data) == CHILD.data
    states += list(back.crashes(seed=relative, subsets=3))
    for state in states:
        try:
            assert sectors_of(open_vhd(MemoryStorage(state))) == content
        except FormatError as error:  # a torn header shows by its checksum, never by wrong data
            assert error.windows_code == 0xC03A0006
        forward = MemoryStorage(state)
        apply_relink(forward, relink)
        check(bytes(forward.data))
        reverse = MemoryStorage(state)
        apply_relink(reverse, relink, back=True)
        image = open_vhd(MemoryStorage(bytes(reverse.data)))
        assert image.parent is not None and image.parent.link_ids == (ID,)
        assert image.parent.relative_path == ".\\p.vhd"
        assert sectors_of(image) == content
    # what the new places hold is not overwritten by later writes
    writable = open_vhd_writable(MemoryStorage(done))
    for index in range(6):
        writable.write(index * BLOCK, b"w" * SECTOR)
    written = writable.storage
    assert isinstance(written, MemoryStorage)
    late = open_vhd(MemoryStorage(bytes(written.data)))
    assert late.parent is not None
    assert late.parent.absolute_path == wanted.absolute
    assert late.parent.relative_path == wanted.relative


def test_short_paths_stay_in_place_and_keep_their_space() -> None:
    storage = MemoryStorage(CHILD.data)
    child = open_vhd(storage)
    apply_relink(storage, prepare_relink(child, PARENT, paths(20, 20)))
    image = open_vhd(storage)
    assert isinstance(image, VhdImage) and image.header is not None
    assert isinstance(child, VhdImage) and child.header is not None
    for new, old in zip(image.header.locators, child.header.locators, strict=True):
        assert (new.platform_code, new.data_offset, new.data_space) == (
            old.platform_code, old.data_offset, old.data_space,
        )
    assert image.used_end == child.used_end


def test_unknown_structures_are_left_alone() -> None:
    """A child without locators and with something unknown behind its table."""
    from tests.builders_vhd import header_bytes

    foot = footer_bytes(SIZE, 4)
    data = bytearray(0x1000) + foot
    data[:512] = foot
    data[512:1536] = header_bytes(0x600, 6, BLOCK, parent_id=ID)
    data[0x600:0x618] = b"\xff" * 24
    data[0x800:0x1000] = b"?" * 0x800
    storage = MemoryStorage(bytes(data))
    apply_relink(storage, prepare_relink(open_vhd(storage), PARENT, paths(5, 5)))
    assert bytes(storage.data[0x800:0x1000]) == b"?" * 0x800
    image = open_vhd(storage)
    assert image.parent is not None and not image.notes
    assert image.parent.relative_path == paths(5, 5).relative
    assert open_vhd_writable(storage).parent == image.parent


@needs_samples
def test_relink_real_child_and_back() -> None:
    theirs = real("fat-differential.vhd")
    storage = MemoryStorage(theirs)
    parent = open_vhd(MemoryStorage(build_fixed(bytes(4194304), unique_id=OTHER)))
    relink = prepare_relink(open_vhd(storage), parent, paths(30, 3))
    apply_relink(storage, relink)
    assert len(storage.data) == len(theirs)
    apply_relink(storage, relink, back=True)
    assert bytes(storage.data) == theirs


def test_refusals() -> None:
    small = open_vhd(MemoryStorage(build_fixed(bytes(512))))
    child = open_vhd(MemoryStorage(CHILD.data))
    cut = open_vhd(MemoryStorage(CHILD.data[:-512]))
    cases: list[tuple[Any, Any, str]] = [
        (PARENT, PARENT, "not-differencing"),
        (child, small, "size-mismatch"),
        (cut, PARENT, "footer-only-at-front"),
    ]
    for one, other, code in cases:
        with pytest.raises(RefusedError) as caught:
            prepare_relink(one, other, paths(1, 1))
        assert caught.value.code == code


@pytest.mark.parametrize(
    "payload",
    [{}, {"patches": 3}, {"patches": [{"offset": "x"}], "size_before": 0, "size_after": 0},
     {"patches": [], "size_before": None, "size_after": 0},
     {"patches": [], "size_before": 1 << 40, "size_after": 0}],
)
def test_unusable_payload(payload: dict[str, object]) -> None:
    storage = MemoryStorage(CHILD.data)
    with pytest.raises(SnapviewerError):
        apply_relink(storage, Relink(DiskFormat.VHD, payload))
    assert bytes(storage.data) == CHILD.data


@pytest.mark.parametrize(
    "data",
    [
        CHILD.data[: CHILD.footer_at],
        CHILD.data[:-1] + b"\1",
        CHILD.data + bytes(700),
        b"?" + CHILD.data[1:],
        footer_bytes(SIZE, 4, unique_id=OTHER) + CHILD.data[512:],
    ],
)
def test_footer_repair(data: bytes) -> None:
    storage = MemoryStorage(data)
    content = sectors_of(open_vhd(storage))
    repair = prepare_footer_repair(storage)
    assert repair is not None and storage.log == []
    apply_relink(storage, repair)
    mended = open_vhd_writable(storage)
    assert not mended.notes
    assert sectors_of(mended) == content
    assert mended.unique_id == b"0123456789abcdef"
    # What the damaged file forecast, repair included, is what then happens.
    one = make_ranges([0], [SIZE]), make_ranges([], [])
    forecaster = open_vhd(MemoryStorage(data)).write_forecaster()
    forecaster.add(*one)
    trial = MemoryStorage(bytes(storage.data))
    open_vhd_writable(trial).write(0, bytes(SIZE))
    assert trial.size() - len(data) == forecaster.result().growth_bytes
    assert prepare_footer_repair(storage) is None
    apply_relink(storage, repair, back=True)
    assert bytes(storage.data) == data


def test_footer_repair_has_nothing_to_do_or_to_go_by() -> None:
    assert prepare_footer_repair(MemoryStorage(build_fixed(bytes(512)))) is None
    with pytest.raises(FormatError):
        prepare_footer_repair(MemoryStorage(bytes(4096)))
