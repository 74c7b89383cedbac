# SPDX-License-Identifier: Apache-2.0
"""The log: active sequence, replay in memory and on disk, and what must be refused."""

from __future__ import annotations

import struct
import tracemalloc
import uuid

import pytest

from snapviewer.base.errors import FormatError
from snapviewer.disks.vhdx.image import open_vhdx
from snapviewer.disks.vhdx.writable import open_vhdx_writable
from snapviewer.formats.vhdx.headers import parse_header
from tests.builders_vhdx import (
    MIB,
    Block,
    LogRecord,
    MemoryStorage,
    Vhdx,
    crc,
    log_entry,
    pattern,
    read_chain,
)

GUID = uuid.UUID(int=0x1234).bytes_le
OTHER = uuid.UUID(int=0x9999).bytes_le


def recipe(log: list[LogRecord], **more: object) -> Vhdx:
    """Four blocks stored; the log's pages replace the block table's first page."""
    blocks = {n: Block(6, pattern(n, MIB)) for n in range(4)}
    return Vhdx(4 * MIB, blocks=blocks, log_guid=GUID, log=log, **more)  # type: ignore[arg-type]


def table_page(*entries: int) -> bytes:
    return struct.pack(f"<{len(entries)}Q", *entries).ljust(4096, b"\0")


BASE = recipe([])
FIRST = BASE.first_block
# Shows block 3's bytes as block 0, then block 2's, then block 1's.
STEPS = [(BASE.bat_offset, table_page(6 | FIRST + n * MIB)) for n in (3, 2, 1)]


def shown(storage: MemoryStorage) -> bytes:
    with open_vhdx(storage) as image:
        return read_chain([image], 0, 16)


def expected(block: int) -> bytes:
    return pattern(block, 16)


def test_replay_in_order() -> None:
    storage = recipe([LogRecord([page]) for page in STEPS]).build()
    before = dict(storage.pages)
    image = open_vhdx(storage)
    assert [note.code for note in image.notes] == ["dirty-log"]
    assert read_chain([image], 0, 16) == expected(1)
    assert storage.pages == before


@pytest.mark.parametrize("damage", [4200, 70, 20, 8000])
def test_torn_last_entry_is_ignored(damage: int) -> None:
    log = [LogRecord([STEPS[0]]), LogRecord([STEPS[1]], damage=damage)]
    assert shown(recipe(log).build()) == expected(3)


def test_wrapped_ring() -> None:
    for start in (MIB - 4096, MIB - 8192, MIB - 12288):
        log = [LogRecord([page]) for page in STEPS]
        assert shown(recipe(log, log_start=start).build()) == expected(1)


def test_stale_entries_are_ignored() -> None:
    stale = Vhdx(4 * MIB, blocks=BASE.blocks,
                 log=[LogRecord([page], guid=GUID) for page in STEPS])
    storage = stale.build()
    assert shown(storage) == expected(0)
    assert open_vhdx(storage).notes == ()
    mixed = [LogRecord([STEPS[0]]), LogRecord([STEPS[1]], guid=OTHER)]
    assert shown(recipe(mixed).build()) == expected(3)


def test_the_sequence_with_the_greatest_number_wins() -> None:
    for first, second, block in ((50, 20, 3), (20, 50, 2)):
        log = [LogRecord([STEPS[0]], sequence=first, tail=0),
               LogRecord([STEPS[1]], sequence=second, tail=8192)]
        assert shown(recipe(log).build()) == expected(block)


def test_entries_before_the_tail_are_not_replayed() -> None:
    other_page = (BASE.metadata_offset, b"nonsense".ljust(4096, b"\1"))
    log = [LogRecord([other_page], tail=0), LogRecord([STEPS[1]], tail=8192)]
    assert shown(recipe(log).build()) == expected(2)


def test_a_sequence_whose_tail_is_missing_is_invalid() -> None:
    expect_bad(recipe([LogRecord([STEPS[0]], tail=40960)]), "bad-log")


