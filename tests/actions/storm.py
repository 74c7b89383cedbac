# SPDX-License-Identifier: Apache-2.0
"""Thousands of real kills and failed operations over random VMs, every action, both ways back.

From the repository's root: ``python -m tests.actions.storm --kills 2000 --faults 1000 --seed N``.
Each world is built in a process of its own and each action runs in a fork of it, so that a SIGKILL
costs a fraction of a second. A case that ends otherwise than it should is printed as
``WORLD/CASE``; ``--only WORLD/CASE`` runs it again.
"""

from __future__ import annotations

import argparse
import errno
import fcntl
import json
import os
import random
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any

from snapviewer.cli import main as cli
from snapviewer.disks.filesystem.lock_table import read_locks
from snapviewer.disks.filesystem.scope import unconfined
from snapviewer.machines.holders import Programs
from snapviewer.machines.holds import Look as HostLook
from snapviewer.machines.holds import MountTable
from tests.actions.storm_cases import Expected, acts, before, expected, run_case
from tests.builders_storm import GENERATIONS, fixed_ids, generation_of, own_mounts, world

CASES = 50  # of one world


def _alone() -> None:
    """No other program of this machine is looked at: that has tests of its own and costs most of
    the time of a case. Only ever in a process of its own."""
    parser = cli.build_parser()
    cli.build_parser = lambda: parser
    HostLook.unseen = lambda self, place: ""  # type: ignore[method-assign]
    HostLook.take = staticmethod(  # type: ignore[method-assign]
        lambda: HostLook(MountTable.read(), read_locks(), Programs())
    )


def _no_locks(_handle: object, _operation: int) -> None:
    """As on a share that knows no locks."""
    raise OSError(errno.EOPNOTSUPP, os.strerror(errno.EOPNOTSUPP))


def run_world(
    folder: Path, seed: int, cases: range, faults: float, mounts: bool, only: str = ""
) -> list[dict[str, Any]]:
    """The cases of one world, in this process. `faults`: the share of cases that fail rather than
    die. `only`: one kind of action."""
    os.environ["SNAPVIEWER_STATE_DIR"] = str(folder / "state")
    (folder / "state").mkdir(parents=True)
    (folder / "state" / "journal.key").write_bytes(b"a key of tests, of 32 bytes long")
    (folder / "state" / "journal.key").chmod(0o600)
    _alone()
    fixed_ids(seed)
    if seed % 7 == 3:
        fcntl.flock = _no_locks
    with unconfined():
        made = world(folder, seed, mounts)
        known: dict[Any, Expected | None] = {}
        every = [act for act in acts(made) if not only or act.name.startswith(only)]
        kinds = sorted({act.name for act in every})
        chosen = random.Random(f"acts {seed}")
        one = {kind: chosen.choice([act for act in every if act.name == kind]) for kind in kinds}
        if not kinds:
            return []
        started = before(made)
        found = []
        for number in cases:
            source = random.Random(f"{seed}/{number}")
            expect, act = None, None
            for _ in range(8):
                act = one[source.choice(kinds)]
                if act not in known:
                    known[act] = expected(made, act, started)
                expect = known[act]
                if expect is not None:
                    break
            if expect is None or act is None:
                continue
            failing = source.random() < faults
            line: dict[str, Any] = {
                "case": f"{seed}/{number}", "act": act.name, "generation": made.generation,
                "traits": made.traits, "words": act.words or act.repair,
            }
            try:
                case = run_case(made, act, expect, source, failing)
                line |= {"hits": case.hits, "end": case.end}
            except Exception as error:
                line |= {"fault": f"{type(error).__name__}: {error}",
                         "where": traceback.format_exc(limit=-3)}
            found.append(line)
    return found


def in_process(base: Path, *given: Any) -> list[dict[str, Any]]:
    """`run_world` in a fork with mounts of its own; what it may not clear is cleared here."""
    folder = Path(tempfile.mkdtemp(dir=base, prefix="storm-"))
    inside, outside = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(inside)
            with os.fdopen(outside, "w") as pipe:
                try:
                    seed, cases, faults, only = given
                    lines = run_world(folder, seed, cases, faults, own_mounts(), only)
                except BaseException:
                    lines = [{"case": f"{given[0]}", "act": "build", "generation": "",
                              "traits": [], "fault": traceback.format_exc()}]
                for line in lines:
                    pipe.write(json.dumps(line, default=str) + "\n")
        finally:
            os._exit(0)
    os.close(outside)
    with os.fdopen(inside) as pipe:
        lines = [json.loads(line) for line in pipe]
    os.waitpid(child, 0)
    shutil.rmtree(folder, ignore_errors=True)
    return lines


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def main() -> int:
    words = argparse.ArgumentParser()
    words.add_argument("--kills", type=int, default=2000)
    words.add_argument("--faults", type=int, default=1000)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--only", default="", help="WORLD/CASE, or WORLD")
    words.add_argument("--act", default="", help="actions whose name begins so")
    words.add_argument("--generation", default="", choices=("", *GENERATIONS))
    words.add_argument("--base", type=Path, default=Path("/dev/shm"))
    words.add_argument("--out", type=Path, help="every case as a line of JSON")
    options = words.parse_args()
    if not options.base.is_dir():
        options.base = Path(tempfile.gettempdir())
    share = options.faults / max(1, options.faults + options.kills)
    if options.only:
        seed, _, number = options.only.partition("/")
        cases = range(int(number), int(number) + 1) if number else range(CASES)
        lines = in_process(options.base, int(seed), cases, share, options.act)
        say(json.dumps(lines, indent=1))
        return int(any("fault" in line for line in lines))
    hits: Counter[str] = Counter()
    table: Counter[tuple[str, str]] = Counter()
    ways: Counter[str] = Counter()
    wrong = 0
    began, seed = time.monotonic(), options.seed * 10_000
    while hits["kill"] < options.kills or hits["fault"] < options.faults:
        if options.generation and generation_of(seed) != options.generation:
            seed += 1
            continue
        for line in in_process(options.base, seed, range(CASES), share, options.act):
            if options.out:
                with options.out.open("a") as file:
                    file.write(json.dumps(line) + "\n")
            if "fault" in line:
                wrong += 1
                say(json.dumps(line, indent=1))
                continue
            for name, count in line["hits"].items():
                kind = name.split(",")[0]
                if kind in ("kill", "fault"):
                    hits[kind] += count
                    table[(line["act"], kind)] += count
                    table[(line["generation"], kind)] += count
                ways[name] += count
            ways[f"end {line['end']}"] += 1
        seed += 1
        sys.stderr.write(
            f"{time.monotonic() - began:6.0f} s, world {seed}: {dict(hits)}, wrong {wrong}\n"
        )
    for (name, kind), count in sorted(table.items()):
        say(f"{name:32} {kind:6} {count}")
    say(str(dict(ways)))
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
