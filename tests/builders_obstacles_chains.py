# SPDX-License-Identifier: Apache-2.0
"""Obstacles to a start in the chains of disks; see `builders_obstacles`."""

from __future__ import annotations

import os
import struct
from collections.abc import Callable
from pathlib import Path

from snapviewer.disks.image import ParentPaths
from snapviewer.disks.open import create_differencing, open_image
from tests.builders_layout import set_data_write_id
from tests.builders_obstacles import FOLDER, VMCX, XML, Made, obstacle
from tests.builders_vhdx import crc

# -- chains -----------------------------------------------------------------------------------


def patch(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as handle:
        handle.seek(offset, os.SEEK_END if offset < 0 else os.SEEK_SET)
        handle.write(data)


@obstacle("footer-only-at-front", kinds=XML, key="leaf")
def _no_footer(made: Made) -> None:
    patch(made.leaf, -512, bytes(512))


@obstacle("bad-footer", kinds=XML, key="leaf", only=True)
def _no_footers(made: Made) -> None:
    patch(made.leaf, -512, b"x" * 512)
    patch(made.leaf, 0, b"x" * 512)


@obstacle("bad-header", kinds=XML, key="leaf", only=True)
def _vhd_header(made: Made) -> None:
    patch(made.leaf, 512 + 40, b"\xff\xff")


@obstacle("bad-bat", kinds=XML, key="leaf", only=True)
def _vhd_table(made: Made) -> None:
    table = struct.unpack(">Q", made.leaf.read_bytes()[528:536])[0]
    patch(made.leaf, table, b"\x7f\xff\xff\xff")


@obstacle("empty-file", key="leaf", only=True)
def _empty(made: Made) -> None:
    made.leaf.write_bytes(b"")


@obstacle("bad-header", kinds=VMCX, key="leaf", name="no header of two", only=True)
def _vhdx_headers(made: Made) -> None:
    patch(made.leaf, 64 << 10, bytes(4096))
    patch(made.leaf, 128 << 10, bytes(4096))


@obstacle("bad-region-table", kinds=VMCX, key="leaf", only=True)
def _vhdx_regions(made: Made) -> None:
    patch(made.leaf, 192 << 10, b"x" * 64)
    patch(made.leaf, 256 << 10, b"x" * 64)


@obstacle("truncated", kinds=VMCX, key="leaf", only=True)
def _vhdx_cut(made: Made) -> None:
    with made.leaf.open("r+b") as handle:
        handle.truncate(1 << 20)


def _footers(path: Path, change: Callable[[bytearray], None]) -> None:
    """Change both footers of a dynamic VHD and seal them."""
    raw = bytearray(path.read_bytes())
    for at in (0, len(raw) - 512):
        foot = bytearray(raw[at : at + 512])
        change(foot)
        struct.pack_into(">I", foot, 64, 0)
        struct.pack_into(">I", foot, 64, ~sum(foot) & 0xFFFFFFFF)
        raw[at : at + 512] = foot
    path.write_bytes(raw)


@obstacle("not-supported-version", kinds=XML, key="leaf", only=True)
def _vhd_version(made: Made) -> None:
    _footers(made.leaf, lambda foot: struct.pack_into(">I", foot, 12, 0x00090000))


@obstacle("dirty-log-of-parent", kinds=VMCX, key="base")
def _dirty_base(made: Made) -> None:
    _dirty(made.base)


@obstacle("dirty-log-read-only", kinds=VMCX, key="leaf-word")
def _dirty_leaf(made: Made) -> None:
    _dirty(made.leaf)
    made.mark(0x1, made.leaf)


def _dirty(path: Path) -> None:
    """Give a VHDX a log of one page that replaces nothing."""
    from snapviewer.disks.vhdx.image import VhdxImage
    from tests.builders_vhdx import LogRecord, log_entry

    with open_image(path) as image:
        assert isinstance(image, VhdxImage)
        at = image.layout.header.log_offset
    size = path.stat().st_size
    raw = path.read_bytes()
    page = raw[192 << 10 : (192 << 10) + 4096]
    entry = log_entry(LogRecord([(192 << 10, page)]), 1, 0, b"L" * 16, size, size)
    patch(path, at, entry)
    for each in (64 << 10, 128 << 10):
        head = bytearray(raw[each : each + 4096])
        head[48:64] = b"L" * 16
        patch(path, each, crc(bytes(head)))


@obstacle("parent-missing", key="base", only=True)
def _base_gone(made: Made) -> None:
    made.base.unlink()


@obstacle("parent-elsewhere", key="base", only=True)
def _base_elsewhere(made: Made) -> None:
    other = made.base.with_name("golden" + made.base.suffix)
    made.base.rename(other)
    made.leaf.unlink()
    with open_image(other) as image:
        paths = ParentPaths("E:\\Gold\\golden.vhdx", ".\\golden.vhdx")
        create_differencing(made.leaf, image, paths)
    other.unlink()


@obstacle("parent-unreadable", key="base", only=True)
def _base_garbage(made: Made) -> None:
    if made.kind == "xml":
        patch(made.base, 512 + 40, b"\xff\xff")
    else:
        patch(made.base, 64 << 10, bytes(4096))
        patch(made.base, 128 << 10, bytes(4096))


@obstacle("id-mismatch", kinds=VMCX, key="base", only=True)
def _base_written(made: Made) -> None:
    set_data_write_id(made.base, b"another write id")


@obstacle("size-mismatch", kinds=XML, key="base", only=True)
def _base_grown(made: Made) -> None:
    _footers(made.base, lambda foot: struct.pack_into(">Q", foot, 48, 128 * 1024))


@obstacle("stale-path-certain", key="base", only=True)
def _base_moved(made: Made) -> None:
    made.leaf.unlink()
    with open_image(made.base) as image:
        create_differencing(
            made.leaf, image,
            ParentPaths(f"D:\\VMs\\Test VM\\Old\\{made.base.name}", f"..\\Old\\{made.base.name}"),
        )


@obstacle("stale-path", key="base", only=True)
def _base_moved_far(made: Made) -> None:
    made.leaf.unlink()
    with open_image(made.base) as image:
        create_differencing(
            made.leaf, image,
            ParentPaths(f"E:\\Old\\{made.base.name}", f"..\\Old\\{made.base.name}"),
        )


@obstacle("parent-not-windows", key="base", only=True)
def _base_posix(made: Made) -> None:
    made.leaf.unlink()
    with open_image(made.base) as image:
        create_differencing(
            made.leaf, image, ParentPaths(f"/mnt/old/{made.base.name}", f"..\\x\\{made.base.name}")
        )


@obstacle("now-on-frozen-file", key="path", only=True)
def _frozen(made: Made) -> None:
    made.store(FOLDER + made.base.name)
