# SPDX-License-Identifier: Apache-2.0
"""From a tree of keys to a fresh HyperVStorage file.

Layout: both headers, the first object table, an empty log, further object tables, key tables, file
objects; everything page-aligned. Rules: entries fill their table exactly (a rest of 1 to 21 bytes
goes to the last entry, more becomes a free entry); a parent's entry is known before its children's
is written; the last entry of an object table names the next table; values of 2048 bytes and more
are file objects. Windows leaves 12 bytes of slack behind every value so that small growth fits in
place; so do we. Source: openvmm `hvs_file/FORMAT.md`, section "Key tables", and real files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from snapviewer.base.words import tr
from snapviewer.formats.config_tree import ValueKind
from snapviewer.formats.hyperv_storage.keys import StorageNode
from snapviewer.formats.hyperv_storage.log import empty_log
from snapviewer.formats.hyperv_storage.structs import (
    FILE_HEADER,
    FILE_POINTER,
    FILE_SIGNATURE,
    HEADER_OFFSETS,
    KEY_BYTES,
    KEY_ENTRY,
    KEY_FREE,
    KEY_IN_FILE_OBJECT,
    KEY_STRING,
    KEY_TABLE_HEADER,
    KEY_TABLE_HEADER_BYTES,
    KEY_TABLE_SIGNATURE,
    LOG_ENTRY,
    LOG_HEADER_BYTES,
    OBJECT_EMPTY,
    OBJECT_ENTRY,
    OBJECT_FILE,
    OBJECT_KEY_TABLE,
    OBJECT_REQUIRED,
    OBJECT_TABLE,
    OBJECT_TABLE_HEADER,
    OBJECT_TABLE_HEADER_BYTES,
    OBJECT_TABLE_OFFSET,
    OBJECT_TABLE_SIGNATURE,
    OBJECT_THRESHOLD,
    PAGE,
    Source,
    StorageHeader,
    read_exactly,
    refuse,
    round_up,
    sealed,
)

SLACK = 12  # bytes behind the value of a leaf
COPY_BYTES = 8 << 20
_ENTRIES = (PAGE - OBJECT_TABLE_HEADER_BYTES) // OBJECT_ENTRY.size  # 227
_ENTRY_CHECKSUM = 12


class Writer(Protocol):
    """What the writer needs of a file; `disks.storage.Storage` has it."""

    def pwrite(self, offset: int, data: bytes | memoryview) -> None:
        """Write all of `data` at `offset`."""


@dataclass
class _Placed:
    """A key with its place: table index, offset in the table, bytes of the whole entry."""

    node: StorageNode
    parent: _Placed | None
    size: int
    data: bytes | None  # None: the value is a file object
    object_offset: int = 0
    table: int = 0
    offset: int = 0


@dataclass
class _Table:
    size: int
    used: int = KEY_TABLE_HEADER_BYTES
    entries: list[_Placed] = field(default_factory=list)


def object_bytes(node: StorageNode) -> int | None:
    """Bytes the key's file object has, or None where the value is stored in the key table."""
    if node.reference is not None:
        return node.reference.size
    if node.type_code not in (KEY_STRING, KEY_BYTES):
        return None
    if node.kind is ValueKind.STRING and len(str(node.value)) + node.zeros < OBJECT_THRESHOLD // 4:
        size = 0  # at most 4 bytes a character: no need to encode
    else:
        size = len(node.payload())
    if size >= OBJECT_THRESHOLD:
        return size
    return len(node.payload()) if node.flags & KEY_IN_FILE_OBJECT else None


