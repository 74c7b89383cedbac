# SPDX-License-Identifier: Apache-2.0
"""The snapshot tree over very many snapshots, and over links that form a loop."""

from __future__ import annotations

import itertools
import random
import time
import tracemalloc
from datetime import UTC, datetime
from pathlib import Path

from snapviewer.machines.model import Moment, MomentDisk, MomentKind
from snapviewer.machines.tree import build_tree


def moment(number: int, path: Path) -> Moment:
    disk = MomentDisk("ide0:0", str(path), path, "given")
    return Moment(
        f"{number:06}", f"s{number}", "", datetime(2020, 1, 1, tzinfo=UTC), MomentKind.UNKNOWN,
        {"ide0:0": disk}, None, None,
    )


def test_ten_thousand_snapshots_over_one_chain() -> None:
    paths = [Path(f"/x/{number}.avhd") for number in range(10_000)]
    parent = dict(zip(paths[1:], paths, strict=False))
    moments = [moment(number, path) for number, path in enumerate(paths)]
    random.Random(1).shuffle(moments)
    tracemalloc.start()
    started = time.monotonic()
    ordered, findings = build_tree(moments, None, parent.get)
    assert time.monotonic() - started < 20
    assert tracemalloc.get_traced_memory()[1] < 100 << 20
    tracemalloc.stop()
    assert [each.name for each in ordered] == [f"s{number}" for number in range(10_000)]
    assert ordered[0].parent is None and not findings
    assert all(b.parent == a.id for a, b in itertools.pairwise(ordered))


def test_a_loop_of_links_ends() -> None:
    paths = [Path(f"/x/{number}.avhd") for number in range(5)]
    parent = {path: paths[(number + 1) % 5] for number, path in enumerate(paths)}
    moments = [moment(number, path) for number, path in enumerate(paths)]
    ordered, _ = build_tree(moments, None, parent.get)
    assert {each.id for each in ordered} == {each.id for each in moments}
    assert any(each.parent is None for each in ordered)
