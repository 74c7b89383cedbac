# SPDX-License-Identifier: Apache-2.0
"""Helpers for tests of findings: small VMs, their files in order, findings by code."""

from __future__ import annotations

import os
import struct
from pathlib import Path

from snapviewer.disks.image import DiskFormat, ParentPaths
from snapviewer.disks.open import (
    create_differencing,
    open_image,
)
from snapviewer.machines.model import Finding, Severity
from snapviewer.machines.opening import open_library
from tests.builders_vm import ModelVm

VHDX = {"format": DiskFormat.VHDX, "size": 4 << 20, "block_size": 1 << 20}


def findings(root: Path) -> list[Finding]:
    with open_library(root) as library:
        return library.findings


def codes(root: Path, *, info: bool = True) -> set[str]:
    return {f.code for f in findings(root) if info or f.severity is not Severity.INFO}


def one(root: Path, code: str) -> Finding:
    """The findings of a code, of which one is given; each is complete."""
    found = [item for item in findings(root) if item.code == code]
    assert found, {item.code for item in findings(root)}
    for item in found:
        assert item.message and item.proof and item.remedy, item
    return found[0]


def disks(vm: ModelVm) -> list[Path]:
    """Base first, then its children in order of their making."""
    with vm.open() as library:
        depths = library.graph.depths()
        return sorted(library.graph.files, key=lambda path: (depths[path], path))


def patch(path: Path, offset: int, data: bytes) -> None:
    with path.open("r+b") as handle:
        handle.seek(offset, os.SEEK_END if offset < 0 else os.SEEK_SET)
        handle.write(data)


def table_offset(raw: bytes) -> int:
    return int(struct.unpack(">Q", raw[512 + 16 : 512 + 24])[0])


def make_orphan(vm: ModelVm, name: str = "lost.avhd") -> Path:
    base = disks(vm)[0]
    path = base.with_name(name)
    with open_image(base) as image:
        create_differencing(path, image, ParentPaths(f"C:\\x\\{base.name}", f".\\{base.name}"))
    return path
