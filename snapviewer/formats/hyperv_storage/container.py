# SPDX-License-Identifier: Apache-2.0
"""Configurations of Server 2016 and later (VMCX) and runtime state (VMRS): HyperVStorage.

Reading keeps every key, type, flag and the order of insertion; a change rewrites the tree into a
fresh file (`hyperv_storage_write`). A VMRS with saved state has many GB: `open_storage_document`
leaves large values in the file. Source: openvmm `hvs_file/FORMAT.md`; checked against real files.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import cast

from snapviewer.base.words import tr
from snapviewer.formats.config_tree import ConfigDocument, ConfigNode, ConfigValue, ValueKind
from snapviewer.formats.hyperv_storage.keys import (
    TYPE_OF_KIND,
    StorageNode,
    check_name,
    fitting_kind,
)
from snapviewer.formats.hyperv_storage.reader import load_value, read_tree
from snapviewer.formats.hyperv_storage.structs import (
    FILE_SIGNATURE,
    HEADER_OFFSETS,
    KEY_IN_FILE_OBJECT,
    MAX_DEPTH,
    BytesSource,
    Source,
    StorageHeader,
    read_exactly,
    refuse,
)
from snapviewer.formats.hyperv_storage.writer import COPY_BYTES, Writer, write_storage

KEEP_BELOW = 64 << 10  # bytes; larger file objects stay in the file
MAX_IN_MEMORY = 1 << 30  # bytes of a value or a whole file that may be held at once
_MAX_SEQUENCE = 0xFFFFFFFF


class StorageDocument(ConfigDocument):
    """A VMCX or VMRS that can be changed and written back."""

    container = "vmcx"

    def __init__(
        self,
        root: StorageNode,
        header: StorageHeader,
        source: Source,
        original: Source,
        file: Path | str | None,
    ) -> None:
        self.root: StorageNode = root
        self.header = header
        self.file = file
        self._source = source  # as it reads after its log: answers for values left in the file
        self._original = original
        self.changed = False

    def value(self, path: str) -> ConfigValue:
        """The leaf's value, read from the file where it was left there."""
        node = self.find(path)
        return None if node is None else self.read_value(node)

    def read_value(self, node: ConfigNode) -> ConfigValue:
        """The value of a node of this document, read where it was left in the file.

        Raises `FormatError` (too-large) above `MAX_IN_MEMORY` bytes; use `read_range`.
        """
        mine = cast(StorageNode, node)
        if mine.reference is None:
            return mine.value
        if mine.reference.size > MAX_IN_MEMORY:
            message = tr("the value of {name} is too large to hold at once", name=repr(mine.name))
            refuse(message, "too-large", self.file, "file object", mine.reference.offset)
        value = load_value(self._source, mine, self.file)
        return value.rstrip("\0") if isinstance(value, str) else value

    def read_range(self, node: ConfigNode, offset: int, length: int) -> bytes:
        """`length` stored bytes of a node's large value, from `offset` within it, fewer at its end.

        For a node that was left in the file; others are read through `value`.
        """
        where = cast(StorageNode, node).reference
        if where is None:
            raise ValueError("the value is held in memory")
        begin = min(max(offset, 0), where.size)
        count = max(0, min(length, where.size - begin))
        return read_exactly(
            self._source, where.offset + begin, count, "bad-file-object", self.file, "file object"
        )

    def set_value(self, path: str, value: ConfigValue, kind: ValueKind | None = None) -> None:
        """Set a leaf, creating it and missing nodes above as the last child of their parents.

        ``kind=NODE`` with None makes sure a node exists. Raises `ValueError` where the value, the
        kind or a name does not fit.
        """
        parts = _split(path)
        node, known = self.root, 0
        for part in parts:
            below = node.child(part)
            if below is None:
                break
            node, known = cast(StorageNode, below), known + 1
        if known == len(parts):
            self._change(node, value, kind, path)
            return
        if node.kind is not ValueKind.NODE:
            raise ValueError(f"{node.name!r} is a value, not a node")
        if len(parts) > MAX_DEPTH:
            raise ValueError(f"more than {MAX_DEPTH} levels")
        kind, value = fitting_kind(value, kind)
        for part in parts[known:]:
            check_name(part)
        if node.next_free() > _MAX_SEQUENCE - 1:
            raise ValueError(f"{node.name!r} has used up its insertion sequences")
        for part in parts[known:-1]:
            node = _added(node, StorageNode(part))
        _added(node, StorageNode(parts[-1], kind, value, type_code=TYPE_OF_KIND[kind]))
        self.changed = True

    def remove(self, path: str) -> bool:
        """Remove the first key of that path with everything below; False where absent."""
        parts = _split(path)
        parent = self.root.find("/".join(parts[:-1])) if len(parts) > 1 else self.root
        node = None if parent is None else parent.child(parts[-1])
        if parent is None or node is None:
            return False
        above = cast(StorageNode, parent)
        above.children = [kid for kid in above.children if kid is not node]
        # Real files always have the highest child's sequence + 1 here.
        if above.children:
            highest = max(kid.insertion for kid in above.kids())
            above.next_insertion = min(highest + 1, _MAX_SEQUENCE)
        self.changed = True
        return True

    def put_copy(self, path: str, node: ConfigNode) -> None:
        """Keeps types, flags and the insertion sequences below; values left in a file are not
        taken (`ValueError`).
        """
        if not isinstance(node, StorageNode):
            raise ValueError("the node is not of a VMCX")
        if node.reference is not None or any(
            cast(StorageNode, below).reference is not None for _path, below in node.walk()
        ):
            raise ValueError("the value was left in another file")
        parts = _split(path)
        here = self.root.find(path)
        if here is None:
            self.set_value(path, None, ValueKind.NODE)
            here = self.root.find(path)
        old, new = cast(StorageNode, here), node.clone()
        new.name, new.insertion = old.name, old.insertion
        parent = self.root.find("/".join(parts[:-1])) if len(parts) > 1 else self.root
        assert parent is not None
        at = next(i for i, child in enumerate(parent.children) if child is old)
        parent.children[at] = new
        self.changed = True

    def to_bytes(self) -> bytes:
        """The original bytes where nothing was changed, else a fresh, valid file.

        Raises `FormatError` (too-large) above `MAX_IN_MEMORY` bytes; use `write_to`.
        """
        if not self.changed and isinstance(self._original, BytesSource):
            return self._original.data
        if self._original.size() > MAX_IN_MEMORY:
            refuse(
                tr("the file is too large to hold in memory"), "too-large", self.file,
                "file header",
                remedy=tr("This is a fault of the program: it must write such files in pieces."),
            )  # fmt: skip
        buffer = _Buffer()
        self.write_to(buffer)
        return bytes(buffer.data)

    def rewritten(self) -> bytes:
        """A fresh file even where nothing was changed: any log replayed, no stale data."""
        buffer = _Buffer()
        write_storage(self.root, self.header, self._source, buffer, self.file)
        return bytes(buffer.data)

    def write_to(self, writer: Writer, progress: Callable[[int], None] | None = None) -> int:
        """Write the file in pieces through ``writer.pwrite(offset, data)``; its length in bytes.

        An unchanged document is copied. The target must be another, empty file; it is valid only
        once this returned, its headers are written last. `progress` is called with the bytes of
        large values written so far.
        """
        if self.changed:
            return write_storage(self.root, self.header, self._source, writer, self.file, progress)
        size = self._original.size()
        # The first piece holds the headers and comes last.
        for at in [*range(COPY_BYTES, size, COPY_BYTES), 0]:
            count = min(COPY_BYTES, size - at)
            writer.pwrite(
                at, read_exactly(self._original, at, count, "bad-header", self.file, "file header")
            )
            if progress is not None:
                progress(min(at + count, size))
        return size

    def copy(self) -> StorageDocument:
        """An independent copy; values left in the file are shared."""
        twin = StorageDocument(
            self.root.clone(), self.header, self._source, self._original, self.file
        )
        twin.changed = self.changed
        return twin

    def _change(
        self, node: StorageNode, value: ConfigValue, kind: ValueKind | None, path: str
    ) -> None:
        if node.kind is ValueKind.NODE:
            if kind is not ValueKind.NODE or value is not None:
                raise ValueError(f"{path} is a node")
            return
        if kind is not None and kind is not node.kind:
            raise ValueError(f"{path} is {node.kind}, not {kind}")
        if node.type_code != TYPE_OF_KIND[node.kind]:
            raise ValueError(f"{path} is of the unknown type {node.type_code}")
        _, value = fitting_kind(value, node.kind)
        if node.reference is None and node.value == value:
            return
        node.value, node.reference, node.word = value, None, None
        node.flags &= ~KEY_IN_FILE_OBJECT
        self.changed = True