def test_zero_descriptors_and_order_between_kinds() -> None:
    at = FIRST
    log = [LogRecord(zeros=[(at, 3 * 4096)]), LogRecord([(at + 4096, b"Q" * 4096)]),
           LogRecord([(at + 8192, b"R" * 4096)]), LogRecord(zeros=[(at + 8192, 8192)])]
    storage = recipe(log).build()
    want = bytes(4096) + b"Q" * 4096 + bytes(8192) + BASE.blocks[0].data[16384:20000]
    assert read_chain([open_vhdx(storage)], 0, 20000) == want
    assert read_chain([open_vhdx(storage)], 5000, 9000) == want[5000:9000]
    with open_vhdx_writable(storage) as image:
        image.write(3 * MIB, bytes([7]) * 512)  # type: ignore[attr-defined]
    after = open_vhdx(storage)
    assert after.notes == ()
    assert read_chain([after], 0, 20000) == want
    assert read_chain([after], 3 * MIB, 3 * MIB + 600) == b"\7" * 512 + BASE.blocks[3].data[512:600]


def expect_bad(made: Vhdx, code: str) -> None:
    with pytest.raises(FormatError) as caught:
        open_vhdx(made.build())
    assert caught.value.code == code


def test_no_valid_sequence_is_refused() -> None:
    expect_bad(recipe([]), "bad-log")
    expect_bad(recipe([LogRecord([STEPS[0]], damage=100)]), "bad-log")
    expect_bad(recipe([LogRecord([STEPS[0]], guid=OTHER)]), "bad-log")


def test_a_file_shorter_than_flushed_is_truncated() -> None:
    expect_bad(recipe([LogRecord([STEPS[0]], flushed=500 * MIB)]), "truncated")


def test_replay_extends_the_file() -> None:
    new = BASE.first_block + 4 * MIB
    page = table_page(6 | FIRST, 6 | FIRST + MIB, 6 | FIRST + 2 * MIB, 6 | new)
    made = recipe([LogRecord([(BASE.bat_offset, page)], last=new + MIB)])
    storage = made.build()
    size = storage.size()
    image = open_vhdx(storage)
    assert image.file_size == size == new
    assert read_chain([image], 3 * MIB, 4 * MIB) == bytes(MIB)
    with open_vhdx_writable(storage) as writable:
        writable.write(0, b"w" * 512)  # type: ignore[attr-defined]
    assert storage.size() == new + MIB


def test_replay_on_disk_changes_the_file_write_guid_only() -> None:
    storage = recipe([LogRecord([page]) for page in STEPS]).build()
    old = parse_header(storage.pread(128 << 10, 4096))
    image = open_vhdx_writable(storage)
    image._begin(content=False)  # type: ignore[attr-defined]
    image.close()
    headers = [parse_header(storage.pread(at, 4096)) for at in (64 << 10, 128 << 10)]
    for header in headers:
        assert header.data_write_guid == old.data_write_guid
        assert header.file_write_guid != old.file_write_guid
        assert header.log_guid == bytes(16)
    assert shown(storage) == expected(1)


def test_hostile_logs_end_quickly_and_small() -> None:
    """A sparse 64 MiB ring full of entries that all claim the whole ring; an absurd zero range."""
    length = 64 * MIB
    made = Vhdx(MIB, log_guid=GUID, log_length=length)
    storage = made.build()
    fake = struct.pack("<4sIIIQII", b"loge", 1, length, 0, 5, 3, 0) + GUID + bytes(16)
    for at in range(0, length, 4096):
        storage.pwrite(MIB + at, fake)
    tracemalloc.start()
    with pytest.raises(FormatError) as caught:
        open_vhdx(storage)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert caught.value.code == "bad-log"
    assert peak < 120 * MIB
    expect_bad(recipe([LogRecord(zeros=[(1 << 59, 1 << 59)])]), "bad-log")
    expect_bad(recipe([LogRecord(last=1 << 62)]), "bad-log")


def test_descriptor_faults_make_an_entry_invalid() -> None:
    good = log_entry(LogRecord([STEPS[0]]), 11, 0, GUID, 0, 0)
    for at, raw in ((64, b"dusc"), (80, b"\1"), (88, b"\x63"), (4096, b"date"), (8188, b"\x77")):
        bad = crc(good[:at] + raw + good[at + len(raw) :])
        storage = recipe([]).build()
        storage.pwrite(MIB, bad)
        with pytest.raises(FormatError) as caught:
            open_vhdx(storage)
        assert caught.value.code == "bad-log"


def test_log_may_change_region_table_and_metadata() -> None:
    made = recipe([])
    storage = made.build()
    page = storage.pread(made.metadata_offset + 0x10000, 4096)
    half = page[:8] + struct.pack("<Q", 2 * MIB) + page[16:]
    made.log = [LogRecord([(made.metadata_offset + 0x10000, half)])]
    assert open_vhdx(made.build()).virtual_size == 2 * MIB
