# SPDX-License-Identifier: Apache-2.0
"""What every image file offers, whatever its format: the interface chains are built on.

Nothing above `disks` knows VHD from VHDX except by `DiskFormat` as a label.
"""

from __future__ import annotations

import enum
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from snapviewer.base.errors import ChainError, FormatError
from snapviewer.base.words import listed, tr, trn
from snapviewer.disks.extents import ExtentTable, Int64s, RangeTable
from snapviewer.disks.filesystem.storage import FileStorage, Storage
from snapviewer.formats.vhdx.headers import CORRUPT


class DiskFormat(enum.StrEnum):
    """The container format."""

    VHD = "vhd"
    VHDX = "vhdx"


class DiskKind(enum.StrEnum):
    """How the file maps its blocks."""

    FIXED = "fixed"
    DYNAMIC = "dynamic"
    DIFFERENCING = "differencing"


@dataclass(frozen=True)
class ParentLink:
    """What a differencing disk's own header says of its parent.

    `link_ids`: the raw 16-byte ids either of which the parent's `link_id` must equal (VHD: the
    parent's unique id; VHDX: parent_linkage, then parent_linkage2 where it is not all zero).
    Paths are as stored, in Windows syntax; None where absent. `name` is the VHD's unicode name.
    """

    link_ids: tuple[bytes, ...]
    relative_path: str | None = None
    absolute_path: str | None = None
    volume_path: str | None = None
    name: str | None = None
    timestamp: int = 0


@dataclass(frozen=True)
class ParentPaths:
    """Paths to write into a child: Windows syntax, e.g. ``C:\\VMs\\a.vhd`` and ``.\\a.vhd``."""

    absolute: str
    relative: str
    volume: str | None = None


@dataclass(frozen=True)
class ImageNote:
    """Something odd but not fatal seen on opening; becomes a finding.

    `code` is a stable short name; `severity` is "error", "warning" or "info".
    """

    code: str
    severity: str
    message: str
    structure: str | None = None
    offset: int | None = None
    remedy: str | None = None
    windows_code: int | None = None


@dataclass(frozen=True)
class BlockUsage:
    """Counts over one image file. Bytes are bytes of the virtual disk.

    `bytes_present` is what this file answers for with stored DATA (whole blocks for fixed and
    dynamic disks, set sectors for partially present blocks), `bytes_zero` what it answers for with
    an explicit zero state. A fixed VHD counts all its blocks as allocated; a fixed VHDX those to
    which its table gives a place.
    """

    blocks_total: int
    blocks_allocated: int
    blocks_partial: int
    bytes_present: int
    bytes_zero: int = 0


@dataclass(frozen=True)
class WriteForecast:
    """What writing a set of ranges into an image will do to the file, exactly.

    `payload_bytes`: bytes of data the caller puts into reserved space; `growth_bytes`: how much
    longer the file gets; `new_blocks`: blocks allocated.
    """

    payload_bytes: int
    growth_bytes: int
    new_blocks: int


@dataclass(frozen=True)
class Relink:
    """A prepared change of a child's parent link, JSON-able so that a journal can hold it.

    `format` names the disk format; `payload` belongs to it (VHD: patches with the bytes before
    and after; VHDX: link id and paths, applied through its log). Applying is idempotent and also
    works on a file in which an earlier try was torn.
    """

    format: DiskFormat
    payload: dict[str, object] = field(default_factory=dict)


SHORT_FILE = 0xC03A0013  # ERROR_VHD_INVALID_FILE_SIZE, of a VHD

