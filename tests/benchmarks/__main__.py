# SPDX-License-Identifier: Apache-2.0
"""``python -m tests.benchmarks``: speed beside other programs, memory, and scale. See README.md."""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import tempfile
import time
from pathlib import Path

import numpy as np

from snapviewer.disks.filesystem.scope import unconfined
from tests.benchmarks import big, cases, growing
from tests.benchmarks.images import GIB, MIB

GROUPS = {
    "metadata": cases.metadata, "read": cases.read, "diff": cases.compare, "merge": cases.merging,
    "growth": growing.grow, "memory": big.memory, "folders": big.folders,
}


def main() -> None:
    """Parse the arguments, run the groups, remove what was written."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("groups", nargs="*", metavar="GROUP",
                        help=f"of {', '.join(GROUPS)}; all of them by default")
    parser.add_argument("--runs", type=int, default=3, help="timed rounds of each case (3)")
    parser.add_argument("--stored", type=int, default=1024, metavar="MIB",
                        help="payload in the images, MiB, a multiple of 64 (1024)")
    parser.add_argument("--run-sectors", type=int, default=64, metavar="N",
                        help="mean sectors of a run in partial blocks (64: 32 KiB)")
    parser.add_argument("--machines", type=int, default=200, help="machines of the large root")
    parser.add_argument("--no-peers", action="store_true", help="measure ours and raw reads only")
    parser.add_argument("--folder", type=Path, help="work here (default: the temporary folder); "
                        "needs about six times --stored")
    arguments = parser.parse_args()
    unknown = set(arguments.groups) - set(GROUPS)
    if unknown or arguments.stored < 64 or arguments.stored % 64 or arguments.runs < 1:
        parser.error(f"unknown group: {', '.join(unknown)}" if unknown else "see --help")
    folder = Path(tempfile.mkdtemp(prefix="snapviewer-bench-", dir=arguments.folder))
    options = cases.Options(folder, arguments.runs, arguments.stored * MIB,
                            not arguments.no_peers, arguments.run_sectors, arguments.machines)
    free = shutil.disk_usage(folder).free
    if free < 6 * options.stored:
        parser.error(f"{folder} has only {free / GIB:.1f} GiB free")
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    print(f"{platform.system()} {platform.machine()}, {os.cpu_count()} CPUs{load}, Python "
          f"{platform.python_version()}, numpy {np.__version__}; median, best, ratio to the limit")
    started = time.monotonic()
    try:
        for name in arguments.groups or GROUPS:
            GROUPS[name](options)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"\ndone in {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    with unconfined():
        main()
