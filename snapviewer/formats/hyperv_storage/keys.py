# SPDX-License-Identifier: Apache-2.0
"""One key of a HyperVStorage container, and its value as bytes."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import cast

from snapviewer.formats.config_tree import ConfigNode, ConfigValue, ValueKind
from snapviewer.formats.hyperv_storage.structs import (
    KEY_BOOL,
    KEY_BYTES,
    KEY_DOUBLE,
    KEY_INTEGER,
    KEY_NODE,
    KEY_STRING,
    KEY_UNSIGNED,
    MAX_NAME_BYTES,
    NODE_DATA,
)

TYPE_OF_KIND = {
    ValueKind.INTEGER: KEY_INTEGER,
    ValueKind.UNSIGNED: KEY_UNSIGNED,
    ValueKind.DOUBLE: KEY_DOUBLE,
    ValueKind.STRING: KEY_STRING,
    ValueKind.BYTES: KEY_BYTES,
    ValueKind.BOOL: KEY_BOOL,
    ValueKind.NODE: KEY_NODE,
}
KIND_OF_TYPE = {code: kind for kind, code in TYPE_OF_KIND.items()}
FIXED_BYTES = {KEY_INTEGER: 8, KEY_UNSIGNED: 8, KEY_DOUBLE: 8, KEY_BOOL: 4, KEY_NODE: 12}


@dataclass(frozen=True)
class FileReference:
    """A value left in the file: `size` bytes at `offset` of the file that was opened."""

    offset: int
    size: int


@dataclass(eq=False)
class StorageNode(ConfigNode):
    """A key with what must survive a rewrite.

    `zeros` counts the zero characters a stored string ends with; they are no part of its value
    (some writers close their texts so, Hyper-V does not) and stay where they are.
    `reference` is set, and `value` None, for a value that was left in the file. `type_code` is the
    stored type; unknown ones have kind BYTES and their raw data as value. `word` is a bool's
    stored 32-bit word. `tracking` and `next_insertion` belong to NODE keys.
    """

    type_code: int = KEY_NODE
    flags: int = 0
    insertion: int = 0
    tracking: int = 0
    next_insertion: int = 0
    word: int | None = None
    reference: FileReference | None = None
    zeros: int = 0

    def hold(self, value: ConfigValue) -> None:
        """Take a value as it was read."""
        self.value = value
        if isinstance(value, str) and value.endswith("\0"):
            self.value = value.rstrip("\0")
            self.zeros = len(value) - len(self.value)

    def kids(self) -> list[StorageNode]:
        """The children, as their own class."""
        return cast("list[StorageNode]", self.children)

    def next_free(self) -> int:
        """The insertion sequence a new child takes: above the stored next and every child's."""
        highest = max((node.insertion for node in self.kids()), default=0)
        return max(self.next_insertion, highest + 1, 1)

    def clone(self) -> StorageNode:
        """A deep copy; depth is bounded by the reader and by `set_value`."""
        return StorageNode(
            name=self.name,
            kind=self.kind,
            value=self.value,
            children=[node.clone() for node in self.kids()],
            type_code=self.type_code,
            flags=self.flags,
            insertion=self.insertion,
            tracking=self.tracking,
            next_insertion=self.next_insertion,
            word=self.word,
            reference=self.reference,
            zeros=self.zeros,
        )

    def name_bytes(self) -> bytes:
        """UTF-8 with the closing NUL."""
        return self.name.encode("utf-8") + b"\0"

    def payload(self) -> bytes:
        """A string's or byte array's stored bytes, without length; not for a reference."""
        if self.kind is ValueKind.STRING:
            text = cast(str, self.value) + "\0" * self.zeros
            return text.encode("utf-16-le", "surrogatepass")
        return cast(bytes, self.value)

    def inline(self) -> bytes:
        """The data part of the entry of a key stored inline."""
        if self.type_code in (KEY_STRING, KEY_BYTES):
            data = self.payload()
            return struct.pack("<I", len(data)) + data
        if self.type_code == KEY_NODE:
            return NODE_DATA.pack(self.tracking, self.next_insertion)
        if self.type_code == KEY_INTEGER:
            return struct.pack("<q", self.value)
        if self.type_code == KEY_UNSIGNED:
            return struct.pack("<Q", self.value)
        if self.type_code == KEY_DOUBLE:
            return struct.pack("<d", self.value)
        if self.type_code == KEY_BOOL:
            return struct.pack("<I", int(bool(self.value)) if self.word is None else self.word)
        return cast(bytes, self.value)


def decoded(type_code: int, data: bytes) -> ConfigValue:
    """The value of a leaf's meaningful data, without a length; raises `UnicodeDecodeError`."""
    if type_code == KEY_STRING:
        return data.decode("utf-16-le", "surrogatepass")
    if type_code == KEY_INTEGER:
        return cast(int, struct.unpack("<q", data)[0])
    if type_code == KEY_UNSIGNED:
        return cast(int, struct.unpack("<Q", data)[0])
    if type_code == KEY_DOUBLE:
        return cast(float, struct.unpack("<d", data)[0])
    if type_code == KEY_BOOL:
        return data != b"\0\0\0\0"
    return data


def fitting_kind(value: ConfigValue, kind: ValueKind | None) -> tuple[ValueKind, ConfigValue]:
    """The kind and the normalised value to store.

    Without a `kind` an int above the signed range is UNSIGNED. Raises `ValueError` where the value
    does not fit the kind.
    """
    if kind is None:
        if isinstance(value, bool):
            kind = ValueKind.BOOL
        elif isinstance(value, int):
            kind = ValueKind.INTEGER if value < 1 << 63 else ValueKind.UNSIGNED
        elif isinstance(value, float):
            kind = ValueKind.DOUBLE
        elif isinstance(value, str):
            kind = ValueKind.STRING
        elif isinstance(value, bytes):
            kind = ValueKind.BYTES
        else:
            raise ValueError("None is no value")
    number = isinstance(value, int) and not isinstance(value, bool)
    if kind is ValueKind.INTEGER:
        fits = number and -(1 << 63) <= cast(int, value) < 1 << 63
    elif kind is ValueKind.UNSIGNED:
        fits = number and 0 <= cast(int, value) < 1 << 64
    elif kind is ValueKind.DOUBLE:
        fits = isinstance(value, float) or (number and abs(cast(int, value)) <= 1 << 53)
        value = float(cast(float, value)) if fits else value
    elif kind is ValueKind.STRING:
        fits = isinstance(value, str) and 2 * len(value) < 1 << 31
    elif kind is ValueKind.BYTES:
        fits = isinstance(value, bytes) and len(value) < 1 << 32
    elif kind is ValueKind.BOOL:
        fits = isinstance(value, bool)
    else:
        fits = value is None
    if not fits:
        raise ValueError(f"a value of type {type(value).__name__} or its size does not fit {kind}")
    return kind, value


def check_name(name: str) -> None:
    """Raise `ValueError` where `name` cannot be the name of a new key."""
    try:
        size = len(name.encode("utf-8"))
    except UnicodeEncodeError:
        raise ValueError("a key name must be valid Unicode") from None
    if not name or "\0" in name or "/" in name or size > MAX_NAME_BYTES:
        raise ValueError(f"{name[:40]!r} is not a key name (1 to {MAX_NAME_BYTES} bytes)")
