# SPDX-License-Identifier: Apache-2.0
"""File systems for tests: made in code (FAT) or by the usual tools where they are installed."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

from snapviewer.demo.fat import FatVolume

SECTOR = 512
SAMPLES = Path(__file__).resolve().parent.parent.parent / "shared" / "samples"


@dataclass
class MemoryChain:
    """Bytes in memory with a chain's reading interface; counts what is read."""

    data: bytes | bytearray
    bytes_read: int = 0

    @property
    def virtual_size(self) -> int:
        return len(self.data)

    def read(self, start: int, length: int) -> bytes:
        assert start >= 0 and start + length <= len(self.data)
        self.bytes_read += length
        return bytes(self.data[start : start + length])

    def read_into(self, start: int, buffer: memoryview) -> None:
        buffer[:] = self.read(start, len(buffer))


def tool(name: str) -> str:
    """The tool's path, or skip the test."""
    path = shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    if path is None:
        pytest.skip(f"{name} is not installed")
    return path


def run(*command: str | Path, data: bytes | None = None) -> bytes:
    """Run a tool, fail the test with its output where it fails."""
    done = subprocess.run([str(part) for part in command], input=data, capture_output=True)
    assert done.returncode == 0, f"{command}: {done.stdout!r} {done.stderr!r}"
    return done.stdout


def fat_volume(files: dict[str, bytes], size: int = 16 << 20, **options: int) -> FatVolume:
    """A FAT volume with `files`."""
    volume = FatVolume(size, **options)
    for path, data in files.items():
        volume.write_file(path, data)
    return volume


def apply_runs(image: bytearray, runs: Iterable[tuple[int, bytes]]) -> bytearray:
    """Put (offset, bytes) runs into an image."""
    for offset, data in runs:
        image[offset : offset + len(data)] = data
    return image


def fat_image(files: dict[str, bytes], size: int = 16 << 20, **options: int) -> bytearray:
    """A whole disk with one FAT partition holding `files`."""
    return apply_runs(bytearray(size), fat_volume(files, size, **options).sectors_changed())


def write_tree(folder: Path, files: dict[str, bytes]) -> Path:
    """Real files below `folder`, which is made."""
    folder.mkdir()
    for path, data in files.items():
        target = folder / path.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        os.utime(target, (1_300_000_000, 1_300_000_000))
    return folder


def ext_image(
    folder: Path,
    files: dict[str, bytes],
    size: int = 8 << 20,
    kind: str = "ext4",
    links: dict[str, str] | None = None,
) -> bytearray:
    """A whole-disk ext2, ext3 or ext4 file system; skips where the tool is absent."""
    mkfs = tool(f"mkfs.{kind}")
    image = folder / f"{kind}.img"
    source = write_tree(folder / f"{kind}-tree", files)
    for path, target in (links or {}).items():
        (source / path.lstrip("/")).symlink_to(target)
    run(mkfs, "-q", "-F", "-d", source, image, str(size >> 10))
    return bytearray(image.read_bytes())


def ntfs_image(folder: Path, files: dict[str, bytes], size: int = 8 << 20) -> bytearray:
    """A whole-disk NTFS with files in its root; skips where the tools are absent."""
    mkntfs, copy = tool("mkntfs"), tool("ntfscp")
    image = folder / "ntfs.img"
    image.write_bytes(bytes(size))
    run(mkntfs, "-q", "-F", "-Q", "-s", "512", "-p", "0", "-H", "255", "-S", "63", image)
    for path, data in files.items():
        source = folder / "ntfs-file"
        source.write_bytes(data)
        run(copy, "-q", "-f", image, source, path.lstrip("/"))
    return bytearray(image.read_bytes())


def mbr(entries: list[tuple[int, int, int]], sector: bytearray, base: int = 0) -> None:
    """Put MBR entries (type, start, length in sectors) into a 512-byte sector in place."""
    for number, (kind, start, length) in enumerate(entries):
        struct.pack_into(
            "<B3sB3sII", sector, base + 446 + 16 * number, 0, b"\xfe\xff\xff", kind,
            b"\xfe\xff\xff", start, length,
        )
    sector[base + 510 : base + 512] = b"\x55\xaa"


def gpt(image: bytearray, entries: list[tuple[bytes, int, int, str]]) -> None:
    """Put a GPT with (type GUID raw, first, last LBA, name) entries at both ends (UEFI 5.3)."""
    total = len(image) // SECTOR
    mbr([(0xEE, 1, total - 1)], image)
    table = bytearray(128 * 128)
    for number, (kind, first, last, name) in enumerate(entries):
        struct.pack_into(
            "<16s16sQQQ72s", table, number * 128, kind, bytes([number + 1]) * 16, first, last, 0,
            name.encode("utf-16-le"),
        )
    for own, other, at in ((1, total - 1, 2), (total - 1, 1, total - 33)):
        header = bytearray(
            struct.pack(
                "<8sIIIIQQQQ16sQIII", b"EFI PART", 0x10000, 92, 0, 0, own, other, 34, total - 34,
                b"\x77" * 16, at, 128, 128, zlib.crc32(table),
            )
        )
        struct.pack_into("<I", header, 16, zlib.crc32(header))
        image[own * SECTOR : own * SECTOR + 92] = header
        image[at * SECTOR : at * SECTOR + len(table)] = table


__all__ = [
    "SAMPLES", "MemoryChain", "apply_runs", "ext_image", "fat_image", "fat_volume", "gpt", "mbr",
    "ntfs_image", "run", "tool", "write_tree",
]
