# SPDX-License-Identifier: Apache-2.0
"""A disk in memory of which only written pages exist, and which knows what changed."""

from __future__ import annotations

SECTOR = 512
_PAGE = 64 << 10
_SECTORS = _PAGE // SECTOR


class SparseDisk:
    """Bytes of a virtual disk of `size` bytes; unwritten parts read as zeros.

    A sector counts as changed when a write alters its content, so writing the same bytes again
    costs nothing. Memory is proportional to what was written.
    """

    def __init__(self, size: int) -> None:
        self.size = size
        self._pages: dict[int, bytearray] = {}
        self._changed: dict[int, int] = {}  # page -> bit mask of changed sectors

    def read(self, offset: int, length: int) -> bytes:
        """Bytes at `offset`. Raises `ValueError` outside the disk."""
        self._check(offset, length)
        result = bytearray()
        while length:
            page, start = divmod(offset, _PAGE)
            count = min(length, _PAGE - start)
            data = self._pages.get(page)
            result += bytes(count) if data is None else data[start : start + count]
            offset, length = offset + count, length - count
        return bytes(result)

    def write(self, offset: int, data: bytes) -> None:
        """Put bytes at `offset`. Raises `ValueError` outside the disk."""
        self._check(offset, len(data))
        done = 0
        while done < len(data):
            page, start = divmod(offset + done, _PAGE)
            piece = data[done : done + _PAGE - start]
            self._write_page(page, start, piece)
            done += len(piece)

    def take_changes(self) -> list[tuple[int, bytes]]:
        """(offset, bytes) runs of whole sectors changed since the last call, sorted, disjoint
        and not adjoining; the count starts anew."""
        numbers = [
            page * _SECTORS + sector
            for page, mask in sorted(self._changed.items())
            for sector in range(_SECTORS)
            if mask >> sector & 1
        ]
        self._changed.clear()
        runs: list[tuple[int, int]] = []  # first sector, end
        for number in numbers:
            if runs and runs[-1][1] == number:
                runs[-1] = (runs[-1][0], number + 1)
            else:
                runs.append((number, number + 1))
        return [
            (first * SECTOR, self.read(first * SECTOR, (end - first) * SECTOR))
            for first, end in runs
        ]

    def _write_page(self, page: int, start: int, piece: bytes) -> None:
        data = self._pages.get(page)
        if data is None:
            if not any(piece):
                return
            data = self._pages[page] = bytearray(_PAGE)
        elif data[start : start + len(piece)] == piece:
            return
        mask = self._changed.get(page, 0)
        stop = start + len(piece)
        for sector in range(start // SECTOR, (stop + SECTOR - 1) // SECTOR):
            begin, end = max(start, sector * SECTOR), min(stop, (sector + 1) * SECTOR)
            if data[begin:end] != piece[begin - start : end - start]:
                mask |= 1 << sector
        data[start:stop] = piece
        self._changed[page] = mask

    def _check(self, offset: int, length: int) -> None:
        if offset < 0 or length < 0 or offset + length > self.size:
            raise ValueError(f"[{offset}, +{length}) is outside a disk of {self.size} bytes")