def cut_short(
    path: Path,
    size: int,
    blocks: Int64s,
    missing: int,
    needed: int,
    offset: int | None = None,
    windows_code: int = SHORT_FILE,
) -> FormatError:
    """The error for a file that ends before its blocks do: which of them (ascending numbers) are
    missing in whole or part, how many bytes, and the length the file needs."""
    heads = np.flatnonzero(np.diff(blocks, prepend=-2) != 1)
    tails = np.append(heads[1:], blocks.shape[0]) - 1
    runs = [
        f"{low}-{high}" if high > low else str(low)
        for low, high in zip(blocks[heads[:5]].tolist(), blocks[tails[:5]].tolist(), strict=True)
    ]
    names = listed(runs) + (" ..." if heads.shape[0] > 5 else "")
    return FormatError(
        trn(
            "the file ends at {size} bytes, before the end of {n} block ({names}): {missing} bytes "
            "are missing, the file needs a length of {needed} bytes",
            "the file ends at {size} bytes, before the end of {n} blocks ({names}): {missing} "
            "bytes are missing, the file needs a length of {needed} bytes",
            blocks.shape[0],
            size=size,
            names=names,
            missing=missing,
            needed=needed,
        ),
        file=path, structure="payload block", offset=size if offset is None else offset,
        code="truncated", windows_code=windows_code,
        remedy=tr(
            "restore the file from a copy; all that is left of it can be written to a new file "
            "with 'export --salvage'"
        ),
    )


class WriteForecaster(ABC):
    """Adds up what writing would do to one file; shares the writer's allocation rules, so that
    the forecast equals what then happens. Windows are added in ascending order and are aligned so
    that no block and no bitmap chunk of the image lies in two of them.
    """

    @abstractmethod
    def add(self, data: RangeTable, zeros: RangeTable) -> None:
        """Account for writing `data` and zeroing `zeros` (sorted, disjoint, sector-aligned)."""

    @abstractmethod
    def result(self) -> WriteForecast:
        """The sum so far."""


