# SPDX-License-Identifier: Apache-2.0
"""All files that carry an id, nearest first, put in order only where somebody looks at them.

Hundreds of copies of one VM carry one id hundreds of times; every child of it knows how many there
are at once, and the order is worked out for the few children that show or need it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import overload

from snapviewer.chains.resolve import DiskIndex


class Nearest(Sequence[Path]):
    """The files of an index that carry one of the ids `link_ids`, without `but`, by `distance`."""

    def __init__(
        self,
        index: DiskIndex,
        link_ids: Sequence[bytes],
        but: Path,
        distance: Callable[[Path], tuple[object, ...]],
    ) -> None:
        self._index, self._ids, self._but = index, tuple(dict.fromkeys(link_ids)), but
        self._distance = distance
        self._count = sum(map(index.count_with_id, self._ids)) - (index.id_of(but) in self._ids)
        self._ordered: tuple[Path, ...] | None = None

    def _all(self) -> tuple[Path, ...]:
        if self._ordered is None:
            paths = (path for each in self._ids for path in self._index.paths_with_id(each))
            self._ordered = tuple(
                sorted(
                    (path for path in paths if path != self._but),
                    key=lambda path: (self._distance(path), str(path)),
                )
            )
        return self._ordered

    def __len__(self) -> int:
        return self._count

    def __contains__(self, path: object) -> bool:
        return (
            isinstance(path, Path) and path != self._but and self._index.id_of(path) in self._ids
        )

    @overload
    def __getitem__(self, at: int) -> Path: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Path, ...]: ...
    def __getitem__(self, at: int | slice) -> Path | tuple[Path, ...]:
        return self._all()[at]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._all() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._all())


__all__ = ["Nearest"]
