# SPDX-License-Identifier: Apache-2.0
"""Write FAULTS.md: how many cases of each fault were run on each action, and how they ended.

From the repository's root: ``python -m tests.actions.fault_table [POINTS]``. POINTS is the number
of changes tried an action and fault (default 12; 0: every change, which takes hours).
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections import Counter
from pathlib import Path

from snapviewer.disks.filesystem.scope import unconfined
from tests.builders_faults import (
    ACTIONS,
    EXPORTS,
    FAULTS,
    FORMATS,
    make_scene,
    measure,
    measure_export,
    run_case,
    run_export_case,
)

OUTCOMES = ("complete", "untouched", "taken back", "continued")
_HEAD = """# Faults injected into actions

Written by `python -m tests.actions.fault_table {points}`. A fault is raised where the operating
system would: before a change (write, flush, rename, remove, create, truncate, folder) of any file,
at points spread over the whole action. *Disk full* fails every later change that needs room,
*permission denied* and *medium removed* every later change, *I/O error once* only that one.

Each case must end *complete* (the fault hit nothing that matters), *untouched* (the action was
taken back at once and the error shown), or wait for `recover` (exit 5), which then *continued* it
or had it *taken back*. In every case every moment was read whole at once after the fault and again
at the end and was identical; a case that ends otherwise fails the table. VHD and VHDX together.

| action | changes | {faults} | {outcomes} |
|---|---|{rule}|
"""


def main() -> None:
    points = int(sys.argv[1]) if len(sys.argv) > 1 else 12
    cases: dict[str, Counter[str]] = {}
    ends: dict[str, Counter[str]] = {}
    changes: dict[str, list[int]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for format in FORMATS:
            scene = make_scene(Path(folder) / format, format)
            for action in (*ACTIONS, *EXPORTS):
                source = random.Random(f"{format} {action}")
                exports = action in EXPORTS
                known = None if exports else measure(scene, action)
                total = measure_export(scene, action) if known is None else known.changes
                changes.setdefault(action, []).append(total)
                for fault in FAULTS:
                    chosen = range(total)
                    for at in source.sample(chosen, min(points or total, total)):
                        if known is None:
                            end = run_export_case(scene, action, fault, at)
                        else:
                            back = bool(source.getrandbits(1))
                            end = run_case(scene, action, known, fault, at, back)
                        cases.setdefault(action, Counter())[fault.name] += 1
                        ends.setdefault(action, Counter())[end] += 1
                sys.stderr.write(f"{format} {action} {dict(ends[action])}\n")
    text = _HEAD.format(
        points=points,
        faults=" | ".join(fault.name for fault in FAULTS),
        outcomes=" | ".join(OUTCOMES),
        rule="---|" * (len(FAULTS) + len(OUTCOMES) - 1) + "---",
    )
    for action in cases:
        row = [action, " / ".join(str(number) for number in changes[action])]
        row += [str(cases[action][fault.name]) for fault in FAULTS]
        row += [str(ends[action][outcome]) for outcome in OUTCOMES]
        text += f"| {' | '.join(row)} |\n"
    total_cases = sum(sum(counter.values()) for counter in cases.values())
    text += f"\n{total_cases} cases; none ended otherwise. Changes: VHD / VHDX.\n"
    Path(__file__).with_name("FAULTS.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    with unconfined():
        main()