class DiskImage(ABC):
    """One opened image file. Opening validates; reading never changes the file.

    Attributes are fixed at opening. All errors are `FormatError` or `StorageError`.
    """

    storage: Storage
    format: DiskFormat
    kind: DiskKind
    virtual_size: int  # bytes
    block_size: int  # bytes; a fixed VHD counts as one block of 2 MiB steps
    sector_size: int  # logical sector, bytes: 512 or 4096
    unique_id: bytes  # 16 raw bytes: VHD footer id, VHDX page 83 id
    link_id: bytes  # 16 raw bytes a child must hold: VHD footer id, VHDX DataWriteGuid
    parent: ParentLink | None  # None unless differencing
    creator: str  # readable, e.g. "win 10.0"
    notes: tuple[ImageNote, ...]

    @property
    def path(self) -> Path:
        """The file."""
        return self.storage.path

    @property
    def file_size(self) -> int:
        """The file's length in bytes."""
        return self.storage.size()

    @property
    def ids(self) -> bytes:
        """What tells this file from every other, and most of its own earlier states: VHD the unique
        id and the time stamp, VHDX the guids of the last write to its data and to the file.
        """
        return self.unique_id + self.link_id

    @property
    def table_place(self) -> tuple[int, int]:
        """Where the block table lies in the file: offset and length in bytes; (0, 0): none."""
        return 0, 0

    @abstractmethod
    def extents(self, start: int, stop: int) -> ExtentTable:
        """What this file answers for over [start, stop): sorted, gap-free, coalesced EXTENT rows.

        Both sector-aligned (stop may be the virtual size). Decoded from the block table and only
        the sector bitmaps of partially present blocks in the window; memory is proportional to
        the window. A disk without parent yields ZERO, never PARENT, where it holds nothing.
        """

    @abstractmethod
    def partial_blocks(self, start: int, stop: int) -> int:
        """How many blocks of [start, stop) need a bitmap read; lets callers size windows."""

    @abstractmethod
    def usage(self) -> BlockUsage:
        """Counts over the whole file, from block table and bitmaps, in bounded memory."""

    @abstractmethod
    def write_forecaster(self) -> WriteForecaster:
        """A fresh forecaster for writes into this image; needs no write access."""

    @property
    @abstractmethod
    def write_alignment(self) -> int:
        """Bytes of virtual disk that must not be split between two `reserve` or `add` calls:
        the block size, for VHDX with sector bitmaps the chunk."""

    def grown(self, size: int) -> DiskImage:
        """This image as it will be once a merge has grown it to `size` bytes, for forecasts.
        Raises `ChainError` (size-differs) where it cannot be grown."""
        raise ChainError(
            tr(
                "the file cannot be made larger, from {size} to {wanted} bytes: {reason}",
                size=self.virtual_size,
                wanted=size,
                reason=tr("its format keeps its size"),
            ),
            file=self.path, code="size-differs",
            remedy=tr("leave both files as they are, or export the disk as one file"),
        )

    def read_payload(self, offset: int, buffer: memoryview) -> None:
        """Fill `buffer` with file bytes at `offset` (an extent's offset). A short file raises."""
        count = self.storage.pread_into(offset, buffer)
        if count < len(buffer):
            raise self._short_file(offset + count)

    def payload(self, offset: int, length: int) -> bytes:
        """`length` file bytes at `offset` (an extent's offset). A short file raises."""
        data = self.storage.pread(offset, length)
        if len(data) < length:
            raise self._short_file(offset + len(data))
        return data

    def read_scattered(self, offset: int, parts: list[memoryview]) -> None:
        """Fill at most 1024 `parts` in turn with the file bytes from `offset` on, in one system
        call where the storage can. A short file raises."""
        if isinstance(self.storage, FileStorage):
            count = self.storage.pread_scattered(offset, parts)
            if count < sum(map(len, parts)):
                raise self._short_file(offset + count)
            return
        for part in parts:
            self.read_payload(offset, part)
            offset += len(part)

    def _short_file(self, offset: int) -> FormatError:
        return FormatError(
            tr("the file ends inside a block it refers to"),
            file=self.path, structure="payload block", offset=offset,
            remedy=tr("restore the file from a copy; data past this offset is lost"),
            code="truncated",
            windows_code=CORRUPT if self.format is DiskFormat.VHDX else SHORT_FILE,
        )

    def close(self) -> None:
        """Close the file; idempotent."""
        self.storage.close()

    def __enter__(self) -> DiskImage:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class WritableImage(DiskImage):
    """An image opened for writing (exclusive lock held, first change not yet made).

    Ranges are sorted, disjoint, sector-aligned RANGE tables. The write order inside is: payload in
    new or existing place, flush, then the tables that point to it, flush.
    """

    @abstractmethod
    def reserve(self, data: RangeTable, zeros: RangeTable) -> ExtentTable:
        """Make room for `data` and note `zeros`; returns where the data bytes must be put: DATA
        rows covering exactly `data`, sorted. The caller writes them into `storage` and then calls
        `publish`; several `reserve` calls (ascending, `write_alignment` apart) may precede one
        `publish`. Until then no reader sees a difference except in sectors this image already
        held, which are overwritten in place (in a merge the child hides them).
        """

    @abstractmethod
    def publish(self) -> None:
        """Flush the payload, then make the reserved ranges readable (tables, flush)."""

    @abstractmethod
    def write(self, offset: int, data: bytes) -> None:
        """Write bytes of the virtual disk at a sector-aligned offset; reserve + put + publish."""

    @abstractmethod
    def begin_merge(self, child: WritableImage | None) -> None:
        """Announce that content of `child` (whose parent is this file) will be copied in: VHDX
        sets the child's parent_linkage2 and then its own DataWriteGuid, so that the pair opens at
        every instant. Idempotent: a pair already announced is left as it is. VHD does nothing.
        """

    def begin_growth(self, size: int) -> None:
        """Take data and zeros up to `size` bytes from now on; readers see the old size until
        `finish_growth`. To be called after `begin_merge` and before the first `reserve`; the
        caller must then write or zero everything behind the old end. Raises `ChainError`."""
        self.grown(size)

    def finish_growth(self) -> None:
        """Make the larger size the file's, in one atomic step, all else being published."""

    @abstractmethod
    def adopt(self, child: DiskImage) -> None:
        """At the end of a merge, take over what describes the virtual disk from the child (VHDX:
        the IsVirtualDisk metadata). VHD does nothing. Idempotent.
        """
