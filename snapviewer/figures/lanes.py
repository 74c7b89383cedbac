# SPDX-License-Identifier: Apache-2.0
"""Lay a forest out on flat rows with git-style lanes. Pure; no Qt.

Rows are in depth-first order, parents above children; of several children the *main* one comes
last and keeps its parent's lane, every other one opens the next lane to the right for its whole
subtree. So a linear chain stays in one column however long, lines never cross, and at a row in
lane n every lane left of it is still open.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True)
class LaneRow(Generic[Key]):
    """One row. `branches[i]` numbers the branch whose line runs in lane i (0..lane); `joins` says
    that the node hangs on the line left of it; `above`/`below` whether its own line goes on.
    """

    key: Key
    lane: int
    branches: tuple[int, ...]
    above: bool
    below: bool
    joins: bool


def layout(
    keys: Sequence[Key], parents: Mapping[Key, Key | None], main: frozenset[Key] | set[Key]
) -> list[LaneRow[Key]]:
    """The rows of all `keys` in order of drawing.

    `parents` maps a key to its parent; a parent that is no key, or one that would close a circle,
    counts as none. `keys` order is the order among siblings; the child in `main` (else the last)
    is the main one. Linear in the number of keys; no recursion.
    """
    known = set(keys)
    children: dict[Key | None, list[Key]] = {}
    for key in keys:
        parent = parents.get(key)
        children.setdefault(parent if parent in known and parent != key else None, []).append(key)
    rows: list[LaneRow[Key]] = []
    seen: set[Key] = set()
    branch_count = 0

    def walk(root: Key) -> None:
        nonlocal branch_count
        # An entry: key, branches of the lanes up to its own, hangs on a line, opens a lane.
        stack: list[tuple[Key, tuple[int, ...], bool, bool]] = [
            (root, (branch_count,), False, False)
        ]
        branch_count += 1
        while stack:
            key, branches, above, joins = stack.pop()
            if key in seen:
                continue
            seen.add(key)
            below = [child for child in children.get(key, ()) if child not in seen]
            rows.append(LaneRow(key, len(branches) - 1, branches, above, bool(below), joins))
            if not below:
                continue
            chosen = next((child for child in below if child in main), below[-1])
            stack.append((chosen, branches, True, False))
            sides = [child for child in below if child != chosen]
            numbered = [
                (child, (*branches, branch_count + index), False, True)
                for index, child in enumerate(sides)
            ]
            branch_count += len(sides)
            stack.extend(reversed(numbered))

    for root in children.get(None, ()):
        walk(root)
    for key in keys:  # members of a circle have no root above them
        if key not in seen:
            walk(key)
    return rows
