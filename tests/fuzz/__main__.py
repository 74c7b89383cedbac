# SPDX-License-Identifier: Apache-2.0
"""`python -m tests.fuzz TARGET [--seconds N] [--corpus FOLDER]`: one target under atheris.

What is found is written to a file named `crash-...` (or `timeout-...`, `oom-...`) beside the
corpus; `python -m tests.fuzz TARGET FILE` runs it once. New inputs are kept in the corpus' folder,
which is no part of this repository: what found a bug becomes a few lines in `test_found.py`.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from pathlib import Path

HOW = "atheris is not installed: pip install '.[fuzz]' (Linux and macOS; see CONTRIBUTING.md)"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("target", nargs="?", help="without one, the targets are listed")
    parser.add_argument("input", nargs="?", type=Path, help="run this one input and stop")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--corpus", type=Path, help="a folder; default: a temporary one")
    parser.add_argument("--plain", action="store_true", help="the engine of the suite, no atheris")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    plain = arguments.plain or arguments.input is not None or arguments.target is None
    if not plain:
        try:
            import atheris
        except ImportError:
            print(HOW, file=sys.stderr)
            return 2
        with atheris.instrument_imports(include=["snapviewer"]):
            from tests.fuzz.targets import TARGETS, surroundings
    else:
        from tests.fuzz.targets import TARGETS, surroundings
    if arguments.target not in TARGETS:
        print("targets: " + " ".join(TARGETS))
        return 0 if arguments.target is None else 2
    target = TARGETS[arguments.target]
    if arguments.input is not None:
        with surroundings():
            target.check(arguments.input.read_bytes())
        return 0
    work = arguments.corpus or Path(tempfile.mkdtemp(prefix="fuzz-"))
    work.mkdir(parents=True, exist_ok=True)
    with surroundings():
        if plain:
            return _plain(target, arguments.seconds, arguments.seed, work)
        (work / "inputs").mkdir(exist_ok=True)
        for number, raw in enumerate(target.seeds):
            (work / "inputs" / f"seed-{number}").write_bytes(raw)
        words = work / "words"
        words.write_text("".join(f'"{_escaped(word)}"\n' for word in target.words), "ascii")
        options = [
            sys.argv[0], f"-max_total_time={arguments.seconds}", f"-max_len={target.largest}",
            "-timeout=30", "-rss_limit_mb=4096", f"-artifact_prefix={work}/",
            "-print_final_stats=1", *([f"-dict={words}"] if target.words else []),
            *([f"-seed={arguments.seed}"] if arguments.seed else []), str(work / "inputs"),
        ]
        atheris.Setup(options, target.check)
        atheris.Fuzz()
    return 0


def _plain(target: object, seconds: int, seed: int, work: Path) -> int:
    from tests.fuzz.engine import Target, mutated

    assert isinstance(target, Target)
    rng, end, count = random.Random(seed), time.monotonic() + seconds, 0
    for raw in target.seeds:
        target.check(raw)
    while time.monotonic() < end:
        raw = mutated(rng, target)
        count += 1
        try:
            target.check(raw)
        except BaseException:
            (work / f"crash-{os.getpid()}-{count}").write_bytes(raw)
            print(f"after {count} inputs; {work}", file=sys.stderr)
            raise
    print(f"{target.name}: {count} inputs in {seconds} s, nothing found")
    return 0


def _escaped(word: bytes) -> str:
    return "".join(f"\\x{byte:02x}" for byte in word)


if __name__ == "__main__":
    sys.exit(main())
