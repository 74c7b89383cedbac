# SPDX-License-Identifier: Apache-2.0
"""HyperVStorage files built byte by byte, independently of the product's writer."""

from __future__ import annotations

import struct
import zlib

PAGE = 4096
FREE, INTEGER, UNSIGNED, DOUBLE, STRING, BYTES, BOOL, NODE = 1, 3, 4, 5, 6, 7, 8, 9
KEY_TABLE, FILE_OBJECT = 2, 3


def seal(data: bytes, field: int) -> bytes:
    """`data` with CRC-32 at `field`, computed with that field zero."""
    zeroed = data[:field] + bytes(4) + data[field + 4 :]
    return data[:field] + struct.pack("<I", zlib.crc32(zeroed)) + data[field + 4 :]


def file_header(
    sequence: int, log_offset: int, log_size: int = 3 * PAGE, version: int = 0x400
) -> bytes:
    raw = struct.pack(
        "<IIHIIIIQQI", 0x01282014, 0, sequence, version, 0, 0, PAGE, log_offset, log_size, PAGE
    )
    return seal(raw, 4).ljust(PAGE, b"\0")


def string(text: str) -> bytes:
    data = text.encode("utf-16-le", "surrogatepass")
    return struct.pack("<I", len(data)) + data


def node_data(following: int = 1, tracking: int = 0) -> bytes:
    return struct.pack("<QI", tracking, following)


def entry(
    kind: int,
    name: str,
    data: bytes,
    parent: tuple[int, int] = (0, 0),
    order: int = 1,
    flags: int = 0,
    slack: int = 12,
) -> bytes:
    encoded = name.encode() + b"\0"
    size = 21 + len(encoded) + len(data) + slack
    head = struct.pack("<BBIHIIIB", kind, flags, size, *parent, 0, order, len(encoded))
    return seal(head + encoded + data, 12).ljust(size, b"\xee")


def key_table(
    index: int, entries: list[bytes], sequence: int = 1, size: int = PAGE, fill: bool = True
) -> bytes:
    raw = seal(struct.pack("<HHHI", 2, index, sequence, 0), 6) + b"".join(entries)
    rest = size - len(raw)
    assert rest == 0 or rest > 21 or not fill
    if rest and fill:
        raw += struct.pack("<BBIHIIIB", FREE, 0, rest, 0, 0, 0, 0, 0)
    return raw.ljust(size, b"\0")


def object_entry(kind: int, offset: int, size: int, flags: int = 1) -> bytes:
    return seal(struct.pack("<BIQIB", kind, 0, offset, size, flags), 1)


def object_table(entries: list[bytes], count: int = 227) -> bytes:
    entries = entries + [object_entry(0, 0, 0, 0)] * (count - len(entries))
    return struct.pack("<II", 0x01110001, count) + b"".join(entries)


def log(patches: list[tuple[int, bytes]], count: int | None = None) -> bytes:
    """A replay log of 3 pages whose entries write `patches` (destination, data)."""
    entries, data, at = b"", b"", PAGE
    for target, patch in patches:
        raw = struct.pack("<QIQII", target, len(patch), at, 0, zlib.crc32(patch))
        entries += seal(raw, 20)
        data += patch
        at += len(patch)
    head = struct.pack(
        "<IIIBIBQII", 0x01110003, 0, len(patches) if count is None else count, 0, 145, 0, 0, 0, 0
    )
    return ((seal(head, 4) + entries).ljust(PAGE, b"\0") + data).ljust(3 * PAGE, b"\0")


def container(
    tables: list[bytes],
    objects: list[bytes] | None = None,
    patches: list[tuple[int, bytes]] | None = None,
) -> bytes:
    """Headers, object table at 0x2000, log at 0x3000, then tables from 0x6000, then objects."""
    at, records, body = 0x6000, [], b""
    for kind, blobs in ((KEY_TABLE, tables), (FILE_OBJECT, objects or [])):
        for blob in blobs:
            size = -(-len(blob) // PAGE) * PAGE
            records.append(object_entry(kind, at, len(blob) if kind == KEY_TABLE else size))
            body += blob.ljust(size, b"\0")
            at += size
    head = file_header(8, 0x3000) + file_header(7, 0x3000)
    return head + object_table(records).ljust(PAGE, b"\0") + log(patches or []) + body


def reseal(data: bytes) -> bytes:
    """`data` with every checksum it can find put right, so that damage reaches deeper."""
    out = bytearray(data)

    def again(at: int, length: int, field: int) -> None:
        if at + length <= len(out):
            out[at : at + length] = seal(bytes(out[at : at + length]), field)

    again(0, 46, 4)
    again(PAGE, 46, 4)
    if len(out) < 0x2008:
        return bytes(out)
    logs = {struct.unpack_from("<Q", out, base + 26)[0] for base in (0, PAGE)}
    for at in logs:
        again(at, 34, 4)
        if at + 34 <= len(out):
            for number in range(min(struct.unpack_from("<I", out, at + 8)[0], 145)):
                again(at + 34 + 28 * number, 28, 20)
    for number in range(min(struct.unpack_from("<I", out, 0x2004)[0], 400)):
        record = 0x2008 + 18 * number
        if record + 18 > len(out):
            break
        again(record, 18, 1)
        kind, _, base, size, _ = struct.unpack_from("<BIQIB", out, record)
        if kind != KEY_TABLE or base + size > len(out) or size < 31:
            continue
        again(base, 10, 6)
        at = base + 10
        while at + 21 <= base + size:
            kind, flags, length, _, _, _, _, name = struct.unpack_from("<BBIHIIIB", out, at)
            if length < 21 or at + length > base + size:
                break
            start = at + 21 + name
            held = {NODE: 12, BOOL: 4, INTEGER: 8, UNSIGNED: 8, DOUBLE: 8}.get(kind, 0)
            if flags & 1:
                held = 12
            elif kind in (STRING, BYTES) and start + 4 <= len(out):
                held = 4 + struct.unpack_from("<I", out, start)[0]
            if kind != FREE and start + held <= at + length:
                again(at, start + held - at, 12)
            at += length
    return bytes(out)
