# SPDX-License-Identifier: Apache-2.0
"""The crash model: whatever part of the unflushed writes arrived, the file opens and every sector
reads old or new, those not written unchanged."""

from __future__ import annotations

import uuid
from collections.abc import Callable

import pytest

from snapviewer.disks.extents import make_ranges
from snapviewer.disks.image import DiskImage, ParentPaths
from snapviewer.disks.vhdx.image import VhdxImage, open_vhdx
from snapviewer.disks.vhdx.log import LogWriter, OverlayStorage, load_replay
from snapviewer.disks.vhdx.relink import apply_relink, prepare_relink
from snapviewer.disks.vhdx.writable import open_vhdx_writable
from tests.builders_vhdx import (
    MIB,
    Block,
    LogRecord,
    MemoryStorage,
    RecordingStorage,
    Vhdx,
    pattern,
    read_chain,
)

NONE = make_ranges([], [])
PATHS = ParentPaths("D:\\new\\parent.vhdx", ".\\parent.vhdx", "\\\\?\\Volume{x}\\parent.vhdx")
SIZE = 4 * MIB - 512


def parent_recipe() -> Vhdx:
    return Vhdx(SIZE, data_guid=uuid.UUID(int=42).bytes_le,
                blocks={n: Block(6, pattern(200 + n, MIB)) for n in range(3)})


def child_recipe(**more: object) -> Vhdx:
    blocks = {
        0: Block(7, pattern(1, MIB), frozenset(range(0, 2048, 7))),
        1: Block(6, pattern(2, MIB)),
        3: Block(3),
    }
    return Vhdx(SIZE, kind="differencing", parent_linkage=parent_recipe().data_guid,
                blocks=blocks, shuffle=5, **more)  # type: ignore[arg-type]


def write_all(image: DiskImage, data: list[tuple[int, int]], zeros: list[tuple[int, int]]) -> None:
    content = pattern(77, SIZE)
    table = make_ranges([a for a, _ in data], [b for _, b in data])
    rows = image.reserve(table, make_ranges([a for a, _ in zeros],  # type: ignore[attr-defined]
                                            [b for _, b in zeros]))
    for start, length, _, offset in rows.tolist():
        image.storage.pwrite(offset, content[start : start + length])
    image.publish()  # type: ignore[attr-defined]


def check_sectors(got: bytes, versions: list[bytes]) -> None:
    """Every sector equals that sector in one of the versions."""
    if any(got == version for version in versions):
        return
    for at in range(0, len(got), 512):
        sector = got[at : at + 512]
        assert any(sector == version[at : at + 512] for version in versions), hex(at)


SCRIPTS: dict[str, tuple[list[tuple[int, int]], list[tuple[int, int]]]] = {
    "in place and new sectors": ([(512, 1024), (MIB - 1024, 2048)], []),
    "new blocks and zero blocks": ([(2 * MIB, 4096), (3 * MIB + 512, 512)], [(MIB, MIB)]),
    "complete a block": ([(0, MIB)], [(2 * MIB, 512)]),
    "zero everything": ([], [(0, SIZE)]),
    "whole disk": ([(0, SIZE)], []),
}


@pytest.mark.parametrize("name", SCRIPTS)
@pytest.mark.parametrize("kind", ["differencing", "dynamic"])
def test_writes_and_zeros(name: str, kind: str) -> None:
    data, zeros = SCRIPTS[name]
    recipe = child_recipe()
    if kind == "dynamic":
        recipe.kind, recipe.blocks[0] = kind, Block(0)
    below = parent_recipe()
    base = below.content() if kind == "differencing" else None
    old = recipe.content(base)
    new = bytearray(old)
    for start, length in data:
        new[start : start + length] = pattern(77, SIZE)[start : start + length]
    for start, length in zeros:
        new[start : start + length] = bytes(length)
    later = bytearray(new)
    later[5120:6144] = b"L" * 1024
    storage = RecordingStorage(recipe.build())
    lower = open_vhdx(below.build())
    image = open_vhdx_writable(storage)
    write_all(image, data, zeros)
    published = len(storage.record)
    image.write(5120, b"L" * 1024)  # a second commit, to overwrite the first one's log entry
    written = len(storage.record)
    image.close()
    seen = set()
    for number, state in storage.cuts(seed=len(name), subsets=4):
        opened = open_vhdx(state)
        got = read_chain([opened, lower] if base is not None else [opened], 0, SIZE)
        versions = [old, bytes(new), bytes(later)]
        if number > published:
            versions = versions[1:]
        if number > written:
            versions = versions[1:]
        check_sectors(got, versions)
        seen.add(got == old)
        if number and got != old:
            header_changed = opened.link_id != recipe.data_guid
            assert header_changed, "content changed under an old DataWriteGuid"
    assert seen == {True, False}
    # From a crash, the next writer mends and the content is whole again.
    for number, state in list(storage.cuts(seed=9, subsets=1))[:: 5]:
        with open_vhdx_writable(state) as again:
            write_all(again, data, zeros)
            again.write(5120, b"L" * 1024)  # type: ignore[attr-defined]
        opened = open_vhdx(state)
        assert opened.notes == (), number
        got = read_chain([opened, lower] if base is not None else [opened], 0, SIZE)
        assert got == later


