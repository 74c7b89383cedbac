# SPDX-License-Identifier: Apache-2.0
"""Which pages of a VHDX block table hold anything, learned while reading.

The table of a 64 TiB disk is 256 MiB or more, nearly all of it zeros in a differencing disk. It is
read through once, piece by piece; after that only pages that hold something are read again.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from snapviewer.formats.vhdx.tables import Bytes, Entries, Int64s

PAGE = 4096  # entries: 32 KiB of table
_PIECE = 8 * PAGE  # entries read at once while learning: 256 KiB, so that holes are seen soon

_KEPT_PAGES, _KEPT_ENTRIES = 4096, 64  # what is remembered of nearly empty pages: 6 MB

_UNKNOWN, _EMPTY, _USED = 0, 1, 2


class TablePages:
    """Flags for a table of `entries` entries, at one byte per 32 KiB of it. Only for files that
    do not change while open.

    `read(first, stop)` gives raw entries; `next_used(index)` an index at or after `index` before
    which all entries from there on are known to be zero (`index` itself where nothing is known).
    """

    def __init__(
        self,
        entries: int,
        read: Callable[[int, int], Entries],
        next_used: Callable[[int], int],
    ) -> None:
        self._entries = entries
        self._read = read
        self._next_used = next_used
        self._kept: dict[int, tuple[Int64s, Entries]] = {}
        self._flags: Bytes = np.zeros(-(-entries // PAGE), np.uint8)

    def few(self, low: int, high: int) -> tuple[Int64s, Entries] | None:
        """Index and value of every entry of [low, high) that is not zero; None where more than a
        quarter of the pages hold something, so that reading all is as cheap."""
        first, stop = low // PAGE, -(-high // PAGE)
        flags = self._flags[first:stop]
        if not bool(flags.all()):
            self._learn(first, stop)
        used = first + np.flatnonzero(flags == _USED)
        if used.shape[0] * 4 > stop - first:
            return None
        pages = [self._page(page) for page in used.tolist()]
        if not pages:
            return np.empty(0, np.int64), np.empty(0, np.uint64)
        indices = np.concatenate([page[0] for page in pages])
        values = np.concatenate([page[1] for page in pages])
        begin, end = np.searchsorted(indices, (low, high)).tolist()
        return indices[begin:end], values[begin:end]

    def _page(self, page: int) -> tuple[Int64s, Entries]:
        """Index and value of the entries of one page that are not zero."""
        found = self._kept.get(page)
        if found is None:
            begin = page * PAGE
            entries = self._read(begin, min(begin + PAGE, self._entries))
            held = np.flatnonzero(entries)
            found = (held + begin, entries[held])
            if len(self._kept) < _KEPT_PAGES and held.shape[0] <= _KEPT_ENTRIES:
                self._kept[page] = found
        return found

    def _learn(self, first: int, stop: int) -> None:
        unknown = first + np.flatnonzero(self._flags[first:stop] == _UNKNOWN)
        at, end = int(unknown[0]) * PAGE, min((int(unknown[-1]) + 1) * PAGE, self._entries)
        while at < end:
            skip = min(self._next_used(at), end) // PAGE * PAGE
            if skip > at:
                self._flags[at // PAGE : skip // PAGE] = _EMPTY
                at = skip
                continue
            upto = min(at + _PIECE, end)
            entries = self._read(at, upto)
            heads = np.arange(0, upto - at, PAGE)
            held = np.bitwise_or.reduceat(entries, heads) != 0
            self._flags[at // PAGE : at // PAGE + heads.shape[0]] = np.where(held, _USED, _EMPTY)
            at = upto