class _Buffer:
    """A file in memory to write to."""

    def __init__(self) -> None:
        self.data = bytearray()

    def pwrite(self, offset: int, data: bytes | memoryview) -> None:
        if offset > len(self.data):
            self.data.extend(bytes(offset - len(self.data)))
        self.data[offset : offset + len(data)] = data


def is_storage(data: bytes) -> bool:
    """Whether the first 0x1004 bytes carry the signature of either header."""
    signature = FILE_SIGNATURE.to_bytes(4, "little")
    return any(data[at : at + 4] == signature for at in HEADER_OFFSETS)


def parse_storage(data: bytes, file: Path | str | None = None) -> StorageDocument:
    """Parse a VMCX or VMRS held in memory, every value read.

    A log with entries is replayed in memory. Raises `FormatError`: empty-file, bad-header,
    not-supported-version, bad-log, bad-object-table, bad-key-table, bad-file-object.
    """
    original = BytesSource(data)
    root, header, source = read_tree(original, file, None)
    return StorageDocument(root, header, source, original, file)


def open_storage_document(
    reader: Source, file: Path | str | None = None, keep_below: int = KEEP_BELOW
) -> StorageDocument:
    """Read a VMCX or VMRS of any size through ``reader.pread`` and ``reader.size``.

    Key tables are read whole; values in file objects of more than `keep_below` bytes stay in the
    file (`StorageNode.reference`) and are read on request, so `reader` must stay open as long as
    the document is used. Raises `FormatError` as `parse_storage` does.
    """
    root, header, source = read_tree(reader, file, keep_below)
    return StorageDocument(root, header, source, reader, file)


def _split(path: str) -> list[str]:
    parts = path.strip("/").split("/")
    if not all(parts):
        raise ValueError(f"{path!r} is not a path")
    return parts


def _added(parent: StorageNode, node: StorageNode) -> StorageNode:
    """Append `node` with the parent's next insertion sequence."""
    node.insertion = parent.next_free()
    parent.next_insertion = node.insertion + 1
    parent.children.append(node)
    return node
