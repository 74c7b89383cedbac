# SPDX-License-Identifier: Apache-2.0
"""Memory on the largest disks, and how long whole folders take to open."""

from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path

import numpy as np

from tests.benchmarks.cases import Options
from tests.benchmarks.images import GIB, MIB, TIB, write_vhdx
from tests.benchmarks.measure import peak_memory, seconds

_IMPORTS = """
from pathlib import Path
from snapviewer.chains.chain import Chain
from snapviewer.chains.diff import diff
from snapviewer.chains.usage import space_by_chain
from snapviewer.disks.open import open_image
import snapviewer.machines.library
"""


def memory(options: Options) -> None:
    """A 64 TiB disk of 2 MiB blocks: 33,554,432 entries, a table of 256 MiB, one block in 32
    allocated at random so that no part of the table is empty; and a child with 4,096 blocks."""
    folder = options.folder / "memory"
    folder.mkdir()
    rng = np.random.default_rng(8)
    size, total = 64 * TIB, 32 << 20
    blocks = np.sort(rng.choice(total, total // 32, replace=False)).astype(np.int64)
    base = write_vhdx(folder / "base.vhdx", size, 2 * MIB, blocks)
    few = np.sort(rng.choice(total, 512, replace=False)).astype(np.int64)
    child = write_vhdx(folder / "child.avhdx", size, 2 * MIB, few, parent=base)
    p, c = str(base.path), str(child.path)
    print(f"\nMemory, a 64 TiB VHDX with {total // 32:,} of {total:,} blocks allocated")
    print(f"  {'':<40} {'imports':>10} {'peak':>10} {'more':>10} {'time':>10}")
    for name, body in {
        "open": f"open_image(Path({p!r}))",
        "open + usage": f"open_image(Path({p!r})).usage()",
        "map: every extent": f"c = Chain.open(Path({p!r}))\n"
        "print(sum(len(c.owned(*w)) for w in c.windows()), file=__import__('sys').stderr)",
        "exclusive and shared, two moments": "from snapviewer.chains.cache import ImageCache\n"
        "i = ImageCache()\n"
        f"space_by_chain([Chain.open(Path(n), cache=i) for n in ({p!r}, {c!r})])",
        "diff of two moments, 1 GiB read": f"diff(Chain.open(Path({p!r})),\n"
        f" Chain.open(Path({c!r})))",
    }.items():
        before, peak, spent = peak_memory(_IMPORTS, body)
        print(f"  {name:<40} {before:6.0f} MiB {peak:6.0f} MiB {peak - before:6.0f} MiB "
              f"{seconds(spent):>10}")
    shutil.rmtree(folder)
    sys.stdout.flush()


def folders(options: Options) -> None:
    """A root of many machines, and one machine with a line of 500 snapshots."""
    from snapviewer.chains.cache import ImageCache
    from snapviewer.chains.chain import Chain
    from snapviewer.chains.usage import space_by_chain
    from snapviewer.machines.opening import open_library
    from tests.benchmarks.machines import write_root

    print("\nFolders")
    for machines, snapshots in ((options.machines, 10), (1, 500)):
        folder = options.folder / f"folders{machines}"
        root = write_root(folder, machines, snapshots)
        times = []
        for _ in range(3):
            start, spent = time.perf_counter(), time.process_time()
            library = open_library(root)
            times.append((time.perf_counter() - start, time.process_time() - spent))
            assert len(library.machines) == machines
            assert len(library.machines[0].moments) == snapshots + 1
            library.close()
        wall, cpu = sorted(times)[1]
        print(f"  open {machines} machine(s) of {snapshots} snapshots: {seconds(wall)} "
              f"({seconds(cpu)} of CPU)")
        if machines == 1:
            leaf = next(iter(library.machines[0].now.disks.values())).path
            assert isinstance(leaf, Path)
            start = time.perf_counter()
            with ImageCache() as cache, Chain.open(leaf, cache=cache) as chain:
                opened = time.perf_counter() - start
                below = [chain.below(number) for number in range(1, len(chain.layers))]
                space_by_chain([chain, *below])
                spent_all = time.perf_counter() - start
                start = time.perf_counter()
                chain.read(0, chain.virtual_size)
                read = time.perf_counter() - start
            print(f"  its chain of {snapshots + 1} files: open {seconds(opened)}, what each of "
                  f"{snapshots + 1} moments holds {seconds(spent_all - opened)}, read "
                  f"{chain.virtual_size / GIB:g} GiB {seconds(read)}")
        shutil.rmtree(folder)
    sys.stdout.flush()
