# SPDX-License-Identifier: Apache-2.0
"""Paired timing, peak memory of a process of its own, and the table that is printed."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

REPO = Path(__file__).resolve().parents[2]
Case = Callable[[], object]


@dataclass
class Row:
    """One line: what was measured, the median and best seconds, and its ratios by name."""

    name: str
    median: float
    best: float
    note: str = ""


@dataclass
class Table:
    """A titled group of rows; `base` names the row all others are compared with."""

    title: str
    base: str
    rows: list[Row] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def show(self) -> None:
        """Print it; the ratio is this row's median time over the base row's."""
        print(f"\n{self.title}")
        base = next((row for row in self.rows if row.name == self.base), None)
        for row in self.rows:
            ratio = f"{row.median / base.median:8.2f} x" if base else ""
            print(f"  {row.name:<46} {seconds(row.median):>10} {seconds(row.best):>10} {ratio}"
                  f"  {row.note}")
        for note in self.notes:
            print(f"  - {note}")
        sys.stdout.flush()


def seconds(value: float) -> str:
    """Readable at every scale."""
    return f"{value * 1000:.1f} ms" if value < 1 else f"{value:.2f} s"


def paired(title: str, base: str, cases: dict[str, Case], runs: int,
           before: dict[str, Case] | None = None, scale: dict[str, float] | None = None) -> Table:
    """Run all cases in turn, `runs` times over, so that a busy moment of the machine hits all
    alike; one untimed round first. `before` prepares a case untimed; `scale` multiplies the time
    of a case that does a part only."""
    before, scale = before or {}, scale or {}
    times: dict[str, list[float]] = {name: [] for name in cases}
    for turn in range(runs + 1):
        for name, case in cases.items():
            if name in before:
                before[name]()
            start = time.perf_counter()
            case()
            spent = time.perf_counter() - start
            if turn:
                times[name].append(spent * scale.get(name, 1))
    table = Table(title, base)
    for name, spent_times in times.items():
        note = "scaled from a part" if scale.get(name, 1) != 1 else ""
        table.rows.append(Row(name, statistics.median(spent_times), min(spent_times), note))
    return table


_PEAK = """
import resource, sys
sys.path.insert(0, {repo!r})
{imports}
def peak():
    with open("/proc/self/status") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
before = peak()
import time
start = time.perf_counter()
{body}
print(before, peak(), time.perf_counter() - start)
"""


def peak_memory(imports: str, body: str) -> tuple[float, float, float]:
    """Run `body` in a fresh process: (MiB after the imports, MiB at the peak, seconds)."""
    code = _PEAK.format(repo=str(REPO), imports=imports, body=body)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)
    before, peak, spent = done.stdout.split()
    return int(before) / 1024, int(peak) / 1024, float(spent)