def write_storage(
    root: StorageNode,
    header: StorageHeader,
    source: Source,
    writer: Writer,
    file: Path | str | None,
    progress: Callable[[int], None] | None = None,
) -> int:
    """Write the tree as a fresh file; its length in bytes.

    `writer` must be a new, empty file. Order: 1 the last byte, 2 object tables, 3 an empty log,
    4 key tables, 5 file objects, 6 both headers. A crash before 6 leaves a file without a header,
    harmless because it is refused and its name is not yet that of the configuration: flush and
    rename it once this returned.

    `source` answers for values that were left in the file; they are copied in pieces of
    `COPY_BYTES`. `progress` is called with the bytes of large values written so far. A change
    tracking buffer, which only speeds up Hyper-V's next commit, is not carried over. Raises
    `FormatError` where the source ends early or the tree needs more than 65535 key tables.
    """
    alignment = max(header.alignment, PAGE)
    tables, keys = _placed(root, alignment)
    if len(tables) > 0xFFFF:
        refuse(tr("the tree has too many keys for the container"), "too-large", file, "key table")
    objects = [(key, size) for key in keys if (size := object_bytes(key.node)) is not None]
    object_tables = max(1, -(-(len(tables) + len(objects)) // (_ENTRIES - 1)))

    log_header = round_up(max(header.log_header_size, PAGE), PAGE)
    capacity = (log_header - LOG_HEADER_BYTES) // LOG_ENTRY.size
    room = alignment * min(len(tables) + object_tables, capacity)
    log_size = round_up(max(header.log_size, log_header + room), alignment)
    log_offset = round_up(OBJECT_TABLE_OFFSET + PAGE, alignment)
    end = log_offset + log_size
    places = [OBJECT_TABLE_OFFSET]
    for _ in range(object_tables - 1):
        places.append(end)
        end += round_up(PAGE, alignment)
    records: list[tuple[int, int, int]] = []
    table_offsets = []
    for table in tables:
        table_offsets.append(end)
        records.append((OBJECT_KEY_TABLE, end, table.size))
        end += round_up(table.size, alignment)
    for key, size in objects:
        key.object_offset = end
        length = round_up(max(size, 1), alignment)
        records.append((OBJECT_FILE, end, min(length, 0xFFFFFFFF)))
        end += length

    writer.pwrite(end - 1, b"\0")
    for number, place in enumerate(places):
        mine = records[number * (_ENTRIES - 1) : (number + 1) * (_ENTRIES - 1)]
        following = places[number + 1] if number + 1 < len(places) else None
        writer.pwrite(place, _object_table(mine, following))
    writer.pwrite(log_offset, empty_log(log_header).ljust(log_size, b"\0"))
    for number, table in enumerate(tables):
        writer.pwrite(table_offsets[number], _key_table(number + 1, table))
    done = 0
    for key, size in objects:
        for offset, piece in _pieces(key.node, source, file):
            writer.pwrite(key.object_offset + offset, piece)
            done += len(piece)
            if progress is not None:
                progress(done)
        padding = -size % alignment or (alignment if size == 0 else 0)
        writer.pwrite(key.object_offset + size, bytes(padding))
    sequence = header.sequence + 1 if header.sequence < 0xFFFF else 2
    for number, place in enumerate(HEADER_OFFSETS):
        raw: bytes = FILE_HEADER.build(
            {
                "signature": FILE_SIGNATURE,
                "checksum": 0,
                "sequence": sequence - number,
                "format_version": header.format_version,
                "data_version": header.data_version,
                "flags": header.flags,
                "alignment": alignment,
                "log_offset": log_offset,
                "log_size": log_size,
                "log_header_size": log_header,
            }
        )
        writer.pwrite(place, sealed(raw, 4).ljust(PAGE, b"\0"))
    return end


def _placed(root: StorageNode, alignment: int) -> tuple[list[_Table], list[_Placed]]:
    """Every key packed into tables in document order, parents before their children."""
    tables = [_Table(alignment)]
    keys: list[_Placed] = []
    stack: list[tuple[StorageNode, _Placed | None]] = [(node, None) for node in root.kids()[::-1]]
    while stack:
        node, parent = stack.pop()
        data = node.inline() if object_bytes(node) is None else None
        slack = 0 if node.kind is ValueKind.NODE else SLACK
        held = FILE_POINTER.size if data is None else len(data)
        key = _Placed(node, parent, KEY_ENTRY.size + len(node.name_bytes()) + held + slack, data)
        table = tables[-1]
        if table.used + key.size > table.size:
            table = _Table(max(alignment, round_up(KEY_TABLE_HEADER_BYTES + key.size, alignment)))
            tables.append(table)
        key.table, key.offset = len(tables), table.used
        table.used += key.size
        table.entries.append(key)
        keys.append(key)
        stack.extend((kid, key) for kid in node.kids()[::-1])
    return tables, keys


def _key_table(index: int, table: _Table) -> bytes:
    head: bytes = KEY_TABLE_HEADER.build(
        {"signature": KEY_TABLE_SIGNATURE, "index": index, "sequence": 1, "checksum": 0}
    )
    out = bytearray(sealed(head, 6))
    rest = table.size - table.used
    if 0 < rest <= KEY_ENTRY.size and table.entries:
        table.entries[-1].size += rest
        rest = 0
    for key in table.entries:
        out += _key_entry(key).ljust(key.size, b"\0")
    if rest:
        out += KEY_ENTRY.pack(KEY_FREE, 0, rest, 0, 0, 0, 0, 0).ljust(rest, b"\0")
    return bytes(out)


def _key_entry(key: _Placed) -> bytes:
    node, name = key.node, key.node.name_bytes()
    data, flags = key.data, node.flags & ~KEY_IN_FILE_OBJECT
    if data is None:
        size = object_bytes(node) or 0
        data, flags = FILE_POINTER.pack(size, key.object_offset), flags | KEY_IN_FILE_OBJECT
    table, offset = (key.parent.table, key.parent.offset) if key.parent else (0, 0)
    head = KEY_ENTRY.pack(
        node.type_code, flags, key.size, table, offset, 0, node.insertion, len(name)
    )
    return sealed(head + name + data, _ENTRY_CHECKSUM)


def _object_table(records: list[tuple[int, int, int]], following: int | None) -> bytes:
    head: bytes = OBJECT_TABLE_HEADER.build(
        {"signature": OBJECT_TABLE_SIGNATURE, "count": _ENTRIES}
    )
    entries = [OBJECT_ENTRY.pack(kind, 0, at, size, OBJECT_REQUIRED) for kind, at, size in records]
    empty = OBJECT_ENTRY.pack(OBJECT_EMPTY, 0, 0, 0, 0)
    entries += [empty] * (_ENTRIES - 1 - len(entries))
    if following is None:
        entries.append(empty)
    else:
        entries.append(OBJECT_ENTRY.pack(OBJECT_TABLE, 0, following, PAGE, OBJECT_REQUIRED))
    return (head + b"".join(sealed(entry, 1) for entry in entries)).ljust(PAGE, b"\0")


def _pieces(
    node: StorageNode, source: Source, file: Path | str | None
) -> Iterator[tuple[int, bytes]]:
    """(offset in the value, bytes) of a file object's value."""
    where = node.reference
    if where is None:
        yield 0, node.payload()
        return
    for at in range(0, where.size, COPY_BYTES):
        count = min(COPY_BYTES, where.size - at)
        yield (
            at,
            read_exactly(source, where.offset + at, count, "bad-file-object", file, "file object"),
        )
