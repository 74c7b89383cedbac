# SPDX-License-Identifier: Apache-2.0
"""What is measured: each function makes its images, checks the answers against what is known by
construction, times ours beside the others and prints a table."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import google_crc32c
import numpy as np
import numpy.typing as npt

from snapviewer.chains.chain import Chain
from snapviewer.chains.diff import diff
from snapviewer.chains.merge import merge
from snapviewer.disks.open import open_image
from tests.benchmarks import peers
from tests.benchmarks.images import (
    GIB,
    MIB,
    SECTOR,
    TIB,
    Image,
    random_runs,
    visible_runs,
    write_chain,
    write_vhd,
    write_vhdx,
)
from tests.benchmarks.measure import Case, paired


@dataclass(frozen=True)
class Options:
    """Where to work and how much to do."""

    folder: Path
    runs: int
    stored: int  # bytes of payload in the images of a chain
    peers: bool
    mean_run: int  # sectors of a run in partial blocks
    machines: int


def metadata(options: Options) -> None:
    """Open the largest tables of either format and count what they hold."""
    rng = np.random.default_rng(3)
    half = options.folder / "meta.vhdx"
    blocks = np.sort(rng.permutation(1 << 21)[: 1 << 20]).astype(np.int64)
    write_vhdx(half, 2 * TIB, MIB, blocks)

    def numpy_vhdx() -> int:
        count = (1 << 21) + ((1 << 21) - 1) // 4096
        table = np.fromfile(half, "<u8", count=count, offset=3 * MIB)
        keep = np.ones(count, np.bool_)
        keep[4096::4097] = False
        table = table[keep]
        counts = np.bincount((table & np.uint64(7)).astype(np.uint8), minlength=8)
        return int(counts[6]) + int((table >> np.uint64(20)).max()) * 0

    _tables(options, "VHDX, 2 TiB, 2,097,152 entries, half allocated", half, numpy_vhdx, 1 << 20)
    half.unlink()

    path = options.folder / "meta.vhd"
    total = 2040 * 512
    blocks = np.sort(rng.permutation(total)[: total // 2]).astype(np.int64)
    write_vhd(path, 2040 * GIB, blocks)

    def numpy_vhd() -> int:
        table = np.fromfile(path, ">u4", count=total, offset=1536).astype(np.uint32)
        held = np.flatnonzero(table != 0xFFFFFFFF)
        return int(held.shape[0]) + int((table[held].astype(np.int64) * SECTOR).max()) * 0

    _tables(options, "VHD, 2040 GiB, 1,044,480 entries, half allocated", path, numpy_vhd,
            total // 2)
    path.unlink()


def _tables(options: Options, title: str, path: Path, raw: Case, allocated: int) -> None:
    def usage() -> int:
        with open_image(path) as image:
            return image.usage().blocks_allocated

    def walk() -> int:
        with Chain.open(path) as chain:
            return sum(chain.owned(*window).shape[0] for window in chain.windows())

    assert raw() == usage() == allocated
    cases: dict[str, Case] = {
        "numpy over the raw table": raw, "ours: open + usage": usage,
        "ours: open + every extent": walk,
    }
    if options.peers and peers.has_program("qemu-img"):
        for what in ("info", "map"):
            command = ("qemu-img", what, "--output=json", path)
            if peers.works(*command):
                cases[f"qemu-img {what} (process)"] = lambda c=command: peers.run(*c)
    zip_name = peers.seven_zip()
    if options.peers and zip_name and peers.works(zip_name, "l", path):
        cases[f"{zip_name} l (process)"] = lambda: peers.run(zip_name, "l", path)
    if options.peers and peers.has_module("pyvhdi"):
        def libvhdi() -> None:
            import pyvhdi  # type: ignore[import-not-found]

            file = pyvhdi.file()
            file.open(str(path))
            file.close()

        cases["libvhdi: open only"] = libvhdi
    table = paired(title, "numpy over the raw table", cases, max(3, options.runs))
    table.show()


def read(options: Options) -> None:
    """A whole disk of twice the stored size, through 1, 5 and 20 layers."""
    for kind in ("vhdx", "vhd"):
        for layers in (1, 5, 20):
            folder = options.folder / f"{kind}{layers}"
            chain = write_chain(folder, kind, layers, 2 * options.stored, options.stored,
                                mean_run=options.mean_run)
            _read(options, kind, chain)
            shutil.rmtree(folder)


def _read(options: Options, kind: str, chain: list[Image]) -> None:
    size = chain[0].size
    starts, lengths, owners, offsets = visible_runs(chain)
    rows = list(zip(starts.tolist(), lengths.tolist(), owners.tolist(), offsets.tolist(),
                    strict=True))
    shown = int(lengths[owners >= 0].sum())
    _check_content(chain, rows)
    buffer = bytearray(peers.STEP)

    def cat() -> None:
        for image in chain:
            handle = os.open(image.path, os.O_RDONLY)
            while os.readv(handle, [buffer]):
                pass
            os.close(handle)

    def ours(step: int = peers.STEP) -> None:
        view = memoryview(buffer)
        with Chain.open(chain[-1].path) as disk:
            for at in range(0, size, step):
                disk.read_into(at, view[: min(step, size - at)])

    def ours_bytes() -> None:
        with Chain.open(chain[-1].path) as disk:
            for at in range(0, size, MIB):
                disk.read(at, MIB)

    cases: dict[str, Case] = {
        "plain reads + clearing the rest": lambda: peers.read_plain(chain, rows, clear=True),
        "plain reads of the bytes shown": lambda: peers.read_plain(chain, rows, clear=False),
        "every byte of the files, in order": cat,
        "ours: read_into, 8 MiB at a time": ours,
        "ours: read, 1 MiB at a time": ours_bytes,
    }
    scale: dict[str, float] = {}
    notes = []
    zip_name = peers.seven_zip()
    if options.peers:
        if zip_name and peers.works(zip_name, "e", "-so", chain[-1].path):
            cases[f"{zip_name} e -so (process)"] = lambda: peers.run(
                zip_name, "e", "-so", chain[-1].path)
        if len(chain) == 1 and peers.has_program("qemu-img"):
            command = ("qemu-img", "dd", "-O", "raw", "bs=8M", f"if={chain[-1].path}",
                       f"of={chain[-1].path.with_suffix('.raw')}")
            if peers.works(*command):
                cases["qemu-img dd to a raw file (process)"] = lambda: peers.run(*command)
        if peers.has_module("pyvhdi"):
            part = size if kind == "vhdx" else size // 32  # a hundred times slower on VHD
            cases["libvhdi"] = lambda: peers.read_libvhdi(chain, part)
            scale["libvhdi"] = size / part
        if peers.has_module("dissect.hypervisor") and len(chain) == 1:
            part_d = size // 8
            cases["dissect.hypervisor"] = lambda: peers.read_dissect(chain, part_d)
            scale["dissect.hypervisor"] = size / part_d
        elif len(chain) > 1:
            notes.append("dissect and qemu-img cannot read these chains, or read them wrong")
    table = paired(
        f"Read {size / GIB:g} GiB {kind.upper()}, {len(chain)} layer(s), half partial: "
        f"{shown / MIB:.0f} MiB shown in {len(rows)} runs",
        "plain reads + clearing the rest", cases, options.runs, scale=scale,
    )
    table.notes = notes
    table.show()


def _check_content(chain: list[Image], rows: list[tuple[int, int, int, int]]) -> None:
    """Every byte of the disk against the plain reads of its runs, by CRC-32C of 8 MiB pieces."""
    handles = [os.open(image.path, os.O_RDONLY) for image in chain]
    with Chain.open(chain[-1].path) as disk:
        want = got = 0
        for _, length, owner, offset in rows:
            data = os.pread(handles[owner], length, offset) if owner >= 0 else bytes(length)
            want = google_crc32c.extend(want, data)
        for at in range(0, disk.virtual_size, peers.STEP):
            got = google_crc32c.extend(got, disk.read(at, peers.STEP))
        assert want == got, "the content read is wrong"
    for handle in handles:
        os.close(handle)


def compare(options: Options) -> None:
    """Two moments whose files differ in `stored` bytes of blocks, on disks of three sizes."""
    count = options.stored // (2 * MIB)
    for size in (4 * options.stored, 2 * TIB, 64 * TIB):
        folder = options.folder / "diff"
        folder.mkdir()
        rng = np.random.default_rng(5)
        blocks = np.sort(rng.choice(size // (2 * MIB), count, replace=False)).astype(np.int64)
        base = write_vhdx(folder / "base.vhdx", size, 2 * MIB, np.empty(0, np.int64))
        one = write_vhdx(folder / "a.avhdx", size, 2 * MIB, blocks, parent=base, seed=9)
        other = write_vhdx(folder / "b.avhdx", size, 2 * MIB, blocks, parent=base, seed=9)
        changed = np.sort(rng.choice(count * 4096, 500, replace=False))
        handle = os.open(other.path, os.O_RDWR)
        for sector in changed.tolist():
            place = int(other.places[sector // 4096]) + sector % 4096 * SECTOR
            old = os.pread(handle, 1, place)
            os.pwrite(handle, bytes([old[0] ^ 1]), place)
        os.close(handle)
        expected = blocks[changed // 4096] * 2 * MIB + changed % 4096 * SECTOR

        _compare(options, size, one, other, expected)
        shutil.rmtree(folder)


def _compare(
    options: Options, size: int, one: Image, other: Image, expected: npt.NDArray[np.int64]
) -> None:
    def ours() -> int:
        with Chain.open(one.path) as a, Chain.open(other.path) as b:
            found = diff(a, b)
            assert found.bytes_compared == options.stored
            return found.bytes_changed

    with Chain.open(one.path) as a, Chain.open(other.path) as b:
        ranges = diff(a, b).ranges
        sectors = np.concatenate(
            [np.arange(r["start"], r["start"] + r["length"], SECTOR) for r in ranges])
        assert np.array_equal(sectors, expected), "the differences found are wrong"

    def raw() -> int:
        buffers = [bytearray(peers.STEP), bytearray(peers.STEP)]
        arrays = [np.frombuffer(b, np.uint64) for b in buffers]
        handles = [os.open(p.path, os.O_RDONLY) for p in (one, other)]
        first, found = int(one.places[0]), 0
        for at in range(first, first + options.stored, peers.STEP):
            for h, b in zip(handles, buffers, strict=True):
                os.preadv(h, [b], at)
            unequal = arrays[0] != arrays[1]
            if unequal.any():
                found += int(unequal.reshape(-1, 64).any(axis=1).sum())
        for h in handles:
            os.close(h)
        return found * SECTOR

    cases: dict[str, Case] = {"numpy over two raw files": raw, "ours: open + diff": ours}
    if options.peers and peers.has_program("cmp") and size == 4 * options.stored:
        cases["cmp -l of the two files (process)"] = lambda: _cmp(one.path, other.path)
    paired(f"Compare two moments that differ in {options.stored / MIB:.0f} MiB of blocks, disk "
           f"of {size / GIB:g} GiB", "numpy over two raw files", cases, options.runs).show()


def _cmp(one: Path, other: Path) -> None:
    import subprocess

    subprocess.run(["cmp", "-l", str(one), str(other)], check=False, stdout=subprocess.PIPE)


def merging(options: Options) -> None:
    """A child of half the stored size into its parent, half of it over blocks the parent has."""
    size = 2 * options.stored
    count = options.stored // 2 // (2 * MIB)
    for kind in ("vhdx", "vhd"):
        for partial in (False, True):
            folder = options.folder / "merge"
            folder.mkdir()
            rng = np.random.default_rng(6)
            picked = np.sort(rng.permutation(size // (2 * MIB))[:count]).astype(np.int64)
            shared = np.zeros(count, np.bool_)
            shared[rng.permutation(count)[: count // 2]] = True
            extra = np.setdiff1d(np.arange(count * 2), picked)[: count // 2]
            held = np.union1d(picked[shared], extra).astype(np.int64)
            is_partial = np.zeros(count, np.bool_)
            if partial:
                is_partial[rng.permutation(count)[: count // 2]] = True
            write = write_vhdx if kind == "vhdx" else write_vhd
            target = write(folder / f"p.{kind}", size, block_size=2 * MIB, full=held, seed=1)
            child = write(
                folder / f"c.a{kind}", size, block_size=2 * MIB, full=picked[~is_partial],
                partial=picked[is_partial], parent=target, seed=2,
                bits=random_runs(rng, int(is_partial.sum()), 4096, options.mean_run),
            )
            _merge(options, kind, partial, child, target)
            shutil.rmtree(folder)


def _merge(options: Options, kind: str, partial: bool, child: Image, target: Image) -> None:
    kept = [(path, path.with_name("kept-" + path.name)) for path in (child.path, target.path)]
    for path, copy in kept:
        path.rename(copy)

    def restore() -> None:
        for path, copy in kept:
            shutil.copyfile(copy, path)
        os.sync()

    restore()
    end = target.path.stat().st_size
    place = dict(zip(target.blocks.tolist(), target.places.tolist(), strict=True))
    fresh: dict[int, int] = {}
    moves = []
    for start, length, offset in zip(child.start.tolist(), child.length.tolist(),
                                     child.offset.tolist(), strict=True):
        block = start // (2 * MIB)
        if block not in place and block not in fresh:
            fresh[block] = end + len(fresh) * 2 * MIB
        moves.append((offset, place.get(block, fresh.get(block, 0)) + start % (2 * MIB), length))

    def limit() -> None:
        source = os.open(child.path, os.O_RDONLY)
        sink = os.open(target.path, os.O_RDWR)
        for offset, at, length in moves:
            done = 0
            while done < length:
                done += os.copy_file_range(source, sink, length - done, offset + done, at + done)
        os.fsync(sink)
        os.close(source)
        os.close(sink)

    def ours() -> None:
        assert merge([child.path, target.path]).copied_bytes == child.stored

    before: dict[str, Case] = {}
    cases: dict[str, Case] = {"copy_file_range of the same + fsync": limit, "ours: merge": ours}
    for name in cases:
        before[name] = restore
    what = "half of its blocks partial" if partial else "whole blocks"
    paired(f"Merge a {kind.upper()} child of {child.stored / MIB:.0f} MiB, {what}",
           "copy_file_range of the same + fsync", cases, options.runs, before=before).show()
    with Chain.open(target.path) as after:  # where the child spoke, the parent now says the same
        handle = os.open(child.path, os.O_RDONLY)
        for start, length, offset in zip(child.start.tolist(), child.length.tolist(),
                                         child.offset.tolist(), strict=True):
            assert after.read(start, length) == os.pread(handle, length, offset)
        os.close(handle)
