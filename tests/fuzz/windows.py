# SPDX-License-Identifier: Apache-2.0
"""Images as short inputs: only the places where structures lie are in an input's bytes.

An input is: which sound image it starts from (1 byte), flags (1 byte), the file's length in bytes
where it is to be another (5 bytes, 0: as it is), then the bytes of the image's windows, one window
after another. What the input does not reach stays as it was. So a VHDX of some MiB is 2 KiB.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.builders_vhdx import MemoryStorage
from tests.fuzz.engine import Feed

SEAL, WRITE, COPY = 1, 2, 4  # flags: put checksums right; write too; make copies alike
HEAD = 7

Mend = Callable[[MemoryStorage, int], None]  # image, flags


@dataclass(frozen=True)
class Sound:
    """A sound image, its windows (offset, length), and what puts its checksums right."""

    image: MemoryStorage
    windows: list[tuple[int, int]]
    mend: Mend

    def encoded(self, number: int, flags: int) -> bytes:
        parts = [self.image.pread(at, length) for at, length in self.windows]
        return bytes([number, flags, 0, 0, 0, 0, 0]) + b"".join(parts)


def decoded(data: bytes, sounds: list[Sound], largest: int) -> tuple[MemoryStorage, int]:
    """(image, flags) of an input; at most `largest` bytes long, of which absent ones are zeros."""
    feed = Feed(data)
    sound = sounds[feed.below(len(sounds))]
    flags, length = feed.number(1), feed.number(5)
    image = sound.image.copy()
    for at, size in sound.windows:
        part = feed.take(size)
        if part:
            image.pwrite(at, part)
    if flags & SEAL:
        sound.mend(image, flags)
    if length:
        _resize(image, min(length, largest))
    return image, flags


def _resize(image: MemoryStorage, length: int) -> None:
    if length < image.length:
        keep = image.pread(length // 4096 * 4096, length % 4096)
        image.pages = {n: page for n, page in image.pages.items() if n < length // 4096}
        image.length = length
        if keep:
            image.pwrite(length // 4096 * 4096, keep)
    image.length = length


def seeds_of(sounds: list[Sound]) -> list[bytes]:
    """Each image as an input: read only with right checksums, and written to as well."""
    return [
        sound.encoded(number, flags)
        for number, sound in enumerate(sounds)
        for flags in (SEAL, SEAL | COPY | WRITE)
    ]