def test_changes_larger_than_one_log_entry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bitmaps before tables, bitmap entries before the blocks that need them: with entries of two
    pages the changes of three chunks take many, and every cut between them opens."""
    monkeypatch.setattr(LogWriter, "page_limit", 2)
    size = 3 * 4096 * MIB
    numbers = (1, 2, 700, 1500, 3000, 4095, 4096, 5000, 9000, 9001)
    places = [n * MIB + 512 * (n % 5) for n in numbers]
    blocks = {2: Block(7, pattern(2, MIB), frozenset({0, 40})),
              9001: Block(7, pattern(3, MIB), frozenset({5}))}
    recipe = Vhdx(size, kind="differencing", blocks=blocks,
                  parent_linkage=uuid.UUID(int=1).bytes_le)
    storage = RecordingStorage(recipe.build())

    def seen(target: MemoryStorage) -> list[bytes]:
        opened = open_vhdx(target)
        return [read_chain([opened], at, at + 512) for at in places]

    old = seen(storage)
    image = open_vhdx_writable(storage)
    data = make_ranges(places, [512] * len(places))
    for start, length, _, offset in image.reserve(data, NONE).tolist():  # type: ignore[attr-defined]
        image.storage.pwrite(offset, pattern(start, length))
    image.publish()  # type: ignore[attr-defined]
    image.close()
    new = seen(storage)
    assert new == [pattern(at, 512) for at in places]
    mixed = 0
    for _, state in storage.cuts(seed=6, subsets=2):
        got = seen(state)
        assert all(g in (o, n) for g, o, n in zip(got, old, new, strict=True))
        mixed += got not in (old, new)
    assert mixed > 5


def test_the_newest_entry_survives_while_the_next_is_written() -> None:
    """Entries as large as the writer makes them, so that the ring wraps: at every cut the log
    holds a valid sequence, and what was committed is in place or replayed."""
    guid = uuid.UUID(int=8).bytes_le
    start = Vhdx(MIB).build()
    target = 8 * MIB
    start.truncate(16 * MIB)
    LogWriter(start, MIB, MIB, guid).start()
    storage = RecordingStorage(start)
    log = LogWriter(storage, MIB, MIB, guid)
    log.start()
    marks = [(0, 0)]
    for turn in range(1, 5):
        log.commit((target + n * 4096, bytes([turn]) * 4096) for n in range(log.page_limit))
        marks.append((len(storage.record), turn))
    assert log.page_limit > 100
    for number, state in storage.cuts(seed=4, subsets=6):
        replay = load_replay(state, MIB, MIB, guid)
        got = {OverlayStorage(state, replay).pread(target + n * 4096, 1)[0] for n in (0, 50, 100)}
        durable = max(turn for at, turn in marks if at <= number)
        assert got in ({durable}, {durable + 1}), number


def test_entries_of_one_commit_arrive_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    guid = uuid.UUID(int=8).bytes_le
    start = Vhdx(MIB).build()
    start.truncate(16 * MIB)
    storage = RecordingStorage(start)
    log = LogWriter(storage, MIB, MIB, guid)
    log.start()
    begun = len(storage.record)
    monkeypatch.setattr(LogWriter, "page_limit", 3)
    count = 3 * log.page_limit
    places = [8 * MIB + n * 4096 for n in range(count)]
    log.commit((at, b"\7" * 4096) for at in places)
    for number, state in storage.cuts(seed=4, subsets=6):
        if number <= begun:
            continue
        overlay = OverlayStorage(state, load_replay(state, MIB, MIB, guid))
        arrived = [overlay.pread(at, 1) == b"\7" for at in places[:: log.page_limit]]
        assert arrived == sorted(arrived, reverse=True), number


def test_replaying_a_dirty_log_on_disk() -> None:
    recipe = child_recipe(log_guid=uuid.UUID(int=5).bytes_le)
    page = recipe.build().pread(recipe.bat_offset, 4096)
    changed = page[:8] + bytes(8) + page[16:]  # block 1 becomes absent
    recipe.log = [LogRecord([(recipe.bat_offset, page)]), LogRecord([(recipe.bat_offset, changed)]),
                  LogRecord(zeros=[(recipe.first_block + 8 * MIB, 2 * MIB)])]
    storage = RecordingStorage(recipe.build())
    want = [tuple(row) for row in open_vhdx(storage).extents(0, SIZE).tolist()]
    image = open_vhdx_writable(storage)
    image._begin(content=False)  # type: ignore[attr-defined]
    image.close()
    for _, state in storage.cuts(seed=3, subsets=5):
        opened = open_vhdx(state)
        assert [tuple(row) for row in opened.extents(0, SIZE).tolist()] == want
        assert opened.link_id == recipe.data_guid
    assert open_vhdx(storage).notes == ()


def test_begin_merge_and_merge_writes() -> None:
    below = RecordingStorage(parent_recipe().build())
    above = RecordingStorage(child_recipe().build())
    shared: list[tuple[str, int]] = []  # the order over both files

    def watch(storage: RecordingStorage, which: str) -> None:
        class Record(list):  # type: ignore[type-arg]
            def append(self, item: object) -> None:
                super().append(item)
                shared.append((which, len(self)))

        storage.record = Record()

    watch(below, "parent")
    watch(above, "child")
    parent, child = open_vhdx_writable(below), open_vhdx_writable(above)
    parent.begin_merge(child)
    parent.write(512, b"M" * 512)
    child.close()
    parent.close()
    states = {"parent": _by_number(below), "child": _by_number(above)}
    now = {"parent": 0, "child": 0}
    checked = 0
    for which, number in [("parent", 0), *shared]:
        now[which] = number
        for lower in states["parent"].get(now["parent"], []):
            for upper in states["child"].get(now["child"], []):
                link = open_vhdx(upper).parent
                assert link is not None
                assert open_vhdx(lower).link_id in link.link_ids
                checked += 1
                if checked % 9 == 0:
                    _resume(lower.copy(), upper.copy())
    assert checked > 40


def _by_number(storage: RecordingStorage) -> dict[int, list[MemoryStorage]]:
    result: dict[int, list[MemoryStorage]] = {}
    for number, state in storage.cuts(seed=11, subsets=2):
        result.setdefault(number, []).append(state)
    for number in range(len(storage.record) + 1):
        if number not in result:
            result[number] = result[number - 1][-1:]
    return result


def _resume(lower: MemoryStorage, upper: MemoryStorage) -> None:
    parent, child = open_vhdx_writable(lower), open_vhdx_writable(upper)
    parent.begin_merge(child)
    parent.write(512, b"M" * 512)
    parent.close()
    child.close()
    link = open_vhdx(upper).parent
    assert link is not None
    assert open_vhdx(lower).link_id in link.link_ids
    assert read_chain([open_vhdx(lower)], 512, 1024) == b"M" * 512


def _relink_case(back: bool) -> tuple[RecordingStorage, Callable[[MemoryStorage], None]]:
    recipe = child_recipe()
    other = open_vhdx(Vhdx(SIZE, data_guid=uuid.UUID(int=99).bytes_le).build())
    storage = RecordingStorage(recipe.build())
    relink = prepare_relink(open_vhdx(storage), other, PATHS)

    def run(target: MemoryStorage) -> None:
        apply_relink(target, relink)
        if back:
            apply_relink(target, relink, back=True)

    return storage, run


@pytest.mark.parametrize("back", [False, True])
def test_relink(back: bool) -> None:
    storage, run = _relink_case(back)
    before = open_vhdx(storage)
    assert isinstance(before, VhdxImage)
    old_link = before.parent
    run(storage)
    record = len(storage.record)
    links = []
    for number, state in storage.cuts(seed=2, subsets=6):
        opened = open_vhdx(state)
        assert opened.parent is not None
        links.append(opened.parent)
        assert opened.link_id == before.link_id
        assert read_chain([opened], 0, SIZE) == child_recipe().content()
        if number % 4 == 0:
            run(state)
            assert open_vhdx(state).parent == (old_link if back else open_vhdx(storage).parent)
            assert not open_vhdx(state).notes  # a log that is not empty: no host opens a parent so
    assert len({link.link_ids for link in links}) == 2
    run(storage)
    if not back:
        assert len(storage.record) == record  # idempotent: nothing was written


@pytest.mark.parametrize("back", [False, True])
def test_a_relink_that_was_cut_short_in_its_log_ends_with_an_empty_log(back: bool) -> None:
    """It was taken for done, since the log read as if it were in place, and the log stayed."""
    storage, run = _relink_case(back)
    run(storage)
    dirty = 0
    for _number, state in storage.cuts(seed=3, subsets=0):
        dirty += bool(open_vhdx(state).notes)
        run(state)
        assert not open_vhdx(state).notes
    assert dirty
