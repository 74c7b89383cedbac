# SPDX-License-Identifier: Apache-2.0
"""From the bytes of a HyperVStorage container to its tree of keys.

Headers, then the log replayed in memory, then the chain of object tables, the active key tables,
the links between the keys, and last the values held in file objects. Every checksum is verified;
tables may not overlap, so that time and memory stay in proportion to the file.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from snapviewer.base.words import tr
from snapviewer.formats.config_tree import ValueKind
from snapviewer.formats.hyperv_storage.keys import (
    FIXED_BYTES,
    KIND_OF_TYPE,
    FileReference,
    StorageNode,
    decoded,
)
from snapviewer.formats.hyperv_storage.log import replayed
from snapviewer.formats.hyperv_storage.structs import (
    FILE_HEADER,
    FILE_HEADER_BYTES,
    FILE_POINTER,
    FORMAT_VERSION,
    HEADER_OFFSETS,
    KEY_BOOL,
    KEY_BYTES,
    KEY_ENTRY,
    KEY_FREE,
    KEY_IN_FILE_OBJECT,
    KEY_NODE,
    KEY_STRING,
    KEY_TABLE_HEADER,
    KEY_TABLE_HEADER_BYTES,
    MAX_ALL_TABLES_BYTES,
    MAX_DEPTH,
    MAX_KEY_TABLE_BYTES,
    MAX_KEYS,
    MAX_LOG_BYTES,
    MAX_UNKNOWN_BYTES,
    NODE_DATA,
    OBJECT_ENTRY,
    OBJECT_FILE,
    OBJECT_KEY_TABLE,
    OBJECT_LAST_KNOWN,
    OBJECT_TABLE,
    OBJECT_TABLE_HEADER,
    OBJECT_TABLE_HEADER_BYTES,
    OBJECT_TABLE_OFFSET,
    Source,
    StorageHeader,
    checksum,
    parse,
    read_exactly,
    refuse,
)

_MAX_ALIGNMENT = 0x10000
_ENTRY_CHECKSUM = 12  # offset of the checksum in a key entry


@dataclass(frozen=True)
class _Table:
    """One key table: where it lies, and its bytes."""

    index: int
    sequence: int
    offset: int
    raw: bytes


def read_tree(
    source: Source, file: Path | str | None, keep_below: int | None
) -> tuple[StorageNode, StorageHeader, Source]:
    """(virtual root, active header, the source as it reads after its log).

    Values in file objects of more than `keep_below` bytes stay in the file as references; None
    reads them all. Raises `FormatError`.
    """
    header = read_header(source, file)
    source = replayed(source, header, file)
    read_header(source, file)  # a replay may have touched it
    reader = _Reader(source, header, file, keep_below)
    return reader.read(), header, source


def read_header(source: Source, file: Path | str | None) -> StorageHeader:
    """The valid header of the two with the higher sequence, its fields in range."""
    if source.size() == 0:
        refuse(tr("the file is empty (0 bytes)"), "empty-file", file, "file header", 0)
    valid = []
    for offset in HEADER_OFFSETS:
        raw = source.pread(offset, FILE_HEADER_BYTES)
        fields = parse(FILE_HEADER, raw)
        if fields is not None and fields.checksum == checksum(raw, 4):
            valid.append((fields.sequence, offset, fields))
    if not valid:
        refuse(
            tr("neither copy has a good signature and checksum"), "bad-header", file, "file header"
        )
    if len(valid) == 2 and valid[0][0] == valid[1][0]:
        refuse(tr("both copies carry the same sequence"), "bad-header", file, "file header", 0)
    _, at, found = max(valid)
    if found.format_version != FORMAT_VERSION:
        version = f"{found.format_version >> 8}.{found.format_version & 0xFF}"
        refuse(
            tr("format version {version} is not supported, only 4.0", version=version),
            "not-supported-version",
            file,
            "file header",
            at,
            tr("Open and save the virtual machine once on Windows Server 2016 or later."),
        )
    header = StorageHeader(
        sequence=found.sequence,
        format_version=found.format_version,
        data_version=found.data_version,
        flags=found.flags,
        alignment=found.alignment,
        log_offset=found.log_offset,
        log_size=found.log_size,
        log_header_size=found.log_header_size,
    )
    alignment = header.alignment
    if not 512 <= alignment <= _MAX_ALIGNMENT or alignment & (alignment - 1):
        refuse(
            tr("an alignment of {alignment}", alignment=alignment),
            "bad-header",
            file,
            "file header",
            at,
        )
    if (
        header.log_offset < OBJECT_TABLE_OFFSET
        or not 64 <= header.log_header_size <= min(header.log_size, 1 << 20)
        or header.log_size > MAX_LOG_BYTES
        or header.log_offset + header.log_header_size > source.size()
    ):
        refuse(tr("the replay log lies outside the file"), "bad-header", file, "file header", at)
    return header


class _Reader:
    def __init__(
        self, source: Source, header: StorageHeader, file: Path | str | None, keep: int | None
    ) -> None:
        self._source, self._header, self._file, self._keep = source, header, file, keep
        self._claimed: set[int] = set()  # 512-byte units that belong to a table
        self._table_bytes = self._unknown_bytes = 0
        self._objects: dict[int, int] = {}  # file object: offset -> size
        self._tables: dict[int, _Table] = {}
        self._nodes: dict[tuple[int, int], tuple[StorageNode, int, int]] = {}

    def read(self) -> StorageNode:
        for offset, size in self._object_tables():
            self._key_table(offset, size)
        for index in sorted(self._tables):
            self._entries(self._tables[index])
        root = self._linked()
        self._values()
        return root

    def _object_tables(self) -> list[tuple[int, int]]:
        """Walk the chain; note the file objects, give (offset, size) of every key table."""
        pending = [(OBJECT_TABLE_OFFSET, 0)]
        key_tables: list[tuple[int, int]] = []
        while pending:
            offset, limit = pending.pop()
            code, structure = "bad-object-table", tr("object table")
            raw = read_exactly(
                self._source, offset, OBJECT_TABLE_HEADER_BYTES, code, self._file, structure
            )
            table = parse(OBJECT_TABLE_HEADER, raw)
            if table is None:
                refuse(tr("the signature is wrong"), code, self._file, structure, offset)
            size = OBJECT_TABLE_HEADER_BYTES + table.count * OBJECT_ENTRY.size
            if table.count == 0 or size > (limit or _MAX_ALIGNMENT):
                refuse(
                    tr("{count} entries", count=table.count), code, self._file, structure, offset
                )
            self._claim(offset, size, code, structure)
            raw = read_exactly(self._source, offset, size, code, self._file, structure)
            for at in range(OBJECT_TABLE_HEADER_BYTES, size, OBJECT_ENTRY.size):
                entry = raw[at : at + OBJECT_ENTRY.size]
                kind, stored, target, length, _flags = OBJECT_ENTRY.unpack(entry)
                if stored != checksum(entry, 1):
                    refuse(tr("the checksum of an entry is wrong"), code, self._file, structure,
                           offset + at)  # fmt: skip
                if kind > OBJECT_LAST_KNOWN:
                    refuse(
                        tr("unknown object type {kind}", kind=kind),
                        code,
                        self._file,
                        structure,
                        offset + at,
                    )
                if kind == OBJECT_TABLE:
                    pending.append((target, min(length, _MAX_ALIGNMENT)))
                elif kind == OBJECT_KEY_TABLE:
                    key_tables.append((target, length))
                elif kind == OBJECT_FILE:
                    if target in self._objects:
                        refuse(tr("two file objects at one offset"), code, self._file, structure,
                               offset + at)  # fmt: skip
                    self._objects[target] = length
        return key_tables

    def _claim(self, offset: int, size: int, code: str, structure: str) -> None:
        """Refuse a table that is misplaced or overlaps another."""
        if offset < OBJECT_TABLE_OFFSET or offset + size > self._source.size():
            refuse(tr("it lies outside the file"), code, self._file, structure, offset)
        units = range(offset // 512, (offset + size - 1) // 512 + 1)
        if not self._claimed.isdisjoint(units):
            refuse(tr("it overlaps another table"), code, self._file, structure, offset)
        self._claimed.update(units)

    def _key_table(self, offset: int, size: int) -> None:
        """Keep the table where it is the newest of its index."""
        code, structure = "bad-key-table", tr("key table")
        if not KEY_TABLE_HEADER_BYTES + KEY_ENTRY.size < size <= MAX_KEY_TABLE_BYTES:
            refuse(tr("a size of {size} bytes", size=size), code, self._file, structure, offset)
        self._claim(offset, size, code, structure)
        self._table_bytes += size
        if self._table_bytes > MAX_ALL_TABLES_BYTES:
            refuse(tr("the key tables are too large"), code, self._file, structure, offset)
        raw = read_exactly(self._source, offset, size, code, self._file, structure)
        head = raw[:KEY_TABLE_HEADER_BYTES]
        table = parse(KEY_TABLE_HEADER, head)
        if table is None or table.index == 0:
            refuse(tr("the signature or index is wrong"), code, self._file, structure, offset)
        if table.checksum != checksum(head, 6):
            refuse(tr("the checksum of the header is wrong"), code, self._file, structure, offset)
        other = self._tables.get(table.index)
        if other is not None and other.sequence == table.sequence:
            message = tr("two tables with index {index} and one sequence", index=table.index)
            refuse(message, code, self._file, structure, offset)
        if other is None or other.sequence < table.sequence:
            self._tables[table.index] = _Table(table.index, table.sequence, offset, raw)

    def _entries(self, table: _Table) -> None:
        """Turn the table's entries into nodes, not linked yet."""
        raw, at = table.raw, KEY_TABLE_HEADER_BYTES
        while at < len(raw):
            if at + KEY_ENTRY.size > len(raw):
                self._bad_key(table, at, tr("the entries do not fill the table"))
            kind, flags, size, above, place, stored, order, name_size = KEY_ENTRY.unpack_from(
                raw, at
            )
            if size < KEY_ENTRY.size or at + size > len(raw):
                self._bad_key(table, at, tr("an entry of {size} bytes", size=size))
            if kind != KEY_FREE:
                entry = raw[at : at + size]
                node = self._node(table, at, entry, kind, flags, stored, name_size)
                node.insertion = order
                self._nodes[(table.index, at)] = (node, above, place)
                if len(self._nodes) > MAX_KEYS:
                    self._bad_key(table, at, tr("more than {most} keys", most=MAX_KEYS))
            at += size

    def _node(
        self,
        table: _Table,
        at: int,
        entry: bytes,
        kind: int,
        flags: int,
        stored: int,
        name_size: int,
    ) -> StorageNode:
        start = KEY_ENTRY.size + name_size
        name = entry[KEY_ENTRY.size : start]
        if len(name) != name_size or name[-1:] != b"\0" or b"\0" in name[:-1] or name_size == 1:
            self._bad_key(table, at, tr("the name of an entry is damaged"))
        skip = 0  # bytes of a length before the value
        if flags & KEY_IN_FILE_OBJECT:
            length = FILE_POINTER.size
        elif kind in FIXED_BYTES:
            length = FIXED_BYTES[kind]
        elif kind in (KEY_STRING, KEY_BYTES):
            skip, length = 4, 4 + int.from_bytes(entry[start : start + 4], "little")
        else:
            self._unknown_bytes += len(entry)
            if self._unknown_bytes > MAX_UNKNOWN_BYTES:
                self._bad_key(table, at, tr("too many entries of unknown types"))
            length = _meaningful(entry, start, stored)
        end = start + length
        if length < skip or end > len(entry):
            self._bad_key(table, at, tr("a value exceeds its entry"))
        if stored != checksum(entry[:end], _ENTRY_CHECKSUM):
            self._bad_key(table, at, tr("the checksum of an entry is wrong"))
        data = entry[start + skip : end]
        node = StorageNode("", KIND_OF_TYPE.get(kind, ValueKind.BYTES), type_code=kind, flags=flags)
        try:
            node.name = name[:-1].decode("utf-8")
            if flags & KEY_IN_FILE_OBJECT:
                if kind not in (KEY_STRING, KEY_BYTES):
                    self._bad_key(table, at, tr("a key of type {kind} in a file object", kind=kind))
                count, offset = FILE_POINTER.unpack(data)
                node.reference = FileReference(offset, count)
            elif kind == KEY_NODE:
                node.tracking, node.next_insertion = NODE_DATA.unpack(data)
            else:
                node.hold(decoded(kind, data))
                node.word = int.from_bytes(data, "little") if kind == KEY_BOOL else None
        except UnicodeDecodeError:
            self._bad_key(table, at, tr("the text of an entry is damaged"))
        return node

    def _linked(self) -> StorageNode:
        """Hang every node under its parent, in insertion order; the virtual root."""
        root = StorageNode("")
        for (index, at), (node, above, place) in self._nodes.items():
            if above == 0 and place == 0:
                root.children.append(node)
                continue
            found = self._nodes.get((above, place))
            if found is None or found[0].kind is not ValueKind.NODE:
                self._bad_key(self._tables[index], at, tr("the parent of an entry does not exist"))
            found[0].children.append(node)
        reached, level, depth = 0, [root], 0
        while level:
            depth += 1
            below: list[StorageNode] = []
            for node in level:
                node.kids().sort(key=lambda kid: kid.insertion)
                below.extend(node.kids())
            reached += len(below)
            level = below
            if depth > MAX_DEPTH + 1:
                message = tr("more than {most} levels of keys", most=MAX_DEPTH)
                refuse(message, "bad-key-table", self._file, "key table")
        if reached != len(self._nodes):
            refuse(tr("keys are their own ancestors"), "bad-key-table", self._file, "key table")
        root.next_insertion = root.next_free() if root.children else 0
        return root

    def _values(self) -> None:
        """Check every file object against the object tables and read the small ones."""
        code, structure = "bad-file-object", "file object"
        held = [(n.reference, n) for n, _, _ in self._nodes.values() if n.reference is not None]
        held.sort(key=lambda pair: (pair[0].offset, pair[0].size))
        last = OBJECT_TABLE_OFFSET
        for where, node in held:
            size = self._objects.get(where.offset)
            if size is None or where.size > size:
                message = tr("no object table lists the value of {name}", name=repr(node.name))
                refuse(message, code, self._file, structure, where.offset)
            if where.offset < last or where.offset + where.size > self._source.size():
                name = repr(node.name)
                message = tr("the value of {name} overlaps or ends outside the file", name=name)
                refuse(message, code, self._file, structure, where.offset)
            last = where.offset + where.size
            if self._keep is None or where.size <= self._keep:
                node.hold(load_value(self._source, node, self._file))
                node.reference = None

    def _bad_key(self, table: _Table, at: int, message: str) -> NoReturn:
        structure = tr("key table {index}", index=table.index)
        refuse(message, "bad-key-table", self._file, structure, table.offset + at)


def load_value(source: Source, node: StorageNode, file: Path | str | None) -> str | bytes:
    """The value a node left in the file, a text with the zeros it ends with. Raises `FormatError`
    (bad-file-object)."""
    where = node.reference
    assert where is not None
    code, structure = "bad-file-object", "file object"
    data = read_exactly(source, where.offset, where.size, code, file, structure)
    if node.kind is not ValueKind.STRING:
        return data
    try:
        return data.decode("utf-16-le", "surrogatepass")
    except UnicodeDecodeError:
        refuse(
            tr("the text of {node} is damaged", node=repr(node.name)),
            code,
            file,
            structure,
            where.offset,
        )


def _meaningful(entry: bytes, start: int, stored: int) -> int:
    """Bytes of data of an unknown type: as many as make the checksum right, -1 where none do.

    The checksum leaves out the slack at the end of an entry, so it tells where the data ends.
    """
    head = entry[:_ENTRY_CHECKSUM] + b"\0\0\0\0" + entry[_ENTRY_CHECKSUM + 4 : start]
    running = zlib.crc32(head)
    for at in range(start, len(entry) + 1):
        if running == stored:
            return at - start
        running = zlib.crc32(entry[at : at + 1], running)
    return -1
