# SPDX-License-Identifier: Apache-2.0
"""Trees of real VHD and VHDX files, each with what it must read as."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

from snapviewer.chains.cache import ImageCache
from snapviewer.chains.chain import Chain
from snapviewer.disks.extents import make_ranges
from snapviewer.disks.image import DiskFormat, ParentPaths
from snapviewer.disks.open import (
    create_differencing,
    create_dynamic,
    create_fixed,
    open_image,
    open_writable,
)

SECTOR = 512
BLOCKS = {
    DiskFormat.VHD: (4096, 8192, 65536, 2 << 20),
    DiskFormat.VHDX: (1 << 20, 2 << 20),
}


def paths_to(path: Path) -> ParentPaths:
    """Paths as Windows would store them for a parent beside the child."""
    return ParentPaths(f"C:\\VMs\\Elsewhere\\{path.name}", f".\\{path.name}")


@dataclass
class Node:
    """One file and the whole content of the disk it is the leaf of."""

    path: Path
    parent: Node | None
    content: bytearray


class RealTree:
    """A growing tree of image files under one folder."""

    def __init__(self, folder: Path, format: DiskFormat, size: int, seed: int = 0) -> None:
        self.folder, self.format, self.size = folder, format, size
        self.rng = random.Random(seed)
        self.nodes: list[Node] = []

    def _path(self) -> Path:
        return self.folder / f"{len(self.nodes)}.{self.format}"

    def base(self, *, fixed: bool = False, block_size: int | None = None) -> Node:
        node = Node(self._path(), None, bytearray(self.size))
        if fixed:
            create_fixed(node.path, self.size, self.format)
        else:
            create_dynamic(node.path, self.size, self.format, block_size=block_size)
        self.nodes.append(node)
        return node

    def child(self, parent: Node, *, block_size: int | None = None) -> Node:
        node = Node(self._path(), parent, bytearray(parent.content))
        with open_image(parent.path) as image:
            create_differencing(node.path, image, paths_to(parent.path), block_size=block_size)
        self.nodes.append(node)
        return node

    def write(self, node: Node, offset: int, data: bytes) -> None:
        with open_writable(node.path) as image:
            image.write(offset, data)
        node.content[offset : offset + len(data)] = data

    def scribble(self, node: Node, times: int = 5) -> None:
        """Random writes of whole sectors, some of zeros, and (VHDX) some zero ranges."""
        sectors = self.size // SECTOR
        for _ in range(times):
            at = self.rng.randrange(sectors)
            count = min(self.rng.choice([1, 1, 3, 40, 400]), sectors - at)
            offset, length = at * SECTOR, count * SECTOR
            data = bytes(length) if self.rng.random() < 0.2 else self.rng.randbytes(length)
            with open_writable(node.path) as image:
                if self.rng.random() < 0.2:
                    data = bytes(length)
                    image.reserve(make_ranges([], []), make_ranges([offset], [length]))
                    image.publish()
                else:
                    image.write(offset, data)
            node.content[offset : offset + length] = data

    def grow(self, count: int) -> None:
        """A base and `count` children over random earlier files, all written to."""
        base = self.base(
            fixed=self.rng.random() < 0.3, block_size=self.rng.choice(BLOCKS[self.format])
        )
        self.scribble(base)
        for _ in range(count):
            parent = self.rng.choice(self.nodes[-3:])
            node = self.child(parent, block_size=self.rng.choice(BLOCKS[self.format]))
            self.scribble(node, self.rng.randrange(6))

    def leaves(self) -> list[Node]:
        parents = {id(node.parent) for node in self.nodes}
        return [node for node in self.nodes if id(node) not in parents]

    def check(self, nodes: list[Node] | None = None) -> None:
        """Every node reads as it must."""
        with ImageCache() as cache:
            for node in self.nodes if nodes is None else nodes:
                chain = Chain.open(node.path, cache=cache)
                assert chain.read(0, self.size) == node.content, node.path.name


def line_to(node: Node) -> list[Node]:
    """The node and its ancestors down to the base."""
    result = [node]
    while result[-1].parent is not None:
        result.append(result[-1].parent)
    return result
