# SPDX-License-Identifier: Apache-2.0
"""Very long chains of VHD files, made by patching one child's bytes."""

from __future__ import annotations

from pathlib import Path

from snapviewer.disks.image import DiskFormat, ParentPaths
from snapviewer.disks.open import create_differencing, create_dynamic, open_image
from tests.builders_vhd import seal


def name_of(number: int) -> str:
    return f"{number:05}.avhd"


def make_chain(folder: Path, depth: int) -> list[Path]:
    """`depth` files, the base first; each an empty child of the one before."""
    folder.mkdir(parents=True, exist_ok=True)
    base = folder / "base0.vhdx.vhd"
    create_dynamic(base, 1 << 20, DiskFormat.VHD)
    first = folder / name_of(1)
    with open_image(base) as image:
        create_differencing(
            first, image, ParentPaths("C:\\x\\" + name_of(0), ".\\" + name_of(0)),
            unique_id=(1).to_bytes(16, "big"),
        )
        base_id = image.unique_id
    raw = first.read_bytes()
    base = base.rename(folder / "base.vhd")
    made = [base, first]
    for number in range(1, depth):
        patched = raw
        parent = base.name if number == 1 else name_of(number - 1)
        parent = parent.ljust(len(name_of(0)), "\0")
        for encoding in ("utf-16-le", "utf-16-be"):
            patched = patched.replace(name_of(0).encode(encoding), parent.encode(encoding))
        header = bytearray(patched[512:1536])
        header[40:56] = base_id if number == 1 else (number - 1).to_bytes(16, "big")
        footer = bytearray(patched[-512:])
        footer[68:84] = number.to_bytes(16, "big")
        end = seal(bytes(footer), 64)
        path = folder / name_of(number)
        path.write_bytes(end + seal(bytes(header), 36) + patched[1536:-512] + end)
        if number > 1:
            made.append(path)
    return made
