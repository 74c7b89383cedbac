# SPDX-License-Identifier: Apache-2.0
"""What a fuzz target is, what one run of it may cost, and a small mutation engine.

A target takes any bytes. Whatever they are, only the documented errors may come out, within
`SECONDS` of computing and `MEMORY` bytes. The engine here needs nothing installed and does the same
every time; the driver (`python -m tests.fuzz`) uses atheris, which follows the code's branches.
"""

from __future__ import annotations

import atexit
import contextlib
import random
import re
import shutil
import struct
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from snapviewer.base.errors import SnapviewerError

SECONDS = 5.0
MEMORY = 200 << 20
_CLEAR, _ACCOUNT = Path("/proc/self/clear_refs"), Path("/proc/self/status")

# Numbers that sit on the edges of what the formats hold.
EDGES = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 15, 255, 511, 512, 513, 4095, 4096, 4097, 0x7FFF, 0xFFFF, 1 << 16,
    1 << 20, (1 << 20) - 1, 3 << 20, (1 << 31) - 1, 1 << 31, (1 << 32) - 1, 1 << 32, 1 << 40,
    1 << 44, 1 << 46, 1 << 50, (1 << 50) + 1, 1 << 60, 1 << 62, (1 << 63) - 512, (1 << 63) - 1,
    1 << 63, (1 << 63) + 512, (1 << 64) - 1024, (1 << 64) - 512, (1 << 64) - 1,
]  # fmt: skip


class FindingError(AssertionError):
    """A target took too long or too much memory."""


@dataclass(frozen=True)
class Target:
    """`run` takes any bytes; `make_seeds` makes sound inputs; `words` are worth trying anywhere."""

    name: str
    run: Callable[[bytes], None]
    make_seeds: Callable[[], list[bytes]]
    words: tuple[bytes, ...] = ()
    largest: int = 8192  # bytes of an input

    @cached_property
    def seeds(self) -> list[bytes]:
        return self.make_seeds()

    def check(self, data: bytes) -> None:
        """Run on one input. Anything that comes out is a bug."""
        before, began = _reset_peak(), time.process_time()
        # What a target asks for and is refused with a documented error is an answer.
        with contextlib.suppress(SnapviewerError):
            self.run(data)
        spent, grown = time.process_time() - began, _status("VmHWM") - before
        if spent > SECONDS:
            raise FindingError(f"{spent:.1f} s of computing")
        if grown > MEMORY:
            raise FindingError(f"{grown >> 20} MiB more memory")


def _reset_peak() -> int:
    """Begin to measure; what the process holds now, bytes."""
    with contextlib.suppress(OSError):
        _CLEAR.write_text("5")
    return _status("VmRSS")


def _status(name: str) -> int:
    """A line of the process' own memory account, bytes; 0 where the system keeps none."""
    try:
        found = re.search(rf"^{name}:\s*(\d+) kB", _ACCOUNT.read_text("ascii"), re.MULTILINE)
    except OSError:
        return 0
    return int(found[1]) << 10 if found else 0


def lasting_folder(name: str) -> Path:
    """A folder that goes with the process."""
    made = tempfile.mkdtemp(prefix=f"fuzz-{name}-")
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return Path(made)


class Feed:
    """Choices taken one after another from an input's bytes; zeros once they are used up."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    @property
    def left(self) -> int:
        return max(0, len(self._data) - self._at)

    def take(self, length: int) -> bytes:
        part = self._data[self._at : self._at + length]
        self._at += length
        return part

    def number(self, size: int) -> int:
        """An unsigned number of `size` bytes."""
        return int.from_bytes(self.take(size), "little")

    def below(self, limit: int) -> int:
        return self.number(1 if limit <= 256 else 2 if limit <= 65536 else 4) % limit

    def pick(self, items: Sequence[Any]) -> Any:
        return items[self.below(len(items))]

    def text(self) -> str:
        """Up to 255 characters, of one byte or of two (halves of pairs among them)."""
        length = self.number(1)
        if length & 1:
            return self.take(length).decode("latin-1")
        part = self.take(length)
        return part[: len(part) & ~1].decode("utf-16-le", "surrogatepass")

    def edge(self) -> int:
        """A number from the edges, or any."""
        which = self.number(1)
        return EDGES[which] if which < len(EDGES) else self.number(8)

    def value(self) -> object:
        """Anything that JSON or a configuration could hold."""
        kind = self.below(9)
        if kind == 0:
            return None
        if kind == 1:
            return bool(self.number(1) & 1)
        if kind == 2:
            return self.edge()
        if kind == 3:
            return -self.edge() - 1
        if kind == 4:
            return struct.unpack("<d", self.take(8).ljust(8, b"\0"))[0]
        if kind == 5:
            return []
        if kind == 6:
            return {}
        if kind == 7:
            return [self.text(), self.edge()]
        return self.text()


def mutated(rng: random.Random, target: Target) -> bytes:
    """An input made from the target's seeds by a few changes."""
    seeds = target.seeds
    raw = bytearray(rng.choice(seeds))
    for _ in range(rng.choice((1, 1, 2, 3, 8, 24))):
        at = rng.randrange(len(raw) + 1)
        kind = rng.randrange(10)
        if kind <= 2 and raw:
            at = min(at, len(raw) - 1)
            raw[at] = rng.randrange(256) if kind else raw[at] ^ 1 << rng.randrange(8)
        elif kind <= 5:
            size = rng.choice((1, 2, 4, 8))
            number = rng.choice(EDGES) & ((1 << 8 * size) - 1)
            raw[at : at + size] = number.to_bytes(size, rng.choice(("little", "big")))
        elif kind == 6 and target.words:
            word = rng.choice(target.words)
            raw[at : at + rng.choice((0, len(word)))] = word
        elif kind == 7:
            del raw[at : at + rng.choice((1, 4, 16, 256))]
        elif kind == 8:
            other = rng.choice(seeds)
            start = rng.randrange(len(other) + 1)
            part = other[start : start + rng.choice((4, 16, 64, 512))]
            raw[at : at + len(part)] = part
        else:
            part = raw[at : at + rng.choice((4, 16, 64))]
            to = rng.randrange(len(raw) + 1)
            raw[to : to + rng.choice((0, len(part)))] = part
    return bytes(raw[: target.largest])


def short_run(target: Target, count: int, seed: int) -> Iterator[bytes]:
    """Some of the seeds, then `count` mutated inputs; the same ones for the same `seed`."""
    rng = random.Random(seed)
    yield from rng.sample(target.seeds, min(len(target.seeds), 8))
    for _ in range(count):
        yield mutated(rng, target)
