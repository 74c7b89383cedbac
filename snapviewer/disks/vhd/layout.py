# SPDX-License-Identifier: Apache-2.0
"""Where things go in a VHD file: block and footer placement, as Windows does it.

Since Windows 7 every block's data starts on a 4 KiB boundary, its bitmap right before it, and the
footer is the last sector of a 4 KiB page, so that it sits where a following bitmap would.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from snapviewer.formats.vhd.headers import FOOTER_SIZE

ALIGNMENT: Final = 4096


def round_up(value: int, step: int) -> int:
    """`value` rounded up to a multiple of `step`."""
    return -(-value // step) * step


def footer_offset_after(used_end: int) -> int:
    """Where the footer goes when everything before `used_end` is in use."""
    return round_up(used_end + FOOTER_SIZE, ALIGNMENT) - FOOTER_SIZE


def repaired_footer_offset(file_size: int, used_end: int) -> int:
    """Where a missing end footer goes: over the file's last sector if nothing uses it (its old
    place), else behind the end of the file.
    """
    last = file_size - FOOTER_SIZE
    if last >= used_end and last % FOOTER_SIZE == 0:
        return last
    return footer_offset_after(max(file_size, used_end))


@dataclass(frozen=True)
class Placement:
    """New blocks behind `used_end`; all values bytes in the file.

    `first_bitmap` is the file offset of the first new block's bitmap, `stride` the distance to the
    next; `used_end` is behind the last block, `footer_offset` and `file_size` what results. Where
    an interrupted run left room before the present footer, that room is used and nothing grows.
    """

    first_bitmap: int
    stride: int
    used_end: int
    footer_offset: int
    file_size: int
    moves_footer: bool


def place_blocks(
    count: int,
    used_end: int,
    bitmap_size: int,
    block_size: int,
    footer_offset: int,
    file_size: int,
) -> Placement:
    """Placement of `count` (0: none) new blocks in a file of `file_size` bytes whose footer is at
    `footer_offset`. Writer and forecaster both use it, so that they agree.
    """
    first_data = round_up(used_end + bitmap_size, ALIGNMENT)
    stride = round_up(bitmap_size + block_size, ALIGNMENT)
    if count:
        used_end = first_data + (count - 1) * stride + block_size
    moves = count > 0 and used_end > footer_offset
    if moves:
        footer_offset = footer_offset_after(used_end)
        file_size = footer_offset + FOOTER_SIZE
    return Placement(
        first_data - bitmap_size, stride, used_end, footer_offset, file_size, moves
    )
